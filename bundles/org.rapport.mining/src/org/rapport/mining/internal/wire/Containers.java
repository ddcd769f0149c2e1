package org.rapport.mining.internal.wire;

import java.io.IOException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** Values that hold others. */
final class Containers {

  private Containers() {}

  private static void writeAll(Collection<?> values, Codec elements, WireOutput out) throws IOException {
    out.enter();
    out.writeCount(values.size());
    for (Object value : values) {
      elements.write(present(value), out);
    }
    out.leave();
  }

  private static Object present(@Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException("A null within a list, map or array can't be sent.");
    }
    return value;
  }

  private static void readAll(Collection<Object> into, Codec elements, WireInput in) throws IOException {
    in.enter();
    int count = in.readCount();
    in.charge(8L * count);
    for (int i = 0; i < count; i++) {
      into.add(elements.read(in));
    }
    in.leave();
  }

  /** Lists; what is read can't be changed. */
  record Lists(Codec elements) implements Codec {
    @Override
    public void write(Object value, WireOutput out) throws IOException {
      writeAll((List<?>) value, elements, out);
    }

    @Override
    public Object read(WireInput in) throws IOException {
      List<Object> values = new ArrayList<>();
      readAll(values, elements, in);
      return Collections.unmodifiableList(values);
    }
  }

  /** Sets, in their order. */
  record Sets(Codec elements) implements Codec {
    @Override
    public void write(Object value, WireOutput out) throws IOException {
      writeAll((Set<?>) value, elements, out);
    }

    @Override
    public Object read(WireInput in) throws IOException {
      Set<Object> values = new LinkedHashSet<>();
      readAll(values, elements, in);
      return Collections.unmodifiableSet(values);
    }
  }

  /** Maps, in their order. */
  record Maps(Codec keys, Codec values) implements Codec {
    @Override
    public void write(Object value, WireOutput out) throws IOException {
      Map<?, ?> map = (Map<?, ?>) value;
      out.enter();
      out.writeCount(map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        keys.write(present(entry.getKey()), out);
        values.write(present(entry.getValue()), out);
      }
      out.leave();
    }

    @Override
    public Object read(WireInput in) throws IOException {
      in.enter();
      int count = in.readCount();
      in.charge(64L * count);
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < count; i++) {
        map.put(keys.read(in), values.read(in));
      }
      in.leave();
      return Collections.unmodifiableMap(map);
    }
  }

  /** A value or none. */
  record Optionals(Codec element) implements Codec {
    @Override
    public void write(Object value, WireOutput out) throws IOException {
      Optional<?> optional = (Optional<?>) value;
      out.enter();
      out.writeBoolean(optional.isPresent());
      if (optional.isPresent()) {
        element.write(optional.get(), out);
      }
      out.leave();
    }

    @Override
    public Object read(WireInput in) throws IOException {
      in.enter();
      Optional<?> optional = in.readBoolean() ? Optional.of(element.read(in)) : Optional.empty();
      in.leave();
      return optional;
    }
  }

  /** Arrays; those of numbers as blocks. */
  record Arrays(Class<?> type, Codec element) implements Codec {
    @Override
    public void write(Object value, WireOutput out) throws IOException {
      out.enter();
      int length = Array.getLength(value);
      out.writeCount(length);
      if (value instanceof byte[] bytes) {
        out.writeBytes(bytes, length);
      } else if (value instanceof double[] numbers) {
        out.writeDoubles(numbers);
      } else if (value instanceof int[] numbers) {
        out.writeInts(numbers);
      } else if (value instanceof long[] numbers) {
        out.writeLongs(numbers);
      } else {
        for (int i = 0; i < length; i++) {
          element.write(present(Array.get(value, i)), out);
        }
      }
      out.leave();
    }

    @Override
    public Object read(WireInput in) throws IOException {
      in.enter();
      int length = in.readCount();
      Object array;
      if (type == byte.class) {
        array = in.readBytes(length);
      } else if (type == double.class) {
        array = in.readDoubles(length);
      } else if (type == int.class) {
        array = in.readInts(length);
      } else if (type == long.class) {
        array = in.readLongs(length);
      } else {
        array = elements(length, in);
      }
      in.leave();
      return array;
    }

    private Object elements(int length, WireInput in) throws IOException {
      in.charge(8L * length);
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        values.add(element.read(in));
      }
      Object array = Array.newInstance(type, length);
      for (int i = 0; i < length; i++) {
        Array.set(array, i, values.get(i));
      }
      return array;
    }
  }
}
