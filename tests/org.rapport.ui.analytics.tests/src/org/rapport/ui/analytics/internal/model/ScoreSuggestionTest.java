package org.rapport.ui.analytics.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapport.insight.Scoring;
import org.rapport.mining.evaluation.Comparison;

class ScoreSuggestionTest {

  @Test
  void theWinnerIsSuggested() {
    ScoreSuggestion suggestion = ScoreSuggestion.of(Samples.comparison(60, 5, 50));
    assertEquals("tree", suggestion.algorithmId());
    assertEquals("The tree is suggested: it won the comparison.", suggestion.sentence());
    assertEquals("knn", ScoreSuggestion.of(Samples.comparison(5, 60, 50)).algorithmId());
  }

  @Test
  void withoutAWinnerTheChoiceIsThatOfTheCommands() {
    Comparison comparison = Samples.comparison(10, 11, 9);
    assertTrue(comparison.verdict().winner().isEmpty());
    ScoreSuggestion suggestion = ScoreSuggestion.of(comparison);
    assertEquals(Scoring.choose(comparison).model().algorithmId(), suggestion.algorithmId());
    assertTrue(suggestion.sentence().endsWith("is the highest."), suggestion.sentence());
  }

  @Test
  void aModelThatIsShownToBeWorseIsNotSuggested() {
    Comparison comparison = Samples.comparison(10, 60, 11);
    assertTrue(comparison.verdict().winner().isEmpty());
    assertEquals(Scoring.choose(comparison).model().algorithmId(), ScoreSuggestion.of(comparison).algorithmId());
  }

  @Test
  void oneModelAloneIsSuggested() {
    ScoreSuggestion suggestion = ScoreSuggestion.of(Samples.comparison(10));
    assertEquals("knn", suggestion.algorithmId());
    assertTrue(suggestion.sentence().endsWith("it is the only model."), suggestion.sentence());
  }
}
