package org.rapport.store.internal.gateway;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Choice;
import org.rapport.store.Field;
import org.rapport.store.FieldRules;
import org.rapport.store.FieldType;
import org.rapport.store.Problem;
import org.rapport.store.RetypePreview;
import org.rapport.store.internal.mapping.Conversions;
import org.rapport.store.internal.mapping.CustomField;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.Rule;
import org.rapport.store.internal.mapping.Values;
import org.rapport.store.internal.reading.Lookups;

/** Goes through all values of one custom field, in the order of ids and in pieces: a million records are no burden. */
final class FieldScan {
  /** How many problems are listed at most. */
  static final int MOST = 1_000;
  private static final int PIECE = 10_000;

  private final Connection connection;
  private final CustomField custom;
  private final @Nullable IProgressMonitor monitor;
  private final List<String> tables = new ArrayList<>();

  FieldScan(Connection connection, CustomField custom, @Nullable IProgressMonitor monitor) {
    this.connection = connection;
    this.custom = custom;
    this.monitor = monitor;
    this.tables.add(custom.table());
  }

  /** Takes the values of some records. */
  @FunctionalInterface
  interface Piece {
    void take(long[] ids, Object[] values) throws SQLException;
  }

  /** @return this, with another table that holds rows of the field too */
  FieldScan with(String table) {
    tables.add(table);
    return this;
  }

  /** Visits all values that are not missing. */
  void forEach(Piece piece) throws SQLException {
    for (String table : tables) {
      forEach(table, piece);
    }
  }

  private void forEach(String table, Piece piece) throws SQLException {
    String column = custom.column().sql();
    try (PreparedStatement statement = connection.prepareStatement("SELECT \"ID\", " + column + " FROM \""
        + table + "\" WHERE \"ID\" > ? AND " + column + " IS NOT NULL ORDER BY \"ID\" "
        + "FETCH FIRST ? ROWS ONLY")) {
      long[] ids = new long[PIECE];
      Object[] values = new Object[PIECE];
      int count = PIECE;
      for (long last = Long.MIN_VALUE; count == PIECE; last = ids[count - 1]) {
        IProgressMonitor m = monitor;
        if (m != null && m.isCanceled()) {
          throw new OperationCanceledException();
        }
        statement.setLong(1, last);
        statement.setInt(2, PIECE);
        count = read(statement, ids, values);
        if (count == 0) {
          return;
        }
        piece.take(Arrays.copyOf(ids, count), Arrays.copyOf(values, count));
      }
    }
  }

  private int read(PreparedStatement statement, long[] ids, Object[] values) throws SQLException {
    int count = 0;
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        Object value = Sql.get(rows, 2, custom.column().type());
        if (value != null) {
          ids[count] = rows.getLong(1);
          values[count++] = value;
        }
      }
    }
    return count;
  }

  /** @return what would become of the values in another type */
  RetypePreview preview(FieldType type) throws SQLException {
    long[] counts = new long[2];
    Map<Long, String[]> unfit = new LinkedHashMap<>();
    forEach((ids, values) -> {
      counts[0] += ids.length;
      for (int i = 0; i < ids.length; i++) {
        String reason = Conversions.convert(values[i], type).reason();
        if (reason == null) {
          counts[1]++;
        } else if (unfit.size() < RetypePreview.MOST) {
          unfit.put(ids[i], new String[]{Values.text(values[i]), reason});
        }
      }
    });
    Map<Long, String> keys = keys(unfit.keySet());
    return new RetypePreview(custom.field(), type, counts[0], counts[1], unfit.entrySet().stream()
        .map(e -> new RetypePreview.Unfit(e.getKey(), keys.getOrDefault(e.getKey(), ""), e.getValue()[0],
            e.getValue()[1]))
        .toList());
  }

  private Map<Long, String> keys(Set<Long> ids) throws SQLException {
    return Lookups.keysById(connection, ModelMap.get().entity(custom.field().entity()),
        ids.stream().mapToLong(Long::longValue).toArray());
  }

  /** @return the problems as sentences that name the records' keys */
  private List<Problem> problems(Map<Long, String> complaints) throws SQLException {
    Map<Long, String> keys = keys(complaints.keySet());
    List<Problem> problems = new ArrayList<>();
    for (var entry : new TreeMap<>(complaints).entrySet()) {
      String key = keys.getOrDefault(entry.getKey(), "");
      problems.add(new Problem(custom.field().entity(), entry.getKey(), key, custom.field().name(),
          key + ": " + entry.getValue() + "."));
    }
    return problems;
  }

  /** @return the stored values that break the rules, and the records without a required value */
  List<Problem> breaking(FieldRules rules) throws SQLException {
    Field field = custom.field();
    Rule rule = Rule.of(field.name(), new Field(field.entity(), field.name(), field.label(), field.type(), true,
        field.fieldId(), false, rules.withRequired(false), List.of(), false));
    Map<Long, String> complaints = new LinkedHashMap<>();
    if (rules.min() != null || rules.max() != null || rules.pattern() != null) {
      forEach((ids, values) -> {
        for (int i = 0; i < ids.length && complaints.size() < MOST; i++) {
          String complaint = rule.complaint(values[i]);
          if (complaint != null) {
            complaints.put(ids[i], complaint);
          }
        }
      });
    }
    if (rules.unique()) {
      sentences(new Duplicates(connection, custom, this).all()).forEach(complaints::putIfAbsent);
    }
    if (rules.required()) {
      missing(complaints);
    }
    return problems(complaints);
  }

  /** @return the stored values that are not among choices */
  List<Problem> outside(List<Choice> choices) throws SQLException {
    Set<String> known = new HashSet<>();
    choices.forEach(c -> known.add(c.value()));
    Map<Long, String> complaints = new LinkedHashMap<>();
    forEach((ids, values) -> {
      for (int i = 0; i < ids.length && complaints.size() < MOST; i++) {
        if (!known.contains(values[i])) {
          complaints.put(ids[i], custom.field().name() + " is '" + values[i] + "', which is not among the choices");
        }
      }
    });
    return choices.isEmpty() ? List.of() : problems(complaints);
  }

  private void missing(Map<Long, String> complaints) throws SQLException {
    String sql = "SELECT t.\"ID\" FROM " + ModelMap.get().entity(custom.field().entity()).table().sql()
        + " t LEFT JOIN \"" + custom.table() + "\" f ON f.\"ID\" = t.\"ID\" WHERE f." + custom.column().sql()
        + " IS NULL ORDER BY t.\"ID\" FETCH FIRST ? ROWS ONLY";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, Math.max(0, MOST - complaints.size()));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          complaints.put(rows.getLong(1), custom.field().name() + " is missing: a value is required");
        }
      }
    }
  }

  /** @return whether no other record has a value of one of the records */
  boolean isUnique(long[] ids) throws SQLException {
    return new Duplicates(connection, custom, this).ofMany(ids).isEmpty();
  }

  /** @return problems of those of the records whose value another record has too */
  List<Problem> duplicatesOf(long[] ids) throws SQLException {
    return problems(sentences(new Duplicates(connection, custom, this).of(ids)));
  }

  private Map<Long, String> sentences(Map<Long, Duplicates.Clash> clashes) throws SQLException {
    Set<Long> others = new HashSet<>();
    clashes.values().forEach(c -> others.add(c.other()));
    Map<Long, String> keys = keys(others);
    Map<Long, String> sentences = new LinkedHashMap<>();
    clashes.forEach((id, clash) -> sentences.put(id, custom.field().name() + " '" + Values.text(clash.value())
        + "' is the value of " + keys.getOrDefault(clash.other(), "another record") + " already: it must be unique"));
    return sentences;
  }
}
