package org.rapport.app.internal.command;

import org.eclipse.emf.ecore.EClass;
import org.rapport.store.Database;
import org.rapport.store.Field;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Hides a custom field. */
@Command(name = "retire", sortOptions = false,
    description = "Hide a custom field from lists and forms; its values are kept.")
final class FieldsRetireCommand extends FieldsAction {

  @Parameters(paramLabel = "FIELD", description = "Its name or label, or #ID.")
  private String name = "";

  FieldsRetireCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work(Database open, EClass type) {
    Field field = custom(open, type, name, false);
    return change(open, "Retire the field " + field.name(), "The field " + field.name()
        + " is retired; its values are kept",
        (transaction, database) -> transaction.retireField(field.fieldId()));
  }
}
