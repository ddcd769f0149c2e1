package org.rapport.mining.internal.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.ParameterForm;
import org.rapport.mining.Runs;
import org.rapport.mining.TestData;
import org.rapport.mining.spi.LossCurve;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** The perceptron learns what no linear model can, stops in time, is the same on any number of threads. */
class PerceptronTest {

  private static PerceptronSettings settings(Map<String, String> values) {
    return ParameterForm.of(PerceptronSettings.class).parse(values);
  }

  private static Dataset points(double[] x, double[] y, int[] label) {
    return Dataset.of(Table.of(NumberColumn.of("x", x), NumberColumn.of("y", y),
        CategoryColumn.of("label", label, List.of("no", "yes")))).label("label").build();
  }

  /** Yes where just one of two numbers is positive. */
  private static Dataset exclusiveOr(int rows, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] x = random.doubles(rows, -1, 1).toArray();
    double[] y = random.doubles(rows, -1, 1).toArray();
    return points(x, y, IntStream.range(0, rows).map(i -> x[i] > 0 != y[i] > 0 ? 1 : 0).toArray());
  }

  /** Two half circles, one in the other's opening, with noise. */
  private static Dataset moons(int rows, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] x = new double[rows];
    double[] y = new double[rows];
    int[] label = new int[rows];
    for (int i = 0; i < rows; i++) {
      label[i] = i % 2;
      double angle = Math.PI * random.nextDouble();
      x[i] = (label[i] == 0 ? Math.cos(angle) : 1 - Math.cos(angle)) + 0.2 * (random.nextDouble() - 0.5);
      y[i] = (label[i] == 0 ? Math.sin(angle) : 0.5 - Math.sin(angle)) + 0.2 * (random.nextDouble() - 0.5);
    }
    return points(x, y, label);
  }

  private static double accuracy(PerceptronModel model, Dataset data) {
    double[][] probabilities = model.probabilities(data.table(), Runs.context());
    return IntStream.range(0, data.rows())
        .filter(row -> (probabilities[row][1] > 0.5 ? 1 : 0) == data.labelColumn().code(row)).count()
        / (double) data.rows();
  }

  private static PerceptronModel train(Dataset data, Map<String, String> values) {
    return new Perceptron().train(data, settings(values), Runs.context());
  }

  @Test
  void learnsExclusiveOr() {
    for (Map<String, String> values : List.of(Map.of("layers", "16"), Map.of("layers", "16,8", "activation", "tanh"),
        Map.of("optimiser", "momentum", "rate", "0.05", "layers", "16"))) {
      PerceptronModel model = train(exclusiveOr(1_000, 1), values);
      assertTrue(accuracy(model, exclusiveOr(1_000, 2)) > 0.95, values + ": " + accuracy(model, exclusiveOr(1_000, 2)));
    }
  }

  @Test
  void learnsTwoMoonsAlsoWithDropout() {
    assertTrue(accuracy(train(moons(600, 1), Map.of()), moons(600, 2)) > 0.97);
    assertTrue(accuracy(train(moons(600, 1), Map.of("dropout", "0.2")), moons(600, 2)) > 0.97);
  }

  @Test
  void theLossCurveTellsWhenTrainingStoppedAndWhichEpochWasTaken() {
    Dataset data = TestData.made(400, 2, 3);
    PerceptronModel model = train(data, Map.of("rate", "0.01", "epochs", "500", "patience", "7"));
    List<LossCurve.Epoch> epochs = model.epochs();
    assertTrue(epochs.size() < 500, "stopped early");
    assertEquals(epochs.size() - 1 - 7, model.best());
    double best = epochs.get(model.best()).validation();
    assertTrue(epochs.stream().allMatch(epoch -> epoch.validation() >= best - 1e-5));
    assertTrue(epochs.get(model.best()).training() < epochs.get(0).training());
    assertEquals("log-loss", model.loss());
    assertTrue(model.text().contains("taken is epoch " + (model.best() + 1)), model.text());
  }

  /** Trained again for just the epochs up to the best one, the model is the same. */
  @Test
  void theBestCoefficientsAreTheOnesKept() {
    Dataset data = TestData.made(400, 2, 3);
    PerceptronModel model = train(data, Map.of("rate", "0.01", "patience", "5"));
    PerceptronModel shorter = train(data,
        Map.of("rate", "0.01", "patience", "5", "epochs", Integer.toString(model.best() + 1)));
    assertTrue(Arrays.deepEquals(shorter.probabilities(data.table(), Runs.context()),
        model.probabilities(data.table(), Runs.context())));
  }

  @Test
  void aTrainedModelHandsTheLossCurveOn() {
    LossCurve curve = Runs.train(TestData.made(300, 2, 1), "perceptron", Map.of("epochs", "3")).lossCurve()
        .orElseThrow();
    assertEquals(3, curve.epochs().size());
    assertTrue(Runs.train(TestData.made(300, 2, 1), "tree", Map.of()).lossCurve().isEmpty());
  }

  @Test
  void withoutRowsSetAsideTheTrainingLossIsWatched() {
    PerceptronModel model = train(TestData.made(200, 2, 3), Map.of("validation", "0", "epochs", "20"));
    assertTrue(model.epochs().stream().allMatch(epoch -> Double.isNaN(epoch.validation())));
    assertTrue(model.text().contains("no rows set aside"), model.text());
  }

  @Test
  void threadsDoNotChangeABit() {
    Dataset data = TestData.made(4_000, 3, 4);
    PerceptronSettings settings = settings(Map.of("epochs", "4", "dropout", "0.3", "batch", "200"));
    double[][] one = new Perceptron().train(data, settings, Runs.context(1, new NullProgressMonitor()))
        .probabilities(data.table(), Runs.context(1, new NullProgressMonitor()));
    double[][] three = new Perceptron().train(data, settings, Runs.context(3, new NullProgressMonitor()))
        .probabilities(data.table(), Runs.context());
    assertTrue(Arrays.deepEquals(one, three));
  }

  @Test
  void rowsOfWeightZeroAreAsIfTheyWereNotThere() {
    Dataset data = exclusiveOr(300, 5);
    int[] wrong = IntStream.range(0, 300).map(i -> i % 3 == 0 ? 1 - data.labelColumn().code(i)
        : data.labelColumn().code(i)).toArray();
    Table table = data.table().with(CategoryColumn.of("label", wrong, List.of("no", "yes")))
        .with(NumberColumn.of("w", IntStream.range(0, 300).mapToDouble(i -> i % 3 == 0 ? 0 : 2).toArray()));
    Dataset weighted = Dataset.of(table).label("label").weight("w").build();
    Dataset left = data.select(IntStream.range(0, 300).filter(i -> i % 3 != 0).toArray());
    double[][] wanted = train(left, Map.of("epochs", "10")).probabilities(data.table(), Runs.context());
    double[][] found = train(weighted, Map.of("epochs", "10")).probabilities(data.table(), Runs.context());
    for (int row = 0; row < wanted.length; row++) {
      assertEquals(wanted[row][1], found[row][1], 1e-9);
    }
  }

  @Test
  void everyEpochIsToldAndCancellingStopsWithinABatch() {
    List<String> told = new ArrayList<>();
    NullProgressMonitor monitor = new NullProgressMonitor() {
      @Override
      public void subTask(@Nullable String name) {
        told.add(String.valueOf(name));
        setCanceled(told.size() == 3);
      }
    };
    MiningContext context = Runs.context(1, monitor);
    assertThrows(OperationCanceledException.class,
        () -> new Perceptron().train(TestData.made(500, 2, 1), settings(Map.of()), context));
    assertEquals(3, told.size());
    assertTrue(told.get(2).startsWith("Perceptron: epoch 3 of at most 200, loss 0."), told.get(2));
  }

  @Test
  void layersThatAreNoNumbersAreRefused() {
    for (String layers : List.of("", "64,", "64;32", "0", "-3", "5000", "1,1,1,1,1,1,1,1,1,1,1")) {
      assertTrue(assertThrows(MiningException.class, () -> settings(Map.of("layers", layers))).getMessage()
          .endsWith("such as 64,32."), layers);
    }
    assertEquals(3, settings(Map.of("layers", " 8, 4,2 ")).units().length);
  }

  @Test
  void aNumberIsPredicted() {
    SplittableRandom random = new SplittableRandom(9);
    int rows = 1_500;
    double[] x = random.doubles(rows, -3, 3).toArray();
    double[] y = IntStream.range(0, rows).mapToDouble(i -> 1000 + 200 * Math.sin(x[i]) + 10 * random.nextDouble())
        .toArray();
    Dataset data = Dataset.of(Table.of(NumberColumn.of("x", x), NumberColumn.of("y", y))).label("y").build();
    PerceptronRegressionModel model = new PerceptronRegression().train(data, settings(Map.of("rate", "0.005")),
        Runs.context());
    double[] asked = {-2, -1, 0, 1, 2};
    double[] predicted = model.predict(Table.of(NumberColumn.of("x", asked)), Runs.context());
    for (int i = 0; i < asked.length; i++) {
      assertEquals(1005 + 200 * Math.sin(asked[i]), predicted[i], 15, "at " + asked[i]);
    }
    assertTrue(model.epochs().get(model.best()).validation() < 0.01);
  }

  @Test
  void aConstantNumberIsPredictedAsItIs() {
    Dataset data = Dataset.of(Table.of(NumberColumn.of("x", IntStream.range(0, 60).asDoubleStream().toArray()),
        NumberColumn.of("y", IntStream.range(0, 60).mapToDouble(i -> 7).toArray()))).label("y").build();
    double[] predicted = new PerceptronRegression().train(data, settings(Map.of()), Runs.context())
        .predict(data.table(), Runs.context());
    assertEquals(7, Arrays.stream(predicted).average().orElseThrow(), 0.1);
  }
}
