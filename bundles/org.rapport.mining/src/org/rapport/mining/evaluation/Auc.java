package org.rapport.mining.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Area under the ROC curve of one score with DeLong's variance (DeLong, DeLong and Clarke-Pearson 1988), computed from
 * placements in O(n log n) (Sun and Xu 2014). Ties count one half.
 */
final class Auc {

  /** Placement of every positive among the negatives: the fraction of negatives it beats. */
  private final double[] positivePlacements;
  /** Placement of every negative among the positives: the fraction of positives that beat it. */
  private final double[] negativePlacements;
  private final double value;

  private Auc(double[] positives, double[] negatives) {
    double[] sortedPositives = positives.clone();
    double[] sortedNegatives = negatives.clone();
    Arrays.sort(sortedPositives);
    Arrays.sort(sortedNegatives);
    positivePlacements = new double[positives.length];
    double sum = 0;
    for (int i = 0; i < positives.length; i++) {
      positivePlacements[i] = below(sortedNegatives, positives[i]) / negatives.length;
      sum += positivePlacements[i];
    }
    negativePlacements = new double[negatives.length];
    for (int i = 0; i < negatives.length; i++) {
      negativePlacements[i] = 1 - below(sortedPositives, negatives[i]) / positives.length;
    }
    value = sum / positives.length;
  }

  /**
   * AUC of class {@code positive} against the rest.
   *
   * @return empty when there is no positive or no negative row
   */
  static Optional<Auc> of(double[][] probabilities, int[] actual, int positive, IntPredicate rows) {
    int positives = 0;
    int negatives = 0;
    for (int i = 0; i < actual.length; i++) {
      if (rows.test(i)) {
        if (actual[i] == positive) {
          positives++;
        } else {
          negatives++;
        }
      }
    }
    if (positives == 0 || negatives == 0) {
      return Optional.empty();
    }
    double[] p = new double[positives];
    double[] n = new double[negatives];
    for (int i = actual.length - 1; i >= 0; i--) {
      if (rows.test(i)) {
        double score = finite(probabilities[i][positive]);
        if (actual[i] == positive) {
          p[--positives] = score;
        } else {
          n[--negatives] = score;
        }
      }
    }
    return Optional.of(new Auc(p, n));
  }

  private static double finite(double score) {
    return Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score + 0.0;
  }

  double value() {
    return value;
  }

  /** DeLong's variance of the AUC; 0 under perfect separation. */
  double variance() {
    return PairedTests.variance(positivePlacements) / positivePlacements.length
        + PairedTests.variance(negativePlacements) / negativePlacements.length;
  }

  /** Interval by DeLong, cut to [0, 1]; where its variance is 0 or unknown, Wilson on the rarer side's rows. */
  Interval interval() {
    int rarer = Math.min(positivePlacements.length, negativePlacements.length);
    double variance = variance();
    if (rarer < 2 || variance <= 0) {
      return Intervals.wilson(value * rarer, rarer);
    }
    double half = Intervals.Z * Math.sqrt(variance);
    return new Interval(value - half, value + half).clipped();
  }

  /** DeLong's z for the difference to another AUC on the same rows; 0 when the difference is 0. */
  double differenceZ(Auc other) {
    double covariance = covariance(positivePlacements, other.positivePlacements) / positivePlacements.length
        + covariance(negativePlacements, other.negativePlacements) / negativePlacements.length;
    double variance = variance() + other.variance() - 2 * covariance;
    double difference = value - other.value;
    return variance <= 1e-18 || difference == 0 ? 0 : difference / Math.sqrt(variance);
  }

  /**
   * What every row does to the AUC, as in DeLong's variance.
   *
   * @param actual the classes of the rows from which this was made, all of them
   */
  double[] influences(int[] actual, int positive) {
    double[] influences = new double[actual.length];
    int p = 0;
    int n = 0;
    for (int i = 0; i < actual.length; i++) {
      influences[i] = actual[i] == positive ? (positivePlacements[p++] - value) / positivePlacements.length
          : (negativePlacements[n++] - value) / negativePlacements.length;
    }
    return influences;
  }

  private static double covariance(double[] a, double[] b) {
    if (a.length < 2) {
      return 0;
    }
    double meanA = Arrays.stream(a).sum() / a.length;
    double meanB = Arrays.stream(b).sum() / b.length;
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - meanA) * (b[i] - meanB);
    }
    return sum / (a.length - 1);
  }

  /** Number of sorted values below {@code x}, ties counted one half. */
  private static double below(double[] sorted, double x) {
    return (bound(sorted, x, false) + bound(sorted, x, true)) / 2.0;
  }

  private static int bound(double[] sorted, double x, boolean upper) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < x || upper && sorted[middle] == x) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The ROC curve of class {@code positive}; both sides must occur. */
  static RocCurve curve(String name, double[][] probabilities, int[] actual, int positive) {
    double[] p = scores(probabilities, actual, positive, true);
    double[] n = scores(probabilities, actual, positive, false);
    List<RocCurve.Point> points = new ArrayList<>();
    points.add(new RocCurve.Point(0, 0, Double.POSITIVE_INFINITY));
    int i = p.length;
    int j = n.length;
    while (i > 0 || j > 0) {
      double threshold = Math.max(i > 0 ? p[i - 1] : Double.NEGATIVE_INFINITY,
          j > 0 ? n[j - 1] : Double.NEGATIVE_INFINITY);
      while (i > 0 && p[i - 1] >= threshold) {
        i--;
      }
      while (j > 0 && n[j - 1] >= threshold) {
        j--;
      }
      add(points, new RocCurve.Point((double) (n.length - j) / n.length, (double) (p.length - i) / p.length,
          threshold));
    }
    return new RocCurve(name, thin(points));
  }

  private static double[] scores(double[][] probabilities, int[] actual, int positive, boolean wanted) {
    double[] result = new double[actual.length];
    int n = 0;
    for (int i = 0; i < actual.length; i++) {
      if ((actual[i] == positive) == wanted) {
        result[n++] = finite(probabilities[i][positive]);
      }
    }
    double[] sorted = Arrays.copyOf(result, n);
    Arrays.sort(sorted);
    return sorted;
  }

  /** Adds a point; the last one is dropped when it lies on a straight horizontal or vertical step. */
  private static void add(List<RocCurve.Point> points, RocCurve.Point next) {
    int size = points.size();
    if (size > 1) {
      RocCurve.Point last = points.get(size - 1);
      RocCurve.Point before = points.get(size - 2);
      boolean flat = before.truePositiveRate() == last.truePositiveRate()
          && last.truePositiveRate() == next.truePositiveRate();
      boolean steep = before.falsePositiveRate() == last.falsePositiveRate()
          && last.falsePositiveRate() == next.falsePositiveRate();
      if (flat || steep) {
        points.remove(size - 1);
      }
    }
    points.add(next);
  }

  private static List<RocCurve.Point> thin(List<RocCurve.Point> points) {
    if (points.size() <= RocCurve.MOST_POINTS) {
      return points;
    }
    double step = 2.0 / (RocCurve.MOST_POINTS - 3);
    List<RocCurve.Point> kept = new ArrayList<>();
    double due = 0;
    for (RocCurve.Point point : points.subList(0, points.size() - 1)) {
      double place = point.falsePositiveRate() + point.truePositiveRate();
      if (place >= due) {
        kept.add(point);
        due = (Math.floor(place / step) + 1) * step;
      }
    }
    kept.add(points.get(points.size() - 1));
    return kept;
  }
}
