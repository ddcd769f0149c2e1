package org.rapport.store.internal.gateway;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.dump.ChunkReader;
import org.rapport.store.internal.dump.ChunkWriter;
import org.rapport.store.internal.dump.DiskOutput;
import org.rapport.store.internal.dump.DumpHead;
import org.rapport.store.internal.dump.DumpReader;
import org.rapport.store.internal.dump.DumpWriter;
import org.rapport.store.internal.dump.Still;
import org.rapport.store.internal.dump.TableShape;
import org.rapport.store.internal.files.DurableFiles;
import org.rapport.store.internal.journal.Journal;
import org.rapport.store.internal.keys.DatabaseKey;

/**
 * The snapshots in a database's folder: dumps of its tables from which, with the journal after them, H2's file can be
 * built anew without reading the whole journal. They may be deleted at any time. One whose last record is not the
 * journal's, or that fits another version's tables, or is damaged, is passed over.
 */
final class Snapshots {
  private static final String PREFIX = "snapshot-";
  private static final byte[] MAGIC = "RAPSNAP1".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 24;
  private static final int BUFFER = 1 << 18;

  private final Path folder;
  private final DatabaseKey key;
  private final Journal journal;

  Snapshots(Path folder, DatabaseKey key, Journal journal) {
    this.folder = folder;
    this.key = key;
    this.journal = journal;
  }

  /** The snapshots, the newest first. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> name(file).matches(PREFIX + "\\d{12}")).sorted(Comparator.reverseOrder()).toList();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** Deletes all snapshots and what is left of one that was being written. */
  static void discard(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> name(file).startsWith(PREFIX)).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
    if (!files.isEmpty()) {
      DurableFiles.syncFolder(folder);
    }
  }

  private byte[] context(byte[] header) {
    byte[] id = key.databaseId().getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(header.length + id.length).put(header).put(id).array();
  }

  /** Writes a snapshot, durable when this returns; older ones go. */
  void write(Still still, String name, Progress progress) throws IOException, SQLException {
    Path target = folder.resolve(PREFIX + "%012d".formatted(still.transaction()));
    byte[] header = new byte[HEADER];
    new SecureRandom().nextBytes(header);
    System.arraycopy(MAGIC, 0, header, 0, MAGIC.length);
    try (DiskOutput out = new DiskOutput(folder.resolve(target.getFileName() + ".new"));
        ChunkWriter chunks = new ChunkWriter(out, key.derive("snapshot"), context(header))) {
      out.write(header);
      DumpHead head = new DumpHead(name, key.databaseId(), Instant.now().truncatedTo(ChronoUnit.MILLIS),
          still.transaction(), still.record(), digest(still.record()), 0, Schema.fingerprint());
      DumpWriter writer = new DumpWriter(chunks, head);
      still.write(writer, progress);
      writer.finish();
      chunks.finish();
      progress.check();
      if (still.isMoved()) {
        throw new IOException("a table has changed places");
      }
      out.keep(target);
    }
    for (Path older : files(folder)) {
      if (!older.equals(target)) {
        Files.deleteIfExists(older);
      }
    }
  }

  private String digest(long record) throws IOException {
    return record == 0 ? "" : DumpHead.digest(journal.record(record).payload());
  }

  /**
   * Fills empty tables from a snapshot.
   *
   * @return its head, or null when it is not one of this journal and version
   * @throws IOException when it is damaged; the tables are then of no use
   */
  @Nullable
  DumpHead load(Path file, Connection connection, Progress progress) throws IOException, SQLException {
    long size = Files.size(file);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      byte[] header = in.readNBytes(HEADER);
      if (header.length < HEADER || !Arrays.equals(MAGIC, Arrays.copyOf(header, MAGIC.length))) {
        throw new IOException("it is no snapshot");
      }
      try (ChunkReader chunks = new ChunkReader(in, key.derive("snapshot"), context(header))) {
        DumpReader reader = new DumpReader(chunks);
        DumpHead head = reader.head();
        if (!head.fingerprint().equals(Schema.fingerprint()) || head.record() > journal.head().number()
            || !head.recordDigest().equals(digest(head.record()))) {
          return null;
        }
        progress.begin("Reading the snapshot of transaction " + head.transaction());
        reader.read(new DumpLoader(connection) {
          @Override
          public void rows(TableShape shape, int rows, List<@Nullable Object[]> columns)
              throws SQLException, IOException {
            super.rows(shape, rows, columns);
            progress.at(chunks.position(), size);
          }
        });
        return head;
      }
    }
  }
}
