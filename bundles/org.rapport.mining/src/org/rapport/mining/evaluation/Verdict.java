package org.rapport.mining.evaluation;

import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.internal.words.Words;

/**
 * The outcome of a comparison in words.
 *
 * @param sentence one to four English sentences for the user, with the p values they rest on
 * @param winner algorithm id of the model that is better than every other one and than the base rate according to
 *   the Holm-adjusted paired tests at 5 %; absent when there is none
 * @since 0.1
 */
public record Verdict(String sentence, Optional<String> winner) {

  /**
   * The verdict of a comparison in a reader's language. {@link #sentence()} itself is always English, so that files do
   * not depend on who wrote them.
   *
   * @param comparison the figures
   * @param locale the reader's language; English where there is no translation
   * @return one to four sentences
   */
  public static String sentence(Comparison comparison, Locale locale) {
    return new VerdictWriter(comparison.models(), comparison.tests(), comparison.againstBaseRate(),
        comparison.aucTests(), comparison.majorityClass(), comparison.baseRate(), Words.of(locale)).write().sentence();
  }
}
