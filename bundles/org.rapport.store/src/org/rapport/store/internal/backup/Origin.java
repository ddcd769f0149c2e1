package org.rapport.store.internal.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rapport.store.internal.gateway.StoreLog;

/** A small file in a restored database's folder that says whose backup it was restored from: its identity. */
final class Origin {
  private static final String FILE = "restored-from";
  private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{32}");

  private Origin() {}

  /** Notes it. */
  static void note(Path folder, String databaseId) throws IOException {
    Files.writeString(folder.resolve(FILE), databaseId + '\n');
  }

  /** @return what was noted; empty for a database that was never restored */
  static Optional<String> of(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1).strip())
          .filter(id -> IDENTITY.matcher(id).matches()) : Optional.empty();
    } catch (IOException e) {
      StoreLog.warn("It can't be read from whose backup the database was restored: " + file, e);
      return Optional.empty();
    }
  }
}
