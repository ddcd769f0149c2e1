package org.rapport.ui.internal.history;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.rapport.store.TransactionInfo;

/** Undo and redo of transactions in the Edit menu, named by what they would take back or do again. */
public final class TransactionItems extends CompoundContributionItem {

  @Override
  protected IContributionItem[] getContributionItems() {
    UndoState state = UndoState.current();
    return new IContributionItem[]{
        item(UndoState.UNDO, Messages.History_undoLast, Messages.History_undoLastOf, state.undo()),
        item(UndoState.REDO, Messages.History_redoLast, Messages.History_redoLastOf, state.redo())};
  }

  private static IContributionItem item(String command, String none, String named, @Nullable TransactionInfo info) {
    CommandContributionItemParameter parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(),
        command + ".item", command, CommandContributionItem.STYLE_PUSH); //$NON-NLS-1$
    parameter.label = info == null ? none
        : NLS.bind(named, Wording.shortened(info.purpose())).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
    return new CommandContributionItem(parameter);
  }
}
