package org.rapport.store.internal.gateway;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * Reads the rows of many ids. H2 looks up every id of an array by the index, but then compares each row it has found
 * with the whole array: for 10,000 ids that takes seconds. So ids that stand close together are read as a range, the
 * others by short arrays.
 */
public final class ByIds {
  private static final int WINDOW = 2_048;
  private static final int SHORT = 64;
  /** Reading this many rows in a run takes about as long as looking one up. */
  private static final int LOOK_UP_COST = 8;

  /** Takes a row. */
  @FunctionalInterface
  public interface Row {
    /**
     * @param row the result, at the row
     * @param id its first column
     */
    void take(ResultSet row, long id) throws SQLException;
  }

  private final PreparedStatement range;
  private final PreparedStatement array;
  private final Row reader;

  private ByIds(PreparedStatement range, PreparedStatement array, Row reader) {
    this.range = range;
    this.array = array;
    this.reader = reader;
  }

  /**
   * Reads rows.
   *
   * @param connection to read on
   * @param select the statement up to its table, the column with the ids first
   * @param column that column, quoted for SQL
   * @param end what follows the condition, such as an order; rows come in that order among neighbouring ids
   * @param ids the wanted ids, in any order
   * @param reader takes the rows
   */
  public static void read(Connection connection, String select, String column, String end, long[] ids, Row reader)
      throws SQLException {
    long[] sorted = ids.clone();
    Arrays.sort(sorted);
    try (PreparedStatement range = connection.prepareStatement(select + " WHERE " + column + " BETWEEN ? AND ?" + end);
        PreparedStatement array = connection.prepareStatement(select + " WHERE " + column + " = ANY(?)" + end)) {
      ByIds read = new ByIds(range, array, reader);
      for (int from = 0; from < sorted.length; from += WINDOW) {
        read.window(sorted, from, Math.min(sorted.length, from + WINDOW));
      }
    }
  }

  private void window(long[] ids, int from, int to) throws SQLException {
    long least = ids[from];
    long greatest = ids[to - 1];
    if (greatest - least < (long) LOOK_UP_COST * (to - from)) {
      range.setLong(1, least);
      range.setLong(2, greatest);
      take(range, ids, from, to);
      return;
    }
    for (int start = from; start < to; start += SHORT) {
      Sql.setIds(array, 1, ids, start, Math.min(to, start + SHORT));
      take(array, ids, from, to);
    }
  }

  private void take(PreparedStatement statement, long[] ids, int from, int to) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        long id = rows.getLong(1);
        if (Arrays.binarySearch(ids, from, to, id) >= 0) {
          reader.take(rows, id);
        }
      }
    }
  }
}
