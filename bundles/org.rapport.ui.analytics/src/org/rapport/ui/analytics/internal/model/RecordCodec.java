package org.rapport.ui.analytics.internal.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;
import org.rapport.mining.evaluation.ConfusionMatrix;
import org.rapport.mining.evaluation.RocCurve;

/** Writes records into mementos and reads them back, component by component. */
final class RecordCodec {

  private static final String VALUE = "v"; //$NON-NLS-1$
  private static final String KEY = "key"; //$NON-NLS-1$
  private static final String TYPE = "type"; //$NON-NLS-1$
  private static final String ROW = "row"; //$NON-NLS-1$
  private static final Set<Class<?>> NUMBERS = Set.of(double.class, int.class, long.class);

  private RecordCodec() {}

  static void write(IMemento into, Record value) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object part = get(component, value);
      if (part instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record first
          && isFlat(first.getClass())) {
        writeFlat(into.createChild(component.getName()), list);
      } else if (part instanceof Collection<?> list) {
        list.forEach(each -> writeValue(into.createChild(component.getName()), each));
      } else if (part instanceof Map<?, ?> map) {
        map.forEach((key, each) -> {
          IMemento child = into.createChild(component.getName());
          child.putString(KEY, String.valueOf(key));
          writeValue(child, each);
        });
      } else if (part instanceof Optional<?> optional) {
        optional.ifPresent(each -> writeValue(into.createChild(component.getName()), each));
      } else if (part instanceof OptionalDouble optional) {
        optional.ifPresent(each -> writeValue(into.createChild(component.getName()), each));
      } else {
        writeValue(into.createChild(component.getName()), part);
      }
    }
  }

  /** Whether a record holds plain numbers only, so that a list of many is kept as one line. */
  private static boolean isFlat(Class<?> type) {
    return type.isRecord() && type.getRecordComponents().length > 1
        && Arrays.stream(type.getRecordComponents()).allMatch(component -> NUMBERS.contains(component.getType()));
  }

  private static void writeFlat(IMemento into, List<?> list) {
    into.putString(KEY, Integer.toString(list.size()));
    StringBuilder numbers = new StringBuilder();
    for (Object each : list) {
      for (RecordComponent component : each.getClass().getRecordComponents()) {
        numbers.append(numbers.isEmpty() ? "" : " ").append(get(component, (Record) each)); //$NON-NLS-1$ //$NON-NLS-2$
      }
    }
    into.putString(VALUE, numbers.toString());
  }

  private static List<Object> flat(IMemento from, Class<? extends Record> type) {
    String[] numbers = text(from, VALUE).split(" "); //$NON-NLS-1$
    Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
        .toArray(Class<?>[]::new);
    List<Object> list = new ArrayList<>();
    for (int i = 0; i + types.length <= numbers.length; i += types.length) {
      @Nullable Object[] parts = new Object[types.length];
      for (int c = 0; c < types.length; c++) {
        parts[c] = simple(numbers[i + c], types[c]);
      }
      list.add(make(type, types, parts));
    }
    return list;
  }

  private static void writeValue(IMemento into, Object value) {
    switch (value) {
      case ConfusionMatrix matrix -> writeMatrix(into, matrix);
      case RocCurve curve -> writeCurve(into, curve);
      case int[] numbers -> into.putString(VALUE, Arrays.stream(numbers).mapToObj(Integer::toString)
          .collect(Collectors.joining(" "))); //$NON-NLS-1$
      case double[] numbers -> into.putString(VALUE, Arrays.stream(numbers).mapToObj(Double::toString)
          .collect(Collectors.joining(" "))); //$NON-NLS-1$
      case double[][] lines -> Arrays.stream(lines).forEach(line -> writeValue(into.createChild(ROW), line));
      case Record record -> {
        into.putString(TYPE, record.getClass().getSimpleName());
        write(into, record);
      }
      default -> into.putString(VALUE, value.toString());
    }
  }

  private static void writeMatrix(IMemento into, ConfusionMatrix matrix) {
    matrix.classes().forEach(name -> into.createChild("class").putString(VALUE, name)); //$NON-NLS-1$
    into.putString(VALUE, Arrays.stream(matrix.counts()).flatMapToLong(Arrays::stream).mapToObj(Long::toString)
        .collect(Collectors.joining(" "))); //$NON-NLS-1$
  }

  private static void writeCurve(IMemento into, RocCurve curve) {
    into.putString(KEY, curve.positive());
    into.putString(VALUE, curve.points().stream()
        .map(p -> p.falsePositiveRate() + " " + p.truePositiveRate() + " " + p.threshold()) //$NON-NLS-1$ //$NON-NLS-2$
        .collect(Collectors.joining(" "))); //$NON-NLS-1$
  }

  private static Object get(RecordComponent component, Record value) {
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
   * @throws IllegalArgumentException when the memento does not hold one
   */
  static <R extends Record> R read(IMemento from, Class<R> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] parts = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      parts[i] = component(from.getChildren(components[i].getName()), components[i].getGenericType());
    }
    return make(type, types, parts);
  }

  private static <R extends Record> R make(Class<R> type, Class<?>[] types, @Nullable Object[] parts) {
    try {
      Constructor<R> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(parts);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("A kept " + type.getSimpleName() + " is not valid.", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("A kept " + type.getSimpleName() + " can't be made.", e);
    }
  }

  private static Object component(IMemento[] children, Type type) {
    if (type == OptionalDouble.class) {
      return children.length == 0 ? OptionalDouble.empty()
          : OptionalDouble.of((Double) value(children[0], double.class));
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class || generic.getRawType() == Set.class) {
        Class<?> each = (Class<?>) arguments[0];
        if (children.length == 1 && isFlat(each) && children[0].getString(VALUE) != null) {
          return flat(children[0], each.asSubclass(Record.class));
        }
        List<Object> list = new ArrayList<>();
        for (IMemento child : children) {
          list.add(value(child, each));
        }
        return generic.getRawType() == List.class ? list : new LinkedHashSet<>(list);
      }
      if (generic.getRawType() == Map.class) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (IMemento child : children) {
          map.put(text(child, KEY), value(child, (Class<?>) arguments[1]));
        }
        return map;
      }
      return children.length == 0 ? Optional.empty() : Optional.of(value(children[0], (Class<?>) arguments[0]));
    }
    if (children.length == 0) {
      throw new IllegalArgumentException("A kept analysis lacks a " + type.getTypeName() + ".");
    }
    return value(children[0], (Class<?>) type);
  }

  private static Object value(IMemento from, Class<?> type) {
    if (type == ConfusionMatrix.class) {
      return matrix(from);
    }
    if (type == RocCurve.class) {
      return curve(from);
    }
    if (type == int[].class) {
      return numbers(from).mapToInt(Integer::parseInt).toArray();
    }
    if (type == double[].class) {
      return numbers(from).mapToDouble(Double::parseDouble).toArray();
    }
    if (type == double[][].class) {
      return Arrays.stream(from.getChildren(ROW)).map(row -> (double[]) value(row, double[].class))
          .toArray(double[][]::new);
    }
    if (type.isRecord()) {
      return read(from, type.asSubclass(Record.class));
    }
    if (type.isSealed()) {
      String name = text(from, TYPE);
      return Arrays.stream(type.getPermittedSubclasses()).filter(c -> c.getSimpleName().equals(name)).findFirst()
          .map(c -> (Object) read(from, c.asSubclass(Record.class)))
          .orElseThrow(() -> new IllegalArgumentException("A kept analysis has the unknown part " + name + "."));
    }
    return simple(text(from, VALUE), type);
  }

  private static Stream<String> numbers(IMemento from) {
    String text = text(from, VALUE);
    return text.isEmpty() ? Stream.empty() : Arrays.stream(text.split(" ")); //$NON-NLS-1$
  }

  private static Object simple(String text, Class<?> type) {
    if (type == String.class) {
      return text;
    }
    if (type == double.class || type == Double.class) {
      return Double.valueOf(text);
    }
    if (type == long.class) {
      return Long.valueOf(text);
    }
    if (type == int.class) {
      return Integer.valueOf(text);
    }
    if (type == boolean.class) {
      return Boolean.valueOf(text);
    }
    if (type == Instant.class) {
      return Instant.parse(text);
    }
    if (type == LocalDate.class) {
      return LocalDate.parse(text);
    }
    if (type == Path.class) {
      return Path.of(text);
    }
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(text)) {
          return constant;
        }
      }
    }
    throw new IllegalArgumentException("A kept analysis holds \"" + text + "\", which is no " + type.getSimpleName());
  }

  private static ConfusionMatrix matrix(IMemento from) {
    List<String> classes = Arrays.stream(from.getChildren("class")).map(c -> text(c, VALUE)).toList(); //$NON-NLS-1$
    String[] numbers = text(from, VALUE).split(" "); //$NON-NLS-1$
    long[][] counts = new long[classes.size()][classes.size()];
    for (int i = 0; i < classes.size() * classes.size(); i++) {
      counts[i / classes.size()][i % classes.size()] = Long.parseLong(numbers[i]);
    }
    return new ConfusionMatrix(classes, counts);
  }

  private static RocCurve curve(IMemento from) {
    String[] numbers = text(from, VALUE).split(" "); //$NON-NLS-1$
    List<RocCurve.Point> points = new ArrayList<>();
    for (int i = 0; i + 2 < numbers.length; i += 3) {
      points.add(new RocCurve.Point(Double.parseDouble(numbers[i]), Double.parseDouble(numbers[i + 1]),
          Double.parseDouble(numbers[i + 2])));
    }
    return new RocCurve(text(from, KEY), points);
  }

  private static String text(IMemento from, String key) {
    String text = from.getString(key);
    if (text == null) {
      throw new IllegalArgumentException("A kept analysis lacks the value " + key + " of " + from.getType() + ".");
    }
    return text;
  }
}
