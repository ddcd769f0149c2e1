/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka.internal;

import org.eclipse.jdt.annotation.Nullable;

import weka.core.EuclideanDistance;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.neighboursearch.KDTree;
import weka.core.neighboursearch.LinearNNSearch;
import weka.core.neighboursearch.NearestNeighbourSearch;

/**
 * Finds neighbours with Weka's k-d tree, which takes no missing values, and linearly where there are some: for all rows
 * if the training rows have missing values, else for the rows that have them.
 */
public final class NeighbourTree extends KDTree {
  private static final long serialVersionUID = 1;

  private final LinearNNSearch linear = new LinearNNSearch();
  private boolean complete;
  private @Nullable NearestNeighbourSearch last;

  /** A search without instances. */
  public NeighbourTree() {
    m_EuclideanDistance = new EuclideanDistance();
    m_DistanceFunction = m_EuclideanDistance;
  }

  @Override
  public void setInstances(@Nullable Instances instances) throws Exception {
    complete = instances != null && instances.stream().noneMatch(NeighbourTree::hasMissingFeature);
    linear.setDistanceFunction(new EuclideanDistance());
    linear.setInstances(instances);
    if (complete) {
      super.setInstances(instances);
    }
  }

  @Override
  public Instances kNearestNeighbours(@Nullable Instance target, int k) throws Exception {
    if (complete && target != null && !hasMissingFeature(target)) {
      last = null;
      return super.kNearestNeighbours(target, k);
    }
    last = linear;
    return linear.kNearestNeighbours(target, k);
  }

  /** Does nothing: rows that are predicted must not change the scale on which the next ones are measured. */
  @Override
  public void addInstanceInfo(@Nullable Instance instance) {
    // the scale is that of the training rows
  }

  @Override
  public double[] getDistances() throws Exception {
    NearestNeighbourSearch used = last;
    return used == null ? super.getDistances() : used.getDistances();
  }

  private static boolean hasMissingFeature(Instance instance) {
    for (int i = 0; i < instance.numAttributes(); i++) {
      if (i != instance.classIndex() && instance.isMissing(i)) {
        return true;
      }
    }
    return false;
  }
}
