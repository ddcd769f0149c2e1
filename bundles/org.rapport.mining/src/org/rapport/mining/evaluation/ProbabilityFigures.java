package org.rapport.mining.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * How good the probabilities of a model are, beyond the answers that follow from them.
 *
 * @param logLoss mean of −ln of the probability given to what happened, ≥ 0; a probability below 10⁻¹⁵ counts as that
 * @param baseLogLoss the same for always forecasting the shares of the classes among the evaluated rows
 * @param brier mean squared distance of the probability from what happened: of the positive class for two classes, 0 … 1;
 *        summed over the classes for more (Brier, Verification of forecasts expressed in terms of probability, 1950),
 *        0 … 2
 * @param baseBrier the same for always forecasting the shares of the classes
 * @param brierSkill 1 − brier / baseBrier: 1 is perfect, 0 no better than the shares, below 0 worse
 * @param averagePrecision area under the precision-recall curve, as a sum over the steps of recall; of the positive
 *        class, or the mean over the classes. Empty when a class does not occur
 * @param baseAveragePrecision the average precision of a random order: the share of positive rows, or the mean share
 * @param precisionRecall the curve; empty without a positive class
 * @param deciles tenths of the rows; empty without a positive class
 * @param calibration whether probabilities mean what they say; empty when there is one row only
 * @param thresholds rows found and rows wrongly called by threshold, for figures in money; empty without a positive
 *        class
 * @since 0.1
 */
public record ProbabilityFigures(Estimate logLoss, double baseLogLoss, Estimate brier, double baseBrier,
    Optional<Estimate> brierSkill, Optional<Estimate> averagePrecision, double baseAveragePrecision,
    Optional<PrecisionRecallCurve> precisionRecall, List<Decile> deciles, Optional<Calibration> calibration,
    Optional<ThresholdTable> thresholds) {

  public ProbabilityFigures {
    deciles = List.copyOf(deciles);
  }
}
