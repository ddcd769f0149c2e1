package org.rapport.mining.internal.trees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.MiningContext;

/**
 * Grows the trees of gradient boosting on binned columns. A node's gain is half the fall of the loss, to second order:
 * {@code G²/(H + ridge)} of the two sides less that of the node, G and H being the sums of slopes and curvatures
 * (Chen and Guestrin, XGBoost, 2016). Levels of a category are put in the order of G/(H + ridge) and divided like
 * numbers. Of two children only the smaller one is counted, the other is what is left. Keeps working memory; one tree at
 * a time.
 */
final class BoostGrower {
  private static final int CELL = 3;
  /** What the best of all divisions of levels that say nothing gains by chance, a level: see {@link #chance}. */
  private static final double CHANCE = 2 / Math.PI;
  /** Fewer cells than this are not worth a second thread. */
  private static final int WORTH_A_THREAD = 100_000;

  private final Binner.Binned[] columns;
  private final BoostShape shape;
  private final MiningContext context;
  private final int[] offsets;
  private final int[] eligible;
  private final int[] rows;
  private final int[] spare;
  private final double[] slopes;
  private final double[] curvatures;
  private final List<Leaf> leaves = new ArrayList<>();
  private final @Nullable Answers answers;
  private Gradients gradients = new Gradients(new double[0], new double[0]);
  private double[] scores = new double[0];
  /** The variance of a slope over its curvature: 1 for log-loss, the variance of what is left for squared errors. */
  private double noise = 1;

  /**
   * The limits of a tree.
   *
   * @param depth the largest number of conditions from root to leaf, 1 or more
   * @param minLeaf the smallest number of rows of a leaf
   * @param ridge shrinks the values of leaves, ≥ 0
   * @param rate the factor of every leaf's value, above 0
   * @param logLoss whether slopes are those of log-loss, whose variance is their curvature
   */
  record BoostShape(int depth, int minLeaf, double ridge, double rate, boolean logLoss) {
  }

  /** The rows of a leaf, and what is added to their scores. */
  private record Leaf(int from, int to, double value) {
    void add(int[] rows, double[] scores) {
      for (int i = from; i < to; i++) {
        scores[rows[i]] += value;
      }
    }
  }

  /** What a leaf answers, for losses whose second derivative says nothing of it. */
  interface Answers {
    /** The answer before the factor, for the rows {@code rows[from]} to {@code rows[to − 1]}. */
    double of(int[] rows, int from, int to);
  }

  /**
   * A cut.
   *
   * @param slope the sum of the slopes of the rows that go left
   * @param curvature the sum of their curvatures
   */
  private record Cut(double gain, int feature, int leftBin, int rightBin, boolean[] goesLeft, double slope,
      double curvature) {
    boolean left(int bin) {
      return goesLeft.length > 0 ? goesLeft[bin] : bin <= leftBin;
    }
  }

  /**
   * A grower.
   *
   * @param eligible the numbers of the rows to learn from, ascending
   */
  BoostGrower(Binner.Binned[] columns, int[] eligible, BoostShape shape, MiningContext context) {
    this(columns, eligible, shape, context, null);
  }

  /**
   * A grower.
   *
   * @param answers what leaves answer; null for slope by curvature. Nodes above then answer with the mean of theirs
   */
  BoostGrower(Binner.Binned[] columns, int[] eligible, BoostShape shape, MiningContext context,
      @Nullable Answers answers) {
    this.answers = answers;
    this.columns = columns;
    this.eligible = eligible;
    this.shape = shape;
    this.context = context;
    this.offsets = new int[columns.length + 1];
    for (int i = 0; i < columns.length; i++) {
      offsets[i + 1] = offsets[i] + CELL * columns[i].feature().bins();
    }
    this.rows = eligible.clone();
    this.spare = new int[rows.length];
    this.slopes = new double[rows.length];
    this.curvatures = new double[rows.length];
  }

  /** Grows a tree and adds its answers to the scores of the rows. */
  Tree grow(Gradients now, double[] rowScores) {
    gradients = now;
    scores = rowScores;
    System.arraycopy(eligible, 0, rows, 0, rows.length);
    Tree.Builder tree = new Tree.Builder(1);
    double[] root = new double[offsets[columns.length]];
    count(root, 0, rows.length);
    double slope = 0;
    double curvature = 0;
    // Every row is in one bin of the first column, so its bins add up to all rows.
    for (int cell = offsets[0]; cell < offsets[1]; cell += CELL) {
      slope += root[cell];
      curvature += root[cell + 1];
    }
    noise = shape.logLoss() ? 1 : noise(curvature);
    leaves.clear();
    grow(tree, root, 0, rows.length, 0, slope, curvature);
    Parallel.run(leaves.size(), threads(10L * rows.length), i -> leaves.get(i).add(rows, scores));
    return tree.build();
  }

  /** The variance of a slope over its curvature, weights of rows apart. */
  private double noise(double curvature) {
    double squares = 0;
    for (int row : rows) {
      double slope = gradients.slope()[row];
      squares += slope * slope / (gradients.curvature()[row] + Double.MIN_NORMAL);
    }
    return squares / (curvature + Double.MIN_NORMAL);
  }

  private int grow(Tree.Builder tree, double[] histogram, int from, int to, int depth, double slope,
      double curvature) {
    context.checkCanceled();
    double value = -shape.rate() * slope / (curvature + shape.ridge() + Double.MIN_NORMAL);
    double[] answer = {value};
    int number = tree.addValues(answer, to - from);
    @Nullable Cut cut = depth >= shape.depth() || to - from < 2 * shape.minLeaf() ? null
        : best(histogram, slope, curvature, to - from);
    if (cut == null) {
      if (answers != null) {
        answer[0] = shape.rate() * answers.of(rows, from, to);
      }
      leaves.add(new Leaf(from, to, answer[0]));
      return number;
    }
    int middle = partition(cut, from, to);
    double[] left = histogram;
    double[] right = histogram;
    if (depth + 1 < shape.depth()) {
      boolean leftIsSmall = middle - from <= to - middle;
      double[] small = new double[histogram.length];
      count(small, leftIsSmall ? from : middle, leftIsSmall ? middle : to);
      for (int i = 0; i < histogram.length; i++) {
        histogram[i] -= small[i];
      }
      left = leftIsSmall ? small : histogram;
      right = leftIsSmall ? histogram : small;
    }
    int l = grow(tree, left, from, middle, depth + 1, cut.slope(), cut.curvature());
    int r = grow(tree, right, middle, to, depth + 1, slope - cut.slope(), Math.max(0, curvature - cut.curvature()));
    if (answers != null) {
      answer[0] = (tree.values(l)[0] * (middle - from) + tree.values(r)[0] * (to - middle)) / (to - from);
    }
    Feature feature = columns[cut.feature()].feature();
    double threshold = feature.category() ? 0 : feature.threshold(cut.leftBin(), cut.rightBin());
    tree.split(number, cut.feature(), threshold, cut.goesLeft(), l, r);
    return number;
  }

  /** Sums slopes, curvatures and rows by feature and bin. */
  private void count(double[] histogram, int from, int to) {
    for (int i = from; i < to; i++) {
      slopes[i] = gradients.slope()[rows[i]];
      curvatures[i] = gradients.curvature()[rows[i]];
    }
    Parallel.run(columns.length, threads((long) (to - from) * columns.length), f -> {
      char[] codes = columns[f].codes();
      int offset = offsets[f];
      for (int i = from; i < to; i++) {
        int cell = offset + CELL * codes[rows[i]];
        histogram[cell] += slopes[i];
        histogram[cell + 1] += curvatures[i];
        histogram[cell + 2]++;
      }
    });
  }

  private MiningContext threads(long cells) {
    return cells > WORTH_A_THREAD ? context : new MiningContext(context.seed(), 1, context.monitor());
  }

  private @Nullable Cut best(double[] histogram, double slope, double curvature, int count) {
    @Nullable Cut best = null;
    for (int f = 0; f < columns.length; f++) {
      @Nullable Cut cut = columns[f].feature().category() ? categoryCut(histogram, f, slope, curvature, count)
          : cut(histogram, f, order(f, histogram), slope, curvature, count);
      if (cut != null && (best == null || cut.gain() > best.gain())) {
        best = cut;
      }
    }
    return best;
  }

  /** The bins with rows, in their own order. */
  private int[] order(int f, double[] histogram) {
    int[] order = new int[columns[f].feature().bins()];
    int n = 0;
    for (int bin = 0; bin < order.length; bin++) {
      if (histogram[offsets[f] + CELL * bin + 2] > 0.5) {
        order[n++] = bin;
      }
    }
    return Arrays.copyOf(order, n);
  }

  private @Nullable Cut categoryCut(double[] histogram, int f, double slope, double curvature, int count) {
    int offset = offsets[f];
    int[] order = Arrays.stream(order(f, histogram)).boxed()
        .sorted(Comparator.<Integer>comparingDouble(bin -> histogram[offset + CELL * bin]
            / (histogram[offset + CELL * bin + 1] + shape.ridge() + Double.MIN_NORMAL)).thenComparing(bin -> bin))
        .mapToInt(Integer::intValue).toArray();
    @Nullable Cut cut = cut(histogram, f, order, slope, curvature, count);
    if (cut == null) {
      return null;
    }
    boolean[] goesLeft = new boolean[columns[f].feature().bins()];
    for (int bin : order) {
      goesLeft[bin] = true;
      if (bin == cut.leftBin()) {
        break;
      }
    }
    return new Cut(cut.gain(), f, -1, -1, goesLeft, cut.slope(), cut.curvature());
  }

  /**
   * What a category gains by chance. A number is cut along its order; levels may be divided in any way, and the best of so
   * many ways looks good also where the field says nothing: L levels with slopes of expectation 0 and variance
   * {@code noise · H} gain {@code 2/π · L · noise} when those of one sign are put on one side. Without that taken off,
   * categories with many levels crowd out fields that tell something (Strobl, Boulesteix and Augustin, Unbiased split
   * selection for classification trees based on the Gini index, 2007).
   */
  private double chance(int f, int levels) {
    return columns[f].feature().category() && levels > 2 ? CHANCE * noise * (levels - 1) : 0;
  }

  private @Nullable Cut cut(double[] histogram, int f, int[] order, double slope, double curvature, int count) {
    double ridge = shape.ridge() + Double.MIN_NORMAL;
    double whole = slope * slope / (curvature + ridge);
    double bestGain = 1e-9 * (1 + Math.abs(whole));
    double chance = chance(f, order.length);
    int bestAt = -1;
    double bestSlope = 0;
    double bestCurvature = 0;
    double leftSlope = 0;
    double leftCurvature = 0;
    double left = 0;
    for (int i = 0; i + 1 < order.length; i++) {
      int cell = offsets[f] + CELL * order[i];
      leftSlope += histogram[cell];
      leftCurvature += histogram[cell + 1];
      left += histogram[cell + 2];
      if (left < shape.minLeaf() || count - left < shape.minLeaf()) {
        continue;
      }
      double rightSlope = slope - leftSlope;
      double rightCurvature = Math.max(0, curvature - leftCurvature);
      double gain = leftSlope * leftSlope / (leftCurvature + ridge)
          + rightSlope * rightSlope / (rightCurvature + ridge) - whole - chance;
      if (gain > bestGain) {
        bestGain = gain;
        bestAt = i;
        bestSlope = leftSlope;
        bestCurvature = leftCurvature;
      }
    }
    return bestAt < 0 ? null : new Cut(bestGain, f, order[bestAt], order[bestAt + 1], new boolean[0], bestSlope,
        bestCurvature);
  }

  /** Moves the rows that go left to the front, keeping the order on both sides; returns where the right ones begin. */
  private int partition(Cut cut, int from, int to) {
    char[] codes = columns[cut.feature()].codes();
    int left = from;
    int right = 0;
    for (int i = from; i < to; i++) {
      int row = rows[i];
      if (cut.left(codes[row])) {
        rows[left++] = row;
      } else {
        spare[right++] = row;
      }
    }
    System.arraycopy(spare, 0, rows, left, right);
    return left;
  }
}
