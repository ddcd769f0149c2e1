package org.rapport.app.internal.command;

import org.eclipse.emf.ecore.EClass;
import org.rapport.store.Database;
import org.rapport.store.Field;
import org.rapport.store.FieldRules;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows or changes what a custom field demands of its values. */
@Command(name = "rules", sortOptions = false,
    description = "Show or change what a custom field demands of its values.",
    footer = {"", "Without options: show the rules. --no-required, --no-unique and --no-sensitive lift one."})
final class FieldsRulesCommand extends FieldsAction {

  @Parameters(paramLabel = "FIELD", description = "Its name or label, or #ID.")
  private String name = "";

  @Mixin
  private RuleOptions rules = new RuleOptions();

  @Option(names = "--preview", description = "Only tell which records would not fit.")
  private boolean preview;

  FieldsRulesCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work(Database open, EClass type) {
    Field field = custom(open, type, name, false);
    FieldRules wanted = rules.on(field.rules());
    if (preview) {
      return wouldBreak(field, open.checkRules(field.fieldId(), wanted, session.progress()));
    }
    if (!rules.isAny()) {
      JsonObject json = new JsonObject();
      json.add("field", FieldTexts.json(field));
      String demands = FieldTexts.rules(field);
      return Answer.done(json, field.name() + ": " + (demands.isEmpty() ? "no rules" : demands) + "\n");
    }
    return change(open, "Change the rules of " + field.name(), "The rules of " + field.name() + " are changed",
        (transaction, database) -> transaction.setRules(field.fieldId(), wanted));
  }
}
