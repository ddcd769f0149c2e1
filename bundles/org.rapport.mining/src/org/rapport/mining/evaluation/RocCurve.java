package org.rapport.mining.evaluation;

import java.util.List;

/**
 * The receiver operating characteristic of one class against the rest, from (0, 0) to (1, 1), thinned to at most
 * {@value #MOST_POINTS} points. Under cross-validation the predictions of all folds are pooled for the curve.
 *
 * @param positive name of the class that counts as positive
 * @param points points with non-decreasing rates; the first is (0, 0), the last (1, 1)
 * @since 0.1
 */
public record RocCurve(String positive, List<Point> points) {

  /** The most points a curve keeps; more cannot be seen. */
  public static final int MOST_POINTS = 400;

  /**
   * One point of the curve.
   *
   * @param falsePositiveRate in [0, 1]
   * @param truePositiveRate in [0, 1]
   * @param threshold the probability from which a row is called positive here; infinite at (0, 0)
   */
  public record Point(double falsePositiveRate, double truePositiveRate, double threshold) {
  }

  public RocCurve {
    points = List.copyOf(points);
  }
}
