package org.rapport.mining.internal.linear;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.rapport.mining.internal.statistics.Distributions;
import org.rapport.mining.regression.LinearSummary.Influence;
import org.rapport.mining.regression.TestResult;

/** What the residuals of a fit tell about it. */
final class Diagnostics {
  private static final int MOST_INFLUENCES = 5;
  private static final double OWN = 1e-8;

  private final LeastSquares fit;
  private final double[] leverages;

  /**
   * @param fit the fit
   * @param inverse the inverse of its normal equations
   */
  Diagnostics(LeastSquares fit, double[][] inverse) {
    this.fit = fit;
    this.leverages = fit.rows().squares(inverse);
    for (int row = 0; row < leverages.length; row++) {
      leverages[row] *= fit.weights()[row];
    }
  }

  /**
   * The studentised test of Breusch and Pagan: the squared residuals regressed on the columns; rows times the share of
   * their variance that is explained is χ² with one degree of freedom a column if they spread alike (Koenker, A note on
   * studentizing a test for heteroscedasticity, 1981).
   */
  Optional<TestResult> heteroscedasticity() {
    int degrees = fit.factor().rank() - 1;
    if (degrees < 1 || fit.degrees() < 1 || !(fit.squares() > 0)) {
      return Optional.empty();
    }
    double[] squared = LeastSquares.product(fit.residuals(), fit.residuals());
    double total = Arrays.stream(fit.weights()).sum();
    double mean = fit.squares() / total;
    double[] weighted = new double[squared.length];
    double all = 0;
    for (int row = 0; row < squared.length; row++) {
      double difference = fit.weights()[row] > 0 ? squared[row] - mean : 0;
      weighted[row] = fit.weights()[row] * difference;
      all += weighted[row] * difference;
    }
    if (!(all > 0)) {
      return Optional.empty();
    }
    double[] products = fit.rows().transposeTimes(weighted);
    double[] b = fit.factor().solve(products);
    double explained = 0;
    for (int i = 0; i < b.length; i++) {
      explained += b[i] * products[i];
    }
    double statistic = fit.count() * Math.max(0, Math.min(1, explained / all));
    return Optional.of(new TestResult("Breusch-Pagan (Koenker)", statistic, degrees, 0,
        Distributions.chiSquaredUpper(statistic, degrees)));
  }

  /** The test of Jarque and Bera: rows / 6 times (skewness² + (kurtosis − 3)² / 4) is χ² with 2 degrees of freedom. */
  Optional<TestResult> normality() {
    int n = fit.count();
    double mean = 0;
    for (int row = 0; row < leverages.length; row++) {
      mean += standing(row) / n;
    }
    double m2 = 0;
    double m3 = 0;
    double m4 = 0;
    for (int row = 0; row < leverages.length; row++) {
      if (fit.weights()[row] > 0) {
        double d = standing(row) - mean;
        m2 += d * d / n;
        m3 += d * d * d / n;
        m4 += d * d * d * d / n;
      }
    }
    if (!(m2 > 0) || fit.degrees() < 1) {
      return Optional.empty();
    }
    double skewness = m3 / Math.pow(m2, 1.5);
    double excess = m4 / (m2 * m2) - 3;
    double statistic = n / 6.0 * (skewness * skewness + excess * excess / 4);
    return Optional.of(new TestResult("Jarque-Bera", statistic, 2, 0, Distributions.chiSquaredUpper(statistic, 2)));
  }

  /** A residual times the root of its weight. */
  private double standing(int row) {
    return fit.weights()[row] > 0 ? fit.residuals()[row] * Math.sqrt(fit.weights()[row]) : 0;
  }

  /** The rows with the largest distance of Cook. */
  List<Influence> influences() {
    double scale = fit.variance() * fit.factor().rank();
    if (!(scale > 0)) {
      return List.of();
    }
    double[] distances = new double[leverages.length];
    double limit = 0;
    for (int row = 0; row < distances.length; row++) {
      double free = 1 - leverages[row];
      double residual = standing(row);
      distances[row] = free > OWN ? residual * residual * leverages[row] / (scale * free * free) : 0;
      limit = Math.max(limit, distances[row]);
    }
    double least = limit / 1000;
    return IntStream.range(0, distances.length).filter(row -> distances[row] > least).boxed()
        .sorted(Comparator.<Integer>comparingDouble(row -> -distances[row]).thenComparing(row -> row))
        .limit(MOST_INFLUENCES).map(row -> new Influence(row, distances[row])).toList();
  }

  /**
   * The covariance of the coefficients with residuals that spread differently: HC3, every residual divided by the share
   * of the row that others don't determine. Rows that determine their fitted value alone are left out.
   */
  double[][] robust(double[][] inverse) {
    double[] factors = new double[leverages.length];
    for (int row = 0; row < factors.length; row++) {
      double free = 1 - leverages[row];
      double residual = fit.weights()[row] * fit.residuals()[row];
      factors[row] = free > OWN ? residual * residual / (free * free) : 0;
    }
    double[][] meat = fit.rows().gram(factors);
    int n = inverse.length;
    double[][] half = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        double factor = inverse[i][k];
        for (int j = 0; factor != 0 && j < n; j++) {
          half[i][j] += factor * (k >= j ? meat[k][j] : meat[j][k]);
        }
      }
    }
    double[][] covariance = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        double factor = half[i][k];
        for (int j = 0; factor != 0 && j < n; j++) {
          covariance[i][j] += factor * inverse[k][j];
        }
      }
    }
    return covariance;
  }
}
