package org.rapport.mining;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelImportance;
import org.rapport.mining.internal.InProcessRunner;
import org.rapport.mining.regression.RegressionComparison;

/**
 * Runs algorithms. Same data, seed and versions give the same result bit for bit, whatever the number of threads; only
 * the measured seconds differ.
 *
 * @since 0.1
 */
public interface MiningRunner {

  /** A runner in this process with the algorithms of a catalogue and as many threads as there are processors. */
  static MiningRunner inProcess(AlgorithmCatalogue catalogue) {
    return new InProcessRunner(catalogue, Runtime.getRuntime().availableProcessors());
  }

  /** As {@link #inProcess(AlgorithmCatalogue)} with a given number of threads, 1 or more. */
  static MiningRunner inProcess(AlgorithmCatalogue catalogue, int threads) {
    return new InProcessRunner(catalogue, threads);
  }

  /**
   * What an algorithm says of itself.
   *
   * @param algorithm its id and parameters, which are checked
   * @param monitor asked for cancellation; null for none
   * @throws MiningException if it can't be used, its parameters are wrong, or this runner can't do it
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
   */
  default AlgorithmDetails describe(AlgorithmChoice algorithm, @Nullable IProgressMonitor monitor) {
    throw new MiningException("Algorithms can't be described by this runner.");
  }

  /**
   * Splits, prepares, trains, predicts and judges. Preparation (medians, most frequent levels) is learnt on the
   * training part of each split only.
   *
   * @param monitor receives progress and is asked for cancellation; null for none
   * @throws MiningException if the request can't be met; the message is for the user
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
   */
  Comparison compare(ComparisonRequest request, @Nullable IProgressMonitor monitor);

  /**
   * Measures how much every algorithm of a comparison needs each field, on the rows that its evaluation holds out, at most
   * 5,000 of each fold: in AUC if there is a positive class, else in log-loss.
   *
   * @param monitor receives progress and is asked for cancellation; null for none
   * @return one entry an algorithm, in the order of the request
   * @throws MiningException if the request can't be met, or this runner can't do it; the message is for the user
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
   */
  default List<ModelImportance> importance(ComparisonRequest request, @Nullable IProgressMonitor monitor) {
    throw new MiningException("The importance of fields can't be measured by this runner.");
  }

  /**
   * As {@link #importance(ComparisonRequest, IProgressMonitor)} for a target of numbers, in RMSE.
   *
   * @param monitor receives progress and is asked for cancellation; null for none
   * @return one entry an algorithm, in the order of the request
   * @throws MiningException if the request can't be met, or this runner can't do it; the message is for the user
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
   */
  default List<ModelImportance> importance(RegressionRequest request, @Nullable IProgressMonitor monitor) {
    throw new MiningException("The importance of fields can't be measured by this runner.");
  }

  /**
   * Trains one model on all rows that have a target.
   *
   * @param monitor receives progress and is asked for cancellation; null for none
   * @throws MiningException if the request can't be met; the message is for the user
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
   */
  TrainedModel train(TrainingRequest request, @Nullable IProgressMonitor monitor);

  /**
   * As {@link #compare} for algorithms that predict a number.
   *
   * @param monitor receives progress and is asked for cancellation; null for none
   * @throws MiningException if the request can't be met; the message is for the user
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
   */
  default RegressionComparison regress(RegressionRequest request, @Nullable IProgressMonitor monitor) {
    throw new MiningException("Numbers can't be predicted by this runner.");
  }

  /**
   * Trains one model that predicts a number on all rows that have a target.
   *
   * @param monitor receives progress and is asked for cancellation; null for none
   * @throws MiningException if the request can't be met; the message is for the user
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
   */
  default TrainedRegressor train(RegressionTrainingRequest request, @Nullable IProgressMonitor monitor) {
    throw new MiningException("Numbers can't be predicted by this runner.");
  }

  /**
   * A model that was saved, which answers bit for bit as before. It does not know its training rows.
   *
   * @param monitor asked for cancellation; null for none
   * @throws MiningException if its algorithm is not there, its form is not that of the algorithm as it is now, or it
   *         predicts a number; the message is for the user
   */
  default TrainedModel load(SavedModel saved, @Nullable IProgressMonitor monitor) {
    throw new MiningException("Saved models can't be used by this runner.");
  }

  /**
   * As {@link #load} for a model that predicts a number.
   *
   * @param monitor asked for cancellation; null for none
   * @throws MiningException if its algorithm is not there, its form is not that of the algorithm as it is now, or it tells
   *         classes; the message is for the user
   */
  default TrainedRegressor loadRegressor(SavedModel saved, @Nullable IProgressMonitor monitor) {
    throw new MiningException("Saved models can't be used by this runner.");
  }

  /**
   * Finds groups of rows, says how they differ, how far apart they are and how much of them is found again.
   *
   * @param monitor receives progress and is asked for cancellation; null for none
   * @throws MiningException if the request can't be met; the message is for the user
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
   */
  MiningResult.Clustering cluster(ClusterRequest request, @Nullable IProgressMonitor monitor);

  /**
   * Finds rows that are unlike the others and says by which fields.
   *
   * @param monitor receives progress and is asked for cancellation; null for none
   * @throws MiningException if the request can't be met; the message is for the user
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
   */
  MiningResult.Outliers outliers(OutlierRequest request, @Nullable IProgressMonitor monitor);
}
