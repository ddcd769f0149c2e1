package org.rapport.store.internal.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One way to a database's key: its 32 bytes, sealed with AES-256-GCM by a key that a passphrase gives (then with salt
 * and cost), or by the secret in a key ring.
 *
 * @param cost what one guess of the passphrase costs, or null for the slot of a key ring
 * @param salt 16 bytes, or none for the slot of a key ring
 * @param nonce 12 bytes
 * @param sealed 32 bytes and the tag of 16
 */
record KeySlot(@Nullable KeyCost cost, byte[] salt, byte[] nonce, byte[] sealed) {
  static final int PASSPHRASE = 1;
  static final int RING = 2;
  static final int SALT = 16;

  private static final int COST = 12;
  private static final int NONCE = 12;
  private static final int SEALED = 48;
  private static final int TAG_BITS = 128;

  static KeySlot forPassphrase(byte[] context, byte[] secret, char[] passphrase, KeyCost cost) throws IOException {
    byte[] salt = random(SALT);
    WipeableKey key = Stretcher.stretch(passphrase, salt, cost);
    try {
      return seal(context, secret, key, cost, salt);
    } finally {
      key.destroy();
    }
  }

  static KeySlot forRing(byte[] context, byte[] secret, byte[] ringSecret) throws IOException {
    WipeableKey key = new WipeableKey(ringSecret.clone());
    try {
      return seal(context, secret, key, null, new byte[0]);
    } finally {
      key.destroy();
    }
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private static KeySlot seal(byte[] context, byte[] secret, SecretKey key, @Nullable KeyCost cost, byte[] salt)
      throws IOException {
    KeySlot slot = new KeySlot(cost, salt, random(NONCE), new byte[SEALED]);
    try {
      slot.cipher(Cipher.ENCRYPT_MODE, context, key).doFinal(secret, 0, secret.length, slot.sealed, 0);
      return slot;
    } catch (GeneralSecurityException e) {
      throw new IOException("This Java can't seal the database's key with AES-256-GCM", e);
    }
  }

  private Cipher cipher(int mode, byte[] context, SecretKey key) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(context);
    ByteBuffer head = ByteBuffer.allocate(1 + COST + SALT);
    writeHead(head);
    cipher.updateAAD(head.array(), 0, head.position());
    return cipher;
  }

  boolean isRing() {
    return cost == null;
  }

  /** The database's key, or null when the passphrase is another one. */
  byte @Nullable [] open(byte[] context, char[] passphrase) throws IOException {
    KeyCost known = cost;
    if (known == null) {
      return null;
    }
    WipeableKey key = Stretcher.stretch(passphrase, salt, known);
    try {
      return open(context, key);
    } finally {
      key.destroy();
    }
  }

  /** The database's key, or null when the key ring's secret is another one. */
  byte @Nullable [] openRing(byte[] context, byte[] ringSecret) throws IOException {
    if (!isRing() || ringSecret.length != 32) {
      return null;
    }
    WipeableKey key = new WipeableKey(ringSecret.clone());
    try {
      return open(context, key);
    } finally {
      key.destroy();
    }
  }

  private byte @Nullable [] open(byte[] context, SecretKey key) throws IOException {
    try {
      return cipher(Cipher.DECRYPT_MODE, context, key).doFinal(sealed);
    } catch (AEADBadTagException e) {
      return null; // an answer, not a failure: the caller says what does not open
    } catch (GeneralSecurityException e) {
      throw new IOException("This Java can't open the database's key with AES-256-GCM", e);
    }
  }

  private void writeHead(ByteBuffer out) {
    KeyCost known = cost;
    if (known == null) {
      out.put((byte) RING);
    } else {
      out.put((byte) PASSPHRASE).putInt(known.memoryKib()).putInt(known.passes()).putInt(known.lanes()).put(salt);
    }
  }

  int size() {
    return 1 + (isRing() ? 0 : COST + SALT) + NONCE + SEALED;
  }

  void write(ByteBuffer out) {
    writeHead(out);
    out.put(nonce).put(sealed);
  }

  /** Reads a slot; {@link IllegalArgumentException} when it is of no known kind, or asks for impossible work. */
  static KeySlot read(ByteBuffer in) {
    int kind = in.get();
    if (kind != PASSPHRASE && kind != RING) {
      throw new IllegalArgumentException("a slot of kind " + kind);
    }
    KeyCost cost = kind == RING ? null : new KeyCost(in.getInt(), in.getInt(), in.getInt());
    return new KeySlot(cost, read(in, kind == RING ? 0 : SALT), read(in, NONCE), read(in, SEALED));
  }

  private static byte[] read(ByteBuffer in, int length) {
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }
}
