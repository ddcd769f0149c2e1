package org.rapport.mining.internal.svm;

/**
 * Turns decision values into probabilities: {@code 1 / (1 + exp(slope · value + offset))} (Platt, Probabilistic outputs
 * for support vector machines, 1999), fitted by Newton's method as in Lin, Lin and Weng, A note on Platt's probabilistic
 * outputs for support vector machines, 2007, algorithm 1, with a weight for every value.
 *
 * @param slope usually negative: higher decision values make the class more probable
 * @param offset the log-odds against the class at decision value 0
 */
record Platt(double slope, double offset) {
  private static final int MOST_STEPS = 100;
  private static final double SMALLEST_STEP = 1e-10;
  private static final double SIGMA = 1e-12;
  private static final double ENOUGH = 1e-4;
  private static final double TOLERANCE = 1e-9;

  /**
   * Fits to decision values of rows that the decision function has not learnt from.
   *
   * @param values the decision values
   * @param positive whether a row is of the class
   * @param weights the weights; rows with 0 are left out
   */
  static Platt fit(double[] values, boolean[] positive, double[] weights) {
    double in = 0;
    double out = 0;
    for (int i = 0; i < values.length; i++) {
      in += positive[i] ? weights[i] : 0;
      out += positive[i] ? 0 : weights[i];
    }
    double high = (in + 1) / (in + 2);
    double low = 1 / (out + 2);
    double[] targets = new double[values.length];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = positive[i] ? high : low;
    }
    Platt at = new Platt(0, Math.log((out + 1) / (in + 1)));
    double loss = at.loss(values, targets, weights);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] d = at.derivatives(values, targets, weights);
      if (Math.abs(d[0]) < TOLERANCE * (in + out) && Math.abs(d[1]) < TOLERANCE * (in + out)) {
        break;
      }
      double determinant = d[2] * d[4] - d[3] * d[3];
      double bySlope = -(d[4] * d[0] - d[3] * d[1]) / determinant;
      double byOffset = -(d[2] * d[1] - d[3] * d[0]) / determinant;
      double fall = d[0] * bySlope + d[1] * byOffset;
      double size = 1;
      Platt next = at;
      double nextLoss = Double.POSITIVE_INFINITY;
      for (; size >= SMALLEST_STEP; size /= 2) {
        next = new Platt(at.slope + size * bySlope, at.offset + size * byOffset);
        nextLoss = next.loss(values, targets, weights);
        if (nextLoss < loss + ENOUGH * size * fall) {
          break;
        }
      }
      if (size < SMALLEST_STEP) {
        break;
      }
      at = next;
      loss = nextLoss;
    }
    return at;
  }

  private double loss(double[] values, double[] targets, double[] weights) {
    double loss = 0;
    for (int i = 0; i < values.length; i++) {
      double against = slope * values[i] + offset;
      loss += weights[i] * (against >= 0 ? targets[i] * against + Math.log1p(Math.exp(-against))
          : (targets[i] - 1) * against + Math.log1p(Math.exp(against)));
    }
    return loss;
  }

  /** By slope, by offset; by slope twice, by both, by offset twice. */
  private double[] derivatives(double[] values, double[] targets, double[] weights) {
    double[] d = {0, 0, SIGMA, 0, SIGMA};
    for (int i = 0; i < values.length; i++) {
      double p = probability(values[i]);
      double first = weights[i] * (targets[i] - p);
      double second = weights[i] * p * (1 - p);
      d[0] += values[i] * first;
      d[1] += first;
      d[2] += values[i] * values[i] * second;
      d[3] += values[i] * second;
      d[4] += second;
    }
    return d;
  }

  /** The log-odds of the class. */
  double logOdds(double value) {
    return -(slope * value + offset);
  }

  /** The probability of the class. */
  double probability(double value) {
    return 1 / (1 + Math.exp(-logOdds(value)));
  }
}
