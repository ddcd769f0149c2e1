package org.rapport.mining.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.rapport.mining.internal.statistics.SpecialFunctions;

/** Computes what a model is worth by threshold. */
final class ProfitBuilder {
  private final ThresholdTable table;
  private final MoneyFigures money;
  private final int parts;
  private final int thresholds;

  ProfitBuilder(ThresholdTable table, MoneyFigures money) {
    this.table = table;
    this.money = money;
    this.parts = table.parts().size();
    this.thresholds = table.counts().size() / parts;
  }

  /** Found, wrongly called, missed and rightly not called of one part. */
  private double[] counts(int threshold, int part) {
    ThresholdTable.Count count = table.counts().get(threshold * parts + part);
    ThresholdTable.Part all = table.parts().get(part);
    return new double[]{count.truePositives(), count.falsePositives(), all.positives() - count.truePositives(),
        all.negatives() - count.falsePositives()};
  }

  private double worth(double[] counts) {
    return money.worth(counts[0], counts[1], counts[2], counts[3]);
  }

  /** The threshold with the highest worth on all parts but one; of equal ones the highest, which calls fewer rows. */
  private int choose(int leftOut) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int t = 0; t < thresholds; t++) {
      double worth = 0;
      for (int part = 0; part < parts; part++) {
        worth += part == leftOut ? 0 : worth(counts(t, part));
      }
      if (worth >= most) {
        most = worth;
        best = t;
      }
    }
    return best;
  }

  private double[] sum(int threshold) {
    double[] sum = new double[4];
    for (int part = 0; part < parts; part++) {
      add(sum, counts(threshold, part));
    }
    return sum;
  }

  private static void add(double[] sum, double[] counts) {
    for (int i = 0; i < 4; i++) {
      sum[i] += counts[i];
    }
  }

  Profit build() {
    double[] judged = new double[4];
    for (int part = 0; part < parts; part++) {
      add(judged, counts(parts == 1 ? choose(-1) : choose(part), part));
    }
    double rows = judged[0] + judged[1] + judged[2] + judged[3];
    List<Profit.Point> points = new ArrayList<>();
    for (int t = 0; t < thresholds; t++) {
      double[] counts = sum(t);
      points.add(new Profit.Point(table.counts().get(t * parts).threshold(), (counts[0] + counts[1]) / rows,
          worth(counts) / rows));
    }
    double[] all = sum(0);
    double[] none = sum(thresholds - 1);
    boolean allBetter = worth(all) > worth(none);
    double[] amounts = {money.truePositive(), money.falsePositive(), money.falseNegative(), money.trueNegative()};
    double[] trivial = allBetter ? new double[]{amounts[0], amounts[1], amounts[0], amounts[1]}
        : new double[]{amounts[2], amounts[3], amounts[2], amounts[3]};
    double[] gained = new double[4];
    for (int i = 0; i < 4; i++) {
      gained[i] = amounts[i] - trivial[i];
    }
    return new Profit(money, points, table.counts().get(choose(-1) * parts).threshold(), mean(judged, amounts),
        (judged[0] + judged[1]) / rows, mean(judged, trivial), mean(judged, gained));
  }

  /** The mean of amounts that so many rows have each, with Student's interval. */
  private Estimate mean(double[] counts, double[] amounts) {
    double rows = 0;
    double sum = 0;
    for (int i = 0; i < 4; i++) {
      rows += counts[i];
      sum += counts[i] * amounts[i];
    }
    double mean = sum / rows;
    double square = 0;
    for (int i = 0; i < 4; i++) {
      square += counts[i] * (amounts[i] - mean) * (amounts[i] - mean);
    }
    double distinct = Math.max(2, rows / table.repeats());
    double error = Math.sqrt(square / rows / (distinct - 1) * table.designEffect());
    double half = SpecialFunctions.studentQuantileTwoSided(1 - Interval.LEVEL, distinct - 1) * error;
    return new Estimate(mean, new Interval(mean - half, mean + half), "Student's t over the rows"
        + (table.designEffect() > 1 ? ", widened for groups" : ""));
  }
}
