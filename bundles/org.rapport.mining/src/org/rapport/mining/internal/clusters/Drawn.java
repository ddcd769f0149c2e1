package org.rapport.mining.internal.clusters;

import java.util.Arrays;
import java.util.Locale;

import org.rapport.mining.MiningException;
import org.rapport.mining.spi.MiningContext;

/**
 * The rows an algorithm works on: all, or some drawn by lot when there are more than it can do with.
 *
 * @param rows their numbers, ascending
 * @param of how many rows there are
 */
public record Drawn(int[] rows, int of) {

  /**
   * Draws.
   *
   * @param of how many rows there are
   * @param sample how many to draw, 0 for all
   * @param most how many the algorithm takes at most
   * @param algorithm the algorithm's name, for the message
   * @throws MiningException if all are wanted and that is too many; the message offers to draw
   */
  public static Drawn of(int of, int sample, int most, String algorithm, MiningContext context) {
    if (sample == 0 && of > most) {
      throw new MiningException(String.format(Locale.ENGLISH, "%s takes at most %,d rows, but there are %,d. Set the "
          + "parameter sample, for example sample=%d: so many rows are drawn by lot, and the others are compared with "
          + "them.", algorithm, most, of, most / 2));
    }
    if (sample == 0 || of <= sample) {
      int[] all = new int[of];
      Arrays.setAll(all, i -> i);
      return new Drawn(all, of);
    }
    return new Drawn(Silhouette.sample(of, sample, context.seed()), of);
  }

  /** Whether these are not all rows. */
  public boolean isPart() {
    return rows.length < of;
  }

  /** The rows drawn. */
  public Space.Points select(Space.Points points) {
    return isPart() ? points.select(rows) : points;
  }

  /** A sentence for the result, "" if no rows were drawn. */
  String words() {
    return isPart() ? String.format(Locale.ENGLISH,
        "The groups were found on %,d of %,d rows, drawn by lot; every other "
            + "row belongs to the group it lies nearest to.", rows.length, of) : "";
  }

  /** Sentences in a row, without empty ones. */
  static String sentences(String... sentences) {
    return String.join(" ", Arrays.stream(sentences).filter(sentence -> !sentence.isEmpty()).toList());
  }
}
