package org.rapport.mining.internal.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.rapport.mining.Dataset;
import org.rapport.mining.Runs;
import org.rapport.mining.TestData;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Logistic regression: as Newton's method on whole matrices; with a lasso, the conditions of the least loss hold. */
class LogisticRegressionTest {
  private static final List<String> REGIONS = List.of("north", "south", "east", "west", "abroad");

  /** Rows as numbers: 1, both numbers standardised, one column a region. */
  private static double[][] matrix(Dataset data) {
    double[][] matrix = new double[data.rows()][8];
    for (int n = 0; n < 2; n++) {
      NumberColumn column = (NumberColumn) data.table().column(n == 0 ? "spend" : "visits");
      double mean = Arrays.stream(column.values()).average().orElseThrow();
      double deviation = Math
          .sqrt(Arrays.stream(column.values()).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
      for (int row = 0; row < matrix.length; row++) {
        matrix[row][1 + n] = (column.value(row) - mean) / deviation;
      }
    }
    CategoryColumn region = (CategoryColumn) data.table().column("region");
    for (int row = 0; row < matrix.length; row++) {
      matrix[row][0] = 1;
      matrix[row][3 + region.code(row)] = 1;
    }
    return matrix;
  }

  private static double probability(double[] x, double[] beta) {
    double score = 0;
    for (int i = 0; i < x.length; i++) {
      score += x[i] * beta[i];
    }
    return 1 / (1 + Math.exp(-score));
  }

  /** Slopes of the penalised loss without the lasso. */
  private static double[] slopes(double[][] x, int[] y, double[] beta, double ridge) {
    double[] slopes = new double[beta.length];
    for (int row = 0; row < x.length; row++) {
      double p = probability(x[row], beta);
      for (int i = 0; i < beta.length; i++) {
        slopes[i] += (p - y[row]) * x[row][i];
      }
    }
    for (int i = 1; i < beta.length; i++) {
      slopes[i] += ridge * beta[i];
    }
    return slopes;
  }

  private static double[] newton(double[][] x, int[] y, double ridge) {
    double[] beta = new double[x[0].length];
    for (int step = 0; step < 50; step++) {
      double[] slopes = slopes(x, y, beta, ridge);
      double[][] curvature = new double[beta.length][beta.length + 1];
      for (double[] row : x) {
        double p = probability(row, beta);
        for (int i = 0; i < beta.length; i++) {
          for (int j = 0; j < beta.length; j++) {
            curvature[i][j] += p * (1 - p) * row[i] * row[j];
          }
        }
      }
      for (int i = 0; i < beta.length; i++) {
        curvature[i][i] += i == 0 ? 0 : ridge;
        curvature[i][beta.length] = slopes[i];
      }
      double[] change = solve(curvature);
      for (int i = 0; i < beta.length; i++) {
        beta[i] -= change[i];
      }
    }
    return beta;
  }

  /** Gauss' elimination. */
  private static double[] solve(double[][] a) {
    int n = a.length;
    for (int c = 0; c < n; c++) {
      int pivot = c;
      for (int r = c; r < n; r++) {
        pivot = Math.abs(a[r][c]) > Math.abs(a[pivot][c]) ? r : pivot;
      }
      double[] swap = a[c];
      a[c] = a[pivot];
      a[pivot] = swap;
      for (int r = 0; r < n; r++) {
        double factor = r == c ? 0 : a[r][c] / a[c][c];
        for (int k = c; k <= n; k++) {
          a[r][k] -= factor * a[c][k];
        }
      }
    }
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = a[i][n] / a[i][i];
    }
    return x;
  }

  private static double[] found(LogisticModel model) {
    double[] beta = new double[8];
    beta[1] = model.coefficient(1, "spend", "");
    beta[2] = model.coefficient(1, "visits", "");
    for (int level = 0; level < REGIONS.size(); level++) {
      beta[3 + level] = model.coefficient(1, "region", REGIONS.get(level));
    }
    return beta;
  }

  @Test
  void asNewtonsMethod() {
    for (double ridge : new double[]{0.1, 1, 30}) {
      Dataset data = TestData.made(400, 2, (long) (10 * ridge));
      double[] wanted = newton(matrix(data), data.labelColumn().codes(), ridge);
      LogisticModel model = new LogisticRegression().train(data, new LogisticRegression.Settings(ridge, 0),
          Runs.context());
      assertTrue(model.converged());
      double[] found = found(model);
      for (int i = 1; i < found.length; i++) {
        assertEquals(wanted[i], found[i], 1e-4, "ridge " + ridge + ", coefficient " + i);
      }
      double[][] probabilities = model.probabilities(data.table(), Runs.context());
      for (int row = 0; row < data.rows(); row++) {
        assertEquals(probability(matrix(data)[row], wanted), probabilities[row][1], 1e-5);
      }
    }
  }

  @Test
  void aLassoLeavesOutWhatDoesNotPay() {
    Dataset data = TestData.made(400, 2, 3);
    double lasso = 12;
    LogisticModel model = new LogisticRegression().train(data, new LogisticRegression.Settings(0.5, lasso),
        Runs.context());
    double[] beta = found(model);
    double first = model.probabilities(data.table(), Runs.context())[0][1];
    double[][] x = matrix(data);
    beta[0] = Math.log(first / (1 - first)) - score(x[0], beta);
    double[] slopes = slopes(x, data.labelColumn().codes(), beta, 0.5);
    int left = 0;
    assertEquals(0, slopes[0], 1e-3);
    for (int i = 1; i < beta.length; i++) {
      if (beta[i] == 0) {
        left++;
        assertTrue(Math.abs(slopes[i]) <= lasso + 1e-3, "coefficient " + i + " would pay");
      } else {
        assertEquals(-lasso * Math.signum(beta[i]), slopes[i], 1e-3, "coefficient " + i);
      }
    }
    assertTrue(left > 0 && left < 7, left + " left out");
  }

  private static double score(double[] x, double[] beta) {
    double score = 0;
    for (int i = 1; i < x.length; i++) {
      score += x[i] * beta[i];
    }
    return score;
  }

  @Test
  void severalClassesSumToOneAndThreadsDoNotChangeABit() {
    Dataset data = TestData.made(20_000, 4, 6);
    LogisticRegression.Settings settings = new LogisticRegression.Settings(1, 0);
    double[][] one = new LogisticRegression().train(data, settings, Runs.context(1, new NullProgressMonitor()))
        .probabilities(data.table(), Runs.context());
    double[][] three = new LogisticRegression().train(data, settings, Runs.context(3, new NullProgressMonitor()))
        .probabilities(data.table(), Runs.context());
    assertTrue(Arrays.deepEquals(one, three));
    double[] sums = new double[4];
    for (double[] row : one) {
      assertEquals(1, Arrays.stream(row).sum(), 1e-9);
      for (int c = 0; c < 4; c++) {
        sums[c] += row[c];
      }
    }
    int[] counts = data.labelColumn().counts();
    for (int c = 0; c < 4; c++) {
      // free intercepts make the mean probability of every class its share
      assertEquals(counts[c], sums[c], 0.2);
    }
  }

  @Test
  void contributionsAddUpToTheDifferenceFromTheAverageRow() {
    Dataset data = TestData.made(500, 2, 9);
    LogisticModel model = new LogisticRegression().train(data, new LogisticRegression.Settings(1, 0), Runs.context());
    int[] ones = new int[data.rows()];
    Arrays.fill(ones, 1);
    double[][] probabilities = model.probabilities(data.table(), Runs.context());
    double[][] contributions = model.contributions(data.table(), ones, Runs.context());
    double base = probabilities[0][1] - Arrays.stream(contributions[0]).sum();
    for (int row = 0; row < data.rows(); row++) {
      assertEquals(base, probabilities[row][1] - Arrays.stream(contributions[row]).sum(), 1e-9);
    }
  }

  @Test
  void classesThatCanBeToldApartFullyDoNotRunAway() {
    double[] numbers = new double[100];
    int[] labels = new int[100];
    for (int i = 0; i < 100; i++) {
      numbers[i] = i;
      labels[i] = i < 50 ? 0 : 1;
    }
    Table table = Table.of(NumberColumn.of("n", numbers), CategoryColumn.of("y", labels, List.of("no", "yes")));
    LogisticModel model = new LogisticRegression().train(Dataset.of(table).label("y").build(),
        new LogisticRegression.Settings(1, 0), Runs.context());
    assertTrue(model.converged());
    assertTrue(model.text().startsWith("n higher by 28.87"), model.text());
    assertTrue(model.probabilities(table, Runs.context())[99][1] > 0.95);
  }
}
