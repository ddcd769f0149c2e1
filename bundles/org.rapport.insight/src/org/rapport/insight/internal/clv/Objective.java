package org.rapport.insight.internal.clv;

/** A function whose maximum is looked for. */
@FunctionalInterface
public interface Objective {

  /**
   * The value at a point.
   *
   * @param point the logarithms of the parameters
   * @param gradient receives the derivatives
   * @return the value
   */
  double value(double[] point, double[] gradient);
}
