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
import weka.classifiers.rules.PART;

/**
 * Weka's PART: a list of rules, each the best leaf of a partial C4.5 tree on the rows that are left (Frank and Witten,
 * Generating Accurate Rule Sets Without Global Optimization, 1998).
 *
 * @since 0.1
 */
public final class PartialTrees extends WekaClassifier<PartialTrees.Settings> {
  static final int MOST_ROWS = 20_000;

  /**
   * The parameters.
   *
   * @param confidence confidence of the pruning
   * @param minLeaf smallest number of rows in a leaf
   * @param sample number of training rows, 0 for all
   */
  public record Settings(
      @Parameter(label = "Confidence", defaultValue = "0.25", min = 0.001, max = 0.5,
          help = "How much the trees trust their leaves. Smaller numbers prune more.") double confidence,
      @Parameter(label = "Rows in a leaf", defaultValue = "5", min = 1, max = 100_000,
          help = "No leaf, and so no rule, has fewer.") int minLeaf,
      @Parameter(label = "Rows to learn from", defaultValue = "0", min = 0, max = MOST_ROWS,
          help = "A random sample of so many rows; 0 takes all of them.") int sample) implements Sampled {
  }

  /** The algorithm. */
  public PartialTrees() {
    super("weka.part", "Weka's PART", MOST_ROWS, Settings.class);
  }

  @Override
  protected String text(Classifier trained) {
    return String.valueOf(trained).strip();
  }

  @Override
  protected Classifier make(Settings settings, MiningContext context) {
    PART classifier = new PART();
    classifier.setConfidenceFactor((float) settings.confidence());
    classifier.setMinNumObj(settings.minLeaf());
    classifier.setSeed(WekaTraining.seed(context));
    return classifier;
  }
}
