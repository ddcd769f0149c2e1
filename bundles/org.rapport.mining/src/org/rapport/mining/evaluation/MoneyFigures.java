package org.rapport.mining.evaluation;

/**
 * What answers are worth, as the user says. A row is <em>called</em> when its probability reaches a threshold: an account
 * gets the offer.
 *
 * @param currency what amounts are in, for example "CNY"
 * @param truePositive worth of calling a row that is positive; a gain is above 0
 * @param falsePositive worth of calling a row that is not; a cost is below 0
 * @param falseNegative worth of not calling a row that is positive
 * @param trueNegative worth of not calling a row that is not
 * @since 0.1
 */
public record MoneyFigures(String currency, double truePositive, double falsePositive, double falseNegative,
    double trueNegative) {

  /** @throws IllegalArgumentException when an amount is not a finite number, or calling can never pay */
  public MoneyFigures {
    if (!Double.isFinite(truePositive + falsePositive + falseNegative + trueNegative)) {
      throw new IllegalArgumentException("An amount of money must be a finite number.");
    }
    if (truePositive <= falseNegative && falsePositive <= trueNegative) {
      throw new IllegalArgumentException("With these amounts it never pays to call a row, whatever its probability. "
          + "Calling a row that is positive must be worth more than not calling it.");
    }
  }

  /** Calling costs something and pays when the row is positive; not calling is worth nothing. */
  public static MoneyFigures ofCalls(String currency, double gain, double cost) {
    return new MoneyFigures(currency, gain, -cost, 0, 0);
  }

  /** @return the worth of counts of answers */
  double worth(double truePositives, double falsePositives, double falseNegatives, double trueNegatives) {
    return truePositives * truePositive + falsePositives * falsePositive + falseNegatives * falseNegative
        + trueNegatives * trueNegative;
  }
}
