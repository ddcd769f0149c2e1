package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.rapport.store.StoreException;
import org.rapport.store.internal.backup.BackupMaker;
import org.rapport.store.internal.files.DurableFiles;

/**
 * The first opening of a database by a version whose tables have another layout. The tables are built anew, the
 * journal is not touched; a backup is made before anything is written to it, so that there is one the older version wrote
 * all of. The mark stays until then, also when the program is killed.
 */
final class Upgrade {
  static final String FILE_NAME = "upgrading";

  private Upgrade() {}

  /** Says that the tables are of another version. */
  static void begin(Path folder) throws IOException {
    DurableFiles.replace(folder.resolve(FILE_NAME),
        "The tables are those of another version.\n".getBytes(StandardCharsets.UTF_8));
  }

  /** Makes the backup if it is still to be made. Without it the database can be used all the same. */
  static void finish(StoreDatabase database, Progress progress) throws IOException {
    Path mark = database.folder().resolve(FILE_NAME);
    if (!Files.exists(mark)) {
      return;
    }
    try {
      if (database.applied() > 0) {
        BackupMaker.beforeUpgrade(database, progress);
      }
      DurableFiles.delete(mark);
    } catch (StoreException e) {
      StoreLog.warn("The tables of " + database.name() + " are now those of this version, but no backup could be made; "
          + "the next opening tries again.", e);
    }
  }
}
