package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Choice;
import org.rapport.store.Field;
import org.rapport.store.FieldRules;
import org.rapport.store.Problem;

import com.google.gson.JsonElement;

/** Fields as programs and people read them. */
final class FieldTexts {

  private FieldTexts() {}

  /** All that is known of a field. */
  static JsonElement json(Field field) {
    FieldRules rules = field.rules();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", field.name());
    map.put("label", field.label());
    map.put("type", FieldsAction.word(field.type()));
    map.put("custom", field.custom());
    put(map, "id", field.custom() ? field.fieldId() : null);
    map.put("required", field.required());
    map.put("unique", rules.unique());
    put(map, "min", text(rules.min()));
    put(map, "max", text(rules.max()));
    put(map, "pattern", rules.pattern());
    map.put("sensitive", field.sensitive());
    map.put("retired", field.retired());
    map.put("choices", field.choices().stream().map(FieldTexts::json).toList());
    return Json.of(map);
  }

  private static void put(Map<String, Object> map, String key, @Nullable Object value) {
    map.put(key, Json.of(value));
  }

  private static @Nullable Object text(
      @Nullable Object limit) {
    return limit == null || limit instanceof Number ? limit : limit.toString();
  }

  private static Map<String, Object> json(Choice choice) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("value", choice.value());
    map.put("label", choice.label());
    map.put("retired", choice.retired());
    return map;
  }

  /** One reason why something does not fit. */
  static Map<String, Object> json(Problem problem) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", problem.id());
    map.put("key", problem.key());
    map.put("message", problem.message());
    return map;
  }

  /** What a field demands, in a few words. */
  static String rules(Field field) {
    FieldRules rules = field.rules();
    Object min = rules.min();
    Object max = rules.max();
    List<String> words = new ArrayList<>();
    if (field.retired()) {
      words.add("retired");
    }
    if (field.required()) {
      words.add("required");
    }
    if (rules.unique()) {
      words.add("unique");
    }
    if (min != null || max != null) {
      words.add(min == null ? "at most " + Values.text(max) : max == null ? "at least " + Values.text(min)
          : Values.text(min) + " to " + Values.text(max));
    }
    if (rules.pattern() != null) {
      words.add("matches " + rules.pattern());
    }
    if (field.sensitive()) {
      words.add("sensitive");
    }
    if (!field.choices().isEmpty()) {
      words.add("one of " + String.join(", ", field.offered().stream().map(Choice::value).toList()));
    }
    return String.join("; ", words);
  }
}
