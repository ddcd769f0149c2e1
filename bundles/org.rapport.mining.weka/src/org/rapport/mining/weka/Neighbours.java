/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka;

import org.rapport.mining.Parameter;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.weka.internal.NeighbourTree;
import org.rapport.mining.weka.internal.Sampled;
import org.rapport.mining.weka.internal.WekaClassifier;

import weka.classifiers.Classifier;
import weka.classifiers.lazy.IBk;
import weka.core.SelectedTag;

/**
 * Weka's nearest neighbours (IBk). Numbers are scaled to 0 … 1 by their smallest and largest value in the training
 * rows, categories differ by 0 or 1. The neighbours are searched with a k-d tree, since the default linear search takes
 * milliseconds a row; only with missing values, which the tree does not take, the search is linear.
 *
 * @since 0.1
 */
public final class Neighbours extends WekaClassifier<Neighbours.Settings> {
  static final int MOST_ROWS = 100_000;

  /**
   * The parameters.
   *
   * @param k number of neighbours that vote
   * @param weighting how a neighbour's distance counts
   * @param sample number of training rows, 0 for all
   */
  public record Settings(
      @Parameter(label = "Neighbours", defaultValue = "3", min = 1, max = 1000,
          help = "How many of the most similar rows vote. Few follow every oddity of the data, many blur it.") int k,
      @Parameter(label = "Weighting", defaultValue = "equal",
          help = "Whether near neighbours have more of a vote: 1/distance or 1 − distance.") Weighting weighting,
      @Parameter(label = "Rows to learn from", defaultValue = "0", min = 0, max = MOST_ROWS,
          help = "A random sample of so many rows is kept; 0 keeps all of them.") int sample) implements Sampled {
  }

  /** How the distance of a neighbour counts. */
  public enum Weighting {
    /** One neighbour, one vote. */
    EQUAL(IBk.WEIGHT_NONE),
    /** A vote of 1/distance. */
    INVERSE(IBk.WEIGHT_INVERSE),
    /** A vote of 1 − distance. */
    SIMILARITY(IBk.WEIGHT_SIMILARITY);

    private final int tag;

    Weighting(int tag) {
      this.tag = tag;
    }
  }

  /** The algorithm. */
  public Neighbours() {
    super("weka.knn", "Weka's nearest neighbours", MOST_ROWS, Settings.class);
  }

  @Override
  protected Classifier make(Settings settings, MiningContext context) {
    IBk classifier = new IBk(settings.k());
    classifier.setDistanceWeighting(new SelectedTag(settings.weighting().tag, IBk.TAGS_WEIGHTING));
    classifier.setNearestNeighbourSearchAlgorithm(new NeighbourTree());
    return classifier;
  }
}
