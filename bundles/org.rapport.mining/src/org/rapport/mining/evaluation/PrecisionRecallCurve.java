package org.rapport.mining.evaluation;

import java.util.List;

/**
 * Precision against recall of one class when ever more rows are called positive, thinned to at most
 * {@value RocCurve#MOST_POINTS} points. Under cross-validation the predictions of all folds are pooled for the curve.
 *
 * @param positive name of the class that counts as positive
 * @param baseRate share of positive rows: the precision of calling all rows positive, (0, 1)
 * @param points points with non-decreasing recall, the last with recall 1
 * @since 0.1
 */
public record PrecisionRecallCurve(String positive, double baseRate, List<Point> points) {

  /**
   * One point of the curve.
   *
   * @param recall of the positive rows the fraction found, in (0, 1]
   * @param precision of the rows called positive the fraction that is, in [0, 1]
   * @param threshold the probability from which a row is called positive here
   */
  public record Point(double recall, double precision, double threshold) {
  }

  public PrecisionRecallCurve {
    points = List.copyOf(points);
  }
}
