package org.rapport.app.internal.command;

import java.util.Collection;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Builds JSON whose keys keep their order and whose numbers are plain: no thousands marks, and null for what is not a
 * number.
 */
final class Json {

  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping()
      .create();

  private Json() {}

  /** Text of a document, ending with a line feed. */
  static String text(JsonElement element) {
    return GSON.toJson(element) + "\n";
  }

  /**
   * An element for a plain Java value: string, number, boolean, a map or collection of such, or null.
   *
   * @param value the value; anything else becomes its text
   */
  static JsonElement of(@Nullable Object value) {
    return switch (value) {
      case null -> JsonNull.INSTANCE;
      case JsonElement element -> element;
      case Double number when !Double.isFinite(number) -> JsonNull.INSTANCE;
      case Number number -> new JsonPrimitive(number);
      case Boolean truth -> new JsonPrimitive(truth);
      case Map<?, ?> map -> object(map);
      case Collection<?> values -> array(values);
      default -> new JsonPrimitive(value.toString());
    };
  }

  /** An array of plain Java values. */
  static JsonArray array(Collection<?> values) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(of(value)));
    return array;
  }

  private static JsonObject object(Map<?, ?> map) {
    JsonObject object = new JsonObject();
    map.forEach((key, value) -> object.add(String.valueOf(key), of(value)));
    return object;
  }
}
