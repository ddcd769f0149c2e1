package org.rapport.insight.clv;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Customers drawn from a model with known parameters, step by step as the model tells the story. */
final class Simulated {
  private final Random random;

  Simulated(long seed) {
    random = new Random(seed);
  }

  /** Marsaglia and Tsang (2000). */
  double gamma(double shape) {
    if (shape < 1) {
      return gamma(shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    while (true) {
      double z = random.nextGaussian();
      double v = Math.pow(1 + z / Math.sqrt(9 * d), 3);
      if (v > 0 && Math.log(random.nextDouble()) < z * z / 2 + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }

  private double exponential(double rate) {
    return -Math.log1p(-random.nextDouble()) / rate;
  }

  /** Customers observed for 30 to 50 weeks, with values drawn by the Gamma-Gamma model with p 6, q 4, v 15. */
  CustomerSummary summary(OrderModelKind kind, double[] parameters, int customers) {
    double[] frequency = new double[customers];
    double[] recency = new double[customers];
    double[] age = new double[customers];
    double[] value = new double[customers];
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < customers; i++) {
      ids.add("c" + i);
      age[i] = 30 + 20 * random.nextDouble();
      double rate = gamma(parameters[0]) / parameters[1];
      double end = Double.POSITIVE_INFINITY;
      double leave = 0;
      if (kind == OrderModelKind.PARETO_NBD) {
        end = exponential(gamma(parameters[2]) / parameters[3]);
      } else {
        double a = gamma(parameters[2]);
        leave = a / (a + gamma(parameters[3]));
      }
      boolean gone = kind == OrderModelKind.MBG_NBD && random.nextDouble() < leave;
      for (double t = exponential(rate); !gone && t <= Math.min(age[i], end); t += exponential(rate)) {
        frequency[i]++;
        recency[i] = t;
        gone = random.nextDouble() < leave;
      }
      double scale = gamma(4) / 15;
      for (int order = 0; order < frequency[i]; order++) {
        value[i] += gamma(6) / scale / frequency[i];
      }
    }
    return CustomerSummary.of(PeriodUnit.WEEK, ids, frequency, recency, age, value);
  }

  /** A parameter around a value: most are within half and twice of it. */
  double around(double value) {
    return value * Math.exp(0.3 * random.nextGaussian());
  }

  /** How many customers under contract are there at the beginning and after each renewal. */
  long[] cohort(double a, double b, int customers, int renewals) {
    long[] there = new long[renewals + 1];
    for (int i = 0; i < customers; i++) {
      double leaving = gamma(a);
      double leave = leaving / (leaving + gamma(b));
      there[0]++;
      for (int t = 1; t <= renewals && random.nextDouble() >= leave; t++) {
        there[t]++;
      }
    }
    return there;
  }
}
