package org.rapport.store.internal.cache;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A chunk of numbers in the narrowest array that holds them: bytes, shorts, ints or longs, where the least value of the
 * array's type stands for missing; null when all are missing.
 */
final class Chunks {
  private Chunks() {}

  /** @return the narrowest chunk of {@link Vector#CHUNK} values */
  static @Nullable Object of(long[] values) {
    long least = Long.MAX_VALUE;
    long greatest = Long.MIN_VALUE;
    for (int i = 0; i < Vector.CHUNK; i++) {
      long v = values[i];
      least = Math.min(least, v == Vector.MISSING ? Long.MAX_VALUE : v);
      greatest = Math.max(greatest, v);
    }
    if (greatest == Vector.MISSING) {
      return null;
    } else if (least > Byte.MIN_VALUE && greatest <= Byte.MAX_VALUE) {
      byte[] chunk = new byte[Vector.CHUNK];
      for (int i = 0; i < chunk.length; i++) {
        chunk[i] = values[i] == Vector.MISSING ? Byte.MIN_VALUE : (byte) values[i];
      }
      return chunk;
    } else if (least > Short.MIN_VALUE && greatest <= Short.MAX_VALUE) {
      short[] chunk = new short[Vector.CHUNK];
      for (int i = 0; i < chunk.length; i++) {
        chunk[i] = values[i] == Vector.MISSING ? Short.MIN_VALUE : (short) values[i];
      }
      return chunk;
    } else if (least > Integer.MIN_VALUE && greatest <= Integer.MAX_VALUE) {
      int[] chunk = new int[Vector.CHUNK];
      for (int i = 0; i < chunk.length; i++) {
        chunk[i] = values[i] == Vector.MISSING ? Integer.MIN_VALUE : (int) values[i];
      }
      return chunk;
    }
    return Arrays.copyOf(values, Vector.CHUNK);
  }

  static long get(@Nullable Object chunk, int place) {
    if (chunk instanceof byte[] bytes) {
      byte v = bytes[place];
      return v == Byte.MIN_VALUE ? Vector.MISSING : v;
    } else if (chunk instanceof int[] ints) {
      int v = ints[place];
      return v == Integer.MIN_VALUE ? Vector.MISSING : v;
    } else if (chunk instanceof short[] shorts) {
      short v = shorts[place];
      return v == Short.MIN_VALUE ? Vector.MISSING : v;
    } else if (chunk instanceof long[] longs) {
      return longs[place];
    }
    return Vector.MISSING;
  }

  static void read(@Nullable Object chunk, long[] into) {
    if (chunk instanceof byte[] bytes) {
      for (int i = 0; i < Vector.CHUNK; i++) {
        byte v = bytes[i];
        into[i] = v == Byte.MIN_VALUE ? Vector.MISSING : v;
      }
    } else if (chunk instanceof int[] ints) {
      for (int i = 0; i < Vector.CHUNK; i++) {
        int v = ints[i];
        into[i] = v == Integer.MIN_VALUE ? Vector.MISSING : v;
      }
    } else if (chunk instanceof short[] shorts) {
      for (int i = 0; i < Vector.CHUNK; i++) {
        short v = shorts[i];
        into[i] = v == Short.MIN_VALUE ? Vector.MISSING : v;
      }
    } else if (chunk instanceof long[] longs) {
      System.arraycopy(longs, 0, into, 0, Vector.CHUNK);
    } else {
      Arrays.fill(into, 0, Vector.CHUNK, Vector.MISSING);
    }
  }

  static long bytes(@Nullable Object chunk) {
    return chunk == null ? 0 : chunk instanceof byte[] ? 16 + Vector.CHUNK
        : chunk instanceof short[] ? 16 + 2L * Vector.CHUNK
            : chunk instanceof int[] ? 16 + 4L * Vector.CHUNK : 16 + 8L * Vector.CHUNK;
  }
}
