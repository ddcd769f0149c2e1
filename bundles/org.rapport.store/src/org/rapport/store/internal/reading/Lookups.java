package org.rapport.store.internal.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.rapport.store.internal.gateway.ByIds;
import org.rapport.store.internal.gateway.Sql;
import org.rapport.store.internal.mapping.EntityMap;

/** Looks up ids by keys and keys by ids. */
public final class Lookups {
  private static final int MANY = 2_000;
  /** H2 compares every row it finds with all keys asked for at once. */
  private static final int AT_ONCE = 64;
  /** A range is read as a whole while it holds fewer records than so many for each key asked for. */
  private static final int NEIGHBOURS = 4;
  /** After so many ranges with more records keys are looked up one by one. */
  private static final int MOST_VAIN = 3;
  /** One look-up through the index costs as much as reading so many rows one after the other. */
  private static final long LOOK_UP_COST = 8;

  private Lookups() {}

  /** @return the ids of the records that have one of the keys */
  public static Map<String, Long> idsByKey(Connection connection, EntityMap entity, Collection<String> keys)
      throws SQLException {
    Map<String, Long> ids = new HashMap<>(keys.size() * 2);
    if (keys.isEmpty()) {
      return ids;
    }
    // the greatest id is found at once, while counting goes through all rows that are not committed yet
    boolean many = keys.size() > MANY
        && Sql.number(connection, "SELECT MAX(\"ID\") FROM " + entity.table().sql()) < keys.size() * LOOK_UP_COST;
    if (many) {
      Set<String> wanted = new HashSet<>(keys);
      try (PreparedStatement statement = connection.prepareStatement(
          "SELECT \"KEY\", \"ID\" FROM " + entity.table().sql()); ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          String key = rows.getString(1);
          if (wanted.contains(key)) {
            ids.put(key, rows.getLong(2));
          }
        }
      }
      return ids;
    }
    List<String> all = new ArrayList<>(new TreeSet<>(keys));
    String select = "SELECT \"KEY\", \"ID\" FROM " + entity.table().sql() + " WHERE \"KEY\" ";
    try (PreparedStatement range = connection.prepareStatement(select + "BETWEEN ? AND ? FETCH FIRST ? ROWS ONLY");
        PreparedStatement array = connection.prepareStatement(select + "= ANY(?)")) {
      int vain = 0;
      for (int from = 0; from < all.size(); from += AT_ONCE) {
        List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
        boolean found = some.size() == AT_ONCE && vain < MOST_VAIN && between(range, some, ids);
        if (!found) {
          vain++;
          Sql.setTexts(array, 1, some);
          try (ResultSet rows = array.executeQuery()) {
            while (rows.next()) {
              ids.put(rows.getString(1), rows.getLong(2));
            }
          }
        }
      }
    }
    return ids;
  }

  /**
   * Reads all records whose keys stand between the first and the last of some keys in order. New keys of an import mostly
   * have few neighbours, and then one look does for all.
   *
   * @return false when there are too many
   */
  private static boolean between(PreparedStatement range, List<String> keys, Map<String, Long> ids)
      throws SQLException {
    range.setString(1, keys.getFirst());
    range.setString(2, keys.getLast());
    range.setInt(3, AT_ONCE * NEIGHBOURS);
    int count = 0;
    try (ResultSet rows = range.executeQuery()) {
      for (; rows.next(); count++) {
        String key = rows.getString(1);
        if (Collections.binarySearch(keys, key) >= 0) {
          ids.put(key, rows.getLong(2));
        }
      }
    }
    return count < AT_ONCE * NEIGHBOURS;
  }

  /** @return the first ids of an entity, in order */
  public static List<Long> ids(Connection connection, EntityMap entity, int limit) throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(
        "SELECT \"ID\" FROM " + entity.table().sql() + " ORDER BY \"ID\" FETCH FIRST ? ROWS ONLY")) {
      statement.setInt(1, limit);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getLong(1));
        }
      }
    }
    return ids;
  }

  /** @return the keys of the records that have one of the ids */
  public static Map<Long, String> keysById(Connection connection, EntityMap entity, long[] ids) throws SQLException {
    Map<Long, String> keys = new HashMap<>(ids.length * 2);
    ByIds.read(connection, "SELECT \"ID\", \"KEY\" FROM " + entity.table().sql(), "\"ID\"", "", ids,
        (row, id) -> keys.put(id, row.getString(2)));
    return keys;
  }
}
