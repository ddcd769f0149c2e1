package org.rapport.insight.pipeline;

import java.util.Optional;

import org.rapport.insight.InsightException;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;
import org.rapport.mining.evaluation.Intervals;

/**
 * How often closed opportunities were won.
 *
 * @param won how many were won
 * @param lost how many were lost
 * @param rate won / (won + lost), with Wilson's interval
 * @param wonAmount the amounts of those won, where known
 * @param lostAmount the amounts of those lost, where known
 * @param amountRate wonAmount / (wonAmount + lostAmount), with Wilson's interval for as many opportunities of equal size as
 * weigh the same (L. Kish, Survey Sampling, 1965: effective sample size); empty when no amount is above 0
 * @param withoutAmount how many have no amount above 0 and so no part in the rate by amount
 * @since 0.1
 */
public record WinRate(long won, long lost, Estimate rate, double wonAmount, double lostAmount,
    Optional<Estimate> amountRate, long withoutAmount) {

  /**
   * Counts closed opportunities.
   *
   * @param opportunities opportunities with amounts in one currency; open ones have no part
   * @throws InsightException when none is closed
   */
  public static WinRate of(Opportunities opportunities) {
    long won = 0;
    long lost = 0;
    long without = 0;
    double wonAmount = 0;
    double lostAmount = 0;
    double squares = 0;
    for (int row = 0; row < opportunities.size(); row++) {
      if (opportunities.open(row)) {
        continue;
      }
      double amount = opportunities.amount(row);
      boolean weighs = amount > 0 && amount < Double.POSITIVE_INFINITY;
      without += weighs ? 0 : 1;
      squares += weighs ? amount * amount : 0;
      if (opportunities.won(row)) {
        won++;
        wonAmount += weighs ? amount : 0;
      } else {
        lost++;
        lostAmount += weighs ? amount : 0;
      }
    }
    if (won + lost == 0) {
      throw new InsightException("No opportunity was won or lost, so there is no win rate.");
    }
    return new WinRate(won, lost, new Estimate((double) won / (won + lost), Intervals.wilson(won, won + lost),
        "Wilson"), wonAmount, lostAmount, byAmount(wonAmount, wonAmount + lostAmount, squares), without);
  }

  private static Optional<Estimate> byAmount(double won, double all, double squares) {
    double size = all / squares * all;
    if (!(all > 0) || !Double.isFinite(size) || !(size > 0)) {
      return Optional.empty();
    }
    double share = Math.min(1, won / all);
    Interval interval = Intervals.wilson(share * size, size);
    return Optional.of(new Estimate(share, interval, "Wilson, effective sample size"));
  }
}
