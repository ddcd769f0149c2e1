package org.rapport.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
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

  @Test
  void everyLeafReturnsItsRows() {
    Dataset iris = TestData.iris();
    TrainedModel model = Runs.train(iris, "tree", MissingPolicy.IMPUTE);
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
    assertEquals(0, Runs.train(iris, "bayes", MissingPolicy.IMPUTE).leaves(iris.table()).length);
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
