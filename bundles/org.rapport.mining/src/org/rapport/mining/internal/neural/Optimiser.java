package org.rapport.mining.internal.neural;

/** How coefficients follow the gradient. */
public enum Optimiser {
  /** Steps of their own size for every coefficient (Kingma and Ba, Adam: a method for stochastic optimization, 2015). */
  ADAM,
  /** Plain steps with a momentum of 0.9 (Polyak, Some methods of speeding up the convergence, 1964). */
  MOMENTUM;

  private static final double FIRST = 0.9;
  private static final double SECOND = 0.999;
  private static final double TINY = 1e-8;

  /** The memory of a training. */
  final class State {
    private final double rate;
    private final double[] first;
    private final double[] second;
    private long steps;

    State(int size, double rate) {
      this.rate = rate;
      this.first = new double[size];
      this.second = new double[Optimiser.this == ADAM ? size : 0];
    }

    /** Makes a step. */
    void step(double[] coefficients, double[] gradient) {
      steps++;
      if (Optimiser.this == MOMENTUM) {
        for (int i = 0; i < coefficients.length; i++) {
          first[i] = FIRST * first[i] - rate * gradient[i];
          coefficients[i] += first[i];
        }
        return;
      }
      double size = rate * Math.sqrt(1 - StrictMath.pow(SECOND, steps)) / (1 - StrictMath.pow(FIRST, steps));
      for (int i = 0; i < coefficients.length; i++) {
        double g = gradient[i];
        first[i] = FIRST * first[i] + (1 - FIRST) * g;
        second[i] = SECOND * second[i] + (1 - SECOND) * g * g;
        coefficients[i] -= size * first[i] / (Math.sqrt(second[i]) + TINY);
      }
    }
  }
}
