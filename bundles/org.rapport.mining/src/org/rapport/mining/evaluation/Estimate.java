package org.rapport.mining.evaluation;

/**
 * A figure that is never shown without its uncertainty.
 *
 * @param value the figure itself; rates are fractions in [0, 1], never per cent
 * @param interval its 95 % interval, same unit
 * @param method how the interval was computed, for example "Wilson" or "DeLong"
 * @since 0.1
 */
public record Estimate(double value, Interval interval, String method) {

  /** @throws IllegalArgumentException when {@code value} is not a finite number */
  public Estimate {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("An estimate must be a finite number, but is " + value + ".");
    }
  }

  /** @return this estimate with its interval cut to [0, 1], for rates */
  Estimate clipped() {
    return new Estimate(value, interval.clipped(), method);
  }
}
