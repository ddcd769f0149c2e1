package org.rapport.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Every model can say why, and an algorithm that misbehaves is named. */
class ReasonsTest {

  record Nothing() {
  }

  /** Gives what a function of the row says; classes as in training unless told otherwise. */
  private record Formula(ToDoubleBiFunction<Table, Integer> chance, List<String> classes)
      implements
        Classifier<Nothing> {
    @Override
    public Class<Nothing> parameters() {
      return Nothing.class;
    }

    @Override
    public ClassifierModel train(Dataset data, Nothing parameters, MiningContext context) {
      List<String> named = classes.isEmpty() ? data.labelColumn().levels() : classes;
      return new ClassifierModel() {
        @Override
        public List<String> classes() {
          return named;
        }

        @Override
        public double[][] probabilities(Table rows, MiningContext around) {
          return IntStream.range(0, rows.rows()).mapToObj(row -> {
            double p = chance.applyAsDouble(rows, row);
            return new double[]{1 - p, p};
          }).toArray(double[][]::new);
        }
      };
    }
  }

  @Test
  void aTreeNamesTheConditionsOfThePath() {
    Dataset data = TestData.telco();
    TrainedModel model = Runs.train(data, "tree", MissingPolicy.IMPUTE);
    List<Reason> reasons = model.reasons(data.table(), 0, 5);
    Reason first = reasons.get(0);
    assertEquals("Contract", first.field());
    assertEquals("Month-to-month", first.value());
    assertTrue(first.sentence().matches("Contract is Month-to-month \\(raises the risk by 1[0-9] points\\)"),
        first.sentence());
    assertTrue(reasons.stream().anyMatch(reason -> reason.sentence().matches("tenure is 1, at most [0-9.]+ \\(.*")),
        reasons.toString());
    double base = data.table().rows() == 0 ? 0 : 1869.0 / 7043;
    double sum = reasons.stream().mapToDouble(Reason::contribution).sum();
    assertEquals(model.scores(data.table(), null)[0], base + sum, 1e-9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"knn", "tree", "c45", "forest", "boost", "logistic", "bayes", "svm", "perceptron", "voting",
      "stacking"})
  void reasonsAreSortedCutAndTheSameEveryTime(String id) {
    Dataset data = TestData.made(600, 2, 4);
    TrainedModel model = Runs.train(data, id, MissingPolicy.IMPUTE);
    List<List<Reason>> reasons = model.reasons(data.table(), 2, null);
    assertEquals(600, reasons.size());
    for (List<Reason> ofRow : reasons) {
      assertTrue(ofRow.size() <= 2);
      assertTrue(ofRow.stream().allMatch(reason -> Math.abs(reason.contribution()) >= 0.005));
      assertTrue(ofRow.size() < 2 || Math.abs(ofRow.get(0).contribution()) >= Math.abs(ofRow.get(1).contribution()));
    }
    assertEquals(reasons, Runs.train(data, id, MissingPolicy.IMPUTE).reasons(data.table(), 2, null));
    assertEquals(reasons.get(17), model.reasons(data.table(), 17, 2));
  }

  @Test
  void aForestExplainsTheClassOfManyThatIsMostProbable() {
    Dataset data = TestData.iris();
    TrainedModel model = Runs.train(data, "forest", MissingPolicy.IMPUTE);
    assertEquals(Optional.empty(), model.positive());
    assertThrows(MiningException.class, () -> model.scores(data.table(), null));
    assertTrue(model.reasons(data.table(), 0, 1).get(0).sentence().contains("raises the chance of setosa by"));
  }

  @Test
  void contributedAlgorithmsAreExplainedBySampledShapleyValues() {
    Table table = Table.of(NumberColumn.of("visits", 1, 2, 3, 4, 5), NumberColumn.of("noise", 5, 1, 4, 2, 3),
        CategoryColumn.ofTexts("plan", "a", "b", "a", "a", "b"), CategoryColumn.ofTexts("bought", "no", "no", "no",
            "yes", "yes"));
    TrainedModel model = train(new Formula((rows, row) -> ((NumberColumn) rows.column("visits")).value(row) / 10
        + (rows.column("plan").text(row).equals("b") ? 0.2 : 0), List.of()), table);
    List<Reason> reasons = model.reasons(table, 4, 5);
    assertEquals(2, reasons.size(), reasons.toString());
    assertEquals(0.2, reasons.get(0).contribution(), 1e-12);
    assertEquals(List.of("visits is 5 (raises the chance of yes by 20 points)",
        "plan is b (raises the chance of yes by 12 points)"), reasons.stream().map(Reason::sentence).toList());
    assertEquals("visits is 1 (lowers the chance of yes by 20 points)", model.reasons(table, 0, 5).get(0).sentence());
    Table gap = table.with(NumberColumn.of("visits", 9, 2, Double.NaN, 4, 5));
    assertEquals(List.of("plan is a (lowers the chance of yes by 8 points)"),
        model.reasons(gap, 2, 5).stream().map(Reason::sentence).toList());
  }

  @Test
  void algorithmsThatMisbehaveAreNamed() {
    Table table = Table.of(NumberColumn.of("x", 1, 2, 3, 4), CategoryColumn.ofTexts("y", "no", "yes", "no", "yes"));
    assertEquals(
        "The algorithm \"formula\" of the bundle com.consultant gave a wrong result: its model names the classes"
            + " [yes, no] instead of [no, yes].", message(new Formula((rows, row) -> 0, List.of("yes", "no")), table));
    assertEquals(
        "The algorithm \"formula\" of the bundle com.consultant gave a wrong result: it gave probabilities that"
            + " do not lie between 0 and 1 and add up to 1: [-1.0, 2.0].", message(new Formula((rows, row) -> 2, List
                .of()), table));
    assertTrue(message(new Formula((rows, row) -> Double.NaN, List.of()), table).contains("[NaN, NaN]"));
    assertEquals("The algorithm \"formula\" of the bundle com.consultant failed (ArithmeticException: / by zero).",
        message(new Formula((rows, row) -> 1 / (row - row), List.of()), table));
    assertTrue(message(new Formula((rows, row) -> deep(row), List.of()), table).contains("StackOverflowError"));
  }

  @Test
  void aModelTellsHowItWasMade() {
    Dataset data = TestData.telco();
    TrainedModel model = Runs.train(data, "tree", Map.of("depth", "2"));
    assertEquals("tree", model.algorithmId());
    assertEquals("Decision tree", model.algorithmName());
    assertEquals("depth=2, minLeaf=1", model.parameters());
    assertEquals("Churn", model.target());
    assertEquals(List.of("No", "Yes"), model.classes());
    assertEquals(19, model.features().size());
    assertEquals(7, model.text().orElseThrow().lines().count());
  }

  private static double deep(int row) {
    return deep(row + 1) + 1;
  }

  private static String message(Formula formula, Table table) {
    return assertThrows(MiningException.class, () -> {
      TrainedModel model = train(formula, table.with(table.column("y").named("bought")).without("y"));
      model.scores(table, null);
    }).getMessage();
  }

  private static TrainedModel train(Formula formula, Table table) {
    MiningRunner runner = MiningRunner.inProcess(AlgorithmCatalogue.of(AlgorithmDescriptor.of("formula", "Formula",
        "classification", "", "com.consultant", () -> formula)), 1);
    return runner.train(new TrainingRequest(Dataset.of(table).label("bought").build(), Optional.empty(),
        AlgorithmChoice.of("formula"), 1, MissingPolicy.IMPUTE), null);
  }
}
