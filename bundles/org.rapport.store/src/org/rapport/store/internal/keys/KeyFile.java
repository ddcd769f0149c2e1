package org.rapport.store.internal.keys;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.rapport.store.internal.files.DurableFiles;

/**
 * The file that holds a database's random key, sealed in slots: one for the user's passphrase, from which Argon2id
 * makes a key, and one for each key ring that may open it. A checksum over the whole file tells damage from a wrong
 * passphrase. Changes put a new file in the place of the old one in one step.
 */
public final class KeyFile {
  /** Name of the key file in the database's folder. */
  public static final String FILE_NAME = "key";
  /** Bytes of a key ring's secret. */
  public static final int SECRET_BYTES = 32;

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
      DurableFiles.replace(file, KeySlots.of(key, passphrase, cost).bytes());
      DurableFiles.syncName(folder);
      return key;
    } catch (IOException | RuntimeException e) {
      key.close();
      throw e;
    }
  }

  private static KeySlots read(Path folder) throws IOException {
    Path file = folder.resolve(FILE_NAME);
    if (!Files.isRegularFile(file)) {
      throw new DamagedKeyFileException("The key file " + file + " is missing; put it back from a copy.");
    }
    return KeySlots.read(Files.readAllBytes(file), file);
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
    return unlock(folder, read(folder), passphrase);
  }

  private static DatabaseKey unlock(Path folder, KeySlots slots, char[] passphrase) throws IOException {
    DatabaseKey key = slots.open(passphrase);
    if (key == null) {
      throw new RejectedPassphraseException("The passphrase does not open the database in " + folder.toAbsolutePath()
          + ".");
    }
    return key;
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
    return unlock(shown, KeySlots.read(contents, shown), passphrase);
  }

  /**
   * Unlocks the key with a key ring's secret.
   *
   * @param folder the database's folder
   * @param secret the secret; not changed, not kept
   * @return the unlocked key
   * @throws RejectedPassphraseException if the file is intact and the secret opens none of its slots
   * @throws DamagedKeyFileException if the file is missing, cut off or altered
   * @throws IOException if the file can't be read
   */
  public static DatabaseKey openRing(Path folder, byte[] secret) throws IOException {
    DatabaseKey key = read(folder).openRing(secret);
    if (key == null) {
      throw new RejectedPassphraseException("What the key ring keeps does not open the database in "
          + folder.toAbsolutePath() + " any more: enter its passphrase.");
    }
    return key;
  }

  /**
   * @param folder the database's folder
   * @return the database's identity, 32 hexadecimal digits; not authenticated
   * @throws DamagedKeyFileException if the file is missing, cut off or altered
   * @throws IOException if the file can't be read
   */
  public static String databaseId(Path folder) throws IOException {
    return HexFormat.of().formatHex(read(folder).id());
  }

  /**
   * @param folder the database's folder
   * @return what one guess of the passphrase costs
   * @throws DamagedKeyFileException if the file is missing, cut off or altered
   * @throws IOException if the file can't be read
   */
  public static KeyCost cost(Path folder) throws IOException {
    return read(folder).cost();
  }

  /**
   * @param folder the database's folder
   * @return how many key rings may open it
   * @throws DamagedKeyFileException if the file is missing, cut off or altered
   * @throws IOException if the file can't be read
   */
  public static int rings(Path folder) throws IOException {
    return read(folder).rings();
  }

  /**
   * Wraps the same key by another passphrase; key rings keep opening it.
   *
   * @param folder the database's folder
   * @param current the passphrase in force
   * @param next the new one
   * @param cost what one guess shall cost from now on
   * @throws IOException as {@link #open}, or if the file can't be written; the old file is then still in force
   */
  public static synchronized void changePassphrase(Path folder, char[] current, char[] next, KeyCost cost)
      throws IOException {
    KeySlots slots = read(folder);
    try (DatabaseKey key = unlock(folder, slots, current)) {
      DurableFiles.replace(folder.resolve(FILE_NAME), slots.withPassphrase(key, next, cost).bytes());
    }
  }

  /**
   * Lets a key ring open the database.
   *
   * @param folder the database's folder
   * @param passphrase the passphrase
   * @param secret what the key ring keeps, 32 random bytes
   * @throws IOException as {@link #open}, or if the file can't be written; the old file is then still in force
   */
  public static synchronized void addRing(Path folder, char[] passphrase, byte[] secret) throws IOException {
    KeySlots slots = read(folder);
    try (DatabaseKey key = unlock(folder, slots, passphrase)) {
      DurableFiles.replace(folder.resolve(FILE_NAME), slots.withRing(key, passphrase, secret).bytes());
    }
  }

  /**
   * Lets a key ring open the database no more; does nothing when it could not.
   *
   * @param folder the database's folder
   * @param secret what the key ring keeps
   * @throws IOException if the file is damaged or can't be written; the old file is then still in force
   */
  public static synchronized void removeRing(Path folder, byte[] secret) throws IOException {
    KeySlots slots = read(folder);
    KeySlots next = slots.withoutRing(secret);
    if (next.rings() < slots.rings()) {
      DurableFiles.replace(folder.resolve(FILE_NAME), next.bytes());
    }
  }
}
