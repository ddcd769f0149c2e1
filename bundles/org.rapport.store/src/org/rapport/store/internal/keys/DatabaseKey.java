package org.rapport.store.internal.keys;

import javax.crypto.SecretKey;

/**
 * The unlocked secret of a database: its identity and the keys derived from its random 256-bit key. Closing wipes all
 * of them from memory as far as Java allows; keys handed out become useless.
 */
public final class DatabaseKey implements AutoCloseable {
  DatabaseKey() {
  }

  /**
   * @return the database's random identity, 32 lower-case hexadecimal digits; not secret
   */
  public String databaseId() {
    return "";
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
   */
  public SecretKey derive(String label) {
    throw new IllegalStateException(label);
  }

  /** Wipes the keys. Closing twice does nothing. */
  @Override
  public void close() {
  }
}
