package org.rapport.mining.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.rapport.mining.evaluation.Dependence;
import org.rapport.mining.evaluation.PairedTest;
import org.rapport.mining.evaluation.PairedTests;
import org.rapport.mining.evaluation.Verdict;
import org.rapport.mining.internal.words.Words;

/**
 * Judges predictions of numbers. Two models are compared by their absolute errors: on one split with Wilcoxon's
 * signed-rank test, over folds with the corrected resampled t test (Nadeau and Bengio 2003); p values of many pairs are
 * adjusted by Holm.
 *
 * @since 0.1
 */
public final class RegressionEvaluator {
  /** Name of the test used on one split. */
  public static final String WILCOXON = "Wilcoxon signed-rank";
  private static final int FEW_ROWS = 100;

  private final EvaluatedNumbers rows;
  private final Clusters clusters;

  private RegressionEvaluator(EvaluatedNumbers rows) {
    this.rows = rows;
    this.clusters = Clusters.of(rows);
  }

  /**
   * Compares models.
   *
   * @param rows the evaluated rows, at least one
   * @param models what every model predicted for them, at least one
   */
  public static RegressionComparison compare(EvaluatedNumbers rows, List<PredictedNumbers> models) {
    return new RegressionEvaluator(rows).compare(models);
  }

  private RegressionComparison compare(List<PredictedNumbers> models) {
    PredictedNumbers mean = constant(RegressionComparison.MEAN, "Mean of the training rows", rows.trainingMeans());
    PredictedNumbers median = constant(RegressionComparison.MEDIAN, "Median of the training rows",
        rows.trainingMedians());
    ErrorFigures ofMean = new ErrorFigures(rows, clusters, mean.predicted());
    ErrorFigures ofMedian = new ErrorFigures(rows, clusters, median.predicted());
    List<ErrorFigures> errors = models.stream().map(model -> new ErrorFigures(rows, clusters, model.predicted()))
        .toList();
    List<RegressionFigures> figures = new ArrayList<>();
    List<PairedTest> tests = new ArrayList<>();
    List<PairedTest> against = new ArrayList<>();
    for (int a = 0; a < models.size(); a++) {
      figures.add(errors.get(a).figures(models.get(a), ofMean));
      against.add(test(models.get(a), errors.get(a), median, ofMedian));
      for (int b = a + 1; b < models.size(); b++) {
        tests.add(test(models.get(a), errors.get(a), models.get(b), errors.get(b)));
      }
    }
    List<PairedTest> adjusted = holm(tests);
    List<PairedTest> adjustedAgainst = holm(against);
    Verdict verdict = new RegressionVerdict(figures, adjusted, adjustedAgainst, Words.ENGLISH).write();
    return new RegressionComparison(rows.target(), rows.evaluation(), rows.seed(), rows.rowsRead(), rows.rowsUsed(),
        rows.rowsIncomplete(), Arrays.stream(rows.row()).distinct().count(), List.of(), figures,
        List.of(ofMean.figures(mean, ofMean), ofMedian.figures(median, ofMean)), adjusted, adjustedAgainst, verdict,
        warnings());
  }

  private PredictedNumbers constant(String id, String name, double[] byFold) {
    double[] predicted = new double[rows.actual().length];
    Arrays.setAll(predicted, i -> byFold[rows.fold()[i]]);
    return new PredictedNumbers(id, name, Map.of(), predicted, Optional.empty(), 0, 0, Optional.empty(),
        Optional.empty());
  }

  private PairedTest test(PredictedNumbers a, ErrorFigures ofA, PredictedNumbers b, ErrorFigures ofB) {
    double[] differences = new double[rows.actual().length];
    Arrays.setAll(differences, i -> ofA.sizes()[i] - ofB.sizes()[i]);
    double difference = ErrorFigures.mean(differences);
    if (rows.holdOut()) {
      Wilcoxon test = Wilcoxon.of(clusters.sums(differences));
      double p = test.direction() == Math.signum(difference) ? test.pValue() : 1;
      return new PairedTest(a.algorithmId(), b.algorithmId(), WILCOXON, difference, OptionalDouble.of(test.rankSum()),
          p, p);
    }
    double scale = ErrorFigures.mean(ofA.sizes()) + ErrorFigures.mean(ofB.sizes());
    int folds = rows.trainingRows().length;
    double[] byFold = new double[folds];
    int[] counts = new int[folds];
    for (int i = 0; i < differences.length; i++) {
      byFold[rows.fold()[i]] += scale > 0 ? differences[i] / scale : 0;
      counts[rows.fold()[i]]++;
    }
    for (int fold = 0; fold < folds; fold++) {
      byFold[fold] /= counts[fold];
    }
    PairedTests.TResult t = PairedTests.correctedResampledT(byFold, (double) differences.length / folds,
        Arrays.stream(rows.trainingRows()).average().orElse(1));
    return new PairedTest(a.algorithmId(), b.algorithmId(), PairedTests.CORRECTED_T, difference,
        OptionalDouble.of(t.t()), t.pValue(), t.pValue());
  }

  private static List<PairedTest> holm(List<PairedTest> tests) {
    double[] adjusted = PairedTests.holm(tests.stream().mapToDouble(PairedTest::pValue).toArray());
    return IntStream.range(0, adjusted.length).mapToObj(i -> {
      PairedTest test = tests.get(i);
      return new PairedTest(test.a(), test.b(), test.test(), test.difference(), test.statistic(), test.pValue(),
          adjusted[i]);
    }).toList();
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>(rows.warnings());
    long different = Arrays.stream(rows.row()).distinct().count();
    if (different < FEW_ROWS) {
      warnings.add(String.format(Locale.ROOT, "Only %,d %s evaluated, so the intervals are wide.", different,
          different == 1 ? "row was" : "rows were"));
    }
    if (rows.dependence().kind() == Dependence.Kind.GROUPS && clusters.count() < FEW_ROWS) {
      warnings.add(String.format(Locale.ROOT, "The evaluated rows are in only %,d groups, which count as one each.",
          clusters.count()));
    }
    return warnings;
  }
}
