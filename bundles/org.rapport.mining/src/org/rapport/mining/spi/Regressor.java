package org.rapport.mining.spi;

import org.eclipse.jdt.annotation.NonNull;
import org.rapport.mining.Dataset;

/**
 * An algorithm that learns to predict a number. It is registered with the category {@code regression}.
 *
 * @param <P> the parameter record
 * @since 0.1
 */
public interface Regressor<P extends Record> extends Algorithm<P> {
  /**
   * Trains a model. The data set is prepared: features are number and category columns without missing values, the label
   * is a number column of finite values (see {@link Dataset#targetColumn()}); there may be fewer rows than features, and
   * all rows may have the same value. Where the data set has weights, a row of weight 2 counts as two rows and a row of
   * weight 0 not at all.
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
  RegressorModel train(Dataset data, @NonNull P parameters, MiningContext context);
}
