package org.rapport.mining.internal.ensembles;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.internal.Folds;
import org.rapport.mining.internal.Labels;
import org.rapport.mining.spi.Members;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Table;

/**
 * What members say of training rows that they have not learnt from: the rows are dealt out into folds, and those of each
 * fold are told by members trained on the others.
 *
 * @param rows the numbers of the rows that were held out, ascending
 * @param labels their classes
 * @param weights their weights
 * @param probabilities member × row × class
 */
record OutOfFold(int[] rows, int[] labels, double[] weights, double[][][] probabilities) {
  private static final double LEAST = 1e-15;

  /** @throws MiningException if there are too few rows, or a member fails */
  static OutOfFold of(List<Members.Member> members, Dataset data, int folds, MiningContext context) {
    CategoryColumn label = data.labelColumn();
    double[] all = Labels.weights(data, label);
    int[] foldOf = Folds.deal(label.codes(), label.levels().size(), all, folds, context.seed());
    int[] rows = IntStream.range(0, foldOf.length).filter(row -> foldOf[row] != Folds.NEVER).toArray();
    if (rows.length == 0) {
      throw new MiningException(
          "No class has two training rows, so members can't be tried on rows they have not learnt "
              + "from. Add rows, or choose a single algorithm.");
    }
    double[][][] byRow = new double[members.size()][foldOf.length][];
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      int[] training = IntStream.range(0, foldOf.length).filter(row -> all[row] > 0 && foldOf[row] != held).toArray();
      int[] test = Arrays.stream(rows).filter(row -> foldOf[row] == held).toArray();
      if (test.length == 0) {
        continue;
      }
      Dataset learnt = data.select(training);
      // Without the target, so that no member can look at it
      Table asked = data.table().columns(data.features()).select(test);
      for (int m = 0; m < byRow.length; m++) {
        context.checkCanceled();
        context.monitor().subTask("Fold " + (fold + 1) + " of " + folds + ": " + members.get(m).name());
        double[][] told = members.get(m).train(learnt, context).probabilities(asked, context);
        for (int i = 0; i < test.length; i++) {
          byRow[m][test[i]] = told[i];
        }
      }
    }
    double[][][] probabilities = new double[members.size()][rows.length][];
    for (int m = 0; m < byRow.length; m++) {
      for (int i = 0; i < rows.length; i++) {
        probabilities[m][i] = byRow[m][rows[i]];
      }
    }
    return new OutOfFold(rows, Arrays.stream(rows).map(label::code).toArray(),
        Arrays.stream(rows).mapToDouble(row -> all[row]).toArray(), probabilities);
  }

  /** The mean log-loss of a member. */
  double logLoss(int member) {
    double loss = 0;
    double total = 0;
    for (int i = 0; i < labels.length; i++) {
      loss -= weights[i] * Math.log(Math.max(LEAST, probabilities[member][i][labels[i]]));
      total += weights[i];
    }
    return loss / total;
  }
}
