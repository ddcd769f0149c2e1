package org.rapport.app.internal.command;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Counts;
import org.rapport.store.Database;
import org.rapport.store.FieldChange;
import org.rapport.store.TransactionInfo;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what was done to a database, or to one record of it. */
@Command(name = "history", sortOptions = false,
    description = "List what was done to a database, the newest first; or to one record.")
final class HistoryCommand extends RapportCommand {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(
      ZoneOffset.UTC);

  @Mixin
  private DatabaseOptions database = new DatabaseOptions();

  @Option(names = "--record", paramLabel = "KEY",
      description = "Tell the past of the record with this key, field by field; also of a deleted one.")
  private @Nullable String key;

  @Option(names = "--field", paramLabel = "NAME", description = "Of that record, tell this field's past only.")
  private @Nullable String field;

  @Option(names = "--entity", paramLabel = "NAME", defaultValue = "account", description = "The entity of that record "
      + "(default: ${DEFAULT-VALUE}).")
  private String entity = "account";

  HistoryCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() {
    try (Database open = database.open(session)) {
      String record = key;
      if (record == null && field != null) {
        throw new WrongUseException("--field needs --record KEY: whose field is it?");
      }
      return record == null ? transactions(open) : changes(open, record);
    }
  }

  private static Answer transactions(Database open) {
    TextTable table = new TextTable(List.of(">Number", "Time (UTC)", "User", "Purpose", "Changes", "Undone by"));
    JsonArray array = new JsonArray();
    for (TransactionInfo info : open.transactions()) {
      Long undoneBy = info.undoneBy();
      table.add(List.of(Long.toString(info.number()), TIME.format(info.time()), info.user(), info.purpose(), counts(info
          .counts()),
          undoneBy == null ? "" : undoneBy.toString()));
      array.add(json(info));
    }
    JsonObject json = new JsonObject();
    json.add("transactions", array);
    return Answer.done(json, table.text());
  }

  /** One transaction with all that is known of it. */
  static JsonObject json(TransactionInfo info) {
    JsonObject json = new JsonObject();
    json.addProperty("id", info.number());
    json.addProperty("time", info.time().toString());
    json.addProperty("user", info.user());
    json.addProperty("purpose", info.purpose());
    JsonObject counts = new JsonObject();
    info.counts().forEach((entity, count) -> {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("created", count.created());
      values.put("changed", count.changed());
      values.put("deleted", count.deleted());
      counts.add(entity, Json.of(values));
    });
    json.add("counts", counts);
    json.add("undoneBy", Json.of(info.undoneBy()));
    json.addProperty("kind", info.kind().name().toLowerCase(Locale.ROOT));
    json.add("undoes", Json.of(info.undoes()));
    return json;
  }

  private static String counts(Map<String, Counts> counts) {
    return counts.entrySet().stream().map(entry -> entry.getKey() + parts(entry.getValue())).collect(Collectors.joining(
        "; "));
  }

  private static String parts(Counts counts) {
    return (counts.created() > 0 ? " +" + counts.created() : "") + (counts.changed() > 0 ? " ~" + counts.changed() : "")
        + (counts.deleted() > 0 ? " -" + counts.deleted() : "");
  }

  private Answer changes(Database open, String record) {
    EClass type = Entities.named(open, entity);
    long id = open.findPast(type, record).orElseThrow(() -> new FailedException("There is no " + type.getName()
        + " with the key \"" + record + "\" in " + open.folder() + ", and never was one."));
    String only = field;
    List<FieldChange> changes = only == null ? open.history(type, id) : open.history(type, id, only);
    TextTable table = new TextTable(List.of(">Number", "Time (UTC)", "User", "Purpose", "Field", "Before", "After"));
    JsonArray array = new JsonArray();
    for (FieldChange change : changes) {
      TransactionInfo info = change.transaction();
      table.add(List.of(Long.toString(info.number()), TIME.format(info.time()), info.user(), info.purpose(),
          change.label(), shown(change, change.oldText()), shown(change, change.newText())));
      array.add(json(change));
    }
    JsonObject json = new JsonObject();
    json.addProperty("key", record);
    json.addProperty("id", id);
    boolean deleted = open.recordAsOf(type, id, Instant.now().plus(Duration.ofDays(1))).isEmpty();
    json.addProperty("deleted", deleted);
    json.add("changes", array);
    return Answer.done(json, table.text() + (deleted ? "The record was deleted.\n" : ""));
  }

  private static String shown(FieldChange change, String text) {
    return change.erased() && text.isEmpty() ? "(erased)" : text;
  }

  private static JsonElement json(FieldChange change) {
    TransactionInfo info = change.transaction();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("transaction", info.number());
    values.put("time", info.time().toString());
    values.put("user", info.user());
    values.put("purpose", info.purpose());
    values.put("field", change.field());
    values.put("old", change.oldValue());
    values.put("new", change.newValue());
    values.put("oldText", change.oldText());
    values.put("newText", change.newText());
    values.put("erased", change.erased());
    return Json.of(values);
  }
}
