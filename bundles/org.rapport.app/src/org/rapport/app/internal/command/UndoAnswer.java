package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.rapport.store.TransactionInfo;
import org.rapport.store.UndoResult;
import org.rapport.store.UndoResult.Kept;
import org.rapport.store.UndoResult.Refused;

import com.google.gson.JsonObject;

/** What an undo or redo did, as people and programs read it. */
final class UndoAnswer {
  private static final int SHOWN = 20;

  private UndoAnswer() {}

  static JsonObject json(UndoResult result) {
    JsonObject json = new JsonObject();
    json.addProperty("transaction", result.transaction().number());
    json.addProperty("restored", result.restored());
    json.add("kept", Json.array(result.kept().stream().map(UndoAnswer::kept).toList()));
    json.add("refused", Json.array(result.refused().stream().map(UndoAnswer::refused).toList()));
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

  /** What was kept and refused, as tables; empty when nothing was. */
  static String tables(UndoResult result) {
    StringBuilder text = new StringBuilder();
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

  /** Transactions by number and purpose, in a sentence. */
  static String names(List<TransactionInfo> transactions) {
    return transactions.stream().map(info -> info.number() + " (" + info.purpose() + ")")
        .collect(Collectors.joining(", "));
  }
}
