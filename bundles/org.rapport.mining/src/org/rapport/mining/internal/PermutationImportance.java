package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.rapport.mining.evaluation.Importance;
import org.rapport.mining.evaluation.Interval;
import org.rapport.mining.internal.clusters.Silhouette;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/**
 * Measures how much worse a model does on held-out rows when a field is shuffled among them. Every repetition draws the
 * rows anew with replacement, in each class as many as there are, and shuffles them anew: the spread of the repetitions
 * holds the chance of both. With several folds a repetition is the mean over the folds.
 */
final class PermutationImportance {
  /** How many held-out rows of a fold are used at most. */
  static final int MOST_ROWS = 5_000;
  private static final int REPETITIONS = 10;
  /** Student's t with 9 degrees of freedom at 97.5 %. */
  private static final double T = 2.2621571627982;
  private static final long SEED_FACTOR = 1_000_003;

  private final List<String> fields;
  private final MiningContext context;
  /** Repetitions × fields, summed over folds. */
  private final double[][] drops;
  private int folds;

  /** How badly a model does. */
  interface Loss {
    /**
     * A figure that is larger for worse predictions.
     *
     * @param rows prepared rows
     * @param drawn which of the fold's rows they are, for their targets
     */
    double of(Table rows, int[] drawn);
  }

  PermutationImportance(List<String> fields, MiningContext context) {
    this.fields = fields;
    this.context = context;
    this.drops = new double[REPETITIONS][fields.size()];
  }

  /** Held-out rows: all, or some by lot. */
  static int[] some(int[] rows, long seed) {
    return Arrays.stream(Silhouette.sample(rows.length, MOST_ROWS, seed)).map(i -> rows[i]).toArray();
  }

  /**
   * Adds a fold.
   *
   * @param preparation of the fold
   * @param rows its held-out rows, prepared
   * @param classes the class of every row; all 0 for a target of numbers
   */
  void add(Preparation preparation, Table rows, int[] classes, Loss loss) {
    for (int repetition = 0; repetition < REPETITIONS; repetition++) {
      SplittableRandom random = new SplittableRandom(
          (context.seed() * SEED_FACTOR + folds) * SEED_FACTOR + repetition);
      int[] drawn = draw(classes, random);
      Table these = rows.select(drawn);
      double before = loss.of(these, drawn);
      for (int f = 0; f < fields.size(); f++) {
        context.checkCanceled();
        int[] shuffled = shuffle(drawn, random);
        Table changed = these;
        for (String column : preparation.columns(f)) {
          changed = changed.with(rows.column(column).select(shuffled));
        }
        drops[repetition][f] += loss.of(changed, drawn) - before;
      }
    }
    folds++;
  }

  /** Rows with replacement, as many of every class as there are. */
  private static int[] draw(int[] classes, SplittableRandom random) {
    int[] drawn = new int[classes.length];
    int place = 0;
    for (int c = 0; c <= Arrays.stream(classes).max().orElse(-1); c++) {
      int which = c;
      int[] ofClass = IntStream.range(0, classes.length).filter(row -> classes[row] == which).toArray();
      for (int i = 0; i < ofClass.length; i++) {
        drawn[place++] = ofClass[random.nextInt(ofClass.length)];
      }
    }
    return drawn;
  }

  private static int[] shuffle(int[] rows, SplittableRandom random) {
    int[] shuffled = rows.clone();
    for (int i = shuffled.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = shuffled[i];
      shuffled[i] = shuffled[j];
      shuffled[j] = swap;
    }
    return shuffled;
  }

  /** The importance of every field, the largest drop first. */
  List<Importance> importance() {
    List<Importance> found = new ArrayList<>();
    for (int field = 0; field < fields.size(); field++) {
      int f = field;
      double[] all = Arrays.stream(drops).mapToDouble(ofFields -> ofFields[f] / Math.max(1, folds)).toArray();
      double mean = Arrays.stream(all).sum() / all.length;
      double squares = Arrays.stream(all).map(drop -> (drop - mean) * (drop - mean)).sum();
      double half = T * Math.sqrt(squares / (all.length - 1));
      found.add(new Importance(fields.get(f), mean, new Interval(mean - half, mean + half)));
    }
    found.sort(Comparator.comparingDouble(Importance::drop).reversed());
    return found;
  }

  /** One less the area under the ROC curve; equal scores count half. */
  static double lostArea(double[][] probabilities, int[] classes, int positive) {
    int n = classes.length;
    int[] order = IntStream.range(0, n).boxed()
        .sorted(Comparator.comparingDouble(row -> probabilities[row][positive])).mapToInt(Integer::intValue).toArray();
    double ranks = 0;
    double hits = 0;
    for (int from = 0; from < n;) {
      int to = from;
      int inTie = 0;
      while (to < n && probabilities[order[to]][positive] == probabilities[order[from]][positive]) {
        inTie += classes[order[to++]] == positive ? 1 : 0;
      }
      ranks += inTie * (from + 1 + to) / 2.0;
      hits += inTie;
      from = to;
    }
    double misses = n - hits;
    return hits == 0 || misses == 0 ? 0 : 1 - (ranks - hits * (hits + 1) / 2) / hits / misses;
  }

  /** The mean negative logarithm of the right class's probability. */
  static double logLoss(double[][] probabilities, int[] classes) {
    double sum = 0;
    for (int row = 0; row < classes.length; row++) {
      sum -= Math.log(Math.max(1e-15, probabilities[row][classes[row]]));
    }
    return classes.length == 0 ? 0 : sum / classes.length;
  }

  /** The root of the mean squared error. */
  static double rootMeanSquare(double[] predicted, double[] actual) {
    double sum = 0;
    for (int row = 0; row < actual.length; row++) {
      sum += (predicted[row] - actual[row]) * (predicted[row] - actual[row]);
    }
    return actual.length == 0 ? 0 : Math.sqrt(sum / actual.length);
  }
}
