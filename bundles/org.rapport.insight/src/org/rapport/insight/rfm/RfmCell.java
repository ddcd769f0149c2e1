package org.rapport.insight.rfm;

/**
 * The customers with the same three scores.
 *
 * @param recency the score of recency, 1 or more, the best the highest
 * @param frequency the score of frequency
 * @param monetary the score of monetary value
 * @param segment the named segment of these scores
 * @param customers how many there are, 1 or more
 * @param orders how many orders they have together
 * @param money the sum of their orders less refunds
 * @since 0.1
 */
public record RfmCell(int recency, int frequency, int monetary, RfmSegment segment, long customers, long orders,
    double money) {

  /** The three scores as people write them, such as {@code 5-4-5}. */
  public String name() {
    return recency + "-" + frequency + "-" + monetary;
  }
}
