package org.rapport.mining.spi;

import org.rapport.mining.Dataset;

/**
 * The algorithms that can be members of an ensemble. Implemented by the engine.
 *
 * @since 0.1
 */
public interface Members {
  /**
   * An algorithm that can be a member.
   *
   * @param id its id in the catalogue, such as "tree"
   * @throws org.rapport.mining.MiningException if there is none, if it does not tell classes apart, or if it is an
   *         ensemble itself; the message is for the user
   */
  Member member(String id);

  /**
   * A member: an algorithm with its default parameters. What it does wrong is noticed and told as of any other algorithm.
   *
   * @since 0.1
   */
  interface Member {
    /** The id in the catalogue. */
    String id();

    /** The name for users. */
    String name();

    /**
     * Trains the member.
     *
     * @param data prepared as for a {@link Classifier}
     * @param context handed on
     * @return a model whose probabilities are checked
     * @throws org.rapport.mining.MiningException if it fails
     */
    ClassifierModel train(Dataset data, MiningContext context);
  }
}
