package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.rapport.store.internal.keys.DatabaseLock;

/**
 * A copy of a database that nobody has open, as sealed as it is, in a temporary folder of its own: to open a database
 * writes to its files. Gone when closed.
 */
final class ClosedCopy implements AutoCloseable {
  private static final Set<String> LEFT_OUT = Set.of(DatabaseLock.FILE_NAME, DeepCheck.FOLDER);

  private final Path temporary;
  private final Path folder;

  private ClosedCopy(Path temporary, Path folder) {
    this.temporary = temporary;
    this.folder = folder;
  }

  /** Copies a database whose lock is held. */
  static ClosedCopy of(Path database, Progress progress) throws IOException {
    Path temporary = Files.createTempDirectory("rapport-verify");
    ClosedCopy copy = new ClosedCopy(temporary, temporary.resolve(String.valueOf(database.getFileName())));
    boolean good = false;
    try {
      copy.fill(database, progress);
      good = true;
      return copy;
    } finally {
      if (!good) {
        copy.close();
      }
    }
  }

  private void fill(Path database, Progress progress) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(database)) {
      files = all.filter(f -> f.equals(database) || !LEFT_OUT.contains(database.relativize(f).getName(0).toString()))
          .toList();
    }
    for (Path file : files) {
      progress.check();
      Files.copy(file, folder.resolve(database.relativize(file).toString()));
    }
  }

  /** @return where it is */
  Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(temporary)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
