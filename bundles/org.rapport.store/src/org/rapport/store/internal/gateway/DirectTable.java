package org.rapport.store.internal.gateway;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.DataType;
import org.h2.util.JSR310Utils;
import org.h2.value.Value;
import org.h2.value.ValueBigint;
import org.h2.value.ValueBoolean;
import org.h2.value.ValueDecfloat;
import org.h2.value.ValueDouble;
import org.h2.value.ValueNull;
import org.h2.value.ValueVarchar;
import org.rapport.store.FieldType;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;

/**
 * Puts rows into the map that H2 keeps a table in, and into those of its indexes, without SQL and without a transaction
 * of H2: they are there at once, and no rollback takes them away. So it is only for tables that nobody reads yet: a new
 * field table, which no definition refers to; a table that is filled aside ({@link Loads}); all tables while a database
 * is being opened.
 * <p>
 * By SQL, H2 writes each row of one large transaction twice, with the old state beside it, and takes 2 to 5 times as
 * long. The map itself is API of H2; the way from a connection to it is not, and is gone by reflection: where it is
 * closed (another version of H2), rows go by SQL.
 */
final class DirectTable {
  private static final int KNOWN = 1024;
  /** So many keys of an index are sorted at a time. */
  private static final int SORTED = 50_000;
  /** H2's number for errors of its files. */
  private static final int GENERAL_ERROR = 50000;

  private static final class Path {
    final Method rowOf;
    final Method setKey;
    final Method emptyKey;
    final Method copyFrom;
    final Method put;
    final Method remove;
    final Method valueAt;
    final Method cursor;

    Path(Object rowFactory) throws ReflectiveOperationException {
      Class<?> factory = Class.forName("org.h2.result.RowFactory", false, rowFactory.getClass().getClassLoader());
      Class<?> row = Class.forName("org.h2.result.SearchRow", false, rowFactory.getClass().getClassLoader());
      rowOf = factory.getMethod("createRow", Value[].class, int.class);
      emptyKey = factory.getMethod("createRow");
      setKey = row.getMethod("setKey", long.class);
      copyFrom = row.getMethod("copyFrom", row);
      put = MVMap.class.getMethod("put", Object.class, Object.class);
      remove = MVMap.class.getMethod("remove", Object.class);
      cursor = MVMap.class.getMethod("cursor", Object.class, Object.class, boolean.class);
      valueAt = row.getMethod("getValue", int.class);
    }
  }

  private record Secondary(Object rowFactory, MVMap<?, ?> map) {
  }

  private final String name;
  private final Map<String, Integer> places = new HashMap<>();
  private final Object rowFactory;
  private final Path path;
  private final MVMap<?, ?> rows;
  private final List<Secondary> indexes = new ArrayList<>();

  private DirectTable(String name, Object session) throws ReflectiveOperationException {
    this.name = name;
    Object schema = call(call(session, "getDatabase"), "getMainSchema");
    Object table = call(schema, "findTableOrView", session, name);
    Object[] columns = (Object[]) call(table, "getColumns");
    for (int i = 0; i < columns.length; i++) {
      places.put((String) call(columns[i], "getName"), i);
    }
    rowFactory = call(table, "getRowFactory");
    path = new Path(rowFactory);
    rows = (MVMap<?, ?>) call(call(table, "getScanIndex", session), "getMVMap");
    for (Object index : (Collection<?>) call(table, "getIndexes")) {
      String kind = index.getClass().getSimpleName();
      if (kind.equals("MVSecondaryIndex")) {
        indexes.add(new Secondary(call(index, "getRowFactory"), (MVMap<?, ?>) call(index, "getMVMap")));
      } else if (!kind.equals("MVPrimaryIndex") && !kind.equals("MVDelegateIndex")) {
        throw new NoSuchMethodException(kind);
      }
    }
  }

  /**
   * @param connection the connection that writes
   * @param name a table
   * @return the table, or null when its rows must go by SQL
   */
  static @Nullable DirectTable of(Connection connection, String name) throws SQLException {
    try {
      return new DirectTable(name, call(connection.unwrap(JdbcConnection.class), "getSession"));
    } catch (ReflectiveOperationException | ClassCastException e) {
      StoreLog.warn("The table " + name + " is filled by SQL, which takes longer: H2 is not of the version expected.",
          e);
      return null;
    }
  }

  private static Object call(Object target, String method, Object... arguments) throws ReflectiveOperationException {
    for (Method candidate : target.getClass().getMethods()) {
      if (candidate.getName().equals(method) && accepts(candidate.getParameterTypes(), arguments)) {
        Object result = candidate.invoke(target, arguments);
        if (result == null) {
          throw new NoSuchMethodException(method + " gives nothing");
        }
        return result;
      }
    }
    throw new NoSuchMethodException(target.getClass() + "." + method);
  }

  private static boolean accepts(Class<?>[] types, Object[] arguments) {
    boolean fits = types.length == arguments.length;
    for (int i = 0; fits && i < types.length; i++) {
      fits = types[i].isInstance(arguments[i]);
    }
    return fits;
  }

  /** Puts the rows of a block of insertions; a row that is there already is replaced. */
  void insert(Block block) throws SQLException {
    List<Cells> columns = block.columns();
    int[] targets = columns.stream().mapToInt(c -> places.getOrDefault(c.column(), -1)).toArray();
    int id = places.getOrDefault("ID", -1);
    if (id < 0 || Arrays.stream(targets).anyMatch(t -> t < 0)) {
      throw new SQLException("The table " + name + " has other columns than the block.");
    }
    @Nullable ValueVarchar[] known = new @Nullable ValueVarchar[KNOWN];
    try {
      for (int row = 0; row < block.ids().length; row++) {
        Value[] values = new Value[places.size()];
        Arrays.fill(values, ValueNull.INSTANCE);
        values[id] = ValueBigint.get(block.ids()[row]);
        for (int c = 0; c < targets.length; c++) {
          values[targets[c]] = value(columns.get(c).type(), columns.get(c).now(row), known);
        }
        put(block.ids()[row], values);
      }
    } catch (ReflectiveOperationException e) {
      throw new SQLException("The table " + name + " can't be filled.", "HY000", GENERAL_ERROR, e);
    }
  }

  private void put(long id, Value[] values) throws ReflectiveOperationException {
    Value row = (Value) path.rowOf.invoke(rowFactory, values, -1);
    path.setKey.invoke(row, id);
    path.put.invoke(rows, id, row);
    for (Secondary index : indexes) {
      Object key = path.emptyKey.invoke(index.rowFactory());
      path.copyFrom.invoke(key, row);
      path.put.invoke(index.map(), key, ValueNull.INSTANCE);
    }
  }

  /**
   * Puts the rows of another table beside those that are there; a row that is there already is replaced.
   *
   * @param from a table whose columns this one has too
   */
  void append(DirectTable from) throws SQLException {
    try {
      Sorted keys = new Sorted(path.put, true);
      for (Cursor<?, ?> cursor = from.rows.cursor(null); cursor.hasNext();) {
        Object id = cursor.next();
        Object row = from.places.equals(places) ? cursor.getValue() : moved(from, cursor.getValue());
        path.setKey.invoke(row, id);
        path.put.invoke(rows, id, row);
        keys.add(row);
      }
      keys.flush();
    } catch (ReflectiveOperationException e) {
      throw new SQLException("The table " + name + " can't be filled.", "HY000", GENERAL_ERROR, e);
    }
  }

  private Object moved(DirectTable from, Object row) throws ReflectiveOperationException {
    Value[] values = new Value[places.size()];
    Arrays.fill(values, ValueNull.INSTANCE);
    for (var place : from.places.entrySet()) {
      Integer target = places.get(place.getKey());
      if (target == null) {
        throw new NoSuchFieldException(place.getKey());
      }
      values[target] = (Value) path.valueAt.invoke(row, place.getValue());
    }
    return path.rowOf.invoke(rowFactory, values, -1);
  }

  /** Removes the rows of a range of ids from the indexes; {@link #removeRows} must follow. */
  void removeKeys(long first, long last) throws SQLException {
    try {
      Sorted keys = new Sorted(path.remove, false);
      for (Cursor<?, ?> cursor = indexes.isEmpty() ? null : cursor(first, last); cursor != null && cursor.hasNext();) {
        Object id = cursor.next();
        Object row = cursor.getValue();
        path.setKey.invoke(row, id);
        keys.add(row);
      }
      keys.flush();
    } catch (ReflectiveOperationException e) {
      throw unremovable(e);
    }
  }

  /** Removes the rows of a range of ids, as far as they are there. */
  void removeRows(long first, long last) throws SQLException {
    try {
      List<Object> ids = new ArrayList<>();
      for (Cursor<?, ?> cursor = cursor(first, last); cursor.hasNext();) {
        ids.add(cursor.next());
      }
      for (Object id : ids) {
        path.remove.invoke(rows, id);
      }
    } catch (ReflectiveOperationException e) {
      throw unremovable(e);
    }
  }

  private SQLException unremovable(ReflectiveOperationException e) {
    return new SQLException("Rows of the table " + name + " can't be removed.", "HY000", GENERAL_ERROR, e);
  }

  private Cursor<?, ?> cursor(long first, long last) throws ReflectiveOperationException {
    return (Cursor<?, ?>) path.cursor.invoke(rows, first, last, false);
  }

  private static <K> K[] sorted(DataType<K> order, List<Object> keys) {
    K[] sorted = keys.toArray(order.createStorage(keys.size()));
    Arrays.sort(sorted, order);
    return sorted;
  }

  /** Keys of rows in the indexes: put or removed in their order, they touch each page of an index once. */
  private final class Sorted {
    private final Method change;
    private final boolean putting;
    private final List<List<Object>> waiting = new ArrayList<>();

    Sorted(Method change, boolean putting) {
      this.change = change;
      this.putting = putting;
      indexes.forEach(i -> waiting.add(new ArrayList<>()));
    }

    void add(Object row) throws ReflectiveOperationException {
      for (int i = 0; i < indexes.size(); i++) {
        Object key = path.emptyKey.invoke(indexes.get(i).rowFactory());
        path.copyFrom.invoke(key, row);
        waiting.get(i).add(key);
      }
      if (!waiting.isEmpty() && waiting.get(0).size() >= SORTED) {
        flush();
      }
    }

    void flush() throws ReflectiveOperationException {
      for (int i = 0; i < indexes.size(); i++) {
        MVMap<?, ?> map = indexes.get(i).map();
        for (Object key : sorted(map.getKeyType(), waiting.get(i))) {
          if (putting) {
            change.invoke(map, key, ValueNull.INSTANCE);
          } else {
            change.invoke(map, key);
          }
        }
        waiting.get(i).clear();
      }
    }
  }

  /** A value as H2 keeps it; {@code known} are texts seen before, by their hash. */
  private static Value value(FieldType type, @Nullable Object value, @Nullable ValueVarchar[] known) {
    if (value == null) {
      return ValueNull.INSTANCE;
    }
    return switch (type) {
      case TEXT, CHOICE -> text((String) value, known);
      case BOOLEAN -> ValueBoolean.get((Boolean) value);
      case INTEGER, REFERENCE -> ValueBigint.get((Long) value);
      case NUMBER -> ValueDouble.get((Double) value);
      case DECIMAL -> ValueDecfloat.get((BigDecimal) value);
      case DATE -> JSR310Utils.localDateToValue((LocalDate) value);
      case TIME -> JSR310Utils.instantToValue((Instant) value);
    };
  }

  private static Value text(String text, @Nullable ValueVarchar[] known) {
    int hash = text.hashCode();
    int place = (hash ^ hash >>> 16) & KNOWN - 1;
    ValueVarchar seen = known[place];
    if (seen == null || !seen.getString().equals(text)) {
      seen = (ValueVarchar) ValueVarchar.get(text);
      known[place] = seen;
    }
    return seen;
  }
}
