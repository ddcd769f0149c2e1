package org.rapport.insight.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;

/**
 * What open opportunities that are due in a time are expected to bring: the sum of amount × probability of winning. Its
 * interval is one of prediction: in 95 of 100 times the amount won lies in it, if the probabilities are right and
 * opportunities are won independently of each other.
 *
 * @param basis where the probabilities come from
 * @param from the first day
 * @param to the last day
 * @param opportunities how many are due in that time and have a probability
 * @param amount their amounts together
 * @param expected the expected amount and its interval, by simulation
 * @param wins the expected number won
 * @param winsInterval its interval, by the exact distribution
 * @param lines the expectation by stage
 * @param leftOut what has no part in it
 * @param rows the record ids of the opportunities that are counted on
 * @since 0.1
 */
public record Forecast(ForecastBasis basis, LocalDate from, LocalDate to, int opportunities, double amount,
    Estimate expected, double wins, Interval winsInterval, List<ForecastLine> lines, LeftOut leftOut,
    List<Long> rows) {

  /**
   * Open opportunities without a part in a forecast.
   *
   * @param overdue how many were due before it
   * @param overdueAmount their amounts together
   * @param later how many are due after it
   * @param withoutDay how many have no day of closing
   * @param withoutAmount how many are due, but without an amount
   * @param withoutProbability how many are due, but without a probability
   * @since 0.1
   */
  public record LeftOut(int overdue, double overdueAmount, int later, int withoutDay, int withoutAmount,
      int withoutProbability) {
  }

  public Forecast {
    lines = List.copyOf(lines);
    rows = List.copyOf(rows);
  }

  /** The line of a stage by name. */
  public Optional<ForecastLine> line(String stage) {
    return lines.stream().filter(line -> line.stage().equals(stage)).findFirst();
  }
}
