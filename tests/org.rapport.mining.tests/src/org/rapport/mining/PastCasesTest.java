package org.rapport.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.mining.MiningResult.Rule;
import org.rapport.mining.MiningResult.Rules;
import org.rapport.mining.rules.Baskets;
import org.rapport.mining.rules.RuleMiner;
import org.rapport.mining.rules.RuleSettings;
import org.rapport.mining.spi.TreeOutline;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** From what was found back to the rows: past cases, the rows of leaves, the baskets of rules. */
class PastCasesTest {

  @Test
  void theNearestIrisesByAllDistances() {
    Dataset iris = TestData.iris();
    Table table = iris.table();
    TrainedModel model = Runs.train(iris, "bayes", MissingPolicy.IMPUTE);
    for (int row : new int[]{0, 77, 149}) {
      double[] squares = new double[150];
      for (String name : table.names().subList(0, 4)) {
        double[] values = ((NumberColumn) table.column(name)).values();
        double mean = Arrays.stream(values).average().orElseThrow();
        double variance = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / 150;
        Arrays.setAll(squares, i -> squares[i] + (values[i] - values[row]) * (values[i] - values[row]) / variance);
      }
      double[] sorted = Arrays.stream(squares).sorted().map(Math::sqrt).toArray();
      List<PastCase> cases = model.pastCases(table, row, 5);
      assertEquals(5, cases.size());
      for (int i = 0; i < 5; i++) {
        assertEquals(sorted[i], cases.get(i).distance(), 1e-9);
        assertEquals(Math.sqrt(squares[cases.get(i).row()]), cases.get(i).distance(), 1e-9);
        assertEquals(table.column(table.names().get(4)).text(cases.get(i).row()), cases.get(i).outcome());
      }
    }
  }

  @Test
  void rowsLeftOutDoNotShiftTheNumbers() {
    Dataset iris = TestData.iris();
    String first = iris.table().names().get(0);
    double[] values = ((NumberColumn) iris.table().column(first)).values().clone();
    values[3] = Double.NaN;
    Dataset gap = Dataset.of(iris.table().with(NumberColumn.of(first, values))).label(iris.labelColumn().name())
        .build();
    TrainedModel model = Runs.train(gap, "tree", MissingPolicy.DROP);
    assertTrue(model.pastCases(iris.table(), 120, 3).stream().anyMatch(one -> one.row() == 120 && one.distance() == 0));
    assertTrue(model.pastCases(iris.table(), 3, 149).stream().noneMatch(one -> one.row() == 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tree", "c45"})
  void everyLeafReturnsItsRows(String id) {
    Dataset iris = TestData.iris();
    TrainedModel model = Runs.train(iris, id, MissingPolicy.IMPUTE);
    List<TreeOutline.Node> nodes = model.outline();
    int[] leaves = model.leaves(iris.table());
    int[] codes = iris.labelColumn().codes();
    for (int leaf : Arrays.stream(leaves).distinct().toArray()) {
      int[] rows = IntStream.range(0, 150).filter(row -> leaves[row] == leaf).toArray();
      assertEquals(nodes.get(leaf).rows(), rows.length);
      for (int c = 0; c < 3; c++) {
        int which = c;
        assertEquals(nodes.get(leaf).answer().get(c),
            Arrays.stream(rows).filter(row -> codes[row] == which).count() / (double) rows.length, 1e-12);
      }
    }
    assertOutline(nodes);
    assertEquals(0, Runs.train(iris, "bayes", MissingPolicy.IMPUTE).leaves(iris.table()).length);
  }

  /** Parents come first, and the rows of a node are those of its children. */
  private static void assertOutline(List<TreeOutline.Node> nodes) {
    assertTrue(nodes.size() > 4 && nodes.get(0).parent() == -1 && nodes.get(0).condition().isEmpty());
    for (int i = 0; i < nodes.size(); i++) {
      int place = i;
      long below = nodes.stream().filter(node -> node.parent() == place).mapToLong(TreeOutline.Node::rows).sum();
      assertTrue(below == 0 || below == nodes.get(i).rows(), nodes.toString());
      assertTrue(i == 0 || nodes.get(i).parent() < i && !nodes.get(i).condition().isEmpty());
    }
  }

  /** A category with many levels, of which a branch each has rows or none, and levels that training has not seen. */
  @Test
  void branchesWithoutRowsEndAboveThem() {
    Dataset data = TestData.made(400, 2, 5);
    Dataset some = data.select(IntStream.range(0, 400)
        .filter(row -> !data.table().column("region").text(row).equals("north")).toArray());
    TrainedModel model = Runs.train(some, "c45", MissingPolicy.IMPUTE);
    List<TreeOutline.Node> nodes = model.outline();
    assertOutline(nodes);
    int[] leaves = model.leaves(data.table());
    double[][] probabilities = model.probabilities(data.table(), null);
    for (int row = 0; row < leaves.length; row++) {
      boolean yes = nodes.get(leaves[row]).answer().get(1) > 0.5;
      assertTrue(yes == probabilities[row][1] > 0.5 || Math.abs(probabilities[row][1] - 0.5) < 0.05, "row " + row);
    }
  }

  @Test
  void everyLeafOfNumbersReturnsItsRowsAndPerceptronsTheirLoss() {
    Dataset iris = TestData.iris();
    Dataset data = Dataset.of(iris.table()).label(iris.features().get(2)).build();
    TrainedRegressor model = train(data, "regtree");
    assertOutline(model.outline());
    int[] leaves = model.leaves(iris.table());
    double[] target = data.targetColumn().values();
    double[] predicted = model.predict(iris.table(), null);
    for (int leaf : Arrays.stream(leaves).distinct().toArray()) {
      int[] rows = IntStream.range(0, 150).filter(row -> leaves[row] == leaf).toArray();
      assertEquals(model.outline().get(leaf).rows(), rows.length);
      double mean = Arrays.stream(rows).mapToDouble(row -> target[row]).average().orElseThrow();
      assertEquals(mean, model.outline().get(leaf).answer().get(0), 1e-9);
      assertEquals(mean, predicted[rows[0]], 1e-9);
    }
    assertTrue(train(data, "regforest").outline().isEmpty() && train(data, "regforest").leaves(iris
        .table()).length == 0);
    assertTrue(train(data, "regperceptron").lossCurve().orElseThrow().epochs().size() > 1);
    assertTrue(model.lossCurve().isEmpty());
  }

  private static TrainedRegressor train(Dataset data, String id) {
    return Runs.runner().train(new RegressionTrainingRequest(data, AlgorithmChoice.of(id), 42,
        PreparationSettings.defaults()), null);
  }

  @Test
  void everyRuleReturnsItsBaskets() {
    Baskets.Builder builder = Baskets.builder();
    for (int i = 0; i < 60; i++) {
      builder.add(i % 2 == 0 ? List.of("bread", "butter", "jam" + i % 3) : List.of("milk", i % 5 == 0 ? "bread"
          : "tea"));
    }
    Baskets baskets = builder.build();
    Rules found = RuleMiner.mine(baskets, new RuleSettings(0.05, 0.3, 3), Runs.context());
    assertTrue(found.rules().size() > 5);
    for (Rule rule : found.rules()) {
      int[] holding = RuleMiner.baskets(baskets, rule);
      assertEquals(rule.count(), holding.length);
      for (int basket : holding) {
        List<String> items = Arrays.stream(baskets.items(basket)).mapToObj(baskets.items()::get)
            .sorted(Comparator.naturalOrder()).toList();
        assertTrue(items.containsAll(rule.antecedent()) && items.contains(rule.consequent()), items.toString());
      }
    }
  }
}
