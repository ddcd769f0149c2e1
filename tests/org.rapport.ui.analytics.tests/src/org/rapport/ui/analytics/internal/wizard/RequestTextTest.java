package org.rapport.ui.analytics.internal.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rapport.mining.ClassWeights;
import org.rapport.mining.Evaluation;
import org.rapport.mining.FieldPreparation.Imputation;
import org.rapport.mining.FieldPreparation.RareLevels;
import org.rapport.mining.FieldPreparation.Scaling;
import org.rapport.mining.PreparationSettings;

class RequestTextTest {

  @Test
  void preparationIsSaidWhereItIsNotLeftOpen() {
    assertEquals("as each algorithm wants", RequestText.preparation(PreparationSettings.defaults()));
    PreparationSettings settings = PreparationSettings.defaults()
        .withGeneral(all -> all.with(Imputation.MEAN).with(Scaling.ROBUST).with(new RareLevels(10, 0)))
        .withField("age", own -> own.with(Scaling.NONE)).withClassWeights(ClassWeights.BALANCED)
        .without(List.of("a", "b", "c", "d", "e")).withDropDuplicates(true).withAsOf(LocalDate.of(2026, 3, 1));
    assertEquals(
        "Missing values: mean; Scaling of numbers: median 0, quartiles 1; levels below 10 rows merged; classes "
            + "weigh the same; prepared on their own: age; left out: a, b, c and 2 more; of equal rows the first; ages on "
            + "2026-03-01", RequestText.preparation(settings));
  }

  @Test
  void everyWayOfDividingRowsIsSaid() {
    assertEquals("Hold-out of 12.5\u00a0%", RequestText.evaluation(new Evaluation.HoldOut(0.125)));
    assertEquals("10-fold cross-validation, 3 times", RequestText.evaluation(new Evaluation.CrossValidation(10, 3)));
    assertEquals("Hold-out of 20\u00a0%, equal household together",
        RequestText.evaluation(new Evaluation.GroupHoldOut("household", 0.2)));
    assertEquals("5-fold cross-validation, 1 times, equal household together",
        RequestText.evaluation(new Evaluation.GroupFolds("household", 5, 1)));
    assertEquals("The latest 20\u00a0% by day",
        RequestText.evaluation(new Evaluation.TimeHoldOut(Optional.of("day"), 0.2)));
    assertEquals("All from 2026-03-01 on by day", RequestText.evaluation(
        new Evaluation.TimeCut(Optional.of("day"), Instant.parse("2026-03-01T00:00:00Z"))));
    assertEquals("4 periods by day", RequestText.evaluation(new Evaluation.RollingOrigin(Optional.of("day"), 4)));
  }
}
