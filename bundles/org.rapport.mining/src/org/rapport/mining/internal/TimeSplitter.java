package org.rapport.mining.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.internal.Splitter.Split;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.TimeColumn;

/** Divides rows by time: what is tested is later than what was learnt from. */
final class TimeSplitter {
  private final Column column;
  /** The time of every row; NaN for rows that take no part. */
  private final double[] times;
  /** The times of the rows that take part, ascending. */
  private final double[] sorted;

  /** @throws MiningException if there is no column of times, or all rows have the same time */
  TimeSplitter(Dataset data, Optional<String> chosen, int[][] strata) {
    this.column = column(data, chosen);
    this.times = new double[data.rows()];
    Arrays.fill(times, Double.NaN);
    for (int[] rows : strata) {
      for (int row : rows) {
        times[row] = time(row);
      }
    }
    this.sorted = Arrays.stream(times).filter(time -> !Double.isNaN(time)).sorted().toArray();
    if (sorted.length == 0 || sorted[0] == sorted[sorted.length - 1]) {
      throw new MiningException("The column \"" + column.name() + "\" has "
          + (sorted.length == 0 ? "no time" : "the same time in all")
          + " of the usable rows. Dividing by time needs at least two different times.");
    }
  }

  /** The column of times that is meant. */
  static Column column(Dataset data, Optional<String> chosen) {
    Column column = data.table().column(chosen.or(data::time).orElseThrow(() -> new MiningException(
        "The data set has no time column. Name the column that says when a row was known.")));
    if (column instanceof TimeColumn || column instanceof NumberColumn) {
      return column;
    }
    throw new MiningException("The column \"" + column.name()
        + "\" holds neither times nor numbers, so rows can't be divided by it. Choose a column of dates.");
  }

  private double time(int row) {
    return switch (column) {
      case TimeColumn moments -> moments.isMissing(row) ? Double.NaN : moments.value(row);
      case NumberColumn numbers -> numbers.value(row);
      default -> throw new IllegalStateException("Not a column of times: " + column);
    };
  }

  /** The last fraction of the rows against all before them. */
  Split last(double fraction) {
    double cut = boundary(sorted.length - (int) Math.round(fraction * sorted.length));
    return split(time -> time < cut, time -> time >= cut);
  }

  /** @throws MiningException if there is no row before or after the moment */
  Split from(Instant moment) {
    if (!(column instanceof TimeColumn)) {
      throw new MiningException("The column \"" + column.name()
          + "\" holds numbers, so it can't be cut at a date. Choose a column of dates, or a fraction of the rows.");
    }
    double cut = moment.toEpochMilli();
    if (!(sorted[0] < cut && cut <= sorted[sorted.length - 1])) {
      String side = sorted[0] < cut ? "from then on" : "before it";
      throw new MiningException("The rows can't be cut at " + moment.toString().replace("T00:00:00Z", "")
          + ": no usable row has a time " + side + " in the column \"" + column.name() + "\". Its times reach from "
          + text(sorted[0]) + " to " + text(sorted[sorted.length - 1]) + ".");
    }
    return split(time -> time < cut, time -> time >= cut);
  }

  private String text(double time) {
    for (int row = 0; row < times.length; row++) {
      if (times[row] == time) {
        return column.text(row);
      }
    }
    return "";
  }

  /** Every period against all rows before it. */
  List<Split> rolling(int periods) {
    int length = sorted.length / (periods + 1);
    double[] cuts = new double[periods + 1];
    cuts[periods] = Double.POSITIVE_INFINITY;
    for (int i = 0; i < periods; i++) {
      cuts[i] = length == 0 ? sorted[0] : boundary(sorted.length - (periods - i) * length);
    }
    List<Split> splits = new ArrayList<>();
    for (int i = 0; i < periods; i++) {
      double from = cuts[i];
      double to = cuts[i + 1];
      if (!(from < to) || length == 0) {
        throw new MiningException("The column \"" + column.name() + "\" has too few different times for " + periods
            + " periods. Choose fewer periods.");
      }
      splits.add(split(time -> time < from, time -> time >= from && time < to));
    }
    return splits;
  }

  /** The time at which a later part begins, so that as nearly as possible {@code before} rows come before it. */
  private double boundary(int before) {
    int place = Math.max(1, Math.min(sorted.length - 1, before));
    int first = place;
    while (first > 0 && sorted[first - 1] == sorted[place]) {
      first--;
    }
    int next = place;
    while (next < sorted.length && sorted[next] == sorted[place]) {
      next++;
    }
    boolean earlier = first > 0 && (place - first <= next - place || next == sorted.length);
    return earlier ? sorted[first] : sorted[next];
  }

  private Split split(DoublePredicate training, DoublePredicate test) {
    return new Split(rows(training), rows(test));
  }

  private int[] rows(DoublePredicate wanted) {
    return IntStream.range(0, times.length).filter(row -> wanted.test(times[row])).toArray();
  }
}
