package org.rapport.ui.internal.list;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Parts;

/** Asks whom to find in the open database. */
public final class FindHandler extends AbstractHandler {

  /** Enabled while a database is open. */
  public FindHandler() {
    OpenDatabase.current().addListener(database -> setBaseEnabled(database.isPresent()));
    setBaseEnabled(OpenDatabase.current().get().isPresent());
  }

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    OpenDatabase.current().get()
        .ifPresent(database -> new FindDialog(Parts.shell(), database).open());
    return null;
  }
}
