/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka;

import org.rapport.mining.Parameter;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.weka.internal.Sampled;
import org.rapport.mining.weka.internal.WekaClassifier;

import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

/**
 * Weka's logistic regression with a ridge (le Cessie and van Houwelingen).
 *
 * @since 0.1
 */
public final class Logit extends WekaClassifier<Logit.Settings> {
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
          help = "A random sample of so many rows; 0 takes all of them.") int sample) implements Sampled {
  }

  /** The algorithm. */
  public Logit() {
    super("weka.logistic", "Weka's logistic regression", MOST_ROWS, Settings.class);
  }

  @Override
  protected String text(Classifier trained) {
    return String.valueOf(trained).strip();
  }

  @Override
  protected Classifier make(Settings settings, MiningContext context) {
    Logistic classifier = new Logistic();
    classifier.setRidge(settings.ridge());
    classifier.setMaxIts(settings.iterations());
    return classifier;
  }
}
