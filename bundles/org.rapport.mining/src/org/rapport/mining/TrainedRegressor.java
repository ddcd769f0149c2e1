package org.rapport.mining;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.regression.LinearSummary;
import org.rapport.mining.spi.LossCurve;
import org.rapport.mining.spi.TreeOutline;
import org.rapport.table.Table;

/**
 * A trained model that predicts a number for rows of a table, with prediction intervals and reasons. It takes tables as
 * they are read: it prepares them as it has learnt from its training rows.
 *
 * @since 0.1
 */
public interface TrainedRegressor {
  /** The id of the algorithm. */
  String algorithmId();

  /** The name of the algorithm. */
  String algorithmName();

  /** The parameters it was trained with, as {@link ParameterForm#describe(Record)} writes them. */
  String parameters();

  /** The name of the predicted column. */
  String target();

  /** The columns that the model uses. */
  List<String> features();

  /** The number of rows it was trained on. */
  int trainingRows();

  /** The number of rows left out of training because a value was missing. */
  int leftOut();

  /** Sentences the user should know, for example which columns were left out. */
  List<String> warnings();

  /** The model in words, for example a tree's rules or a table of coefficients, if it has such a form. */
  Optional<String> text();

  /** What a linear model says of itself, if it is one. */
  Optional<LinearSummary> linear();

  /** How the loss fell while the model was learnt, epoch by epoch, if it was learnt so, as a perceptron is. */
  default Optional<LossCurve> lossCurve() {
    return Optional.empty();
  }

  /** The nodes of the tree, every parent before its children, if the model is one tree; else empty. */
  default List<TreeOutline.Node> outline() {
    return List.of();
  }

  /**
   * The leaf of every row, if the model is a tree that can show it: rows with the same number meet the same conditions.
   *
   * @return one place in the nodes of the {@linkplain #outline() outline} a row; no places at all if there is no tree
   */
  default int[] leaves(Table rows) {
    return new int[0];
  }

  /**
   * The model in a form that can be kept, without its training rows (but for {@link SavedModel.Manifest#sampleRows()} of
   * them where reasons need some).
   *
   * @param origin where it comes from
   * @throws MiningException if models of this algorithm can't be saved; the message is for the user
   */
  default SavedModel save(SavedModel.Origin origin) {
    throw new MiningException("This model can't be saved.");
  }

  /**
   * The prediction for every row, in the unit of the target.
   *
   * @return one number a row; NaN if a value is missing in a field whose rows are left out
   * @throws org.rapport.table.NoSuchColumnException if no feature is in the table
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
   */
  double[] predict(Table rows, @Nullable IProgressMonitor monitor);

  /**
   * Where the target of every row lies with a probability of 95 %. A linear model computes it from its errors; for all
   * others it is the prediction plus or minus what 95 % of rows set aside in training were off by (Lei, G'Sell, Rinaldo,
   * Tibshirani and Wasserman, Distribution-free predictive inference for regression, 2018), which holds on average over
   * rows like those of training, not for every kind of row.
   *
   * @return rows × 2: lower and upper end; infinite where nothing can be said, NaN as in {@link #predict}
   */
  double[][] intervals(Table rows, @Nullable IProgressMonitor monitor);

  /** How the intervals are made, in a few words. */
  String intervalMethod();

  /**
   * The reasons for every row, strongest first: what each field adds to the prediction, in the unit of the target.
   * Contributions below a hundredth of the target's standard deviation are left out.
   *
   * @param most the largest number of reasons for a row, 1 or more
   * @return one list a row, possibly empty
   */
  List<List<Reason>> reasons(Table rows, int most, @Nullable IProgressMonitor monitor);

  /** What is known about rows before they are predicted: levels that training has not seen, columns that are not there. */
  ScoringReport report(Table rows);
}
