/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka;

import org.rapport.mining.Parameter;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.weka.internal.Sampled;
import org.rapport.mining.weka.internal.WekaClusterer;
import org.rapport.mining.weka.internal.WekaTraining;

import weka.clusterers.AbstractClusterer;
import weka.clusterers.SimpleKMeans;
import weka.core.SelectedTag;

/**
 * Weka's SimpleKMeans with starting points as k-means++ chooses them (Arthur and Vassilvitskii, k-means++: The
 * Advantages of Careful Seeding, 2007). Numbers are scaled to 0 … 1 by their smallest and largest value, categories
 * differ by 0 or 1.
 *
 * @since 0.1
 */
public final class KMeans extends WekaClusterer<KMeans.Settings> {
  static final int MOST_ROWS = 500_000;

  /**
   * The parameters.
   *
   * @param k number of groups
   * @param rounds largest number of rounds
   * @param sample number of training rows, 0 for all
   */
  public record Settings(
      @Parameter(label = "Groups", defaultValue = "4", min = 1, max = 1_000,
          help = "How many groups to find; some may turn out empty and are left out.") int k,
      @Parameter(label = "Rounds", defaultValue = "100", min = 1, max = 10_000,
          help = "How often at most rows change their groups.") int rounds,
      @Parameter(label = "Rows to learn from", defaultValue = "0", min = 0, max = MOST_ROWS,
          help = "A random sample of so many rows; 0 takes all of them.") int sample) implements Sampled {
  }

  /** The algorithm. */
  public KMeans() {
    super("weka.kmeans", "Weka's k-means", MOST_ROWS, Settings.class);
  }

  @Override
  protected AbstractClusterer make(Settings settings, MiningContext context) throws Exception {
    SimpleKMeans clusterer = new SimpleKMeans();
    clusterer.setNumClusters(settings.k());
    clusterer.setMaxIterations(settings.rounds());
    clusterer.setInitializationMethod(new SelectedTag(SimpleKMeans.KMEANS_PLUS_PLUS, SimpleKMeans.TAGS_SELECTION));
    clusterer.setSeed(WekaTraining.seed(context));
    return clusterer;
  }
}
