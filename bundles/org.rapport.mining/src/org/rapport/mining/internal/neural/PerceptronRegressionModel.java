package org.rapport.mining.internal.neural;

import java.util.List;

import org.rapport.mining.spi.LossCurve;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.RegressorModel;
import org.rapport.table.Table;

/**
 * A trained perceptron that predicts a number.
 *
 * @param training the network and how its loss fell
 * @param mean of the target
 * @param deviation of the target
 */
public record PerceptronRegressionModel(Training training, double mean, double deviation)
    implements
      RegressorModel,
      LossCurve {

  @Override
  public double[] predict(Table rows, MiningContext context) {
    double[] predicted = new double[rows.rows()];
    training.outputs(rows, context, (outputs, from, to) -> {
      for (int row = from; row < to; row++) {
        predicted[row] = mean + deviation * outputs[row - from];
      }
    });
    return predicted;
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
