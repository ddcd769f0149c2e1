package org.rapport.store.internal.keys;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The file that holds a database's random key, wrapped by the user's passphrase (Argon2id, then AES-256-GCM).
 */
public final class KeyFile {
  /** Name of the key file in the database's folder. */
  public static final String FILE_NAME = "key";

  private KeyFile() {
  }

  /**
   * @param folder a database's folder
   * @return whether it has a key file, damaged or not
   */
  public static boolean exists(Path folder) {
    return folder.resolve(FILE_NAME).toFile().isFile();
  }

  /**
   * Makes a new random key and writes it, wrapped; durable when this returns.
   *
   * @param folder the database's folder, existing, without a key file
   * @param passphrase the passphrase; not changed, not kept
   * @param cost what one guess shall cost
   * @return the unlocked key
   * @throws IOException if a key file exists or can't be written
   */
  public static DatabaseKey create(Path folder, char[] passphrase, KeyCost cost) throws IOException {
    throw new IOException("not yet");
  }

  /**
   * Unlocks the key.
   *
   * @param folder the database's folder
   * @param passphrase the passphrase; not changed, not kept
   * @return the unlocked key
   * @throws RejectedPassphraseException if the file is intact and the passphrase is not its own
   * @throws DamagedKeyFileException if the file is missing, cut off or altered
   * @throws IOException if the file can't be read
   */
  public static DatabaseKey open(Path folder, char[] passphrase) throws IOException {
    throw new IOException("not yet");
  }

  /**
   * Wraps the same key by another passphrase: a new file takes the place of the old one in one step.
   *
   * @param folder the database's folder
   * @param current the passphrase in force
   * @param next the new one
   * @param cost what one guess shall cost from now on
   * @throws IOException as {@link #open}, or if the file can't be written; the old file is then still in force
   */
  public static void changePassphrase(Path folder, char[] current, char[] next, KeyCost cost) throws IOException {
    throw new IOException("not yet");
  }
}
