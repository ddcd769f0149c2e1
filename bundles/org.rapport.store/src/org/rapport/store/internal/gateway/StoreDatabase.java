package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Database;
import org.rapport.store.EditSession;
import org.rapport.store.Erasure;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.FieldChange;
import org.rapport.store.ListPage;
import org.rapport.store.ListQuery;
import org.rapport.store.Registration;
import org.rapport.store.ScanQuery;
import org.rapport.store.StoreException;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.UndoResult;
import org.rapport.store.VerifyReport;
import org.rapport.store.internal.history.Digester;
import org.rapport.store.internal.history.Histories;
import org.rapport.store.internal.history.Undoer;
import org.rapport.store.internal.journal.Journal;
import org.rapport.store.internal.journal.JournalRecord;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Payload;
import org.rapport.store.internal.journaling.Payloads;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.past.Past;
import org.rapport.store.internal.reading.Lists;
import org.rapport.store.internal.reading.Lookups;
import org.rapport.store.internal.reading.Scans;
import org.rapport.store.internal.session.Session;
import org.rapport.table.Table;

/** An open database: journal, H2 and the one lock for writing. */
public final class StoreDatabase implements Database {
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
  private final Counters counters = new Counters();
  private final Past past = new Past(this);
  private final ReentrantLock writing = new ReentrantLock(true);
  private final List<Consumer<TransactionInfo>> listeners = new CopyOnWriteArrayList<>();
  private final List<Runnable> stateListeners = new CopyOnWriteArrayList<>();
  private volatile Catalogue catalogue;
  private volatile long applied;
  private volatile boolean open = true;
  private volatile @Nullable String broken;

  StoreDatabase(Path folder, String user, Journal journal, Payloads payloads, H2 h2, Closer closer)
      throws SQLException {
    this.folder = folder;
    this.user = user;
    this.journal = journal;
    this.payloads = payloads;
    this.h2 = h2;
    this.closer = closer;
    counters.load(h2.writer());
    catalogue = Definitions.load(h2.writer());
    applied = Sql.number(h2.writer(), "SELECT \"APPLIED\" FROM \"RAPPORT_STATE\"");
    h2.writer().rollback();
  }

  H2 h2() {
    return h2;
  }

  /** @return the journal */
  public Journal journal() {
    return journal;
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

  long applied() {
    return applied;
  }

  /** @return the fields as committed */
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
  public <T> T read(Reading<T> reading) {
    return read(h2.lists(), reading);
  }

  /** Reads one long result that is not collected first. */
  public <T> T stream(Reading<T> reading) {
    return read(h2.scans(), reading);
  }

  private <T> T read(javax.sql.DataSource source, Reading<T> reading) {
    checkOpen();
    try (Connection connection = source.getConnection()) {
      return reading.read(connection);
    } catch (SQLException | IOException e) {
      throw unreadable(e);
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
    if (cause instanceof SQLException sql && isDamage(sql)) {
      H2.markForRebuild(folder);
    }
    return new StoreException("The database " + name() + " could not be read: close and open it again; its file is "
        + "then built anew from the journal if need be.", cause);
  }

  private static boolean isDamage(SQLException e) {
    int code = e.getErrorCode();
    return code == 90030 || code == 90028 || code == 90031 || code == 50000;
  }

  StoreException unwritable(SQLException cause) {
    if (isDamage(cause)) {
      H2.markForRebuild(folder);
      readOnly("The database file could not be written");
    }
    String message = cause.getMessage();
    if (cause.getErrorCode() == 23505) {
      return new StoreException("Not saved: a key is in use already (" + keyOf(message) + ").", cause);
    }
    return new StoreException("Not saved, nothing was changed: the database " + name() + " could not be written.",
        cause);
  }

  private static String keyOf(@Nullable String message) {
    int from = message == null ? -1 : message.indexOf("VALUES");
    int to = message == null ? -1 : message.indexOf(';', Math.max(from, 0));
    return message == null || from < 0 || to < from ? "each key must be unique" : message.substring(from + 7, to);
  }

  StoreException journalFailed(IOException cause) {
    readOnly("The journal could not be written (" + cause.getMessage() + ")");
    return new StoreException("Not saved: the journal of " + name() + " could not be written (" + cause.getMessage()
        + "). Make room on the disk or check it, then open the database again; until then it can only be read.", cause);
  }

  /** From now on the database can only be read. */
  private void readOnly(String reason) {
    if (broken == null) {
      broken = reason;
      stateChanged();
    }
  }

  private void stateChanged() {
    for (Runnable listener : stateListeners) {
      try {
        listener.run();
      } catch (RuntimeException e) {
        StoreLog.warn("A listener failed on a change of the database's state.", e);
      }
    }
  }

  /** Waits for the turn to write. */
  public Writer write(TransactionKind kind, String purpose, @Nullable Long undoes, boolean rehearsal) {
    checkOpen();
    if (writing.isHeldByCurrentThread()) {
      throw new StoreException("A transaction is open already in this thread: commit or close it first.");
    }
    writing.lock();
    String reason = broken;
    if (!open || reason != null) {
      writing.unlock();
      checkOpen();
      throw new StoreException(reason + ": the database can only be read until it is opened again.");
    }
    return new Writer(this, kind, purpose, undoes, rehearsal);
  }

  /** Commits H2 after the journal; from here on the transaction is a fact. */
  void committed(Writer writer, TransactionInfo info, boolean fieldsChanged) {
    try {
      writer.connection().commit();
      applied = info.number();
      if (fieldsChanged) {
        catalogue = Definitions.load(writer.connection());
        writer.connection().rollback();
      }
    } catch (SQLException e) {
      readOnly("The database file could not be written");
      H2.markForRebuild(folder);
      StoreLog.warn("Transaction " + info.number() + " is saved in the journal, but the database file could not be "
          + "written; it is built anew when the database is opened again.", e);
    }
  }

  /** Gives the turn to write to the next, and tells the listeners of a commit. */
  void release(@Nullable TransactionInfo info) {
    writing.unlock();
    if (info != null) {
      for (Consumer<TransactionInfo> listener : listeners) {
        try {
          listener.accept(info);
        } catch (RuntimeException e) {
          StoreLog.warn("A listener failed on transaction " + info.number() + "; the transaction is saved.", e);
        }
      }
    }
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
    return query.asOf() != null ? past.list(query) : read(connection -> Lists.list(connection, catalogue, query));
  }

  @Override
  public Table scan(ScanQuery query, @Nullable IProgressMonitor monitor) {
    return query.asOf() != null ? past.scan(query, monitor)
        : stream(connection -> Scans.scan(connection, catalogue, query, monitor));
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

  @Override
  public List<TransactionInfo> transactions() {
    return read(connection -> Recorder.all(connection).stream().map(Recorder.Entry::info).toList());
  }

  /** @return a transaction and its place in the journal */
  public Recorder.Entry entry(long number) {
    Recorder.@Nullable Entry entry = read(connection -> new Recorder.@Nullable Entry[]{
        Recorder.one(connection, number)})[0];
    if (entry == null) {
      throw new StoreException("There is no transaction " + number + " in " + name() + ": the last is " + applied
          + ".");
    }
    return entry;
  }

  @Override
  public TransactionInfo transaction(long number) {
    return entry(number).info();
  }

  @Override
  public List<FieldChange> history(EClass entity, long id) {
    return read(connection -> Histories.of(this, connection, entity, id));
  }

  @Override
  public List<FieldChange> history(EClass entity, long id, String field) {
    return past.history(entity, id, field);
  }

  @Override
  public OptionalLong findPast(EClass entity, String key) {
    return past.find(entity, key);
  }

  @Override
  public long asOf(Instant moment) {
    return past.asOf(moment);
  }

  @Override
  public FieldCatalogue fields(Instant moment) {
    return past.fields(moment);
  }

  @Override
  public Optional<Map<String, @Nullable Object>> recordAsOf(EClass entity, long id, Instant moment) {
    return past.record(entity, id, moment);
  }

  @Override
  public TransactionInfo restoreValue(FieldChange change, boolean old) {
    return past.restoreValue(change, old);
  }

  @Override
  public UndoResult redo(long undoneTransaction, @Nullable IProgressMonitor monitor) {
    return past.redo(undoneTransaction, monitor);
  }

  @Override
  public List<TransactionInfo> undoBlockers(long transaction) {
    return past.undoBlockers(transaction);
  }

  @Override
  public UndoResult undo(long transaction, @Nullable IProgressMonitor monitor) {
    return new Undoer(this, monitor).undo(transaction);
  }

  @Override
  public Erasure erase(EClass entity, long id, String purpose, @Nullable IProgressMonitor monitor) {
    return new Eraser(this, monitor).erase(entity, id, purpose);
  }

  @Override
  public String digest() {
    return stream(connection -> Digester.digest(connection, catalogue));
  }

  @Override
  public Registration onCommit(Consumer<TransactionInfo> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public Optional<String> readOnlyReason() {
    String reason = broken;
    return reason == null ? Optional.empty()
        : Optional.of(reason + ": the database can only be read until it is opened again.");
  }

  @Override
  public Registration onStateChange(Runnable listener) {
    stateListeners.add(listener);
    return () -> stateListeners.remove(listener);
  }

  @Override
  public VerifyReport verify(boolean deep, @Nullable IProgressMonitor monitor) {
    checkOpen();
    return Verifier.verify(this, deep, monitor);
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    boolean mine = writing.isHeldByCurrentThread();
    if (!mine) {
      writing.lock();
    }
    try {
      if (open) {
        open = false;
        closer.close();
        stateChanged();
      }
    } finally {
      if (!mine) {
        writing.unlock();
      }
    }
  }
}
