package org.rapport.mining.internal.neural;

import java.util.Arrays;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.internal.Labels;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;

/**
 * A multilayer perceptron that tells classes: {@link Network} on standardised numbers and one input a level of a category,
 * with softmax and log-loss, trained by {@link Trainer} (Goodfellow, Bengio and Courville, Deep Learning, 2016, chapters 6
 * to 8).
 */
public final class Perceptron implements Classifier<PerceptronSettings> {

  @Override
  public Class<PerceptronSettings> parameters() {
    return PerceptronSettings.class;
  }

  @Override
  public PerceptronModel train(Dataset data, PerceptronSettings settings, MiningContext context) {
    CategoryColumn label = data.labelColumn();
    double[] weights = Labels.weights(data, label);
    if (Arrays.stream(weights).sum() <= 0) {
      throw new MiningException("There is no training row with a target and a weight above 0.");
    }
    int classes = label.levels().size();
    Head head = new Head.Classes(label.codes(), classes);
    return new PerceptronModel(
        Training.of(data, weights, label.codes(), classes, head, "log-loss", settings, context), label.levels());
  }
}
