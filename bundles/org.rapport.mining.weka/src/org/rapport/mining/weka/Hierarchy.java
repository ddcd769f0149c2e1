/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka;

import org.rapport.mining.Parameter;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.weka.internal.Sampled;
import org.rapport.mining.weka.internal.WekaClusterer;

import weka.clusterers.AbstractClusterer;
import weka.clusterers.HierarchicalClusterer;
import weka.core.SelectedTag;

/**
 * Weka's HierarchicalClusterer: the two nearest groups are joined until as many are left as wanted (Lance and Williams,
 * A General Theory of Classificatory Sorting Strategies, 1967). Numbers are scaled to 0 … 1, categories differ by 0 or
 * 1; a new row belongs to the group of the nearest row. Weka's centroid and Ward links take means of the codes of
 * categories, which mean nothing, so they are not offered. Time grows faster than the square of the rows.
 *
 * @since 0.1
 */
public final class Hierarchy extends WekaClusterer<Hierarchy.Settings> {
  static final int MOST_ROWS = 1_500;

  /**
   * The parameters.
   *
   * @param k number of groups
   * @param link how the distance of groups is measured
   * @param sample number of training rows, 0 for all
   */
  public record Settings(
      @Parameter(label = "Groups", defaultValue = "4", min = 1, max = 1_000,
          help = "How many groups to find.") int k,
      @Parameter(label = "Link", defaultValue = "average",
          help = "How far groups are apart: by their nearest rows (single, finds chains), their farthest "
              + "(complete), or the average of all pairs.") Link link,
      @Parameter(label = "Rows to learn from", defaultValue = "0", min = 0, max = MOST_ROWS,
          help = "A random sample of so many rows; 0 takes all of them.") int sample) implements Sampled {
  }

  /** How the distance of groups is measured; the numbers are those of Weka's tags. */
  public enum Link {
    /** By the nearest rows. */
    SINGLE(0),
    /** By the farthest rows. */
    COMPLETE(1),
    /** By the average of all pairs. */
    AVERAGE(2);

    private final int tag;

    Link(int tag) {
      this.tag = tag;
    }
  }

  /** The algorithm. */
  public Hierarchy() {
    super("weka.hierarchical", "Weka's hierarchical clustering", MOST_ROWS, Settings.class);
  }

  @Override
  protected AbstractClusterer make(Settings settings, MiningContext context) {
    HierarchicalClusterer clusterer = new HierarchicalClusterer();
    clusterer.setNumClusters(settings.k());
    clusterer.setLinkType(new SelectedTag(settings.link().tag, HierarchicalClusterer.TAGS_LINK_TYPE));
    return clusterer;
  }
}
