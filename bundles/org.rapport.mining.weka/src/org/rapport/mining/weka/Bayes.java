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
import weka.classifiers.bayes.NaiveBayes;

/**
 * Weka's naive Bayes: multiplies what each feature says on its own.
 *
 * @since 0.1
 */
public final class Bayes extends WekaClassifier<Bayes.Settings> {
  static final int MOST_ROWS = 2_000_000;

  /**
   * The parameters.
   *
   * @param numbers how numbers are described
   * @param sample number of training rows, 0 for all
   */
  public record Settings(
      @Parameter(label = "Numbers", defaultValue = "ranges",
          help = "How numbers are described in each class: by ranges chosen for the target, by a normal "
              + "distribution, or by a smoothed one, which takes much longer.") Numbers numbers,
      @Parameter(label = "Rows to learn from", defaultValue = "0", min = 0, max = MOST_ROWS,
          help = "A random sample of so many rows; 0 takes all of them.") int sample) implements Sampled {
  }

  /** How numbers are described. */
  public enum Numbers {
    /** Ranges after Fayyad and Irani. */
    RANGES,
    /** A normal distribution. */
    NORMAL,
    /** A kernel density. */
    SMOOTHED
  }

  /** The algorithm. */
  public Bayes() {
    super("weka.bayes", "Weka's naive Bayes", MOST_ROWS, Settings.class);
  }

  @Override
  protected int mostRows(Settings settings) {
    return settings.numbers() == Numbers.SMOOTHED ? MOST_ROWS / 100 : MOST_ROWS;
  }

  @Override
  protected Classifier make(Settings settings, MiningContext context) {
    NaiveBayes classifier = new NaiveBayes();
    if (settings.numbers() == Numbers.RANGES) {
      classifier.setUseSupervisedDiscretization(true);
    } else {
      classifier.setUseKernelEstimator(settings.numbers() == Numbers.SMOOTHED);
    }
    return classifier;
  }
}
