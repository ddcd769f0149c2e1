package org.rapport.store.internal.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;

import org.rapport.store.Backup;
import org.rapport.store.BackupReport;
import org.rapport.store.Passphrase;
import org.rapport.store.internal.dump.ChunkReader;
import org.rapport.store.internal.dump.DamagedDumpException;
import org.rapport.store.internal.dump.DumpHead;
import org.rapport.store.internal.dump.DumpReader;
import org.rapport.store.internal.dump.Manifest;
import org.rapport.store.internal.gateway.Progress;
import org.rapport.store.internal.journal.JournalRecord;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.keys.KeyFile;

/** A backup that is read, as often as need be. */
final class BackupFile implements AutoCloseable {
  private static final int BUFFER = 1 << 18;

  private final Path file;
  private final BackupHeader header;
  private final DatabaseKey key;
  private final boolean mine;

  /**
   * @param file the backup, under whatever name
   * @param header its header
   * @param key the key of the database it was made of
   * @param mine whether to wipe the key with this
   */
  BackupFile(Path file, BackupHeader header, DatabaseKey key, boolean mine) {
    this.file = file;
    this.header = header;
    this.key = key;
    this.mine = mine;
  }

  /** Opens a backup by its passphrase. */
  static BackupFile open(Path file, Passphrase passphrase) throws IOException {
    BackupHeader header = header(file);
    char[] characters = passphrase.characters();
    try {
      return new BackupFile(file, header, KeyFile.unlock(header.key(), file, characters), true);
    } finally {
      Arrays.fill(characters, '\0');
    }
  }

  /** @return the header of a file */
  static BackupHeader header(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return BackupHeader.read(in);
    }
  }

  BackupHeader header() {
    return header;
  }

  /** Counts what it passes on. */
  private static final class Counting implements DumpReader.Handler {
    long transactions;

    @Override
    public void record(JournalRecord record) {
      transactions += record.end() ? 1 : 0;
    }
  }

  /** Reads all of it and checks it. */
  BackupReport check(Progress progress) throws IOException, SQLException {
    Counting counting = new Counting();
    Manifest manifest = read(counting, progress);
    Backup backup = new Backup(file.toAbsolutePath(), header.database(), header.databaseId(), header.time(),
        Files.size(file), header.transaction(), manifest.entities(), true);
    return new BackupReport(backup, manifest.tables().size(), manifest.rows(), counting.transactions,
        manifest.records());
  }

  /** @return what the dump in it says of itself, before it is read */
  DumpHead head() throws IOException {
    try (InputStream in = open(); ChunkReader chunks = chunks(in)) {
      return new DumpReader(chunks).head();
    }
  }

  /** Reads all of it, checks it, and gives what it holds to a handler. */
  Manifest read(DumpReader.Handler handler, Progress progress) throws IOException, SQLException {
    long size = Files.size(file);
    try (InputStream in = open(); ChunkReader chunks = chunks(in)) {
      DumpReader reader = new DumpReader(chunks);
      DumpHead head = reader.head();
      if (!head.database().equals(header.database()) || !head.databaseId().equals(header.databaseId())
          || !head.time().equals(header.time()) || head.transaction() != header.transaction()) {
        throw new DamagedDumpException("its beginning does not fit its contents");
      }
      Manifest manifest = reader.read(new Steps(handler) {
        @Override
        void step() {
          progress.at(chunks.position(), size);
        }
      });
      byte[] end = Summary.bytes(manifest.entities());
      if (!Arrays.equals(end, in.readNBytes(end.length)) || in.read() >= 0) {
        throw new DamagedDumpException("its end was altered, or something was added to it");
      }
      progress.end();
      return manifest;
    }
  }

  private InputStream open() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    boolean good = false;
    try {
      if (!Arrays.equals(header.bytes(), BackupHeader.read(in).bytes())) {
        throw new DamagedDumpException("it was replaced while it was read");
      }
      good = true;
      return in;
    } finally {
      if (!good) {
        in.close();
      }
    }
  }

  private ChunkReader chunks(InputStream in) throws IOException {
    byte[] bytes = header.bytes();
    return new ChunkReader(in, key.derive(header.label()), BackupHeader.hash(bytes, 0, bytes.length));
  }

  @Override
  public void close() {
    if (mine) {
      key.close();
    }
  }
}
