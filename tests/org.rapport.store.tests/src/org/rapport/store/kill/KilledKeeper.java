package org.rapport.store.kill;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.rapport.store.Backup;
import org.rapport.store.Backups;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;

/**
 * A process that is killed while it opens a database, or while it backs one up and restores it. Arguments: folder,
 * passphrase, and for backups the folder they go to and the one they are restored into.
 */
final class KilledKeeper {
  private KilledKeeper() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("started");
    if (arguments.length == 2) {
      while (true) {
        try (Passphrase passphrase = Passphrase.of(arguments[1]);
            Database database = Databases.open(folder, passphrase, "child")) {
          out.println("opened " + database.transactions().size());
        }
      }
    }
    Path restored = Path.of(arguments[3]);
    try (Passphrase passphrase = Passphrase.of(arguments[1]);
        Database database = Databases.open(folder, passphrase, "child")) {
      out.println("opened");
      for (int round = 0; round < Integer.MAX_VALUE; round++) {
        Backup backup = Backups.create(database, Path.of(arguments[2]), null);
        out.println("backup " + backup.file().getFileName());
        Path target = restored.resolve(ProcessHandle.current().pid() + "-" + round);
        out.println("restoring");
        Backups.restore(backup.file(), passphrase, target, "child", null);
        out.println("restored " + target.getFileName());
      }
    }
  }
}
