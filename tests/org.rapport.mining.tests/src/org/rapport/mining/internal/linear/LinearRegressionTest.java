package org.rapport.mining.internal.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.rapport.mining.Dataset;
import org.rapport.mining.regression.Coefficient;
import org.rapport.mining.regression.LinearSummary;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * Linear models against certified values (NIST, Statistical Reference Datasets: Longley, Wampler), against what R prints
 * for its data set cars, and against values computed with numpy, scipy and scikit-learn.
 */
class LinearRegressionTest {
  private static final double[] SPEED = {4, 4, 7, 7, 8, 9, 10, 10, 10, 11, 11, 12, 12, 12, 12, 13, 13, 13, 13, 14, 14,
      14, 14, 15, 15, 15, 16, 16, 17, 17, 17, 18, 18, 18, 18, 19, 19, 19, 20, 20, 20, 20, 20, 22, 23, 24, 24, 24, 24,
      25};
  private static final double[] DISTANCE = {2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28, 26, 34, 34, 46,
      26, 36, 60, 80, 20, 26, 54, 32, 40, 32, 40, 50, 42, 56, 76, 84, 36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92,
      93, 120, 85};
  private static final double[][] LONGLEY = {
      {60323, 61122, 60171, 61187, 63221, 63639, 64989, 63761, 66019, 67857, 68169, 66513, 68655, 69564, 69331, 70551},
      {83.0, 88.5, 88.2, 89.5, 96.2, 98.1, 99.0, 100.0, 101.2, 104.6, 108.4, 110.8, 112.6, 114.2, 115.7, 116.9},
      {234289, 259426, 258054, 284599, 328975, 346999, 365385, 363112, 397469, 419180, 442769, 444546, 482704, 502601,
          518173, 554894},
      {2356, 2325, 3682, 3351, 2099, 1932, 1870, 3578, 2904, 2822, 2936, 4681, 3813, 3931, 4806, 4007},
      {1590, 1456, 1616, 1650, 3099, 3594, 3547, 3350, 3048, 2857, 2798, 2637, 2552, 2514, 2572, 2827},
      {107608, 108632, 109773, 110929, 112075, 113270, 115094, 116219, 117388, 118734, 120445, 121950, 123366, 125368,
          127852, 130081},
      {1947, 1948, 1949, 1950, 1951, 1952, 1953, 1954, 1955, 1956, 1957, 1958, 1959, 1960, 1961, 1962}};

  private static MiningContext context(int threads) {
    return new MiningContext(1, threads, new NullProgressMonitor());
  }

  private static Dataset data(Column target, Column... features) {
    return Dataset.of(Table.of(features).with(target)).label(target.name()).build();
  }

  private static LinearModel fit(Dataset data, LinearRegression.Errors errors) {
    return new LinearRegression().train(data, new LinearRegression.Settings(errors), context(2));
  }

  private static LinearSummary summary(Dataset data, LinearRegression.Errors errors) {
    return fit(data, errors).linear().orElseThrow();
  }

  private static Dataset cars() {
    return data(NumberColumn.of("dist", DISTANCE), NumberColumn.of("speed", SPEED));
  }

  private static Dataset longley() {
    Column[] features = new Column[6];
    Arrays.setAll(features, i -> NumberColumn.of("x" + (i + 1), LONGLEY[i + 1]));
    return data(NumberColumn.of("y", LONGLEY[0]), features);
  }

  @Test
  void carsAsRPrintsThem() {
    LinearSummary summary = summary(cars(), LinearRegression.Errors.CLASSICAL);
    Coefficient intercept = summary.coefficients().get(0);
    Coefficient speed = summary.coefficients().get(1);
    assertEquals(-17.5791, intercept.value(), 5e-5);
    assertEquals(6.7584, intercept.error(), 5e-5);
    assertEquals(-2.601, intercept.t(), 5e-4);
    assertEquals(0.0123, intercept.pValue(), 5e-5);
    assertEquals(3.9324, speed.value(), 5e-5);
    assertEquals(0.4155, speed.error(), 5e-5);
    assertEquals(9.464, speed.t(), 5e-4);
    assertEquals(1.49e-12, speed.pValue(), 5e-15);
    assertEquals(3.096964, speed.interval().low(), 5e-7);
    assertEquals(4.767853, speed.interval().high(), 5e-7);
    assertEquals(15.38, summary.residualError(), 5e-3);
    assertEquals(48, summary.degrees());
    assertEquals(0.6511, summary.rSquared(), 5e-5);
    assertEquals(0.6438, summary.adjustedRSquared(), 5e-5);
    assertEquals(89.57, summary.fTest().orElseThrow().statistic(), 5e-3);
    assertEquals(1.49e-12, summary.fTest().orElseThrow().pValue(), 5e-15);
    assertEquals(3.2149, summary.heteroscedasticity().orElseThrow().statistic(), 5e-5);
    assertEquals(0.07297, summary.heteroscedasticity().orElseThrow().pValue(), 5e-6);
    assertEquals(8.1888, summary.normality().orElseThrow().statistic(), 5e-5);
    assertEquals(0.01667, summary.normality().orElseThrow().pValue(), 5e-6);
    assertEquals(48, summary.influences().get(0).row());
    assertEquals(0.3403959, summary.influences().get(0).distance(), 5e-8);
    assertEquals(1, summary.conditionNumber());
    assertEquals(1, summary.inflations().get(0).factor(), 1e-12);
  }

  @Test
  void heteroscedasticityConsistentErrorsOfCars() {
    LinearSummary summary = summary(cars(), LinearRegression.Errors.HC3);
    assertEquals(LinearSummary.HC3, summary.errors());
    assertEquals(5.93180332, summary.coefficients().get(0).error(), 5e-9);
    assertEquals(0.42753722, summary.coefficients().get(1).error(), 5e-9);
    assertEquals(LinearSummary.CLASSICAL, summary(cars(), LinearRegression.Errors.AUTO).errors());
  }

  @Test
  void thePredictionIntervalOfCars() {
    LinearModel model = fit(cars(), LinearRegression.Errors.AUTO);
    Table fast = Table.of(NumberColumn.of("speed", new double[]{21}));
    assertEquals(65.00148905109481, model.predict(fast, context(1))[0], 1e-11);
    assertArrayEquals(new double[]{33.42257368644806, 96.58040441574155},
        model.intervals(fast, 0.95, context(1)).orElseThrow()[0], 1e-6);
  }

  /** Certified to 14 digits; asked here: at least nine. */
  @Test
  void longleyAsCertified() {
    LinearSummary summary = summary(longley(), LinearRegression.Errors.CLASSICAL);
    double[] values = {-3482258.63459582, 15.0618722713733, -0.358191792925910E-01, -2.02022980381683,
        -1.03322686717359, -0.511041056535807E-01, 1829.15146461355};
    double[] errors = {890420.383607373, 84.9149257747669, 0.334910077722432E-01, 0.488399681651699,
        0.214274163161675, 0.226073200069370, 455.478499142212};
    for (int i = 0; i < values.length; i++) {
      Coefficient coefficient = summary.coefficients().get(i);
      assertEquals(values[i], coefficient.value(), 1e-9 * Math.abs(values[i]), coefficient.field());
      assertEquals(errors[i], coefficient.error(), 1e-9 * errors[i], coefficient.field());
    }
    assertEquals(304.854073561965, summary.residualError(), 1e-7);
    assertEquals(0.995479004577296, summary.rSquared(), 1e-12);
    assertEquals(330.285339234588, summary.fTest().orElseThrow().statistic(), 1e-6);
    double[] inflations = {135.53243828, 1788.51348272, 33.6188906, 3.58893019, 399.15102231, 758.98059741};
    for (int i = 0; i < inflations.length; i++) {
      assertEquals(inflations[i], summary.inflations().get(i).factor(), 1e-6 * inflations[i]);
    }
    assertEquals(110.54415344231354, summary.conditionNumber(), 1e-6);
    assertTrue(summary.warnings().stream().anyMatch(warning -> warning.startsWith("Fields say nearly the same")
        && warning.contains("x2 (1789)") && !warning.contains("x4")), summary.warnings().toString());
  }

  /** A polynomial of degree 5 without error: certified coefficients 1, and 1, .1, .01 …, errors 0. */
  @Test
  void wamplerAsCertified() {
    for (double factor : new double[]{1, 0.1}) {
      Column[] features = new Column[5];
      double[] y = new double[21];
      for (int power = 1; power <= 5; power++) {
        double[] x = new double[21];
        for (int row = 0; row < 21; row++) {
          x[row] = Math.pow(row, power);
          y[row] += (power == 1 ? 1 : 0) + Math.pow(factor, power) * x[row];
        }
        features[power - 1] = NumberColumn.of("x" + power, x);
      }
      LinearSummary summary = summary(data(NumberColumn.of("y", y), features), LinearRegression.Errors.CLASSICAL);
      for (int power = 0; power <= 5; power++) {
        assertEquals(Math.pow(factor, power), summary.coefficients().get(power).value(),
            1e-7 * Math.max(1e-2, Math.pow(factor, power)), "power " + power);
      }
      assertEquals(1, summary.rSquared(), 1e-14);
    }
  }

  @Test
  void aFieldThatOthersTellIsLeftOutAndNamed() {
    double[] doubled = Arrays.stream(SPEED).map(speed -> 3 - 2 * speed).toArray();
    LinearModel model = fit(data(NumberColumn.of("dist", DISTANCE), NumberColumn.of("speed", SPEED),
        NumberColumn.of("twice", doubled)), LinearRegression.Errors.AUTO);
    LinearSummary summary = model.linear().orElseThrow();
    assertEquals(3.9324, summary.coefficients().get(1).value(), 5e-5);
    assertEquals(0, summary.coefficients().get(2).value());
    assertTrue(Double.isInfinite(summary.coefficients().get(2).error()));
    assertEquals(48, summary.degrees());
    assertTrue(summary.warnings().get(0).startsWith("Others say exactly the same as twice"));
    assertTrue(model.text().contains("twice"));
  }

  /** Numbers, categories and weights against plain Gauss elimination on raw columns. */
  @Test
  void mixedColumnsAgainstASlowReference() {
    int n = 400;
    SplittableRandom random = new SplittableRandom(7);
    double[] x = new double[n];
    int[] codes = new int[n];
    double[] w = new double[n];
    double[] y = new double[n];
    double[][] raw = new double[n][];
    for (int row = 0; row < n; row++) {
      x[row] = 1000 + 5 * random.nextDouble();
      codes[row] = random.nextInt(10) < 6 ? 1 : random.nextInt(3);
      w[row] = random.nextInt(3);
      y[row] = 4 * x[row] + 7 * codes[row] + 20 * random.nextDouble();
      raw[row] = new double[]{1, x[row], codes[row] == 0 ? 1 : 0, codes[row] == 2 ? 1 : 0};
    }
    Table table = Table.of(NumberColumn.of("x", x), CategoryColumn.of("c", codes, java.util.List.of("a", "b", "c")),
        NumberColumn.of("w", w), NumberColumn.of("y", y));
    Dataset data = Dataset.of(table).label("y").weight("w").build();
    LinearModel model = fit(data, LinearRegression.Errors.CLASSICAL);
    double[] expected = Slow.leastSquares(raw, y, w);
    LinearSummary summary = model.linear().orElseThrow();
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], summary.coefficients().get(i).value(), 1e-6 * Math.abs(expected[i]));
    }
    assertEquals("c", summary.coefficients().get(3).level());
    assertTrue(model.text().contains("c is compared with b"));
    double[] predicted = model.predict(table, context(2));
    double[][] contributions = model.contributions(table, context(2));
    double typical = predicted[0] - contributions[0][0] - contributions[0][1];
    for (int row = 0; row < n; row++) {
      double slow = 0;
      for (int i = 0; i < expected.length; i++) {
        slow += expected[i] * raw[row][i];
      }
      assertEquals(slow, predicted[row], 1e-6);
      assertEquals(predicted[row], typical + contributions[row][0] + contributions[row][1], 1e-9);
    }
  }

  @Test
  void theSameOnAnyNumberOfThreads() {
    int n = 60_000;
    SplittableRandom random = new SplittableRandom(3);
    double[] x = random.doubles(n).toArray();
    double[] y = Arrays.stream(x).map(v -> v + random.nextDouble()).toArray();
    Dataset data = data(NumberColumn.of("y", y), NumberColumn.of("x", x));
    LinearSummary one = new LinearRegression()
        .train(data, new LinearRegression.Settings(LinearRegression.Errors.AUTO), context(1)).linear().orElseThrow();
    LinearSummary three = new LinearRegression()
        .train(data, new LinearRegression.Settings(LinearRegression.Errors.AUTO), context(3)).linear().orElseThrow();
    assertEquals(one, three);
  }

  @Test
  void moreCoefficientsThanRowsSayNothingOfErrors() {
    Dataset data = data(NumberColumn.of("y", new double[]{1, 2, 4}), NumberColumn.of("a", new double[]{1, 2, 3}),
        NumberColumn.of("b", new double[]{1, 0, 7}), NumberColumn.of("c", new double[]{5, 5, 1}));
    LinearModel model = fit(data, LinearRegression.Errors.AUTO);
    assertEquals(0, model.linear().orElseThrow().degrees());
    assertTrue(model.text().contains("use ridge regression"));
    assertArrayEquals(new double[]{1, 2, 4}, model.predict(data.table(), context(1)), 1e-9);
    assertEquals(Double.POSITIVE_INFINITY, model.intervals(data.table(), 0.95, context(1)).orElseThrow()[0][1]);
  }

  @Test
  void ridgeAsScikitLearn() {
    LinearModel model = new RidgeRegression().train(longley(), new RidgeRegression.Settings(2), context(1));
    double[] predicted = model.predict(longley().table(), context(1));
    assertEquals(60097.563428127614, predicted[0], 1e-6);
    assertEquals(61166.582146847395, predicted[1], 1e-6);
    assertEquals(60631.48798590698, predicted[2], 1e-6);
    assertTrue(model.linear().isEmpty());
  }

  /** The minimum of the formula, found with scipy on the singular values of the standardised columns. */
  @Test
  void lambdaByGeneralisedCrossValidation() {
    LinearModel model = new RidgeRegression().train(longley(), new RidgeRegression.Settings(0), context(1));
    String lambda = model.text().replaceFirst("(?s)Lambda (\\S+) .*", "$1");
    assertEquals(0.003195629446607699, Double.parseDouble(lambda), 1e-6, model.text());
    assertTrue(model.text().contains("chosen by generalised cross-validation"));
    assertEquals("0.0031956", String.format(Locale.ROOT, "%.5g", Double.parseDouble(lambda)));
  }
}
