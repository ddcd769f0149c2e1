package org.rapport.app.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EClass;
import org.rapport.store.Database;
import org.rapport.store.Field;
import org.rapport.store.FieldType;
import org.rapport.store.Problem;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionInfo;
import org.rapport.store.ValidationException;

import com.google.gson.JsonObject;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all actions on fields have: a database, an entity, and one transaction for a change. */
abstract class FieldsAction extends RapportCommand {

  /** So many problems are shown to people. */
  static final int SHOWN = 20;

  @Mixin
  private DatabaseOptions database = new DatabaseOptions();

  @Option(names = "--entity", paramLabel = "NAME", defaultValue = "account",
      description = "The entity (default: ${DEFAULT-VALUE}).")
  private String entity = "account";

  FieldsAction(Session session) {
    super(session);
  }

  /** Does the work on the open database. */
  protected abstract Answer work(Database open, EClass type);

  @Override
  protected final Answer work() {
    try (Database open = database.open(session)) {
      return work(open, Entities.named(open, entity));
    }
  }

  /** The custom field of a name, a label or an id such as #12; retired ones are found by id, or where they are meant. */
  static Field custom(Database open, EClass type, String name, boolean retired) {
    Optional<Field> found = name.matches("#[0-9]{1,9}") ? open.fields().byId(Integer.parseInt(name.substring(1)))
        .filter(field -> field.entity() == type) : Optional.empty();
    if (found.isEmpty() && retired) {
      List<Field> fields = open.fields().retired(type);
      found = fields.reversed().stream().filter(field -> field.name().equalsIgnoreCase(name)
          || field.label().equalsIgnoreCase(name)).findFirst();
      if (found.isEmpty()) {
        throw new WrongUseException(type.getName() + " has no retired field \"" + name + "\". "
            + (fields.isEmpty() ? "None of its fields is retired." : "Retired are: "
                + String.join(", ", fields.stream().map(Field::name).toList()) + "."));
      }
    }
    Field field = found.orElseGet(() -> Entities.field(open, type, name));
    if (!field.custom() || field.entity() != type) {
      throw new WrongUseException("The field \"" + field.name() + "\" is part of the model: only custom fields can be "
          + "changed.");
    }
    return field;
  }

  /** The type of a word. */
  static FieldType type(String word) {
    for (FieldType type : FieldType.values()) {
      if (type != FieldType.REFERENCE && type.name().equalsIgnoreCase(word)) {
        return type;
      }
    }
    throw new WrongUseException("There is no type \"" + word
        + "\". Types are text, choice, boolean, integer, number, decimal, date and time.");
  }

  /** The word of a type. */
  static String word(FieldType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  /** Changes a field in one transaction and tells what it is then. */
  static Answer change(Database open, String purpose, String done, BiFunction<Transaction, Database, Field> work) {
    try (Transaction transaction = open.begin(purpose)) {
      Field field = work.apply(transaction, open);
      TransactionInfo info = transaction.commit();
      JsonObject json = new JsonObject();
      json.add("field", FieldTexts.json(field));
      json.add("transaction", Json.of(info.number() == 0 ? null : info.number()));
      return Answer.done(json, info.number() == 0 ? "Nothing to change: that is how it is already.\n"
          : String.format(Locale.ROOT, "%s (transaction %d; undo takes it back).%n", done, info.number()));
    } catch (ValidationException e) {
      throw new FailedException(sentences(e.problems()) + "Nothing was changed.", e);
    }
  }

  private static String sentences(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    problems.stream().limit(SHOWN).forEach(problem -> text.append(problem.message()).append(System.lineSeparator()));
    return text.append(problems.size() > SHOWN ? "… and " + (problems.size() - SHOWN) + " more."
        + System.lineSeparator() : "").toString();
  }

  /** An answer that lists what would break; the exit code says whether anything would. */
  static Answer wouldBreak(Field field, List<Problem> problems) {
    JsonObject json = new JsonObject();
    json.add("field", FieldTexts.json(field));
    json.add("problems", Json.array(problems.stream().map(FieldTexts::json).toList()));
    String text = problems.isEmpty() ? "All values fit. Nothing was changed; leave out --preview to do it.\n"
        : sentences(problems) + (problems.size() >= 1_000 ? "1,000 or more" : Integer.toString(problems.size()))
            + " records do not fit. Nothing was changed.\n";
    return new Answer(json, text, problems.isEmpty());
  }
}
