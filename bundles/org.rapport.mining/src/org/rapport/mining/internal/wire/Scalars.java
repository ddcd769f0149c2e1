package org.rapport.mining.internal.wire;

import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Single values. */
final class Scalars {

  /** Writes a value of a known type. */
  private interface Writer<T> {
    void write(T value, WireOutput out) throws IOException;
  }

  /** Reads a value of a known type. */
  private interface Reader<T> {
    T read(WireInput in) throws IOException;
  }

  private record Simple<T>(Class<T> type, Writer<T> writer, Reader<T> reader) implements Codec {
    @Override
    public void write(Object value, WireOutput out) throws IOException {
      writer.write(Objects.requireNonNull(type.cast(value)), out);
    }

    @Override
    public Object read(WireInput in) throws IOException {
      return Objects.requireNonNull(reader.read(in));
    }
  }

  private Scalars() {}

  static Map<Type, Codec> all() {
    Map<Type, Codec> all = new HashMap<>();
    Codec ints = new Simple<>(Integer.class, (value, out) -> out.writeInt(value), WireInput::readInt);
    Codec longs = new Simple<>(Long.class, (value, out) -> out.writeLong(value), WireInput::readLong);
    Codec doubles = new Simple<>(Double.class, (value, out) -> out.writeDouble(value), WireInput::readDouble);
    Codec booleans = new Simple<>(Boolean.class, (value, out) -> out.writeBoolean(value), WireInput::readBoolean);
    all.put(int.class, ints);
    all.put(Integer.class, ints);
    all.put(long.class, longs);
    all.put(Long.class, longs);
    all.put(double.class, doubles);
    all.put(Double.class, doubles);
    all.put(boolean.class, booleans);
    all.put(Boolean.class, booleans);
    all.put(byte.class, new Simple<>(Byte.class, (value, out) -> out.writeByte(value), in -> (byte) in.readByte()));
    all.put(String.class, new Simple<>(String.class, (value, out) -> out.writeText(value), WireInput::readText));
    all.put(OptionalInt.class, new Simple<>(OptionalInt.class, (value, out) -> {
      out.writeBoolean(value.isPresent());
      out.writeInt(value.orElse(0));
    }, in -> in.readBoolean() ? OptionalInt.of(in.readInt()) : skip(in.readInt(), OptionalInt.empty())));
    all.put(OptionalLong.class, new Simple<>(OptionalLong.class, (value, out) -> {
      out.writeBoolean(value.isPresent());
      out.writeLong(value.orElse(0));
    }, in -> in.readBoolean() ? OptionalLong.of(in.readLong()) : skip(in.readLong(), OptionalLong.empty())));
    all.put(OptionalDouble.class, new Simple<>(OptionalDouble.class, (value, out) -> {
      out.writeBoolean(value.isPresent());
      out.writeDouble(value.orElse(0));
    }, in -> in.readBoolean() ? OptionalDouble.of(in.readDouble())
        : skip(in.readDouble(), OptionalDouble.empty())));
    times(all);
    return all;
  }

  private static void times(Map<Type, Codec> all) {
    all.put(Instant.class, new Simple<>(Instant.class, (value, out) -> {
      out.writeLong(value.getEpochSecond());
      out.writeInt(value.getNano());
    }, in -> time(() -> Instant.ofEpochSecond(in.readLong(), in.readInt()))));
    all.put(Duration.class, new Simple<>(Duration.class, (value, out) -> {
      out.writeLong(value.getSeconds());
      out.writeInt(value.getNano());
    }, in -> time(() -> Duration.ofSeconds(in.readLong(), in.readInt()))));
    all.put(LocalDate.class, new Simple<>(LocalDate.class, (value, out) -> out.writeLong(value.toEpochDay()),
        in -> time(() -> LocalDate.ofEpochDay(in.readLong()))));
  }

  /** A call that reads. */
  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T time(Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (java.time.DateTimeException | ArithmeticException e) {
      throw new WireException("it holds a time that is none", e);
    }
  }

  private static <T> T skip(Number read, T value) throws IOException {
    if (read.doubleValue() != 0) {
      throw new WireException("it holds a number where none should be");
    }
    return value;
  }

  /** The constants of an enum by their number. */
  static final class Constants implements Codec {
    private final Object[] constants;

    Constants(Class<?> type) {
      this.constants = Objects.requireNonNull(type.getEnumConstants());
    }

    @Override
    public void write(Object value, WireOutput out) throws IOException {
      out.writeCount(((Enum<?>) value).ordinal());
    }

    @Override
    public Object read(WireInput in) throws IOException {
      int ordinal = in.readCount();
      if (ordinal >= constants.length) {
        throw new WireException("it holds an unknown constant");
      }
      return constants[ordinal];
    }
  }
}
