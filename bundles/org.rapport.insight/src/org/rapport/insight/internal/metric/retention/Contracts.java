package org.rapport.insight.internal.metric.retention;

import java.util.ArrayList;
import java.util.Arrays;
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
  private static final long NO_DAY = Long.MIN_VALUE;

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
    private final Optional<String> time;
    private final Optional<String> left;
    private final Optional<String> end;
    private final Optional<String> by;
    private double[] times = new double[0];
    private boolean[] gone = new boolean[0];
    private int[] kept = new int[0];
    private int count;
    private int withoutTime;
    private int withoutEnd;
    private int later;

    Reader(MetricContext context) {
      this.context = context;
      this.time = context.parameter("time");
      this.left = context.parameter("left");
      this.end = context.parameter("end");
      this.by = context.parameter("by");
    }

    Contracts read() {
      if (time.isPresent() != left.isPresent()) {
        throw new InsightException("Set both " + context.metric().id()
            + ".time, the field with the time each customer has "
            + "been there, and " + context.metric().id() + ".left, the field that tells who left.");
      }
      List<String> fields = new ArrayList<>();
      time.ifPresent(fields::add);
      left.ifPresent(text -> fields.add(field(text)));
      if (time.isEmpty()) {
        fields.addAll(List.of("since", "status"));
        end.ifPresent(fields::add);
      }
      by.filter(name -> !fields.contains(name)).ifPresent(fields::add);
      Table table = context.table("account", fields.stream().distinct().toArray(String[]::new));
      times = new double[table.rows()];
      gone = new boolean[table.rows()];
      kept = new int[table.rows()];
      if (time.isPresent() && left.isPresent()) {
        fromFields(table.column(time.get()), table.column(field(left.get())), wanted(left.get()));
      } else {
        fromDays(table);
      }
      return contracts(table);
    }

    private Contracts contracts(Table table) {
      if (count == 0) {
        throw new InsightException(withoutEnd > 0 ? withoutEnd
            + " customers are lost, but nobody noted when: name a field "
            + "with the day by " + context.metric().id() + ".end." : "Of no customer is it known since when: fill in "
                + "Since, or name a field with the time by " + context.metric().id() + ".time and one that tells who "
                + "left by " + context.metric().id() + ".left.");
      }
      PeriodUnit unit = time.isPresent() ? PeriodUnit.parse(context.parameter("unit").orElse("month"))
          : PeriodUnit.MONTH;
      Rows rows = new Rows(Arrays.copyOf(times, count), Arrays.copyOf(gone, count));
      double[] all = ((NumberColumn) table.column("id")).values();
      long[] ids = new long[count];
      for (int i = 0; i < count; i++) {
        ids[i] = (long) all[kept[i]];
      }
      List<String> groups = by.map(table::column).map(column -> IntStream.range(0, count).mapToObj(i -> column
          .isMissing(
              kept[i]) ? "" : column.text(kept[i])).toList()).orElse(List.of());
      return new Contracts(Lifetimes.of(unit, rows.times(), rows.left()), rows, ids, groups, withoutTime, withoutEnd,
          later);
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

    private void fromFields(Column length, Column leaving, Set<String> wanted) {
      for (int row = 0; row < length.size(); row++) {
        double value = length instanceof NumberColumn numbers ? numbers.value(row) : Double.NaN;
        if (!(value >= 0) || leaving.isMissing(row)) {
          withoutTime++;
        } else {
          add(row, value, wanted.contains(leaving.text(row).strip().toLowerCase(Locale.ROOT)));
        }
      }
    }

    private void fromDays(Table table) {
      long until = Math.min(context.period().to().toEpochDay(), context.facts().today().toEpochDay());
      double month = context.lengths().days(PeriodUnit.MONTH);
      Column since = table.column("since");
      Column status = table.column("status");
      Optional<Column> ends = end.map(table::column);
      for (int row = 0; row < table.rows(); row++) {
        long begin = day(since, row);
        long ended = ends.isPresent() ? day(ends.get(), row) : NO_DAY;
        if (begin == NO_DAY) {
          withoutTime++;
        } else if (begin > until || ended != NO_DAY && ended < begin) {
          later++;
        } else if (ended != NO_DAY && ended <= until) {
          add(row, (ended - begin) / month, true);
        } else if (ended == NO_DAY && LOST.equalsIgnoreCase(status.text(row))) {
          withoutEnd++;
        } else {
          add(row, (until - begin) / month, false);
        }
      }
    }

    private void add(int row, double length, boolean leaves) {
      times[count] = length;
      gone[count] = leaves;
      kept[count++] = row;
    }

    private static long day(Column column, int row) {
      return column instanceof TimeColumn moments && !moments.isMissing(row) ? Math.floorDiv(moments.value(row),
          TimeColumn.DAY) : NO_DAY;
    }
  }
}
