package org.rapport.insight.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rapport.insight.InsightException;

/** Earlier forecasts on a pipeline whose truth is known. */
class BacktestTest {
  private static final int LENGTH = 30;

  /** A pipeline that is entered a month before it is due and decided on its day, with a probability of winning. */
  private static final class Simulated implements PipelinePast {
    private final int n;
    private final int[] due;
    private final boolean[] won;
    private final double[] amount;
    private final LocalDate first;

    Simulated(int n, double truth, LocalDate first, int days, long seed) {
      this.n = n;
      this.first = first;
      Random random = new Random(seed);
      due = new int[n];
      won = new boolean[n];
      amount = new double[n];
      for (int i = 0; i < n; i++) {
        due[i] = 30 + random.nextInt(days);
        won[i] = random.nextDouble() < truth;
        amount[i] = 100 + random.nextInt(400);
      }
    }

    @Override
    public Opportunities at(LocalDate day) {
      int now = (int) (day.toEpochDay() - first.toEpochDay());
      int[] rows = IntStream.range(0, n).filter(i -> due[i] - 30 <= now).toArray();
      int size = rows.length;
      Opportunities.Rows columns = new Opportunities.Rows(new long[size], new int[size], new double[size],
          new String[size], new double[size], new int[size]);
      for (int k = 0; k < size; k++) {
        int i = rows[k];
        columns.id()[k] = i + 1;
        columns.stage()[k] = due[i] > now ? 1 : won[i] ? 2 : 3;
        columns.amount()[k] = amount[i];
        columns.currency()[k] = "EUR";
        columns.probability()[k] = Double.NaN;
        columns.closeDay()[k] = (int) first.toEpochDay() + due[i];
      }
      return Opportunities.of(PipelineTest.STAGES, columns);
    }

    @Override
    public List<StageVisit> visits(LocalDate day) {
      int now = (int) (day.toEpochDay() - first.toEpochDay());
      List<StageVisit> visits = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        if (due[i] - 30 <= now) {
          visits.add(new StageVisit(i + 1, 2, at(due[i] - 30), due[i] <= now ? at(due[i]) : null));
          if (due[i] <= now) {
            visits.add(new StageVisit(i + 1, won[i] ? 3 : 4, at(due[i]), null));
          }
        }
      }
      return visits;
    }

    private Instant at(int number) {
      return first.plusDays(number).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
  }

  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

  private static List<LocalDate> days() {
    return IntStream.range(2, 42).mapToObj(i -> FIRST.plusDays(LENGTH * (long) i)).toList();
  }

  @Test
  void rightProbabilitiesAreGradedAsRight() {
    PipelinePast past = new Simulated(2_000, 0.5, FIRST, 1_400, 4);
    ForecastBacktest test = ForecastBacktest.of(past, days(), LENGTH, ForecastBasis.STAGE, 7, "EUR");
    assertEquals(40, test.graded());
    assertTrue(test.inside() >= 35, test.inside() + " of 40");
    assertEquals(1, test.bias().orElseThrow(), 0.05);
    for (PastForecast each : test.forecasts()) {
      assertEquals(each.actual(), each.ofForecast() + each.ofOthers() + each.ofNew(), 1e-9);
    }
    for (int i = 1; i < 40; i++) {
      assertEquals(test.forecasts().get(i - 1).actual(), test.forecasts().get(i).before(), 1e-9,
          "what was won in one window is what was won before the next");
    }
  }

  @Test
  void wrongProbabilitiesAreFoundOutAndObservedOnesAreBetter() {
    PipelinePast past = new Simulated(2_000, 0.2, FIRST, 1_400, 5);
    ForecastBacktest believed = ForecastBacktest.of(past, days(), LENGTH, ForecastBasis.STAGE, 7, "EUR");
    ForecastBacktest observed = ForecastBacktest.of(past, days(), LENGTH, ForecastBasis.OBSERVED, 7, "EUR");
    assertTrue(believed.inside() < 10, believed.inside() + " of 40");
    assertTrue(believed.bias().orElseThrow() > 2);
    assertTrue(observed.inside() >= 35, observed.inside() + " of 40");
    assertTrue(observed.meanError() < believed.meanError() / 2);
  }

  @Test
  void beforeTheFirstRecordThereIsNothingToGrade() {
    PipelinePast past = new Simulated(100, 0.5, FIRST, 100, 6);
    List<LocalDate> early = List.of(FIRST.minusDays(500), FIRST.minusDays(400));
    InsightException none = assertThrows(InsightException.class, () -> ForecastBacktest.of(past, early, LENGTH,
        ForecastBasis.STAGE, 7, "EUR"));
    assertTrue(String.valueOf(none.getMessage()).contains("none of the days"));
    ForecastBacktest some = ForecastBacktest.of(past, List.of(FIRST.minusDays(400), FIRST.plusDays(40)), LENGTH,
        ForecastBasis.STAGE, 7, "EUR");
    assertEquals(List.of(FIRST.minusDays(400)), some.skipped());
    assertEquals(1, some.forecasts().size());
  }
}
