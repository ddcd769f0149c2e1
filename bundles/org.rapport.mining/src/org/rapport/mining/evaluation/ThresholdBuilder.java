package org.rapport.mining.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts answers by threshold in parts of the rows. */
final class ThresholdBuilder {
  private static final int PARTS = 5;
  private static final int MOST_THRESHOLDS = 100;

  private ThresholdBuilder() {}

  static ThresholdTable of(String positive, double[] score, boolean[] hit, Clusters clusters) {
    double[] thresholds = thresholds(score);
    int parts = Math.min(PARTS, hit.length);
    long[][] positives = new long[parts][thresholds.length];
    long[][] negatives = new long[parts][thresholds.length];
    long[] allPositives = new long[parts];
    long[] allNegatives = new long[parts];
    for (int i = 0; i < hit.length; i++) {
      int part = (clusters.none() ? i : clusters.of()[i]) % parts;
      int place = Arrays.binarySearch(thresholds, Scores.finite(score[i]));
      int highest = place >= 0 ? place : -place - 2;
      (hit[i] ? allPositives : allNegatives)[part]++;
      if (highest >= 0) {
        (hit[i] ? positives : negatives)[part][highest]++;
      }
    }
    List<ThresholdTable.Part> sizes = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      sizes.add(new ThresholdTable.Part(allPositives[part], allNegatives[part]));
      for (int t = thresholds.length - 2; t >= 0; t--) {
        positives[part][t] += positives[part][t + 1];
        negatives[part][t] += negatives[part][t + 1];
      }
    }
    List<ThresholdTable.Count> counts = new ArrayList<>();
    for (int t = 0; t < thresholds.length; t++) {
      for (int part = 0; part < parts; part++) {
        counts.add(new ThresholdTable.Count(thresholds[t], part, positives[part][t], negatives[part][t]));
      }
    }
    double effect = clusters.effect(i -> (hit[i] ? 1 : 0) - score[i]);
    return new ThresholdTable(positive, sizes, counts, clusters.repeats(), effect);
  }

  /** Some of the scores, ascending, at even distances by rank; the last one is above all of them. */
  private static double[] thresholds(double[] score) {
    double[] distinct = Arrays.stream(score).map(Scores::finite).sorted().distinct().toArray();
    if (distinct.length > MOST_THRESHOLDS) {
      double[] sorted = Arrays.stream(score).map(Scores::finite).sorted().toArray();
      double[] some = new double[MOST_THRESHOLDS];
      for (int t = 0; t < MOST_THRESHOLDS; t++) {
        some[t] = sorted[(int) ((long) t * (sorted.length - 1) / (MOST_THRESHOLDS - 1))];
      }
      distinct = Arrays.stream(some).distinct().toArray();
    }
    double[] thresholds = Arrays.copyOf(distinct, distinct.length + 1);
    thresholds[distinct.length] = Double.POSITIVE_INFINITY;
    return thresholds;
  }
}
