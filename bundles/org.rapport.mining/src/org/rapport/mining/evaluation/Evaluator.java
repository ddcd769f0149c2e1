package org.rapport.mining.evaluation;

import java.util.List;

/**
 * Turns predictions into figures, tests and a verdict. Pure: same input, same result.
 *
 * @since 0.1
 */
public final class Evaluator {

  private Evaluator() {}

  /**
   * Compares models on the same evaluated rows.
   *
   * @param rows the evaluated rows
   * @param models one entry per model, at least one, ids unique, every array as long as {@code rows.actual()}
   * @return figures, paired tests and verdict
   * @throws IllegalArgumentException when there is no row or no model, or when lengths do not fit
   */
  public static Comparison compare(Evaluated rows, List<Predictions> models) {
    return new ComparisonBuilder(rows, models).build();
  }
}
