package org.rapport.store.internal.keys;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Makes a key of a passphrase, by Argon2id. */
final class Stretcher {
  private static final int KEY_BYTES = 32;

  private Stretcher() {}

  /** The key, to be destroyed after use. */
  static WipeableKey stretch(char[] passphrase, byte[] salt, KeyCost cost) {
    Argon2BytesGenerator argon = new Argon2BytesGenerator();
    argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
        .withMemoryAsKB(cost.memoryKib()).withIterations(cost.passes()).withParallelism(cost.lanes()).withSalt(salt)
        .build());
    byte[] word = utf8(passphrase);
    byte[] key = new byte[KEY_BYTES];
    argon.generateBytes(word, key);
    Arrays.fill(word, (byte) 0);
    return new WipeableKey(key);
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
