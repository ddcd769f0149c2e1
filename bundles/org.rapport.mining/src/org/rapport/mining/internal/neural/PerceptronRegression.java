package org.rapport.mining.internal.neural;

import java.util.Arrays;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Regressor;
import org.rapport.table.NumberColumn;

/** As {@link Perceptron}, for a number: one output, half the squared error, on the standardised target. */
public final class PerceptronRegression implements Regressor<PerceptronSettings> {

  @Override
  public Class<PerceptronSettings> parameters() {
    return PerceptronSettings.class;
  }

  @Override
  public PerceptronRegressionModel train(Dataset data, PerceptronSettings settings, MiningContext context) {
    NumberColumn target = data.targetColumn();
    double[] given = data.weights().orElse(new double[0]);
    double[] weights = new double[data.rows()];
    double total = 0;
    double mean = 0;
    double squares = 0;
    for (int row = 0; row < weights.length; row++) {
      double weight = given.length == 0 ? 1 : given[row];
      weights[row] = weight > 0 && !target.isMissing(row) ? weight : 0;
      if (weights[row] > 0) {
        total += weights[row];
        double delta = target.value(row) - mean;
        mean += delta * weights[row] / total;
        squares += weights[row] * delta * (target.value(row) - mean);
      }
    }
    if (total <= 0) {
      throw new MiningException("There is no training row with a target and a weight above 0.");
    }
    double deviation = squares > 0 ? Math.sqrt(squares / total) : 1;
    double[] standardised = new double[weights.length];
    double centre = mean;
    Arrays.setAll(standardised, row -> weights[row] > 0 ? (target.value(row) - centre) / deviation : 0);
    Training training = Training.of(data, weights, new int[weights.length], 1, new Head.Value(standardised),
        "half squared error in squared standard deviations", settings, context);
    return new PerceptronRegressionModel(training, mean, deviation);
  }
}
