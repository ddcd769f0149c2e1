package org.rapport.ui.internal.edit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Parts;
import org.rapport.ui.Problems;

/** Opens an editor for an account that does not exist yet. */
public final class NewAccountHandler extends AbstractHandler {

  public NewAccountHandler() {
    OpenDatabase.current().addListener(database -> setBaseEnabled(database.isPresent()));
    setBaseEnabled(OpenDatabase.current().get().isPresent());
  }

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    open();
    return null;
  }

  /** Opens the editor. */
  public static void open() {
    try {
      Parts.openAccount(RecordInput.NEW);
    } catch (PartInitException problem) {
      Problems.show(null, problem);
    }
  }
}
