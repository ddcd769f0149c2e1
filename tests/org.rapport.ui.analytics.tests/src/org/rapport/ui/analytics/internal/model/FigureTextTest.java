package org.rapport.ui.analytics.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;

class FigureTextTest {

  private static final Optional<Estimate> HALF = Optional.of(new Estimate(0.5, new Interval(0.25, 0.8125), "Wilson"));

  @Test
  void figuresReadTheSameInEveryLocale() {
    assertEquals("50.0 %  (25.0 – 81.3)", FigureText.withRange(HALF));
    assertEquals("0.500  (0.250 – 0.813)", FigureText.number(HALF));
    assertEquals("–", FigureText.number(Optional.empty()));
    assertEquals("p = .031", FigureText.p(0.0312));
    assertEquals("p < .001", FigureText.p(0.0002));
    assertEquals("p = 1.000", FigureText.p(1));
    assertEquals("35 ms", FigureText.seconds(0.035));
    assertEquals("1.25 s", FigureText.seconds(1.25));
    assertEquals("7,043", FigureText.count(7043));
  }

  @Test
  void everyFigureOfEveryModelIsInTheExport() {
    Comparison comparison = Samples.comparison(10, 60);
    List<String> lines = FigureText.csv(comparison).lines().toList();
    assertEquals("model,figure,value,low95,high95,method", lines.get(0));
    assertEquals(1 + 1 + 2 * 8 + 1, lines.size());
    assertTrue(lines.contains("knn,accuracy,0.95," + comparison.models().get(0).accuracy().interval().low() + ","
        + comparison.models().get(0).accuracy().interval().high() + ",Wilson"), String.join("\n", lines));
    assertEquals(lines.size(), FigureText.tabs(comparison).lines().count());
  }
}
