package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.DamagedDatabaseException;
import org.rapport.store.Database;
import org.rapport.store.DatabaseInUseException;
import org.rapport.store.NoDatabaseException;
import org.rapport.store.Passphrase;
import org.rapport.store.StoreException;
import org.rapport.store.WrongPassphraseException;
import org.rapport.store.internal.journal.DamagedJournalException;
import org.rapport.store.internal.journal.Journal;
import org.rapport.store.internal.journaling.Payloads;
import org.rapport.store.internal.keys.DamagedKeyFileException;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.keys.DatabaseLock;
import org.rapport.store.internal.keys.KeyCost;
import org.rapport.store.internal.keys.KeyFile;
import org.rapport.store.internal.keys.LockHeldException;
import org.rapport.store.internal.keys.RejectedPassphraseException;
import org.rapport.store.internal.seal.SealedFiles;

/** Creates and opens databases. */
public final class DatabaseOpener {
  static final String JOURNAL = "journal";

  private DatabaseOpener() {}

  /** @return whether the folder holds a database */
  public static boolean exists(Path folder) {
    return KeyFile.exists(folder);
  }

  /** Creates a database in a folder. */
  public static Database create(Path folder, Passphrase passphrase, String user) {
    Path place = checked(folder);
    try {
      if (exists(place)) {
        throw new NoDatabaseException("There is a database in " + place
            + " already: open it, or choose another folder.");
      }
      if (Files.exists(place) && !isEmptyFolder(place)) {
        throw new NoDatabaseException("The folder " + place + " holds other files: choose an empty or new folder.");
      }
      Files.createDirectories(place);
      return open(place, user, Progress.none(), with(passphrase, characters -> KeyFile.create(place, characters,
          KeyCost.measured())));
    } catch (IOException e) {
      throw new NoDatabaseException("The folder " + place + " can't be created or read: choose another one.", e);
    }
  }

  /** Opens a database. */
  public static Database open(Path folder, Passphrase passphrase, String user, @Nullable IProgressMonitor monitor) {
    Path place = existing(folder);
    return open(place, user, Progress.of(monitor), with(passphrase, characters -> KeyFile.open(place, characters)));
  }

  /** @return the folder, absolute, in which there is a database */
  static Path existing(Path folder) {
    Path place = checked(folder);
    if (!exists(place)) {
      throw new NoDatabaseException("There is no database in " + place + ": check the path, or create one there.");
    }
    return place;
  }

  /** Unlocks a database, after its folder is locked. */
  @FunctionalInterface
  interface Unlocking {
    DatabaseKey unlock() throws IOException;
  }

  /** Does something with the characters of a passphrase. */
  @FunctionalInterface
  private interface Trial {
    DatabaseKey unlock(char[] characters) throws IOException;
  }

  private static Unlocking with(Passphrase passphrase, Trial trial) {
    return () -> {
      char[] characters = passphrase.characters();
      try {
        return trial.unlock(characters);
      } finally {
        Arrays.fill(characters, '\0');
      }
    };
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      // what a program killed while creating a database leaves behind is in nobody's way
      return files.map(f -> String.valueOf(f.getFileName()))
          .allMatch(name -> DatabaseLock.FILE_NAME.equals(name) || (KeyFile.FILE_NAME + ".new").equals(name));
    }
  }

  static Path checked(Path folder) {
    Path place = folder.toAbsolutePath().normalize();
    if (place.toString().indexOf(';') >= 0 || place.getFileName() == null) {
      throw new NoDatabaseException("A database can't be kept in '" + place + "': choose a path without semicolons.");
    }
    return place;
  }

  /** Opens the database in a folder that was checked. */
  static Database open(Path folder, String user, Progress progress, Unlocking unlocking) {
    return open(folder, user, progress, unlocking, false);
  }

  /** Opens a copy that nobody else knows, to look at it: an earlier version's stays what it is. */
  static StoreDatabase openCopy(Path folder, Passphrase passphrase, Progress progress) {
    return open(folder, "verify", progress, with(passphrase, characters -> KeyFile.open(folder, characters)), true);
  }

  private static StoreDatabase open(Path folder, String user, Progress progress, Unlocking unlocking, boolean copy) {
    Closer closer = new Closer();
    boolean good = false;
    try {
      closer.add(DatabaseLock.acquire(folder, user));
      Warming.begin();
      DatabaseKey key = closer.add(unlocking.unlock());
      DeepCheck.removeLeftover(folder);
      Journal journal = closer.add(Journal.open(folder.resolve(JOURNAL), key.databaseId(), key.journal(),
          StoreLog::info));
      closer.add(SealedFiles.register(key.databaseId(), key.pages()));
      Payloads payloads = new Payloads(People.open(folder, key, journal));
      H2 h2 = closer.add(H2.open(folder, key, journal, payloads, progress));
      SnapshotKeeper keeper = closer.add(new SnapshotKeeper(folder, folder.resolve(JOURNAL),
          new Snapshots(folder, key, journal), h2::still));
      StoreDatabase database = new StoreDatabase(folder, user, journal, payloads, h2, closer, key, keeper);
      SealedFiles.onTrouble(key.databaseId(), database::fileFailed);
      if (!copy) {
        Upgrade.finish(database, progress);
        keeper.committed();
      }
      good = true;
      return database;
    } catch (SQLException e) {
      throw new DamagedDatabaseException("The database in " + folder + " can't be built from its journal: "
          + "check that the disk has room and can be written, then open it again. Nothing saved is lost.", Withheld.of(
              e));
    } catch (UncheckedIOException | IllegalStateException e) {
      throw new DamagedDatabaseException("The journal of the database in " + folder + " can't be read (" + sentence(e)
          + "): open it with the version of Rapport that wrote it, or restore it from a copy.", e);
    } catch (IOException e) {
      throw refused(folder, e);
    } finally {
      if (!good) {
        closer.close();
      }
    }
  }

  /** @return what to throw when a database can't be unlocked or its files can't be used */
  static StoreException refused(Path folder, IOException e) {
    if (e instanceof LockHeldException) {
      return new DatabaseInUseException(sentence(e), e);
    } else if (e instanceof RejectedPassphraseException) {
      return new WrongPassphraseException(sentence(e), e);
    } else if (e instanceof DamagedKeyFileException || e instanceof DamagedJournalException) {
      return new DamagedDatabaseException(sentence(e), e);
    }
    return new StoreException("The files of the database in " + folder + " can't be read or written (" + sentence(e)
        + "): check the disk and the rights on the folder.", e);
  }

  static String sentence(Exception e) {
    String message = e.getMessage();
    return message == null ? "no reason given" : message;
  }
}
