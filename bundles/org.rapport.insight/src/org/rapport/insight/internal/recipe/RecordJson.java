package org.rapport.insight.internal.recipe;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.InsightException;

/**
 * Records as JSON and back, component by component. A value of a sealed interface says in {@code "kind"} which one it is;
 * what is empty is left out. Only records, enums and plain values that the wanted type names are ever made, so a file
 * can't bring in anything else.
 */
public final class RecordJson {
  private static final String KIND = "kind";
  private static final int DEEPEST = 40;

  private RecordJson() {}

  /** A value as JSON: a record, collection, map, optional, enum, array of numbers or plain value. */
  public static JsonElement write(Object value) {
    return switch (value) {
      case Record entry -> object(entry);
      case Map<?, ?> map -> {
        JsonObject object = new JsonObject();
        map.forEach((key, each) -> object.add(String.valueOf(key), write(Objects.requireNonNull(each))));
        yield object;
      }
      case Collection<?> all -> {
        JsonArray array = new JsonArray();
        all.forEach(each -> array.add(write(Objects.requireNonNull(each))));
        yield array;
      }
      case Enum<?> constant -> new JsonPrimitive(constant.name());
      case Boolean truth -> new JsonPrimitive(truth);
      case Double number -> Double.isFinite(number) ? new JsonPrimitive(number) : new JsonPrimitive(number.toString());
      case Number number -> new JsonPrimitive(number);
      case double[] numbers -> write(Arrays.stream(numbers).boxed().toList());
      case int[] numbers -> write(Arrays.stream(numbers).boxed().toList());
      case long[] numbers -> write(Arrays.stream(numbers).boxed().toList());
      case Object[] parts -> write(Arrays.asList(parts));
      default -> new JsonPrimitive(value.toString());
    };
  }

  private static JsonObject object(Record value) {
    JsonObject object = new JsonObject();
    if (isChoice(value.getClass())) {
      object.addProperty(KIND, value.getClass().getSimpleName());
    }
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      @Nullable Object part = part(component, value);
      Object present = switch (part) {
        case Optional<?> optional -> optional.orElse(null);
        case OptionalDouble optional -> optional.isPresent() ? optional.getAsDouble() : null;
        case OptionalInt optional -> optional.isPresent() ? optional.getAsInt() : null;
        case null, default -> part;
      };
      if (present != null) {
        object.add(component.getName(), write(present));
      }
    }
    return object;
  }

  private static boolean isChoice(Class<?> type) {
    return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
  }

  private static @Nullable Object part(RecordComponent component, Record value) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The component " + component + " can't be read.", e);
    }
  }

  /**
   * Reads a record.
   *
   * @param json what {@link #write} made
   * @param type the record
   * @throws InsightException saying where in the file what is wrong
   */
  public static <R extends Record> R read(JsonElement json, Class<R> type) {
    return type.cast(value(json, type, "", 0));
  }

  private static Object value(JsonElement json, Type type, String place, int depth) {
    if (depth > DEEPEST) {
      throw wrong(place, "is nested too deeply");
    }
    if (type instanceof ParameterizedType generic) {
      return generic(json, generic, place, depth);
    }
    if (!(type instanceof Class<?> plain)) {
      throw new IllegalStateException("There is no way to read a " + type.getTypeName() + ".");
    }
    if (plain.isRecord()) {
      return entry(json, plain.asSubclass(Record.class), place, depth);
    }
    if (plain.isSealed()) {
      String kind = json.isJsonObject() && json.getAsJsonObject().has(KIND)
          ? json.getAsJsonObject().get(KIND).getAsString()
          : "";
      return Arrays.stream(plain.getPermittedSubclasses()).filter(each -> each.getSimpleName().equals(kind)).findFirst()
          .map(each -> value(json, each, place, depth)).orElseThrow(() -> wrong(place + "." + KIND, "is \"" + kind
              + "\"; expected one of " + String.join(", ", Arrays.stream(plain.getPermittedSubclasses())
                  .map(Class::getSimpleName).toList())));
    }
    return PlainJson.read(json, plain, place);
  }

  private static Object generic(JsonElement json, ParameterizedType type, String place, int depth) {
    Type[] arguments = type.getActualTypeArguments();
    if (type.getRawType() == Optional.class) {
      return Optional.of(value(json, arguments[0], place, depth + 1));
    }
    if (type.getRawType() == Map.class) {
      if (!json.isJsonObject()) {
        throw wrong(place, "must be an object");
      }
      Map<String, Object> map = new LinkedHashMap<>();
      json.getAsJsonObject().entrySet().forEach(each -> map.put(each.getKey(),
          value(each.getValue(), arguments[1], place + "." + each.getKey(), depth + 1)));
      return map;
    }
    if (type.getRawType() != List.class && type.getRawType() != Set.class) {
      throw new IllegalStateException("There is no way to read a " + type.getTypeName() + ".");
    }
    if (!json.isJsonArray()) {
      throw wrong(place, "must be an array");
    }
    List<Object> all = new ArrayList<>();
    for (JsonElement each : json.getAsJsonArray()) {
      all.add(value(each, arguments[0], place + "[" + all.size() + "]", depth + 1));
    }
    return type.getRawType() == Set.class ? new LinkedHashSet<>(all) : all;
  }

  private static Record entry(JsonElement json, Class<? extends Record> type, String place, int depth) {
    if (!json.isJsonObject()) {
      throw wrong(place, "must be an object");
    }
    JsonObject object = json.getAsJsonObject();
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] parts = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      types[i] = components[i].getType();
      parts[i] = object.has(name)
          ? value(object.get(name), components[i].getGenericType(), place + "." + name, depth + 1)
          : absent(components[i], place + "." + name);
    }
    try {
      Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(parts);
    } catch (InvocationTargetException e) {
      throw wrong(place, "is not valid: " + e.getTargetException().getMessage());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A " + type.getSimpleName() + " can't be made.", e);
    }
  }

  private static Object absent(RecordComponent component, String place) {
    Class<?> type = component.getType();
    if (type == Optional.class) {
      return Optional.empty();
    }
    if (type == OptionalDouble.class) {
      return OptionalDouble.empty();
    }
    if (type == OptionalInt.class) {
      return OptionalInt.empty();
    }
    throw wrong(place, "is missing");
  }

  static InsightException wrong(String place, String what) {
    return new InsightException("\"" + (place.startsWith(".") ? place.substring(1) : place) + "\" " + what + ".");
  }
}
