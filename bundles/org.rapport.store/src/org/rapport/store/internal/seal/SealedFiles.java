package org.rapport.store.internal.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import javax.crypto.SecretKey;

import org.h2.store.fs.FilePath;
import org.rapport.store.internal.keys.LockHeldException;
import org.rapport.store.internal.keys.LockHolder;

/**
 * The keys of the databases open in this process, by database id: the file layer finds its key here, so no key is ever
 * part of a URL. The first registration makes the scheme {@value SealedFilePath#SCHEME} known to H2.
 */
public final class SealedFiles {
  /**
   * Settings every connection to a sealed database needs. H2 puts large results into files of the system's temporary
   * folder, past this layer and in the clear: so it may not. Its trace file stays off. A process
   * that ends closes the database itself, in its own order.
   */
  public static final String SETTINGS = ";MAX_MEMORY_ROWS=2147483647;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";

  /** H2's layer that goes on when an interrupted thread has closed the channel under everybody's feet. */
  private static final String RETRY = "retry:";

  private static final Map<String, SecretKey> KEYS = new HashMap<>();
  private static final Map<String, Consumer<IOException>> LISTENERS = new HashMap<>();
  private static final Set<String> TROUBLED = new HashSet<>();
  /** Files that are not opened again once a damaged block was found, and whether one was. */
  private static final Map<String, Boolean> GUARDED = new HashMap<>();

  static {
    // read when H2 starts; looking values up among all those in use takes longer than making new ones
    System.setProperty("h2.objectCache", "false");
  }

  private SealedFiles() {}

  /** A database's key in the registry; closing takes it out, after which none of its files can be opened. */
  public interface Registration extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Makes the key of a database known to the file layer.
   *
   * @param databaseId the database's identity, letters and digits only
   * @param key the AES-256 key of its pages
   * @return the registration, to be closed after the last connection
   * @throws LockHeldException if that database is registered already: a copy of its folder is open in this process
   */
  public static Registration register(String databaseId, SecretKey key) throws LockHeldException {
    if (!databaseId.matches("[A-Za-z0-9]+")) {
      throw new IllegalArgumentException("Not a database id: " + databaseId);
    }
    synchronized (KEYS) {
      if (KEYS.containsKey(databaseId)) {
        throw new LockHeldException(
            "A copy of this database is open in this program already: close it, then try again.",
            new LockHolder("?", "?", ProcessHandle.current().pid(), Instant.EPOCH));
      }
      FilePath.register(new SealedFilePath());
      KEYS.put(databaseId, key);
    }
    return () -> {
      synchronized (KEYS) {
        KEYS.remove(databaseId, key);
        LISTENERS.remove(databaseId);
        TROUBLED.remove(databaseId);
        GUARDED.keySet().removeIf(name -> name.startsWith(SealedFilePath.SCHEME + ":" + databaseId + ":"));
      }
    };
  }

  /**
   * Tells when a file of a database can't be written any more; what would be written is kept in memory then, see
   * {@link SteadyChannel}. Ends with the registration of the database's key.
   *
   * @param databaseId the database's identity
   * @param listener is told, perhaps several times, in any thread
   */
  public static void onTrouble(String databaseId, Consumer<IOException> listener) {
    synchronized (KEYS) {
      LISTENERS.put(databaseId, listener);
    }
  }

  /**
   * @param databaseId the database's identity
   * @return whether some of its files lack what was written to them since its key was registered
   */
  public static boolean isTroubled(String databaseId) {
    synchronized (KEYS) {
      return TROUBLED.contains(databaseId);
    }
  }

  /**
   * Lets a file be opened from now on until a damaged block is found in it. H2 closes such a file, and would open it
   * again by itself for the next connection, perhaps in an older state, and tell nobody. So who calls this makes sure
   * that the file is up to date.
   *
   * @param databaseId the database's identity
   * @param file a file, absolute
   */
  public static void guard(String databaseId, Path file) {
    synchronized (KEYS) {
      GUARDED.put(name(databaseId, file), false);
    }
  }

  /** A damaged block was found in a file. */
  static void damaged(String name) {
    synchronized (KEYS) {
      GUARDED.replace(name, true);
    }
  }

  /** Refuses to open a guarded file in which a damaged block was found. */
  static void checkUndamaged(String name) throws IOException {
    synchronized (KEYS) {
      if (GUARDED.getOrDefault(name, false)) {
        throw new IOException("The file " + name + " was found damaged while it was open: it is not opened again");
      }
    }
  }

  static Consumer<IOException> trouble(String databaseId) {
    return e -> {
      Consumer<IOException> listener;
      synchronized (KEYS) {
        TROUBLED.add(databaseId);
        listener = LISTENERS.get(databaseId);
      }
      if (listener == null) { // nobody can be told yet: it is being opened
        throw new UncheckedIOException(e);
      }
      listener.accept(e);
    };
  }

  /** The file that a name of {@link #name} stands for. */
  static Path place(String name) {
    String path = name.substring(name.indexOf(':', SealedFilePath.SCHEME.length() + 1) + 1);
    return Path.of(path.startsWith(RETRY) ? path.substring(RETRY.length()) : path);
  }

  static SecretKey key(String databaseId) throws IOException {
    synchronized (KEYS) {
      SecretKey key = KEYS.get(databaseId);
      if (key == null) {
        throw new IOException("The database " + databaseId + " is not open: its key is not known");
      }
      return key;
    }
  }

  /**
   * @param databaseId the database's identity
   * @param file the database file without H2's suffix, absolute, for example {@code …/folder/data}
   * @return the JDBC URL {@code jdbc:h2:sealed:<id>:…} with {@link #SETTINGS}; more settings may be added, each with a
   *         semicolon before it
   * @throws IllegalArgumentException if the path is relative or holds a semicolon, with which settings could be
   *         smuggled in
   */
  public static String url(String databaseId, Path file) {
    return "jdbc:h2:" + name(databaseId, file) + SETTINGS;
  }

  /**
   * @param databaseId the database's identity
   * @param file a file, absolute
   * @return its name in H2's file system, {@code sealed:<id>:…}
   * @throws IllegalArgumentException if the path is relative or holds a semicolon
   */
  public static String name(String databaseId, Path file) {
    String path = file.toString();
    if (!file.isAbsolute() || path.indexOf(';') >= 0) {
      throw new IllegalArgumentException("Not a place for a database: " + file);
    }
    return SealedFilePath.SCHEME + ":" + databaseId + ":" + RETRY + path;
  }
}
