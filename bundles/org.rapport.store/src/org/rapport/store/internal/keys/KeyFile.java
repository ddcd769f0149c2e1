package org.rapport.store.internal.keys;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

import org.rapport.store.internal.files.DurableFiles;

/**
 * The file that holds a database's random key, wrapped by the user's passphrase: Argon2id makes a key of it, which
 * seals the database's key with AES-256-GCM. A checksum over the whole file tells damage from a wrong passphrase.
 */
public final class KeyFile {
  /** Name of the key file in the database's folder. */
  public static final String FILE_NAME = "key";

  private static final int SECRET_BYTES = 32;
  private static final int ID_BYTES = 16;

  private KeyFile() {}

  /**
   * @param folder a database's folder
   * @return whether it has a key file, damaged or not
   */
  public static boolean exists(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE_NAME));
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
    Path file = folder.resolve(FILE_NAME);
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    SecureRandom random = new SecureRandom();
    byte[] secret = new byte[SECRET_BYTES];
    byte[] id = new byte[ID_BYTES];
    random.nextBytes(secret);
    random.nextBytes(id);
    DatabaseKey key = new DatabaseKey(id, secret);
    try {
      DurableFiles.replace(file, WrappedKey.wrap(key, passphrase, cost).bytes());
      DurableFiles.syncName(folder);
      return key;
    } catch (IOException | RuntimeException e) {
      key.close();
      throw e;
    }
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
    Path file = folder.resolve(FILE_NAME);
    if (!Files.isRegularFile(file)) {
      throw new DamagedKeyFileException("The key file " + file + " is missing; put it back from a copy.");
    }
    if (Files.size(file) != WrappedKey.LENGTH) {
      throw new DamagedKeyFileException("The key file %s has %d bytes instead of %d; put it back from a copy."
          .formatted(file, Files.size(file), WrappedKey.LENGTH));
    }
    return WrappedKey.read(Files.readAllBytes(file), file).unwrap(passphrase);
  }

  /**
   * Unlocks the key in a copy of a key file, such as a backup holds.
   *
   * @param contents the contents of the key file
   * @param shown the file to name in messages
   * @param passphrase the passphrase; not changed, not kept
   * @return the unlocked key
   * @throws RejectedPassphraseException if the contents are intact and the passphrase is not their own
   * @throws DamagedKeyFileException if they are cut off or altered
   * @throws IOException if this Java lacks a cipher
   */
  public static DatabaseKey unlock(byte[] contents, Path shown, char[] passphrase) throws IOException {
    if (contents.length != WrappedKey.LENGTH) {
      throw new DamagedKeyFileException("The key in %s has %d bytes instead of %d.".formatted(shown, contents.length,
          WrappedKey.LENGTH));
    }
    return WrappedKey.read(contents, shown).unwrap(passphrase);
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
    try (DatabaseKey key = open(folder, current)) {
      DurableFiles.replace(folder.resolve(FILE_NAME), WrappedKey.wrap(key, next, cost).bytes());
    }
  }
}
