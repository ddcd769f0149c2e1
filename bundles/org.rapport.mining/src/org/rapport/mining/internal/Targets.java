package org.rapport.mining.internal;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.table.NumberColumn;

/** Targets that are numbers. */
public final class Targets {
  private Targets() {}

  /**
   * The weight of every row; 0 where the target is missing.
   *
   * @throws MiningException if no row is left
   */
  public static double[] weights(Dataset data, NumberColumn target) {
    double[] given = data.weights().orElse(new double[0]);
    double[] weights = new double[data.rows()];
    boolean any = false;
    for (int row = 0; row < weights.length; row++) {
      double weight = given.length == 0 ? 1 : given[row];
      weights[row] = Double.isFinite(target.value(row)) && weight > 0 ? weight : 0;
      any |= weights[row] > 0;
    }
    if (!any) {
      throw new MiningException("There is no training row with a target and a weight above 0.");
    }
    return weights;
  }

  /** The weighted mean of the rows with a weight above 0. */
  public static double mean(double[] values, double[] weights) {
    double total = 0;
    double mean = 0;
    for (int row = 0; row < weights.length; row++) {
      if (weights[row] > 0) {
        total += weights[row];
        mean += (values[row] - mean) * weights[row] / total;
      }
    }
    return mean;
  }
}
