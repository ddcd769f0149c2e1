package org.rapport.app.internal.command;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.ScoreNumbers;
import org.rapport.model.ModelPackage;
import org.rapport.model.Record;
import org.rapport.model.Score;
import org.rapport.model.ScoreReason;
import org.rapport.store.Database;
import org.rapport.store.EditSession;
import org.rapport.store.Field;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one record with everything that belongs to it. */
@Command(name = "show", sortOptions = false,
    description = "Show one record: its fields, what refers to it, its scores and why they are so.")
final class ShowCommand extends RapportCommand {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(
      ZoneOffset.UTC);

  @Mixin
  private DatabaseOptions database = new DatabaseOptions();

  @Parameters(index = "0", paramLabel = "ENTITY", description = "What it is: account, contact, opportunity …")
  private String entity = "account";

  @Parameters(index = "1", paramLabel = "KEY", description = "The key of the record.")
  private String key = "";

  @Option(names = "--as-of", paramLabel = "MOMENT", description = "Show the record as it was then. " + Moments.HELP)
  private @Nullable String asOf;

  ShowCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() {
    try (Database open = database.open(session); EditSession edit = open.openSession()) {
      EClass type = Entities.named(open, entity);
      String moment = asOf;
      if (moment != null) {
        return new PastRecord(open, type, Moments.parse(moment)).show(key);
      }
      Record record = edit.<Record>find(type, key).orElseThrow(() -> new FailedException(
          "There is no " + type.getName() + " with the key \"" + key + "\" in " + open.folder() + "."));
      JsonObject json = new JsonObject();
      json.addProperty("entity", type.getName());
      json.addProperty("id", record.getId());
      json.addProperty("key", record.getKey());
      json.addProperty("version", record.getVersion());
      JsonObject fields = fields(open, edit, type, record);
      json.add("fields", fields);
      JsonObject parts = parts(type, record);
      json.add("parts", parts);
      Map<String, Integer> related = type == ModelPackage.Literals.ACCOUNT ? related(open, edit, record) : Map.of();
      json.add("related", Json.of(related));
      List<Score> scores = type == ModelPackage.Literals.ACCOUNT ? edit.related(record,
          ModelPackage.Literals.SCORE__ACCOUNT) : List.of();
      JsonArray array = new JsonArray();
      scores.forEach(score -> array.add(json(score)));
      json.add("scores", array);
      return Answer.done(json, text(type, record, fields, parts, related, scores));
    }
  }

  /** Values of the model's fields, references as the key of the other record, and custom values. */
  private static JsonObject fields(Database open, EditSession edit, EClass type, Record record) {
    JsonObject fields = new JsonObject();
    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
      if (!feature.isMany() && feature.getEContainingClass() != ModelPackage.Literals.RECORD) {
        fields.add(feature.getName(), value(record, feature));
      }
    }
    for (Field field : open.fields().custom(type)) {
      fields.add(field.name(), Values.json(edit.custom(record, field.name())));
    }
    return fields;
  }

  private static JsonElement value(EObject object, EStructuralFeature feature) {
    Object value = object.eGet(feature);
    if (feature instanceof EAttribute) {
      return Values.json(value);
    }
    return value instanceof Record other ? new JsonPrimitive(other.getKey()) : JsonNull.INSTANCE;
  }

  private static JsonObject parts(EClass type, Record record) {
    JsonObject parts = new JsonObject();
    for (EReference list : type.getEAllContainments()) {
      if (list.isMany() && list != ModelPackage.Literals.RECORD__CUSTOM_VALUES && record.eGet(
          list) instanceof Collection<?> members) {
        JsonArray array = new JsonArray();
        members.forEach(member -> array.add(part((EObject) member)));
        parts.add(list.getName(), array);
      }
    }
    return parts;
  }

  private static JsonObject part(EObject part) {
    JsonObject json = new JsonObject();
    for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
      if (!feature.isMany() && !feature.getName().equals("id")) {
        json.add(feature.getName(), value(part, feature));
      }
    }
    return json;
  }

  /** How many records of each entity refer to the account. */
  private static Map<String, Integer> related(Database open, EditSession edit, Record account) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (EClass other : open.fields().entities()) {
      if (other != ModelPackage.Literals.SCORE && other.getEStructuralFeature("account") instanceof EReference reference
          && !reference.isMany() && reference.getEReferenceType() == ModelPackage.Literals.ACCOUNT) {
        counts.put(other.getName(), edit.related(account, reference).size());
      }
    }
    return counts;
  }

  private static JsonObject json(Score score) {
    JsonObject json = new JsonObject();
    json.addProperty("name", score.getName());
    json.addProperty("value", score.getValue());
    json.addProperty("model", score.getModel());
    json.addProperty("algorithm", score.getAlgorithm());
    json.addProperty("computedAt", String.valueOf(score.getComputedAt()));
    JsonArray reasons = new JsonArray();
    for (ScoreReason reason : score.getReasons()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("rank", reason.getRank());
      values.put("field", reason.getField());
      values.put("value", reason.getValue());
      values.put("contribution", reason.getContribution());
      values.put("sentence", reason.getSentence());
      reasons.add(Json.of(values));
    }
    json.add("reasons", reasons);
    return json;
  }

  private static String text(EClass type, Record record, JsonObject fields, JsonObject parts,
      Map<String, Integer> related,
      List<Score> scores) {
    StringBuilder text = new StringBuilder(type.getName() + " " + Terminal.plain(record.getKey()) + "\n\n");
    TextTable table = new TextTable(List.of("Field", "Value"));
    fields.entrySet().stream().filter(entry -> !entry.getValue().isJsonNull())
        .forEach(entry -> table.add(List.of(entry.getKey(), entry.getValue().getAsString())));
    text.append(table.text());
    parts.entrySet().stream().filter(entry -> !entry.getValue().getAsJsonArray().isEmpty()).forEach(entry -> {
      text.append('\n').append(entry.getKey()).append(":\n");
      entry.getValue().getAsJsonArray().forEach(part -> text.append("  ").append(part(part.getAsJsonObject())).append(
          '\n'));
    });
    StringBuilder counts = new StringBuilder();
    related.forEach((name, count) -> counts.append(count == 0 ? "" : counts.isEmpty() ? "" : ", ")
        .append(count == 0 ? "" : count + " " + records(name, count)));
    text.append(counts.isEmpty() ? "" : "\nRelated records: " + counts + "\n");
    for (Score score : scores) {
      text.append(String.format(Locale.ENGLISH, "%nScore %s: %s, by %s, %s%n", Terminal.plain(score.getName()),
          ScoreNumbers.isProbability(score.getName(), score.getModel(), score.getValue())
              ? String.format(Locale.ENGLISH, "%.1f %%", 100 * score.getValue())
              : String.format(Locale.ENGLISH, "%,.2f", score.getValue()), score.getModel(), TIME.format(score
                  .getComputedAt())));
      score.getReasons().forEach(reason -> text.append("  ").append(reason.getRank()).append(". ")
          .append(Terminal.plain(reason.getSentence())).append('\n'));
    }
    return text.toString();
  }

  private static String records(String entity, int count) {
    EClass type = org.rapport.model.Entities.of(entity);
    return (count == 1 ? org.rapport.model.Entities.label(type) : org.rapport.model.Entities.pluralLabel(type))
        .toLowerCase(Locale.ROOT);
  }

  private static String part(JsonObject part) {
    StringBuilder line = new StringBuilder();
    part.entrySet().stream().filter(entry -> !entry.getValue().isJsonNull() && !entry.getValue().getAsString()
        .isEmpty())
        .forEach(entry -> line.append(line.isEmpty() ? "" : ", ").append(entry.getKey()).append(' ')
            .append(Terminal.plain(entry.getValue().getAsString())));
    return line.toString();
  }
}
