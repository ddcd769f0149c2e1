package org.rapport.mining;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapport.mining.internal.ParameterTypes;
import org.rapport.table.Names;

/**
 * The form of a parameter record: its fields, defaults, validation, and the way between the record and texts. Dialogs,
 * the command line and saved recipes use it.
 *
 * @param <P> the record
 * @since 0.1
 */
public final class ParameterForm<P extends Record> {
  private final Class<P> type;
  private final RecordComponent[] components;
  private final List<ParameterField> fields = new ArrayList<>();

  private ParameterForm(Class<P> type) {
    this.type = type;
    RecordComponent[] found = type.getRecordComponents();
    if (found == null) {
      throw new IllegalArgumentException(type.getName() + " is not a record.");
    }
    this.components = found;
    for (RecordComponent component : found) {
      fields.add(ParameterTypes.field(component));
    }
    defaults();
  }

  /**
   * The form of a record.
   *
   * @throws IllegalArgumentException if the class is no record, a component has no {@link Parameter} or a type that is
   *         not supported, or a default does not fit; the message is for the author of the record
   */
  public static <P extends Record> ParameterForm<P> of(Class<P> type) {
    return new ParameterForm<>(type);
  }

  /** The class of the record. */
  public Class<P> type() {
    return type;
  }

  /** The fields in the order of the record. */
  public List<ParameterField> fields() {
    return List.copyOf(fields);
  }

  /** The record with every default. */
  public P defaults() {
    return parse(Map.of());
  }

  /**
   * The record of some values; what is not named has its default.
   *
   * @param values texts by field name
   * @throws MiningException if a name is unknown (the message names the nearest), or a value is of the wrong type or
   *         out of range
   */
  public P parse(Map<String, String> values) {
    checkNames(values.keySet(), fields);
    Object[] arguments = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      ParameterField field = fields.get(i);
      types[i] = components[i].getType();
      arguments[i] = ParameterTypes.parse(field, components[i].getType(),
          values.getOrDefault(field.name(), field.defaultValue()));
    }
    return create(types, arguments);
  }

  static void checkNames(Collection<String> given, List<ParameterField> fields) {
    List<String> names = fields.stream().map(ParameterField::name).toList();
    for (String name : given) {
      if (!names.contains(name)) {
        throw new MiningException(unknown(name, names));
      }
    }
  }

  private P create(Class<?>[] types, Object[] arguments) {
    try {
      Constructor<P> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw refused(e.getCause() == null ? e : e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("The record " + type.getName() + " can't be made: " + e.getMessage(), e);
    }
  }

  private static RuntimeException refused(Throwable cause) {
    String message = cause.getMessage();
    return new MiningException(message == null ? "The parameters do not fit together." : message, cause);
  }

  private static String unknown(String name, List<String> names) {
    Optional<String> nearest = Names.nearest(name, names);
    String start = "There is no parameter \"" + name + "\"";
    if (nearest.isPresent()) {
      return start + "; did you mean \"" + nearest.get() + "\"?";
    }
    return names.isEmpty() ? start + ": this algorithm has no parameters."
        : start + ". The parameters are: " + String.join(", ", names) + ".";
  }

  /**
   * Every value as text by field name, in the order of the record; {@link #parse(Map)} takes it back.
   *
   * @param parameters a record of {@link #type()}
   */
  public Map<String, String> values(Record parameters) {
    Map<String, String> values = new LinkedHashMap<>();
    for (RecordComponent component : components) {
      try {
        component.getAccessor().setAccessible(true);
        values.put(component.getName(), ParameterTypes.format(component.getAccessor().invoke(parameters)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException("The record " + type.getName() + " can't be read: " + e.getMessage(), e);
      }
    }
    return values;
  }

  /** The parameters in one line: "depth=3, minLeaf=1"; "" for a record without components. */
  public String describe(Record parameters) {
    List<String> parts = new ArrayList<>();
    values(parameters).forEach((name, value) -> parts.add(name + "=" + value));
    return String.join(", ", parts);
  }
}
