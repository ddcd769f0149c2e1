package org.rapport.mining.spi;

import org.eclipse.jdt.annotation.NonNull;
import org.rapport.mining.Dataset;

/**
 * An algorithm that learns to tell the class of a row.
 *
 * @param <P> the parameter record
 * @since 0.1
 */
public interface Classifier<P extends Record> extends Algorithm<P> {
  /**
   * Trains a model. The data set is prepared: features are number and category columns without missing values, the
   * label is a category column (see {@link Dataset#labelColumn()}) with at least one row of every level but possibly
   * fewer rows than features.
   *
   * <p>The result must depend on data, parameters and {@link MiningContext#seed()} only, not on time, the number of
   * threads or chance. Long work asks {@link MiningContext#checkCanceled()} several times a second.
   *
   * @param data what to learn from, at least two rows
   * @param parameters the parameters, checked against their ranges
   * @param context seed, threads, progress and cancellation
   * @return the model; it keeps no reference to the context
   * @throws org.rapport.mining.MiningException if the data can't be learnt from; the message is for the user
   */
  ClassifierModel train(Dataset data, @NonNull P parameters, MiningContext context);
}
