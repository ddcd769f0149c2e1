/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.mining.weka.Samples.accuracy;
import static org.rapport.mining.weka.Samples.churn;
import static org.rapport.mining.weka.Samples.clouds;
import static org.rapport.mining.weka.Samples.context;
import static org.rapport.mining.weka.Samples.train;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** What holds for each of Weka's algorithms. */
class WekaAlgorithmsTest {

  static List<Classifier<?>> algorithms() {
    return List.of(new Neighbours(), new C45(), new Forest(), new Bayes(), new Logit(), new Boost(), new Smo(),
        new Perceptron(), new RuleList(), new PartialTrees(), new AdaBoost());
  }

  private static void assertProbabilities(double[][] probabilities, int classes) {
    for (double[] row : probabilities) {
      assertEquals(classes, row.length);
      double sum = 0;
      for (double probability : row) {
        assertTrue(probability >= 0 && probability <= 1, () -> "probability " + probability);
        sum += probability;
      }
      assertEquals(1, sum, 1e-9);
    }
  }

  @ParameterizedTest
  @MethodSource("algorithms")
  void learnsThreeClouds(Classifier<?> algorithm) {
    ClassifierModel model = train(algorithm, clouds(50, 1), context(42, 2));
    assertEquals(List.of("setosa", "versicolor", "virginica"), model.classes());
    Dataset fresh = clouds(100, 2);
    assertProbabilities(model.probabilities(fresh.table(), context(1, 1)), 3);
    assertTrue(accuracy(model, fresh) > 0.85, () -> "accuracy " + accuracy(model, fresh));
  }

  @ParameterizedTest
  @MethodSource("algorithms")
  void learnsChurnFromNumbersCategoriesAndDays(Classifier<?> algorithm) {
    Dataset fresh = churn(2000, 2);
    double base = Math.max(fresh.labelColumn().counts()[0], fresh.labelColumn().counts()[1]) / 2000.0;
    ClassifierModel model = train(algorithm, churn(1000, 1), context(42, 1));
    assertProbabilities(model.probabilities(fresh.table(), context(1, 1)), 2);
    assertTrue(accuracy(model, fresh) > base, () -> accuracy(model, fresh) + " against " + base);
  }

  @ParameterizedTest
  @MethodSource("algorithms")
  void theSameSeedGivesTheSameModelWhateverTheThreads(Classifier<?> algorithm) {
    Dataset data = churn(600, 3);
    Table rows = churn(100, 4).table();
    double[][] one = train(algorithm, data, context(7, 1)).probabilities(rows, context(7, 1));
    double[][] two = train(algorithm, data, context(7, 4)).probabilities(rows, context(7, 4));
    for (int row = 0; row < one.length; row++) {
      assertArrayEquals(one[row], two[row], 0, "row " + row);
    }
  }

  @ParameterizedTest
  @MethodSource("algorithms")
  void unseenLevelsAndMissingValuesHaveProbabilitiesToo(Classifier<?> algorithm) {
    ClassifierModel model = train(algorithm, churn(500, 5), context(42, 1));
    Table rows = churn(3, 6).table()
        .with(CategoryColumn.ofTexts("Contract", "Lifelong", null, "One year"))
        .with(NumberColumn.of("tenure", 3, 4, Double.NaN));
    assertProbabilities(model.probabilities(rows, context(1, 1)), 2);
  }

  @ParameterizedTest
  @MethodSource("algorithms")
  void aRowIsPredictedTheSameAloneAndAmongOthers(Classifier<?> algorithm) {
    ClassifierModel model = train(algorithm, churn(500, 25), context(42, 1));
    Table rows = churn(40, 26).table().with(NumberColumn.of("class", IntStream.range(0, 40).asDoubleStream()
        .toArray()));
    double[][] together = model.probabilities(rows, context(1, 1));
    for (int row = 0; row < 40; row++) {
      assertArrayEquals(together[row], model.probabilities(rows.select(new int[]{row}), context(1, 1))[0]);
    }
  }

  @ParameterizedTest
  @MethodSource("algorithms")
  void missingValuesInTrainingAreNoObstacle(Classifier<?> algorithm) {
    Dataset data = churn(400, 7);
    double[] tenure = ((NumberColumn) data.table().column("tenure")).values().clone();
    for (int row = 0; row < tenure.length; row += 10) {
      tenure[row] = Double.NaN;
    }
    ClassifierModel model = train(algorithm, data.withTable(data.table().with(NumberColumn.of("tenure", tenure))),
        context(42, 1));
    assertProbabilities(model.probabilities(churn(20, 8).table(), context(1, 1)), 2);
  }

  @ParameterizedTest
  @MethodSource("algorithms")
  void columnsThatSayNothingAndClassesWithoutRowsAreNoObstacle(Classifier<?> algorithm) {
    Dataset data = churn(200, 9);
    CategoryColumn label = data.labelColumn();
    Table table = data.table().with(NumberColumn.of("constant", new double[200]))
        .with(CategoryColumn.of("one level", new int[200], List.of("only")))
        .with(CategoryColumn.of("Churn", label.codes(), List.of("No", "Yes", "Unknown")));
    ClassifierModel model = train(algorithm, Dataset.of(table).label("Churn").build(), context(42, 1));
    assertProbabilities(model.probabilities(table, context(1, 1)), 3);
  }

  @ParameterizedTest
  @MethodSource("algorithms")
  void learnsFromASampleIfAskedTo(Classifier<?> algorithm) {
    Dataset data = churn(1000, 10);
    Table rows = churn(50, 11).table();
    double[][] sampled = train(algorithm, data, context(1, 1), "sample=300").probabilities(rows, context(1, 1));
    double[][] again = train(algorithm, data, context(1, 1), "sample=300").probabilities(rows, context(1, 1));
    double[][] whole = train(algorithm, data, context(1, 1)).probabilities(rows, context(1, 1));
    assertProbabilities(sampled, 2);
    assertArrayEquals(sampled, again);
    assertFalse(java.util.Arrays.deepEquals(sampled, whole));
  }

  @ParameterizedTest
  @MethodSource("algorithms")
  void cancelEndsTheTraining(Classifier<?> algorithm) {
    AtomicInteger asked = new AtomicInteger();
    NullProgressMonitor impatient = new NullProgressMonitor() {
      @Override
      public boolean isCanceled() {
        return asked.incrementAndGet() > 3;
      }
    };
    MiningContext context = new MiningContext(42, 2, impatient);
    Dataset data = churn(10_000, 12);
    assertThrows(OperationCanceledException.class, () -> train(algorithm, data, context));
    assertTrue(asked.get() > 3);
  }

  @ParameterizedTest
  @MethodSource("algorithms")
  void predictionCanBeCancelled(Classifier<?> algorithm) {
    ClassifierModel model = train(algorithm, churn(100, 13), context(42, 1));
    NullProgressMonitor cancelled = new NullProgressMonitor();
    cancelled.setCanceled(true);
    assertThrows(OperationCanceledException.class,
        () -> model.probabilities(churn(100, 14).table(), new MiningContext(1, 1, cancelled)));
  }

  @ParameterizedTest
  @MethodSource("algorithms")
  void withoutFeaturesThereIsNothingToLearn(Classifier<?> algorithm) {
    Dataset data = Dataset.of(churn(10, 15).table()).label("Churn").features(List.of()).build();
    String message = assertThrows(MiningException.class, () -> train(algorithm, data, context(1, 1))).getMessage();
    assertEquals("There is no column to learn from beside the target.", message);
  }

  @ParameterizedTest
  @MethodSource("algorithms")
  void noRowsHaveNoProbabilities(Classifier<?> algorithm) {
    ClassifierModel model = train(algorithm, churn(100, 16), context(42, 1));
    assertEquals(0, model.probabilities(churn(0, 17).table(), context(1, 1)).length);
  }

  @ParameterizedTest
  @MethodSource("algorithms")
  void rowWeightsCount(Classifier<?> algorithm) {
    Dataset data = churn(400, 18);
    double[] weights = new double[400];
    for (int row = 0; row < 400; row++) {
      weights[row] = data.labelColumn().code(row) == 1 ? 20 : 1;
    }
    Dataset weighted = Dataset.of(data.table().with(NumberColumn.of("w", weights))).label("Churn").weight("w").build();
    Table rows = churn(100, 19).table();
    assertTrue(algorithm.needs().weights());
    double with = mean(train(algorithm, weighted, context(1, 1)).probabilities(rows, context(1, 1)));
    double without = mean(train(algorithm, data, context(1, 1)).probabilities(rows, context(1, 1)));
    assertTrue(with > without + 0.1, with + " against " + without);
  }

  private static double mean(double[][] probabilities) {
    double sum = 0;
    for (double[] row : probabilities) {
      sum += row[1];
    }
    return sum / probabilities.length;
  }

  @Test
  void tooManyRowsAreRefusedWithAnOffer() {
    Dataset data = churn(Forest.MOST_ROWS_UNLIMITED + 1, 20);
    String message = assertThrows(MiningException.class,
        () -> train(new Forest(), data, context(1, 1), "depth=0", "trees=1")).getMessage();
    assertEquals("Weka's random forest without a limit of depth takes at most 20,000 rows, but there are 20,001. "
        + "Let it learn from a random sample of them: weka.forest.sample=20000.", message);
    train(new Forest(), data, context(1, 1), "depth=0", "trees=1", "sample=20000");
    train(new Forest(), data, context(1, 1), "depth=3", "trees=1");
  }

  @Test
  void theTreeFindsTheNeighboursThatAnObviousSearchFinds() {
    Dataset trained = clouds(100, 23);
    Table fresh = clouds(50, 24).table();
    double[][] probabilities = train(new Neighbours(), trained, context(1, 1)).probabilities(fresh, context(1, 1));
    for (int row = 0; row < fresh.rows(); row++) {
      int[] votes = new int[3];
      for (int neighbour : nearest(trained, fresh, row)) {
        votes[trained.labelColumn().code(neighbour)]++;
      }
      for (int i = 0; i < 3; i++) {
        // IBk adds 1/(number of training rows) to the votes of every class
        assertEquals((votes[i] + 1 / 300.0) / (3 + 3 / 300.0), probabilities[row][i], 1e-9, "row " + row);
      }
    }
  }

  private static List<Integer> nearest(Dataset trained, Table fresh, int row) {
    double[] distances = new double[trained.rows()];
    for (String feature : trained.features()) {
      double[] values = ((NumberColumn) trained.table().column(feature)).values();
      double scale = DoubleStream.of(values).max().orElseThrow() - DoubleStream.of(values).min().orElseThrow();
      double asked = ((NumberColumn) fresh.column(feature)).value(row);
      for (int other = 0; other < distances.length; other++) {
        distances[other] += Math.pow((values[other] - asked) / scale, 2);
      }
    }
    return IntStream.range(0, trained.rows()).boxed().sorted(Comparator.comparingDouble(other -> distances[other]))
        .limit(3).toList();
  }

  @Test
  void treesAndFormulasCanBeRead() {
    String tree = train(new C45(), churn(1000, 21), context(1, 1)).text();
    assertTrue(tree.contains("Contract"), tree);
    String formula = train(new Logit(), churn(1000, 21), context(1, 1)).text();
    assertTrue(formula.contains("tenure"), formula);
  }

  @Test
  void theUsersHomeIsLeftAlone() throws Exception {
    Path files = Path.of(System.getProperty("user.home"), "wekafiles");
    boolean before = Files.exists(files);
    train(new Forest(), churn(100, 22), context(1, 1), "trees=2");
    assertEquals(before, Files.exists(files));
    assertFalse(Path.of(System.getProperty("WEKA_HOME")).startsWith(System.getProperty("user.home")));
    assertEquals("false", System.getProperty("weka.core.WekaPackageManager.loadPackages"));
  }
}
