package org.rapport.store.internal.keys;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/** Makes a key of a passphrase, by Argon2id. */
final class Stretcher {
  private static final int KEY_BYTES = 32;
  private static final byte[] NONE = {};

  private Stretcher() {}

  /** The key, to be destroyed after use. */
  static WipeableKey stretch(char[] passphrase, byte[] salt, KeyCost cost) {
    byte[] word = utf8(passphrase);
    byte[] key = new Argon2id(cost.memoryKib(), cost.lanes()).tag(word, salt, NONE, NONE, cost.passes(), KEY_BYTES);
    Arrays.fill(word, (byte) 0);
    return new WipeableKey(key);
  }

  /** @return how long one pass takes here, in ns: the fastest of some rounds */
  static long onePass(int memoryKib, int lanes, int rounds) {
    Argon2id argon = new Argon2id(memoryKib, lanes);
    long fastest = Long.MAX_VALUE;
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      argon.tag(new byte[1], new byte[KeySlot.SALT], NONE, NONE, 1, KEY_BYTES);
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    return fastest;
  }

  /** The same passphrase typed on another system must give the same bytes, hence Unicode's composed form. */
  private static byte[] utf8(char[] passphrase) {
    CharSequence text = CharBuffer.wrap(passphrase);
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }
    ByteBuffer buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text));
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    Arrays.fill(buffer.array(), (byte) 0);
    return bytes;
  }
}
