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
import weka.classifiers.meta.AdaBoostM1;
import weka.classifiers.trees.REPTree;

/**
 * Weka's AdaBoostM1: small trees, each trained with more weight on the rows that those before got wrong (Freund and
 * Schapire, Experiments with a New Boosting Algorithm, 1996).
 *
 * @since 0.1
 */
public final class AdaBoost extends WekaClassifier<AdaBoost.Settings> {
  static final int MOST_ROWS = 200_000;

  /**
   * The parameters.
   *
   * @param trees largest number of trees
   * @param depth greatest depth of a tree
   * @param sample number of training rows, 0 for all
   */
  public record Settings(
      @Parameter(label = "Trees", defaultValue = "50", min = 1, max = 5_000,
          help = "How many trees vote at most. More fit better, too many fit the noise.") int trees,
      @Parameter(label = "Depth", defaultValue = "2", min = 1, max = 20,
          help = "How many questions each tree may ask in a row; 1 for a single one.") int depth,
      @Parameter(label = "Rows to learn from", defaultValue = "0", min = 0, max = MOST_ROWS,
          help = "A random sample of so many rows; 0 takes all of them.") int sample) implements Sampled {
  }

  /** The algorithm. */
  public AdaBoost() {
    super("weka.adaboost", "Weka's AdaBoost", MOST_ROWS, Settings.class);
  }

  @Override
  protected Classifier make(Settings settings, MiningContext context) {
    REPTree tree = new REPTree();
    tree.setNoPruning(true);
    tree.setMaxDepth(settings.depth());
    AdaBoostM1 classifier = new AdaBoostM1();
    classifier.setClassifier(tree);
    classifier.setNumIterations(settings.trees());
    classifier.setSeed(WekaTraining.seed(context));
    return classifier;
  }
}
