package org.rapport.insight.churn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.rapport.mining.TrainedModel;
import org.rapport.mining.evaluation.Calibration;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.Dependence;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Evaluated;
import org.rapport.mining.evaluation.Evaluator;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.evaluation.PairedTest;
import org.rapport.mining.evaluation.Predictions;
import org.rapport.mining.evaluation.ProbabilityFigures;
import org.rapport.table.Table;

/** Judges models on customers of a later day than those they have learnt from. */
final class LaterPeriod {
  /** The part of those who left by which a prediction may be off before its probabilities are not taken as such. */
  private static final double OFF = 0.1;

  private final ChurnSettings settings;
  private final List<ChurnFrame> training;
  private final ChurnFrame evaluation;
  private final List<String> features;

  LaterPeriod(ChurnSettings settings, List<ChurnFrame> training, ChurnFrame evaluation, List<String> features) {
    this.settings = settings;
    this.training = training;
    this.evaluation = evaluation;
    this.features = features;
  }

  /** The figures of the model and of the simple rule, if there is one. */
  Comparison judge(TrainedModel model, Optional<TrainedModel> rule, String source) {
    boolean[] left = evaluation.left().orElseThrow();
    int[] actual = new int[left.length];
    for (int row = 0; row < actual.length; row++) {
      actual[row] = left[row] ? 1 : 0;
    }
    int learnt = training.stream().mapToInt(ChurnFrame::rows).sum();
    String words = "Learnt from the customers of " + training.get(0).day() + (training.size() == 1 ? ""
        : " to " + training.get(training.size() - 1).day()) + ", judged on those of " + evaluation.day()
        + ", by what came in the " + settings.horizonDays() + " days after";
    List<Predictions> predictions = new ArrayList<>(List.of(predictions(model, model.algorithmId(), model
        .algorithmName(),
        features)));
    rule.ifPresent(found -> predictions.add(predictions(found, ChurnResult.SIMPLE_RULE, "Silence alone", List.of(
        OrderFeatures.SILENCE))));
    int rows = learnt + actual.length;
    return Evaluator.compare(new Evaluated(ChurnFrame.TARGET, ChurnFrame.CLASSES, OptionalInt.of(1), actual,
        new int[actual.length], new int[]{learnt}, 1, words, settings.seed(), rows, rows, 0, model.warnings(),
        Dependence
            .ofTime()), predictions).withFeatures(features);
  }

  private Predictions predictions(TrainedModel model, String id, String name, List<String> columns) {
    Table rows = evaluation.features().columns(columns);
    double[] scores = model.scores(rows, null);
    double[][] probabilities = new double[scores.length][];
    for (int row = 0; row < scores.length; row++) {
      probabilities[row] = new double[]{1 - scores[row], scores[row]};
    }
    return new Predictions(id, name, Map.of(), probabilities, Predictions.mostProbable(probabilities), 0, 0, Optional
        .empty());
  }

  /** Whether the model is worth acting on, and whether its probabilities mean what they say. */
  static String verdict(Comparison comparison) {
    return ranking(comparison) + calibration(comparison.models().get(0)).map(sentence -> " " + sentence).orElse("");
  }

  /** Says when more left than predicted, or fewer, beyond chance (Van Calster et al. 2016: calibration in the large). */
  private static Optional<String> calibration(ModelFigures model) {
    Optional<Calibration> found = model.probabilities().flatMap(ProbabilityFigures::calibration);
    Optional<Estimate> intercept = found.flatMap(Calibration::intercept).filter(each -> !each.interval().contains(0));
    if (intercept.isEmpty()) {
      return Optional.empty();
    }
    double rows = 0;
    double predicted = 0;
    double left = 0;
    for (Calibration.Bin bin : found.get().bins()) {
      rows += bin.rows();
      predicted += bin.rows() * bin.predicted();
      left += bin.rows() * bin.rate().value();
    }
    String sentence = String.format(Locale.ENGLISH, "%s customers left (%.1f %%) than it had predicted (%.1f %%)",
        intercept.get().value() > 0 ? "More" : "Fewer", 100 * left / rows, 100 * predicted / rows);
    return Optional.of(sentence + (Math.abs(left - predicted) > OFF * left
        ? ": take its probabilities as an order, not as shares." : "."));
  }

  private static String ranking(Comparison comparison) {
    ModelFigures model = comparison.models().get(0);
    if (model.auc().isEmpty()) {
      return "In the later period all customers left or none did, so nothing can be said about how well the model ranks "
          + "them. Judge it on another day.";
    }
    Estimate auc = model.auc().get();
    String range = String.format(Locale.ENGLISH, "AUC %.3f, 95 %% %.3f to %.3f", auc.value(), auc.interval().low(), auc
        .interval().high());
    if (auc.interval().low() <= 0.5) {
      return "There is no evidence that the model ranks customers of a later period better than chance (" + range
          + "): don't act on it.";
    }
    String sentence = model.algorithmName() + " ranks customers of a later period better than chance (" + range + ").";
    Optional<ModelFigures> rule = comparison.model(ChurnResult.SIMPLE_RULE);
    Optional<PairedTest> test = comparison.aucTests().stream().findFirst();
    if (rule.isEmpty() || rule.get().auc().isEmpty() || test.isEmpty()) {
      return sentence;
    }
    double gain = auc.value() - rule.get().auc().get().value();
    String beside = String.format(Locale.ENGLISH, "(AUC %.3f; DeLong p %s)", rule.get().auc().get().value(), test.get()
        .pValue() < 0.001 ? "< 0.001" : String.format(Locale.ENGLISH, "%.3f", test.get().pValue()));
    if (test.get().pValue() >= 0.05) {
      return sentence + " There is no evidence that it does so better than silence alone " + beside + ".";
    }
    return sentence + (gain > 0 ? " It does so better than silence alone " : " Silence alone does so better ") + beside
        + ".";
  }
}
