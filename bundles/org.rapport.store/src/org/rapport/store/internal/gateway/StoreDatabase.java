package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.EditSession;
import org.rapport.store.Erasure;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.FieldChange;
import org.rapport.store.GroupQuery;
import org.rapport.store.ListPage;
import org.rapport.store.ListQuery;
import org.rapport.store.Registration;
import org.rapport.store.RecordChange;
import org.rapport.store.ScanQuery;
import org.rapport.store.StoreException;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.UndoResult;
import org.rapport.store.VerifyReport;
import org.rapport.store.internal.cache.CachedReads;
import org.rapport.store.internal.cache.ColumnStore;
import org.rapport.store.internal.dump.Still;
import org.rapport.store.internal.history.Digester;
import org.rapport.store.internal.history.Histories;
import org.rapport.store.internal.history.Touched;
import org.rapport.store.internal.history.Undoer;
import org.rapport.store.internal.journal.Journal;
import org.rapport.store.internal.journal.JournalRecord;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.EntityCodes;
import org.rapport.store.internal.journaling.Payload;
import org.rapport.store.internal.journaling.Payloads;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.past.Past;
import org.rapport.store.internal.reading.Lookups;
import org.rapport.store.internal.segments.Memberships;
import org.rapport.store.internal.session.Session;
import org.rapport.table.Table;

/** An open database: journal, H2 and the one lock for writing. */
public final class StoreDatabase extends Enquiries {
  /**
   * Reads from the database.
   *
   * @param <T> what is read
   */
  @FunctionalInterface
  public interface Reading<T> {
    /** Reads on a connection; it is given back afterwards. */
    T read(Connection connection) throws SQLException, IOException;
  }

  private final Path folder;
  private final String user;
  private final Journal journal;
  private final Payloads payloads;
  private final H2 h2;
  private final Closer closer;
  private final DatabaseKey key;
  private final SnapshotKeeper keeper;
  private final Counters counters = new Counters();
  private final Past past = new Past(this);
  private final Memberships memberships = new Memberships(this, past);
  private final Health health;
  private final Gate gate;
  private final ColumnStore columns;
  private final CachedReads reads;
  private final Listeners listeners = new Listeners();
  private volatile Catalogue catalogue;
  private volatile boolean open = true;

  StoreDatabase(Path folder, String user, Journal journal, Payloads payloads, H2 h2, Closer closer,
      DatabaseKey key, SnapshotKeeper keeper) throws SQLException {
    this.folder = folder;
    this.user = user;
    this.journal = journal;
    this.payloads = payloads;
    this.h2 = h2;
    this.closer = closer;
    this.key = key;
    this.keeper = keeper;
    counters.load(h2.writer());
    catalogue = Definitions.load(h2.writer());
    health = new Health(folder);
    gate = new Gate(journal, h2, health, Sql.number(h2.writer(), "SELECT \"APPLIED\" FROM \"RAPPORT_STATE\""),
        this::committed);
    columns = new ColumnStore(h2::columns, gate.applied(), ColumnStore.usualRoom());
    reads = new CachedReads(columns);
    h2.writer().rollback();
    UniqueIndexes.adjust(h2.writer(), new Catalogue(List.of()), catalogue);
  }

  H2 h2() {
    return h2;
  }

  /** @return the journal */
  public Journal journal() {
    return journal;
  }

  Payloads payloads() {
    return payloads;
  }

  /** @return the contents of a record of the journal; values that were erased are missing, {@link Block#isErased} */
  public Payload payload(JournalRecord record) {
    return payloads.read(record.payload());
  }

  /** @return the contents of the record of that number, see {@link #payload(JournalRecord)} */
  public Payload payload(long record) throws IOException {
    return payload(journal.record(record));
  }

  Counters counters() {
    return counters;
  }

  /** @return the columns in memory */
  public ColumnStore columns() {
    return columns;
  }

  /** @return reads by the columns in memory */
  public CachedReads reads() {
    return reads;
  }

  /** @return the turn to write */
  Gate gate() {
    return gate;
  }

  /** @return number of the last transaction readers see */
  public long applied() {
    return gate.applied();
  }

  @Override
  Past past() {
    return past;
  }

  /** @return the fields as committed */
  @Override
  public Catalogue catalogue() {
    return catalogue;
  }

  /** Reserves an id for a record that a session creates. */
  public long reserve(EClass entity) {
    return counters.reserve(entity.getName(), 1);
  }

  /** Gives an id back that a session did not use. */
  public void giveBack(EClass entity, long id) {
    counters.giveBack(entity.getName(), id, id + 1);
  }

  /** Reads with short queries. */
  @Override
  public <T> T read(Reading<T> reading) {
    return read(h2.lists(), reading);
  }

  /** Reads one long result that is not collected first. */
  public <T> T stream(Reading<T> reading) {
    return read(h2.scans(), reading);
  }

  private <T> T read(javax.sql.DataSource source, Reading<T> reading) {
    checkOpen();
    Lock lock = h2.applier().loads().placement().reading();
    lock.lock();
    try (Connection connection = source.getConnection()) {
      return reading.read(connection);
    } catch (SQLException | IOException e) {
      throw unreadable(e);
    } finally {
      lock.unlock();
    }
  }

  private void checkOpen() {
    if (!open) {
      throw new StoreException("The database " + name() + " is closed: open it again.");
    }
  }

  /** @return the error to throw when a file can't be read */
  public StoreException unreadable(Exception cause) {
    if (!open) {
      return new StoreException("The database " + name() + " was closed meanwhile: open it again.", cause);
    }
    return health.unreadable(cause);
  }

  StoreException unwritable(SQLException cause) {
    return health.unwritable(cause);
  }

  /** Refuses to go on writing after a disk has failed or is full. */
  void checkWritable() {
    health.checkWritable();
  }

  /** A file below H2 could not be written. */
  void fileFailed(IOException cause) {
    health.fileFailed(cause);
  }

  StoreException journalFailed(IOException cause) {
    return health.journalFailed(cause);
  }

  /** Waits for the turn to write a large transaction, or one that must see what is committed. */
  public Writer write(TransactionKind kind, String purpose, @Nullable Long undoes, boolean rehearsal) {
    return write(kind, purpose, undoes, rehearsal, true);
  }

  /** Waits for the turn to write a small transaction, which may be made durable together with those of others. */
  public Writer share(TransactionKind kind, String purpose) {
    return write(kind, purpose, null, false, false);
  }

  private Writer write(TransactionKind kind, String purpose, @Nullable Long undoes, boolean rehearsal,
      boolean alone) {
    checkOpen();
    if (gate.isMine()) {
      throw new StoreException("A transaction is open already in this thread: commit or close it first.");
    }
    gate.enter(alone);
    boolean good = false;
    try {
      checkOpen();
      health.checkWritable();
      Writer writer = new Writer(this, kind, purpose, undoes, rehearsal, alone);
      good = true;
      return writer;
    } catch (SQLException e) {
      throw unwritable(e);
    } finally {
      if (!good) {
        gate.leave();
      }
    }
  }

  /** From here on transactions are facts; called by the one who has the turn. */
  private void committed(List<Gate.Member> members) throws SQLException {
    try {
      h2.applier().committed();
    } finally {
      members.forEach(member -> columns.committed(member.change(), member.info().number()));
    }
    for (Gate.Member member : members) {
      if (member.info().kind() == TransactionKind.ERASURE) {
        Forgetting.committed(h2.writer(), journal, payloads, health, member.info().number());
      }
    }
    if (members.stream().anyMatch(Gate.Member::fieldsChanged)) {
      Catalogue before = catalogue;
      catalogue = Definitions.load(h2.writer());
      h2.writer().rollback();
      UniqueIndexes.adjust(h2.writer(), before, catalogue);
    }
  }

  /** @return the database's identity and keys */
  public DatabaseKey key() {
    return key;
  }

  /** @return the keys of the records, in plain, for a backup; wipe them after use */
  public byte[] people() {
    return payloads.keys().copy();
  }

  /** @return the database as it is now, however much is written meanwhile; close it soon */
  public Still still() throws SQLException {
    checkOpen();
    return h2.still();
  }

  /** @return writes snapshots and discards them */
  SnapshotKeeper snapshots() {
    return keeper;
  }

  /** @return whether a record was erased for good */
  public boolean isErased(EClass entity, long id) {
    return payloads.keys().isErased(EntityCodes.of(entity.getName()), id);
  }

  /** Tells the listeners of a commit. */
  void tell(TransactionInfo info) {
    keeper.committed();
    listeners.tell(info);
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public String name() {
    return String.valueOf(folder.getFileName());
  }

  @Override
  public String user() {
    return user;
  }

  @Override
  public FieldCatalogue fields() {
    return catalogue;
  }

  @Override
  public EditSession openSession() {
    checkOpen();
    return new Session(this);
  }

  @Override
  public Transaction begin(TransactionKind kind, String purpose) {
    return new BulkTransaction(write(kind, purpose, null, false));
  }

  @Override
  public Transaction rehearse(TransactionKind kind) {
    return new BulkTransaction(write(kind, "Rehearsal", null, true));
  }

  @Override
  public ListPage list(ListQuery query) {
    ListQuery known = query.where(memberships.resolved(query.filter(), query.asOf()));
    return query.asOf() != null ? past.list(known) : reads.list(catalogue, known)
        .orElseGet(() -> read(connection -> reads.list(connection, catalogue, known)));
  }

  @Override
  public Table scan(ScanQuery query, @Nullable IProgressMonitor monitor) {
    ScanQuery known = query.where(memberships.resolved(query.filter(), query.asOf()));
    return query.asOf() != null ? past.scan(known, monitor) : reads.scan(catalogue, known, monitor)
        .orElseGet(() -> stream(connection -> reads.scan(connection, catalogue, known, monitor)));
  }

  @Override
  public Table group(GroupQuery query) {
    GroupQuery known = query.where(memberships.resolved(query.filter(), query.asOf()));
    return query.asOf() != null ? past.group(known) : reads.group(catalogue, known)
        .orElseGet(() -> stream(connection -> reads.group(connection, catalogue, known)));
  }

  @Override
  public ListPage search(EClass entity, String text, int limit) {
    return read(connection -> reads.search(connection, catalogue, entity, text, limit));
  }

  @Override
  public void warm(EClass entity, List<String> fields, @Nullable IProgressMonitor monitor) {
    stream(connection -> reads.warm(connection, catalogue, entity, fields, monitor));
  }

  @Override
  public long count(EClass entity) {
    String table = ModelMap.get().entity(entity).table().sql();
    return read(connection -> Sql.number(connection, "SELECT COUNT(*) FROM " + table));
  }

  @Override
  public Map<String, Long> idsByKey(EClass entity, Collection<String> keys) {
    return stream(connection -> Lookups.idsByKey(connection, ModelMap.get().entity(entity), keys));
  }

  /** @return a transaction and its place in the journal */
  public Recorder.Entry entry(long number) {
    Recorder.@Nullable Entry entry = read(connection -> new Recorder.@Nullable Entry[]{
        Recorder.one(connection, number)})[0];
    if (entry == null) {
      throw new StoreException("There is no transaction " + number + " in " + name() + ": the last is "
          + applied() + ".");
    }
    return entry;
  }

  @Override
  public TransactionInfo transaction(long number) {
    return entry(number).info();
  }

  @Override
  public List<RecordChange> changes(long transaction, long offset, int limit) {
    Recorder.Entry entry = entry(transaction);
    return read(connection -> Touched.of(this, connection, entry, offset, limit));
  }

  @Override
  public List<FieldChange> history(EClass entity, long id) {
    return read(connection -> Histories.of(this, connection, entity, id));
  }

  @Override
  public UndoResult undo(long transaction, @Nullable IProgressMonitor monitor) {
    return new Undoer(this, monitor).undo(transaction);
  }

  @Override
  public Erasure erase(EClass entity, long id, boolean contacts, String purpose,
      @Nullable IProgressMonitor monitor) {
    return new Eraser(this, monitor).erase(entity, id, contacts, purpose);
  }

  @Override
  public String digest() {
    return stream(connection -> Digester.digest(connection, catalogue));
  }

  @Override
  public Registration onCommit(Consumer<TransactionInfo> listener) {
    return listeners.add(listener);
  }

  @Override
  public Optional<String> readOnlyReason() {
    return health.readOnlyReason();
  }

  @Override
  public Registration onStateChange(Runnable listener) {
    return health.onStateChange(listener);
  }

  @Override
  public VerifyReport verify(boolean deep, @Nullable IProgressMonitor monitor) {
    checkOpen();
    if (gate.isMine()) {
      throw new StoreException("A transaction is open in this thread: commit or close it, then check the database.");
    }
    return Verifier.verify(this, deep, Progress.of(monitor));
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    close(true);
  }

  /** Closes; the end of a copy's journal is not noted: it is no witness of what the database's must have. */
  void close(boolean noted) {
    boolean mine = gate.isMine();
    if (!mine) {
      gate.enter(true);
    }
    try {
      if (open) {
        open = false;
        columns.clear();
        if (noted) {
          Verifier.noteHead(journal);
        }
        closer.close();
        health.stateChanged();
      }
    } finally {
      if (!mine) {
        gate.leave();
      }
    }
  }
}
