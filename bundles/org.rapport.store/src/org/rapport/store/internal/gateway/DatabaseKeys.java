package org.rapport.store.internal.gateway;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Database;
import org.rapport.store.KeyRing;
import org.rapport.store.Passphrase;
import org.rapport.store.StoreException;

/** What opens a database: its passphrase and key rings. */
public final class DatabaseKeys {
  private DatabaseKeys() {}

  private static StoreException notYet(Path folder) {
    return new StoreException("The keys of the database in " + folder + " can't be changed: this version can't do "
        + "that yet.");
  }

  /** Opens with a key ring. */
  public static Database open(Path folder, KeyRing ring, String user, @Nullable IProgressMonitor monitor) {
    throw notYet(folder);
  }

  /** Adds a key ring. */
  public static void remember(Path folder, Passphrase passphrase, KeyRing ring) {
    throw notYet(folder);
  }

  /** Removes a key ring. */
  public static void forget(Path folder, KeyRing ring) {
    throw notYet(folder);
  }

  /** Changes the passphrase. */
  public static void changePassphrase(Path folder, Passphrase current, Passphrase next) {
    throw notYet(folder);
  }
}
