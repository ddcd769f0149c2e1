package org.rapport.store.internal.gateway;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/**
 * What a transaction that inserts very many records fills aside, where nobody reads it: a table that takes the place of
 * an empty one, or rows that are to stand beside those of a table. A commit notes, with everything else of the
 * transaction, what is to be put in its place, which is done right afterwards ({@link Placement}); when the process is
 * killed before, opening the database does it. A table that was filled by a transaction that never ended is dropped.
 */
final class Loads {
  private static final Pattern FIELD_TABLE = Pattern.compile("[A-Z_]+_F\\d+");

  /** Rows in more runs than that are deleted one by one. */
  private static final int MOST_RUNS = 1_000;

  /** A table that is being filled. */
  private static final class Filling {
    private final TableMap table;
    private final DirectTable rows;
    private final boolean beside;
    private long least = Long.MAX_VALUE;
    private long greatest = Long.MIN_VALUE;

    Filling(TableMap table, DirectTable rows, boolean beside) {
      this.table = table;
      this.rows = rows;
      this.beside = beside;
    }

    void note(Block block) {
      least = Math.min(least, block.least());
      greatest = Math.max(greatest, block.greatest());
    }

    boolean mayHold(Block block) {
      return block.least() <= greatest && block.greatest() >= least;
    }
  }

  private final Connection connection;
  private final DataSource others;
  private final Loading loading;
  private final Placement placement;
  private final Map<String, Filling> filling = new LinkedHashMap<>();
  private final List<String> useless = new ArrayList<>();
  private final Set<String> emptied = new LinkedHashSet<>();
  private final Set<String> unreferenced = new LinkedHashSet<>();
  private final List<String> going = new ArrayList<>();

  Loads(Connection connection, DataSource others, Loading loading) {
    this.loading = loading;
    this.connection = connection;
    this.others = others;
    this.placement = new Placement(connection, others);
  }

  /** @return puts things in their places */
  Placement placement() {
    return placement;
  }

  /** Begins to fill an empty table aside, if that is possible. */
  void begin(TableMap table) throws SQLException {
    fill(table, false);
  }

  /** Begins to collect rows that shall stand beside those of a table, if that is possible. */
  void beginBeside(TableMap table) throws SQLException {
    if (!filling.containsKey(table.name())) {
      fill(table, true);
    }
  }

  private void fill(TableMap table, boolean beside) throws SQLException {
    TableMap aside = Placement.aside(table);
    try (Connection other = others.getConnection(); Statement ddl = other.createStatement()) {
      ddl.execute("DROP TABLE IF EXISTS " + aside.sql());
      ddl.execute(aside.ddl());
      for (String index : beside ? List.<String>of() : Schema.indexes(aside)) {
        ddl.execute(index);
      }
    }
    DirectTable direct = DirectTable.of(connection, aside.name());
    if (direct == null) {
      useless.add(aside.name());
    } else {
      filling.put(table.name(), new Filling(table, direct, beside));
    }
  }

  /**
   * Empties a table by putting an empty one into its place at the commit; until then its rows can still be read.
   *
   * @return false when that is not possible
   */
  boolean empty(TableMap table) throws SQLException {
    begin(table);
    return filling.containsKey(table.name()) && emptied.add(table.name());
  }

  /**
   * Takes rows away at the commit; until then they can still be read.
   *
   * @param ids which, as far as they are there
   * @return false when they must be deleted now
   */
  boolean remove(String table, BitSet ids) throws SQLException {
    List<String> notes = new ArrayList<>();
    for (int first = ids.nextSetBit(0); first >= 0 && notes.size() <= MOST_RUNS;) {
      int end = ids.nextClearBit(first);
      notes.add(Placement.going(table, first, end - 1L));
      first = ids.nextSetBit(end);
    }
    boolean possible = notes.size() <= MOST_RUNS && DirectTable.of(connection, table) != null;
    return possible && going.addAll(notes);
  }

  /** Says that nothing will refer to a field table after the commit, which drops it. */
  void dropLater(String fieldTable) {
    unreferenced.add(fieldTable);
  }

  /** @return whether rows of a table are being collected */
  boolean isFilling(String table) {
    return filling.containsKey(table);
  }

  /** @return the name of the table that holds rows to stand beside those of another, or null when there is none */
  @Nullable
  String besideOf(String table) throws SQLException {
    Filling f = filling.get(table);
    loading.await();
    return f == null || !f.beside ? null : Placement.ASIDE + table;
  }

  /** @return the table that takes the rows of a block of insertions, or null when nothing is filled aside for it */
  @Nullable
  DirectTable of(Block block) {
    Filling f = filling.get(block.table());
    if (f == null) {
      return null;
    }
    f.note(block);
    return f.rows;
  }

  /** Prepares for a block that changes rows. */
  void change(Block block) throws SQLException {
    Filling f = filling.get(block.table());
    if (f != null && (!f.beside || f.mayHold(block))) {
      join(true);
    }
  }

  /** Puts the rows into their own tables, because the transaction wants to read or change them. */
  void join() throws SQLException {
    join(false);
  }

  /** The rows of tables that are to be emptied can be read until the commit, so they only go when one is changed. */
  private void join(boolean emptiedToo) throws SQLException {
    loading.await();
    for (Filling f : List.copyOf(filling.values())) {
      String name = f.table.name();
      if (emptied.contains(name) && !emptiedToo) {
        continue;
      }
      String columns = f.table.columns().stream().map(c -> ", " + c.sql()).collect(Collectors.joining());
      if (emptied.contains(name)) {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + f.table.sql())) {
          delete.executeUpdate();
        }
      }
      String aside = Placement.aside(f.table).sql();
      try (PreparedStatement copy = connection.prepareStatement("INSERT INTO " + f.table.sql() + " (\"ID\"" + columns
          + ") SELECT \"ID\"" + columns + " FROM " + aside)) {
        copy.executeUpdate();
      }
      useless.add(Placement.aside(f.table).name());
      filling.remove(name);
      emptied.remove(name);
    }
  }

  /** Notes in the transaction what its commit means for the tables. */
  void note() throws SQLException {
    loading.await();
    List<String> notes = notes();
    if (!notes.isEmpty()) {
      try (Connection other = others.getConnection()) {
        Placement.checkpoint(other); // the file must never hold the note and lack rows
      }
      try (PreparedStatement insert = connection
          .prepareStatement("INSERT INTO \"RAPPORT_LOAD\" (\"NAME\") VALUES (?)")) {
        for (String note : notes) {
          insert.setString(1, note);
          insert.addBatch();
        }
        insert.executeBatch();
      }
    }
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    filling.values().forEach(f -> notes.add(f.beside ? Placement.beside(f.table.name()) : f.table.name()));
    notes.addAll(going);
    return notes;
  }

  /** After the commit: what was filled takes its place. */
  void place() throws SQLException {
    List<String> notes = notes();
    filling.clear();
    going.clear();
    if (!notes.isEmpty()) {
      placement.place(notes);
    }
  }

  /** After {@link #place}. */
  void committed() throws SQLException {
    emptied.clear();
    drop();
    dropUnreferenced();
  }

  /** After a rollback. */
  void takenBack() throws SQLException {
    emptied.clear();
    unreferenced.clear();
    going.clear();
    filling.keySet().forEach(table -> useless.add(Placement.ASIDE + table));
    filling.clear();
    drop();
  }

  private void drop() throws SQLException {
    if (!useless.isEmpty()) {
      try (Connection other = others.getConnection(); Statement ddl = other.createStatement()) {
        for (String table : useless) {
          ddl.execute("DROP TABLE IF EXISTS \"" + table + '"');
        }
      }
      useless.clear();
    }
  }

  /** One that is being read stays, until the database is opened again. */
  private void dropUnreferenced() throws SQLException {
    try (Connection other = others.getConnection(); Statement ddl = other.createStatement()) {
      for (String table : unreferenced) {
        ddl.execute("DROP TABLE IF EXISTS \"" + table + '"');
      }
    } catch (SQLException e) {
      if (!Placement.isBusy(e)) {
        throw e;
      }
      StoreLog.info("A table without fields is dropped at the next opening, because it is being read.");
    } finally {
      unreferenced.clear();
    }
  }

  /** After opening: does what a killed process has left to do. */
  void recover() throws SQLException {
    List<String> noted = names("SELECT \"NAME\" FROM \"RAPPORT_LOAD\"");
    if (!noted.isEmpty()) {
      connection.commit();
      placement.place(noted);
    }
    Set<String> referred = new LinkedHashSet<>(names("SELECT \"FIELD_TABLE\" FROM \"" + Applier.DEFINITIONS + '"'));
    for (String name : names("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES")) {
      boolean fields = FIELD_TABLE.matcher(name).matches() && ModelMap.get().table(name) == null;
      if (name.startsWith(Placement.ASIDE) || fields && !referred.contains(name)) {
        useless.add(name);
      }
    }
    connection.commit();
    drop();
  }

  private List<String> names(String sql) throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
