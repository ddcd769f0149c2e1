/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka.internal;

import org.eclipse.jdt.annotation.NonNull;
import org.rapport.mining.Dataset;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.CategoryColumn;

import weka.classifiers.Classifier;

/**
 * A classifier of Weka as an algorithm.
 *
 * @param <P> the parameter record
 */
public abstract class WekaClassifier<P extends Record & Sampled>
    implements
      org.rapport.mining.spi.Classifier<P> {
  private final String id;
  private final String name;
  private final int mostRows;
  private final Class<P> parameters;

  /**
   * A classifier.
   *
   * @param id its id, for the advice in messages
   * @param name what users call it
   * @param mostRows how many rows it may learn from
   */
  protected WekaClassifier(String id, String name, int mostRows, Class<P> parameters) {
    this.id = id;
    this.name = name;
    this.mostRows = mostRows;
    this.parameters = parameters;
  }

  /** Weka's classifier, set up; it is trained by the caller. */
  protected abstract Classifier make(@NonNull P settings, MiningContext context) throws Exception;

  /** How many rows it may learn from with some parameters. */
  protected int mostRows(@NonNull P settings) {
    return mostRows;
  }

  /** What users call it with some parameters. */
  protected String name(@NonNull P settings) {
    return name;
  }

  /** The trained classifier in words; "" for none. */
  protected String text(Classifier trained) {
    return "";
  }

  /** All of Weka's classifiers that are here honour weights. */
  @Override
  public final Needs needs() {
    return Needs.NOTHING.weighted();
  }

  @Override
  public final Class<P> parameters() {
    return parameters;
  }

  @Override
  public final ClassifierModel train(Dataset data, @NonNull P settings, MiningContext context) {
    WekaTraining training = new WekaTraining(id, name(settings), mostRows(settings), settings.sample());
    return training.train(data, Schema.Target.CLASS, context, (instances, schema, chosen) -> {
      Classifier classifier = make(settings, context);
      WekaTraining.build(classifier, instances, context);
      return new WekaModel(new Rows(name, schema), classifier, shares(chosen.labelColumn()), text(classifier));
    });
  }

  private static double[] shares(CategoryColumn label) {
    int[] counts = label.counts();
    double[] shares = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      shares[i] = (double) counts[i] / label.size();
    }
    return shares;
  }
}
