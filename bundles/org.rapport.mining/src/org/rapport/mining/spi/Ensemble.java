package org.rapport.mining.spi;

import org.eclipse.jdt.annotation.NonNull;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;

/**
 * A classifier that is made of others, its members. A catalogue hands every ensemble in it the algorithms there are, by
 * {@link #with}; what is then used is the object returned.
 *
 * @param <P> the parameter record
 * @since 0.1
 */
public interface Ensemble<P extends Record> extends Classifier<P> {
  /**
   * The same algorithm, able to train. Besides the reference to the members it has no state either.
   *
   * @param members the algorithms that can be members
   */
  Ensemble<P> with(Members members);

  /**
   * Trains the members and what joins them. An ensemble that no catalogue has given members can't.
   *
   * @throws MiningException if a member can't be trained; also if the ensemble has come from no catalogue
   */
  @Override
  default ClassifierModel train(Dataset data, @NonNull P parameters, MiningContext context) {
    throw new MiningException("An ensemble can be trained only as an entry of a catalogue, which knows its members.");
  }
}
