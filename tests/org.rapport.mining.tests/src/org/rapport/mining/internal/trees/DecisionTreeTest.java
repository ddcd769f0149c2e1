package org.rapport.mining.internal.trees;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.mining.Dataset;
import org.rapport.mining.Runs;
import org.rapport.mining.TestData;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** The tree's splits against trying out everything, and its behaviour at the edges. */
class DecisionTreeTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void splitsAreTheBestThereAre(long seed) {
    Dataset data = TestData.made(150, 2, seed);
    assertArrayEquals(SlowTree.shares(data, 3), ones(train(data, 3, 1), data), 1e-12);
  }

  @Test
  void fewRowsAndManyValuesAreSplitAsWell() {
    Dataset data = TestData.made(2_000, 2, 9);
    assertArrayEquals(SlowTree.shares(data, 6), ones(train(data, 6, 1), data), 1e-12);
  }

  @Test
  void thresholdsLieHalfWayBetweenValues() {
    Dataset data = numbers(new double[]{1, 2, 4, 10}, "no", "no", "yes", "yes");
    assertTrue(train(data, 1, 1).text().contains("x at most 3: no 100.0 %"), train(data, 1, 1).text());
  }

  @Test
  void leavesHaveTheSmallestSizeAsked() {
    Dataset data = TestData.made(300, 2, 3);
    TreeModel model = train(data, 10, 25);
    int[] leaves = model.leaves(data.table());
    int[] counts = new int[Arrays.stream(leaves).max().orElse(0) + 1];
    Arrays.stream(leaves).forEach(leaf -> counts[leaf]++);
    assertTrue(IntStream.of(counts).filter(count -> count > 0).allMatch(count -> count >= 25), Arrays.toString(counts));
    assertTrue(IntStream.of(counts).filter(count -> count > 0).count() > 3);
  }

  @Test
  void missingNumbersLieBelowAllOthers() {
    Dataset data = numbers(new double[]{Double.NaN, 5, 6, Double.NaN, 7, 5}, "a", "b", "b", "a", "b", "b");
    TreeModel model = train(data, 3, 1);
    Table missing = Table.of(NumberColumn.of("x", Double.NaN));
    assertEquals(1, model.probabilities(missing, Runs.context())[0][0], 0.34);
  }

  @Test
  void unknownLevelsGoWithTheHeavierSide() {
    Dataset data = Dataset.of(Table.of(CategoryColumn.ofTexts("plan", "a", "a", "a", "b", "b"),
        CategoryColumn.ofTexts("y", "no", "no", "no", "yes", "yes"))).label("y").build();
    Table unknown = Table.of(CategoryColumn.ofTexts("plan", "c", "", "b"));
    double[][] probabilities = train(data, 3, 1).probabilities(unknown, Runs.context());
    assertArrayEquals(new double[]{1, 0}, probabilities[0]);
    assertArrayEquals(new double[]{1, 0}, probabilities[1]);
    assertArrayEquals(new double[]{0, 1}, probabilities[2]);
  }

  @Test
  void manyClassesAndManyLevelsAreHandled() {
    int rows = 3_000;
    int[] city = IntStream.range(0, rows).map(i -> i % 400).toArray();
    int[] label = IntStream.range(0, rows).map(i -> i % 400 / 100).toArray();
    List<String> cities = IntStream.range(0, 400).mapToObj(i -> "City " + i).toList();
    Dataset data = Dataset.of(Table.of(CategoryColumn.of("city", city, cities),
        CategoryColumn.of("y", label, List.of("a", "b", "c", "d")))).label("y").build();
    double[][] probabilities = train(data, 3, 1).probabilities(data.table(), Runs.context());
    for (int row = 0; row < rows; row++) {
      assertEquals(1, probabilities[row][label[row]], 1e-12);
    }
  }

  @Test
  void weightsCountLikeRepeatedRows() {
    double[] x = {1, 2, 3, 4, 5, 6};
    String[] y = {"a", "b", "a", "b", "b", "b"};
    Table once = Table.of(NumberColumn.of("x", x), CategoryColumn.ofTexts("y", y),
        NumberColumn.of("w", 3, 1, 2, 0, 1, 1));
    Table repeated = once.select(new int[]{0, 0, 0, 1, 2, 2, 4, 5});
    TreeModel weighted = train(Dataset.of(once).label("y").weight("w").build(), 2, 1);
    TreeModel plain = train(Dataset.of(repeated).label("y").features(List.of("x")).build(), 2, 1);
    Table asked = Table.of(NumberColumn.of("x", 1, 2, 3, 5, 6));
    double[][] expected = plain.probabilities(asked, Runs.context());
    double[][] actual = weighted.probabilities(asked, Runs.context());
    for (int row = 0; row < expected.length; row++) {
      assertArrayEquals(expected[row], actual[row], 1e-12);
    }
  }

  @Test
  void contributionsAddUpToTheProbability() {
    Dataset data = TestData.made(400, 3, 11);
    TreeModel model = train(data, 4, 1);
    int[] explained = data.labelColumn().codes();
    double[][] contributions = model.contributions(data.table(), explained, Runs.context());
    double[][] probabilities = model.probabilities(data.table(), Runs.context());
    double[] root = model.tree().shares(0);
    for (int row = 0; row < data.rows(); row++) {
      double sum = root[explained[row]] + Arrays.stream(contributions[row]).sum();
      assertEquals(probabilities[row][explained[row]], sum, 1e-12);
    }
  }

  private static Dataset numbers(double[] x, String... labels) {
    return Dataset.of(Table.of(NumberColumn.of("x", x), CategoryColumn.ofTexts("y", labels))).label("y").build();
  }

  private static TreeModel train(Dataset data, int depth, int minLeaf) {
    return new DecisionTree().train(data, new DecisionTree.Settings(depth, minLeaf), Runs.context());
  }

  private static double[] ones(TreeModel model, Dataset data) {
    return Arrays.stream(model.probabilities(data.table(), Runs.context())).mapToDouble(p -> p[1]).toArray();
  }
}
