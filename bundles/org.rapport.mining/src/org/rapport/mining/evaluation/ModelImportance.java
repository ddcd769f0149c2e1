package org.rapport.mining.evaluation;

import java.util.List;

/**
 * The importance of every field for a model.
 *
 * @param algorithmId the id of the algorithm
 * @param algorithmName its name
 * @param metric in what the drops are measured: "AUC", "log-loss" or "RMSE"
 * @param fields the fields, the largest drop first
 * @since 0.1
 */
public record ModelImportance(String algorithmId, String algorithmName, String metric, List<Importance> fields) {
  /** The drop is the fall of the area under the ROC curve. */
  public static final String AUC = "AUC";
  /** The drop is the rise of the mean negative logarithm of the right class's probability. */
  public static final String LOG_LOSS = "log-loss";
  /** The drop is the rise of the root of the mean squared error, in the unit of the target. */
  public static final String RMSE = "RMSE";

  /** Copies the list. */
  public ModelImportance {
    fields = List.copyOf(fields);
  }
}
