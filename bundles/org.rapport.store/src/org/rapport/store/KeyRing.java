package org.rapport.store;

import java.util.Optional;

/**
 * A place of the operating system, or of Equinox, that keeps secrets of the person who is logged in: with it a database
 * opens without asking for its passphrase. The store gives each database a random secret of its own for the ring; it is
 * neither the passphrase nor the database's key, and without the database's key file it is worth nothing.
 * <p>
 * Implementations may ask the person something, so none of the methods is called in the user interface's thread.
 *
 * @since 0.1
 */
public interface KeyRing {
  /**
   * @param databaseId the database's identity, 32 hexadecimal digits
   * @return a copy of the secret kept for it, or empty
   * @throws StoreException when the ring can't be read; the message says what to do
   */
  Optional<byte[]> secret(String databaseId);

  /**
   * Keeps a secret, in place of an older one; on the disk when this returns.
   *
   * @param databaseId the database's identity
   * @param label what people shall read beside it, such as the database's name
   * @param secret 32 bytes; not changed; the caller overwrites them afterwards
   * @throws StoreException when the ring can't be written; the message says what to do
   */
  void keep(String databaseId, String label, byte[] secret);

  /**
   * Removes the secret; does nothing when there is none.
   *
   * @param databaseId the database's identity
   * @throws StoreException when the ring can't be written; the message says what to do
   */
  void forget(String databaseId);
}
