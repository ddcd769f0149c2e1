/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka.internal;

import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.rapport.mining.MiningException;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

import weka.classifiers.Classifier;

/** A trained classifier of Weka. */
final class WekaModel implements ClassifierModel {
  private static final int ROWS_BETWEEN_CHECKS = 64;

  private final String name;
  private final Schema schema;
  private final Classifier classifier;
  private final double[] shares;
  private final String text;

  /**
   * A model.
   *
   * @param shares the share of every class in the training rows, for rows about which the classifier says nothing
   */
  WekaModel(String name, Schema schema, Classifier classifier, double[] shares, String text) {
    this.name = name;
    this.schema = schema;
    this.classifier = classifier;
    this.shares = shares;
    this.text = text;
  }

  @Override
  public List<String> classes() {
    return schema.classes();
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public double[][] probabilities(Table rows, MiningContext context) {
    double[][] probabilities = new double[rows.rows()][];
    Schema.Reader reader = schema.reader(rows);
    // Weka's classifiers do not promise that several threads may ask them at once
    for (int row = 0; row < probabilities.length; row++) {
      if (row % ROWS_BETWEEN_CHECKS == 0) {
        context.checkCanceled();
      }
      probabilities[row] = probabilities(reader, row);
    }
    return probabilities;
  }

  private synchronized double[] probabilities(Schema.Reader reader, int row) {
    try {
      return normal(classifier.distributionForInstance(reader.instance(row)));
    } catch (OperationCanceledException | MiningException e) {
      throw e;
    } catch (Exception e) {
      throw new MiningException(name + " can't predict row " + (row + 1) + ": " + e.getMessage(), e);
    }
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
