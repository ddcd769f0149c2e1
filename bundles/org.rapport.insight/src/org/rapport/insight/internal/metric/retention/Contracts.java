package org.rapport.insight.internal.metric.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.rapport.insight.InsightException;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.survival.Lifetimes;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/**
 * How long the customers of a run have been under contract: from a field with the time and one that tells who left, or from
 * the day since which each is a customer and a field with the day on which it left.
 *
 * @param lifetimes the times
 * @param rows the times in the order of the accounts
 * @param ids the accounts
 * @param groups the group of each, in the same order; empty when none was asked for
 * @param withoutTime how many accounts have no time, or no beginning
 * @param withoutEnd how many are lost, but nobody noted when
 * @param later how many begin or end after the day that counts
 */
record Contracts(Lifetimes lifetimes, Rows rows, long[] ids, List<String> groups, int withoutTime, int withoutEnd,
    int later) {
  private static final Set<String> YES = Set.of("yes", "true", "1", "lost", "left", "churned", "是");
  private static final String LOST = "lost";

  /** Times and who left, account by account. */
  record Rows(double[] times, boolean[] left) {
  }

  /** The lifetimes of a group. */
  Lifetimes group(String name) {
    int[] members = IntStream.range(0, groups.size()).filter(i -> groups.get(i).equals(name)).toArray();
    double[] times = new double[members.length];
    boolean[] left = new boolean[members.length];
    for (int i = 0; i < members.length; i++) {
      times[i] = rows.times()[members[i]];
      left[i] = rows.left()[members[i]];
    }
    return Lifetimes.of(lifetimes.unit(), times, left);
  }

  static Contracts of(MetricContext context) {
    return context.shared("contracts " + context.metric().id() + context.parameter("time") + context.parameter("left")
        + context.parameter("end") + context.parameter("unit") + context.parameter("by"), Contracts.class,
        () -> new Reader(context).read());
  }

  /** Reads accounts one by one. */
  private static final class Reader {
    private final MetricContext context;
    private final List<Double> times = new ArrayList<>();
    private final List<Boolean> gone = new ArrayList<>();
    private final List<Long> ids = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private int withoutTime;
    private int withoutEnd;
    private int later;

    Reader(MetricContext context) {
      this.context = context;
    }

    Contracts read() {
      Optional<String> time = context.parameter("time");
      Optional<String> left = context.parameter("left");
      if (time.isPresent() != left.isPresent()) {
        throw new InsightException("Set both " + context.metric().id() + ".time, the field with the time each customer has "
            + "been there, and " + context.metric().id() + ".left, the field that tells who left.");
      }
      List<String> fields = new ArrayList<>();
      time.ifPresent(fields::add);
      left.ifPresent(text -> fields.add(field(text)));
      if (time.isEmpty()) {
        fields.addAll(List.of("since", "status"));
        context.parameter("end").ifPresent(fields::add);
      }
      context.parameter("by").filter(by -> !fields.contains(by)).ifPresent(fields::add);
      Table table = context.table("account", fields.toArray(String[]::new));
      Optional<Column> by = context.parameter("by").map(table::column);
      for (int row = 0; row < table.rows(); row++) {
        int before = times.size();
        if (time.isPresent() && left.isPresent()) {
          fromFields(table.column(time.get()), table.column(field(left.get())), wanted(left.get()), row);
        } else {
          fromDays(table, row);
        }
        if (times.size() > before) {
          ids.add((long) number(table.column("id"), row));
          int place = row;
          by.ifPresent(column -> groups.add(column.isMissing(place) ? "" : column.text(place)));
        }
      }
      return contracts(time.isPresent());
    }

    private Contracts contracts(boolean fromField) {
      if (times.isEmpty()) {
        throw new InsightException(withoutEnd > 0 ? withoutEnd + " customers are lost, but nobody noted when: name a field "
            + "with the day by " + context.metric().id() + ".end." : "Of no customer is it known since when: fill in "
                + "Since, or name a field with the time by " + context.metric().id() + ".time and one that tells who "
                + "left by " + context.metric().id() + ".left.");
      }
      boolean[] ended = new boolean[gone.size()];
      for (int i = 0; i < ended.length; i++) {
        ended[i] = gone.get(i);
      }
      PeriodUnit unit = fromField ? PeriodUnit.parse(context.parameter("unit").orElse("month")) : PeriodUnit.MONTH;
      double[] lengths = times.stream().mapToDouble(Double::doubleValue).toArray();
      return new Contracts(Lifetimes.of(unit, lengths, ended), new Rows(lengths, ended), ids.stream().mapToLong(Long::longValue).toArray(), groups, withoutTime, withoutEnd, later);
    }

    /** The field of a condition such as {@code Churn=Yes}. */
    private static String field(String text) {
      int sign = text.indexOf('=');
      return (sign < 0 ? text : text.substring(0, sign)).strip();
    }

    private static Set<String> wanted(String text) {
      int sign = text.indexOf('=');
      return sign < 0 ? YES : Set.of(text.substring(sign + 1).strip().toLowerCase(Locale.ROOT));
    }

    private void fromFields(Column time, Column left, Set<String> wanted, int row) {
      double length = number(time, row);
      if (!(length >= 0) || left.isMissing(row)) {
        withoutTime++;
        return;
      }
      times.add(length);
      gone.add(wanted.contains(left.text(row).strip().toLowerCase(Locale.ROOT)));
    }

    private void fromDays(Table table, int row) {
      long until = Math.min(context.period().to().toEpochDay(), context.facts().today().toEpochDay());
      Optional<Long> since = day(table.column("since"), row);
      Optional<Long> end = context.parameter("end").flatMap(name -> day(table.column(name), row));
      boolean lost = LOST.equalsIgnoreCase(table.column("status").text(row));
      if (since.isEmpty()) {
        withoutTime++;
      } else if (since.get() > until || end.isPresent() && end.get() < since.get()) {
        later++;
      } else if (end.isPresent() && end.get() <= until) {
        add(end.get() - since.get(), true);
      } else if (lost && end.isEmpty()) {
        withoutEnd++;
      } else {
        add(until - since.get(), false);
      }
    }

    private void add(long days, boolean left) {
      times.add(days / context.lengths().days(PeriodUnit.MONTH));
      gone.add(left);
    }

    private static Optional<Long> day(Column column, int row) {
      return column instanceof TimeColumn moments && !moments.isMissing(row) ? Optional.of(Math.floorDiv(moments.value(
          row), TimeColumn.DAY)) : Optional.empty();
    }

    private static double number(Column column, int row) {
      return column instanceof NumberColumn numbers ? numbers.value(row) : Double.NaN;
    }
  }
}
