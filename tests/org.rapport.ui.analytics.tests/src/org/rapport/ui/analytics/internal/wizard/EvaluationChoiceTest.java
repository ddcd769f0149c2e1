package org.rapport.ui.analytics.internal.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rapport.mining.Evaluation;
import org.rapport.ui.analytics.internal.wizard.EvaluationChoice.Method;

class EvaluationChoiceTest {

  private static final Evaluation OTHER = new Evaluation.HoldOut(0.77);

  /** No way of dividing rows becomes another one because the wizard has shown it. */
  @Test
  void everyEvaluationComesBack() {
    for (Evaluation evaluation : List.of(new Evaluation.HoldOut(0.25), new Evaluation.CrossValidation(10, 3),
        new Evaluation.GroupHoldOut("household", 0.3), new Evaluation.GroupFolds("household", 4, 2),
        new Evaluation.TimeHoldOut(Optional.of("day"), 0.1), new Evaluation.RollingOrigin(Optional.of("day"), 6),
        new Evaluation.TimeCut(Optional.of("day"), Instant.parse("2026-03-01T00:00:00Z")),
        new Evaluation.TimeCut(Optional.of("day"), Instant.parse("2026-03-01T12:30:00Z")))) {
      assertEquals(evaluation, EvaluationChoice.of(evaluation).evaluation(OTHER));
    }
  }

  @Test
  void whatIsNotChangedRemainsExact() {
    Evaluation third = new Evaluation.HoldOut(1.0 / 3);
    assertEquals(third, EvaluationChoice.of(third).evaluation(third));
    assertEquals(new Evaluation.HoldOut(0.33), EvaluationChoice.of(third).evaluation(OTHER));
  }

  @Test
  void aDayIsTheBeginningOfItInUtc() {
    EvaluationChoice choice = EvaluationChoice.of(
        new Evaluation.TimeCut(Optional.of("day"), Instant.parse("2026-03-01T00:00:00Z")));
    assertEquals("2026-03-01", choice.from());
    assertEquals(Method.FROM, choice.method());
    assertTrue(new EvaluationChoice(Method.FROM, 20, 5, 1, Optional.empty(), Optional.empty(), "1 March", 4)
        .moment().isEmpty());
  }
}
