package org.rapport.ui.internal.fields;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Parts;

/** Opens the custom fields of the open database. */
public final class FieldsHandler extends AbstractHandler {

  /** Enabled while a database is open. */
  public FieldsHandler() {
    OpenDatabase.current().addListener(database -> setBaseEnabled(database.isPresent()));
    setBaseEnabled(OpenDatabase.current().get().isPresent());
  }

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    OpenDatabase.current().get()
        .ifPresent(database -> new FieldsDialog(Parts.shell(), database).open());
    return null;
  }
}
