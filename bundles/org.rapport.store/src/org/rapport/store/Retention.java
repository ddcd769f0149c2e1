package org.rapport.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How many backups are kept: the newest of each of the last days, of each of the last weeks and of each of the last
 * months <em>that have a backup</em>, so that a month without work loses nothing. A backup may count for all three.
 *
 * @param daily days, 0 to 10,000
 * @param weekly weeks, which begin on Monday, 0 to 10,000
 * @param monthly months, 0 to 10,000
 * @since 0.1
 */
public record Retention(int daily, int weekly, int monthly) {
  /** Seven days, four weeks, twelve months. */
  public static final Retention DEFAULT = new Retention(7, 4, 12);

  private static final int MOST = 10_000;

  /** Checks the ranges. */
  public Retention {
    for (int count : new int[]{daily, weekly, monthly}) {
      if (count < 0 || count > MOST) {
        throw new IllegalArgumentException("Keep 0 to 10,000 backups of a kind, not " + count);
      }
    }
  }

  /**
   * Chooses. The newest of all is always kept.
   *
   * @param times when the backups were made, in any order
   * @param zone where days begin
   * @return the times of those to keep
   */
  public Set<Instant> keep(Collection<Instant> times, ZoneId zone) {
    List<Instant> newestFirst = times.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    Set<Instant> keep = new TreeSet<>(newestFirst.stream().limit(1).toList());
    keep.addAll(newest(newestFirst, daily, time -> LocalDate.ofInstant(time, zone)));
    keep.addAll(newest(newestFirst, weekly, time -> LocalDate.ofInstant(time, zone)
        .with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY))));
    keep.addAll(newest(newestFirst, monthly, time -> YearMonth.from(LocalDate.ofInstant(time, zone))));
    return keep;
  }

  private static Set<Instant> newest(List<Instant> newestFirst, int count, Function<Instant, Object> period) {
    Set<Object> seen = new HashSet<>();
    Set<Instant> keep = new HashSet<>();
    for (Instant time : newestFirst) {
      if (seen.size() < count && seen.add(period.apply(time))) {
        keep.add(time);
      }
    }
    return keep;
  }
}
