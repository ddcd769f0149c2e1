package org.rapport.app.internal.command;

import org.eclipse.emf.ecore.EClass;
import org.rapport.store.Database;
import org.rapport.store.Field;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives a custom field another label. */
@Command(name = "relabel", sortOptions = false,
    description = "Give a custom field another label: the text people see.")
final class FieldsRelabelCommand extends FieldsAction {

  @Parameters(paramLabel = "FIELD", description = "Its name or label, or #ID.")
  private String name = "";

  @Parameters(paramLabel = "LABEL", description = "The new label; an empty one for the name.")
  private String label = "";

  FieldsRelabelCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work(Database open, EClass type) {
    Field field = custom(open, type, name, false);
    return change(open, "Change the label of " + field.name(), "The label of " + field.name() + " is changed",
        (transaction, database) -> transaction.relabelField(field.fieldId(), label));
  }
}
