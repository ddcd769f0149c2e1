package org.rapport.ui.analytics.spi;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.evaluation.ModelImportance;
import org.rapport.mining.evaluation.MoneyFigures;
import org.rapport.mining.rules.Baskets;
import org.rapport.table.Table;

/**
 * The rows behind a result, and what can be computed from them. Rows are never kept on disk with an analysis: they are there
 * as long as the session that read them remembers them. Methods with a monitor take long and belong in a job.
 *
 * @since 0.1
 * @noimplement the editor implements it; methods may be added
 */
public interface ResultWork {

  /** @return the rows with all columns that were read; empty for rules and when they are gone */
  Optional<Table> table();

  /** @return the baskets; empty for all but rules and when they are gone */
  Optional<Baskets> baskets();

  /**
   * What people call a row.
   *
   * @param row its number from 0
   * @return the value of the field that names rows, else its number from 1
   */
  String name(int row);

  /** @return what the user said answers are worth when the analysis was asked for */
  Optional<MoneyFigures> money();

  /** @return how much every model needs each field, if it was measured with the analysis or since; else empty */
  List<ModelImportance> knownImportance();

  /**
   * Measures how much every model needs each field, once.
   *
   * @param monitor receives progress and is asked for cancellation
   * @return one entry a model
   * @throws org.rapport.mining.MiningException when it can't be measured or the rows are gone; the message is for the user
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
   */
  List<ModelImportance> importance(IProgressMonitor monitor);

  /**
   * Trains a model that predicts a class on all rows, once.
   *
   * @param algorithmId the algorithm id of one of the result's models
   * @param monitor receives progress and is asked for cancellation
   * @return the model
   * @throws org.rapport.mining.MiningException when it can't be trained or the rows are gone; the message is for the user
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
   */
  TrainedModel model(String algorithmId, IProgressMonitor monitor);
}
