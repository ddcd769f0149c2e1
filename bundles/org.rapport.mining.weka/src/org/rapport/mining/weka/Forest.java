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
import weka.classifiers.trees.RandomForest;

/**
 * Weka's random forest: trees of random features on bootstrap samples, whose probabilities are averaged.
 *
 * @since 0.1
 */
public final class Forest extends WekaClassifier<Forest.Settings> {
  /** A tree of depth 20 has a million nodes at most; deeper ones count as unlimited. */
  private static final int SHALLOW = 20;
  static final int MOST_ROWS = 200_000;
  static final int MOST_ROWS_UNLIMITED = 20_000;

  /**
   * The parameters.
   *
   * @param trees number of trees
   * @param depth greatest depth of a tree, 0 for no limit
   * @param features number of features tried at every node, 0 for log2 of their number plus 1
   * @param sample number of training rows, 0 for all
   */
  public record Settings(
      @Parameter(label = "Trees", defaultValue = "100", min = 1, max = 2000,
          help = "How many trees vote. More are steadier and take longer; above 200 little is gained.") int trees,
      @Parameter(label = "Depth", defaultValue = "10", min = 0, max = 1000,
          help = "The greatest depth of a tree; 0 for no limit (540 MB at 10,000 rows).") int depth,
      @Parameter(label = "Features tried", defaultValue = "0", min = 0, max = 10_000,
          help = "How many features each node may choose from; 0 takes log2(number of features) + 1.") int features,
      @Parameter(label = "Rows to learn from", defaultValue = "0", min = 0, max = MOST_ROWS,
          help = "A random sample of so many rows; 0 takes all of them.") int sample) implements Sampled {
  }

  /** The algorithm. */
  public Forest() {
    super("weka.forest", "Weka's random forest", MOST_ROWS, Settings.class);
  }

  private static boolean isLimited(Settings settings) {
    return settings.depth() > 0 && settings.depth() <= SHALLOW;
  }

  @Override
  protected int mostRows(Settings settings) {
    return isLimited(settings) ? MOST_ROWS : MOST_ROWS_UNLIMITED;
  }

  @Override
  protected String name(Settings settings) {
    return super.name(settings) + (isLimited(settings) ? "" : " without a limit of depth");
  }

  @Override
  protected Classifier make(Settings settings, MiningContext context) {
    RandomForest classifier = new RandomForest();
    classifier.setSeed(WekaTraining.seed(context));
    classifier.setNumIterations(settings.trees());
    classifier.setMaxDepth(settings.depth());
    classifier.setNumFeatures(settings.features());
    classifier.setNumExecutionSlots(Math.max(1, context.threads()));
    return classifier;
  }
}
