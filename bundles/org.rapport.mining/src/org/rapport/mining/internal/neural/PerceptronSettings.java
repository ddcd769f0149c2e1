package org.rapport.mining.internal.neural;

import org.rapport.mining.MiningException;
import org.rapport.mining.Parameter;

/**
 * The parameters of a multilayer perceptron.
 *
 * @param layers the units of every hidden layer
 * @param activation of the hidden units
 * @param optimiser how coefficients follow the gradient
 * @param rate the size of steps
 * @param batch the most rows of a batch
 * @param epochs the most passes over the training rows
 * @param dropout the share of hidden outputs dropped in training
 * @param ridge draws coefficients towards 0
 * @param validation the share of the training rows set aside
 * @param patience how many epochs without a better loss are borne
 */
public record PerceptronSettings(
    @Parameter(label = "Hidden layers", defaultValue = "64,32",
        help = "The number of units of every hidden layer, separated by commas. More units can learn more, also by "
            + "heart.") String layers,
    @Parameter(label = "Activation", defaultValue = "relu",
        help = "What a unit makes of its sum: relu cuts off below 0 and is quick, tanh is smooth and often better with "
            + "few rows.") Activation activation,
    @Parameter(label = "Optimiser", defaultValue = "adam",
        help = "adam chooses steps for every coefficient; momentum takes plain steps and needs a larger rate, such as "
            + "0.01, chosen with care.") Optimiser optimiser,
    @Parameter(label = "Learning rate", defaultValue = "0.001", min = 0.000001, max = 1,
        help = "The size of the steps. Larger values learn quicker, and too large ones nothing.") double rate,
    @Parameter(label = "Batch", defaultValue = "128", min = 1, max = 100_000,
        help = "How many rows decide together about a step; never more than a twentieth of the rows or 8.") int batch,
    @Parameter(label = "Epochs", defaultValue = "200", min = 1, max = 100_000,
        help = "How often the training rows are gone through at most.") int epochs,
    @Parameter(label = "Dropout", defaultValue = "0", min = 0, max = 0.9,
        help = "The share of hidden outputs dropped by lot while learning. 0.2 to 0.5 resist learning by heart and need "
            + "more epochs.") double dropout,
    @Parameter(label = "Ridge", defaultValue = "0.0001", min = 0, max = 1_000,
        help = "Draws all coefficients towards 0. Larger values resist chance.") double ridge,
    @Parameter(label = "Set aside", defaultValue = "0.1", min = 0, max = 0.5,
        help = "The share of the training rows that tell when to stop; 0, or fewer than 5 rows, watches the loss of the "
            + "training rows instead, which stops late.") double validation,
    @Parameter(label = "Patience", defaultValue = "10", min = 1, max = 100_000,
        help = "How many epochs without a smaller loss are borne before training stops. The coefficients of the best "
            + "epoch are kept.") int patience) {
  private static final int MOST_LAYERS = 10;
  private static final int MOST_UNITS = 4096;

  /** @throws MiningException if the layers are not numbers */
  public PerceptronSettings {
    units(layers);
  }

  int[] units() {
    return units(layers);
  }

  Trainer.Plan plan() {
    return new Trainer.Plan(optimiser, rate, batch, epochs, patience, dropout, ridge);
  }

  private static int[] units(String text) {
    String[] parts = text.split(",", -1);
    int[] units = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i].strip();
      units[i] = part.matches("[0-9]{1,6}") ? Integer.parseInt(part) : 0;
      if (units[i] < 1 || units[i] > MOST_UNITS || parts.length > MOST_LAYERS) {
        throw new MiningException("The parameter \"layers\" is \"" + text + "\"; it must be 1 to " + MOST_LAYERS
            + " numbers from 1 to " + MOST_UNITS + " with commas between them, such as 64,32.");
      }
    }
    return units;
  }
}
