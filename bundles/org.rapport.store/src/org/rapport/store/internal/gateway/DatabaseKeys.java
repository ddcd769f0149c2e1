package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Database;
import org.rapport.store.KeyRing;
import org.rapport.store.Passphrase;
import org.rapport.store.StoreException;
import org.rapport.store.WrongPassphraseException;
import org.rapport.store.internal.keys.DatabaseLock;
import org.rapport.store.internal.keys.KeyCost;
import org.rapport.store.internal.keys.KeyFile;

/** What opens a database: its passphrase and key rings. */
public final class DatabaseKeys {
  private DatabaseKeys() {}

  /** Something done to the key file. */
  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }

  /** Changes the key file while no other process has the database open. */
  private static void change(Path place, Change change) {
    try {
      if (DatabaseLock.isHeldHere(place)) {
        change.make();
      } else {
        try (DatabaseLock lock = DatabaseLock.acquire(place, System.getProperty("user.name", "?"))) {
          change.make();
        }
      }
    } catch (IOException e) {
      throw DatabaseOpener.refused(place, e);
    }
  }

  private static String databaseId(Path place) {
    try {
      return KeyFile.databaseId(place);
    } catch (IOException e) {
      throw DatabaseOpener.refused(place, e);
    }
  }

  /** Opens with a key ring, which is asked before the folder is locked: it may ask a person. */
  public static Database open(Path folder, KeyRing ring, String user, @Nullable IProgressMonitor monitor) {
    Path place = DatabaseOpener.existing(folder);
    Optional<byte[]> kept = ring.secret(databaseId(place));
    if (kept.isEmpty()) {
      throw new WrongPassphraseException("The key ring has nothing that opens the database in " + place
          + ": enter its passphrase.");
    }
    byte[] secret = kept.get();
    try {
      return DatabaseOpener.open(place, user, Progress.of(monitor), () -> KeyFile.openRing(place, secret));
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  /** Adds a key ring. */
  public static void remember(Path folder, Passphrase passphrase, KeyRing ring) {
    Path place = DatabaseOpener.existing(folder);
    String databaseId = databaseId(place);
    byte[] secret = new byte[KeyFile.SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    char[] characters = passphrase.characters();
    try {
      change(place, () -> KeyFile.addRing(place, characters, secret));
      replace(place, databaseId, ring, secret);
    } finally {
      Arrays.fill(characters, '\0');
      Arrays.fill(secret, (byte) 0);
    }
  }

  /** Puts the secret into the ring; takes the slot back when that fails, and that of an older secret when it works. */
  private static void replace(Path place, String databaseId, KeyRing ring, byte[] secret) {
    byte[] spare = secret;
    try {
      byte[] older = ring.secret(databaseId).orElse(new byte[0]);
      ring.keep(databaseId, String.valueOf(place.getFileName()), secret);
      spare = older;
    } finally {
      byte[] useless = spare;
      if (useless.length > 0) {
        change(place, () -> KeyFile.removeRing(place, useless));
      }
    }
  }

  /** Removes a key ring. */
  public static void forget(Path folder, KeyRing ring) {
    Path place = DatabaseOpener.existing(folder);
    String databaseId = databaseId(place);
    ring.secret(databaseId).ifPresent(secret -> {
      change(place, () -> KeyFile.removeRing(place, secret));
      Arrays.fill(secret, (byte) 0);
    });
    ring.forget(databaseId);
  }

  /** Changes the passphrase. */
  public static void changePassphrase(Path folder, Passphrase current, Passphrase next) {
    Path place = DatabaseOpener.existing(folder);
    char[] from = current.characters();
    char[] to = next.characters();
    try {
      if (Arrays.equals(from, to)) {
        throw new StoreException("The new passphrase is the same as the old one: choose another one.");
      }
      change(place, () -> {
        KeyFile.open(place, from).close(); // a wrong passphrase is told before anything is measured
        KeyFile.changePassphrase(place, from, to, KeyCost.measured());
      });
    } finally {
      Arrays.fill(from, '\0');
      Arrays.fill(to, '\0');
    }
  }
}
