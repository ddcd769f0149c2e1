package org.rapport.mining.internal.trees;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.Dataset;
import org.rapport.mining.spi.ExplainingRegressorModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Regressor;
import org.rapport.mining.spi.RegressorModel;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Trees, boosted trees, forest and neighbours against scikit-learn 1.x on the same 101 rows, and against slow references. */
class RegressionTreesTest {
  private static final int[] ASKED = {0, 17, 40, 77, 100};

  private static MiningContext context(int threads) {
    return new MiningContext(1, threads, new NullProgressMonitor());
  }

  /** Three permutations of 0 … 100 and a smooth target. */
  private static Dataset rows() {
    double[][] x = new double[3][101];
    double[] y = new double[101];
    for (int i = 0; i < 101; i++) {
      x[0][i] = 37 * i % 101;
      x[1][i] = 53 * i % 101;
      x[2][i] = 11 * i % 101;
      y[i] = 10 * Math.sin(x[0][i] / 15) + (x[1][i] - 50) * (x[1][i] - 50) / 100 + x[2][i] / 10
          + 7919 * i % 13 / 13.0;
    }
    return Dataset.of(Table.of(NumberColumn.of("a", x[0]), NumberColumn.of("b", x[1]), NumberColumn.of("c", x[2]),
        NumberColumn.of("y", y))).label("y").build();
  }

  private static double[] predict(String id, Map<String, String> parameters, Dataset data, Table asked) {
    return train(AlgorithmCatalogue.builtIn().algorithm(id).regressor(), id, parameters, data, 2).predict(asked,
        context(2));
  }

  private static <P extends Record> RegressorModel train(Regressor<P> regressor, String id,
      Map<String, String> parameters, Dataset data, int threads) {
    Record settings = AlgorithmCatalogue.builtIn().algorithm(id).form().parse(parameters);
    return regressor.train(data, regressor.parameters().cast(settings), context(threads));
  }

  @Test
  void aTreeAsScikitLearnGrowsIt() {
    Dataset data = rows();
    assertArrayEquals(
        new double[]{19.128414977627813, 36.9973289224209, 19.051974270381116, 11.982927918477033, 3.6375135062301163},
        predict("regtree", Map.of("depth", "3", "minLeaf", "5"), data, data.table().select(ASKED)), 1e-10);
  }

  /** Huber's loss as numpy computes it by Friedman's algorithm 4 on scikit-learn's trees. */
  @Test
  void boostedTreesAsScikitLearnGrowsThem() {
    Dataset data = rows();
    Function<String, double[]> boosted = loss -> predict("regboost",
        Map.of("rounds", "30", "depth", "3", "minLeaf", "5", "ridge", "0", "loss", loss), data,
        data.table().select(ASKED));
    assertArrayEquals(
        new double[]{23.36853817557865, 35.0870817138468, 18.300416864937834, 12.251443858854158, 2.9605756180128227},
        boosted.apply("squared"), 1e-8);
    assertArrayEquals(
        new double[]{23.859683895726, 35.187440260368696, 17.972792717350917, 13.07211258773936, 2.7343633376836287},
        boosted.apply("huber"), 1e-8);
  }

  @Test
  void absoluteLossAgainstTryingEverything() {
    Dataset data = rows();
    double[][] x = data.featureColumns().stream().map(column -> ((NumberColumn) column).values())
        .toArray(double[][]::new);
    assertArrayEquals(SlowAbsoluteBoosting.predict(x, data.targetColumn().values(), 30, 3, 5, 0.1),
        predict("regboost", Map.of("rounds", "30", "depth", "3", "minLeaf", "5", "loss", "absolute"), data,
            data.table()),
        1e-9);
  }

  @Test
  void neighboursAsScikitLearnFindsThem() {
    Dataset data = rows();
    Table asked = data.table().select(ASKED);
    asked = Table.of(shift(asked, "a", 0.37), shift(asked, "b", 0.11), shift(asked, "c", -0.23));
    assertArrayEquals(
        new double[]{16.030145082900244, 33.04613239303152, 12.605131644528257, 14.017656172039414, 2.593294645267041},
        predict("regknn", Map.of("k", "7"), data, asked), 1e-10);
    assertArrayEquals(
        new double[]{24.546472900858493, 37.086050670132686, 18.392632311672568, 15.204209949972812,
            0.6948335206537443},
        predict("regknn", Map.of("k", "7", "distance", "true"), data, asked), 1e-10);
  }

  private static NumberColumn shift(Table table, String name, double by) {
    return NumberColumn.of(name,
        Arrays.stream(((NumberColumn) table.column(name)).values()).map(value -> value + by).toArray());
  }

  @Test
  void aRowThatIsTheSameDecidesAloneByDistance() {
    Dataset data = rows();
    double[] predicted = predict("regknn", Map.of("k", "7", "distance", "true"), data, data.table());
    assertArrayEquals(data.targetColumn().values(), predicted, 1e-12);
  }

  /** Categories and weights: every threshold and every division of the levels is tried. */
  @Test
  void aTreeOnMixedColumnsAgainstTryingEverything() {
    SplittableRandom random = new SplittableRandom(5);
    int n = 300;
    double[] x = new double[n];
    int[] codes = new int[n];
    double[] y = new double[n];
    double[] w = new double[n];
    double[] effect = {3, -4, 1, 8, -2};
    for (int row = 0; row < n; row++) {
      x[row] = random.nextInt(40);
      codes[row] = random.nextInt(5);
      w[row] = random.nextInt(4) / 2.0;
      y[row] = 1e6 + effect[codes[row]] * (x[row] > 20 ? 2 : 1) + random.nextDouble();
    }
    Table table = Table.of(NumberColumn.of("x", x), CategoryColumn.of("c", codes, List.of("p", "q", "r", "s", "t")),
        NumberColumn.of("w", w), NumberColumn.of("y", y));
    Dataset data = Dataset.of(table).label("y").weight("w").build();
    double[] slow = new double[n];
    int[] all = IntStream.range(0, n).filter(row -> w[row] > 0).toArray();
    grow(all, 4, x, codes, y, w, slow);
    double[] fast = predict("regtree", Map.of("depth", "4", "minLeaf", "1"), data, table);
    for (int row : all) {
      assertEquals(slow[row], fast[row], 1e-7);
    }
  }

  private static void grow(int[] rows, int depth, double[] x, int[] codes, double[] y, double[] w, double[] answers) {
    IntPredicate best = null;
    double least = squares(rows, y, w);
    for (int candidate = 0; depth > 0 && candidate < 40 + 15; candidate++) {
      int limit = candidate;
      IntPredicate left = candidate < 40 ? row -> x[row] <= limit : row -> (limit - 39 >> codes[row] & 1) == 1;
      int[] l = IntStream.of(rows).filter(left).toArray();
      int[] r = IntStream.of(rows).filter(left.negate()).toArray();
      double mass = IntStream.of(l).mapToDouble(row -> w[row]).sum();
      double rest = IntStream.of(r).mapToDouble(row -> w[row]).sum();
      double error = squares(l, y, w) + squares(r, y, w);
      if (mass >= 1 && rest >= 1 && error < least - 1e-6) {
        least = error;
        best = left;
      }
    }
    if (best == null) {
      double mean = IntStream.of(rows).mapToDouble(row -> w[row] * y[row]).sum()
          / IntStream.of(rows).mapToDouble(row -> w[row]).sum();
      IntStream.of(rows).forEach(row -> answers[row] = mean);
      return;
    }
    grow(IntStream.of(rows).filter(best).toArray(), depth - 1, x, codes, y, w, answers);
    grow(IntStream.of(rows).filter(best.negate()).toArray(), depth - 1, x, codes, y, w, answers);
  }

  private static double squares(int[] rows, double[] y, double[] w) {
    double mass = IntStream.of(rows).mapToDouble(row -> w[row]).sum();
    double mean = IntStream.of(rows).mapToDouble(row -> w[row] * y[row]).sum() / mass;
    return mass == 0 ? 0 : IntStream.of(rows).mapToDouble(row -> w[row] * (y[row] - mean) * (y[row] - mean)).sum();
  }

  @Test
  void treesAndBoostingExplainTheirPredictionsExactly() {
    Dataset data = rows();
    for (String id : List.of("regtree", "regforest", "regboost", "linear", "ridge")) {
      RegressorModel model = train(AlgorithmCatalogue.builtIn().algorithm(id).regressor(), id, Map.of(),
          data, 1);
      double[][] contributions = ((ExplainingRegressorModel) model)
          .contributions(data.table(), context(1));
      double[] predicted = model.predict(data.table(), context(1));
      double typical = predicted[0] - Arrays.stream(contributions[0]).sum();
      for (int row = 1; row < predicted.length; row++) {
        assertEquals(predicted[row], typical + Arrays.stream(contributions[row]).sum(), 1e-9, id);
      }
    }
  }

  @Test
  void aForestIsTheSameOnAnyNumberOfThreadsAndKnowsItsError() {
    Friedman friedman = Friedman.of(1000, 1);
    Friedman unseen = Friedman.of(1000, 2);
    RegressorModel one = train(new RegressionForest(), "regforest", Map.of(), friedman.data(), 1);
    RegressorModel three = train(new RegressionForest(), "regforest", Map.of(), friedman.data(), 3);
    double[] predicted = one.predict(unseen.data().table(), context(1));
    assertArrayEquals(predicted, three.predict(unseen.data().table(), context(3)));
    assertEquals(one.text(), three.text());
    double[] y = unseen.data().targetColumn().values();
    double error = Math.sqrt(IntStream.range(0, y.length).mapToDouble(i -> Math.pow(y[i] - predicted[i], 2)).sum()
        / y.length);
    double outOfBag = Double.parseDouble(one.text().replaceFirst("(?s).*RMSE ([0-9.]+),.*", "$1"));
    assertEquals(error, outOfBag, 0.1 * error, one.text());
    assertTrue(error < 2.6, "RMSE " + error);
  }

  @Test
  void aReadableTree() {
    Dataset data = rows();
    RegressorModel tree = train(new RegressionTree(), "regtree", Map.of("depth", "1"), data, 1);
    assertTrue(tree.text().startsWith("all rows: "), tree.text());
    assertEquals(3, tree.text().lines().count());
  }

  /** Friedman's first benchmark (Multivariate adaptive regression splines, 1991) with noise of deviation 1. */
  private record Friedman(Dataset data) {
    static Friedman of(int n, long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      double[][] x = new double[10][n];
      double[] y = new double[n];
      NumberColumn[] columns = new NumberColumn[11];
      for (int row = 0; row < n; row++) {
        for (double[] column : x) {
          column[row] = random.nextDouble();
        }
        y[row] = 10 * Math.sin(Math.PI * x[0][row] * x[1][row]) + 20 * Math.pow(x[2][row] - 0.5, 2) + 10 * x[3][row]
            + 5 * x[4][row] + random.nextGaussian();
      }
      for (int i = 0; i < 10; i++) {
        columns[i] = NumberColumn.of("x" + i, x[i]);
      }
      columns[10] = NumberColumn.of("y", y);
      return new Friedman(Dataset.of(Table.of(columns)).label("y").build());
    }
  }
}
