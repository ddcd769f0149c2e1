package org.rapport.mining.regression;

/**
 * The outcome of a statistical test.
 *
 * @param name its name, such as "Jarque-Bera"
 * @param statistic the statistic
 * @param degrees its degrees of freedom; of F those of the numerator
 * @param otherDegrees of F those of the denominator, else 0
 * @param pValue 0 … 1
 * @since 0.1
 */
public record TestResult(String name, double statistic, double degrees, double otherDegrees, double pValue) {
  /** @return whether the p value is below 5 % */
  public boolean significant() {
    return pValue < 0.05;
  }
}
