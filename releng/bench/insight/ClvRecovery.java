package org.rapport.insight.clv;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * How often 95 % intervals hold the parameters that data were drawn with: ClvRecovery SETS CUSTOMERS. Every data set has
 * parameters of its own; what did not converge is counted.
 */
public final class ClvRecovery {

  /** The truth of a data set and what was fitted to it. */
  private record Case(double[] truth, ModelFit fit) {
  }

  private static boolean bad;

  private ClvRecovery() {}

  public static void main(String[] args) {
    int sets = Integer.parseInt(args[0]);
    int customers = Integer.parseInt(args[1]);
    for (OrderModelKind kind : OrderModelKind.values()) {
      double[] base = kind == OrderModelKind.PARETO_NBD ? new double[]{0.7, 8, 0.8, 15} : new double[]{0.6, 5, 0.9, 3};
      measure(kind.label(), sets, seed -> {
        Simulated drawn = new Simulated(1000 + seed);
        double[] truth = java.util.Arrays.stream(base).map(drawn::around).toArray();
        return new Case(truth, OrderModel.fit(kind, drawn.summary(kind, truth, customers)).fit());
      });
    }
    measure("Gamma-Gamma", sets, seed -> new Case(new double[]{6, 4, 15}, SpendModel.fit(new Simulated(2000 + seed)
        .summary(OrderModelKind.BG_NBD, new double[]{0.6, 5, 0.9, 3}, customers)).fit()));
    measure("sBG", sets, seed -> {
      Simulated drawn = new Simulated(3000 + seed);
      double[] truth = {drawn.around(0.9), drawn.around(3)};
      return new Case(truth, RetentionModel.fit(PeriodUnit.YEAR, List.of(drawn.cohort(truth[0], truth[1], customers, 7),
          drawn.cohort(truth[0], truth[1], customers, 4))).fit());
    });
    System.exit(bad ? 1 : 0);
  }

  private static void measure(String name, int sets, IntFunction<Case> draw) {
    long begin = System.nanoTime();
    int[] held = new int[4];
    int fitted = 0;
    List<ModelParameter> names = List.of();
    for (int seed = 0; seed < sets; seed++) {
      Case each = draw.apply(seed);
      if (!each.fit().converged()) {
        continue;
      }
      fitted++;
      names = each.fit().parameters();
      for (int i = 0; i < names.size(); i++) {
        held[i] += names.get(i).interval().contains(each.truth()[i]) ? 1 : 0;
      }
    }
    StringBuilder line = new StringBuilder(String.format(Locale.ENGLISH, "%-12s %d of %d converged, %.1f s;", name, fitted,
        sets, (System.nanoTime() - begin) / 1e9));
    for (int i = 0; i < names.size(); i++) {
      double p = chance(held[i], fitted);
      bad |= p < 0.001;
      line.append(String.format(Locale.ENGLISH, " %s held %d (%.1f %%, p %.2f)", names.get(i).name(), held[i],
          100.0 * held[i] / fitted, p));
    }
    System.out.println(line);
  }

  /** The two-sided exact binomial test of a share of 95 %: the probability of what is no more likely than this. */
  private static double chance(int held, int n) {
    double[] log = new double[n + 1];
    for (int k = 1; k <= n; k++) {
      log[k] = log[k - 1] + Math.log(k);
    }
    double sum = 0;
    double here = probability(held, n, log);
    for (int k = 0; k <= n; k++) {
      double each = probability(k, n, log);
      sum += each <= here * (1 + 1e-9) ? each : 0;
    }
    return Math.min(1, sum);
  }

  private static double probability(int k, int n, double[] log) {
    return Math.exp(log[n] - log[k] - log[n - k] + k * Math.log(0.95) + (n - k) * Math.log(0.05));
  }
}
