package org.rapport.store.internal.people;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.files.DurableFiles;
import org.rapport.store.internal.keys.DamagedKeyFileException;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.seal.Sealer;

/**
 * A key for every record there is or will be, of which each can be destroyed for good: the journal keeps personal
 * values under them. They live in the file {@value #FILE_NAME} beside the key file: a magic word, then sealed under a
 * key derived from the database's: the number of the last erasure heeded and the seeds of a {@link PersonTree}. The
 * first seed is random and is nowhere else: whoever has the database's key but not this file can't read a personal
 * value in the journal. So a lost file is damage, never silently made anew.
 */
public final class PersonKeys {
  /** Name of the file in the database's folder. */
  public static final String FILE_NAME = "people";

  private static final byte[] MAGIC = "RAPPPL01".getBytes(StandardCharsets.US_ASCII);
  private static final int ID_BITS = 48;

  private final Path file;
  private final Sealer sealer;
  private final byte[] context;
  private volatile PersonTree tree;
  private volatile long heeded;

  private PersonKeys(Path folder, DatabaseKey key, PersonTree tree, long heeded) {
    this.file = folder.resolve(FILE_NAME);
    this.sealer = new Sealer(key.derive(FILE_NAME));
    this.context = context(key);
    this.tree = tree;
    this.heeded = heeded;
  }

  private static byte[] context(DatabaseKey key) {
    return (new String(MAGIC, StandardCharsets.US_ASCII) + key.databaseId()).getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * @param folder a database's folder
   * @return whether it has the file, damaged or not
   */
  public static boolean exists(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE_NAME));
  }

  /**
   * Makes new random keys; durable when this returns.
   *
   * @param folder the database's folder, without the file
   * @param key the database's unlocked key
   * @return the keys
   * @throws IOException if the file exists or can't be written
   */
  public static PersonKeys create(Path folder, DatabaseKey key) throws IOException {
    if (Files.exists(folder.resolve(FILE_NAME))) {
      throw new FileAlreadyExistsException(folder.resolve(FILE_NAME).toString());
    }
    byte[] seed = new byte[PersonTree.SEED];
    new SecureRandom().nextBytes(seed);
    PersonKeys keys = new PersonKeys(folder, key, PersonTree.whole(seed), 0);
    keys.write(keys.tree, 0);
    return keys;
  }

  /**
   * Reads the keys.
   *
   * @param folder the database's folder
   * @param key the database's unlocked key
   * @return the keys
   * @throws DamagedKeyFileException if the file is missing, cut off or altered
   * @throws IOException if it can't be read
   */
  public static PersonKeys open(Path folder, DatabaseKey key) throws IOException {
    Path file = folder.resolve(FILE_NAME);
    if (!exists(folder)) {
      throw new DamagedKeyFileException("The file " + file + " is missing: it holds the keys of the personal values in "
          + "the journal, and nothing else does. Put it back from a copy of this folder, or restore a backup.");
    }
    byte[] bytes = Files.readAllBytes(file);
    byte[] plain = new byte[Math.max(0, bytes.length - MAGIC.length - Sealer.OVERHEAD)];
    if (!Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length)) || !new Sealer(key.derive(FILE_NAME))
        .open(context(key), bytes, MAGIC.length, bytes.length - MAGIC.length, plain, 0)) {
      throw damaged(file);
    }
    try {
      ByteBuffer in = ByteBuffer.wrap(plain);
      long heeded = in.getLong();
      return new PersonKeys(folder, key, PersonTree.read(in), heeded);
    } catch (IOException | BufferUnderflowException e) {
      DamagedKeyFileException damaged = damaged(file);
      damaged.initCause(e);
      throw damaged;
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }

  /**
   * @return the keys as they are now, in plain, for a backup, which seals them; wipe it after use
   */
  public synchronized byte[] copy() {
    byte[] plain = new byte[Long.BYTES + tree.size()];
    tree.write(ByteBuffer.wrap(plain).putLong(heeded));
    return plain;
  }

  /**
   * Gives another database the keys of this one; durable when this returns.
   *
   * @param folder the other database's folder, without the file
   * @param key its unlocked key
   * @param copy what {@link #copy} gave
   * @throws IOException if it is no such copy, or the file exists or can't be written
   */
  public static void restore(Path folder, DatabaseKey key, byte[] copy) throws IOException {
    if (Files.exists(folder.resolve(FILE_NAME))) {
      throw new FileAlreadyExistsException(folder.resolve(FILE_NAME).toString());
    }
    try {
      ByteBuffer in = ByteBuffer.wrap(copy);
      long heeded = in.getLong();
      PersonKeys keys = new PersonKeys(folder, key, PersonTree.read(in), heeded);
      keys.write(keys.tree, heeded);
    } catch (BufferUnderflowException e) {
      throw new IOException("the keys of the records are cut off", e);
    }
  }

  private static DamagedKeyFileException damaged(Path file) {
    return new DamagedKeyFileException("The file " + file + ", which holds the keys of the personal values in the "
        + "journal, was altered: put it back from a copy of this folder, or restore a backup.");
  }

  private void write(PersonTree next, long record) throws IOException {
    byte[] plain = new byte[Long.BYTES + next.size()];
    ByteBuffer out = ByteBuffer.wrap(plain).putLong(record);
    next.write(out);
    byte[] bytes = Arrays.copyOf(MAGIC, MAGIC.length + plain.length + Sealer.OVERHEAD);
    sealer.seal(context, plain, 0, plain.length, bytes, MAGIC.length);
    Arrays.fill(plain, (byte) 0);
    DurableFiles.replace(file, bytes);
  }

  private static long leaf(int code, long id) {
    if (code < 1 || code >= 1 << Long.SIZE - ID_BITS || id < 0 || id >>> ID_BITS != 0) {
      throw new IllegalArgumentException("No key for record " + id + " of entity " + code);
    }
    return (long) code << ID_BITS | id;
  }

  /** Gives the keys of records one after the other; those of neighbours cost least. For one thread. */
  public final class Walk {
    private final PersonTree walked = tree;
    private final PersonTree.Walk walk = walked.new Walk();

    /**
     * @param code the entity's code, 1 to 65,535, the same for ever
     * @param id the record's id
     * @return its key, 32 bytes, valid until the next call; or null when it was destroyed
     */
    public byte @Nullable [] key(int code, long id) {
      return walk.key(leaf(code, id));
    }

    /** @return whether the record's key was destroyed */
    public boolean isErased(int code, long id) {
      return !walked.isWhole() && !walked.has(leaf(code, id));
    }
  }

  /** @return whether the record's key was destroyed */
  public boolean isErased(int code, long id) {
    PersonTree now = tree;
    return !now.isWhole() && !now.has(leaf(code, id));
  }

  /** @return a walk through the keys as they are now */
  public Walk walk() {
    return new Walk();
  }

  /**
   * @param walk an earlier walk
   * @return the same, if no key was destroyed since, else another one
   */
  public Walk walk(Walk walk) {
    return walk.walked == tree ? walk : new Walk();
  }

  /**
   * @return number of the journal's record that told of the last erasure heeded here, 0 for none; older ones are heeded
   *         too
   */
  public long heeded() {
    return heeded;
  }

  /**
   * Destroys keys; durable when this returns. Those destroyed already stay so.
   *
   * @param codes the entities' codes
   * @param ids the records' ids, as many
   * @param record number of the journal's record that tells of the erasure
   * @throws IOException if the file can't be written; the keys are then all still there
   */
  public synchronized void erase(int[] codes, long[] ids, long record) throws IOException {
    long[] leaves = new long[ids.length];
    for (int i = 0; i < leaves.length; i++) {
      leaves[i] = leaf(codes[i], ids[i]);
    }
    PersonTree next = tree.without(leaves);
    long last = Math.max(heeded, record);
    write(next, last);
    tree = next;
    heeded = last;
  }
}
