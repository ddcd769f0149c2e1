package org.rapport.store.internal.gateway;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.mapping.CustomField;

/**
 * Finds values of one custom field that several records have. A few records are looked up; many are compared by one
 * scan that keeps and sorts eight bytes a record, and by a second one only when two of those are equal.
 */
final class Duplicates {
  /** So many records are looked up one by one; beyond that, all values are compared. */
  private static final int FEW = 1_000;

  private final Connection connection;
  private final CustomField custom;
  private final FieldScan scan;

  Duplicates(Connection connection, CustomField custom, FieldScan scan) {
    this.connection = connection;
    this.custom = custom;
    this.scan = scan;
  }

  /**
   * A value that another record has too.
   *
   * @param other the other record
   * @param value the value
   */
  record Clash(long other, Object value) {
  }

  /** @return by record, those whose value one with a smaller id has too, at most {@link FieldScan#MOST} */
  Map<Long, Clash> all() throws SQLException {
    Map<Long, Clash> clashes = new LinkedHashMap<>();
    groups().forEach((value, ids) -> {
      for (int i = 1; i < ids.size() && clashes.size() < FieldScan.MOST; i++) {
        clashes.put(ids.get(i), new Clash(ids.get(0), value));
      }
    });
    return clashes;
  }

  /** @return by record, those of the given whose value another has too, at most {@link FieldScan#MOST} */
  Map<Long, Clash> of(long[] ids) throws SQLException {
    Set<Long> mine = new HashSet<>(ids.length * 2);
    Arrays.stream(ids).forEach(mine::add);
    return ids.length <= FEW ? ofFew(ids, mine) : ofMany(mine);
  }

  /** As {@link #of}, going through all values, however few the given records are. */
  Map<Long, Clash> ofMany(long[] ids) throws SQLException {
    Set<Long> mine = new HashSet<>(ids.length * 2);
    Arrays.stream(ids).forEach(mine::add);
    return ofMany(mine);
  }

  private Map<Long, Clash> ofMany(Set<Long> mine) throws SQLException {
    Map<Long, Clash> clashes = new LinkedHashMap<>();
    groups().forEach((value, group) -> {
      List<Long> inOrder = new ArrayList<>(group.stream().filter(id -> !mine.contains(id)).toList());
      inOrder.addAll(group.stream().filter(mine::contains).toList());
      for (int i = 1; i < inOrder.size() && clashes.size() < FieldScan.MOST; i++) {
        if (mine.contains(inOrder.get(i))) {
          clashes.put(inOrder.get(i), new Clash(inOrder.get(0), value));
        }
      }
    });
    return clashes;
  }

  private Map<Long, Clash> ofFew(long[] ids, Set<Long> mine) throws SQLException {
    Map<Long, @Nullable Object[]> rows = Images.read(connection, custom.table(), List.of(custom.column()), ids);
    Map<Object, Long> own = new HashMap<>();
    Map<Long, Clash> clashes = new LinkedHashMap<>();
    for (var row : new TreeMap<>(rows).entrySet()) {
      Object value = row.getValue()[0];
      Long first = value == null ? null : own.putIfAbsent(value, row.getKey());
      if (value != null && first != null) {
        clashes.put(row.getKey(), new Clash(first, value));
      }
    }
    if (own.isEmpty()) {
      return clashes;
    }
    String column = custom.column().sql();
    try (PreparedStatement statement = connection.prepareStatement("SELECT \"ID\", " + column + " FROM \""
        + custom.table() + "\" WHERE " + column + " = ANY(?)")) {
      statement.setArray(1, connection.createArrayOf(custom.column().sqlType(), own.keySet().toArray()));
      try (ResultSet others = statement.executeQuery()) {
        while (others.next()) {
          Object value = Sql.get(others, 2, custom.column().type());
          Long id = value == null ? null : own.get(value);
          if (value != null && id != null && !mine.contains(others.getLong(1))) {
            clashes.put(id, new Clash(others.getLong(1), value));
          }
        }
      }
    }
    return clashes;
  }

  /** @return the ids of the records with the same value, by value, those that are alone left out */
  private Map<Object, List<Long>> groups() throws SQLException {
    Set<Long> suspects = equalHashes();
    Map<Object, List<Long>> byValue = new LinkedHashMap<>();
    if (!suspects.isEmpty()) {
      scan.forEach((ids, values) -> {
        for (int i = 0; i < ids.length; i++) {
          if (suspects.contains(hash(values[i]))) {
            byValue.computeIfAbsent(values[i], v -> new ArrayList<>()).add(ids[i]);
          }
        }
      });
      byValue.values().removeIf(ids -> ids.size() < 2);
    }
    return byValue;
  }

  private Set<Long> equalHashes() throws SQLException {
    long[][] hashes = {new long[FEW]};
    int[] count = new int[1];
    scan.forEach((ids, values) -> {
      if (count[0] + ids.length > hashes[0].length) {
        hashes[0] = Arrays.copyOf(hashes[0], Math.max(hashes[0].length * 2, count[0] + ids.length));
      }
      for (Object value : values) {
        hashes[0][count[0]++] = hash(value);
      }
    });
    long[] sorted = Arrays.copyOf(hashes[0], count[0]);
    Arrays.sort(sorted);
    Set<Long> equal = new HashSet<>();
    for (int i = 1; i < sorted.length && equal.size() < FieldScan.MOST; i++) {
      if (sorted[i] == sorted[i - 1]) {
        equal.add(sorted[i]);
      }
    }
    return equal;
  }

  private static long hash(Object value) {
    String text = value instanceof BigDecimal d ? d.toPlainString() : value.toString();
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash ^ hash >>> 29;
  }
}
