package org.rapport.mining;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.spi.EnsembleModel;
import org.rapport.mining.spi.LossCurve;
import org.rapport.mining.spi.TreeOutline;
import org.rapport.table.Table;

/**
 * A trained model that gives rows of a table probabilities and reasons. It takes tables as they are read: it prepares
 * them (missing values, levels that training has not seen, times) as it has learnt from its training rows. The table
 * should have the columns named by {@link #features()}; others are ignored. Where one is not there, its values count as
 * missing; {@link #report(Table)} tells what was done about it.
 *
 * @since 0.1
 */
public interface TrainedModel {
  /** The id of the algorithm. */
  String algorithmId();

  /** The name of the algorithm. */
  String algorithmName();

  /** The parameters it was trained with, as {@link ParameterForm#describe(Record)} writes them. */
  String parameters();

  /** The name of the predicted column. */
  String target();

  /** The classes of the target in the order of the probabilities. */
  List<String> classes();

  /** The class whose probability matters: always there for two classes, for more only if the request named one. */
  Optional<String> positive();

  /** The columns that the model uses. */
  List<String> features();

  /** The number of rows it was trained on. */
  int trainingRows();

  /** The number of rows left out of training because a value was missing. */
  int leftOut();

  /** Sentences the user should know, for example which columns were left out. */
  List<String> warnings();

  /** The model in words, for example a tree's rules, if it has such a form. */
  Optional<String> text();

  /** How the loss fell while the model was learnt, epoch by epoch, if it was learnt so, as a perceptron is. */
  default Optional<LossCurve> lossCurve() {
    return Optional.empty();
  }

  /** For an ensemble its members and their parts in its answers; empty for all other models. */
  default List<EnsembleModel.Share> members() {
    return List.of();
  }

  /**
   * For an ensemble, what every member adds to the probability that {@link #reasons} explains.
   *
   * @return rows × members, each −1 … 1; without members rows × 0
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
   */
  default double[][] memberContributions(Table rows, @Nullable IProgressMonitor monitor) {
    return new double[rows.rows()][0];
  }

  /** The nodes of the tree, every parent before its children, if the model is one tree; else empty. */
  default List<TreeOutline.Node> outline() {
    return List.of();
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
   * The probability of every class for every row.
   *
   * @return rows × classes, each row summing to 1; a row of NaN if it has a missing value and the model was trained
   *         with {@link FieldPreparation.Imputation#DROP}
   * @throws org.rapport.table.NoSuchColumnException if no feature is in the table
   * @throws MiningException if a column holds categories where training had numbers, or the other way round
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
   */
  double[][] probabilities(Table rows, @Nullable IProgressMonitor monitor);

  /**
   * The probability of the positive class for every row, 0 … 1; NaN as in {@link #probabilities}.
   *
   * @throws MiningException if the model has no positive class
   */
  double[] scores(Table rows, @Nullable IProgressMonitor monitor);

  /**
   * What the model does not know about rows, and what it uses instead: levels that training has not seen, columns that
   * are not there. Scoring the same rows does exactly that.
   */
  ScoringReport report(Table rows);

  /**
   * The training rows most like a row, nearest first, with what came of them; a training row is most like itself. They are
   * compared by the columns that the model sees; of more than 100,000 training rows so many are drawn by lot.
   *
   * @param row 0 ≤ row &lt; rows.rows()
   * @param most how many, 1 or more
   * @return empty if the model does not know its training rows
   */
  default List<PastCase> pastCases(Table rows, int row, int most) {
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
   * The reasons for every row, strongest first, without contributions smaller than half a point. What is explained is
   * the probability of the positive class, or without one of the row's most probable class.
   *
   * @param most the largest number of reasons for a row, 1 or more
   * @return one list a row, possibly empty
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
   */
  List<List<Reason>> reasons(Table rows, int most, @Nullable IProgressMonitor monitor);

  /**
   * The reasons for one row.
   *
   * @param row 0 ≤ row &lt; rows.rows()
   * @param most the largest number of reasons, 1 or more
   */
  default List<Reason> reasons(Table rows, int row, int most) {
    return reasons(rows.select(new int[]{row}), most, null).get(0);
  }
}
