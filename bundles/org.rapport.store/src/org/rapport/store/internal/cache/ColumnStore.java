package org.rapport.store.internal.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.gateway.Sql;
import org.rapport.store.internal.gateway.StoreLog;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.mapping.ModelMap;

/**
 * The columns that are in memory. They are read from the database when first wanted, and follow every commit: readers
 * keep the version they began with. They take a share of the memory at most; those not used for longest go first, and
 * what does not fit is refused, so that SQL does the work.
 */
public final class ColumnStore {
  private static final int SNAPSHOT_ISOLATION = 6; // H2's own level: the whole transaction sees one moment
  private static final int ATTEMPTS = 4;
  private static final long PATIENCE = 10_000;

  /** What was committed while columns were being read. */
  private static final class Recording {
    final List<Map.Entry<Long, List<Block>>> changes = new ArrayList<>();
    final Set<String> lost = new HashSet<>();
    boolean all;
  }

  private final Supplier<DataSource> source;
  private final long room;
  private final ReentrantLock loading = new ReentrantLock(true);
  private final Set<Recording> recordings = new HashSet<>();
  private final Map<Key, Long> used = new ConcurrentHashMap<>();
  private final Map<Key, String> unfit = new ConcurrentHashMap<>();
  private final AtomicLong clock = new AtomicLong();
  private final Orders orders = new Orders();
  private volatile Snapshot snapshot;

  /**
   * @param source connections that do not collect their results first
   * @param number the last transaction that is applied
   * @param room how much memory the columns may take, in bytes
   */
  public ColumnStore(Supplier<DataSource> source, long number, long room) {
    this.source = source;
    this.room = room;
    this.snapshot = new Snapshot(number, new HashMap<>(), new HashMap<>(), new Derivations());
  }

  /** @return two fifths of the memory, or what the property {@code rapport.cache.bytes} says */
  public static long usualRoom() {
    return Long.getLong("rapport.cache.bytes", Runtime.getRuntime().maxMemory() / 5 * 2);
  }

  Snapshot snapshot() {
    return snapshot;
  }

  Orders orders() {
    return orders;
  }

  boolean isLoading() {
    return loading.isLocked();
  }

  /** @return columns as the last commit left them, if all of these are in memory, else null; reads nothing */
  @Nullable
  Snapshot present(Set<Key> keys) {
    Snapshot now = snapshot;
    if (!keys.stream().allMatch(now::has)) {
      return null;
    }
    long tick = clock.incrementAndGet();
    keys.forEach(k -> used.put(k, tick));
    return now;
  }

  /** @return whether all of these are in memory */
  boolean has(Collection<Key> keys) {
    Snapshot now = snapshot;
    return keys.stream().allMatch(now::has);
  }

  /**
   * Columns as the last commit left them, read from the database if need be.
   *
   * @param keys the columns
   * @param monitor asked for cancellation and told of work done, or null
   * @return columns with these among them
   * @throws UnfitException when they can't be held in memory
   */
  Snapshot columns(Set<Key> keys, @Nullable IProgressMonitor monitor) throws SQLException, UnfitException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Snapshot now = snapshot;
      long tick = clock.incrementAndGet();
      keys.forEach(k -> used.put(k, tick));
      List<Key> missing = keys.stream().filter(k -> !now.has(k)).toList();
      if (missing.isEmpty()) {
        return now;
      }
      for (Key key : missing) {
        String reason = unfit.get(key);
        if (reason != null) {
          throw new UnfitException(reason);
        }
      }
      load(keys, missing, monitor);
    }
    throw new UnfitException("columns that change faster than they can be read");
  }

  private void load(Set<Key> wanted, List<Key> missing, @Nullable IProgressMonitor monitor)
      throws SQLException, UnfitException {
    lock(monitor);
    try {
      List<Key> still = missing.stream().filter(k -> !snapshot.has(k)).toList();
      if (still.isEmpty()) {
        return;
      }
      try {
        read(wanted, still, monitor);
      } catch (UnfitException e) {
        if (!e.isPassing()) {
          still.forEach(k -> unfit.put(k, String.valueOf(e.getMessage())));
        }
        throw e;
      }
    } finally {
      loading.unlock();
    }
  }

  /** @return the units of work that reading those not yet in memory gives */
  int work(Connection connection, Set<Key> keys) throws SQLException {
    Snapshot now = snapshot;
    int work = 0;
    for (String table : Loader.byTable(keys.stream().filter(k -> !now.has(k)).toList()).keySet()) {
      work += Loader.work(Sql.number(connection, "SELECT COUNT(*) FROM \"" + table + "\""));
    }
    return work;
  }

  private void lock(@Nullable IProgressMonitor monitor) {
    try {
      while (!loading.tryLock(100, TimeUnit.MILLISECONDS)) {
        if (monitor != null && monitor.isCanceled()) {
          throw new OperationCanceledException();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OperationCanceledException();
    }
  }

  private void read(Set<Key> wanted, List<Key> missing, @Nullable IProgressMonitor monitor)
      throws SQLException, UnfitException {
    Recording recording = new Recording();
    synchronized (this) {
      recordings.add(recording);
    }
    try {
      Map<String, List<Key>> tables = Loader.byTable(missing);
      Loader.Budget budget;
      try (Connection connection = source.get().getConnection()) {
        budget = new Loader.Budget(admit(connection, wanted, tables));
      }
      List<CompletableFuture<Loader>> loaders = new ArrayList<>();
      for (var entry : tables.entrySet()) {
        loaders.add(CompletableFuture.supplyAsync(() -> load(entry.getKey(), entry.getValue(), budget, monitor),
            Workers.pool()));
      }
      publish(recording, Loader.joined(loaders, budget));
    } finally {
      synchronized (this) {
        recordings.remove(recording);
      }
    }
  }

  private Loader load(String table, List<Key> keys, Loader.Budget budget, @Nullable IProgressMonitor monitor) {
    try (Connection connection = source.get().getConnection()) {
      int usual = connection.getTransactionIsolation();
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(SNAPSHOT_ISOLATION);
      try {
        Loader loader = new Loader(connection, budget, monitor);
        loader.load(table, keys);
        return loader;
      } finally {
        connection.rollback();
        connection.setTransactionIsolation(usual);
        connection.setAutoCommit(true);
      }
    } catch (SQLException | UnfitException e) {
      throw new CompletionException(e);
    }
  }

  /** Makes room for columns; returns how much there is. */
  private long admit(Connection connection, Set<Key> wanted, Map<String, List<Key>> tables)
      throws SQLException, UnfitException {
    long estimate = 0;
    for (var entry : tables.entrySet()) {
      String id = entry.getValue().get(0).isOfList() ? "OWNER_ID" : "ID";
      long places = Sql.number(connection, "SELECT MAX(\"" + id + "\") FROM \"" + entry.getKey() + "\"") + 1;
      if (places > Integer.MAX_VALUE - Vector.CHUNK) {
        throw new UnfitException("more than 2,000,000,000 ids");
      }
      long rows = Sql.number(connection, "SELECT COUNT(*) FROM \"" + entry.getKey() + "\"");
      for (Key key : entry.getValue()) {
        estimate += key.isLive() ? places / 8 : switch (key.type()) {
          case TEXT -> places * 4 + rows * 24;
          case CHOICE, BOOLEAN -> places;
          case NUMBER, DECIMAL, TIME -> places * 8;
          default -> places * 4;
        };
      }
    }
    long left = room - bytes(snapshot);
    if (estimate > left) {
      left = evict(wanted, estimate);
    }
    if (estimate > left) {
      throw new UnfitException("more columns than memory: " + estimate + " of " + left + " bytes");
    }
    return left;
  }

  private synchronized long evict(Set<Key> wanted, long estimate) {
    orders.clear();
    snapshot.derivations().clear();
    List<Key> oldest = new ArrayList<>(snapshot.vectors().keySet());
    oldest.addAll(snapshot.lives().keySet());
    oldest.removeAll(wanted);
    oldest.sort((a, b) -> Long.compare(used.getOrDefault(a, 0L), used.getOrDefault(b, 0L)));
    long left = room - bytes(snapshot);
    for (int i = 0; i < oldest.size() && left < estimate; i++) {
      snapshot = snapshot.without(List.of(oldest.get(i)));
      left = room - bytes(snapshot);
    }
    return left;
  }

  private long bytes(Snapshot of) {
    long sum = of.derivations().bytes() + orders.bytes();
    Set<Dictionary> dictionaries = new HashSet<>();
    for (Vector vector : of.vectors().values()) {
      sum += vector.bytes();
      if (vector.isText() && dictionaries.add(vector.dictionary())) {
        sum += vector.dictionary().bytes();
      }
    }
    return sum + of.lives().values().stream().mapToLong(Live::bytes).sum();
  }

  /** @return how much memory the columns take, in bytes */
  public long bytes() {
    return bytes(snapshot);
  }

  /** Brings what was read up to the last commit, and shows it to readers. */
  private synchronized void publish(Recording recording, List<Loader> loaders) throws UnfitException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    long newest = loaders.stream().mapToLong(Loader::number).max().orElse(0);
    while (snapshot.number() < newest) { // committed in the database, and about to be told here
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new UnfitException("a commit that does not end", true);
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new OperationCanceledException();
      }
    }
    for (Loader loader : recording.all ? List.<Loader>of() : loaders) {
      Snapshot read = new Snapshot(loader.number(), loader.lives(), loader.vectors(), snapshot.derivations());
      Edit edit = new Edit(read);
      for (var change : recording.changes) {
        for (Block block : change.getKey() > loader.number() ? change.getValue() : List.<Block>of()) {
          edit.apply(block);
        }
      }
      Snapshot current = edit.build(loader.number());
      List<Key> lost = recording.lost.stream().flatMap(table -> current.of(table).stream()).toList();
      Snapshot good = current.without(lost);
      snapshot = snapshot.with(good.lives(), good.vectors());
    }
  }

  /** @return what a transaction that begins now will do to the columns */
  public Change begin() {
    return new Change(this);
  }

  /**
   * Follows a commit. Never fails: what can't follow is dropped and read anew when wanted.
   *
   * @param change what the transaction did
   * @param number its number
   */
  public synchronized void committed(Change change, long number) {
    try {
      snapshot = follow(change, number);
    } catch (RuntimeException | UnfitException e) {
      StoreLog.warn("The columns in memory could not follow transaction " + number + "; they are read anew.", e);
      drop(number);
    }
    unfit.keySet().removeIf(key -> change.tables().contains(key.table()));
    notifyAll();
  }

  private Snapshot follow(Change change, long number) throws UnfitException {
    Snapshot now = snapshot;
    Set<Key> dropped = new LinkedHashSet<>();
    Snapshot base = change.base();
    Snapshot next;
    Set<String> lost = new HashSet<>(change.unseen());
    if (base == null) {
      Edit edit = new Edit(now);
      for (Block block : change.blocks()) {
        edit.apply(block);
      }
      next = edit.build(number);
    } else {
      lost.addAll(change.tables());
      Snapshot done = change.done(number);
      Map<Key, Live> lives = new HashMap<>(now.lives());
      Map<Key, Vector> vectors = new HashMap<>(now.vectors());
      for (String table : change.tables()) {
        for (Key key : now.of(table)) {
          boolean same = key.isLive() ? now.lives().get(key) == base.lives().get(key)
              : now.vectors().get(key) == base.vectors().get(key);
          if (!same || !done.has(key)) {
            dropped.add(key);
          } else if (key.isLive()) {
            lives.put(key, done.live(key));
          } else {
            vectors.put(key, done.vector(key));
          }
        }
      }
      if (change.tables().contains(Edit.DEFINITIONS)) {
        now.vectors().keySet().stream().filter(k -> ModelMap.get().table(k.table()) == null).forEach(dropped::add);
      }
      next = new Snapshot(number, lives, vectors, now.derivations());
    }
    for (String table : change.unseen()) {
      dropped.addAll(now.of(table));
    }
    for (Recording recording : recordings) {
      recording.changes.add(Map.entry(number, List.copyOf(change.blocks())));
      recording.lost.addAll(lost);
    }
    return dropped.isEmpty() ? next : next.without(dropped);
  }

  /** Forgets everything, such as what an erased record held. */
  public synchronized void clear() {
    drop(snapshot.number());
  }

  private void drop(long number) {
    for (Recording recording : recordings) {
      recording.all = true;
    }
    orders.clear();
    unfit.clear();
    used.clear();
    snapshot = new Snapshot(number, new HashMap<>(), new HashMap<>(), new Derivations());
  }
}
