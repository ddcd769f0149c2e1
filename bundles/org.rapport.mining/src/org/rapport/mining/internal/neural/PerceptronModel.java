package org.rapport.mining.internal.neural;

import java.util.Arrays;
import java.util.List;

import org.rapport.mining.internal.Softmax;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.LossCurve;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/**
 * A trained perceptron that tells classes.
 *
 * @param training the network and how its loss fell
 * @param classes the classes in the order of the probabilities
 */
public record PerceptronModel(Training training, List<String> classes) implements ClassifierModel, LossCurve {

  @Override
  public List<String> classes() {
    return classes;
  }

  @Override
  public double[][] probabilities(Table rows, MiningContext context) {
    int count = classes.size();
    double[][] probabilities = new double[rows.rows()][];
    training.outputs(rows, context, (outputs, from, to) -> {
      for (int row = from; row < to; row++) {
        probabilities[row] = Arrays.copyOfRange(outputs, (row - from) * count, (row - from + 1) * count);
        Softmax.apply(probabilities[row]);
      }
    });
    return probabilities;
  }

  @Override
  public String loss() {
    return training.loss();
  }

  @Override
  public List<Epoch> epochs() {
    return training.found().epochs();
  }

  @Override
  public int best() {
    return training.found().best();
  }

  @Override
  public String text() {
    return training.text();
  }
}
