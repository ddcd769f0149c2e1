package org.rapport.ui.internal.history;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.ui.Background;
import org.rapport.ui.OpenDatabase;

/** Undoes the newest transaction after asking. */
public final class UndoLastHandler extends AbstractHandler {

  public UndoLastHandler() {
    OpenDatabase.current().addListener(database -> setBaseEnabled(database.isPresent()));
    setBaseEnabled(OpenDatabase.current().get().isPresent());
  }

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    Shell shell = HandlerUtil.getActiveShell(event);
    OpenDatabase.current().get().ifPresent(database -> Background.of(Messages.History_title, null).quiet()
        .run(monitor -> Undoing.last(database.transactions()), last -> {
          if (last == null) {
            MessageDialog.openInformation(shell, Messages.History_title, Messages.History_nothing);
          } else {
            Undoing.ask(shell, database, last);
          }
        }));
    return null;
  }
}
