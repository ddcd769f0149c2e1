package org.rapport.mining.spi;

import org.eclipse.jdt.annotation.NonNull;
import org.rapport.mining.Dataset;

/**
 * An algorithm that finds rows that are unlike the others. It is registered with the category {@code outliers}.
 *
 * @param <P> the parameter record
 * @since 0.1
 */
public interface OutlierDetector<P extends Record> extends Algorithm<P> {
  /**
   * Learns what is usual. The data set is prepared: features are number and category columns without missing values.
   * There is no label.
   *
   * <p>The result must depend on data, parameters and {@link MiningContext#seed()} only. Long work asks
   * {@link MiningContext#checkCanceled()} several times a second.
   *
   * @param data at least two rows
   * @param parameters the parameters, checked against their ranges
   * @param context seed, threads, progress and cancellation
   * @return the model; it keeps no reference to the context
   * @throws org.rapport.mining.MiningException if nothing can be learnt; the message is for the user
   */
  OutlierModel learn(Dataset data, @NonNull P parameters, MiningContext context);
}
