package org.rapport.insight.voice;

import org.rapport.insight.InsightException;
import org.rapport.insight.internal.statistics.Tails;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;

/**
 * The net promoter score (F. F. Reichheld, The One Number You Need to Grow, 2003): the share of promoters (9 or 10 of 0 …
 * 10) less that of detractors (0 … 6), in points from −100 to 100.
 *
 * @param promoters how many answers are 9 or 10
 * @param passives how many are 7 or 8
 * @param detractors how many are 0 … 6
 * @since 0.1
 */
public record NetPromoterScore(long promoters, long passives, long detractors) {
  /** Fewer answers than this are too few to decide by. */
  public static final int FEW = 30;

  private static final double ADDED = 3;

  /** @throws InsightException when there is no answer */
  public NetPromoterScore {
    if (promoters < 0 || passives < 0 || detractors < 0) {
      throw new IllegalArgumentException("Counts are 0 or more.");
    }
    if (promoters + passives + detractors == 0) {
      throw new InsightException("There is no answer to the question of recommending, so there is no score.");
    }
  }

  /**
   * Sorts answers into the three groups.
   *
   * @param answers values, 0 … 10
   * @throws InsightException when there is none, or one is outside 0 … 10
   */
  public static NetPromoterScore of(int... answers) {
    long[] counts = new long[3];
    for (int answer : answers) {
      counts[group(answer) + 1]++;
    }
    return new NetPromoterScore(counts[2], counts[1], counts[0]);
  }

  /**
   * The group of an answer: 1 for a promoter, 0 for a passive, −1 for a detractor.
   *
   * @throws InsightException when it is outside 0 … 10
   */
  public static int group(int answer) {
    if (answer < 0 || answer > 10) {
      throw new InsightException("An answer to the question of recommending is 0 to 10, not " + answer + ".");
    }
    return answer >= 9 ? 1 : answer >= 7 ? 0 : -1;
  }

  /** How many answers there are, 1 or more. */
  public long answers() {
    return promoters + passives + detractors;
  }

  /** Whether the answers are too few to decide by. */
  public boolean few() {
    return answers() < FEW;
  }

  /**
   * The score in points with its interval: the multinomial variance p + d − (p − d)², after three answers were added, ¾
   * promoter, 1½ passive, ¾ detractor, so that a few answers that all agree do not look certain (B. Rocks, Interval
   * Estimation for the "Net Promoter Score", The American Statistician 70, 2016: adjusted Wald).
   */
  public Estimate score() {
    double n = answers();
    double p = (promoters + ADDED / 4) / (n + ADDED);
    double d = (detractors + ADDED / 4) / (n + ADDED);
    double half = Tails.Z * Math.sqrt((p + d - (p - d) * (p - d)) / (n + ADDED));
    double value = (promoters - detractors) / n;
    return new Estimate(100 * value, new Interval(100 * Math.max(-1, Math.min(value, p - d - half)), 100 * Math.min(1,
        Math.max(value, p - d + half))), "adjusted Wald, multinomial");
  }

  /**
   * How many points this score lies above one of other customers, with its interval put together from the two (G. Y. Zou
   * and A. Donner, Construction of Confidence Limits about Effect Measures, 2008).
   *
   * @param other the score of other customers
   */
  public Estimate minus(NetPromoterScore other) {
    Estimate a = score();
    Estimate b = other.score();
    double difference = a.value() - b.value();
    double below = Math.hypot(a.value() - a.interval().low(), b.interval().high() - b.value());
    double above = Math.hypot(a.interval().high() - a.value(), b.value() - b.interval().low());
    return new Estimate(difference, new Interval(difference - below, difference + above), "MOVER");
  }
}
