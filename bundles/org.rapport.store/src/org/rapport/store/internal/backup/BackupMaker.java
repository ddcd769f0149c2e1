package org.rapport.store.internal.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Backup;
import org.rapport.store.BackupSchedule;
import org.rapport.store.Database;
import org.rapport.store.Retention;
import org.rapport.store.StoreException;
import org.rapport.store.internal.dump.ChunkWriter;
import org.rapport.store.internal.dump.DiskOutput;
import org.rapport.store.internal.dump.DumpHead;
import org.rapport.store.internal.dump.DumpWriter;
import org.rapport.store.internal.dump.Manifest;
import org.rapport.store.internal.dump.Still;
import org.rapport.store.internal.files.Disks;
import org.rapport.store.internal.files.DurableFiles;
import org.rapport.store.internal.gateway.Progress;
import org.rapport.store.internal.gateway.RestoredFolder;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.gateway.StoreLog;
import org.rapport.store.internal.gateway.Verifier;
import org.rapport.store.internal.gateway.Withheld;
import org.rapport.store.internal.journal.Journal;
import org.rapport.store.internal.journal.JournalRecord;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.keys.KeyFile;

/**
 * Makes backups. All is read at one transaction ({@link Still}), the file is written and forced to the disk under
 * another name, restored into a folder that nobody can open but this process (its key is nowhere written), compared
 * with what was read, and only then gets its name.
 */
public final class BackupMaker {
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'")
      .withZone(ZoneOffset.UTC);

  private static final String RESTORED = "restored";
  private static final int ATTEMPTS = 5;

  private final StoreDatabase database;
  private final Path folder;
  private final Progress progress;
  private final Instant time = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  private BackupMaker(StoreDatabase database, Path folder, Progress progress) {
    this.database = database;
    this.folder = folder;
    this.progress = progress;
  }

  /** Makes a backup. */
  public static Backup create(Database database, Path folder, String reason, @Nullable IProgressMonitor monitor) {
    if (!(database instanceof StoreDatabase store)) {
      throw new StoreException("The database " + database.name() + " is not one that can be backed up.");
    }
    Path place = folder.toAbsolutePath().normalize();
    Progress progress = Progress.of(monitor);
    progress.begin("Backing up " + store.name());
    return create(store, place, reason, progress);
  }

  private static Backup create(StoreDatabase store, Path place, String reason, Progress progress) {
    try {
      Backup backup = new BackupMaker(store, place, progress).run();
      StoreLog.info("A backup of " + store.name() + " at transaction " + backup.transaction() + " was made"
          + (reason.isEmpty() ? "" : " before a large change") + "."); // the reason may name a file, and so a customer
      return backup;
    } catch (SQLException | UncheckedIOException e) {
      throw store.unreadable(e);
    } catch (IOException e) {
      throw new StoreException("No backup was made in " + place + " (" + e.getMessage() + "): check that the folder "
          + "can be written and the disk has room.", e);
    }
  }

  /** Makes the backup before a newer version's first change, and removes older ones that need not be kept. */
  public static void beforeUpgrade(StoreDatabase store, Progress progress) {
    progress.begin("Backing up " + store.name() + " before this version changes it");
    Path place = BackupFolder.of(store).toAbsolutePath().normalize();
    Backup backup = create(store, place, "the first change by this version", progress);
    BackupFolder.rotate(place, BackupSchedule.of(store.folder()).map(BackupSchedule::retention)
        .orElse(Retention.DEFAULT), backup.databaseId());
  }

  /** Makes the backup that is due. */
  public static Optional<Backup> createScheduled(Database database, @Nullable IProgressMonitor monitor) {
    Optional<BackupSchedule> schedule = BackupSchedule.of(database.folder());
    if (schedule.isEmpty() || !schedule.get().due(Instant.now())) {
      return Optional.empty();
    }
    BackupSchedule s = schedule.get();
    Backup backup = create(database, s.folder(), "", monitor);
    // it may have been set otherwise, or removed, meanwhile
    BackupSchedule.of(database.folder()).ifPresent(now -> now.made(backup.time()).save(database.folder()));
    BackupFolder.rotate(s.folder(), s.retention(), backup.databaseId());
    return Optional.of(backup);
  }

  private Backup run() throws IOException, SQLException {
    Files.createDirectories(folder);
    long size = RestoredFolder.size(database.folder());
    Room.check(folder, "A backup of " + database.name() + ", which is restored once to prove it,", Room.ofBackup(size),
        Disks.of(folder).free(folder));
    byte[] people = database.people();
    try (Workspace work = new Workspace(folder, database.user())) {
      Backup backup = null;
      for (int attempt = 1; backup == null; attempt++) {
        if (attempt > ATTEMPTS) {
          throw new IOException("large imports went on all the time");
        }
        backup = attempt(work.folder(), people, size);
      }
      return backup;
    } finally {
      Arrays.fill(people, (byte) 0);
    }
  }

  /** @return the backup, or null when a large import has put a table in its place meanwhile */
  private @Nullable Backup attempt(Path work, byte[] people, long size) throws IOException, SQLException {
    Path file = work.resolve("backup");
    try (Still still = database.still()) {
      BackupHeader header = new BackupHeader(BackupHeader.newId(), database.key().databaseId(), database.name(), time,
          still.transaction(), Files.readAllBytes(database.folder().resolve(KeyFile.FILE_NAME)));
      try {
        Manifest manifest = write(file, header, still, people, size);
        prove(work, new BackupFile(file, header, database.key(), false), still);
        if (!still.isMoved()) {
          Path target = target();
          Disks.of(file).move(file, target);
          DurableFiles.syncFolder(folder);
          Verifier.noteHead(database.journal());
          progress.end();
          return new Backup(target, header.database(), header.databaseId(), header.time(), Files.size(target),
              header.transaction(), manifest.entities(), true);
        }
      } catch (SQLException | StoreException e) {
        if (!still.isMoved()) {
          throw e;
        }
        StoreLog.warn("The backup of " + database.name() + " begins again: a table was put in its place meanwhile.", e);
      }
    }
    Workspace.delete(work.resolve(RESTORED));
    return null;
  }

  private Path target() {
    String name = database.name() + "-" + NAME.format(time);
    Path target = folder.resolve(name + Backup.SUFFIX);
    for (int n = 2; Files.exists(target); n++) {
      target = folder.resolve(name + "-" + n + Backup.SUFFIX);
    }
    return target;
  }

  private Manifest write(Path file, BackupHeader header, Still still, byte[] people, long size)
      throws IOException, SQLException {
    byte[] start = header.bytes();
    Path target = file.resolveSibling(file.getFileName() + ".part");
    try (DiskOutput out = new DiskOutput(target);
        ChunkWriter chunks = new ChunkWriter(out, database.key().derive(header.label()),
            BackupHeader.hash(start, 0, start.length))) {
      out.write(start);
      String digest = still.record() == 0 ? ""
          : DumpHead.digest(database.journal().record(still.record()).payload());
      DumpWriter writer = new DumpWriter(chunks, new DumpHead(header.database(), header.databaseId(), header.time(),
          still.transaction(), still.record(), digest, size, RestoredFolder.fingerprint()));
      writer.extra(RestoredFolder.PEOPLE, people);
      for (var extra : RestoredFolder.extras(database.folder()).entrySet()) {
        writer.extra(extra.getKey(), extra.getValue());
      }
      still.write(writer, progress.part(0, 0.25));
      journal(writer, still.record(), progress.part(0.25, 0.35));
      Manifest manifest = writer.finish();
      chunks.finish();
      out.write(Summary.bytes(manifest.entities()));
      out.keep(file);
      return manifest;
    }
  }

  private void journal(DumpWriter writer, long last, Progress part) throws IOException {
    try (Journal.Records records = database.journal().read(1)) {
      while (records.hasNext()) {
        JournalRecord record = records.next();
        if (record.number() > last) {
          break;
        }
        writer.record(record);
        part.at(record.number(), last);
      }
    }
  }

  /** What fails here is the copy, and not the database. */
  private void fill(RestoredFolder restored, BackupFile backup) throws IOException {
    try {
      restored.fill(backup.head(), handler -> backup.read(handler, progress.part(0.35, 0.7)), progress.part(0.7, 0.7));
    } catch (SQLException e) {
      throw new StoreException("No backup was made in " + folder + ", because the copy that proves it could not be "
          + "written: check that the disk has room. The database itself is unchanged.", Withheld.of(e));
    }
  }

  private void prove(Path work, BackupFile backup, Still still) throws IOException, SQLException {
    progress.begin("Restoring the backup into a temporary folder and comparing it");
    Path copy = Files.createDirectory(work.resolve(RESTORED));
    try (backup; DatabaseKey key = DatabaseKey.passing(); RestoredFolder restored = new RestoredFolder(copy, key)) {
      fill(restored, backup);
      try (RestoredFolder.Opened opened = restored.open(progress.part(0.7, 0.7)); Still its = opened.still()) {
        String difference = new Comparison(still, its, progress.part(0.7, 1)).difference(database.journal(),
            opened.journal());
        if (!difference.isEmpty()) {
          throw new StoreException("The backup of " + database.name() + " was thrown away, because restoring it gave "
              + "something else: " + difference + ". Check the disk and try again; the database itself is unchanged.");
        }
      }
    }
  }
}
