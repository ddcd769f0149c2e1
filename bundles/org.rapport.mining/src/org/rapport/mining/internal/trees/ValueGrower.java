package org.rapport.mining.internal.trees;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.MiningContext;

/**
 * Grows one tree that answers with numbers, depth first (Breiman, Friedman, Olshen and Stone, Classification and Regression
 * Trees, 1984): a leaf answers with the mean of its rows.
 */
final class ValueGrower {
  /** Fewer cells than this are not worth a second thread. */
  private static final int WORTH_A_THREAD = 200_000;

  private final Binner.Binned[] columns;
  private final double[] targets;
  private final double centre;
  private final TreeShape shape;
  private final MiningContext context;
  private final @Nullable SplittableRandom random;
  private final ValueFinder[] finders;
  private double[] weights = new double[0];
  private int[] rows = new int[0];
  private int[] spare = new int[0];

  /**
   * A grower.
   *
   * @param targets by row, less the centre, so that sums stay exact
   * @param centre added to every answer
   * @param random chooses the features of a node; null to look at all of them
   */
  ValueGrower(Binner.Binned[] columns, double[] targets, double centre, TreeShape shape, MiningContext context,
      @Nullable SplittableRandom random) {
    this.columns = columns;
    this.targets = targets;
    this.centre = centre;
    this.shape = shape;
    this.context = context;
    this.random = random;
    this.finders = new ValueFinder[random == null ? columns.length : 1];
    for (int i = 0; i < finders.length; i++) {
      finders[i] = new ValueFinder();
    }
  }

  /** Grows a tree on the rows whose weight is above 0. */
  Tree grow(double[] rowWeights) {
    weights = rowWeights;
    rows = IntStream.range(0, targets.length).filter(row -> rowWeights[row] > 0).toArray();
    spare = new int[rows.length];
    Tree.Builder tree = new Tree.Builder(1);
    grow(tree, ValueFinder.Node.of(rows, 0, rows.length, targets, weights), 0);
    return tree.build();
  }

  private int grow(Tree.Builder tree, ValueFinder.Node node, int depth) {
    context.checkCanceled();
    int number = tree.addValues(new double[]{centre + node.mean()}, node.size(), node.mass());
    if (depth >= shape.depth() || node.pure() || node.mass() < 2 * shape.minLeaf()) {
      return number;
    }
    @Nullable Split split = random == null ? bestOfAll(node) : bestOfSome(node, random);
    if (split != null) {
      int middle = partition(node, split);
      ValueFinder.Node left = ValueFinder.Node.of(rows, node.from(), middle, targets, weights);
      ValueFinder.Node right = ValueFinder.Node.of(rows, middle, node.to(), targets, weights);
      int l = grow(tree, left, depth + 1);
      int r = grow(tree, right, depth + 1);
      Feature feature = columns[split.feature()].feature();
      double threshold = feature.category() ? 0 : feature.threshold(split.leftBin(), split.rightBin());
      tree.split(number, split.feature(), threshold, split.goesLeft(), l, r);
    }
    return number;
  }

  private @Nullable Split bestOfAll(ValueFinder.Node node) {
    @Nullable Split[] found = new @Nullable Split[columns.length];
    boolean large = (long) node.size() * columns.length > WORTH_A_THREAD;
    MiningContext here = large ? context : new MiningContext(context.seed(), 1, context.monitor());
    Parallel.run(columns.length, here, i -> found[i] = finders[i].find(columns[i], i, node, shape.minLeaf()));
    @Nullable Split best = null;
    for (@Nullable Split split : found) {
      if (split != null && (best == null || split.gain() > best.gain())) {
        best = split;
      }
    }
    return best;
  }

  /** The best split by a few features drawn by lot; goes on drawing while none of them can split. */
  private @Nullable Split bestOfSome(ValueFinder.Node node, SplittableRandom lot) {
    int[] order = new int[columns.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    @Nullable Split best = null;
    for (int drawn = 0; drawn < order.length && (drawn < shape.features() || best == null); drawn++) {
      int pick = drawn + lot.nextInt(order.length - drawn);
      int feature = order[pick];
      order[pick] = order[drawn];
      order[drawn] = feature;
      @Nullable Split split = finders[0].find(columns[feature], feature, node, shape.minLeaf());
      if (split != null && (best == null || split.gain() > best.gain())) {
        best = split;
      }
    }
    return best;
  }

  /** Moves the rows that go left to the front, keeping the order on both sides; returns where the right ones begin. */
  private int partition(ValueFinder.Node node, Split split) {
    char[] codes = columns[split.feature()].codes();
    int left = node.from();
    int right = 0;
    for (int i = node.from(); i < node.to(); i++) {
      int row = rows[i];
      if (split.left(codes[row])) {
        rows[left++] = row;
      } else {
        spare[right++] = row;
      }
    }
    System.arraycopy(spare, 0, rows, left, right);
    return left;
  }
}
