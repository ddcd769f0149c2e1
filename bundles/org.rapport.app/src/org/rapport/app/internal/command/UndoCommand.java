package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.rapport.store.Database;
import org.rapport.store.TransactionInfo;
import org.rapport.store.UndoResult;
import org.rapport.store.UndoResult.Kept;
import org.rapport.store.UndoResult.Refused;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Undoes a transaction by a new one. */
@Command(name = "undo", sortOptions = false,
    description = "Undo a transaction by a new one; what people changed later is kept and named.",
    footer = {"",
        "The numbers of transactions: rapport history --database DIR. Undoing an undo does the first change again."})
final class UndoCommand extends RapportCommand {

  private static final int SHOWN = 20;

  @Mixin
  private DatabaseOptions database = new DatabaseOptions();

  @Parameters(paramLabel = "TRANSACTION", description = "The number of the transaction.")
  private long number;

  UndoCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() {
    try (Database open = database.open(session)) {
      UndoResult result = open.undo(number, session.progress());
      return Answer.done(json(result), text(open, result));
    }
  }

  private static JsonObject json(UndoResult result) {
    JsonObject json = new JsonObject();
    json.addProperty("transaction", result.transaction().number());
    json.addProperty("restored", result.restored());
    json.add("kept", Json.array(result.kept().stream().map(UndoCommand::kept).toList()));
    json.add("refused", Json.array(result.refused().stream().map(UndoCommand::refused).toList()));
    return json;
  }

  private static Map<String, Object> kept(Kept kept) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("entity", kept.entity());
    map.put("key", kept.key());
    map.put("field", kept.field());
    map.put("value", kept.value());
    map.put("wouldBe", kept.wouldBe());
    return map;
  }

  private static Map<String, Object> refused(Refused refused) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("entity", refused.entity());
    map.put("key", refused.key());
    map.put("reason", refused.reason());
    return map;
  }

  private String text(Database open, UndoResult result) {
    TransactionInfo undone = open.transaction(number);
    StringBuilder text = new StringBuilder(String.format(Locale.ENGLISH,
        "Transaction %d (%s) is undone by transaction %d: %,d records are as they were before.%n", number, undone
            .purpose(),
        result.transaction().number(), result.restored()));
    if (!result.kept().isEmpty()) {
      TextTable table = new TextTable(List.of("Kept: record", "Field", "Value that stays", "Would be"));
      result.kept().stream().limit(SHOWN).forEach(kept -> {
        String field = kept.field();
        table.add(List.of(kept.entity() + " " + kept.key(), field == null ? "(the whole record)" : field, Values.text(
            kept.value()),
            Values.text(kept.wouldBe())));
      });
      text.append('\n').append(table.text()).append(more(result.kept().size()));
    }
    if (!result.refused().isEmpty()) {
      Map<List<String>, List<Refused>> reasons = new LinkedHashMap<>();
      result.refused().forEach(refused -> reasons.computeIfAbsent(List.of(refused.entity(), refused.reason()),
          reason -> new ArrayList<>()).add(refused));
      TextTable table = new TextTable(List.of("Refused: record", "Reason"));
      reasons.values().stream().limit(SHOWN).forEach(same -> table.add(List.of(records(same), same.get(0).reason())));
      text.append('\n').append(table.text()).append(more(reasons.size()));
    }
    return text.toString();
  }

  /** Records that were refused for the same reason. */
  private static String records(List<Refused> same) {
    String first = same.get(0).entity() + " " + same.get(0).key();
    return same.size() == 1 ? first : String.format(Locale.ENGLISH, "%s and %,d more", first, same.size() - 1);
  }

  private static String more(int count) {
    return count > SHOWN ? "… and " + (count - SHOWN) + " more; --json FILE has them all.\n" : "";
  }
}
