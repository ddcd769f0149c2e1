/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka.internal;

import org.eclipse.jdt.annotation.NonNull;
import org.rapport.mining.Dataset;
import org.rapport.mining.spi.ClusterModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

import weka.clusterers.AbstractClusterer;
import weka.clusterers.DensityBasedClusterer;

/**
 * A clusterer of Weka as an algorithm.
 *
 * @param <P> the parameter record
 */
public abstract class WekaClusterer<P extends Record & Sampled> implements org.rapport.mining.spi.Clusterer<P> {
  private final String id;
  private final String name;
  private final int mostRows;
  private final Class<P> parameters;

  /** What was found. */
  private record Model(Rows rows, AbstractClusterer clusterer, int clusters, String words) implements ClusterModel {
    @Override
    public String text() {
      return words;
    }

    @Override
    public int[] assign(Table asked, MiningContext context) {
      int[] groups = new int[asked.rows()];
      rows.each(asked, context, (row, instance) -> groups[row] = clusterer.clusterInstance(instance));
      return groups;
    }

    @Override
    public double[][] memberships(Table asked, MiningContext context) {
      if (!(clusterer instanceof DensityBasedClusterer)) {
        return new double[0][];
      }
      double[][] memberships = new double[asked.rows()][];
      rows.each(asked, context, (row, instance) -> memberships[row] = clusterer.distributionForInstance(instance));
      return memberships;
    }
  }

  /**
   * A clusterer.
   *
   * @param id its id, for the advice in messages
   * @param name what users call it
   * @param mostRows how many rows it may learn from
   */
  protected WekaClusterer(String id, String name, int mostRows, Class<P> parameters) {
    this.id = id;
    this.name = name;
    this.mostRows = mostRows;
    this.parameters = parameters;
  }

  /** Weka's clusterer, set up; it is trained by the caller. */
  protected abstract AbstractClusterer make(@NonNull P settings, MiningContext context) throws Exception;

  /** How many rows it may learn from with some parameters. */
  protected int mostRows(@NonNull P settings) {
    return mostRows;
  }

  /** What users call it with some parameters. */
  protected String name(@NonNull P settings) {
    return name;
  }

  /** What was chosen on the way, in a sentence; "" for nothing. */
  protected String text(@NonNull P settings, int clusters) {
    return "";
  }

  @Override
  public final Class<P> parameters() {
    return parameters;
  }

  @Override
  public final ClusterModel cluster(Dataset data, @NonNull P settings, MiningContext context) {
    WekaTraining training = new WekaTraining(id, name(settings), mostRows(settings), settings.sample());
    return training.train(data, Schema.Target.NONE, context, (instances, schema, chosen) -> {
      AbstractClusterer clusterer = make(settings, context);
      clusterer.buildClusterer(instances);
      int clusters = clusterer.numberOfClusters();
      return new Model(new Rows(name, schema), clusterer, clusters, text(settings, clusters));
    });
  }
}
