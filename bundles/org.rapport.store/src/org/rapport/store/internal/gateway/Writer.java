package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Erasure.Erased;
import org.rapport.store.StoreException;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.internal.cache.Change;
import org.rapport.store.internal.journal.Journal;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.journaling.Header;
import org.rapport.store.internal.journaling.Payload;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.TableMap;
import org.rapport.store.internal.reading.Lookups;

/**
 * The one transaction that is being written. Every block is done in H2 at once, in one H2 transaction that nobody else
 * sees, and collected for the journal; every few megabytes go to the journal as a part. The end record is forced to the
 * disk first, then H2 commits (see {@link Gate}): a kill before leaves nothing (H2 rolls back, the journal's parts have
 * no end), a kill after leaves everything (opening replays the journal). Memory is bounded by one part.
 */
public final class Writer implements AutoCloseable {
  /** So many rows of a transaction are put aside until its commit; tests put fewer aside. */
  public static final int MANY = Integer.getInteger("org.rapport.store.test.aside", 10_000);
  private static final int PART = 4 << 20;

  /**
   * Keys of records inserted in this transaction.
   *
   * @param seen the keys with the ids of their records
   * @param all whether the entity had no other records before, so that all keys in use are known
   */
  record Keys(Map<String, Long> seen, boolean all) {
  }

  private final StoreDatabase store;
  private final TransactionKind kind;
  private final String purpose;
  private final @Nullable Long undoes;
  private final boolean rehearsal;
  private final boolean alone;
  private final @Nullable Savepoint savepoint;
  private final PersonalColumns personal = new PersonalColumns(this::catalogue);
  private final Payload.Writer payload;
  private final Change change;
  private final List<Block> unindexed = new ArrayList<>();
  private final Footprint footprint = new Footprint();
  private final Map<String, long[]> reserved = new LinkedHashMap<>();
  private final Map<EntityMap, Keys> keys = new HashMap<>();
  private Journal.@Nullable Writing writing;
  private long lastRecord;
  private List<Erased> erased = List.of();
  private boolean failed;
  private long added;
  private boolean closed;
  private boolean entered;

  Writer(StoreDatabase store, TransactionKind kind, String purpose, @Nullable Long undoes, boolean rehearsal,
      boolean alone) throws SQLException {
    this.store = store;
    this.payload = store.payloads().writer(personal);
    this.kind = kind;
    this.purpose = purpose;
    this.undoes = undoes;
    this.rehearsal = rehearsal;
    this.alone = alone;
    this.change = store.columns().begin();
    this.savepoint = store.gate().isShared() ? raw().setSavepoint() : null;
  }

  /** @return the writing connection, which sees this transaction's changes; not to be committed */
  public Connection connection() {
    try {
      store.h2().applier().loads().join();
    } catch (SQLException e) {
      throw store.unwritable(e);
    }
    return raw();
  }

  /** @return the writing connection, for looking at records of one entity, without their custom values */
  public Connection connection(EntityMap entity) {
    return store.h2().applier().loads().isFilling(entity.table().name()) ? connection() : raw();
  }

  /** The writing connection, for what does not look at records. */
  Connection raw() {
    return store.h2().writer();
  }

  /**
   * Fills tables aside from now on: an empty one to take its place, rows beside those of another.
   *
   * @param entity whose records are to be inserted
   * @param fieldTables its tables of custom values that get rows
   */
  public void load(EntityMap entity, Set<String> fieldTables) throws SQLException {
    if (!alone) {
      return;
    }
    Applier applier = store.h2().applier();
    Keys known = keys(entity);
    if (known.all() && known.seen().isEmpty()) {
      applier.loads().begin(entity.table());
    } else {
      applier.loads().beginBeside(entity.table());
    }
    for (var fields : Images.fieldTables(catalogue(), entity.entity()).entrySet()) {
      if (fieldTables.contains(fields.getKey()) && !applier.isFresh(fields.getKey())) {
        applier.loads().beginBeside(new TableMap(fields.getKey(), TableMap.Kind.FIELDS, entity.entity(), null,
            fields.getValue()));
      }
    }
  }

  /** @return the ids of the records of an entity that have one of the keys, those of this transaction too */
  Map<String, Long> idsByKey(EntityMap entity, Collection<String> wanted) throws SQLException {
    Keys known = keys(entity);
    Map<String, Long> ids = known.all() ? new HashMap<>() : Lookups.idsByKey(raw(), entity, wanted);
    for (String key : known.seen().isEmpty() ? List.<String>of() : wanted) {
      Long id = known.seen().get(key);
      if (id != null) {
        ids.put(key, id);
      }
    }
    return ids;
  }

  /** @return the fields as this transaction sees them */
  public Catalogue catalogue() {
    if (!footprint.hasFields()) {
      return store.catalogue();
    }
    try {
      return Definitions.load(raw());
    } catch (SQLException e) {
      throw store.unreadable(e);
    }
  }

  /** @return the database */
  public StoreDatabase store() {
    return store;
  }

  /** @return keys of the records of an entity that this transaction inserts, to be added to */
  Keys keys(EntityMap entity) throws SQLException {
    Keys known = keys.get(entity);
    if (known == null) {
      known = new Keys(new HashMap<>(), Lookups.ids(raw(), entity, 1).isEmpty());
      keys.put(entity, known);
    }
    return known;
  }

  /** @return the first of {@code count} new ids of a class */
  public long reserve(String name, long count) {
    long first = store.counters().reserve(name, count);
    reserved.computeIfAbsent(name, n -> new long[]{first, 0})[1] = first + count;
    return first;
  }

  /** Says that ids reserved elsewhere, up to this one, are used by this transaction. */
  public void use(String name, long greatest) {
    reserved.computeIfAbsent(name, n -> new long[]{greatest + 1, greatest + 1});
  }

  /** Does a block and collects it. */
  public void add(Block block) {
    add(block, true);
  }

  /** Collects deletions whose rows go by {@link #remove}, {@link #empty} or {@link #drop}. */
  public void addDone(Block block) {
    add(block, false);
  }

  /**
   * Empties an entity's table at the commit; until then its rows can still be read.
   *
   * @return false when its rows must be deleted instead
   */
  public boolean empty(EntityMap entity) {
    try {
      return !rehearsal && store.h2().applier().loads().empty(entity.table());
    } catch (SQLException e) {
      throw store.unwritable(e);
    }
  }

  /**
   * Takes rows away at the commit; until then they can still be read, and must not be changed.
   *
   * @return false when they must be deleted by blocks of their own
   */
  public boolean remove(String table, BitSet ids) {
    try {
      return !rehearsal && store.h2().applier().loads().remove(table, ids);
    } catch (SQLException e) {
      throw store.unwritable(e);
    }
  }

  /** Drops a field table after the commit, which takes away all of its fields. */
  public void drop(String fieldTable) {
    store.h2().applier().loads().dropLater(fieldTable);
  }

  private void add(Block block, boolean apply) {
    check();
    if (block.ids().length == 0) {
      return;
    }
    refuseFieldChanges(block);
    failed = true;
    try {
      if (apply) {
        store.h2().applier().apply(block);
      }
      footprint.note(block);
      if (Footprint.isDefinition(block)) {
        personal.fieldsChanged();
      }
      if (!rehearsal) {
        payload.add(block);
        unindexed.add(block);
        change.add(block);
        if (payload.size() >= PART) {
          flush();
        }
      }
      failed = false;
      added++;
    } catch (SQLException e) {
      throw store.unwritable(e);
    } catch (IOException e) {
      throw store.journalFailed(e);
    }
  }

  /** Refuses to change records that this very transaction has inserted: their past would have a hole. */
  void refuseInserted(EntityMap entity, long[] ids) {
    for (long id : ids) {
      if (footprint.isCreated(entity, id)) {
        throw new StoreException("The record " + id + " was inserted in this transaction: insert it as it shall be.");
      }
    }
  }

  /** Type and place of a custom field never change: values would be lost. */
  private static void refuseFieldChanges(Block block) {
    if (block.op() == Op.UPDATE && block.table().equals(Applier.DEFINITIONS)) {
      for (Block.Cells cells : block.columns()) {
        if (List.of("TYPE", "ENTITY", "FIELD_TABLE").contains(cells.column())) {
          throw new StoreException("The type and the entity of a custom field can't be changed: retire it and "
              + "define another one.");
        }
      }
    }
  }

  /** @return how many blocks were done so far */
  long added() {
    return added;
  }

  /** Forbids the commit when blocks were done since there were {@code before}: half a call must not be stored. */
  void failUnless(long before) {
    failed |= added != before;
  }

  private void check() {
    if (closed || failed) {
      throw new StoreException(closed ? "The transaction '" + purpose + "' is closed already."
          : "The transaction '" + purpose + "' has failed and can only be taken back.");
    }
  }

  private Journal.Writing writing() throws IOException {
    Journal.Writing w = writing;
    if (w == null) {
      w = store.journal().begin();
      writing = w;
    }
    return w;
  }

  private void flush() throws IOException, SQLException {
    store.checkWritable();
    lastRecord = writing().part(payload.take(null));
    Recorder.index(raw(), unindexed, store.gate().next(), lastRecord);
    unindexed.clear();
  }

  /** Commits, and demands that the keys of these records be destroyed. */
  TransactionInfo erase(List<Erased> records) {
    erased = List.copyOf(records);
    return commit();
  }

  /** @return the transaction, durable and visible; number 0 when there was nothing to write or it is a rehearsal */
  public TransactionInfo commit() {
    check();
    try {
      new Constraints(this, footprint).check(kind);
    } catch (SQLException e) {
      throw store.unreadable(e);
    }
    footprint.versions().forEach(this::add);
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    boolean nothing = footprint.isEmpty();
    TransactionInfo info = new TransactionInfo(nothing || rehearsal ? 0 : store.gate().next(), now, store.user(),
        purpose, kind, footprint.counts(), undoes, null);
    if (info.number() == 0) {
      close();
      return info;
    }
    store.checkWritable();
    failed = true;
    Gate.Member member;
    try {
      Journal.Writing w = writing();
      long record = lastRecord == 0 ? w.transaction() : lastRecord + 1;
      Map<String, Long> counters = new LinkedHashMap<>();
      reserved.keySet().forEach(name -> counters.put(name, store.counters().next(name)));
      Header header = new Header(info, counters, erased);
      Recorder.index(raw(), unindexed, info.number(), record);
      Recorder.finish(raw(), header, w.transaction(), record);
      store.h2().applier().loads().note();
      byte[] contents = payload.take(header);
      member = new Gate.Member(info, footprint.hasFields(), change);
      entered = true;
      long written = w.enter(contents);
      if (written != record) {
        throw new IOException("record " + written + " was expected to be " + record);
      }
    } catch (SQLException e) {
      throw store.unwritable(e);
    } catch (IOException e) {
      throw store.journalFailed(e);
    }
    writing = null;
    reserved.clear();
    closed = true;
    entered = false;
    store.gate().commit(member, alone || footprint.hasFields());
    store.tell(info);
    return info;
  }

  /** Takes everything back unless committed. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      if (entered) { // the journal may hold the end of it: another transaction must not get its number
        store.journalFailed(new IOException("writing ended unexpectedly"));
      }
      takeBack();
      Journal.Writing w = writing;
      if (w != null) {
        w.close();
      }
      reserved.forEach((name, range) -> store.counters().giveBack(name, range[0], range[1]));
    } catch (SQLException e) {
      store.gate().spoil();
      store.unwritable(e);
      StoreLog.warn("A transaction could not be taken back; the database must be opened again.", e);
    } catch (IOException e) {
      store.journalFailed(e);
      StoreLog.warn("A transaction could not be taken back; the database must be opened again.", e);
    } finally {
      store.gate().leave();
    }
  }

  /** What others have done before in the same commit of H2 stays. */
  private void takeBack() throws SQLException {
    Savepoint before = savepoint;
    if (before == null) {
      raw().rollback();
    } else {
      raw().rollback(before);
    }
    store.h2().applier().takenBack();
  }
}
