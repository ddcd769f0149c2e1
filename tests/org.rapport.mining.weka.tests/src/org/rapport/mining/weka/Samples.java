/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka;

import java.util.List;
import java.util.SplittableRandom;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.rapport.mining.Dataset;
import org.rapport.mining.ParameterForm;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/** Generated data and short ways to train. */
final class Samples {
  private static final List<String> CONTRACTS = List.of("Month-to-month", "One year", "Two years");

  private Samples() {}

  /** Customers who leave more often with a short tenure and a monthly contract; the label is "Churn". */
  static Dataset churn(int rows, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] tenure = new double[rows];
    double[] noise = new double[rows];
    int[] contract = new int[rows];
    int[] churn = new int[rows];
    long[] since = new long[rows];
    for (int row = 0; row < rows; row++) {
      tenure[row] = random.nextInt(72);
      noise[row] = random.nextDouble();
      contract[row] = random.nextInt(3);
      since[row] = TimeColumn.DAY * (20_000 - 30 * (long) tenure[row]);
      double risk = 1 / (1 + Math.exp(0.08 * (tenure[row] - 20) + 1.5 * contract[row] - 0.5));
      churn[row] = random.nextDouble() < risk ? 1 : 0;
    }
    Table table = Table.of(NumberColumn.of("tenure", tenure), NumberColumn.of("class", noise),
        CategoryColumn.of("Contract", contract, CONTRACTS), TimeColumn.of("since", true, since),
        CategoryColumn.of("Churn", churn, List.of("No", "Yes")));
    return Dataset.of(table).label("Churn").build();
  }

  /** Three clouds of points in four dimensions, as far apart as the flowers of the iris data. */
  static Dataset clouds(int rowsEach, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] centres = {{5.0, 3.4, 1.5, 0.2}, {5.9, 2.8, 4.3, 1.3}, {6.6, 3.0, 5.6, 2.0}};
    int rows = 3 * rowsEach;
    double[][] values = new double[4][rows];
    int[] species = new int[rows];
    for (int row = 0; row < rows; row++) {
      species[row] = row % 3;
      for (int i = 0; i < 4; i++) {
        double spread = random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5;
        values[i][row] = centres[species[row]][i] + 0.5 * spread;
      }
    }
    Table table = Table.of(NumberColumn.of("sepal length", values[0]), NumberColumn.of("sepal width", values[1]),
        NumberColumn.of("petal length", values[2]), NumberColumn.of("petal width", values[3]),
        CategoryColumn.of("species", species, List.of("setosa", "versicolor", "virginica")));
    return Dataset.of(table).label("species").build();
  }

  static MiningContext context(long seed, int threads) {
    return new MiningContext(seed, threads, new NullProgressMonitor());
  }

  static <P extends Record> ClassifierModel train(Classifier<P> classifier, Dataset data, MiningContext context,
      String... values) {
    var texts = new java.util.HashMap<String, String>();
    for (String value : values) {
      texts.put(value.substring(0, value.indexOf('=')), value.substring(value.indexOf('=') + 1));
    }
    return classifier.train(data, ParameterForm.of(classifier.parameters()).parse(texts), context);
  }

  static double accuracy(ClassifierModel model, Dataset data) {
    double[][] probabilities = model.probabilities(data.table(), context(1, 1));
    CategoryColumn label = data.labelColumn();
    int right = 0;
    for (int row = 0; row < probabilities.length; row++) {
      int best = 0;
      for (int i = 1; i < probabilities[row].length; i++) {
        best = probabilities[row][i] > probabilities[row][best] ? i : best;
      }
      right += best == label.code(row) ? 1 : 0;
    }
    return (double) right / probabilities.length;
  }
}
