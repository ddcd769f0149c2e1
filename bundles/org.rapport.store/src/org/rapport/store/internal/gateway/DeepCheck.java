package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.StoreException;
import org.rapport.store.VerifyReport.Finding;
import org.rapport.store.internal.dump.Still;
import org.rapport.store.internal.history.Digester;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.seal.SealedFiles;

/**
 * Builds all tables anew from the journal, in a folder of its own under a key that is known to nobody else and lost
 * afterwards, and compares them with the live ones.
 */
final class DeepCheck {
  static final String FOLDER = "checking";
  private static final double REBUILD_SHARE = 0.8;
  private static final int ATTEMPTS = 5;

  /** The folders in which checks are under way. */
  private static final Set<Path> RUNNING = ConcurrentHashMap.newKeySet();

  private final StoreDatabase store;
  private final Path folder;

  DeepCheck(StoreDatabase store) {
    this.store = store;
    this.folder = store.folder().resolve(FOLDER);
  }

  /** Removes what a check left behind whose program was killed; only for the one who has the lock of the database. */
  static void removeLeftover(Path database) {
    try {
      delete(database.resolve(FOLDER));
    } catch (IOException e) {
      StoreLog.warn("What a check of the tables left behind in " + database + " could not be removed.", e);
    }
  }

  /** What differs. */
  List<Finding> run(Progress progress) throws IOException {
    if (!RUNNING.add(folder)) {
      throw new StoreException("The tables of " + store.name() + " are being checked already: wait until that is done, "
          + "then try again.");
    }
    try {
      return check(progress);
    } finally {
      RUNNING.remove(folder);
    }
  }

  private List<Finding> check(Progress progress) throws IOException {
    delete(folder);
    Files.createDirectories(folder);
    try (DatabaseKey key = DatabaseKey.passing();
        SealedFiles.Registration registration = SealedFiles.register(key.databaseId(), key.pages());
        H2 anew = H2.open(folder, key, store.journal(), store.payloads(), progress.part(0, REBUILD_SHARE))) {
      return compare(anew, progress.part(REBUILD_SHARE, 1));
    } catch (SQLException e) {
      throw new IOException("the tables could not be built", e);
    } finally {
      delete(folder);
    }
  }

  private List<Finding> compare(H2 anew, Progress progress) throws SQLException, IOException {
    progress.begin("Comparing");
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      List<Finding> findings = attempt(anew, progress);
      if (findings != null) {
        progress.end();
        return findings;
      }
    }
    throw new IOException("large imports went on all the time");
  }

  /** @return what differs, or null when a large import has put a table in its place meanwhile */
  private @Nullable List<Finding> attempt(H2 anew, Progress progress) throws SQLException, IOException {
    try (Still live = together(anew)) {
      Catalogue catalogue = Definitions.load(live.connection());
      progress.at(0, 2);
      String expected = Digester.digest(anew.writer(), Definitions.load(anew.writer()));
      progress.at(1, 2);
      String found = Digester.digest(live.connection(), catalogue);
      if (expected.equals(found)) {
        return List.of();
      } else if (live.isMoved()) {
        return null;
      }
      H2.markForRebuild(store.folder());
      return List.of(new Finding("file data" + H2.SUFFIX, "The tables are not what the journal adds up to: they hold "
          + "values that no transaction has written. They are built anew when the database is opened again."));
    }
  }

  /** Brings the new tables to where the live ones are at a moment, and keeps that moment. */
  private Still together(H2 anew) throws SQLException, IOException {
    store.gate().enter(true);
    try {
      new Replay(anew.writer(), anew.applier(), store.journal(), store.payloads(), Progress.none()).catchUp();
      return store.h2().still();
    } finally {
      store.gate().leave();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
