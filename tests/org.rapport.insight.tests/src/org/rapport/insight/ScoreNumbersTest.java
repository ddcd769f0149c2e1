package org.rapport.insight;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Probabilities are per cent, values are not. */
class ScoreNumbersTest {

  @Test
  void quantitiesAreNotReadAsProbabilities() {
    assertTrue(ScoreNumbers.isProbability("Churn", "Logistic regression for left = yes, trained on 90 rows", 0.4));
    assertTrue(ScoreNumbers.isProbability("P(alive)", "BG/NBD of 2,357 customers", 0.73));
    assertTrue(ScoreNumbers.isProbability("Mine", null, 1));
    assertFalse(ScoreNumbers.isProbability("CLV", "BG/NBD and Gamma-Gamma of 2,357 customers", 0.5));
    assertFalse(ScoreNumbers.isProbability("Expected orders", "BG/NBD of 2,357 customers", 0.5));
    assertFalse(ScoreNumbers.isProbability("Spend", "Linear regression for spent, trained on 90 rows", 0.5));
    assertFalse(ScoreNumbers.isProbability("Mine", null, 1.2));
  }
}
