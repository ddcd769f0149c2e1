package org.rapport.store.internal.keys;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import javax.crypto.SecretKey;

import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * The unlocked secret of a database: its identity and the keys derived from its random 256-bit key. Closing wipes all
 * of them from memory as far as Java allows (a cipher in use keeps its own expanded copy until collected); keys handed
 * out become useless.
 */
public final class DatabaseKey implements AutoCloseable {
  private static final int KEY_BYTES = 32;
  private static final int ID_BYTES = 16;

  private final byte[] id;
  private final byte[] secret;
  private final Map<String, WipeableKey> derived = new HashMap<>();
  private boolean closed;

  /**
   * @param id the database's identity, 16 bytes
   * @param secret its key, 32 bytes, taken over and wiped with this
   */
  DatabaseKey(byte[] id, byte[] secret) {
    this.id = id;
    this.secret = secret;
  }

  /**
   * @return a random key with an identity of its own, for files that nobody shall read after this process
   */
  public static DatabaseKey passing() {
    SecureRandom random = new SecureRandom();
    byte[] id = new byte[ID_BYTES];
    byte[] secret = new byte[KEY_BYTES];
    random.nextBytes(id);
    random.nextBytes(secret);
    return new DatabaseKey(id, secret);
  }

  /**
   * @return the database's random identity, 32 lower-case hexadecimal digits; not secret
   */
  public String databaseId() {
    return HexFormat.of().formatHex(id);
  }

  /**
   * @return the AES-256 key of H2's sealed pages
   */
  public SecretKey pages() {
    return derive("pages");
  }

  /**
   * @return the AES-256 key of the journal
   */
  public SecretKey journal() {
    return derive("journal");
  }

  /**
   * Derives a key for another purpose (HKDF-SHA-256).
   *
   * @param label the purpose; different labels give independent keys
   * @return an AES-256 key, wiped when this is closed
   * @throws IllegalStateException after {@link #close}
   */
  public synchronized SecretKey derive(String label) {
    if (closed) {
      throw new IllegalStateException("The database was closed and its keys wiped");
    }
    return derived.computeIfAbsent(label, this::expand);
  }

  private WipeableKey expand(String label) {
    HKDFBytesGenerator generator = new HKDFBytesGenerator(new SHA256Digest());
    generator.init(new HKDFParameters(secret, id, ("rapport 1 " + label).getBytes(StandardCharsets.UTF_8)));
    byte[] key = new byte[KEY_BYTES];
    generator.generateBytes(key, 0, KEY_BYTES);
    return new WipeableKey(key);
  }

  /** The bytes themselves, for wrapping. Not a copy. */
  byte[] secret() {
    return secret;
  }

  /** The identity's bytes. Not a copy. */
  byte[] id() {
    return id;
  }

  /** Wipes the keys. Closing twice does nothing. */
  @Override
  public synchronized void close() {
    closed = true;
    Arrays.fill(secret, (byte) 0);
    derived.values().forEach(WipeableKey::destroy);
    derived.clear();
  }
}
