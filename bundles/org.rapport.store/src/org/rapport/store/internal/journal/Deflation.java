package org.rapport.store.internal.journal;

import java.util.Arrays;
import java.util.zip.Deflater;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Compresses the body of a record. What looks like noise, as values sealed under keys of their own do, is passed through:
 * trying to compress it would take longer than all the rest.
 */
final class Deflation {
  private static final int CHUNK = 1 << 15;
  private static final int LEAST_NOISE = 1 << 12;
  /** Noise has all 256 values alike, so two bytes are equal once in 256 times; a tenth more is noise still. */
  private static final double NOISE = 1.1 / 256;

  private Deflation() {}

  /** The compressed body, in the format of zlib without its header, or null when it would not be shorter. */
  static byte @Nullable [] of(byte[] body) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      byte[] buffer = new byte[body.length - 1];
      int length = 0;
      boolean noise = false;
      for (int from = 0; from < body.length; from += CHUNK) {
        int size = Math.min(CHUNK, body.length - from);
        if (noise != isNoise(body, from, size)) {
          noise = !noise;
          deflater.setLevel(noise ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
          deflater.setInput(body, from, 0); // else the next bytes would still be compressed at the level before
          length += deflater.deflate(buffer, length, buffer.length - length);
        }
        deflater.setInput(body, from, size);
        if (from + size == body.length) {
          deflater.finish();
        }
        while (!deflater.finished() && !deflater.needsInput() || from + size == body.length && !deflater.finished()) {
          if (length == buffer.length) {
            return null;
          }
          length += deflater.deflate(buffer, length, buffer.length - length);
        }
      }
      return Arrays.copyOf(buffer, length);
    } finally {
      deflater.end();
    }
  }

  /** Whether all values of a byte are about as frequent. */
  static boolean isNoise(byte[] bytes, int from, int size) {
    if (size < LEAST_NOISE) {
      return false;
    }
    int[] counts = new int[256];
    for (int i = from; i < from + size; i++) {
      counts[bytes[i] & 0xFF]++;
    }
    double pairs = 0;
    for (int count : counts) {
      pairs += (double) count * (count - 1);
    }
    return pairs < NOISE * size * (size - 1.0);
  }
}
