package org.rapport.app.internal.command;

import org.eclipse.emf.ecore.EClass;
import org.rapport.store.Database;
import org.rapport.store.Field;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives a custom field another name. */
@Command(name = "rename", sortOptions = false,
    description = "Rename a custom field; the old name still finds it in saved filters and files.")
final class FieldsRenameCommand extends FieldsAction {

  @Parameters(paramLabel = "FIELD", description = "Its name or label, or #ID.")
  private String name = "";

  @Parameters(paramLabel = "NAME", description = "The new name.")
  private String fresh = "";

  FieldsRenameCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work(Database open, EClass type) {
    Field field = custom(open, type, name, false);
    return change(open, "Rename the field " + field.name() + " to " + fresh, "The field " + field.name()
        + " is called " + fresh + " now", (transaction, database) -> transaction.renameField(field.fieldId(), fresh));
  }
}
