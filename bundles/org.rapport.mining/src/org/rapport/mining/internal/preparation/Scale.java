package org.rapport.mining.internal.preparation;

import org.rapport.mining.FieldPreparation.Scaling;

/**
 * How numbers are scaled: (value − centre) × factor.
 *
 * @param centre what becomes 0
 * @param factor one divided by the width; 0 if all training values are equal
 */
record Scale(double centre, double factor) {
  static final Scale NONE = new Scale(0, 1);
  private static final double ROUNDING = 1e-12;

  /**
   * Learns.
   *
   * @param values of the training rows, finite; NaN are skipped
   */
  static Scale of(Scaling scaling, double[] values) {
    return switch (scaling) {
      case AUTO, NONE -> NONE;
      case STANDARDISE -> standard(values);
      case MIN_MAX -> range(values);
      case ROBUST -> robust(values);
    };
  }

  private static Scale standard(double[] values) {
    double sum = 0;
    int n = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        sum += value;
        n++;
      }
    }
    double mean = n == 0 ? 0 : Double.isInfinite(sum) ? shared(values, n) : sum / n;
    double squares = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        squares += (value - mean) * (value - mean);
      }
    }
    return over(mean, n == 0 ? 0 : Math.sqrt(squares / n));
  }

  /** The mean of numbers so large that their sum is none. */
  private static double shared(double[] values, int n) {
    double mean = 0;
    for (double value : values) {
      mean += Double.isNaN(value) ? 0 : value / n;
    }
    return mean;
  }

  private static Scale range(double[] values) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        min = Math.min(min, value);
        max = Math.max(max, value);
      }
    }
    return min > max ? over(0, 0) : over(min, max - min);
  }

  /** By median and quartiles; where those are equal by the standard deviation, around the median. */
  private static Scale robust(double[] values) {
    double[] present = Quantiles.present(values);
    if (present.length == 0) {
      return over(0, 0);
    }
    double median = Quantiles.of(present, 0.5);
    double width = Quantiles.of(present, 0.75) - Quantiles.of(present, 0.25);
    return width > ROUNDING * Math.abs(median) ? over(median, width)
        : new Scale(median, standard(values).factor());
  }

  private static Scale over(double centre, double width) {
    return new Scale(centre, width > ROUNDING * Math.abs(centre) ? 1 / width : 0);
  }

  /** The scaled values; the same array if nothing changes. */
  double[] apply(double[] values) {
    if (equals(NONE)) {
      return values;
    }
    double[] scaled = new double[values.length];
    for (int row = 0; row < scaled.length; row++) {
      double value = (values[row] - centre) * factor;
      // a distance too large for a number
      scaled[row] = Double.isFinite(value) ? value : values[row] * factor - centre * factor;
    }
    return scaled;
  }
}
