/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka;

import org.rapport.mining.Parameter;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.mining.weka.internal.Sampled;
import org.rapport.mining.weka.internal.WekaRegressor;
import org.rapport.mining.weka.internal.WekaTraining;

import weka.classifiers.Classifier;
import weka.classifiers.trees.REPTree;

/**
 * Weka's REPTree: a regression tree that makes the variance within its leaves small and is pruned by the error on rows
 * held out (Quinlan, Simplifying decision trees, 1987).
 *
 * @since 0.1
 */
public final class PrunedTree extends WekaRegressor<PrunedTree.Settings> {
  static final int MOST_ROWS = 500_000;

  /**
   * The parameters.
   *
   * @param depth greatest depth, 0 for no limit
   * @param minLeaf smallest number of rows in a leaf
   * @param pruned whether the tree is pruned
   * @param sample number of training rows, 0 for all
   */
  public record Settings(
      @Parameter(label = "Depth", defaultValue = "0", min = 0, max = 1_000,
          help = "How many questions are asked in a row at most; 0 for no limit.") int depth,
      @Parameter(label = "Rows in a leaf", defaultValue = "5", min = 1, max = 100_000,
          help = "No leaf has fewer. Larger numbers make a smaller tree.") int minLeaf,
      @Parameter(label = "Prune", defaultValue = "yes",
          help = "Whether a third of the rows is held out to cut back branches that are not worth it.") boolean pruned,
      @Parameter(label = "Rows to learn from", defaultValue = "0", min = 0, max = MOST_ROWS,
          help = "A random sample of so many rows; 0 takes all of them.") int sample) implements Sampled {
  }

  /** The algorithm. */
  public PrunedTree() {
    super("weka.reptree", "Weka's REPTree", MOST_ROWS, Settings.class);
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING.weighted();
  }

  @Override
  protected Classifier make(Settings settings, MiningContext context) {
    REPTree classifier = new REPTree();
    classifier.setMaxDepth(settings.depth() == 0 ? -1 : settings.depth());
    classifier.setMinNum(settings.minLeaf());
    classifier.setNoPruning(!settings.pruned());
    classifier.setSeed(WekaTraining.seed(context));
    return classifier;
  }
}
