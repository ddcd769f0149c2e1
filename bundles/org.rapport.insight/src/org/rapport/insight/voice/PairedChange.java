package org.rapport.insight.voice;

import org.rapport.insight.InsightException;
import org.rapport.insight.internal.statistics.Tails;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;

/**
 * How customers who answered twice changed their minds. Others, who answered once, have no part in it, so that it is no
 * matter of who happened to answer.
 *
 * @param customers how many answered twice, 2 or more
 * @param better how many gave a better second answer
 * @param worse how many gave a worse one
 * @param change the mean change, in the unit of the figure, with its interval by Student's t
 * @param p the probability of so uneven numbers of better and worse if both were equally likely (exact sign test), 0 … 1
 * @since 0.1
 */
public record PairedChange(int customers, int better, int worse, Estimate change, double p) {

  /**
   * Compares answers.
   *
   * @param before the first answer's worth per customer: for example 100, 0 or −100 points of a promoter score
   * @param after the second one's, in the same order
   * @throws InsightException when fewer than two customers answered twice
   */
  public static PairedChange of(double[] before, double[] after) {
    int n = before.length;
    if (n != after.length) {
      throw new IllegalArgumentException(n + " answers before and " + after.length + " after.");
    }
    if (n < 2) {
      throw new InsightException(n == 0 ? "No customer answered in both periods, so no change can be told."
          : "Only one customer answered in both periods: a change needs two or more.");
    }
    int better = 0;
    int worse = 0;
    double mean = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double change = after[i] - before[i];
      better += change > 0 ? 1 : 0;
      worse += change < 0 ? 1 : 0;
      double delta = change - mean;
      mean += delta / (i + 1);
      squares += delta * (change - mean);
    }
    double half = Tails.studentQuantile(n - 1.0) * Math.sqrt(squares / (n - 1.0) / n);
    return new PairedChange(n, better, worse, new Estimate(mean, new Interval(mean - half, mean + half),
        "paired Student's t"), signTest(better, worse));
  }

  /** Whether the pairs are too few to decide by, see {@link NetPromoterScore#FEW}. */
  public boolean few() {
    return customers < NetPromoterScore.FEW;
  }

  /** Twice the tail of the binomial distribution with one half, from the incomplete beta function. */
  private static double signTest(int better, int worse) {
    int more = Math.max(better, worse);
    int all = better + worse;
    if (2 * more == all) {
      return 1;
    }
    return Math.min(1, 2 * Tails.beta(0.5, more, all - more + 1.0));
  }
}
