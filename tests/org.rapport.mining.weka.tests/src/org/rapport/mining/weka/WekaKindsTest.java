/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.mining.weka.Samples.churn;
import static org.rapport.mining.weka.Samples.clouds;
import static org.rapport.mining.weka.Samples.context;
import static org.rapport.mining.weka.Samples.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.ParameterForm;
import org.rapport.mining.spi.ClusterModel;
import org.rapport.mining.spi.Clusterer;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Regressor;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** What is particular to Weka's clusterers and regressors, and the limits of the slow algorithms. */
class WekaKindsTest {

  static List<Clusterer<?>> clusterers() {
    return List.of(new KMeans(), new Mixture(), new Hierarchy());
  }

  private static <P extends Record> ClusterModel cluster(Clusterer<P> clusterer, Dataset data, MiningContext context,
      Map<String, String> values) {
    return clusterer.cluster(data, ParameterForm.of(clusterer.parameters()).parse(values), context);
  }

  private static <P extends Record> double[] predict(Regressor<P> regressor, Dataset data, Table rows,
      Map<String, String> values) {
    return regressor.train(data, ParameterForm.of(regressor.parameters()).parse(values), context(1, 1)).predict(rows,
        context(1, 1));
  }

  private static Dataset unlabelled(Dataset data) {
    return Dataset.of(data.table()).features(data.features()).build();
  }

  @ParameterizedTest
  @MethodSource("clusterers")
  void findsThreeClouds(Clusterer<?> clusterer) {
    Dataset data = clouds(100, 3);
    ClusterModel model = cluster(clusterer, unlabelled(data), context(42, 1), Map.of("k", "3"));
    assertEquals(3, model.clusters());
    int[] groups = model.assign(data.table(), context(1, 1));
    int[][] counts = new int[3][3];
    for (int row = 0; row < groups.length; row++) {
      counts[groups[row]][data.labelColumn().code(row)]++;
    }
    int right = Arrays.stream(counts).mapToInt(group -> Arrays.stream(group).max().orElseThrow()).sum();
    assertTrue(right > 0.8 * groups.length, right + " of " + groups.length);
  }

  @Test
  void aMixtureTellsHowProbableEveryGroupIs() {
    Dataset data = clouds(50, 3);
    ClusterModel model = cluster(new Mixture(), unlabelled(data), context(42, 1), Map.of("k", "3"));
    double[][] memberships = model.memberships(data.table(), context(1, 1));
    int[] groups = model.assign(data.table(), context(1, 1));
    for (int row = 0; row < groups.length; row++) {
      double[] of = memberships[row];
      assertEquals(1, DoubleStream.of(of).sum(), 1e-9);
      assertEquals(DoubleStream.of(of).max().orElseThrow(), of[groups[row]]);
    }
  }

  @Test
  void aMixtureChoosesTheNumberOfGroupsOfFewRows() {
    double[] values = new double[200];
    for (int row = 0; row < values.length; row++) {
      values[row] = (row % 2 == 0 ? 0 : 50) + new java.util.SplittableRandom(row).nextGaussian();
    }
    Dataset data = Dataset.of(Table.of(NumberColumn.of("x", values))).build();
    ClusterModel model = cluster(new Mixture(), data, context(42, 1), Map.of("k", "0"));
    assertEquals(2, model.clusters());
    assertEquals("Cross-validation chose 2 groups.", model.text());
  }

  /** Joined pair by pair over all rows, as the definition of each link says. */
  @ParameterizedTest
  @CsvSource({"single", "complete", "average"})
  void theHierarchyIsThatOfAnObviousSearch(String link) {
    Dataset data = unlabelled(clouds(15, 8));
    ClusterModel model = cluster(new Hierarchy(), data, context(1, 1), Map.of("k", "5", "link", link));
    int[] found = model.assign(data.table(), context(1, 1));
    List<List<Integer>> groups = new ArrayList<>();
    for (int row = 0; row < found.length; row++) {
      groups.add(new ArrayList<>(List.of(row)));
    }
    double[][] distances = distances(data);
    while (groups.size() > 5) {
      int[] best = {0, 1};
      double least = Double.POSITIVE_INFINITY;
      for (int i = 0; i < groups.size(); i++) {
        for (int j = i + 1; j < groups.size(); j++) {
          double distance = apart(groups.get(i), groups.get(j), distances, link);
          if (distance < least) {
            least = distance;
            best = new int[]{i, j};
          }
        }
      }
      groups.get(best[0]).addAll(groups.remove(best[1]));
    }
    for (List<Integer> group : groups) {
      for (int row : group) {
        assertEquals(found[group.get(0)], found[row], "row " + row);
      }
    }
    assertEquals(5, Arrays.stream(found).distinct().count());
  }

  private static double apart(List<Integer> one, List<Integer> other, double[][] distances, String link) {
    DoubleStream all = one.stream().flatMapToDouble(i -> other.stream().mapToDouble(j -> distances[i][j]));
    return switch (link) {
      case "single" -> all.min().orElseThrow();
      case "complete" -> all.max().orElseThrow();
      default -> all.average().orElseThrow();
    };
  }

  /** Euclidean, with every column scaled to 0 … 1. */
  private static double[][] distances(Dataset data) {
    double[][] sums = new double[data.rows()][data.rows()];
    for (String feature : data.features()) {
      double[] values = ((NumberColumn) data.table().column(feature)).values();
      double scale = DoubleStream.of(values).max().orElseThrow() - DoubleStream.of(values).min().orElseThrow();
      for (int i = 0; i < values.length; i++) {
        for (int j = 0; j < values.length; j++) {
          sums[i][j] += Math.pow((values[i] - values[j]) / scale, 2);
        }
      }
    }
    return Arrays.stream(sums).map(row -> Arrays.stream(row).map(Math::sqrt).toArray()).toArray(double[][]::new);
  }

  @Test
  void aTreeWithoutPruningGivesTheMeansOfItsLeaves() {
    double[] x = {1, 2, 3, 11, 12, 13, 21, 22, 23};
    double[] y = {5, 6, 7, 1, 2, 3, 9, 9, 9};
    Table table = Table.of(NumberColumn.of("x", x), NumberColumn.of("y", y));
    Dataset data = Dataset.of(table).label("y").build();
    double[] predicted = predict(new PrunedTree(), data, table, Map.of("pruned", "no", "minLeaf", "3"));
    double[] expected = {6, 6, 6, 2, 2, 2, 9, 9, 9};
    for (int row = 0; row < expected.length; row++) {
      assertEquals(expected[row], predicted[row], 1e-9, "row " + row);
    }
  }

  @Test
  void theProbabilitiesOfTheSupportVectorMachineCanBeTakenAtTheirWord() {
    Dataset fresh = churn(4_000, 32);
    for (String kernel : List.of("linear", "quadratic", "radial")) {
      double[][] probabilities = train(new Smo(), churn(800, 31), context(1, 1), "kernel=" + kernel).probabilities(fresh
          .table(), context(1, 1));
      double[] said = new double[4];
      double[] rows = new double[4];
      double[] left = new double[4];
      for (int row = 0; row < probabilities.length; row++) {
        int part = (int) Math.min(3, 4 * probabilities[row][1]);
        said[part] += probabilities[row][1];
        left[part] += fresh.labelColumn().code(row);
        rows[part]++;
      }
      for (int part = 0; part < 4; part++) {
        if (rows[part] > 200) {
          assertEquals(left[part] / rows[part], said[part] / rows[part], 0.15, kernel + " part " + part);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      smo          | 10000 | Weka's support vector machine takes at most 10,000 rows
      perceptron   | 10000 | Weka's multilayer perceptron takes at most 10,000 rows
      part         | 20000 | Weka's PART takes at most 20,000 rows
      em           | 10000 | Weka's EM takes at most 10,000 rows
      hierarchical |  1500 | Weka's hierarchical clustering takes at most 1,500 rows
      """)
  void slowAlgorithmsOfferToLearnFromASample(String id, int most, String sentence) {
    Dataset data = churn(most + 1, 40);
    Table table = data.table();
    String message = String.valueOf(assertThrows(MiningException.class, () -> {
      switch (id) {
        case "smo" -> train(new Smo(), data, context(1, 1));
        case "perceptron" -> train(new Perceptron(), data, context(1, 1));
        case "part" -> train(new PartialTrees(), data, context(1, 1));
        case "em" -> cluster(new Mixture(), Dataset.of(table).build(), context(1, 1), Map.of());
        default -> cluster(new Hierarchy(), Dataset.of(table).build(), context(1, 1), Map.of());
      }
    }).getMessage());
    assertTrue(message.startsWith(sentence), message);
    assertTrue(message.endsWith("Let it learn from a random sample of them: weka." + id + ".sample=" + most + "."),
        message);
  }

  @Test
  void choosingTheNumberOfGroupsHasALowerLimit() {
    Dataset data = unlabelled(churn(1_001, 41));
    String message = String.valueOf(assertThrows(MiningException.class,
        () -> cluster(new Mixture(), data, context(1, 1), Map.of("k", "0"))).getMessage());
    assertEquals("Weka's EM choosing the number of groups itself takes at most 1,000 rows, but there are 1,001. Let it "
        + "learn from a random sample of them: weka.em.sample=1000.", message);
    assertTrue(cluster(new Hierarchy(), unlabelled(churn(3_000, 41)), context(1, 1), Map.of("sample", "100"))
        .clusters() > 0);
  }
}
