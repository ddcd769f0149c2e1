package org.rapport.mining.evaluation;

import java.util.OptionalDouble;

/**
 * A paired test between two models on the same rows.
 *
 * @param a algorithm id of the first model
 * @param b algorithm id of the second model, or {@link Comparison#BASE_RATE}
 * @param test name of the test, for example "exact McNemar"
 * @param difference figure of {@code a} minus figure of {@code b}
 * @param statistic the test's statistic; absent where the test has none
 * @param pValue two-sided p value in [0, 1]
 * @param adjustedPValue p value after Holm's adjustment over all tests of the same list, at least {@code pValue}
 * @since 0.1
 */
public record PairedTest(String a, String b, String test, double difference, OptionalDouble statistic, double pValue,
    double adjustedPValue) {

  /** The level below which an adjusted p value counts as evidence. */
  public static final double LEVEL = 0.05;

  /** @return whether the adjusted p value is below {@value #LEVEL} */
  public boolean significant() {
    return adjustedPValue < LEVEL;
  }
}
