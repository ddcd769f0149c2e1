package org.rapport.mining;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NoSuchColumnException;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** Missing values and unknown levels: filled in as learnt on the training rows, or left out, and always counted. */
class MissingValuesTest {

  record Nothing() {
  }

  /** Learns the mean of a number and remembers what it was given. */
  private static final class Spy implements Classifier<Nothing> {
    private Dataset training = TestData.iris();
    private Table asked = Table.of();

    @Override
    public Class<Nothing> parameters() {
      return Nothing.class;
    }

    @Override
    public ClassifierModel train(Dataset data, Nothing parameters, MiningContext context) {
      training = data;
      return new ClassifierModel() {
        @Override
        public List<String> classes() {
          return data.labelColumn().levels();
        }

        @Override
        public double[][] probabilities(Table rows, MiningContext around) {
          asked = rows;
          double[][] probabilities = new double[rows.rows()][2];
          for (double[] row : probabilities) {
            row[0] = 0.25;
            row[1] = 0.75;
          }
          return probabilities;
        }
      };
    }
  }

  private final Spy spy = new Spy();
  private final MiningRunner runner = MiningRunner.inProcess(AlgorithmCatalogue.of(
      AlgorithmDescriptor.of("spy", "Spy", "classification", "", "org.rapport.mining.tests", () -> spy)), 1);

  @Test
  void algorithmsSeeNumbersAndCategoriesWithoutGaps() {
    Table table = Table.of(NumberColumn.of("age", 20, Double.NaN, 40, 90), CategoryColumn.ofTexts("plan", "a", "b", "b",
        ""),
        TimeColumn.builder("since", true).add("1970-01-02").add("").add("1970-01-04").add("1970-01-02").build(),
        TextColumn.of("city", "Rom", "Rom", "", "Ulm"), CategoryColumn.ofTexts("left", "no", "yes", "no", "yes"));
    TrainedModel model = train(table, MissingPolicy.IMPUTE);
    Table seen = spy.training.table();
    assertArrayEquals(new double[]{20, 40, 40, 90}, ((NumberColumn) seen.column("age")).values());
    assertEquals(List.of("a", "b", "b", "b"), texts(seen.column("plan")));
    assertArrayEquals(new double[]{1, 1, 3, 1}, ((NumberColumn) seen.column("since")).values());
    assertEquals(List.of("Rom", "Rom", "Rom", "Ulm"), texts(seen.column("city")));
    assertTrue(model.warnings().contains("3 rows have a missing value, filled in with the median or the most frequent"
        + " level of the training rows."), model.warnings().toString());
    assertEquals(4, model.trainingRows());
  }

  @Test
  void newRowsAreFilledAsLearntInTraining() {
    Table table = Table.of(NumberColumn.of("age", 20, 30, 40, 90), CategoryColumn.ofTexts("plan", "a", "b", "b", "a"),
        CategoryColumn.ofTexts("left", "no", "yes", "no", "yes"));
    TrainedModel model = train(table, MissingPolicy.IMPUTE);
    Table fresh = Table.of(CategoryColumn.ofTexts("plan", "new level", "", "b"), NumberColumn.of("age", Double.NaN, 1,
        2),
        NumberColumn.of("unused", 1, 2, 3));
    assertArrayEquals(new double[]{0.75, 0.75, 0.75}, model.scores(fresh, null));
    assertArrayEquals(new double[]{35, 1, 2}, ((NumberColumn) spy.asked.column("age")).values());
    assertEquals(List.of("a", "a", "b"), texts(spy.asked.column("plan")));
    assertEquals(List.of("age", "plan"), spy.asked.names());
    assertEquals(List.of("1 row has a value in \"plan\" that training has not seen; taken as a."),
        model.report(fresh).sentences());
    model.scores(fresh.without("age"), null);
    assertArrayEquals(new double[]{35, 35, 35}, ((NumberColumn) spy.asked.column("age")).values());
    assertEquals("The column \"age\" is not there; every row was scored with 35 instead.",
        model.report(fresh.without("age")).sentences().get(0));
    assertThrows(NoSuchColumnException.class, () -> model.scores(fresh.without("age", "plan"), null));
    assertThrows(MiningException.class,
        () -> model.scores(fresh.with(CategoryColumn.ofTexts("age", "old", "young", "old")), null));
  }

  @Test
  void onlyTheTrainingPartTeachesTheMedian() {
    int rows = 100;
    double[] x = IntStream.range(0, rows).mapToDouble(i -> i < 50 ? Double.NaN : i % 10).toArray();
    Table table = Table.of(NumberColumn.of("x", x),
        CategoryColumn.of("left", IntStream.range(0, rows).map(i -> i % 2).toArray(), List.of("no", "yes")));
    runner.compare(new ComparisonRequest(Dataset.of(table).label("left").build(), Optional.empty(),
        List.of(AlgorithmChoice.of("spy")), Evaluation.holdOut(), 5, MissingPolicy.IMPUTE), null);
    double[] trained = ((NumberColumn) spy.training.table().column("x")).values();
    double[] tested = ((NumberColumn) spy.asked.column("x")).values();
    assertEquals(80, trained.length);
    assertEquals(20, tested.length);
    double filled = median(trained);
    assertTrue(IntStream.range(0, 20).filter(i -> tested[i] == filled).count() >= 5);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return (sorted[39] + sorted[40]) / 2;
  }

  @Test
  void rowsAreLeftOutAndCountedWhenAsked() {
    Comparison dropped = Runs.compare(TestData.telco(), MissingPolicy.DROP, "tree");
    assertEquals(7043, dropped.rowsRead());
    assertEquals(7032, dropped.rowsUsed());
    assertEquals(11, dropped.rowsIncomplete());
    assertTrue(dropped.warnings().contains("11 rows have a missing value and were left out."),
        dropped.warnings().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"knn", "tree", "c45", "forest", "boost", "logistic", "bayes", "svm", "perceptron", "voting",
      "stacking"})
  void rowsThatAreLeftOutGetNoScoreAndNoReasons(String id) {
    Dataset data = TestData.telco();
    TrainedModel model = Runs.train(data, id, MissingPolicy.DROP);
    assertEquals(7032, model.trainingRows());
    assertEquals(11, model.leftOut());
    Table asked = data.table().select(new int[]{0, 488, 1});
    assertTrue(asked.column("TotalCharges").isMissing(1));
    double[] scores = model.scores(asked, null);
    List<List<Reason>> reasons = model.reasons(asked, 3, null);
    assertTrue(Double.isNaN(scores[1]));
    assertTrue(reasons.get(1).isEmpty());
    assertFalse(Double.isNaN(scores[0]) || Double.isNaN(scores[2]));
  }

  @Test
  void rowsWithoutATargetAreLeftOutAndCounted() {
    Table table = TestData.made(200, 2, 1).table();
    int[] codes = ((CategoryColumn) table.column("answer")).codes().clone();
    codes[3] = CategoryColumn.MISSING;
    codes[150] = CategoryColumn.MISSING;
    Table gaps = table.with(CategoryColumn.of("answer", codes, List.of("class 0", "class 1")));
    Comparison comparison = Runs.compare(Dataset.of(gaps).label("answer").build(), MissingPolicy.IMPUTE, "tree");
    assertEquals(200, comparison.rowsRead());
    assertEquals(198, comparison.rowsUsed());
    assertEquals(2, comparison.rowsIncomplete());
    assertTrue(comparison.warnings().contains("2 rows have no value in the target \"answer\" and were left out."));
  }

  private TrainedModel train(Table table, MissingPolicy missing) {
    return runner.train(new TrainingRequest(Dataset.of(table).label("left").build(), Optional.of("yes"),
        AlgorithmChoice.of("spy"), 1, missing), null);
  }

  private static List<String> texts(Column column) {
    return IntStream.range(0, column.size()).mapToObj(column::text).toList();
  }
}
