package org.rapport.app.internal.command;

import org.eclipse.emf.ecore.EClass;
import org.rapport.store.Database;
import org.rapport.store.Field;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a retired custom field again. */
@Command(name = "restore", sortOptions = false,
    description = "Show a retired custom field again.")
final class FieldsRestoreCommand extends FieldsAction {

  @Parameters(paramLabel = "FIELD", description = "Its name or label, or #ID.")
  private String name = "";

  FieldsRestoreCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work(Database open, EClass type) {
    Field field = custom(open, type, name, true);
    return change(open, "Restore the field " + field.name(), "The field " + field.name() + " is back",
        (transaction, database) -> transaction.restoreField(field.fieldId()));
  }
}
