package org.rapport.mining.internal.svm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.rapport.mining.Dataset;
import org.rapport.mining.Runs;
import org.rapport.mining.TestData;
import org.rapport.mining.internal.linear.Design;
import org.rapport.mining.internal.linear.DesignRows;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * The linear support vector machine against scikit-learn 1.2.1. The figures come from
 *
 * <pre>
 * i = np.arange(60); x1 = ((i*37)%61)/7.0; x2 = ((i*i*13)%53)*1.5; c = (i*7)%3
 * y = (x1/9 - x2/80 + (c==1)*.4 + ((i*29)%17)/17.0 &gt; 0.62).astype(int)
 * z = lambda v: (v - v.mean())/v.std()
 * X = np.column_stack([z(x1), z(x2)] + [(c==k)*1.0 for k in range(3)])
 * LinearSVC(C=C, loss=loss, dual=True, tol=1e-9, max_iter=10_000_000).fit(X, y)
 * _SigmoidCalibration().fit(((i*23)%59)/20.0 - 1.5, y, sample_weight)   # sample_weight None, and 1 + i%3
 * </pre>
 */
class LinearSvmTest {
  private static final int ROWS = 60;

  private static Dataset data() {
    double[] x1 = IntStream.range(0, ROWS).mapToDouble(i -> i * 37 % 61 / 7.0).toArray();
    double[] x2 = IntStream.range(0, ROWS).mapToDouble(i -> i * i * 13 % 53 * 1.5).toArray();
    int[] c = IntStream.range(0, ROWS).map(i -> i * 7 % 3).toArray();
    int[] y = IntStream.range(0, ROWS)
        .map(i -> x1[i] / 9 - x2[i] / 80 + (c[i] == 1 ? 0.4 : 0) + i * 29 % 17 / 17.0 > 0.62 ? 1 : 0).toArray();
    return Dataset.of(Table.of(NumberColumn.of("x1", x1), NumberColumn.of("x2", x2),
        CategoryColumn.of("c", c, List.of("a", "b", "c")), CategoryColumn.of("y", y, List.of("no", "yes")))).label("y")
        .build();
  }

  private static boolean[] positive(Dataset data) {
    boolean[] positive = new boolean[data.rows()];
    for (int row = 0; row < positive.length; row++) {
      positive[row] = data.labelColumn().code(row) == 1;
    }
    return positive;
  }

  private static DualDescent.Found solve(Dataset data, boolean squared, double cost) {
    double[] weights = data.weights().orElseGet(() -> ones(data.rows()));
    Design design = Design.of(data.featureColumns(), weights);
    DesignRows rows = new DesignRows(design, design.values(data.table()), data.rows());
    double[] costs = Arrays.stream(weights).map(w -> w * cost).toArray();
    return new DualDescent(rows, squared, 1e-12, 200_000, Runs.context()).solve(positive(data), costs, design.width(),
        1);
  }

  private static double[] ones(int rows) {
    double[] ones = new double[rows];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static void same(double[] wanted, double[] found, double tolerance) {
    assertEquals(wanted.length, found.length);
    for (int i = 0; i < wanted.length; i++) {
      assertEquals(wanted[i], found[i], tolerance, "coefficient " + i);
    }
  }

  @Test
  void squaredHingeHasTheCoefficientsOfScikitLearn() {
    same(new double[]{-0.09725590454433694, 0.4737207003375558, -0.5480572024300716, -0.2644080339900424,
        0.3060628800339135, -0.13891075058820795}, solve(data(), true, 0.1).coefficients(), 1e-6);
    same(new double[]{-0.11379353405812154, 0.6139675885142527, -0.7052360809078679, -0.393787208435204,
        0.4685629277978711, -0.1885692534207888}, solve(data(), true, 1).coefficients(), 1e-6);
  }

  @Test
  void hingeHasTheCoefficientsOfScikitLearn() {
    same(new double[]{-0.18988142292496338, 0.7010176067179362, -0.821232641171421, -0.2747826086953251,
        0.284901185770361, -0.2}, solve(data(), false, 0.1).coefficients(), 1e-5);
    same(new double[]{-0.1613144758730892, 1.1213948870199426, -1.2824734955129877, -0.545174708817539,
        0.8924292845273302, -0.5085690515828798}, solve(data(), false, 1).coefficients(), 1e-5);
  }

  @Test
  void theDefaultEndsNearTheBestCoefficients() {
    SvmModel model = train(data(), LinearSvm.Loss.SQUARED_HINGE, 1);
    assertEquals(0.6139675885142527, model.coefficient(1, "x1", ""), 0.02);
    assertEquals(-0.4685629277978711, model.coefficient(0, "c", "b"), 0.02);
    assertEquals(-0.11379353405812154, model.coefficient(1, "", ""), 0.02);
  }

  @Test
  void plattScalingIsThatOfScikitLearn() {
    double[] decisions = IntStream.range(0, ROWS).mapToDouble(i -> i * 23 % 59 / 20.0 - 1.5).toArray();
    Platt plain = Platt.fit(decisions, positive(data()), ones(ROWS));
    assertEquals(0.21124886904630813, plain.slope(), 1e-5);
    assertEquals(0.28506782703907446, plain.offset(), 1e-5);
    Platt weighted = Platt.fit(decisions, positive(data()),
        IntStream.range(0, ROWS).mapToDouble(i -> 1 + i % 3).toArray());
    assertEquals(0.15189973552882327, weighted.slope(), 1e-5);
    assertEquals(0.20289559507514024, weighted.offset(), 1e-5);
  }

  @Test
  void weightsCountLikeRepeatedRows() {
    Table once = data().table();
    double[] weights = IntStream.range(0, ROWS).mapToDouble(i -> i % 3).toArray();
    int[] repeated = IntStream.range(0, ROWS).flatMap(i -> IntStream.generate(() -> i).limit(i % 3)).toArray();
    Dataset weighted = Dataset.of(once.with(NumberColumn.of("w", weights))).label("y").weight("w").build();
    Dataset plain = Dataset.of(once.select(repeated)).label("y").build();
    for (boolean squared : new boolean[]{true, false}) {
      same(solve(plain, squared, 0.5).coefficients(), solve(weighted, squared, 0.5).coefficients(), 1e-5);
    }
  }

  /** The label is chance, so honest probabilities stay near its share whatever the rows learnt by heart say. */
  @Test
  void chanceGetsProbabilitiesNearTheBaseRate() {
    int rows = 200;
    java.util.SplittableRandom random = new java.util.SplittableRandom(5);
    Table table = Table.of(CategoryColumn.of("y", IntStream.range(0, rows).map(i -> random.nextInt(4) == 0 ? 1 : 0)
        .toArray(), List.of("no", "yes")));
    for (int c = 0; c < 40; c++) {
      table = table.with(NumberColumn.of("noise " + c, random.doubles(rows).toArray()));
    }
    Dataset data = Dataset.of(table).label("y").build();
    double[][] probabilities = train(data, LinearSvm.Loss.SQUARED_HINGE, 1).probabilities(data.table(), Runs.context());
    double rate = data.labelColumn().counts()[1] / (double) rows;
    double mean = Arrays.stream(probabilities).mapToDouble(p -> p[1]).average().orElseThrow();
    assertEquals(rate, mean, 0.1);
    double spread = Math.sqrt(Arrays.stream(probabilities).mapToDouble(p -> (p[1] - mean) * (p[1] - mean)).average()
        .orElseThrow());
    assertTrue(spread < 0.15, "spread " + spread);
  }

  @Test
  void probabilitiesAreCalibrated() {
    Dataset data = TestData.made(6_000, 2, 3);
    int[] first = IntStream.range(0, 3_000).toArray();
    int[] second = IntStream.range(3_000, 6_000).toArray();
    SvmModel model = train(data.select(first), LinearSvm.Loss.SQUARED_HINGE, 1);
    Dataset test = data.select(second);
    double[][] probabilities = model.probabilities(test.table(), Runs.context());
    double[] predicted = new double[5];
    double[] actual = new double[5];
    int[] counts = new int[5];
    for (int row = 0; row < probabilities.length; row++) {
      int bin = (int) Math.min(4, 5 * probabilities[row][1]);
      predicted[bin] += probabilities[row][1];
      actual[bin] += test.labelColumn().code(row);
      counts[bin]++;
    }
    for (int bin = 0; bin < 5; bin++) {
      assertEquals(predicted[bin] / counts[bin], actual[bin] / counts[bin], 0.08, "bin " + bin + " of " + counts[bin]);
    }
  }

  @Test
  void severalClassesAreToldApart() {
    Dataset iris = TestData.iris();
    double[][] probabilities = train(iris, LinearSvm.Loss.SQUARED_HINGE, 1).probabilities(iris.table(), Runs.context());
    int right = 0;
    for (int row = 0; row < probabilities.length; row++) {
      double[] p = probabilities[row];
      assertEquals(1, Arrays.stream(p).sum(), 1e-12);
      int best = p[0] >= p[1] && p[0] >= p[2] ? 0 : p[1] >= p[2] ? 1 : 2;
      right += best == iris.labelColumn().code(row) ? 1 : 0;
    }
    assertTrue(right >= 135, right + " of 150");
  }

  @Test
  void contributionsAddUpToTheDifferenceFromTheAverageRow() {
    Dataset data = data();
    SvmModel model = train(data, LinearSvm.Loss.SQUARED_HINGE, 1);
    int[] ones = new int[data.rows()];
    Arrays.fill(ones, 1);
    double[][] contributions = model.contributions(data.table(), ones, Runs.context());
    double[][] probabilities = model.probabilities(data.table(), Runs.context());
    double usual = probabilities[0][1] - Arrays.stream(contributions[0]).sum();
    for (int row = 0; row < data.rows(); row++) {
      assertEquals(usual, probabilities[row][1] - Arrays.stream(contributions[row]).sum(), 0.02, "row " + row);
    }
    assertTrue(model.text().contains("x2 higher by"), model.text());
  }

  @Test
  void threadsDoNotChangeABit() {
    Dataset data = TestData.made(3_000, 3, 4);
    LinearSvm.Settings settings = new LinearSvm.Settings(1, LinearSvm.Loss.HINGE);
    double[][] one = new LinearSvm().train(data, settings, Runs.context(1, new NullProgressMonitor()))
        .probabilities(data.table(), Runs.context(1, new NullProgressMonitor()));
    double[][] two = new LinearSvm().train(data, settings, Runs.context()).probabilities(data.table(), Runs.context());
    assertTrue(Arrays.deepEquals(one, two));
  }

  private static SvmModel train(Dataset data, LinearSvm.Loss loss, double cost) {
    return new LinearSvm().train(data, new LinearSvm.Settings(cost, loss), Runs.context());
  }
}
