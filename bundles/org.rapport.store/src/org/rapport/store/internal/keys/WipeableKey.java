package org.rapport.store.internal.keys;

import java.util.Arrays;

import javax.crypto.SecretKey;

/** An AES key whose bytes can be wiped: the JDK's own key class can't do that. */
final class WipeableKey implements SecretKey {
  private static final long serialVersionUID = 1L;

  private final transient byte[] bytes;
  private transient boolean wiped;

  /**
   * @param bytes the key, taken over and wiped with this
   */
  WipeableKey(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public String getAlgorithm() {
    return "AES";
  }

  @Override
  public String getFormat() {
    return "RAW";
  }

  @Override
  public byte[] getEncoded() {
    if (wiped) {
      throw new IllegalStateException("The database was closed and its keys wiped");
    }
    return bytes.clone();
  }

  @Override
  public void destroy() {
    wiped = true;
    Arrays.fill(bytes, (byte) 0);
  }

  @Override
  public boolean isDestroyed() {
    return wiped;
  }

  private Object writeReplace() {
    throw new IllegalStateException("A key is never serialised");
  }
}
