package org.rapport.mining.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.rapport.mining.internal.statistics.SpecialFunctions;
import org.rapport.mining.internal.words.Words;

/** Builds a comparison from predictions. */
final class ComparisonBuilder {

  private static final int FEW_ROWS = 100;
  private static final int FEW_POSITIVES = 30;
  private static final int FEW_GROUPS = 30;

  private final Evaluated rows;
  private final List<Predictions> models;
  private final OptionalInt positive;
  private final int majority;
  private final int[] majorityAnswer;
  private final Clusters clusters;
  private final double rowsPerFold;
  private final double trainingPerFold;

  ComparisonBuilder(Evaluated rows, List<Predictions> models) {
    check(rows, models);
    this.rows = rows;
    this.models = models;
    this.positive = rows.classes().size() == 2 ? OptionalInt.of(rows.positive().orElse(1)) : rows.positive();
    this.majority = majority(rows);
    this.majorityAnswer = new int[rows.actual().length];
    Arrays.fill(majorityAnswer, majority);
    this.clusters = Clusters.of(rows);
    this.rowsPerFold = (double) rows.actual().length / rows.trainingRows().length;
    this.trainingPerFold = IntStream.of(rows.trainingRows()).average().orElseThrow();
  }

  private static void check(Evaluated rows, List<Predictions> models) {
    int n = rows.actual().length;
    if (n == 0 || models.isEmpty()) {
      throw new IllegalArgumentException("A comparison needs at least one evaluated row and one model, but got " + n
          + " rows and " + models.size() + " models.");
    }
    if (rows.fold().length != n) {
      throw new IllegalArgumentException("There are " + n + " rows, but " + rows.fold().length + " fold numbers.");
    }
    Set<String> ids = new HashSet<>();
    for (Predictions model : models) {
      if (model.predicted().length != n || model.probabilities().length != n) {
        throw new IllegalArgumentException("Model " + model.algorithmId() + " has predictions for "
            + model.predicted().length + " and probabilities for " + model.probabilities().length + " rows instead of "
            + n + ".");
      }
      if (!ids.add(model.algorithmId())) {
        throw new IllegalArgumentException("Model " + model.algorithmId() + " is there twice.");
      }
    }
  }

  private static int majority(Evaluated rows) {
    long[] counts = new long[rows.classes().size()];
    for (int code : rows.actual()) {
      counts[code]++;
    }
    int best = 0;
    for (int c = 1; c < counts.length; c++) {
      best = counts[c] > counts[best] ? c : best;
    }
    return best;
  }

  Comparison build() {
    List<ModelFigures> figures = models.stream().map(m -> new FiguresBuilder(rows, m, positive).build()).toList();
    Estimate baseRate = new FiguresBuilder(rows, constant(), OptionalInt.of(majority)).accuracy();
    List<PairedTest> tests = accuracyTests();
    List<PairedTest> againstBase = baseRateTests();
    String majorityClass = rows.classes().get(majority);
    List<PairedTest> aucTests = aucTests(figures);
    Verdict verdict = new VerdictWriter(figures, tests, againstBase, aucTests, majorityClass, baseRate,
        Words.ENGLISH).write();
    Optional<String> positiveClass = positive.isPresent() ? Optional.of(rows.classes().get(positive.getAsInt()))
        : Optional.empty();
    return new Comparison(rows.target(), positiveClass, rows.classes(), rows.evaluation(), rows.seed(),
        rows.rowsRead(), rows.rowsUsed(), rows.rowsIncomplete(), rows.distinctRows(), majorityClass, baseRate, figures,
        tests, againstBase, aucTests, verdict, warnings(figures));
  }

  private Predictions constant() {
    double[][] none = new double[rows.actual().length][];
    Arrays.fill(none, new double[rows.classes().size()]);
    return new Predictions(Comparison.BASE_RATE, Comparison.BASE_RATE, Map.of(), none, majorityAnswer, 0, 0,
        Optional.empty());
  }

  private List<PairedTest> accuracyTests() {
    List<PairedTest> tests = new ArrayList<>();
    for (int a = 0; a < models.size(); a++) {
      for (int b = a + 1; b < models.size(); b++) {
        tests.add(test(models.get(a).algorithmId(), models.get(a).predicted(), models.get(b).algorithmId(),
            models.get(b).predicted()));
      }
    }
    return adjusted(tests);
  }

  private List<PairedTest> baseRateTests() {
    List<PairedTest> tests = new ArrayList<>();
    for (Predictions model : models) {
      tests.add(test(model.algorithmId(), model.predicted(), Comparison.BASE_RATE, majorityAnswer));
    }
    return adjusted(tests);
  }

  /** Exact McNemar on one hold-out, corrected resampled t over folds. */
  private PairedTest test(String a, int[] predictedA, String b, int[] predictedB) {
    int[] actual = rows.actual();
    int folds = rows.trainingRows().length;
    long onlyA = 0;
    long onlyB = 0;
    double[] difference = new double[folds];
    int[] size = new int[folds];
    for (int i = 0; i < actual.length; i++) {
      boolean rightA = predictedA[i] == actual[i];
      boolean rightB = predictedB[i] == actual[i];
      size[rows.fold()[i]]++;
      if (rightA != rightB) {
        onlyA += rightA ? 1 : 0;
        onlyB += rightB ? 1 : 0;
        difference[rows.fold()[i]] += rightA ? 1 : -1;
      }
    }
    double mean = (double) (onlyA - onlyB) / actual.length;
    if (rows.holdOut()) {
      double p = clusters.none() ? PairedTests.mcNemar(onlyA, onlyB)
          : PairedTests.signFlips(byGroup(predictedA, predictedB));
      return new PairedTest(a, b, clusters.none() ? PairedTests.MCNEMAR : PairedTests.GROUP_MCNEMAR, mean,
          OptionalDouble.empty(), p, p);
    }
    for (int f = 0; f < folds; f++) {
      difference[f] /= Math.max(1, size[f]);
    }
    PairedTests.TResult t = PairedTests.correctedResampledT(difference, rowsPerFold, trainingPerFold);
    return new PairedTest(a, b, PairedTests.CORRECTED_T, mean, OptionalDouble.of(t.t()), t.pValue(), t.pValue());
  }

  /** How many more rows of every group the first model got right. */
  private long[] byGroup(int[] predictedA, int[] predictedB) {
    long[] differences = new long[clusters.number()];
    for (int i = 0; i < predictedA.length; i++) {
      differences[clusters.of()[i]] += (predictedA[i] == rows.actual()[i] ? 1 : 0)
          - (predictedB[i] == rows.actual()[i] ? 1 : 0);
    }
    return differences;
  }

  private List<PairedTest> aucTests(List<ModelFigures> figures) {
    List<PairedTest> tests = new ArrayList<>();
    for (int a = 0; a < models.size(); a++) {
      for (int b = a + 1; b < models.size(); b++) {
        (rows.holdOut() ? deLong(a, b) : foldAucTest(figures.get(a), figures.get(b))).ifPresent(tests::add);
      }
    }
    return adjusted(tests);
  }

  private Optional<PairedTest> deLong(int a, int b) {
    if (rows.classes().size() != 2) {
      return Optional.empty();
    }
    int c = positive.orElse(1);
    Optional<Auc> first = Auc.of(models.get(a).probabilities(), rows.actual(), c, i -> true);
    Optional<Auc> second = Auc.of(models.get(b).probabilities(), rows.actual(), c, i -> true);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    double difference = first.get().value() - second.get().value();
    double z = clusters.none() ? first.get().differenceZ(second.get()) : groupT(first.get(), second.get(), c);
    double p = clusters.none() ? SpecialFunctions.normalTwoSided(z)
        : SpecialFunctions.studentTwoSided(z, Math.max(1, clusters.number() - 1.0));
    return Optional.of(new PairedTest(models.get(a).algorithmId(), models.get(b).algorithmId(),
        clusters.none() ? PairedTests.DELONG : PairedTests.GROUP_DELONG, difference, OptionalDouble.of(z), p, p));
  }

  private double groupT(Auc first, Auc second, int c) {
    double[] a = first.influences(rows.actual(), c);
    double[] b = second.influences(rows.actual(), c);
    double variance = clusters.variance(i -> a[i] - b[i]);
    double difference = first.value() - second.value();
    return variance <= 1e-18 || difference == 0 ? 0 : difference / Math.sqrt(variance);
  }

  private Optional<PairedTest> foldAucTest(ModelFigures a, ModelFigures b) {
    double[] difference = IntStream.range(0, a.folds().size())
        .filter(f -> a.folds().get(f).auc().isPresent() && b.folds().get(f).auc().isPresent())
        .mapToDouble(f -> a.folds().get(f).auc().getAsDouble() - b.folds().get(f).auc().getAsDouble()).toArray();
    if (difference.length < 2) {
      return Optional.empty();
    }
    PairedTests.TResult t = PairedTests.correctedResampledT(difference, rowsPerFold, trainingPerFold);
    return Optional.of(new PairedTest(a.algorithmId(), b.algorithmId(), PairedTests.CORRECTED_T,
        Arrays.stream(difference).average().orElse(0), OptionalDouble.of(t.t()), t.pValue(), t.pValue()));
  }

  private static List<PairedTest> adjusted(List<PairedTest> tests) {
    double[] holm = PairedTests.holm(tests.stream().mapToDouble(PairedTest::pValue).toArray());
    List<PairedTest> result = new ArrayList<>();
    for (int i = 0; i < holm.length; i++) {
      PairedTest t = tests.get(i);
      result.add(new PairedTest(t.a(), t.b(), t.test(), t.difference(), t.statistic(), t.pValue(), holm[i]));
    }
    return result;
  }

  private List<String> warnings(List<ModelFigures> figures) {
    List<String> result = new ArrayList<>(rows.warnings());
    long distinct = rows.distinctRows();
    if (distinct < FEW_ROWS) {
      result.add("Only " + distinct
          + " rows were evaluated: the intervals are wide and small differences cannot show.");
    }
    if (!clusters.none() && clusters.number() < FEW_GROUPS) {
      result.add("Only " + clusters.number()
          + " groups were tested: the intervals are wide, however many rows they have.");
    }
    if (positive.isPresent()) {
      long positives = figures.get(0).confusion().actual(positive.getAsInt()) / rows.repeats();
      if (positives < FEW_POSITIVES) {
        result.add("Only " + positives + " of the evaluated rows are '" + rows.classes().get(positive.getAsInt())
            + "': recall and AUC are uncertain.");
      }
      for (ModelFigures model : figures) {
        if (model.precision().isEmpty()) {
          result.add(model.algorithmName() + " never answers '" + rows.classes().get(positive.getAsInt())
              + "': it has no precision. Judge it by its AUC, or lower the threshold.");
        }
      }
    }
    long without = figures.get(0).folds().stream().filter(f -> f.auc().isEmpty()).count();
    if (without > 0 && !rows.holdOut()) {
      result.add(without + " of " + figures.get(0).folds().size()
          + " folds lack a class; they count for accuracy, but not for AUC.");
    }
    return result;
  }
}
