package org.rapport.mining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a model did not know about rows that it scored.
 *
 * @param rows the number of rows
 * @param unseen by field the rows whose level training has not seen
 * @param missing by field whose column was not there what was used instead; "" for a missing value
 * @since 0.1
 */
public record ScoringReport(int rows, Map<String, Unseen> unseen, Map<String, String> missing) {

  /**
   * Levels that training has not seen.
   *
   * @param rows how many rows have one, 1 or more
   * @param taken what was used instead, for example the most frequent level
   */
  public record Unseen(int rows, String taken) {
  }

  /** Copies the maps, keeping their order. */
  public ScoringReport {
    unseen = Collections.unmodifiableMap(new LinkedHashMap<>(unseen));
    missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
  }

  /** The report in sentences for users, none if there is nothing to say. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    missing.forEach((field, taken) -> sentences.add("The column \"" + field + "\" is not there; "
        + (taken.isEmpty() ? "its values count as missing." : "every row was scored with " + taken + " instead.")));
    unseen.forEach((field, levels) -> sentences.add(String.format(Locale.ENGLISH,
        "%,d %s in \"%s\" that training has not seen; taken as %s.", levels.rows(),
        levels.rows() == 1 ? "row has a value" : "rows have values", field,
        levels.taken().isEmpty() ? "missing" : levels.taken())));
    return sentences;
  }
}
