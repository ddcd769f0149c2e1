package org.rapport.mining.evaluation;

import java.util.List;

/**
 * How many rows are found and how many are wrongly called positive, by threshold: what is needed to say which threshold
 * pays. The rows are in parts, so that a threshold can be chosen on some parts and judged on another one.
 *
 * @param positive name of the class that counts as positive
 * @param parts the parts of the rows; rows of a group are in one part
 * @param counts counts per threshold and part, thresholds rising, for each of them the parts in order
 * @param repeats how often every row is counted
 * @param designEffect how many times as large as by rows the variance is because rows are in groups; 1 without groups
 * @since 0.1
 */
public record ThresholdTable(String positive, List<Part> parts, List<Count> counts, int repeats, double designEffect) {

  /**
   * A part of the rows.
   *
   * @param positives positive rows
   * @param negatives other rows
   */
  public record Part(long positives, long negatives) {
  }

  /**
   * What calling rows positive from a threshold on does in one part.
   *
   * @param threshold the probability from which a row is called positive; infinite when none is
   * @param part the number of the part, from 0
   * @param truePositives positive rows called so
   * @param falsePositives other rows called positive
   */
  public record Count(double threshold, int part, long truePositives, long falsePositives) {
  }

  public ThresholdTable {
    parts = List.copyOf(parts);
    counts = List.copyOf(counts);
  }
}
