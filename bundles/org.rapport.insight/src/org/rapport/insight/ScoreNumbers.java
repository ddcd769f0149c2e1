package org.rapport.insight;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What the number of a score is: a probability, to be read as per cent, or a quantity such as a value in money.
 *
 * @since 0.1
 */
public final class ScoreNumbers {
  private static final Set<String> QUANTITIES = Set.of("CLV", "Expected orders", "Expected renewals", "Value at risk");
  /** How the names of marks by recency, frequency and monetary value begin. */
  private static final String MARKS = "RFM ";
  private static final String TRAINED = ", trained on ";

  private ScoreNumbers() {}

  /**
   * Whether a score is a probability: it lies between 0 and 1, and is neither one of the quantities that Rapport writes
   * nor a number that a regression has predicted.
   *
   * @param name the name of the score
   * @param model the model in one line, as {@link ScoringResult#model()} writes it, or null
   * @param value the score
   */
  public static boolean isProbability(String name, @Nullable String model, double value) {
    boolean predicted = model != null && model.contains(TRAINED) && !model.substring(0, model.indexOf(TRAINED))
        .contains(
            " = ");
    return value >= 0 && value <= 1 && !QUANTITIES.contains(name) && !name.startsWith(MARKS) && !predicted;
  }
}
