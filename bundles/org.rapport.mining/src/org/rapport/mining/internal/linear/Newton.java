package org.rapport.mining.internal.linear;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Minimises a smooth, strictly convex function of few arguments by Newton's method with halved steps (Nocedal and Wright,
 * Numerical Optimization, 2006, 3.3). Near the minimum every step doubles the number of right digits, so half a dozen
 * passes over the rows do where the limited-memory method needs many dozens.
 */
final class Newton {
  private static final int MOST_HALVINGS = 30;
  private static final double ENOUGH = 1e-4;

  /** A function with its slopes and curvature. */
  interface Curved {
    /**
     * @param at where
     * @param gradient filled with the gradient there
     * @param hessian filled with the lower half of the second derivatives, row after row
     * @return the value there
     */
    double value(double[] at, double[] gradient, double[] hessian);
  }

  private Newton() {}

  /**
   * Goes to the minimum.
   *
   * @param start where to begin
   * @param tolerance ends when no component of the gradient is larger
   * @return the minimum, or null if the curvature is not positive in every direction
   */
  static Minimiser.@Nullable Found minimise(Curved function, double[] start, double tolerance, int mostIterations) {
    int n = start.length;
    double[] x = start.clone();
    double[] gradient = new double[n];
    double[] hessian = new double[n * n];
    double value = function.value(x, gradient, hessian);
    for (int iteration = 0; iteration < mostIterations; iteration++) {
      if (Minimiser.largest(gradient) <= tolerance) {
        return new Minimiser.Found(x, true, iteration);
      }
      double[] step = gradient.clone();
      if (!solve(hessian, step)) {
        return null;
      }
      double slope = 0;
      for (int i = 0; i < n; i++) {
        slope -= gradient[i] * step[i];
      }
      double[] next = new double[n];
      double size = 1;
      double nextValue = Double.POSITIVE_INFINITY;
      for (int halving = 0; halving < MOST_HALVINGS; halving++, size /= 2) {
        for (int i = 0; i < n; i++) {
          next[i] = x[i] - size * step[i];
        }
        Arrays.fill(gradient, 0);
        Arrays.fill(hessian, 0);
        nextValue = function.value(next, gradient, hessian);
        if (nextValue <= value + ENOUGH * size * slope) {
          break;
        }
      }
      if (!(nextValue < value)) {
        // No step helps any more: the value can't tell points as near as these apart.
        return new Minimiser.Found(x, -slope <= 1e-12 * Math.max(1, Math.abs(value)), iteration);
      }
      x = next;
      value = nextValue;
    }
    return new Minimiser.Found(x, Minimiser.largest(gradient) <= tolerance, mostIterations);
  }

  /** Puts the solution of the equations in the place of the right side (Cholesky); false if there is no single one. */
  private static boolean solve(double[] matrix, double[] right) {
    int n = right.length;
    double largest = 0;
    for (int i = 0; i < n; i++) {
      largest = Math.max(largest, matrix[i * n + i]);
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i * n + j];
        for (int k = 0; k < j; k++) {
          sum -= matrix[i * n + k] * matrix[j * n + k];
        }
        if (i != j) {
          matrix[i * n + j] = sum / matrix[j * n + j];
        } else if (sum > 1e-14 * largest) {
          matrix[i * n + i] = Math.sqrt(sum);
        } else {
          return false;
        }
      }
    }
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        right[i] -= matrix[i * n + k] * right[k];
      }
      right[i] /= matrix[i * n + i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        right[i] -= matrix[k * n + i] * right[k];
      }
      right[i] /= matrix[i * n + i];
    }
    return true;
  }
}
