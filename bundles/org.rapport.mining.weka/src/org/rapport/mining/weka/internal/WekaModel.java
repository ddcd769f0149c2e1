/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka.internal;

import java.util.List;

import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

import weka.classifiers.Classifier;

/**
 * A trained classifier of Weka.
 *
 * @param shares the share of every class in the training rows, for rows about which the classifier says nothing
 */
record WekaModel(Rows rows, Classifier classifier, double[] shares, String words) implements ClassifierModel {

  @Override
  public String text() {
    return words;
  }

  @Override
  public List<String> classes() {
    return rows.schema().classes();
  }

  @Override
  public double[][] probabilities(Table asked, MiningContext context) {
    double[][] probabilities = new double[asked.rows()][];
    rows.each(asked, context,
        (row, instance) -> probabilities[row] = normal(classifier.distributionForInstance(instance)));
    return probabilities;
  }

  private double[] normal(double[] distribution) {
    double sum = 0;
    for (double share : distribution) {
      sum += share;
    }
    if (!(sum > 0) || Double.isInfinite(sum)) {
      return shares.clone();
    }
    double[] probabilities = new double[distribution.length];
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = Math.min(1, Math.max(0, distribution[i] / sum));
    }
    return probabilities;
  }
}
