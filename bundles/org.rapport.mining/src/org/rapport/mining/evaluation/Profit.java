package org.rapport.mining.evaluation;

import java.util.List;

/**
 * What a model is worth in the user's own money, by threshold. Amounts are per evaluated row: times the number of
 * accounts one has, that is the sum to expect.
 *
 * @param money what answers are worth
 * @param points worth per row for every threshold, thresholds rising; the first calls all rows, the last none
 * @param threshold the threshold with the highest worth on all rows: the one to use; infinite when calling nobody is best
 * @param best the worth per row when the threshold is chosen without the rows that it is judged on: it is chosen on four
 *        of five parts of the rows and judged on the fifth, in turn. Not flattered by the choice
 * @param called share of rows called with these thresholds
 * @param without worth per row of the better one of calling all rows and calling none: what one gets without a model
 * @param gain what the model adds to that, per row
 * @since 0.1
 */
public record Profit(MoneyFigures money, List<Point> points, double threshold, Estimate best, double called,
    Estimate without, Estimate gain) {

  /**
   * A threshold.
   *
   * @param threshold the probability from which a row is called; infinite when none is
   * @param called share of rows called
   * @param worth worth per row
   */
  public record Point(double threshold, double called, double worth) {
  }

  public Profit {
    points = List.copyOf(points);
  }

  /**
   * The worth of a model.
   *
   * @param table its counts by threshold
   * @param money what answers are worth
   */
  public static Profit of(ThresholdTable table, MoneyFigures money) {
    return new ProfitBuilder(table, money).build();
  }
}
