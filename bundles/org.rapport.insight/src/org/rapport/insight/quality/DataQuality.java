package org.rapport.insight.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/**
 * How good the records of an entity are, field by field.
 *
 * @param records how many records there are
 * @param fields the fields
 * @since 0.1
 */
public record DataQuality(int records, List<FieldQuality> fields) {
  private static final String ID = "id";

  public DataQuality {
    fields = List.copyOf(fields);
  }

  /**
   * Looks at records as they are.
   *
   * @param records the records; the first column {@code id} has their record ids
   * @param rules what is expected of the fields; each is a column
   */
  public static DataQuality of(Table records, List<FieldRule> rules) {
    return of(records, rules, null);
  }

  /**
   * Looks at records as they are, and which values are new since an earlier day.
   *
   * @param records the records; the first column {@code id} has their record ids
   * @param rules what is expected of the fields; each is a column
   * @param earlier the records as they were then, with the columns that existed then; null to leave freshness out
   */
  public static DataQuality of(Table records, List<FieldRule> rules, @Nullable Table earlier) {
    double[] ids = ((NumberColumn) records.column(ID)).values();
    int[] before = earlier == null ? null : places(ids, ((NumberColumn) earlier.column(ID)).values());
    List<FieldQuality> fields = new ArrayList<>();
    for (FieldRule rule : rules) {
      Column column = records.column(rule.field());
      Optional<Integer> fresh = before == null || earlier == null ? Optional.empty()
          : Optional.of(fresh(column, earlier.find(rule.field()), before));
      fields.add(field(rule, column, ids, fresh));
    }
    return new DataQuality(records.rows(), fields);
  }

  /** The quality of a field by name. */
  public Optional<FieldQuality> field(String name) {
    return fields.stream().filter(field -> field.rule().field().equals(name)).findFirst();
  }

  /** The share of all values asked for that are there: records times fields; empty without either. */
  public Optional<Double> completeness() {
    long all = (long) records * fields.size();
    long filled = fields.stream().mapToLong(FieldQuality::filled).sum();
    return all == 0 ? Optional.empty() : Optional.of((double) filled / all);
  }

  /** The share of valid values among those of which something is expected; empty when there are none. */
  public Optional<Double> validity() {
    List<FieldQuality> judged = fields.stream().filter(field -> field.rule().valid().isPresent()).toList();
    long filled = judged.stream().mapToLong(FieldQuality::filled).sum();
    long invalid = judged.stream().mapToLong(FieldQuality::invalid).sum();
    return filled == 0 ? Optional.empty() : Optional.of((double) (filled - invalid) / filled);
  }

  /** The share of values that no other record has, among fields that should be unique; empty when there are none. */
  public Optional<Double> uniqueness() {
    List<FieldQuality> judged = fields.stream().filter(field -> field.rule().unique()).toList();
    long filled = judged.stream().mapToLong(FieldQuality::filled).sum();
    long shared = judged.stream().mapToLong(FieldQuality::shared).sum();
    return filled == 0 ? Optional.empty() : Optional.of((double) (filled - shared) / filled);
  }

  /** The share of values entered or changed since the day asked for; empty when the past was not looked at. */
  public Optional<Double> freshness() {
    if (fields.stream().anyMatch(field -> field.fresh().isEmpty())) {
      return Optional.empty();
    }
    long filled = fields.stream().mapToLong(FieldQuality::filled).sum();
    long fresh = fields.stream().mapToLong(field -> field.fresh().orElse(0)).sum();
    return filled == 0 ? Optional.empty() : Optional.of((double) fresh / filled);
  }

  private static FieldQuality field(FieldRule rule, Column column, double[] ids, Optional<Integer> fresh) {
    List<Long> invalid = new ArrayList<>();
    List<Long> shared = new ArrayList<>();
    int bad = 0;
    int doubles = 0;
    Predicate<String> test = rule.valid().orElse(null);
    Map<String, Integer> counts = rule.unique() ? counts(column) : Map.of();
    for (int row = 0; row < column.size(); row++) {
      if (column.isMissing(row) || test == null && !rule.unique()) {
        continue;
      }
      String text = column.text(row);
      if (test != null && !test.test(text)) {
        bad++;
        add(invalid, ids[row]);
      }
      if (rule.unique() && counts.getOrDefault(text, 0) > 1) {
        doubles++;
        add(shared, ids[row]);
      }
    }
    return new FieldQuality(rule, column.size(), column.size() - column.missing(), bad, invalid, doubles, shared,
        fresh);
  }

  private static void add(List<Long> rows, double id) {
    if (rows.size() < FieldQuality.SHOWN) {
      rows.add((long) id);
    }
  }

  private static Map<String, Integer> counts(Column column) {
    Map<String, Integer> counts = new HashMap<>(column.size() * 2);
    for (int row = 0; row < column.size(); row++) {
      if (!column.isMissing(row)) {
        counts.merge(column.text(row), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** The place of each record among the earlier ones, −1 when it did not exist; both are in the order of ids. */
  private static int[] places(double[] now, double[] then) {
    int[] places = new int[now.length];
    int j = 0;
    for (int i = 0; i < now.length; i++) {
      while (j < then.length && then[j] < now[i]) {
        j++;
      }
      places[i] = j < then.length && then[j] == now[i] ? j : -1;
    }
    return places;
  }

  private static int fresh(Column now, Optional<Column> then, int[] before) {
    IntBinaryOperator same = then.map(earlier -> comparison(now, earlier)).orElse((a, b) -> 0);
    int fresh = 0;
    for (int row = 0; row < before.length; row++) {
      boolean old = before[row] >= 0 && then.isPresent() && !then.get().isMissing(before[row]) && same.applyAsInt(row,
          before[row]) == 1;
      fresh += now.isMissing(row) || old ? 0 : 1;
    }
    return fresh;
  }

  /** Compares values of two columns that are not missing; 1 when they are the same. */
  private static IntBinaryOperator comparison(Column now, Column then) {
    if (now instanceof NumberColumn a && then instanceof NumberColumn b) {
      return (i, j) -> a.value(i) == b.value(j) ? 1 : 0;
    }
    if (now instanceof TimeColumn a && then instanceof TimeColumn b) {
      return (i, j) -> a.value(i) == b.value(j) ? 1 : 0;
    }
    if (now instanceof CategoryColumn a && then instanceof CategoryColumn b && a.levels().equals(b.levels())) {
      return (i, j) -> a.code(i) == b.code(j) ? 1 : 0;
    }
    return (i, j) -> now.text(i).equals(then.text(j)) ? 1 : 0;
  }
}
