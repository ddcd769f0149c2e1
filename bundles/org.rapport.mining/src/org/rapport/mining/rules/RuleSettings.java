package org.rapport.mining.rules;

import org.rapport.mining.MiningException;

/**
 * Which rules are wanted.
 *
 * @param support the smallest fraction of baskets that hold all items of a rule, above 0, at most 1
 * @param confidence the smallest fraction of the baskets with the left items that also hold the right one, 0 … 1
 * @param maxLength the most items in a rule, both sides together, at least 2
 * @since 0.1
 */
public record RuleSettings(double support, double confidence, int maxLength) {
  /** The most items in a rule, if nothing else is said. */
  public static final int DEFAULT_LENGTH = 10;

  /**
   * Checks the ranges.
   *
   * @throws MiningException if one is left
   */
  public RuleSettings {
    if (!(support > 0 && support <= 1)) {
      throw new MiningException("The support is " + support + "; a fraction of the baskets above 0 and at most 1 was "
          + "expected, such as 0.01 for one basket in a hundred.");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new MiningException("The confidence is " + confidence + "; a fraction from 0 to 1 was expected.");
    }
    if (maxLength < 2) {
      throw new MiningException("A rule has at least 2 items; the greatest length was " + maxLength + ".");
    }
  }

  /**
   * The fewest baskets that hold all items of a rule.
   *
   * @param baskets the number of baskets
   * @return the support in baskets, rounded up, at least 1
   */
  public int leastCount(int baskets) {
    return (int) Math.max(1, Math.ceil(support * baskets - 1e-9));
  }
}
