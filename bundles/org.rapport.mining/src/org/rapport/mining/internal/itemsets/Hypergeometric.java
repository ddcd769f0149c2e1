package org.rapport.mining.internal.itemsets;

/** Fisher's exact test, one-sided: the upper tail of the hypergeometric distribution. */
public final class Hypergeometric {
  private final int total;
  private final double[] logFactorials;

  /** @param total the number of baskets */
  public Hypergeometric(int total) {
    this.total = total;
    logFactorials = new double[total + 1];
    for (int i = 2; i <= total; i++) {
      logFactorials[i] = logFactorials[i - 1] + Math.log(i);
    }
  }

  private double logChoose(int n, int k) {
    return logFactorials[n] - logFactorials[k] - logFactorials[n - k];
  }

  /**
   * The probability of at least so many common baskets.
   *
   * @param common baskets with both, at most the smaller of the next two
   * @param left baskets with the left side
   * @param right baskets with the right side
   * @return 0 … 1
   */
  public double atLeast(int common, int left, int right) {
    int most = Math.min(left, right);
    int least = Math.max(0, left + right - total);
    if (common <= least) {
      return 1;
    }
    double all = logChoose(total, left);
    double first = Math.exp(logChoose(right, common) + logChoose(total - right, left - common) - all);
    double sum = first;
    double term = first;
    for (int k = common; k < most; k++) {
      // ratio of neighbouring terms
      term *= (double) (right - k) / (k + 1) * (left - k) / (total - right - left + k + 1);
      sum += term;
      if (term < sum * 1e-17) {
        break;
      }
    }
    return Math.min(1, sum);
  }
}
