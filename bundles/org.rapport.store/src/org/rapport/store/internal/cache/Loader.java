package org.rapport.store.internal.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldType;
import org.rapport.store.internal.gateway.Sql;
import org.rapport.store.internal.mapping.Values;

/** Reads columns from the database, those of a table in one go. */
final class Loader {
  private static final int STEP = 1 << 13;

  private final Connection connection;
  private final long number;
  private final Budget budget;
  private final @Nullable IProgressMonitor monitor;
  private final Map<Key, Live> lives = new HashMap<>();
  private final Map<Key, Vector> vectors = new HashMap<>();
  private long used;

  /** How much memory several loaders may take together, and whether they shall go on. */
  static final class Budget {
    private final long room;
    private final AtomicLong used = new AtomicLong();
    private volatile boolean stopped;

    /** A budget of so many bytes. */
    Budget(long room) {
      this.room = room;
    }

    void stop() {
      stopped = true;
    }
  }

  /**
   * @param connection sees one moment of the database
   * @param budget how much memory there is
   * @param monitor gets a unit of work for every 8,192 rows, or null
   */
  Loader(Connection connection, Budget budget, @Nullable IProgressMonitor monitor) throws SQLException {
    this.connection = connection;
    this.number = Sql.number(connection, "SELECT \"APPLIED\" FROM \"RAPPORT_STATE\"");
    this.budget = budget;
    this.monitor = monitor;
  }

  /** @return the last transaction that is seen */
  long number() {
    return number;
  }

  /** @return the units of work that tables of that many rows give */
  static int work(long rows) {
    return (int) Math.min(Integer.MAX_VALUE, rows / STEP + 1);
  }

  /** @return the keys by table */
  static Map<String, List<Key>> byTable(Iterable<Key> keys) {
    Map<String, List<Key>> tables = new LinkedHashMap<>();
    for (Key key : keys) {
      tables.computeIfAbsent(key.table(), t -> new ArrayList<>()).add(key);
    }
    return tables;
  }

  /** Waits for loaders; when one fails, the others stop. */
  static List<Loader> joined(List<CompletableFuture<Loader>> loaders, Budget budget)
      throws SQLException, UnfitException {
    List<Loader> done = new ArrayList<>();
    Throwable failure = null;
    for (CompletableFuture<Loader> loader : loaders) {
      try {
        done.add(loader.join());
      } catch (CompletionException e) {
        budget.stop();
        Throwable cause = e.getCause();
        boolean better = failure == null || failure instanceof OperationCanceledException;
        failure = better ? cause == null ? e : cause : failure;
      }
    }
    if (failure instanceof SQLException sql) {
      throw sql;
    } else if (failure instanceof UnfitException unfit) {
      throw unfit;
    } else if (failure instanceof RuntimeException runtime) {
      throw runtime;
    } else if (failure != null) {
      throw new UnfitException("an error: " + failure);
    }
    return done;
  }

  Map<Key, Live> lives() {
    return lives;
  }

  Map<Key, Vector> vectors() {
    return vectors;
  }

  /** Reads columns of one table. */
  void load(String table, List<Key> keys) throws SQLException, UnfitException {
    if (Sql.number(connection, "SELECT COUNT(*) FROM \"RAPPORT_LOAD\"") > 0) {
      throw new UnfitException("a table that is just about to take its place", true);
    }
    boolean list = keys.get(0).isOfList();
    List<Key> columns = keys.stream().filter(k -> !k.isLive()).toList();
    StringBuilder sql = new StringBuilder("SELECT ").append(list ? "\"OWNER_ID\"" : "\"ID\"");
    columns.forEach(k -> sql.append(", \"").append(k.column()).append('"'));
    sql.append(" FROM \"").append(table).append(list ? "\" ORDER BY \"OWNER_ID\", \"POSITION\"" : "\"");
    VectorEdit[] edits = columns.stream().map(k -> new VectorEdit(k.type())).toArray(VectorEdit[]::new);
    Live.Builder live = new Live.Builder(Live.NONE);
    try (PreparedStatement statement = connection.prepareStatement(sql.toString());
        ResultSet rows = statement.executeQuery()) {
      if (list) {
        joined(rows, edits);
      } else {
        rows(rows, columns, edits, keys.size() > columns.size() ? live : null);
      }
    }
    for (int i = 0; i < edits.length; i++) {
      Vector vector = edits[i].build();
      if (vector.isText()) {
        vector.dictionary().trim();
      }
      vectors.put(columns.get(i), vector);
    }
    account(edits);
    keys.stream().filter(Key::isLive).forEach(k -> lives.put(k, live.build()));
  }

  private void rows(ResultSet rows, List<Key> columns, VectorEdit[] edits, Live.@Nullable Builder live)
      throws SQLException, UnfitException {
    FieldType[] types = columns.stream().map(Key::type).toArray(FieldType[]::new);
    int read = 0;
    while (rows.next()) {
      long id = rows.getLong(1);
      if (live != null) {
        live.set(id, true);
      }
      for (int i = 0; i < edits.length; i++) {
        value(rows, i + 2, types[i], edits[i], id);
      }
      step(++read, edits);
    }
  }

  private static void value(ResultSet rows, int index, FieldType type, VectorEdit edit, long id)
      throws SQLException, UnfitException {
    switch (type) {
      case TEXT, CHOICE -> edit.text(id, rows.getString(index));
      case NUMBER -> {
        double number = rows.getDouble(index);
        edit.put(id, number == 0 && rows.wasNull() ? Vector.MISSING : Vector.ofDouble(number));
      }
      case DECIMAL -> edit.set(id, Values.normal(type, rows.getBigDecimal(index)));
      default -> edit.set(id, Sql.get(rows, index, type));
    }
  }

  private void joined(ResultSet rows, VectorEdit[] edits) throws SQLException, UnfitException {
    StringBuilder[] texts = new StringBuilder[edits.length];
    long owner = -1;
    int read = 0;
    while (rows.next()) {
      if (rows.getLong(1) != owner) {
        put(owner, texts, edits);
        owner = rows.getLong(1);
      }
      for (int i = 0; i < edits.length; i++) {
        String text = rows.getString(i + 2);
        if (text != null) {
          texts[i].append(texts[i].isEmpty() ? "" : "\n").append(text);
        }
      }
      step(++read, edits);
    }
    put(owner, texts, edits);
  }

  private static void put(long owner, StringBuilder[] texts, VectorEdit[] edits) throws UnfitException {
    for (int i = 0; i < edits.length; i++) {
      if (owner >= 0 && !texts[i].isEmpty()) {
        edits[i].text(owner, texts[i].toString());
      }
      texts[i] = new StringBuilder();
    }
  }

  private void step(int read, VectorEdit[] edits) throws UnfitException {
    if (read % STEP != 0) {
      return;
    }
    if (budget.stopped) {
      throw new OperationCanceledException();
    }
    IProgressMonitor m = monitor;
    if (m != null) {
      synchronized (m) {
        if (m.isCanceled()) {
          throw new OperationCanceledException();
        }
        m.worked(1);
      }
    }
    if (read % (STEP * 8) == 0) {
      account(edits);
    }
  }

  private void account(VectorEdit[] edits) throws UnfitException {
    long now = 0;
    for (VectorEdit edit : edits) {
      now += edit.bytes();
    }
    long all = budget.used.addAndGet(now - used);
    used = now;
    if (all > budget.room) {
      throw new UnfitException("more columns than memory");
    }
  }
}
