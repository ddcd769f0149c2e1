package org.rapport.store.internal.cache;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldType;

/** Makes a new version of a column. Values are best set in the order of ids: only one chunk is unpacked at a time. */
final class VectorEdit {
  private final FieldType type;
  private final @Nullable Dictionary dictionary;
  private @Nullable Object[] chunks;
  private int scale;
  private int open = -1;
  private final long[] values = new long[Vector.CHUNK];
  private boolean changed;

  /** A new column. */
  VectorEdit(FieldType type) {
    this.type = type;
    this.dictionary = type == FieldType.TEXT || type == FieldType.CHOICE ? new Dictionary() : null;
    this.chunks = new @Nullable Object[0];
  }

  /** A changed column. */
  VectorEdit(Vector old) {
    this.type = old.type();
    this.dictionary = old.isText() ? old.dictionary() : null;
    this.chunks = old.copyOfChunks();
    this.scale = old.scale();
  }

  /** Sets a value in canonical form. */
  void set(long id, @Nullable Object value) throws UnfitException {
    put(id, value == null ? Vector.MISSING : number(value));
  }

  /** Sets a text. */
  void text(long id, @Nullable String value) throws UnfitException {
    Dictionary d = dictionary;
    put(id, value == null || d == null ? Vector.MISSING : d.add(value));
  }

  /** Sets a number as a vector has it. */
  void put(long id, long value) {
    int chunk = Math.toIntExact(id >>> Vector.SHIFT);
    if (chunk != open) {
      close();
      if (chunk >= chunks.length) {
        if (value == Vector.MISSING) {
          return;
        }
        chunks = Arrays.copyOf(chunks, chunk + 1);
      }
      Chunks.read(chunks[chunk], values);
      open = chunk;
    }
    int place = (int) id & Vector.MASK;
    changed |= values[place] != value;
    values[place] = value;
  }

  /** @return a value in canonical form as a vector has it */
  long number(Object value) throws UnfitException {
    return switch (type) {
      case TEXT, CHOICE -> {
        Dictionary d = dictionary;
        yield d == null ? Vector.MISSING : d.add((String) value);
      }
      case BOOLEAN -> (Boolean) value ? 1 : 0;
      case INTEGER, REFERENCE -> fit((Long) value);
      case NUMBER -> Vector.ofDouble((Double) value);
      case DECIMAL -> decimal((BigDecimal) value);
      case DATE -> fit(((LocalDate) value).toEpochDay());
      case TIME -> time((Instant) value);
    };
  }

  private static long time(Instant value) throws UnfitException {
    try {
      return fit(value.toEpochMilli());
    } catch (ArithmeticException e) {
      throw new UnfitException("the moment " + value);
    }
  }

  private static long fit(long value) throws UnfitException {
    if (value == Long.MIN_VALUE || value == Long.MAX_VALUE) {
      throw new UnfitException("the number " + value);
    }
    return value;
  }

  private long decimal(BigDecimal value) throws UnfitException {
    if (value.scale() > scale) {
      rescale(value.scale());
    }
    try {
      return fit(value.setScale(scale).unscaledValue().longValueExact());
    } catch (ArithmeticException e) {
      throw new UnfitException("the number " + value);
    }
  }

  private void rescale(int greater) throws UnfitException {
    close();
    long factor = BigDecimal.TEN.pow(greater - scale).longValueExact();
    for (int c = 0; c < chunks.length; c++) {
      Chunks.read(chunks[c], values);
      for (int i = 0; i < values.length; i++) {
        if (values[i] != Vector.MISSING) {
          long high = Math.multiplyHigh(values[i], factor);
          values[i] *= factor;
          if (high != values[i] >> 63) {
            throw new UnfitException("numbers of 19 digits");
          }
          values[i] = fit(values[i]);
        }
      }
      chunks[c] = Chunks.of(values);
    }
    scale = greater;
  }

  private void close() {
    if (open >= 0 && changed) {
      chunks[open] = Chunks.of(values);
    }
    changed = false;
    open = -1;
  }

  /** @return how much memory it takes so far, in bytes */
  long bytes() {
    long sum = 8L * chunks.length + 8L * Vector.CHUNK;
    for (Object chunk : chunks) {
      sum += Chunks.bytes(chunk);
    }
    Dictionary d = dictionary;
    return d == null ? sum : sum + d.bytes();
  }

  /** @return the column */
  Vector build() {
    close();
    return new Vector(type, scale, dictionary, chunks.clone());
  }
}
