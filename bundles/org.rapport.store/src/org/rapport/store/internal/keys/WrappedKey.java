package org.rapport.store.internal.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The contents of a key file: magic word (8 bytes), Argon2id's memory, passes and lanes (4 each), database id (16), salt
 * (16), nonce (12), sealed key (32 + 16), SHA-256 of all that (32). Everything before the nonce is authenticated too.
 */
final class WrappedKey {
  static final int LENGTH = 8 + 12 + 16 + 16 + 12 + 48 + 32;

  private static final byte[] MAGIC = "RAPKEY01".getBytes(StandardCharsets.US_ASCII);
  private static final int COST = 8;
  private static final int ID = 20;
  private static final int SALT = 36;
  private static final int NONCE = 52;
  private static final int SEALED = 64;
  private static final int CHECKSUM = 112;
  private static final int TAG_BITS = 128;

  private final byte[] bytes;
  private final Path file;

  private WrappedKey(byte[] bytes, Path file) {
    this.bytes = bytes;
    this.file = file;
  }

  static WrappedKey read(byte[] bytes, Path file) throws DamagedKeyFileException {
    if (!MessageDigest.isEqual(checksum(bytes), Arrays.copyOfRange(bytes, CHECKSUM, LENGTH))) {
      throw new DamagedKeyFileException("The key file " + file + " was altered; put it back from a copy.");
    }
    if (!Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
      throw new DamagedKeyFileException(
          "The key file " + file + " was written by another version of Rapport; open it with that version.");
    }
    return new WrappedKey(bytes, file);
  }

  static WrappedKey wrap(DatabaseKey key, char[] passphrase, KeyCost cost) throws IOException {
    ByteBuffer out = ByteBuffer.allocate(LENGTH);
    SecureRandom random = new SecureRandom();
    byte[] salt = new byte[NONCE - SALT];
    byte[] nonce = new byte[SEALED - NONCE];
    random.nextBytes(salt);
    random.nextBytes(nonce);
    out.put(MAGIC).putInt(cost.memoryKib()).putInt(cost.passes()).putInt(cost.lanes());
    out.put(key.id()).put(salt).put(nonce);
    byte[] bytes = out.array();
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, bytes, passphrase, cost);
      cipher.doFinal(key.secret(), 0, key.secret().length, bytes, SEALED);
    } catch (GeneralSecurityException e) {
      throw new IOException("This Java can't seal the database's key with AES-256-GCM", e);
    }
    System.arraycopy(checksum(bytes), 0, bytes, CHECKSUM, LENGTH - CHECKSUM);
    return new WrappedKey(bytes, Path.of(KeyFile.FILE_NAME));
  }

  byte[] bytes() {
    return bytes;
  }

  DatabaseKey unwrap(char[] passphrase) throws IOException {
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, bytes, passphrase, cost());
      byte[] secret = cipher.doFinal(bytes, SEALED, CHECKSUM - SEALED);
      return new DatabaseKey(Arrays.copyOfRange(bytes, ID, SALT), secret);
    } catch (AEADBadTagException e) {
      RejectedPassphraseException rejected = new RejectedPassphraseException(
          "The passphrase does not open the database in " + file.toAbsolutePath().getParent() + ".");
      rejected.initCause(e);
      throw rejected;
    } catch (GeneralSecurityException e) {
      throw new IOException("This Java can't open the database's key with AES-256-GCM", e);
    }
  }

  private KeyCost cost() throws DamagedKeyFileException {
    ByteBuffer in = ByteBuffer.wrap(bytes, COST, ID - COST);
    try {
      return new KeyCost(in.getInt(), in.getInt(), in.getInt());
    } catch (IllegalArgumentException e) {
      DamagedKeyFileException damaged = new DamagedKeyFileException(
          "The key file " + file + " asks for an impossible amount of work; put it back from a copy.");
      damaged.initCause(e);
      throw damaged;
    }
  }

  private static Cipher cipher(int mode, byte[] bytes, char[] passphrase, KeyCost cost)
      throws GeneralSecurityException {
    byte[] salt = Arrays.copyOfRange(bytes, SALT, NONCE);
    WipeableKey key = new WipeableKey(stretch(passphrase, salt, cost));
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, bytes, NONCE, SEALED - NONCE));
      cipher.updateAAD(bytes, 0, NONCE);
      return cipher;
    } finally {
      key.destroy();
    }
  }

  private static byte[] stretch(char[] passphrase, byte[] salt, KeyCost cost) {
    Argon2BytesGenerator argon = new Argon2BytesGenerator();
    argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
        .withMemoryAsKB(cost.memoryKib()).withIterations(cost.passes()).withParallelism(cost.lanes()).withSalt(salt)
        .build());
    byte[] word = utf8(passphrase);
    byte[] key = new byte[32];
    argon.generateBytes(word, key);
    Arrays.fill(word, (byte) 0);
    return key;
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

  private static byte[] checksum(byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, CHECKSUM);
      return digest.digest();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
