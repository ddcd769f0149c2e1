package org.rapport.mining.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Computes the figures of one model. */
final class FiguresBuilder {

  private static final String TWO_CLASSES = "two classes";
  private static final String ONE_VS_REST = "macro one-vs-rest";

  private final Evaluated rows;
  private final Predictions model;
  private final OptionalInt positive;
  private final ConfusionMatrix confusion;
  private final FoldIntervals folds;

  FiguresBuilder(Evaluated rows, Predictions model, OptionalInt positive) {
    this.rows = rows;
    this.model = model;
    this.positive = positive;
    this.confusion = ConfusionMatrix.of(rows.classes(), rows.actual(), model.predicted());
    int k = rows.classes().size();
    long[][][] counts = new long[rows.trainingRows().length][k][k];
    for (int i = 0; i < rows.actual().length; i++) {
      counts[rows.fold()[i]][rows.actual()[i]][model.predicted()[i]]++;
    }
    ConfusionMatrix[] matrices = new ConfusionMatrix[counts.length];
    for (int f = 0; f < counts.length; f++) {
      matrices[f] = new ConfusionMatrix(rows.classes(), counts[f]);
    }
    this.folds = new FoldIntervals(matrices, (double) rows.actual().length / counts.length,
        IntStream.of(rows.trainingRows()).average().orElseThrow(), rows.repeats(), Clusters.of(rows), rows.actual(),
        model.predicted());
  }

  Estimate accuracy() {
    return Rates.ACCURACY.estimate(confusion, positive, folds).orElseThrow();
  }

  ModelFigures build() {
    Estimate balanced = Rates.BALANCED_ACCURACY.estimate(confusion, positive, folds).orElseThrow();
    List<FoldFigures> perFold = foldFigures();
    return new ModelFigures(model.algorithmId(), model.algorithmName(), model.parameters(), accuracy(), balanced,
        auc(perFold), rows.classes().size() == 2 ? TWO_CLASSES : ONE_VS_REST,
        Rates.PRECISION.estimate(confusion, positive, folds), Rates.RECALL.estimate(confusion, positive, folds),
        Rates.F1.estimate(confusion, positive, folds), confusion, roc(), perFold, model.trainSeconds(),
        model.predictSeconds(), model.text(), Optional.of(mcc()),
        Optional.of(new ProbabilityBuilder(rows, model, positive, folds).build()));
  }

  private Estimate mcc() {
    double[] perFold = Arrays.stream(folds.matrices()).filter(m -> m.total() > 0)
        .mapToDouble(m -> Mcc.value(Mcc.counts(m))).toArray();
    return folds.widen(Mcc.value(Mcc.counts(confusion)), perFold, Mcc.interval(confusion, rows.repeats()),
        "delta method on Fisher's z", folds.effect(confusion, m -> Mcc.value(Mcc.counts(m))), new Interval(-1, 1));
  }

  private List<FoldFigures> foldFigures() {
    List<FoldFigures> result = new ArrayList<>();
    for (int f = 0; f < rows.trainingRows().length; f++) {
      int fold = f;
      ConfusionMatrix matrix = folds.matrices()[f];
      double accuracy = Rates.ACCURACY.value(matrix, positive);
      List<Auc> parts = aucs(i -> rows.fold()[i] == fold);
      OptionalDouble auc = parts.isEmpty() ? OptionalDouble.empty() : parts.stream().mapToDouble(Auc::value).average();
      result.add(new FoldFigures(f, (int) matrix.total(), rows.trainingRows()[f],
          Double.isNaN(accuracy) ? 0 : accuracy, auc));
    }
    return result;
  }

  /** AUC of the positive class, or of every class against the rest; empty when a class is missing in these rows. */
  private List<Auc> aucs(IntPredicate which) {
    List<Auc> result = new ArrayList<>();
    for (int c : aucClasses()) {
      Optional<Auc> auc = Auc.of(model.probabilities(), rows.actual(), c, which);
      if (auc.isEmpty()) {
        return List.of();
      }
      result.add(auc.get());
    }
    return result;
  }

  private Optional<Estimate> auc(List<FoldFigures> perFold) {
    if (rows.holdOut()) {
      return single(aucs(i -> true), 1);
    }
    double[] values = perFold.stream().filter(f -> f.auc().isPresent()).mapToDouble(f -> f.auc().getAsDouble())
        .toArray();
    Optional<Estimate> pooled = single(aucs(i -> true), rows.repeats());
    if (pooled.isEmpty() || values.length < 2) {
      return pooled;
    }
    double mean = IntStream.range(0, values.length).mapToDouble(i -> values[i]).sum() / values.length;
    double half = pooled.get().interval().width() / 2;
    Interval single = new Interval(mean - half, mean + half).clipped();
    return Optional.of(folds.widen(mean, values, single, pooled.get().method(), 1));
  }

  /**
   * DeLong's estimate. For many classes the standard error of the mean is bounded by the mean of the standard errors,
   * as if the AUCs of the classes were perfectly correlated. Repeats do not make rows: variance is that of one repeat.
   */
  private Optional<Estimate> single(List<Auc> parts, int repeats) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    double value = parts.stream().mapToDouble(Auc::value).sum() / parts.size();
    double low = 0;
    double high = 0;
    for (Auc part : parts) {
      Interval interval = part.interval();
      low += (part.value() - interval.low()) * Math.sqrt(repeats) / parts.size();
      high += (interval.high() - part.value()) * Math.sqrt(repeats) / parts.size();
    }
    Estimate byRow = new Estimate(value, new Interval(value - low, value + high),
        parts.size() == 1 ? "DeLong" : "DeLong, averaged over classes");
    return Optional.of(folds.clusters().widen(byRow, aucEffect(parts)).clipped());
  }

  private double aucEffect(List<Auc> parts) {
    if (folds.clusters().none()) {
      return 1;
    }
    double[] influence = new double[rows.actual().length];
    for (int c = 0; c < parts.size(); c++) {
      double[] own = parts.get(c).influences(rows.actual(), aucClasses()[c]);
      Arrays.setAll(influence, i -> influence[i] + own[i]);
    }
    return folds.clusters().effect(i -> influence[i]);
  }

  private int[] aucClasses() {
    int k = rows.classes().size();
    return k == 2 ? new int[]{positive.orElse(1)} : IntStream.range(0, k).toArray();
  }

  private Optional<RocCurve> roc() {
    if (positive.isEmpty()) {
      return Optional.empty();
    }
    int c = positive.getAsInt();
    long positives = confusion.actual(c);
    if (positives == 0 || positives == confusion.total()) {
      return Optional.empty();
    }
    return Optional.of(Auc.curve(rows.classes().get(c), model.probabilities(), rows.actual(), c));
  }
}
