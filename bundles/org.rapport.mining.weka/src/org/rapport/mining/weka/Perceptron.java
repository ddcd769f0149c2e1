/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka;

import org.rapport.mining.Parameter;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.weka.internal.Sampled;
import org.rapport.mining.weka.internal.WekaClassifier;
import org.rapport.mining.weka.internal.WekaTraining;

import weka.classifiers.Classifier;
import weka.classifiers.functions.MultilayerPerceptron;

/**
 * Weka's multilayer perceptron: one hidden layer of sigmoid units, trained row by row with momentum (Rumelhart, Hinton
 * and Williams, Learning representations by back-propagating errors, 1986). It takes seconds for a thousand rows.
 *
 * @since 0.1
 */
public final class Perceptron extends WekaClassifier<Perceptron.Settings> {
  static final int MOST_ROWS = 10_000;

  /**
   * The parameters.
   *
   * @param units number of hidden units
   * @param epochs number of passes over the rows
   * @param rate size of each step
   * @param momentum share of the last step
   * @param sample number of training rows, 0 for all
   */
  public record Settings(
      @Parameter(label = "Hidden units", defaultValue = "8", min = 1, max = 500,
          help = "How many units the hidden layer has. More can learn more, of the noise as well.") int units,
      @Parameter(label = "Epochs", defaultValue = "50", min = 1, max = 10_000,
          help = "How often all rows are gone through. Time grows with it; too many fit the noise.") int epochs,
      @Parameter(label = "Learning rate", defaultValue = "0.3", min = 0.0001, max = 1,
          help = "How large each step is; smaller ones need more epochs.") double rate,
      @Parameter(label = "Momentum", defaultValue = "0.2", min = 0, max = 1,
          help = "How much of the last step is taken again.") double momentum,
      @Parameter(label = "Rows to learn from", defaultValue = "0", min = 0, max = MOST_ROWS,
          help = "A random sample of so many rows; 0 takes all of them.") int sample) implements Sampled {
  }

  /** The algorithm. */
  public Perceptron() {
    super("weka.perceptron", "Weka's multilayer perceptron", MOST_ROWS, Settings.class);
  }

  @Override
  protected Classifier make(Settings settings, MiningContext context) {
    MultilayerPerceptron classifier = new MultilayerPerceptron();
    classifier.setHiddenLayers(Integer.toString(settings.units()));
    classifier.setTrainingTime(settings.epochs());
    classifier.setLearningRate(settings.rate());
    classifier.setMomentum(settings.momentum());
    classifier.setSeed(WekaTraining.seed(context));
    return classifier;
  }
}
