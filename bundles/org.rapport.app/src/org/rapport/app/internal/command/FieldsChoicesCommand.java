package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.rapport.store.Choice;
import org.rapport.store.Database;
import org.rapport.store.Field;
import org.rapport.store.ScanQuery;
import org.rapport.table.Column;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows or changes the choices of a custom field. */
@Command(name = "choices", sortOptions = false,
    description = "Show or change the values a choice field may have, their labels and order.",
    footer = {"", "Without values and options: show them. With values: exactly these, in this order.",
        "Example: rapport fields choices --database customers Contract --from-values --retire \"Two year\""})
final class FieldsChoicesCommand extends FieldsAction {

  @Parameters(index = "0", paramLabel = "FIELD", description = "Its name or label, or #ID.")
  private String name = "";

  @Parameters(index = "1..*", paramLabel = "VALUE[=LABEL]", description = "The choices in their order.")
  private List<String> values = List.of();

  @Option(names = "--from-values", description = "Add the values that records have and that are no choices yet.")
  private boolean fromValues;

  @Option(names = "--add", paramLabel = "VALUE[=LABEL]", description = "Add a choice, or give one another label.")
  private List<String> added = List.of();

  @Option(names = "--retire", paramLabel = "VALUE", description = "No longer offer a choice; records keep it.")
  private List<String> retired = List.of();

  @Option(names = "--any", description = "Permit every text: remove all choices.")
  private boolean any;

  @Option(names = "--preview", description = "Only tell which records have other values.")
  private boolean preview;

  FieldsChoicesCommand(Session session) {
    super(session);
  }

  /** A choice as it is typed: the value, and after = its label. */
  static Choice choice(String text) {
    int at = text.indexOf('=', 1);
    return at < 0 ? Choice.of(text) : new Choice(text.substring(0, at), text.substring(at + 1));
  }

  @Override
  protected Answer work(Database open, EClass type) {
    Field field = custom(open, type, name, false);
    if (values.isEmpty() && added.isEmpty() && retired.isEmpty() && !fromValues && !any) {
      JsonObject json = new JsonObject();
      json.add("field", FieldTexts.json(field));
      TextTable table = new TextTable(List.of("Value", "Label", "State"));
      field.choices().forEach(c -> table.add(List.of(c.value(), c.label(), c.retired() ? "retired" : "")));
      return Answer.done(json, field.choices().isEmpty() ? field.name() + ": every text is possible\n" : table.text());
    }
    List<Choice> wanted = any ? List.of() : wanted(open, type, field);
    if (preview) {
      return wouldBreak(field, open.checkChoices(field.fieldId(), wanted, session.progress()));
    }
    return change(open, "Change the choices of " + field.name(), "The choices of " + field.name() + " are changed",
        (transaction, database) -> transaction.setChoices(field.fieldId(), wanted));
  }

  private List<Choice> wanted(Database open, EClass type, Field field) {
    List<Choice> wanted = new ArrayList<>(values.isEmpty() ? field.choices()
        : values.stream().map(FieldsChoicesCommand::choice).toList());
    for (String text : added) {
      Choice choice = choice(text);
      int at = place(wanted, choice.value());
      if (at < 0) {
        wanted.add(choice);
      } else {
        wanted.set(at, choice);
      }
    }
    if (fromValues) {
      stored(open, type, field).stream().filter(v -> place(wanted, v) < 0).forEach(v -> wanted.add(Choice.of(v)));
    }
    for (String value : retired) {
      int at = place(wanted, value);
      if (at < 0) {
        throw new WrongUseException("\"" + value + "\" is no choice of " + field.name() + ". Choices are: "
            + String.join(", ", wanted.stream().map(Choice::value).toList()) + ".");
      }
      wanted.set(at, wanted.get(at).retire());
    }
    return wanted;
  }

  private static int place(List<Choice> choices, String value) {
    return choices.stream().map(Choice::value).toList().indexOf(value);
  }

  private Set<String> stored(Database open, EClass type, Field field) {
    Column column = open.scan(ScanQuery.of(type, List.of(field.name())), session.progress()).column(field.name());
    Set<String> found = new LinkedHashSet<>();
    for (int row = 0; row < column.size(); row++) {
      if (!column.isMissing(row)) {
        found.add(column.text(row));
      }
    }
    return found;
  }
}
