package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.DamagedDatabaseException;
import org.rapport.store.DatabaseInUseException;
import org.rapport.store.NoDatabaseException;
import org.rapport.store.Passphrase;
import org.rapport.store.Places;
import org.rapport.store.StoreException;
import org.rapport.store.VerifyReport;
import org.rapport.store.VerifyReport.Finding;
import org.rapport.store.WrongPassphraseException;
import org.rapport.store.internal.journal.HeadLog;
import org.rapport.store.internal.journal.Journal;
import org.rapport.store.internal.journal.JournalCheck;
import org.rapport.store.internal.keys.DamagedKeyFileException;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.keys.DatabaseLock;
import org.rapport.store.internal.keys.KeyFile;
import org.rapport.store.internal.keys.LockHeldException;
import org.rapport.store.internal.keys.RejectedPassphraseException;

/** Checks the journal of a database, open or not. */
public final class Verifier {
  /** The journal's share of a deep check. */
  private static final double JOURNAL_SHARE = 0.1;

  private Verifier() {}

  private static HeadLog heads(String databaseId) {
    return new HeadLog(Places.heads(), databaseId);
  }

  /** Notes the journal's end outside of it; that this fails keeps nobody from his work. */
  public static void noteHead(Journal journal) {
    try {
      heads(journal.databaseId()).note(journal.head(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
    } catch (IOException e) {
      StoreLog.warn("The end of the journal could not be noted in " + Places.heads()
          + ": a later check has one witness "
          + "less.", e);
    }
  }

  /** Checks an open database. */
  static VerifyReport verify(StoreDatabase store, boolean deep, Progress progress) {
    progress.begin("Checking the journal of " + store.name());
    Journal journal = store.journal();
    try {
      List<HeadLog.Noted> noted = heads(journal.databaseId()).read();
      VerifyReport report = report(journal.check(noted, progress.part(0, deep ? JOURNAL_SHARE : 1)::at));
      return deep && report.isIntact() ? deep(store, report, progress) : report;
    } catch (IOException e) {
      throw store.unreadable(e);
    }
  }

  private static VerifyReport deep(StoreDatabase store, VerifyReport report, Progress progress) throws IOException {
    List<Finding> findings = new ArrayList<>(report.findings());
    findings.addAll(new DeepCheck(store).run(progress.part(JOURNAL_SHARE, 1)));
    return new VerifyReport(report.transactions(), report.records(), report.bytes(), report.head(), findings);
  }

  /** Checks a database that is not open. */
  public static VerifyReport verify(Path folder, Passphrase passphrase, boolean deep,
      @Nullable IProgressMonitor monitor) {
    Path place = DatabaseOpener.checked(folder);
    if (!DatabaseOpener.exists(place)) {
      throw new NoDatabaseException("There is no database in " + place + ": check the path.");
    }
    Progress progress = Progress.of(monitor);
    progress.begin("Checking the journal of " + place.getFileName());
    VerifyReport report = journal(place, passphrase, progress.part(0, deep ? JOURNAL_SHARE : 1));
    return deep && report.isIntact() ? opened(place, passphrase, report, progress) : report;
  }

  private static VerifyReport journal(Path folder, Passphrase passphrase, Progress progress) {
    char[] characters = passphrase.characters();
    Closer closer = new Closer();
    try {
      closer.add(DatabaseLock.acquire(folder, "verify"));
      DatabaseKey key = closer.add(KeyFile.open(folder, characters));
      List<HeadLog.Noted> noted = heads(key.databaseId()).read();
      return report(JournalCheck.closed(folder.resolve(DatabaseOpener.JOURNAL), key.databaseId(), key.journal(), noted,
          progress::at));
    } catch (LockHeldException e) {
      throw new DatabaseInUseException(DatabaseOpener.sentence(e), e);
    } catch (RejectedPassphraseException e) {
      throw new WrongPassphraseException(DatabaseOpener.sentence(e), e);
    } catch (DamagedKeyFileException e) {
      throw new DamagedDatabaseException(DatabaseOpener.sentence(e), e);
    } catch (IOException e) {
      throw new StoreException("The files of the database in " + folder + " can't be read (" + DatabaseOpener.sentence(
          e) + "): check the disk and the rights on the folder.", e);
    } finally {
      Arrays.fill(characters, '\0');
      closer.close();
    }
  }

  /** A sound journal can be opened, and the tables with it; of a copy, since opening writes. */
  private static VerifyReport opened(Path folder, Passphrase passphrase, VerifyReport report, Progress progress) {
    try (DatabaseLock lock = DatabaseLock.acquire(folder, "verify");
        ClosedCopy copy = ClosedCopy.of(folder, progress)) {
      StoreDatabase database = DatabaseOpener.openCopy(copy.folder(), passphrase, Progress.none());
      try {
        VerifyReport deep = deep(database, report, progress);
        if (!deep.isIntact()) {
          H2.markForRebuild(folder);
        }
        return deep;
      } finally {
        database.close(false);
      }
    } catch (LockHeldException e) {
      throw new DatabaseInUseException(DatabaseOpener.sentence(e), e);
    } catch (DamagedDatabaseException e) {
      return new VerifyReport(report.transactions(), report.records(), report.bytes(), report.head(),
          List.of(new Finding(String.valueOf(folder.getFileName()), e.getMessage())));
    } catch (IOException e) {
      throw new StoreException("The tables of the database in " + folder + " can't be copied or built anew for "
          + "comparison (" + DatabaseOpener.sentence(e) + "): check that the disk, and that of temporary files, have "
          + "room.", e);
    }
  }

  private static VerifyReport report(JournalCheck.Result result) {
    List<Finding> findings = new ArrayList<>();
    for (JournalCheck.Fault fault : result.faults()) {
      String where = "file " + fault.file() + ", byte " + fault.offset()
          + (fault.number() > 0 ? ", record " + fault.number() : "");
      findings.add(new Finding(where, fault.sentence()));
    }
    if (findings.size() == JournalCheck.MOST) {
      findings.add(new Finding("journal", "There is more of it: only the first " + JournalCheck.MOST
          + " findings are listed."));
    }
    return new VerifyReport(result.transactions(), result.records(), result.bytes(),
        HexFormat.of().formatHex(result.head().hash()), findings);
  }
}
