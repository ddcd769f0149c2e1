package org.rapport.mining.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * The result of letting algorithms compete on one target. Holds aggregate figures only, no rows.
 *
 * @param target name of the target column
 * @param positive the class whose precision, recall, F1 and ROC are reported; absent for many classes without one
 * @param classes class names in code order
 * @param evaluation how was evaluated, in words, for example "Hold-out of 20 % (1,409 rows), stratified"
 * @param seed seed of the split and of the algorithms
 * @param rowsRead rows of the source
 * @param rowsUsed rows trained on or evaluated
 * @param rowsIncomplete rows with at least one missing value among features or target
 * @param rowsEvaluated distinct rows on which the models were judged
 * @param majorityClass the most frequent class
 * @param baseRate accuracy of always answering {@code majorityClass} on the evaluated rows
 * @param models figures per model in the order asked for
 * @param tests paired tests of accuracy between all pairs of models, Holm-adjusted
 * @param againstBaseRate paired tests of accuracy of every model against the base rate, Holm-adjusted among themselves
 * @param aucTests paired DeLong tests of AUC between all pairs, for information; empty where not defined
 * @param verdict the outcome in words
 * @param warnings what the user should know, one sentence each
 * @param features the columns that were used, without those that were left out; empty where that is not known
 * @since 0.1
 */
public record Comparison(String target, Optional<String> positive, List<String> classes, String evaluation, long seed,
    long rowsRead, long rowsUsed, long rowsIncomplete, long rowsEvaluated, String majorityClass, Estimate baseRate,
    List<ModelFigures> models, List<PairedTest> tests, List<PairedTest> againstBaseRate, List<PairedTest> aucTests,
    Verdict verdict, List<String> warnings, List<String> features) {

  /** Stands for the always-majority answer in {@link PairedTest#b()}. */
  public static final String BASE_RATE = "base-rate";

  public Comparison {
    classes = List.copyOf(classes);
    models = List.copyOf(models);
    tests = List.copyOf(tests);
    againstBaseRate = List.copyOf(againstBaseRate);
    aucTests = List.copyOf(aucTests);
    warnings = List.copyOf(warnings);
    features = List.copyOf(features);
  }

  /** A comparison of figures alone, whose features are not known. */
  public Comparison(String target, Optional<String> positive, List<String> classes, String evaluation, long seed,
      long rowsRead, long rowsUsed, long rowsIncomplete, long rowsEvaluated, String majorityClass, Estimate baseRate,
      List<ModelFigures> models, List<PairedTest> tests, List<PairedTest> againstBaseRate, List<PairedTest> aucTests,
      Verdict verdict, List<String> warnings) {
    this(target, positive, classes, evaluation, seed, rowsRead, rowsUsed, rowsIncomplete, rowsEvaluated, majorityClass,
        baseRate, models, tests, againstBaseRate, aucTests, verdict, warnings, List.of());
  }

  /** @return this comparison with the columns that were used */
  public Comparison withFeatures(List<String> used) {
    return new Comparison(target, positive, classes, evaluation, seed, rowsRead, rowsUsed, rowsIncomplete,
        rowsEvaluated, majorityClass, baseRate, models, tests, againstBaseRate, aucTests, verdict, warnings, used);
  }

  /** @return the figures of the model with this algorithm id, if it took part */
  public Optional<ModelFigures> model(String algorithmId) {
    return models.stream().filter(m -> m.algorithmId().equals(algorithmId)).findFirst();
  }
}
