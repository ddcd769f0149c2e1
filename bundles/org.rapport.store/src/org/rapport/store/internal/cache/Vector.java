package org.rapport.store.internal.cache;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldType;

/**
 * A column's values as whole numbers whose order is the values' order: whole numbers and ids as they are, dates in days,
 * moments in milliseconds, truth as 0 and 1, numbers as {@link #ofDouble} has them, exact numbers multiplied by a power
 * of ten, texts as codes of a dictionary. They lie in chunks of {@value #CHUNK} places, each in the narrowest array that
 * holds it; a changed column shares the chunks that are as before.
 */
public final class Vector {
  /** Places in a chunk. */
  public static final int CHUNK = 1 << 14;
  /** A missing value. */
  public static final long MISSING = Long.MIN_VALUE;
  static final int SHIFT = 14;
  static final int MASK = CHUNK - 1;

  private final FieldType type;
  private final int scale;
  private final @Nullable Dictionary dictionary;
  private final int known;
  private final @Nullable Object[] chunks;
  private final long bytes;

  Vector(FieldType type, int scale, @Nullable Dictionary dictionary, @Nullable Object[] chunks) {
    this.type = type;
    this.scale = scale;
    this.dictionary = dictionary;
    this.known = dictionary == null ? 0 : dictionary.size();
    this.chunks = chunks;
    long sum = 64 + 8L * chunks.length;
    for (Object chunk : chunks) {
      sum += Chunks.bytes(chunk);
    }
    this.bytes = sum;
  }

  /** @return the type of the values */
  public FieldType type() {
    return type;
  }

  /** @return how many digits after the point an exact number has here */
  public int scale() {
    return scale;
  }

  /** @return true for texts, whose numbers are codes of the dictionary */
  public boolean isText() {
    return dictionary != null;
  }

  /** @return the dictionary of a column of texts */
  public Dictionary dictionary() {
    Dictionary d = dictionary;
    if (d == null) {
      throw new IllegalStateException("a column of " + type + " has no dictionary");
    }
    return d;
  }

  /** @return how many texts of the dictionary are this column's; codes are smaller */
  public int known() {
    return known;
  }

  /** @return how many chunks there are; all values beyond are missing */
  public int chunks() {
    return chunks.length;
  }

  /** @return a record's value, or {@link #MISSING} */
  public long get(long id) {
    int chunk = (int) (id >>> SHIFT);
    return chunk >= chunks.length ? MISSING : Chunks.get(chunks[chunk], (int) id & MASK);
  }

  /** Copies a chunk's values, {@link #CHUNK} of them, to an array. */
  public void read(int chunk, long[] into) {
    if (chunk >= chunks.length) {
      Arrays.fill(into, 0, CHUNK, MISSING);
    } else {
      Chunks.read(chunks[chunk], into);
    }
  }

  /** @return a chunk as it is kept, or null when all of its values are missing */
  @Nullable
  Object chunk(int chunk) {
    return chunk >= chunks.length ? null : chunks[chunk];
  }

  @Nullable
  Object[] copyOfChunks() {
    return chunks.clone();
  }

  /** @return how much memory it takes, without the dictionary, in bytes */
  long bytes() {
    return bytes;
  }

  /** @return a number whose order is that of doubles */
  public static long ofDouble(double value) {
    long bits = Double.doubleToLongBits(value + 0.0);
    return bits ^ bits >> 63 & Long.MAX_VALUE;
  }

  /** @return the double of such a number */
  public static double toDouble(long value) {
    return Double.longBitsToDouble(value ^ value >> 63 & Long.MAX_VALUE);
  }
}
