package org.rapport.mining.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds evaluated rows and predictions for the tests of this package. */
public final class Fixtures {

  private Fixtures() {}

  /** Rows of one hold-out with classes "No", "Yes", positive "Yes". */
  public static Evaluated holdOut(int... actual) {
    return new Evaluated("Churn", List.of("No", "Yes"), OptionalInt.of(1), actual, new int[actual.length],
        new int[]{4 * actual.length}, 1, "Hold-out of 20 %", 42, 5L * actual.length, 5L * actual.length, 0,
        List.of());
  }

  /** Rows of a cross-validation, row i in fold i mod folds. */
  public static Evaluated folds(int folds, int... actual) {
    int[] fold = new int[actual.length];
    for (int i = 0; i < fold.length; i++) {
      fold[i] = i % folds;
    }
    int[] training = new int[folds];
    Arrays.fill(training, actual.length - actual.length / folds);
    return new Evaluated("Churn", List.of("No", "Yes"), OptionalInt.of(1), actual, fold, training, 1,
        folds + "-fold cross-validation", 42, actual.length, actual.length, 0, List.of());
  }

  /** Predictions of a model from its probabilities of "Yes". */
  public static Predictions model(String id, double... yes) {
    double[][] probabilities = new double[yes.length][];
    int[] predicted = new int[yes.length];
    for (int i = 0; i < yes.length; i++) {
      probabilities[i] = new double[]{1 - yes[i], yes[i]};
      predicted[i] = yes[i] >= 0.5 ? 1 : 0;
    }
    return new Predictions(id, "Model " + id, Map.of("k", "3"), probabilities, predicted, 0.5, 0.25,
        Optional.of("text of " + id));
  }

  /** Predictions that are right but for the first {@code wrong} rows. */
  public static Predictions wrongAtFirst(String id, int wrong, int... actual) {
    double[] yes = new double[actual.length];
    for (int i = 0; i < yes.length; i++) {
      boolean isYes = actual[i] == 1;
      yes[i] = isYes == i >= wrong ? 0.9 : 0.1;
    }
    return model(id, yes);
  }

  /** n codes, every {@code nth} one 1. */
  public static int[] every(int n, int nth) {
    int[] codes = new int[n];
    for (int i = 0; i < n; i++) {
      codes[i] = i % nth == 0 ? 1 : 0;
    }
    return codes;
  }
}
