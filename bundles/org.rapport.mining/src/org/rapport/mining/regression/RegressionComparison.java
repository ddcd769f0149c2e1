package org.rapport.mining.regression;

import java.util.List;

import org.rapport.mining.evaluation.PairedTest;
import org.rapport.mining.evaluation.Verdict;

/**
 * Models that predict a number, compared on rows they have not seen.
 *
 * @param target name of the target
 * @param evaluation the evaluation in words
 * @param seed seed of split and algorithms
 * @param rowsRead rows of the source
 * @param rowsUsed rows trained on or evaluated
 * @param rowsIncomplete rows with a missing value
 * @param testRows different rows evaluated
 * @param features the fields predicted from
 * @param models the models in the order of the request
 * @param baselines what always predicting the training mean ({@value #MEAN}) and median ({@value #MEDIAN}) achieves
 * @param tests paired tests between models, on absolute errors; a difference below 0 means that the first is nearer
 * @param againstMedian paired tests of every model against the training median
 * @param verdict the outcome in words
 * @param warnings what a reader must know, one sentence each
 * @since 0.1
 */
public record RegressionComparison(String target, String evaluation, long seed, long rowsRead, long rowsUsed,
    long rowsIncomplete, long testRows, List<String> features, List<RegressionFigures> models,
    List<RegressionFigures> baselines, List<PairedTest> tests, List<PairedTest> againstMedian, Verdict verdict,
    List<String> warnings) {
  /** The id of always predicting the mean of the training rows. */
  public static final String MEAN = "mean";
  /** The id of always predicting the median of the training rows. */
  public static final String MEDIAN = "median";

  /** Copies the lists. */
  public RegressionComparison {
    features = List.copyOf(features);
    models = List.copyOf(models);
    baselines = List.copyOf(baselines);
    tests = List.copyOf(tests);
    againstMedian = List.copyOf(againstMedian);
    warnings = List.copyOf(warnings);
  }

  /** The same comparison with the fields predicted from. */
  public RegressionComparison withFeatures(List<String> names) {
    return new RegressionComparison(target, evaluation, seed, rowsRead, rowsUsed, rowsIncomplete, testRows, names,
        models, baselines, tests, againstMedian, verdict, warnings);
  }

  /**
   * The figures of a model.
   *
   * @throws java.util.NoSuchElementException if it took no part
   */
  public RegressionFigures model(String algorithmId) {
    return models.stream().filter(model -> model.algorithmId().equals(algorithmId)).findFirst().orElseThrow();
  }
}
