package org.rapport.store.internal.gateway;

import java.nio.file.Path;

import org.rapport.store.Database;
import org.rapport.store.NoDatabaseException;
import org.rapport.store.Passphrase;
import org.rapport.store.internal.keys.KeyFile;

/** Creates and opens databases. */
public final class DatabaseOpener {
  private DatabaseOpener() {
  }

  /** @return whether the folder holds a database */
  public static boolean exists(Path folder) {
    return KeyFile.exists(folder);
  }

  /** Creates a database in a folder. */
  public static Database create(Path folder, Passphrase passphrase, String user) {
    throw new NoDatabaseException("not yet " + folder + passphrase + user);
  }

  /** Opens a database. */
  public static Database open(Path folder, Passphrase passphrase, String user) {
    throw new NoDatabaseException("not yet " + folder + passphrase + user);
  }
}
