package org.rapport.insight.internal.clv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the maximum of a log-likelihood inside bounds, from several starts: quasi-Newton steps (BFGS) with exact
 * gradients first, then Newton steps with the Hessian taken from differences of the gradients (J. Nocedal and S. J.
 * Wright, Numerical Optimization, 2006, chapters 3 and 6).
 *
 * <p>It has converged when no parameter is at its bound, the Hessian is negative definite, and a Newton step would gain
 * less than 1e-7 of the log-likelihood: a criterion that does not depend on units or on the number of customers.
 */
public final class Maximizer {
  private static final int QUASI_NEWTON_STEPS = 200;
  private static final int NEWTON_STEPS = 30;
  private static final double GAIN = 1e-7;
  private static final double SAME = 1e-3;
  private static final double STALLED = 1e-8;
  private static final double DIFFERENCE = 1e-4;
  private static final double LONGEST = 2;

  private final Objective objective;
  private final double[] low;
  private final double[] high;

  /**
   * @param objective the log-likelihood over the logarithms of the parameters
   * @param low the least logarithms
   * @param high the greatest logarithms
   */
  public Maximizer(Objective objective, double[] low, double[] high) {
    this.objective = objective;
    this.low = low;
    this.high = high;
  }

  /** A point with its value and gradient. */
  private record Point(double[] at, double value, double[] gradient) {
  }

  /**
   * Searches.
   *
   * @param starts parameters (not their logarithms) to begin from; those outside the bounds are moved to them
   * @return the greatest maximum that was found
   */
  public Maximum search(List<double[]> starts) {
    Point[] ends = starts.stream().map(start -> quasiNewton(evaluated(Arrays.stream(start).map(Math::log).toArray())))
        .toArray(Point[]::new);
    Point best = ends[0];
    for (Point end : ends) {
      best = end.value > best.value || Double.isNaN(best.value) ? end : best;
    }
    Point last = newton(best);
    long agreeing = Arrays.stream(ends).filter(end -> last.value - end.value < SAME).count();
    if (agreeing == 0) { // along a flat ridge the search stops early
      agreeing = Arrays.stream(ends).filter(end -> last.value - newton(end).value < SAME).count();
    }
    int bound = bound(last);
    Optional<Cholesky> curvature = curvature(last.at);
    boolean converged = bound < 0 && curvature.isPresent() && gain(curvature.get(), last) < GAIN
        && Double.isFinite(last.value);
    int n = low.length;
    return new Maximum(last.at, last.value, converged, converged ? curvature.orElseThrow().inverse() : new double[n][n],
        bound, starts.size(), (int) agreeing);
  }

  private static double gain(Cholesky curvature, Point point) {
    return dot(point.gradient, curvature.solve(point.gradient)) / 2;
  }

  private Point evaluated(double[] point) {
    double[] at = new double[point.length];
    for (int i = 0; i < at.length; i++) {
      at[i] = Math.max(low[i], Math.min(high[i], point[i]));
    }
    double[] gradient = new double[at.length];
    double value = objective.value(at, gradient);
    boolean usable = Double.isFinite(value) && Arrays.stream(gradient).allMatch(Double::isFinite);
    return new Point(at, usable ? value : Double.NEGATIVE_INFINITY, usable ? gradient : new double[at.length]);
  }

  private boolean held(Point point, int i) {
    return point.at[i] <= low[i] && point.gradient[i] < 0 || point.at[i] >= high[i] && point.gradient[i] > 0;
  }

  private int bound(Point point) {
    for (int i = 0; i < low.length; i++) {
      if (point.at[i] <= low[i] || point.at[i] >= high[i]) {
        return i;
      }
    }
    return -1;
  }

  private Point quasiNewton(Point start) {
    int n = low.length;
    Point point = start;
    double[][] inverse = identity(n, 1 / Math.max(1, norm(point.gradient)));
    boolean fresh = true;
    for (int step = 0; step < QUASI_NEWTON_STEPS; step++) {
      double[] direction = new double[n];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n && !held(point, i); j++) {
          direction[i] += held(point, j) ? 0 : inverse[i][j] * point.gradient[j];
        }
      }
      Point next = along(point, direction);
      if (next.value - point.value <= STALLED * (1 + 1e-3 * Math.abs(point.value))) {
        return next;
      }
      fresh = !update(inverse, difference(next.at, point.at), difference(point.gradient, next.gradient), fresh);
      point = next;
    }
    return point;
  }

  /** The best of shorter and shorter steps; the point itself when none is better. */
  private Point along(Point point, double[] direction) {
    double slope = dot(direction, point.gradient);
    double length = Math.min(1, LONGEST / Math.max(1e-300, norm(direction)));
    for (int halving = 0; halving < 20 && slope > 0; halving++, length /= halving < 3 ? 2 : 4) {
      double[] at = point.at.clone();
      for (int i = 0; i < at.length; i++) {
        at[i] += length * direction[i];
      }
      Point next = evaluated(at);
      if (next.value >= point.value + 1e-4 * length * slope
          || next.value > point.value && bound(next) >= 0) {
        return next;
      }
    }
    return point;
  }

  /** The BFGS update of the inverse; says whether it was made. */
  private static boolean update(double[][] inverse, double[] s, double[] y, boolean fresh) {
    double sy = dot(s, y);
    if (sy <= 1e-12 * norm(s) * norm(y)) {
      return false;
    }
    int n = s.length;
    if (fresh) {
      double scale = sy / dot(y, y);
      for (int i = 0; i < n; i++) {
        Arrays.fill(inverse[i], 0);
        inverse[i][i] = scale;
      }
    }
    double[] hy = new double[n];
    for (int i = 0; i < n; i++) {
      hy[i] = dot(inverse[i], y);
    }
    double factor = 1 + dot(y, hy) / sy;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        inverse[i][j] += (factor * s[i] * s[j] - hy[i] * s[j] - s[i] * hy[j]) / sy;
      }
    }
    return true;
  }

  private Point newton(Point start) {
    Point point = start;
    for (int step = 0; step < NEWTON_STEPS; step++) {
      Optional<Cholesky> curvature = curvature(point.at);
      if (curvature.isEmpty() || gain(curvature.get(), point) < GAIN * 1e-2) {
        return point;
      }
      Point next = along(point, curvature.get().solve(point.gradient));
      if (next == point) {
        return point;
      }
      point = next;
    }
    return point;
  }

  /** The negative Hessian, decomposed; empty when it is not positive definite. */
  private Optional<Cholesky> curvature(double[] at) {
    int n = at.length;
    double[][] matrix = new double[n][n];
    for (int i = 0; i < n; i++) {
      double[] up = new double[n];
      double[] down = new double[n];
      double[] moved = at.clone();
      moved[i] = at[i] + DIFFERENCE;
      objective.value(moved, up);
      moved[i] = at[i] - DIFFERENCE;
      objective.value(moved, down);
      for (int j = 0; j < n; j++) {
        double slope = (down[j] - up[j]) / (2 * DIFFERENCE);
        matrix[i][j] += slope / 2;
        matrix[j][i] += slope / 2;
      }
    }
    return Cholesky.of(matrix);
  }

  private static double[][] identity(int n, double scale) {
    double[][] matrix = new double[n][n];
    for (int i = 0; i < n; i++) {
      matrix[i][i] = scale;
    }
    return matrix;
  }

  private static double[] difference(double[] a, double[] b) {
    double[] difference = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return difference;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double norm(double[] a) {
    return Math.sqrt(dot(a, a));
  }
}
