package org.rapport.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** The runner: splits, guards, determinism, cancellation, algorithms that misbehave. */
class RunnerTest {

  /** Says yes only after having been asked a number of times. */
  private static final class CancelLater extends NullProgressMonitor {
    private int left;

    CancelLater(int asked) {
      left = asked;
    }

    @Override
    public synchronized boolean isCanceled() {
      return --left < 0;
    }
  }

  @Test
  void theSameRequestGivesTheSameResultOnAnyNumberOfThreads() {
    Dataset data = TestData.made(2_000, 2, 1);
    ComparisonRequest request = ComparisonRequest.of(data, "knn", "tree", "forest");
    Comparison one = MiningRunner.inProcess(AlgorithmCatalogue.builtIn(), 1).compare(request, null);
    Comparison two = MiningRunner.inProcess(AlgorithmCatalogue.builtIn(), 2).compare(request, null);
    assertEquals(figures(one), figures(two));
    assertEquals(one.verdict(), two.verdict());
    assertEquals(one.tests(), two.tests());
  }

  @Test
  void anotherSeedSplitsInAnotherWay() {
    Dataset data = TestData.made(2_000, 2, 1);
    ComparisonRequest request = ComparisonRequest.of(data, "tree");
    ComparisonRequest other = new ComparisonRequest(data, request.positive(), request.algorithms(),
        request.evaluation(), 43, request.preparation());
    assertTrue(!figures(Runs.runner().compare(request, null)).equals(figures(Runs.runner().compare(other, null))));
  }

  @Test
  void splitsKeepTheSharesOfTheClasses() {
    Comparison comparison = Runs.compare(labelled(IntStream.range(0, 1000).map(i -> i % 10 == 0 ? 1 : 0).toArray()),
        MissingPolicy.IMPUTE, "tree");
    assertEquals(200, comparison.rowsEvaluated());
    assertEquals(0.9, comparison.baseRate().value(), 1e-12);
  }

  @Test
  void columnsThatCanNotHelpAreLeftOutAndNamed() {
    int rows = 200;
    Dataset made = TestData.made(rows, 2, 3);
    Table table = made.table().with(NumberColumn.of("row", IntStream.range(0, rows).asDoubleStream().toArray()))
        .with(TextColumn.of("name", IntStream.range(0, rows).mapToObj(i -> "Customer " + i).toArray(String[]::new)))
        .with(CategoryColumn.of("country", new int[rows], List.of("DE")))
        .with(TextColumn.of("fax", new String[rows]));
    Comparison comparison = Runs.compare(made.withTable(table).withFeatures(table.without("answer").names()),
        MissingPolicy.IMPUTE, "tree");
    assertEquals(Runs.accuracies(Runs.compare(made, MissingPolicy.IMPUTE, "tree")),
        Runs.accuracies(Runs.compare(Dataset.of(table).label("answer").build(), MissingPolicy.IMPUTE, "tree")));
    List<String> warnings = Runs.compare(Dataset.of(table).label("answer").build(), MissingPolicy.IMPUTE, "tree")
        .warnings();
    assertTrue(warnings.contains("Column \"row\" has a different value in nearly every row (200 in 200), as an id has;"
        + " it was left out."), warnings.toString());
    assertTrue(warnings.stream().anyMatch(w -> w.startsWith("Column \"name\" has a different value")));
    assertTrue(warnings.contains("Column \"country\" has the same value in every row; it was left out."));
    assertTrue(warnings.contains("Column \"fax\" has no values; it was left out."));
    assertEquals(0, comparison.rowsIncomplete());
  }

  @Test
  void aColumnThatGivesTheTargetAwayIsNamed() {
    Dataset made = TestData.made(300, 2, 3);
    Column copy = CategoryColumn.of("reason for leaving", made.labelColumn().codes(), List.of("none", "price"));
    List<String> warnings = Runs.compare(Dataset.of(made.table().with(copy)).label("answer").build(),
        MissingPolicy.IMPUTE, "tree").warnings();
    assertTrue(warnings.contains("Column \"reason for leaving\" alone tells the target \"answer\" nearly without"
        + " error (AUC 1.000 on rows that were not learnt from). If it is known only afterwards, leave it out."),
        warnings.toString());
    assertTrue(Runs.compare(made, MissingPolicy.IMPUTE, "tree").warnings().stream()
        .noneMatch(warning -> warning.contains("alone tells")));
  }

  @Test
  void withoutAColumnToLearnFromItIsSaid() {
    Table table = Table.of(CategoryColumn.of("country", new int[4], List.of("DE")),
        CategoryColumn.ofTexts("y", "no", "yes", "no", "yes"));
    assertEquals("No column is left to predict \"y\" from. Column \"country\" has the same value in every row; it was"
        + " left out.", message(table, "y"));
    assertEquals("No column is left to predict \"y\" from.", message(table.without("country"), "y"));
  }

  @Test
  void targetsThatCanNotBePredictedAreExplained() {
    Table table = Table.of(NumberColumn.of("x", IntStream.range(0, 60).mapToDouble(i -> i % 7).toArray()),
        CategoryColumn.of("one", new int[60], List.of("yes", "no")),
        NumberColumn.of("price", IntStream.range(0, 60).mapToDouble(i -> i + 0.5).toArray()),
        NumberColumn.of("many", IntStream.range(0, 60).asDoubleStream().toArray()),
        CategoryColumn.of("rare", IntStream.range(0, 60).map(i -> i == 0 ? 1 : 0).toArray(), List.of("no", "yes")),
        TextColumn.of("empty", new String[60]));
    assertEquals("The target \"one\" has only one class, \"yes\", so there is nothing to tell apart. Choose a column"
        + " with at least two.", message(table, "one"));
    assertEquals("The target \"price\" is not a category: it holds numbers with fractions. Choose a column with 2 to 50"
        + " classes, such as yes and no.", message(table, "price"));
    assertTrue(message(table, "many").startsWith("The target \"many\" is not a category: it has 60 different values."));
    assertEquals("A hold-out needs at least 2 rows of every class, but \"yes\" of the target \"rare\" has 1 row. Leave"
        + " its rows out or choose another evaluation.", message(table, "rare"));
    assertEquals("The target \"empty\" has no value in any row.", message(table, "empty"));
    assertEquals("There is no column \"ones\"; did you mean \"one\"?", assertThrows(IllegalArgumentException.class,
        () -> Dataset.of(table).label("ones").build()).getMessage());
    assertEquals("There are no rows to learn from.", message(table.select(new int[0]), "one"));
  }

  @Test
  void anUnknownPositiveClassIsExplained() {
    ComparisonRequest request = new ComparisonRequest(labelled(0, 1, 0, 1, 0, 1), Optional.of("maybe"),
        List.of(AlgorithmChoice.of("tree")), Evaluation.holdOut(), 1, MissingPolicy.IMPUTE);
    assertEquals("The target \"answer\" has no class \"maybe\". Its classes are: no, yes.",
        assertThrows(MiningException.class, () -> Runs.runner().compare(request, null)).getMessage());
  }

  @Test
  void thePositiveClassIsTheOneThatSaysYesOrTheRarerOne() {
    Dataset rare = labelled(IntStream.range(0, 100).map(i -> i % 4 == 0 ? 0 : 1).toArray());
    assertEquals(Optional.of("yes"), Runs.compare(rare, MissingPolicy.IMPUTE, "tree").positive());
    Column renamed = CategoryColumn.of("answer", rare.labelColumn().codes(), List.of("red", "blue"));
    assertEquals(Optional.of("red"),
        Runs.compare(rare.withTable(rare.table().with(renamed)), MissingPolicy.IMPUTE, "tree").positive());
    Column numbers = NumberColumn.of("answer",
        Arrays.stream(rare.labelColumn().codes()).asDoubleStream().toArray());
    assertEquals(Optional.of("1"),
        Runs.compare(rare.withTable(rare.table().with(numbers)), MissingPolicy.IMPUTE, "tree").positive());
    Column oneOrTwo = NumberColumn.of("answer",
        Arrays.stream(rare.labelColumn().codes()).mapToDouble(code -> code == 1 ? 1 : 2).toArray());
    assertEquals(Optional.of("2"),
        Runs.compare(rare.withTable(rare.table().with(oneOrTwo)), MissingPolicy.IMPUTE, "tree").positive());
  }

  @ParameterizedTest
  @ValueSource(strings = {"knn", "tree", "c45", "forest", "boost", "logistic", "bayes", "svm", "perceptron", "voting",
      "stacking"})
  void everyAlgorithmStopsWhenCancelled(String id) {
    Dataset data = TestData.made(3_000, 2, 1);
    ComparisonRequest request = ComparisonRequest.of(data, id);
    for (int asked : new int[]{0, 1, 3}) {
      assertThrows(OperationCanceledException.class, () -> Runs.runner().compare(request, new CancelLater(asked)));
    }
    TrainedModel model = Runs.train(data, id, MissingPolicy.IMPUTE);
    assertThrows(OperationCanceledException.class, () -> model.scores(data.table(), new CancelLater(0)));
    assertThrows(OperationCanceledException.class, () -> model.reasons(data.table(), 3, new CancelLater(0)));
  }

  @Test
  void impossibleEvaluationsAreRefused() {
    assertThrows(MiningException.class, () -> new Evaluation.HoldOut(0.001));
    assertThrows(MiningException.class, () -> new Evaluation.CrossValidation(1, 1));
    assertThrows(MiningException.class, () -> new Evaluation.CrossValidation(5, 0));
    assertThrows(MiningException.class, () -> ComparisonRequest.of(labelled(0, 1)));
  }

  @Test
  void crossValidationPredictsEveryRowOnceARepeat() {
    ComparisonRequest request = new ComparisonRequest(TestData.made(103, 2, 1), Optional.empty(),
        List.of(AlgorithmChoice.of("tree")), new Evaluation.CrossValidation(4, 3), 1, MissingPolicy.IMPUTE);
    Comparison comparison = Runs.runner().compare(request, null);
    assertEquals(103, comparison.rowsEvaluated());
    ModelFigures figures = comparison.models().get(0);
    assertEquals(12, figures.folds().size());
    assertTrue(figures.folds().stream().allMatch(fold -> fold.rows() == 25 || fold.rows() == 26));
    assertEquals("4-fold cross-validation, stratified, repeated 3 times", comparison.evaluation());
  }

  private static List<Object> figures(Comparison comparison) {
    return comparison.models().stream().<Object>map(
        model -> List.of(model.accuracy(), model.auc(), model.f1(), model.confusion().toString(), model.text()))
        .toList();
  }

  private static String message(Table table, String target) {
    return assertThrows(MiningException.class,
        () -> Runs.compare(Dataset.of(table).label(target).build(), MissingPolicy.IMPUTE, "tree")).getMessage();
  }

  private static Dataset labelled(int... codes) {
    double[] x = IntStream.range(0, codes.length).mapToDouble(i -> i * 7 % 5).toArray();
    return Dataset.of(Table.of(NumberColumn.of("x", x), CategoryColumn.of("answer", codes, List.of("no", "yes"))))
        .label("answer").build();
  }
}
