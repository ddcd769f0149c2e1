/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka.internal;

import org.eclipse.jdt.annotation.NonNull;
import org.rapport.mining.Dataset;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Regressor;
import org.rapport.mining.spi.RegressorModel;
import org.rapport.table.Table;

import weka.classifiers.Classifier;

/**
 * A classifier of Weka that predicts a number, as an algorithm.
 *
 * @param <P> the parameter record
 */
public abstract class WekaRegressor<P extends Record & Sampled> implements Regressor<P> {
  private final String id;
  private final String name;
  private final int mostRows;
  private final Class<P> parameters;

  /** What was learnt; {@code usual} stands in for a prediction that is no number. */
  private record Model(Rows rows, Classifier classifier, double usual, String words) implements RegressorModel {
    @Override
    public String text() {
      return words;
    }

    @Override
    public double[] predict(Table asked, MiningContext context) {
      double[] values = new double[asked.rows()];
      rows.each(asked, context, (row, instance) -> {
        double value = classifier.classifyInstance(instance);
        values[row] = Double.isFinite(value) ? value : usual;
      });
      return values;
    }
  }

  /**
   * A regressor.
   *
   * @param id its id, for the advice in messages
   * @param name what users call it
   * @param mostRows how many rows it may learn from
   */
  protected WekaRegressor(String id, String name, int mostRows, Class<P> parameters) {
    this.id = id;
    this.name = name;
    this.mostRows = mostRows;
    this.parameters = parameters;
  }

  /** Weka's classifier, set up; it is trained by the caller. */
  protected abstract Classifier make(@NonNull P settings, MiningContext context) throws Exception;

  @Override
  public final Class<P> parameters() {
    return parameters;
  }

  @Override
  public final RegressorModel train(Dataset data, @NonNull P settings, MiningContext context) {
    WekaTraining training = new WekaTraining(id, name, mostRows, settings.sample());
    return training.train(data, Schema.Target.NUMBER, context, (instances, schema, chosen) -> {
      Classifier classifier = make(settings, context);
      WekaTraining.build(classifier, instances, context);
      double usual = instances.meanOrMode(instances.classIndex());
      return new Model(new Rows(name, schema), classifier, usual, String.valueOf(classifier).strip());
    });
  }
}
