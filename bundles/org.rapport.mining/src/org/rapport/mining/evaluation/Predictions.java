package org.rapport.mining.evaluation;

import java.util.Map;
import java.util.Optional;

/**
 * What one model said about every evaluated row; input of the {@link Evaluator}. Arrays are not copied.
 *
 * @param algorithmId id of the algorithm, unique within a comparison
 * @param algorithmName its name for people
 * @param parameters parameter values used, in the order of the form
 * @param probabilities {@code [row][class]} in [0, 1]; only their order matters for AUC
 * @param predicted predicted class code per row
 * @param trainSeconds wall seconds of training, all folds together
 * @param predictSeconds wall seconds of predicting
 * @param text the model in words, if it has any
 * @since 0.1
 */
public record Predictions(String algorithmId, String algorithmName, Map<String, String> parameters,
    double[][] probabilities, int[] predicted, double trainSeconds, double predictSeconds, Optional<String> text) {

  /** @return per row the code of the most probable class; the lower code wins ties */
  public static int[] mostProbable(double[][] probabilities) {
    int[] result = new int[probabilities.length];
    for (int i = 0; i < result.length; i++) {
      double[] p = probabilities[i];
      for (int c = 1; c < p.length; c++) {
        if (p[c] > p[result[i]]) {
          result[i] = c;
        }
      }
    }
    return result;
  }
}
