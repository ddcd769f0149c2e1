package org.rapport.store.internal.seal;

import java.nio.file.Path;

import javax.crypto.SecretKey;

/**
 * The keys of the databases open in this process, by database id: the file layer finds its key here, so no key is ever
 * part of a URL. The first registration makes the scheme {@value SealedFilePath#SCHEME} known to H2.
 */
public final class SealedFiles {
  private SealedFiles() {
  }

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
   * @throws IllegalStateException if that database is registered already
   */
  public static Registration register(String databaseId, SecretKey key) {
    throw new IllegalStateException(databaseId);
  }

  /**
   * @param databaseId the database's identity
   * @param file the database file without H2's suffix, absolute, for example {@code …/folder/data}
   * @return the JDBC URL {@code jdbc:h2:sealed:<id>:<file>} without settings
   * @throws IllegalArgumentException if the path holds a semicolon, with which settings could be smuggled in
   */
  public static String url(String databaseId, Path file) {
    return "jdbc:h2:" + name(databaseId, file);
  }

  /**
   * @param databaseId the database's identity
   * @param file a file
   * @return its name in H2's file system, {@code sealed:<id>:<file>}
   */
  public static String name(String databaseId, Path file) {
    return SealedFilePath.SCHEME + ":" + databaseId + ":" + file;
  }
}
