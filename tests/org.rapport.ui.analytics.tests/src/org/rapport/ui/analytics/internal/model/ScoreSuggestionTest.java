package org.rapport.ui.analytics.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
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
  void withoutAWinnerTheModelThatCanBeReadIsSuggested() {
    ScoreSuggestion suggestion = ScoreSuggestion.of(Samples.comparison(10, 11, 9));
    assertEquals("tree", suggestion.algorithmId());
    assertTrue(suggestion.sentence().contains("can be read"), suggestion.sentence());
  }

  @Test
  void aModelThatIsShownToBeWorseIsNotSuggestedJustBecauseItCanBeRead() {
    Comparison comparison = Samples.comparison(10, 60, 11);
    assertTrue(comparison.verdict().winner().isEmpty());
    assertEquals("knn", ScoreSuggestion.of(comparison).algorithmId());
  }

  @Test
  void oneModelAloneIsSuggested() {
    assertEquals("knn", ScoreSuggestion.of(Samples.comparison(10)).algorithmId());
  }
}
