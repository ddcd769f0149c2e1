package org.rapport.insight.rfm;

import java.util.List;

import org.rapport.insight.InsightException;

/**
 * How figures become scores from 1, the worst, to the number of bins, the best.
 *
 * <p>Without thresholds of one's own, scores are quantiles: the customers are put in order, and the value at the end of
 * each n-th of them is a cut; a score is 1 more than the number of cuts that the value exceeds. So customers with equal
 * values always have equal scores, whatever their order, and the customers with the least value have 1. Where many are
 * equal, bins are of unequal size, and the highest ones can be empty.
 *
 * @param bins how many scores there are, 2 to 10
 * @param recency the most days since the last order for the scores from the highest down to 2, rising, such as 30, 90,
 *        180, 365; empty for quantiles
 * @param frequency the fewest orders for the scores from 2 up, rising, such as 2, 3, 5, 10; empty for quantiles
 * @param monetary the least sum for the scores from 2 up, rising; empty for quantiles
 * @since 0.1
 */
public record RfmSettings(int bins, List<Double> recency, List<Double> frequency, List<Double> monetary) {
  /** Quintiles. */
  public static final RfmSettings QUINTILES = new RfmSettings(5, List.of(), List.of(), List.of());

  private static final int MOST = 10;

  /** @throws InsightException when there are too few or too many bins, or thresholds do not fit them or do not rise */
  public RfmSettings {
    if (bins < 2 || bins > MOST) {
      throw new InsightException("Scores need 2 to " + MOST + " bins, not " + bins + ".");
    }
    recency = checked("recency", recency, bins);
    frequency = checked("frequency", frequency, bins);
    monetary = checked("monetary value", monetary, bins);
  }

  private static List<Double> checked(String what, List<Double> thresholds, int bins) {
    if (!thresholds.isEmpty() && thresholds.size() != bins - 1) {
      throw new InsightException("The " + bins + " scores of " + what + " need " + (bins - 1) + " thresholds, not "
          + thresholds.size() + ".");
    }
    for (int i = 0; i < thresholds.size(); i++) {
      if (!Double.isFinite(thresholds.get(i)) || i > 0 && thresholds.get(i) <= thresholds.get(i - 1)) {
        throw new InsightException("The thresholds of " + what + " must be numbers that rise, for example 30, 90, 180, "
            + "365.");
      }
    }
    return List.copyOf(thresholds);
  }

  /** Quantiles of so many bins. */
  public static RfmSettings quantiles(int bins) {
    return new RfmSettings(bins, List.of(), List.of(), List.of());
  }
}
