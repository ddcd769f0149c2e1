package org.rapport.app.internal.command;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Database;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldRules;
import org.rapport.store.FieldType;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a custom field. */
@Command(name = "add", sortOptions = false, description = "Add a custom field to an entity.",
    footer = {"",
        "Example: rapport fields add --database customers Tier --type choice --choice gold=Gold --choice tin"})
final class FieldsAddCommand extends FieldsAction {

  @Parameters(paramLabel = "NAME", description = "The new field's name, as files and filters write it.")
  private String name = "";

  @Option(names = "--type", paramLabel = "TYPE", required = true,
      description = "text, choice, boolean, integer, number, decimal, date or time.")
  private String word = "";

  @Option(names = "--label", paramLabel = "TEXT", description = "What people see; the name without it.")
  private @Nullable String label;

  @Option(names = "--choice", paramLabel = "VALUE[=LABEL]",
      description = "A value of a choice; repeat it for each, in their order.")
  private List<String> choices = List.of();

  @Mixin
  private RuleOptions rules = new RuleOptions();

  FieldsAddCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work(Database open, EClass type) {
    FieldType wanted = type(word);
    String text = label;
    FieldDefinition definition = new FieldDefinition(name.strip(), text == null ? name.strip() : text, wanted,
        rules.on(FieldRules.NONE), choices.stream().map(FieldsChoicesCommand::choice).toList());
    return change(open, "Add the field " + name.strip(), "The field " + name.strip() + " is added",
        (transaction, database) -> transaction.addFields(type, List.of(definition)).get(0));
  }
}
