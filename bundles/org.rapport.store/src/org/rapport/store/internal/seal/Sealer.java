package org.rapport.store.internal.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.concurrent.ConcurrentLinkedQueue;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM for pieces of up to 2 GiB. A sealed piece is a nonce (12 bytes), the ciphertext (as long as the plain
 * text) and a tag (16 bytes).
 * <p>
 * A nonce is 8 random bytes, drawn when the sealer is made, and a counter of 4 bytes; when the counter has run through,
 * 8 new bytes are drawn. So a sealer never repeats one, and two sealers of the same key share one with a probability
 * below 10<sup>-7</sup> even after a million openings of the database. May be used by several threads at once.
 */
public final class Sealer {
  /** Bytes a sealed piece is longer than the plain one. */
  public static final int OVERHEAD = 28;

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();
  private final ConcurrentLinkedQueue<Cipher> idle = new ConcurrentLinkedQueue<>();
  private long prefix;
  private long counter;

  /**
   * @param key an AES-256 key
   */
  public Sealer(SecretKey key) {
    this.key = key;
    this.prefix = random.nextLong();
  }

  /**
   * Seals a piece.
   *
   * @param context what is authenticated besides the piece: opening needs the same bytes
   * @param plain the piece's array
   * @param from where it begins
   * @param length its length in bytes
   * @param sealed takes {@code length + OVERHEAD} bytes
   * @param at where they begin; the two ranges must not overlap
   * @throws IOException if this Java has no AES-256-GCM
   */
  public void seal(byte[] context, byte[] plain, int from, int length, byte[] sealed, int at) throws IOException {
    nextNonce(sealed, at);
    Cipher cipher = cipher();
    try {
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, at, NONCE));
      cipher.updateAAD(context);
      cipher.doFinal(plain, from, length, sealed, at + NONCE);
    } catch (GeneralSecurityException e) {
      throw new IOException("This Java can't seal with AES-256-GCM", e);
    }
    idle.add(cipher);
  }

  /**
   * Opens a sealed piece.
   *
   * @param context what was authenticated besides the piece
   * @param sealed the sealed piece's array
   * @param at where it begins
   * @param length its length in bytes, {@link #OVERHEAD} included
   * @param plain takes {@code length - OVERHEAD} bytes
   * @param from where they begin
   * @return whether the piece and its context are what was sealed; if not, {@code plain} holds nothing of use
   * @throws IOException if this Java has no AES-256-GCM
   */
  public boolean open(byte[] context, byte[] sealed, int at, int length, byte[] plain, int from) throws IOException {
    if (length < OVERHEAD) {
      return false;
    }
    Cipher cipher = cipher();
    try {
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, at, NONCE));
      cipher.updateAAD(context);
      cipher.doFinal(sealed, at + NONCE, length - NONCE, plain, from);
      idle.add(cipher);
      return true;
    } catch (AEADBadTagException e) {
      return false; // an answer, not a failure: the caller knows what the piece was and says so
    } catch (GeneralSecurityException e) {
      throw new IOException("This Java can't open AES-256-GCM", e);
    }
  }

  private Cipher cipher() throws IOException {
    Cipher cipher = idle.poll();
    if (cipher != null) {
      return cipher;
    }
    try {
      return Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IOException("This Java has no AES-256-GCM", e);
    }
  }

  private synchronized void nextNonce(byte[] target, int at) {
    if (counter > 0xFFFF_FFFFL) {
      prefix = random.nextLong();
      counter = 0;
    }
    ByteBuffer.wrap(target, at, NONCE).putLong(prefix).putInt((int) counter++);
  }
}
