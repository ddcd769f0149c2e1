package org.rapport.store.internal.gateway;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.Counts;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Header;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/** What H2 knows about transactions: which are applied, and where in the journal the past of a record is found. */
public final class Recorder {
  private static final String COLUMNS = "\"NUMBER\", \"TIME\", \"USER\", \"PURPOSE\", \"KIND\", \"COUNTS\", \"UNDOES\", "
      + "\"UNDONE_BY\", \"FIRST_RECORD\", \"LAST_RECORD\"";

  /**
   * A transaction and its place in the journal.
   *
   * @param info the transaction
   * @param first its first record
   * @param last its last record
   */
  public record Entry(TransactionInfo info, long first, long last) {
  }

  private Recorder() {}

  /** @return the name of the entity whose records' past a table's rows belong to */
  public static String entityOf(String table) {
    TableMap map = ModelMap.get().table(table);
    if (map != null) {
      return map.entity().getName();
    }
    String owner = table.substring(0, Math.max(0, table.lastIndexOf("_F")));
    TableMap entity = ModelMap.get().table(owner);
    return entity == null ? ModelPackage.Literals.RECORD.getName() : entity.entity().getName();
  }

  /** Enters blocks of a journal record into the index of the past. */
  static void index(Connection connection, List<Block> blocks, long number, long record) throws SQLException {
    ChangeIndex.add(connection, blocks, number, record);
  }

  /** Enters a transaction as applied, in the same commit as its rows. */
  static void finish(Connection connection, Header header, long first, long last) throws SQLException {
    TransactionInfo info = header.info();
    try (PreparedStatement statement = connection.prepareStatement("INSERT INTO \"RAPPORT_TRANSACTION\" (" + COLUMNS
        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      statement.setLong(1, info.number());
      statement.setLong(2, info.time().toEpochMilli());
      statement.setString(3, info.user());
      statement.setString(4, info.purpose());
      statement.setString(5, info.kind().name());
      statement.setString(6, write(info.counts()));
      Long undoes = info.undoes();
      if (undoes == null) {
        statement.setNull(7, Types.BIGINT);
      } else {
        statement.setLong(7, undoes);
      }
      statement.setNull(8, Types.BIGINT);
      statement.setLong(9, first);
      statement.setLong(10, last);
      statement.executeUpdate();
    }
    Long undoes = info.undoes();
    if (undoes != null) {
      markUndone(connection, undoes, info.number());
    }
    Counters.store(connection, header.counters());
    try (PreparedStatement statement = connection
        .prepareStatement("UPDATE \"RAPPORT_STATE\" SET \"APPLIED\" = ?, \"RECORD\" = ?")) {
      statement.setLong(1, info.number());
      statement.setLong(2, last);
      statement.executeUpdate();
    }
  }

  /** An undone transaction names the one that undid it; when that was an undo itself, its object is in effect again. */
  private static void markUndone(Connection connection, long undone, long by) throws SQLException {
    setUndoneBy(connection, undone, by);
    long before = Sql.number(connection, "SELECT \"UNDOES\" FROM \"RAPPORT_TRANSACTION\" WHERE \"NUMBER\" = ?", undone);
    if (before > 0) {
      setUndoneBy(connection, before, null);
    }
  }

  private static void setUndoneBy(Connection connection, long number, @Nullable Long by) throws SQLException {
    try (PreparedStatement statement = connection
        .prepareStatement("UPDATE \"RAPPORT_TRANSACTION\" SET \"UNDONE_BY\" = ? WHERE \"NUMBER\" = ?")) {
      statement.setObject(1, by, Types.BIGINT);
      statement.setLong(2, number);
      statement.executeUpdate();
    }
  }

  /** @return all transactions, the newest first */
  public static List<Entry> all(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection
        .prepareStatement("SELECT " + COLUMNS + " FROM \"RAPPORT_TRANSACTION\" ORDER BY \"NUMBER\" DESC")) {
      return read(statement);
    }
  }

  /** @return the transaction of that number, or null */
  public static @Nullable Entry one(Connection connection, long number) throws SQLException {
    try (PreparedStatement statement = connection
        .prepareStatement("SELECT " + COLUMNS + " FROM \"RAPPORT_TRANSACTION\" WHERE \"NUMBER\" = ?")) {
      statement.setLong(1, number);
      List<Entry> entries = read(statement);
      return entries.isEmpty() ? null : entries.get(0);
    }
  }

  private static List<Entry> read(PreparedStatement statement) throws SQLException {
    List<Entry> result = new java.util.ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        long undoes = rows.getLong(7);
        long undoneBy = rows.getLong(8);
        TransactionInfo info = new TransactionInfo(rows.getLong(1), Instant.ofEpochMilli(rows.getLong(2)),
            rows.getString(3), rows.getString(4), TransactionKind.valueOf(rows.getString(5)), counts(rows.getString(6)),
            undoes == 0 ? null : undoes, undoneBy == 0 ? null : undoneBy);
        result.add(new Entry(info, rows.getLong(9), rows.getLong(10)));
      }
    }
    return result;
  }

  private static String write(Map<String, Counts> counts) {
    StringBuilder text = new StringBuilder();
    counts.forEach((entity, c) -> text.append(entity).append(' ').append(c.created()).append(' ').append(c.changed())
        .append(' ').append(c.deleted()).append(';'));
    return text.toString();
  }

  private static Map<String, Counts> counts(String text) {
    Map<String, Counts> counts = new LinkedHashMap<>();
    for (String part : text.split(";")) {
      String[] words = part.split(" ");
      if (words.length == 4) {
        counts.put(words[0],
            new Counts(Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3])));
      }
    }
    return counts;
  }
}
