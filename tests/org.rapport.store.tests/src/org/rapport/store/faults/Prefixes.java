package org.rapport.store.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.internal.journal.Cutter;

/** What a database held after each of its transactions, found by replaying its journal up to there. */
final class Prefixes {
  private final Path whole;
  private final Path scratch;
  private final String words;
  private final Map<Long, String> digests = new HashMap<>();

  /**
   * @param whole the closed database's folder after all of it
   */
  Prefixes(Path whole, Path scratch, String words) {
    this.whole = whole;
    this.scratch = scratch;
    this.words = words;
  }

  /** The digest after a transaction. */
  String digest(long transaction, long lastRecord) throws IOException {
    String known = digests.get(transaction);
    if (known != null) {
      return known;
    }
    remove(scratch);
    try (Stream<Path> files = Files.walk(whole)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = whole.relativize(file).toString();
        if (!name.startsWith("data.") && !name.equals("lock") && !name.equals("running")
            && !name.endsWith("acknowledged") && !name.startsWith("snapshot")) {
          Path copy = scratch.resolve(name);
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    Cutter.cutAfter(scratch.resolve("journal"), lastRecord);
    try (Passphrase passphrase = Passphrase.of(words);
        Database database = Databases.open(scratch, passphrase, "model")) {
      if (database.transactions().size() != transaction) {
        throw new IOException(database.transactions().size() + " transactions instead of " + transaction);
      }
      String digest = database.digest();
      digests.put(transaction, digest);
      return digest;
    }
  }

  /** Deletes a folder. */
  static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
