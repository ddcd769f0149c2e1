package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Reads how many customers of each cohort were still there, period by period. */
final class ContractInput {
  private static final List<String> PERIODS = List.of("year", "period", "renewal", "renewals", "month", "t");
  private static final List<String> SURVIVORS = List.of("survivors", "customers", "remaining", "count");

  private ContractInput() {}

  /** The cohorts in the order of their first rows; each begins with its first period. */
  static List<long[]> cohorts(Table table) {
    NumberColumn periods = numbers(table, "year", PERIODS);
    NumberColumn survivors = numbers(table, "survivors", SURVIVORS);
    Optional<Column> cohort = find(table, List.of("cohort"));
    Map<String, TreeMap<Long, Long>> found = new LinkedHashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      String name = cohort.isPresent() ? cohort.get().text(row) : "";
      if (found.computeIfAbsent(name, any -> new TreeMap<>()).put(whole(periods, row), whole(survivors, row)) != null) {
        throw new FailedException("The period " + periods.text(row) + " is there twice" + of(name)
            + ". Give each one row, or say in a column \"cohort\" which customers a row is about.");
      }
    }
    List<long[]> cohorts = new ArrayList<>();
    found.forEach((name, sizes) -> {
      if (!sizes.isEmpty() && sizes.lastKey() - sizes.firstKey() != sizes.size() - 1) {
        throw new FailedException("Periods from " + sizes.firstKey() + " to " + sizes.lastKey() + of(name) + " are "
            + sizes.size() + " rows: one is missing. Give one row a period.");
      }
      cohorts.add(sizes.values().stream().mapToLong(Long::longValue).toArray());
    });
    return cohorts;
  }

  private static String of(String cohort) {
    return cohort.isEmpty() ? "" : " for the cohort " + Terminal.plain(cohort);
  }

  private static long whole(NumberColumn column, int row) {
    double value = column.value(row);
    if (!(value >= 0 && value < 1e15) || value != Math.rint(value)) {
      throw new FailedException("Row " + (row + 1) + " has " + (Double.isNaN(value) ? "no value" : NumberColumn.format(
          value)) + " in the column " + column.name() + ", where a whole number of 0 or more was expected.");
    }
    return (long) value;
  }

  private static NumberColumn numbers(Table table, String name, List<String> spellings) {
    Column column = find(table, spellings).orElseThrow(() -> new WrongUseException("The file has no column " + name
        + ". Its columns are " + String.join(", ", table.names())
        + "; year and survivors are expected, and a cohort if "
        + "there are several."));
    if (column instanceof NumberColumn numbers) {
      return numbers;
    }
    throw new WrongUseException("The column " + column.name() + " holds no numbers.");
  }

  private static Optional<Column> find(Table table, List<String> spellings) {
    return spellings.stream().flatMap(spelling -> table.columns().stream().filter(column -> column.name().strip()
        .toLowerCase(Locale.ROOT).equals(spelling))).findFirst();
  }
}
