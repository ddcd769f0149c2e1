package org.rapport.mining.internal;

import org.rapport.mining.Dataset;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.Table;

/**
 * The two parts of a division as algorithms of the same needs see them. Only the training part was learnt from.
 *
 * @param training the rows to learn from
 * @param test the columns of the rows to be predicted
 */
record PreparedSplit(Dataset training, Table test) {

  static PreparedSplit of(Prepared prepared, Splitter.Split split, PreparationSettings settings, Needs needs,
      MiningContext context) {
    Preparation.Fitted fitted = prepared.fit(split.training(), settings, needs, context);
    return new PreparedSplit(prepared.training(fitted, split.training(), settings.classWeights()),
        fitted.preparation().apply(prepared.select(split.test(), context), context));
  }
}
