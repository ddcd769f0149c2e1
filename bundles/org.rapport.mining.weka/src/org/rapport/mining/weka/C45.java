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
import weka.classifiers.trees.J48;

/**
 * Weka's J48, Quinlan's C4.5: a tree with one branch for every level of a category, pruned by the estimated error of
 * its leaves. Rows with a missing value go down all branches in parts.
 *
 * @since 0.1
 */
public final class C45 extends WekaClassifier<C45.Settings> {
  static final int MOST_ROWS = 200_000;

  /**
   * The parameters.
   *
   * @param confidence confidence of the pruning
   * @param minLeaf smallest number of rows in a leaf
   * @param pruned whether the tree is pruned
   * @param smooth whether leaves give Laplace's estimate
   * @param sample number of training rows, 0 for all
   */
  public record Settings(
      @Parameter(label = "Confidence", defaultValue = "0.25", min = 0.001, max = 0.5,
          help = "How much the tree trusts its leaves. Smaller numbers prune more.") double confidence,
      @Parameter(label = "Rows in a leaf", defaultValue = "2", min = 1, max = 100_000,
          help = "No leaf is smaller. Larger numbers make a smaller tree and better probabilities.") int minLeaf,
      @Parameter(label = "Prune", defaultValue = "yes",
          help = "Whether branches that are not worth their leaves are cut back.") boolean pruned,
      @Parameter(label = "Smooth probabilities", defaultValue = "yes",
          help = "Counts one more row of every class in each leaf: none says 0 or 1.") boolean smooth,
      @Parameter(label = "Rows to learn from", defaultValue = "0", min = 0, max = MOST_ROWS,
          help = "A random sample of so many rows; 0 takes all of them.") int sample) implements Sampled {
  }

  /** The algorithm. */
  public C45() {
    super("weka.j48", "Weka's J48", MOST_ROWS, Settings.class);
  }

  @Override
  protected String text(Classifier trained) {
    return String.valueOf(trained).strip();
  }

  @Override
  protected Classifier make(Settings settings, MiningContext context) {
    J48 classifier = new J48();
    classifier.setUnpruned(!settings.pruned());
    if (settings.pruned()) {
      classifier.setConfidenceFactor((float) settings.confidence());
    }
    classifier.setMinNumObj(settings.minLeaf());
    classifier.setUseLaplace(settings.smooth());
    return classifier;
  }
}
