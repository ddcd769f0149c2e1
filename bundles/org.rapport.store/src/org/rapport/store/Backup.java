package org.rapport.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * A backup file. Whatever bears the name of a backup has been restored once and compared row by row with the database:
 * the file gets its name only after that.
 *
 * @param file the file, absolute
 * @param database the name of the database it holds
 * @param databaseId the identity of that database, 32 hexadecimal digits
 * @param time when the database was in the state it holds
 * @param bytes its size
 * @param transaction the number of the last transaction it holds
 * @param rows how many records of each entity it holds, by the entity's name; entities without records are left out
 * @param verified true when it was restored and compared after it was written
 * @since 0.1
 */
public record Backup(Path file, String database, String databaseId, Instant time, long bytes, long transaction,
    Map<String, Long> rows, boolean verified) {
  /** The end of every backup's name. */
  public static final String SUFFIX = ".rapport-backup";

  /** Copies the map, keeping its order. */
  public Backup {
    rows = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(rows));
  }
}
