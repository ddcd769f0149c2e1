package org.rapport.mining.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well one model did on rows it had not seen.
 *
 * <p>Precision, recall and F1 are those of the positive class when the comparison has one, otherwise macro averages
 * (the unweighted mean over the classes). AUC of more than two classes is the macro average of one-vs-rest AUCs;
 * {@link #aucKind()} says which.
 *
 * @param algorithmId id of the algorithm, for example {@code tree}
 * @param algorithmName its name for people, for example "Decision tree"
 * @param parameters parameter values used, in the order of the form
 * @param accuracy fraction of rows predicted right
 * @param balancedAccuracy mean of the recalls of all classes
 * @param auc area under the ROC curve; absent when a class does not occur among the evaluated rows
 * @param aucKind "two classes" or "macro one-vs-rest"
 * @param precision of the rows called positive the fraction that is; absent when no row was called positive
 * @param recall of the positive rows the fraction that was found; absent when there is no positive row
 * @param f1 harmonic mean of precision and recall; absent when there is neither a positive row nor one called so
 * @param confusion actual against predicted classes
 * @param roc ROC curve of the positive class; absent for more than two classes without a positive class, and when a
 *   class does not occur
 * @param folds figures per fold in fold order; one entry for a hold-out
 * @param trainSeconds wall seconds of training, all folds together
 * @param predictSeconds wall seconds of predicting all evaluated rows
 * @param text the model in words (for example the tree), trained on the training rows; absent when it has none
 * @param mcc Matthews' correlation coefficient of actual and predicted classes, −1 … 1, 0 for answers that tell nothing;
 *   absent in figures kept by an earlier version
 * @param probabilities how good the probabilities are; absent in figures kept by an earlier version
 * @since 0.1
 */
public record ModelFigures(String algorithmId, String algorithmName, Map<String, String> parameters, Estimate accuracy,
    Estimate balancedAccuracy, Optional<Estimate> auc, String aucKind, Optional<Estimate> precision,
    Optional<Estimate> recall, Optional<Estimate> f1, ConfusionMatrix confusion, Optional<RocCurve> roc,
    List<FoldFigures> folds, double trainSeconds, double predictSeconds, Optional<String> text, Optional<Estimate> mcc,
    Optional<ProbabilityFigures> probabilities) {

  public ModelFigures {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    folds = List.copyOf(folds);
  }

  /** @return these figures without the model in words, which may hold values of customers */
  public ModelFigures withoutText() {
    return new ModelFigures(algorithmId, algorithmName, parameters, accuracy, balancedAccuracy, auc, aucKind, precision,
        recall, f1, confusion, roc, folds, trainSeconds, predictSeconds, Optional.empty(), mcc, probabilities);
  }
}
