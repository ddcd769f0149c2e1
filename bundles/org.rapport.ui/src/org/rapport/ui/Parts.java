package org.rapport.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.rapport.ui.internal.edit.RecordInput;

/**
 * The ids of the workbench's perspectives, views and editors, and how to open them.
 *
 * @since 0.1
 */
public final class Parts {

  /** The page before a database is open. */
  public static final String WELCOME_PERSPECTIVE = "org.rapport.ui.perspectives.welcome"; //$NON-NLS-1$
  /** Lists and editors of the daily work. */
  public static final String SALES_PERSPECTIVE = "org.rapport.ui.perspectives.sales"; //$NON-NLS-1$
  /** Analyses and their results; contributed by the analytics bundle. */
  public static final String ANALYTICS_PERSPECTIVE = "org.rapport.ui.analytics.perspectives.analytics"; //$NON-NLS-1$

  /** The welcome page. */
  public static final String WELCOME_VIEW = "org.rapport.ui.views.welcome"; //$NON-NLS-1$
  /** The list of accounts. */
  public static final String ACCOUNTS_VIEW = "org.rapport.ui.views.accounts"; //$NON-NLS-1$
  /** The list of opportunities. */
  public static final String OPPORTUNITIES_VIEW = "org.rapport.ui.views.opportunities"; //$NON-NLS-1$
  /** The list of contacts. */
  public static final String CONTACTS_VIEW = "org.rapport.ui.views.contacts"; //$NON-NLS-1$
  /** The list of activities. */
  public static final String ACTIVITIES_VIEW = "org.rapport.ui.views.activities"; //$NON-NLS-1$
  /** The list of transactions, with undo. */
  public static final String TRANSACTIONS_VIEW = "org.rapport.ui.views.transactions"; //$NON-NLS-1$

  /** The editor of one account. */
  public static final String ACCOUNT_EDITOR = "org.rapport.ui.editors.account"; //$NON-NLS-1$
  /** The editor of one opportunity. */
  public static final String OPPORTUNITY_EDITOR = "org.rapport.ui.editors.opportunity"; //$NON-NLS-1$

  /** The key binding context that is active in record lists. */
  public static final String LIST_CONTEXT = "org.rapport.ui.contexts.list"; //$NON-NLS-1$

  /** The menu {@code Analyze} of the window. */
  public static final String ANALYZE_MENU = "org.rapport.ui.menus.analyze"; //$NON-NLS-1$

  private Parts() {}

  /**
   * Opens the editor of an account.
   *
   * @param id the account's id in the open database
   * @throws PartInitException when the editor cannot be created
   */
  public static void openAccount(long id) throws PartInitException {
    page().openEditor(RecordInput.account(id), ACCOUNT_EDITOR);
  }

  /**
   * Opens the editor of an opportunity.
   *
   * @param id the opportunity's id in the open database
   * @throws PartInitException when the editor cannot be created
   */
  public static void openOpportunity(long id) throws PartInitException {
    page().openEditor(RecordInput.opportunity(id), OPPORTUNITY_EDITOR);
  }

  /**
   * The parent of dialogs: the active window, else the first one. The active shell will not do: for a moment after a
   * dialog has closed there is none, and a dialog without a parent blocks nobody. In the thread of the user interface.
   *
   * @return the window's shell, or null when there is no window
   */
  public static @Nullable Shell shell() {
    IWorkbenchWindow window = window();
    return window == null ? null : window.getShell();
  }

  /**
   * The active window, else the first one. In the thread of the user interface.
   *
   * @return the window, or null when there is none
   */
  public static @Nullable IWorkbenchWindow window() {
    IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (active != null) {
      return active;
    }
    IWorkbenchWindow[] all = PlatformUI.getWorkbench().getWorkbenchWindows();
    return all.length == 0 ? null : all[0];
  }

  private static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
  }
}
