package org.rapport.mining.internal.trees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.mining.Dataset;
import org.rapport.mining.Runs;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Shapley values of trees against the definition: the mean over all orders, by all sets of known features. */
class TreeShapTest {
  private static final int ROWS = 12;

  /** Five features that act together, two of them categories; weights that differ. */
  private static Dataset data(int classes) {
    SplittableRandom random = new SplittableRandom(21);
    int n = 500;
    double[][] numbers = new double[4][n];
    int[][] codes = new int[3][n];
    for (int row = 0; row < n; row++) {
      for (int i = 0; i < 3; i++) {
        numbers[i][row] = random.nextInt(20);
      }
      numbers[3][row] = 0.5 + random.nextInt(3);
      codes[0][row] = random.nextInt(4);
      codes[1][row] = random.nextInt(3);
      double sum = (numbers[0][row] > 9 ? numbers[1][row] : 20 - numbers[1][row]) + 5 * (codes[0][row] % 2)
          + (codes[1][row] == 1 ? numbers[2][row] / 2 : 0) + 4 * random.nextDouble();
      codes[2][row] = (int) Math.min(classes - 1, sum / 38 * classes);
    }
    List<String> names = IntStream.range(0, classes).mapToObj(c -> "class " + c).toList();
    return Dataset.of(Table.of(NumberColumn.of("a", numbers[0]), NumberColumn.of("b", numbers[1]),
        NumberColumn.of("c", numbers[2]), NumberColumn.of("weight", numbers[3]),
        CategoryColumn.of("p", codes[0], List.of("w", "x", "y", "z")),
        CategoryColumn.of("q", codes[1], List.of("k", "l", "m")), CategoryColumn.of("answer", codes[2], names)))
        .label("answer").weight("weight").build();
  }

  /** What a tree says when only some features are known. */
  private static double known(ShapleyTree tree, int node, double[][] values, int row, int output, int features) {
    int asked = tree.feature(node);
    if (asked < 0) {
      return tree.answer(node, output);
    }
    if ((features >> asked & 1) == 1) {
      return known(tree, tree.child(node, tree.place(node, values, row)), values, row, output, features);
    }
    double sum = 0;
    double all = 0;
    for (int i = 0; i < tree.children(node); i++) {
      double cover = tree.cover(tree.child(node, i));
      sum += cover == 0 ? 0 : cover * known(tree, tree.child(node, i), values, row, output, features);
      all += cover;
    }
    return sum / all;
  }

  private static double[] slow(ShapleyTree tree, double[][] values, int row, int output) {
    int p = values.length;
    double[] shapley = new double[p];
    for (int f = 0; f < p; f++) {
      for (int set = 0; set < 1 << p; set++) {
        if ((set >> f & 1) == 0) {
          int size = Integer.bitCount(set);
          double weight = factorial(size) * factorial(p - size - 1) / factorial(p);
          shapley[f] += weight * (known(tree, 0, values, row, output, set | 1 << f)
              - known(tree, 0, values, row, output, set));
        }
      }
    }
    return shapley;
  }

  private static double factorial(int n) {
    return n < 2 ? 1 : n * factorial(n - 1);
  }

  private static void check(List<? extends ShapleyTree> trees, double[][] values, int output, double times,
      double[][] found) {
    for (int row = 0; row < ROWS; row++) {
      double[] wanted = new double[values.length];
      for (ShapleyTree tree : trees) {
        double[] ofTree = slow(tree, values, row, output);
        Arrays.setAll(wanted, f -> wanted[f] + times * ofTree[f]);
        double sum = Arrays.stream(ofTree).sum();
        int leaf = 0;
        while (tree.feature(leaf) >= 0) {
          leaf = tree.child(leaf, tree.place(leaf, values, row));
        }
        assertEquals(tree.answer(leaf, output) - TreeShap.expected(tree, output), sum, 1e-12);
      }
      for (int f = 0; f < values.length; f++) {
        assertEquals(wanted[f], found[row][f], 1e-12, "row " + row + ", feature " + f);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void aTreeAndAForest(int classes) {
    Dataset data = data(classes);
    TreeModel tree = new DecisionTree().train(data, new DecisionTree.Settings(7, 2), Runs.context());
    ForestModel forest = new RandomForest().train(data, new RandomForest.Settings(5, 6, 3, 2), Runs.context());
    Table rows = data.table().select(IntStream.range(0, ROWS).toArray());
    for (int output = 0; output < classes; output++) {
      int[] outputs = TreeShap.outputs(ROWS, output);
      check(List.of(tree.tree()), tree.values(rows), output, 1, tree.contributions(rows, outputs, Runs.context()));
      check(forest.trees(), forest.values(rows), output, 0.2, forest.contributions(rows, outputs, Runs.context()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void boostedTreesInTheScoresAndTheirSumInTheProbability(int classes) {
    Dataset data = data(classes);
    BoostedModel model = new GradientBoosting().train(data, new GradientBoosting.Settings(6, 4, 0.3, 10, 1),
        Runs.context());
    Table rows = data.table().select(IntStream.range(0, ROWS).toArray());
    double[][] values = TreeModel.values(model.columns(), rows);
    double[][][] parts = model.scoreParts(values, ROWS, Runs.context());
    for (int k = 0; k < parts.length; k++) {
      int which = k;
      check(model.rounds().stream().map(round -> round[which]).toList(), values, 0, 1, parts[k]);
    }
    double[] usual = model.usualScores();
    double[][] probabilities = model.probabilities(rows, Runs.context());
    double[] usualShares = new double[classes];
    double[][] columns = new double[usual.length][];
    Arrays.setAll(columns, k -> new double[]{usual[k]});
    BoostedModel.shares(columns, 0, usualShares);
    if (classes == 2) {
      usualShares = new double[]{1 - usualShares[0], usualShares[0]};
    }
    for (int c = 0; c < classes; c++) {
      double[][] found = model.contributions(rows, TreeShap.outputs(ROWS, c), Runs.context());
      for (int row = 0; row < ROWS; row++) {
        assertEquals(probabilities[row][c] - usualShares[c], Arrays.stream(found[row]).sum(), 1e-12);
        assertTrue(Arrays.stream(found[row]).allMatch(part -> Math.abs(part) <= 1));
      }
    }
  }

  @Test
  void aTreeWithABranchForEveryLevelSomeOfThemEmpty() {
    Dataset data = data(3);
    C45Model model = new C45().train(data, new C45.Settings(0.25, 2, false, true), Runs.context());
    Table rows = data.table().select(IntStream.range(0, ROWS).toArray())
        .with(CategoryColumn.of("p", new int[ROWS], List.of("a level that is new")));
    C45Flat flat = C45Flat.of(model.root(), model::shares);
    for (int output = 0; output < 3; output++) {
      check(List.of(flat), model.values(rows), output, 1,
          model.contributions(rows, TreeShap.outputs(ROWS, output), Runs.context()));
    }
  }

  @Test
  void threadsDoNotChangeABit() {
    Dataset data = data(2);
    ForestModel forest = new RandomForest().train(data, new RandomForest.Settings(20, 8, 1, 0), Runs.context());
    int[] ones = TreeShap.outputs(500, 1);
    assertTrue(Arrays.deepEquals(forest.contributions(data.table(), ones, Runs.context()),
        forest.contributions(data.table(), ones, Runs.context(1, Runs.context().monitor()))));
  }

  /** A tree of any form: features asked again below themselves, several branches, branches without training rows. */
  private record RandomTree(List<int[]> below, List<Integer> asked, double[] covers, double[] answers)
      implements
        ShapleyTree {

    static RandomTree of(SplittableRandom random, int features) {
      List<int[]> below = new ArrayList<>(List.of(new int[0]));
      List<Integer> asked = new ArrayList<>(List.of(-1));
      List<Double> covers = new ArrayList<>(List.of(10.0));
      for (int node = 0; node < below.size() && below.size() < 40; node++) {
        if (node == 0 || random.nextInt(4) > 0) {
          int[] children = new int[2 + random.nextInt(2)];
          for (int i = 0; i < children.length; i++) {
            children[i] = below.size();
            below.add(new int[0]);
            asked.add(-1);
            covers.add(random.nextInt(5) == 0 && i > 0 ? 0 : 0.1 + random.nextInt(20));
          }
          below.set(node, children);
          asked.set(node, random.nextInt(features));
        }
      }
      return new RandomTree(below, asked, covers.stream().mapToDouble(Double::doubleValue).toArray(),
          random.doubles(below.size()).map(v -> 2 * v - 1).toArray());
    }

    @Override
    public int feature(int node) {
      return asked.get(node);
    }

    @Override
    public int children(int node) {
      return below.get(node).length;
    }

    @Override
    public int child(int node, int place) {
      return below.get(node)[place];
    }

    @Override
    public int place(int node, double[][] values, int row) {
      return (int) (values[feature(node)][row] * (1 + node % 5)) % children(node);
    }

    @Override
    public double cover(int node) {
      return covers[node];
    }

    @Override
    public double answer(int leaf, int output) {
      return output == 0 ? answers[leaf] : -answers[leaf];
    }

    @Override
    public int depth() {
      int[] depths = new int[below.size()];
      for (int node = 0; node < depths.length; node++) {
        for (int child : below.get(node)) {
          depths[child] = depths[node] + 1;
        }
      }
      return Arrays.stream(depths).max().orElse(0);
    }
  }

  @Test
  void treesOfAnyForm() {
    SplittableRandom random = new SplittableRandom(9);
    int features = 6;
    for (int time = 0; time < 40; time++) {
      RandomTree tree = RandomTree.of(random, features);
      double[][] values = new double[features][ROWS];
      for (double[] column : values) {
        Arrays.setAll(column, row -> random.nextInt(7));
      }
      for (int output = 0; output < 2; output++) {
        check(List.of(tree), values, output, 1,
            TreeShap.of(List.of(tree), values, ROWS, TreeShap.outputs(ROWS, output), 1, Runs.context()));
      }
    }
  }
}
