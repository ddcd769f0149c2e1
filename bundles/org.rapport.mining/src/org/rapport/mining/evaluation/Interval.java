package org.rapport.mining.evaluation;

/**
 * A confidence interval, by house rule always at 95 %.
 *
 * @param low lower limit, at most {@code high}
 * @param high upper limit
 * @since 0.1
 */
public record Interval(double low, double high) {

  /** The confidence level of every interval in Rapport. */
  public static final double LEVEL = 0.95;

  /** @throws IllegalArgumentException when a limit is not a number or {@code low > high} */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("An interval needs low <= high, but got " + low + " and " + high + ".");
    }
  }

  /** @return whether {@code value} lies inside, limits included */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** @return {@code high - low}, 0 or more */
  public double width() {
    return high - low;
  }

  /** @return the smallest interval that holds this one and {@code other} */
  public Interval hull(Interval other) {
    return new Interval(Math.min(low, other.low), Math.max(high, other.high));
  }

  /** @return this interval cut to [0, 1], for rates */
  public Interval clipped() {
    return new Interval(Math.max(0, Math.min(1, low)), Math.max(0, Math.min(1, high)));
  }
}
