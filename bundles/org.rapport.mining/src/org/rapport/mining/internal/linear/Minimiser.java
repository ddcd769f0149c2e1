package org.rapport.mining.internal.linear;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/**
 * Minimises a smooth convex function plus a multiple of the absolute values of its arguments: limited-memory BFGS
 * (Nocedal and Wright, Numerical Optimization, 2006, algorithm 7.5) in the orthant-wise form of Andrew and Gao, Scalable
 * training of L1-regularized log-linear models, 2007. Without absolute values it is plain limited-memory BFGS.
 */
final class Minimiser {
  private static final int MEMORY = 10;
  private static final int MOST_HALVINGS = 40;
  private static final double ENOUGH = 1e-4;

  /** A smooth function. */
  interface Smooth {
    /**
     * @param at where
     * @param gradient filled with the gradient there
     * @return the value there
     */
    double value(double[] at, double[] gradient);
  }

  private record Pair(double[] step, double[] change, double product) {
  }

  /**
   * What was found.
   *
   * @param at where the function is least
   * @param converged whether no direction promised more than the tolerance
   * @param iterations how many steps were made
   */
  record Found(double[] at, boolean converged, int iterations) {
  }

  private final Smooth smooth;
  private final double[] absolute;
  private final double tolerance;
  private final Deque<Pair> memory = new ArrayDeque<>();

  /**
   * @param absolute the factor of every argument's absolute value, ≥ 0
   * @param tolerance ends when no component of the gradient is larger
   */
  Minimiser(Smooth smooth, double[] absolute, double tolerance) {
    this.smooth = smooth;
    this.absolute = absolute;
    this.tolerance = tolerance;
  }

  Found minimise(double[] start, int mostIterations) {
    double[] x = start.clone();
    double[] gradient = new double[x.length];
    double value = smooth.value(x, gradient) + penalty(x);
    for (int iteration = 0; iteration < mostIterations; iteration++) {
      double[] pseudo = pseudo(x, gradient);
      if (largest(pseudo) <= tolerance) {
        return new Found(x, true, iteration);
      }
      double[] direction = direction(pseudo);
      double[] next = new double[x.length];
      double[] nextGradient = new double[x.length];
      double size = memory.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(pseudo, pseudo))) : 1;
      double nextValue = Double.POSITIVE_INFINITY;
      boolean fell = false;
      for (int halving = 0; halving < MOST_HALVINGS && !fell; halving++, size /= 2) {
        move(x, direction, size, pseudo, next);
        Arrays.fill(nextGradient, 0);
        nextValue = smooth.value(next, nextGradient) + penalty(next);
        double expected = 0;
        for (int i = 0; i < x.length; i++) {
          expected += pseudo[i] * (next[i] - x[i]);
        }
        fell = nextValue <= value + ENOUGH * expected && expected < 0;
      }
      if (!fell) {
        if (memory.isEmpty()) {
          return new Found(x, largest(pseudo) <= 100 * tolerance, iteration);
        }
        memory.clear();
        continue;
      }
      remember(x, next, gradient, nextGradient);
      x = next;
      gradient = nextGradient;
      value = nextValue;
    }
    return new Found(x, false, mostIterations);
  }

  private double penalty(double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += absolute[i] * Math.abs(x[i]);
    }
    return sum;
  }

  /** The gradient of the whole function; at 0 the slope towards the steeper side, or 0 between both. */
  private double[] pseudo(double[] x, double[] gradient) {
    double[] pseudo = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      if (x[i] != 0) {
        pseudo[i] = gradient[i] + absolute[i] * Math.signum(x[i]);
      } else if (gradient[i] + absolute[i] < 0) {
        pseudo[i] = gradient[i] + absolute[i];
      } else if (gradient[i] - absolute[i] > 0) {
        pseudo[i] = gradient[i] - absolute[i];
      }
    }
    return pseudo;
  }

  private double[] direction(double[] pseudo) {
    double[] q = pseudo.clone();
    double[] alphas = new double[memory.size()];
    int i = 0;
    for (Pair pair : memory) {
      alphas[i] = dot(pair.step(), q) / pair.product();
      add(q, -alphas[i++], pair.change());
    }
    if (!memory.isEmpty()) {
      Pair newest = memory.getFirst();
      double scale = newest.product() / dot(newest.change(), newest.change());
      for (int j = 0; j < q.length; j++) {
        q[j] *= scale;
      }
    }
    Iterator<Pair> oldest = memory.descendingIterator();
    while (oldest.hasNext()) {
      Pair pair = oldest.next();
      add(q, alphas[--i] - dot(pair.change(), q) / pair.product(), pair.step());
    }
    for (int j = 0; j < q.length; j++) {
      q[j] = absolute[j] > 0 && q[j] * pseudo[j] <= 0 ? 0 : -q[j];
    }
    return q;
  }

  private void move(double[] x, double[] direction, double size, double[] pseudo, double[] next) {
    for (int i = 0; i < x.length; i++) {
      next[i] = x[i] + size * direction[i];
      if (absolute[i] > 0) {
        double orthant = x[i] != 0 ? Math.signum(x[i]) : -Math.signum(pseudo[i]);
        next[i] = next[i] * orthant > 0 ? next[i] : 0;
      }
    }
  }

  private void remember(double[] x, double[] next, double[] gradient, double[] nextGradient) {
    double[] step = new double[x.length];
    double[] change = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      step[i] = next[i] - x[i];
      change[i] = nextGradient[i] - gradient[i];
    }
    double product = dot(step, change);
    if (product > 1e-12 * Math.sqrt(dot(step, step) * dot(change, change))) {
      memory.addFirst(new Pair(step, change, product));
      if (memory.size() > MEMORY) {
        memory.removeLast();
      }
    }
  }

  static double largest(double[] a) {
    double largest = 0;
    for (double v : a) {
      largest = Math.max(largest, Math.abs(v));
    }
    return largest;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void add(double[] to, double factor, double[] what) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * what[i];
    }
  }
}
