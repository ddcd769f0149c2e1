package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.dump.DamagedDumpException;
import org.rapport.store.internal.dump.DumpHead;
import org.rapport.store.internal.dump.DumpReader;
import org.rapport.store.internal.dump.Still;
import org.rapport.store.internal.dump.TableShape;
import org.rapport.store.internal.files.Disk;
import org.rapport.store.internal.files.Disks;
import org.rapport.store.internal.files.DurableFiles;
import org.rapport.store.internal.journal.Journal;
import org.rapport.store.internal.journal.JournalRecord;
import org.rapport.store.internal.journaling.Payloads;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.people.PersonKeys;
import org.rapport.store.internal.seal.SealedFiles;

/**
 * A folder that becomes a database by what a backup holds: the journal, record by record under the same numbers, the
 * keys of the records, and the tables. When they have another layout than this version's, the tables come from the
 * journal instead.
 */
public final class RestoredFolder implements AutoCloseable {
  private static final String NAME = "data";
  private static final String SETTINGS = SealedFiles.SETTINGS
      + ";WRITE_DELAY=1000;CACHE_SIZE=65536;MAX_COMPACT_TIME=0;OPTIMIZE_REUSE_RESULTS=0";
  /** The name under which a backup holds the keys of the records. */
  public static final String PEOPLE = "people";

  /** What an import remembers of a file's columns: a small text in a folder beside the journal. */
  private static final String MAPPINGS = "mappings";
  private static final String MAPPING = MAPPINGS + "/[A-Za-z0-9-]{1,100}\\.txt";

  private final Path folder;
  private final DatabaseKey key;
  private final Closer closer = new Closer();

  /**
   * @param folder an empty folder
   * @param key the key of the new database; not closed with this
   * @throws IOException when another database of that identity is open
   */
  public RestoredFolder(Path folder, DatabaseKey key) throws IOException {
    this.folder = folder;
    this.key = key;
    closer.add(SealedFiles.register(key.databaseId(), key.pages()));
  }

  /** Gives what a backup holds to something that takes it, once. */
  public interface Source {
    /** Reads it all. */
    void read(DumpReader.Handler handler) throws IOException, SQLException;
  }

  /** Fills the folder; everything is on the disk when this returns. */
  public void fill(DumpHead head, Source source, Progress progress) throws IOException, SQLException {
    DataSource h2 = H2.source(SealedFiles.url(key.databaseId(), folder.resolve(NAME).toAbsolutePath()) + SETTINGS);
    boolean tables = head.fingerprint().equals(Schema.fingerprint());
    try (Journal journal = journal(); Connection connection = h2.getConnection()) {
      Schema.createTables(connection);
      connection.setAutoCommit(false);
      source.read(new Filler(tables ? new DumpLoader(connection) : null, journal));
      journal.acknowledge();
      if (journal.head().number() < head.record()) {
        throw new DamagedDumpException("its journal ends before its last transaction");
      }
      Rebuild.setState(connection, tables ? head.transaction() : 0, tables ? head.record() : 0);
      if (!tables) {
        try (Applier applier = new Applier(connection, h2, true)) {
          new Replay(connection, applier, journal, payloads(), progress).fill();
        }
      }
      progress.check();
      Schema.createIndexes(connection);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET ALLOW_LITERALS NONE");
      }
      connection.commit();
    }
    Path file = folder.resolve(NAME + H2.SUFFIX);
    try (Disk.OpenFile open = Disks.of(file).open(file)) {
      open.sync();
    }
    DurableFiles.syncFolder(folder);
  }

  private Journal journal() throws IOException {
    return Journal.open(folder.resolve(DatabaseOpener.JOURNAL), key.databaseId(), key.journal(), StoreLog::info);
  }

  private Payloads payloads() throws IOException {
    return new Payloads(PersonKeys.exists(folder) ? PersonKeys.open(folder, key) : PersonKeys.create(folder, key));
  }

  /** Takes what a backup holds. */
  private final class Filler implements DumpReader.Handler {
    private final @Nullable DumpLoader loader;
    private final Journal journal;
    private Journal.@Nullable Writing writing;
    private long next = 1;

    Filler(@Nullable DumpLoader loader, Journal journal) {
      this.loader = loader;
      this.journal = journal;
    }

    @Override
    public void table(TableShape shape) throws SQLException, IOException {
      DumpLoader l = loader;
      if (l != null) {
        l.table(shape);
      }
    }

    @Override
    public void rows(TableShape shape, int rows, List<@Nullable Object[]> columns) throws SQLException, IOException {
      DumpLoader l = loader;
      if (l != null) {
        l.rows(shape, rows, columns);
      }
    }

    @Override
    public void end(TableShape shape) throws SQLException {
      DumpLoader l = loader;
      if (l != null) {
        l.end(shape);
      }
    }

    @Override
    public void extra(String name, byte[] bytes) throws IOException {
      if (name.equals(PEOPLE)) {
        PersonKeys.restore(folder, key, bytes);
      } else if (name.matches(MAPPING)) {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        DurableFiles.replace(file, bytes);
      }
    }

    @Override
    public void record(JournalRecord record) throws IOException {
      if (record.number() > next) {
        abandon(record.number() - next);
      }
      Journal.Writing w = writing;
      if (w == null) {
        w = journal.begin();
        writing = w;
      }
      if (record.number() != next || record.transaction() != w.transaction()) {
        throw new DamagedDumpException("its journal has a record " + record.number() + " out of its order");
      }
      if (record.end()) {
        w.enter(record.payload());
        writing = null;
      } else {
        w.part(record.payload());
      }
      next++;
    }

    /** The numbers of a transaction that was never finished belong to nobody here either. */
    private void abandon(long count) throws IOException {
      if (writing != null || count < 2) {
        throw new DamagedDumpException("its journal lacks record " + next);
      }
      try (Journal.Writing gap = journal.begin()) {
        for (long i = 1; i < count; i++) {
          gap.part(new byte[0]);
        }
      }
      next += count;
    }
  }

  /** What was restored, opened as any database is. */
  public final class Opened implements AutoCloseable {
    private final Closer opened = new Closer();
    private final Journal journal;
    private final H2 h2;

    Opened(Progress progress) throws IOException, SQLException {
      boolean good = false;
      try {
        journal = opened.add(RestoredFolder.this.journal());
        h2 = opened.add(H2.open(folder, key, journal, payloads(), progress));
        good = true;
      } finally {
        if (!good) {
          opened.close();
        }
      }
    }

    /** @return its journal */
    public Journal journal() {
      return journal;
    }

    /** @return its tables */
    public Still still() throws SQLException {
      return h2.still();
    }

    @Override
    public void close() {
      opened.close();
    }
  }

  /** Opens what was restored. */
  public Opened open(Progress progress) throws IOException, SQLException {
    return new Opened(progress);
  }

  /** @return how much room a database takes on the disk, in bytes */
  public static long size(Path database) throws IOException {
    long size = 0;
    Path file = database.resolve(NAME + H2.SUFFIX);
    size += Files.exists(file) ? Files.size(file) : 0;
    try (var segments = Files.list(database.resolve(DatabaseOpener.JOURNAL))) {
      for (Path segment : segments.toList()) {
        size += Files.size(segment);
      }
    }
    return size;
  }

  /** @return the small files of a database that belong into a backup, by name */
  public static Map<String, byte[]> extras(Path database) throws IOException {
    Map<String, byte[]> extras = new TreeMap<>();
    Path mappings = database.resolve(MAPPINGS);
    if (Files.isDirectory(mappings)) {
      try (var files = Files.list(mappings)) {
        for (Path file : files.toList()) {
          String name = MAPPINGS + "/" + file.getFileName();
          if (name.matches(MAPPING)) {
            extras.put(name, Files.readAllBytes(file));
          }
        }
      }
    }
    return extras;
  }

  /** @return the layout of this version's tables */
  public static String fingerprint() {
    return Schema.fingerprint();
  }

  @Override
  public void close() {
    closer.close();
  }
}
