package org.rapport.insight.survival;

import java.util.Arrays;

import org.rapport.insight.InsightException;
import org.rapport.insight.clv.PeriodUnit;

/**
 * How long each customer has been there, and whether the time ended with leaving or only with the end of observation
 * (then it is censored).
 *
 * @since 0.1
 */
public final class Lifetimes {
  private final PeriodUnit unit;
  private final double[] times;
  private final boolean[] left;
  private final int departures;

  private Lifetimes(PeriodUnit unit, double[] times, boolean[] left) {
    this.unit = unit;
    this.times = times;
    this.left = left;
    int count = 0;
    for (boolean gone : left) {
      count += gone ? 1 : 0;
    }
    this.departures = count;
  }

  /**
   * Lifetimes in any order.
   *
   * @param unit the unit of the times
   * @param times how long each customer was seen to be there, 0 or more
   * @param left whether the customer left at the end of that time; false when still there
   * @throws InsightException when there is none, or a time is below 0 or no number
   */
  public static Lifetimes of(PeriodUnit unit, double[] times, boolean[] left) {
    if (times.length != left.length) {
      throw new IllegalArgumentException("Each of " + times.length + " times needs to be told whether it ended.");
    }
    if (times.length == 0) {
      throw new InsightException("There is no customer whose time is known, so nothing can be said about staying.");
    }
    for (double time : times) {
      if (!(time >= 0) || Double.isInfinite(time)) {
        throw new InsightException("A customer can't have been there for " + time + " " + unit.word()
            + "s: correct the day of the beginning or of the end.");
      }
    }
    return merged(unit, sorted(times, left, true), sorted(times, left, false));
  }

  private static double[] sorted(double[] times, boolean[] left, boolean wanted) {
    double[] some = new double[times.length];
    int count = 0;
    for (int i = 0; i < times.length; i++) {
      if (left[i] == wanted) {
        some[count++] = times[i] + 0.0;
      }
    }
    double[] sorted = Arrays.copyOf(some, count);
    Arrays.parallelSort(sorted);
    return sorted;
  }

  private static Lifetimes merged(PeriodUnit unit, double[] gone, double[] stayed) {
    double[] times = new double[gone.length + stayed.length];
    boolean[] left = new boolean[times.length];
    int g = 0;
    int s = 0;
    for (int i = 0; i < times.length; i++) {
      left[i] = g < gone.length && (s == stayed.length || gone[g] <= stayed[s]);
      times[i] = left[i] ? gone[g++] : stayed[s++];
    }
    return new Lifetimes(unit, times, left);
  }

  /** The unit of all times. */
  public PeriodUnit unit() {
    return unit;
  }

  /** How many customers there are, 1 or more. */
  public int customers() {
    return times.length;
  }

  /** How many of them left, 0 … {@link #customers()}. */
  public int departures() {
    return departures;
  }

  /** The longest time, 0 or more. */
  public double longest() {
    return times[times.length - 1];
  }

  /** A time by its rank from 0, rising. */
  double time(int rank) {
    return times[rank];
  }

  /** Whether the time of that rank ended with leaving. */
  boolean left(int rank) {
    return left[rank];
  }
}
