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
import weka.clusterers.EM;

/**
 * Weka's EM: a mixture of groups within which columns are independent, numbers normal (Dempster, Laird and Rubin,
 * Maximum Likelihood from Incomplete Data via the EM Algorithm, 1977). The number of groups can be chosen by
 * cross-validation, which takes minutes for a few thousand rows.
 *
 * @since 0.1
 */
public final class Mixture extends WekaClusterer<Mixture.Settings> {
  static final int MOST_ROWS = 10_000;
  static final int MOST_ROWS_CHOOSING = 1_000;
  private static final int MOST_TRIED = 10;

  /**
   * The parameters.
   *
   * @param k number of groups, 0 to choose it
   * @param rounds largest number of rounds
   * @param sample number of training rows, 0 for all
   */
  public record Settings(
      @Parameter(label = "Groups", defaultValue = "4", min = 0, max = 1_000,
          help = "How many groups to find; 0 tries 1, 2, 3 … up to 10 by cross-validation, for 1,000 rows at "
              + "most.") int k,
      @Parameter(label = "Rounds", defaultValue = "100", min = 1, max = 10_000,
          help = "How often at most the groups are estimated anew.") int rounds,
      @Parameter(label = "Rows to learn from", defaultValue = "0", min = 0, max = MOST_ROWS,
          help = "A random sample of so many rows; 0 takes all of them.") int sample) implements Sampled {
  }

  /** The algorithm. */
  public Mixture() {
    super("weka.em", "Weka's EM", MOST_ROWS, Settings.class);
  }

  @Override
  protected int mostRows(Settings settings) {
    return settings.k() == 0 ? MOST_ROWS_CHOOSING : MOST_ROWS;
  }

  @Override
  protected String name(Settings settings) {
    return super.name(settings) + (settings.k() == 0 ? " choosing the number of groups itself" : "");
  }

  @Override
  protected String text(Settings settings, int clusters) {
    return settings.k() == 0 ? "Cross-validation chose " + clusters + (clusters == 1 ? " group." : " groups.") : "";
  }

  @Override
  protected AbstractClusterer make(Settings settings, MiningContext context) throws Exception {
    EM clusterer = new EM();
    clusterer.setNumClusters(settings.k() == 0 ? -1 : settings.k());
    clusterer.setMaximumNumberOfClusters(MOST_TRIED);
    clusterer.setMaxIterations(settings.rounds());
    clusterer.setSeed(WekaTraining.seed(context));
    return clusterer;
  }
}
