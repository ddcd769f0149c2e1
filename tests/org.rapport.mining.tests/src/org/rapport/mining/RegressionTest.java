package org.rapport.mining;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rapport.mining.evaluation.PairedTests;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.mining.regression.RegressionFigures;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Numbers predicted through the runner: comparison, training, intervals, reasons. */
class RegressionTest {
  private static final String[] ALL = {"linear", "ridge", "regtree", "regforest", "regboost", "regknn"};

  private static MiningRunner runner(int threads) {
    return MiningRunner.inProcess(AlgorithmCatalogue.builtIn(), threads);
  }

  /** y = 3 x + (c is b ? 5 : 0) + noise; one field is noise. */
  private static Dataset rows(int n, long seed) {
    return rows(n, seed, false);
  }

  /** @param gaps whether a few values are missing */
  private static Dataset rows(int n, long seed, boolean gaps) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] x = new double[n];
    double[] noise = new double[n];
    double[] y = new double[n];
    int[] codes = new int[n];
    for (int row = 0; row < n; row++) {
      x[row] = 10 * random.nextDouble();
      noise[row] = random.nextDouble();
      codes[row] = random.nextInt(2);
      y[row] = 3 * x[row] + 5 * codes[row] + random.nextGaussian();
      x[row] = gaps && random.nextInt(50) == 0 ? Double.NaN : x[row];
    }
    return Dataset.of(Table.of(NumberColumn.of("x", x), NumberColumn.of("noise", noise),
        CategoryColumn.of("c", codes, List.of("a", "b")), NumberColumn.of("y", y))).label("y").build();
  }

  @Test
  void allAlgorithmsBeatTheMedianAndTheLinearOneIsNearest() {
    RegressionComparison comparison = runner(2).regress(RegressionRequest.of(rows(600, 1), ALL), null);
    assertEquals(6, comparison.models().size());
    assertEquals(120, comparison.testRows());
    assertEquals(List.of("x", "noise", "c"), comparison.features());
    assertEquals("Hold-out of 20 % (120 rows), stratified", comparison.evaluation());
    for (RegressionFigures model : comparison.models()) {
      assertTrue(model.skill().orElseThrow().interval().low() > 0.5, model.algorithmId() + " " + model.skill());
      assertTrue(model.rmse().interval().contains(model.rmse().value()));
      assertEquals(100, model.quantiles().size());
      assertEquals(120, model.residuals().size());
    }
    RegressionFigures linear = comparison.model("linear");
    assertTrue(linear.rSquared().orElseThrow().value() > 0.9);
    assertTrue(linear.coverage().orElseThrow().interval().contains(0.95));
    assertEquals(4, linear.linear().orElseThrow().coefficients().size());
    assertTrue(linear.text().orElseThrow().contains("R²"));
    assertEquals(15, comparison.tests().size());
  }

  @Test
  void theSameOnAnyNumberOfThreads() {
    RegressionRequest request = RegressionRequest.of(rows(300, 2), ALL)
        .withEvaluation(new Evaluation.CrossValidation(3, 2));
    RegressionComparison one = runner(1).regress(request, null);
    RegressionComparison three = runner(3).regress(request, null);
    for (String id : ALL) {
      assertEquals(one.model(id).rmse(), three.model(id).rmse());
      assertEquals(one.model(id).residuals(), three.model(id).residuals());
      assertEquals(one.model(id).text(), three.model(id).text());
    }
    assertEquals(one.verdict(), three.verdict());
    assertEquals(PairedTests.CORRECTED_T, one.tests().get(0).test());
    assertEquals(6, one.model("linear").folds().size());
    assertTrue(one.model("linear").mae().method().startsWith("corrected resampled t over 6 folds"));
  }

  @Test
  void fiftyRowsGiveWideIntervals() {
    RegressionComparison few = runner(1).regress(RegressionRequest.of(rows(50, 3), "linear", "regtree"), null);
    RegressionComparison many = runner(1).regress(RegressionRequest.of(rows(5000, 3), "linear", "regtree"), null);
    assertTrue(few.model("linear").rmse().interval().width() > 5 * many.model("linear").rmse().interval().width());
    assertTrue(few.warnings().stream().anyMatch(warning -> warning.startsWith("Only 10 rows were evaluated")));
    assertTrue(many.warnings().stream().noneMatch(warning -> warning.startsWith("Only")));
  }

  /** The share of new rows within the intervals, over 20 small samples: 95 % are promised. */
  @Test
  void predictionIntervalsHoldWhatTheyPromise() {
    for (String id : List.of("linear", "regtree", "regknn")) {
      int inside = 0;
      int all = 0;
      for (int run = 0; run < 20; run++) {
        TrainedRegressor model = runner(1).train(RegressionTrainingRequest.of(rows(run % 2 == 0 ? 120 : 600, 100 + run),
            id), null);
        Dataset unseen = rows(200, 1000 + run);
        double[] actual = unseen.targetColumn().values();
        double[][] intervals = model.intervals(unseen.table(), null);
        for (int row = 0; row < actual.length; row++) {
          inside += actual[row] >= intervals[row][0] && actual[row] <= intervals[row][1] ? 1 : 0;
          all++;
        }
      }
      double share = (double) inside / all;
      assertTrue(share > 0.925 && share < 0.985, id + " " + share);
    }
  }

  @Test
  void howIntervalsAreMade() {
    assertEquals("Student's t of the linear model",
        runner(1).train(RegressionTrainingRequest.of(rows(100, 1), "linear"), null).intervalMethod());
    assertEquals("conformal: 100 rows predicted by models of 10 folds",
        runner(1).train(RegressionTrainingRequest.of(rows(100, 1), "regtree"), null).intervalMethod());
    TrainedRegressor split = runner(1).train(RegressionTrainingRequest.of(rows(1000, 1), "regtree"), null);
    assertEquals("split-conformal: 200 rows set aside", split.intervalMethod());
  }

  @Test
  void reasonsAddUpInTheUnitOfTheTarget() {
    Dataset data = rows(400, 5);
    for (String id : List.of("linear", "regforest", "regknn")) {
      TrainedRegressor model = runner(2).train(RegressionTrainingRequest.of(data, id), null);
      Table high = Table.of(NumberColumn.of("x", new double[]{9.5}), NumberColumn.of("noise", new double[]{0.5}),
          CategoryColumn.of("c", new int[]{1}, List.of("a", "b")));
      List<Reason> reasons = model.reasons(high, 3, null).get(0);
      assertEquals("x", reasons.get(0).field(), id);
      assertTrue(reasons.get(0).contribution() > 8 && reasons.get(0).contribution() < 16, id + reasons);
      assertTrue(reasons.get(0).sentence().matches("x is 9\\.5.* \\(raises y by 1?\\d(\\.\\d)?\\)"),
          reasons.get(0).sentence());
      assertEquals(9.5 * 3 + 5, model.predict(high, null)[0], 3, id);
    }
  }

  /** A model that can't explain itself: the sampled contributions add up to its answer less that of the background. */
  @Test
  void reasonsOfModelsThatDoNotExplainThemselvesAddUpToo() {
    Dataset data = rows(400, 5);
    TrainedRegressor model = runner(2).train(RegressionTrainingRequest.of(data, "regknn"), null);
    Table some = data.table().select(IntStream.range(0, 40).toArray());
    double[] predicted = model.predict(some, null);
    List<List<Reason>> reasons = model.reasons(some, 3, null);
    double[] starts = IntStream.range(0, 40)
        .mapToDouble(row -> predicted[row] - reasons.get(row).stream().mapToDouble(Reason::contribution).sum())
        .toArray();
    double start = Arrays.stream(starts).average().orElseThrow();
    double mean = Arrays.stream(data.targetColumn().values()).average().orElseThrow();
    // contributions below a hundredth of the standard deviation are left out
    for (double each : starts) {
      assertEquals(start, each, 0.4);
    }
    assertEquals(mean, start, 8, "the mean answer of sixteen rows is not far from that of all");
    assertTrue(reasons.get(0).get(0).error() > 0);
    assertEquals(reasons, runner(1).train(RegressionTrainingRequest.of(data, "regknn"), null).reasons(some, 3, null));
  }

  @Test
  void missingValuesAreFilledOrLeaveRowsOut() {
    Dataset data = rows(400, 6, true);
    assertTrue(runner(1).regress(RegressionRequest.of(data, "linear"), null).warnings().stream()
        .anyMatch(warning -> warning.contains("missing value, filled in")));
    RegressionTrainingRequest drop = new RegressionTrainingRequest(data, AlgorithmChoice.of("linear"), 1,
        PreparationSettings.of(MissingPolicy.DROP));
    TrainedRegressor model = runner(1).train(drop, null);
    assertTrue(model.leftOut() > 0);
    Table unknown = Table.of(NumberColumn.of("x", new double[]{Double.NaN, 1}),
        NumberColumn.of("noise", new double[]{0, 0}), CategoryColumn.of("c", new int[]{0, 0}, List.of("a", "b")));
    double[] predicted = model.predict(unknown, null);
    assertTrue(Double.isNaN(predicted[0]));
    assertTrue(Double.isNaN(model.intervals(unknown, null)[0][0]));
    assertEquals(3, predicted[1], 1);
    assertTrue(model.reasons(unknown, 2, null).get(0).isEmpty());
  }

  @Test
  void groupsAndTimesDivideAsForClasses() {
    Dataset data = rows(400, 7);
    double[] when = new double[400];
    int[] groups = new int[400];
    Arrays.setAll(when, row -> row);
    Arrays.setAll(groups, row -> row / 8);
    List<String> names = java.util.stream.IntStream.range(0, 50).mapToObj(i -> "g" + i).toList();
    Dataset dated = Dataset.of(data.table().with(NumberColumn.of("when", when))
        .with(CategoryColumn.of("g", groups, names))).label("y").features(List.of("x", "c")).build();
    RegressionRequest request = RegressionRequest.of(dated, "linear");
    RegressionComparison later = runner(1).regress(
        request.withEvaluation(new Evaluation.TimeHoldOut(Optional.of("when"), 0.25)), null);
    assertEquals(100, later.testRows());
    assertTrue(later.evaluation().startsWith("Trained on the rows before 300"), later.evaluation());
    RegressionComparison grouped = runner(1).regress(request.withEvaluation(new Evaluation.GroupFolds("g", 5, 1)),
        null);
    assertEquals(400, grouped.testRows());
    assertTrue(grouped.warnings().stream().anyMatch(warning -> warning.contains("only 50 groups")),
        grouped.warnings().toString());
  }

  @Test
  void aLeakAndAnIdAreNamed() {
    Dataset data = rows(200, 8);
    double[] y = data.targetColumn().values();
    double[] id = new double[200];
    Arrays.setAll(id, row -> row + 1);
    Dataset leaking = Dataset.of(data.table()
        .with(NumberColumn.of("copy", Arrays.stream(y).map(value -> 2 * value + 1).toArray()))
        .with(NumberColumn.of("id", id))).label("y").build();
    RegressionComparison comparison = runner(1).regress(RegressionRequest.of(leaking, "linear"), null);
    assertTrue(comparison.warnings().stream().anyMatch(warning -> warning.contains("\"copy\" alone tells the target")));
    assertFalse(comparison.features().contains("id"));
  }

  @Test
  void badRequestsAreAnsweredInWords() {
    Dataset data = rows(100, 9);
    assertEquals("The algorithm \"tree\" (Decision tree) can't predict a number: choose one of those for regression.",
        assertThrows(MiningException.class, () -> runner(1).regress(RegressionRequest.of(data, "tree"), null))
            .getMessage());
    Dataset text = Dataset.of(data.table()).label("c").build();
    assertTrue(assertThrows(MiningException.class, () -> runner(1).regress(RegressionRequest.of(text, "linear"), null))
        .getMessage().startsWith("The target \"c\" does not hold numbers"));
    Dataset constant = Dataset.of(data.table().with(NumberColumn.of("k", new double[100]))).label("k").build();
    assertTrue(assertThrows(MiningException.class,
        () -> runner(1).regress(RegressionRequest.of(constant, "linear"), null)).getMessage()
        .startsWith("The target \"k\" has the same value in every row"));
    Dataset two = data.select(new int[]{0, 1});
    assertTrue(assertThrows(MiningException.class, () -> runner(1).regress(RegressionRequest.of(two, "regtree"), null))
        .getMessage().contains("at least 3"));
  }

  @Test
  void savedOrderOfRowsDoesNotMatterToTheLinearModel() {
    Dataset data = rows(300, 10);
    int[] reversed = new int[300];
    Arrays.setAll(reversed, row -> 299 - row);
    double[] a = runner(1).train(RegressionTrainingRequest.of(data, "linear"), null).predict(data.table(), null);
    double[] b = runner(1).train(RegressionTrainingRequest.of(data.select(reversed), "linear"), null)
        .predict(data.table(), null);
    assertArrayEquals(a, b, 1e-9);
  }
}
