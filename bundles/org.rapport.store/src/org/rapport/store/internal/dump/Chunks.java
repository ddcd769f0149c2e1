package org.rapport.store.internal.dump;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.rapport.store.internal.seal.Sealer;

/**
 * The layout of a sealed stream: chunks of up to {@value #PLAIN} plain bytes, each with a head of {@value #HEAD} bytes
 * (length when sealed, length when plain, flags), compressed where that helps, sealed with AES-256-GCM. The identity of
 * the file, the chunk's place, its flags and its plain length are authenticated with it: chunks can't be left out,
 * doubled, moved or taken from another file, and the last one says that it is the last.
 */
final class Chunks {
  static final int PLAIN = 1 << 20;
  static final int HEAD = 9;
  static final int LAST = 1;
  static final int DEFLATED = 2;
  /** A chunk that does not get shorter is not compressed. */
  static final int MOST_SEALED = PLAIN + Sealer.OVERHEAD;

  private Chunks() {}

  /** @return what is authenticated with a chunk */
  static byte[] context(byte[] file, long number, int flags, int plain) {
    return ByteBuffer.allocate(file.length + Long.BYTES + 1 + Integer.BYTES).put(file).putLong(number)
        .put((byte) flags).putInt(plain).array();
  }

  /** @return a new SHA-256 */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
