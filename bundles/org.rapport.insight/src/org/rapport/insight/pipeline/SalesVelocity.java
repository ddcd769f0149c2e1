package org.rapport.insight.pipeline;

import org.rapport.insight.InsightException;
import org.rapport.insight.clv.Span;
import org.rapport.insight.internal.statistics.Tails;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;

/**
 * How much a pipeline brings in a day: open opportunities × win rate × average amount won / length of the sales cycle. Its
 * interval puts the uncertainty of the three averages together on the logarithmic scale (delta method), as if they were
 * independent.
 *
 * @param open how many opportunities are open
 * @param winRate the win rate by count
 * @param averageAmount the average amount of those won
 * @param cycle the average time from creation to being won
 * @param perDay the money a day, with its interval
 * @since 0.1
 */
public record SalesVelocity(int open, double winRate, double averageAmount, Span cycle, Estimate perDay) {

  /**
   * Puts the velocity together.
   *
   * @param open how many opportunities are open
   * @param winRate the win rate
   * @param wonAmounts the amount of each opportunity won
   * @param cycles the time from creation to being won of each whose creation is known, in days
   * @throws InsightException when nothing was won, no amount or no cycle is known, or one is 0 in the average
   */
  public static SalesVelocity of(int open, WinRate winRate, double[] wonAmounts, double[] cycles) {
    if (winRate.won() == 0 || wonAmounts.length == 0) {
      throw new InsightException("No opportunity with an amount was won, so there is no sales velocity.");
    }
    if (cycles.length == 0) {
      throw new InsightException("Of no opportunity that was won is it known when it was created and when it was won: "
          + "opportunities imported as won have no such history. So there is no sales velocity.");
    }
    double[] amount = moments(wonAmounts);
    double[] cycle = moments(cycles);
    if (!(amount[0] > 0) || !(cycle[0] > 0)) {
      throw new InsightException(amount[0] > 0
          ? "All opportunities were won the moment they were created, so the sales cycle has no length."
          : "The opportunities won have an average amount of 0 or below, so there is no sales velocity.");
    }
    double rate = winRate.rate().value();
    double value = open * rate * amount[0] / cycle[0];
    double closed = winRate.won() + (double) winRate.lost();
    double variance = (1 - rate) / (rate * closed) + amount[1] / (amount[0] * amount[0]) + cycle[1] / (cycle[0]
        * cycle[0]);
    double factor = Math.exp(Tails.Z * Math.sqrt(variance));
    return new SalesVelocity(open, rate, amount[0], Span.days(cycle[0]), new Estimate(value, new Interval(value
        / factor, value * factor), "delta method"));
  }

  /** The mean and the variance of the mean; that of a single value is as large as the value itself. */
  private static double[] moments(double[] values) {
    double mean = 0;
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      double delta = values[i] - mean;
      mean += delta / (i + 1);
      squares += delta * (values[i] - mean);
    }
    int n = values.length;
    return new double[]{mean, n == 1 ? mean * mean : squares / (n - 1.0) / n};
  }
}
