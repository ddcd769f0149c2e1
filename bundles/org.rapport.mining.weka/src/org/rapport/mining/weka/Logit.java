/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka;

import org.rapport.mining.Dataset;
import org.rapport.mining.Parameter;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.weka.internal.WekaTraining;

import weka.classifiers.functions.Logistic;

/**
 * Weka's logistic regression with a ridge (le Cessie and van Houwelingen).
 *
 * @since 0.1
 */
public final class Logit implements Classifier<Logit.Settings> {
  static final int MOST_ROWS = 100_000;

  /**
   * The parameters.
   *
   * @param ridge how strongly large coefficients are held back
   * @param iterations greatest number of steps
   * @param sample number of training rows, 0 for all
   */
  public record Settings(
      @Parameter(label = "Ridge", defaultValue = "0.00000001", min = 0, max = 1_000_000,
          help = "Holds large coefficients back; raise it when columns say nearly the same.") double ridge,
      @Parameter(label = "Steps", defaultValue = "200", min = 1, max = 100_000,
          help = "The greatest number of steps towards the best fit.") int iterations,
      @Parameter(label = "Rows to learn from", defaultValue = "0", min = 0, max = MOST_ROWS,
          help = "A random sample of so many rows; 0 takes all of them.") int sample) {
  }

  @Override
  public Class<Settings> parameters() {
    return Settings.class;
  }

  @Override
  public ClassifierModel train(Dataset data, Settings settings, MiningContext context) {
    WekaTraining training = new WekaTraining("weka.logistic", "Weka's logistic regression", MOST_ROWS,
        settings.sample(), classifier -> String.valueOf(classifier).strip());
    return training.train(data, context, instances -> {
      Logistic classifier = new Logistic();
      classifier.setRidge(settings.ridge());
      classifier.setMaxIts(settings.iterations());
      return classifier;
    });
  }
}
