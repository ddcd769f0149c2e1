package org.rapport.ui.internal.shell;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.rapport.ui.Parts;

/** Lists above, the editors of their records below. */
public final class SalesPerspective implements IPerspectiveFactory {

  private static final float LISTS = 0.45f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    IFolderLayout lists = layout.createFolder("org.rapport.ui.folders.lists", IPageLayout.TOP, LISTS, //$NON-NLS-1$
        layout.getEditorArea());
    lists.addView(Parts.ACCOUNTS_VIEW);
    lists.addView(Parts.OPPORTUNITIES_VIEW);
    lists.addView(Parts.CONTACTS_VIEW);
    lists.addView(Parts.ACTIVITIES_VIEW);
    lists.addView(Parts.TRANSACTIONS_VIEW);
    layout.addPerspectiveShortcut(Parts.ANALYTICS_PERSPECTIVE);
  }
}
