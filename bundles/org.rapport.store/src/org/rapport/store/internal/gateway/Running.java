package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.rapport.store.internal.files.Boot;
import org.rapport.store.internal.files.Disk;
import org.rapport.store.internal.files.Disks;
import org.rapport.store.internal.files.DurableFiles;

/**
 * The mark beside a database file that is open. H2's file is not forced to the disk while it is open, the journal is.
 * After a killed process the file is as it was written, and H2 makes good what was half done; after a power cut any of
 * its blocks may be an older one of the same place, which is authentic and yet wrong. So a file that was open when the
 * computer stopped is not trusted: it is built anew from the journal.
 */
final class Running {
  static final String FILE_NAME = "running";

  private Running() {}

  /** Whether everything written to the database file is in it. */
  static boolean trusts(Path folder) throws IOException {
    Path mark = folder.resolve(FILE_NAME);
    return !Files.exists(mark) || Boot.isSame(Files.readString(mark).strip());
  }

  /** Says, before anything is written to the database file, that it is open. */
  static void begin(Path folder) throws IOException {
    DurableFiles.replace(folder.resolve(FILE_NAME), Boot.id().getBytes(StandardCharsets.UTF_8));
  }

  /** Says that the database file is closed, and all of it on the disk. */
  static void end(Path folder, Path file) throws IOException {
    if (Files.exists(file)) {
      try (Disk.OpenFile open = Disks.of(file).open(file)) {
        open.sync();
      }
      DurableFiles.syncFolder(folder);
    }
    DurableFiles.delete(folder.resolve(FILE_NAME));
  }
}
