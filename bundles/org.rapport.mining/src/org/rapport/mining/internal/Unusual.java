package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.MiningResult.Findings;
import org.rapport.mining.MiningResult.Outlier;
import org.rapport.mining.MiningResult.Outliers;
import org.rapport.mining.Reason;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.OutlierDetector;
import org.rapport.mining.spi.OutlierModel;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/** Runs an outlier detector and says by which fields its rows are unusual: what they'd score with a usual value instead. */
final class Unusual {
  private static final int MOST_REASONS = 5;
  private static final double SMALLEST = 0.001;

  private final AlgorithmDescriptor algorithm;
  private final Record parameters;
  private final Unlabelled data;
  private final MiningContext context;

  Unusual(AlgorithmDescriptor algorithm, Record parameters, Unlabelled data, MiningContext context) {
    this.algorithm = algorithm;
    this.parameters = parameters;
    this.data = data;
    this.context = context;
  }

  Outliers run(int most) {
    OutlierModel model = learn(algorithm.outlierDetector());
    double[] scores = scores(model, data.prepared().table());
    int[] order = IntStream.range(0, scores.length).boxed()
        .sorted(Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparing(i -> i)).limit(most)
        .mapToInt(Integer::intValue).toArray();
    List<List<Reason>> reasons = reasons(model, order, scores);
    List<Outlier> outliers = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      outliers.add(new Outlier(data.rows()[order[i]], scores[order[i]], reasons.get(i)));
    }
    double[] all = new double[data.read()];
    Arrays.fill(all, Double.NaN);
    for (int i = 0; i < scores.length; i++) {
      all[data.rows()[i]] = scores[i];
    }
    return new Outliers(findings(scores, outliers, GuardedModel.guard(algorithm, model::text)), outliers, all, data
        .preparation().features(), scores.length,
        data.warnings());
  }

  private <P extends Record> OutlierModel learn(OutlierDetector<P> detector) {
    return GuardedModel.guard(algorithm,
        () -> detector.learn(data.prepared(), detector.parameters().cast(parameters), context));
  }

  private double[] scores(OutlierModel model, Table rows) {
    double[] scores = GuardedModel.guard(algorithm, () -> model.scores(rows, context));
    if (scores.length != rows.rows() || !Arrays.stream(scores).allMatch(Double::isFinite)) {
      throw AlgorithmFailedException.wrong(algorithm, "not one finite number for every row.");
    }
    return scores;
  }

  private List<List<Reason>> reasons(OutlierModel model, int[] order, double[] scores) {
    Table rows = data.prepared().table().select(order);
    Table raw = data.raw().select(order);
    List<String> features = data.preparation().features();
    double[][] falls = new double[features.size()][];
    for (int f = 0; f < falls.length; f++) {
      context.checkCanceled();
      double[] without = scores(model, data.preparation().withTypical(rows, f));
      falls[f] = new double[order.length];
      for (int i = 0; i < order.length; i++) {
        falls[f][i] = scores[order[i]] - without[i];
      }
    }
    List<List<Reason>> reasons = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      int row = i;
      reasons.add(IntStream.range(0, falls.length).boxed().filter(f -> falls[f][row] >= SMALLEST)
          .sorted(Comparator.<Integer>comparingDouble(f -> -falls[f][row]).thenComparing(f -> f)).limit(MOST_REASONS)
          .map(f -> reason(raw, row, f, falls[f][row])).toList());
    }
    return reasons;
  }

  private Reason reason(Table raw, int row, int feature, double fall) {
    String name = data.preparation().features().get(feature);
    String value = raw.column(name).text(row);
    String usual = data.preparation().typical(feature);
    usual = raw.column(name) instanceof TimeColumn ? Days.date(usual) : usual;
    String is = value.isEmpty() ? name + " has no value" : name + " is " + value;
    return new Reason(name, value, fall, is + ", usually " + usual);
  }

  private static Findings findings(double[] scores, List<Outlier> outliers, String text) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    double median = sorted[sorted.length / 2];
    return new Findings(
        String.format(Locale.ENGLISH, "The %d most unusual of %,d rows.", outliers.size(), scores.length),
        String.format(Locale.ENGLISH,
            "Their scores are %.2f to %.2f; half of all rows score below %.2f. There is always a "
                + "most unusual row: a high score says rare, not wrong.", outliers.get(outliers.size() - 1).score(),
            outliers.get(0).score(), median) + (text.isEmpty() ? "" : " " + text),
        List.of("Look at the first rows and their reasons: typing errors, duplicates, and customers to be called."));
  }
}
