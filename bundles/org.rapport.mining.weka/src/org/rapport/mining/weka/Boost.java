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
import weka.classifiers.meta.LogitBoost;

/**
 * Weka's LogitBoost (Friedman, Hastie and Tibshirani): a sum of decision stumps, each learnt on what the ones before it
 * got wrong.
 *
 * @since 0.1
 */
public final class Boost extends WekaClassifier<Boost.Settings> {
  static final int MOST_ROWS = 500_000;

  /**
   * The parameters.
   *
   * @param stumps number of stumps
   * @param shrinkage share of each stump that counts
   * @param sample number of training rows, 0 for all
   */
  public record Settings(
      @Parameter(label = "Stumps", defaultValue = "50", min = 1, max = 10_000,
          help = "How many one-question trees are added up. More fit better, too many fit the noise.") int stumps,
      @Parameter(label = "Shrinkage", defaultValue = "0.5", min = 0.001, max = 1,
          help = "How much of each stump counts; smaller numbers need more stumps.") double shrinkage,
      @Parameter(label = "Rows to learn from", defaultValue = "0", min = 0, max = MOST_ROWS,
          help = "A random sample of so many rows; 0 takes all of them.") int sample) implements Sampled {
  }

  /** The algorithm. */
  public Boost() {
    super("weka.logitboost", "Weka's LogitBoost", MOST_ROWS, Settings.class);
  }

  @Override
  protected Classifier make(Settings settings, MiningContext context) {
    LogitBoost classifier = new LogitBoost();
    classifier.setSeed(WekaTraining.seed(context));
    classifier.setNumIterations(settings.stumps());
    classifier.setShrinkage(settings.shrinkage());
    return classifier;
  }
}
