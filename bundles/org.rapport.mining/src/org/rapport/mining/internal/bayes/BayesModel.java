package org.rapport.mining.internal.bayes;

import java.util.List;

import org.rapport.mining.internal.Parallel;
import org.rapport.mining.internal.Softmax;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/**
 * What naive Bayes has learnt.
 *
 * @param classes the classes in the order of the probabilities
 * @param priors the logarithms of the classes' shares
 * @param likelihoods of every feature
 */
record BayesModel(List<String> classes, double[] priors, List<Likelihood> likelihoods) implements ClassifierModel {
  private static final int BLOCK = 8192;

  @Override
  public List<String> classes() {
    return classes;
  }

  @Override
  public double[][] probabilities(Table rows, MiningContext context) {
    double[][] sums = new double[rows.rows()][classes.size()];
    List<double[]> values = likelihoods.stream().map(likelihood -> likelihood.values(rows)).toList();
    Parallel.blocks(sums.length, BLOCK, context, (from, to) -> {
      for (int row = from; row < to; row++) {
        System.arraycopy(priors, 0, sums[row], 0, priors.length);
      }
      for (int f = 0; f < values.size(); f++) {
        likelihoods.get(f).add(values.get(f), from, to, sums);
      }
      for (int row = from; row < to; row++) {
        Softmax.apply(sums[row]);
      }
    });
    return sums;
  }
}
