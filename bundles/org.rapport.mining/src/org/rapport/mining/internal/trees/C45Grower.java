package org.rapport.mining.internal.trees;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.MiningContext;

/** Grows a C4.5 tree, depth first, and keeps the rows in the order of its leaves. */
final class C45Grower {
  /** No path is longer, so that odd data can't overflow the stack. */
  private static final int MOST_DEPTH = 200;
  /** Fewer cells than this are not worth a second thread. */
  private static final int WORTH_A_THREAD = 100_000;
  private static final double NEARLY = 1e-3;
  /** A category with more levels than this part of all rows does not count in the average gain. */
  private static final double MANY_LEVELS = 0.3;

  private final C45Column[] columns;
  private final int[] labels;
  private final double[] weights;
  private final int classes;
  private final double minLeaf;
  private final MiningContext context;
  private final int[] rows;
  private final int[] spare;

  C45Grower(C45Column[] columns, int[] labels, double[] weights, int classes, double minLeaf, MiningContext context) {
    this.columns = columns;
    this.labels = labels;
    this.weights = weights;
    this.classes = classes;
    this.minLeaf = minLeaf;
    this.context = context;
    this.rows = IntStream.range(0, labels.length).filter(row -> weights[row] > 0).toArray();
    this.spare = new int[rows.length];
  }

  C45Node grow() {
    return grow(0, rows.length, 0);
  }

  private C45Node grow(int from, int to, int depth) {
    context.checkCanceled();
    C45Node node = node(from, to);
    if (node.weight() < 2 * minLeaf || node.wrong() <= 0 || depth >= MOST_DEPTH) {
      return node;
    }
    @Nullable C45Split split = best(node, from, to);
    if (split != null) {
      node.feature = split.feature();
      if (split.thresholdCode() >= 0) {
        node.thresholdCode = thresholdCode(columns[split.feature()], split);
        node.threshold = columns[split.feature()].distinct()[node.thresholdCode];
      }
      int[] starts = divide(node, from, to);
      node.branches = new C45Node[starts.length - 1];
      for (int b = 0; b < node.branches.length; b++) {
        node.branches[b] = grow(starts[b], starts[b + 1], depth + 1);
      }
    }
    return node;
  }

  /** A leaf of rows. */
  C45Node node(int from, int to) {
    double[] totals = new double[classes];
    for (int i = from; i < to; i++) {
      totals[labels[rows[i]]] += weights[rows[i]];
    }
    return new C45Node(totals, to - from);
  }

  /** The place of the largest number of all training rows that is not above the middle, as Quinlan has it. */
  private static int thresholdCode(C45Column column, C45Split split) {
    int place = Arrays.binarySearch(column.distinct(), split.middle());
    return place >= 0 ? place : -place - 2;
  }

  /** Of the divisions that gain at least the average, the one with the highest ratio. */
  private @Nullable C45Split best(C45Node node, int from, int to) {
    @Nullable C45Split[] found = new @Nullable C45Split[columns.length];
    boolean large = (long) (to - from) * columns.length > WORTH_A_THREAD;
    Parallel.run(columns.length, large ? context : new MiningContext(context.seed(), 1, context.monitor()),
        i -> found[i] = C45Split.find(columns[i], i, rows, from, to, labels, weights, node.totals, minLeaf));
    double average = averageGain(found);
    @Nullable C45Split best = null;
    for (@Nullable C45Split split : found) {
      if (split != null && split.gain() >= average - NEARLY && (best == null || split.ratio() > best.ratio())) {
        best = split;
      }
    }
    return best;
  }

  private double averageGain(@Nullable C45Split[] found) {
    double sum = 0;
    int counted = 0;
    for (@Nullable C45Split split : found) {
      if (split != null && columns[split.feature()].levels().size() < MANY_LEVELS * rows.length) {
        sum += split.gain();
        counted++;
      }
    }
    return counted == 0 ? Double.NEGATIVE_INFINITY : sum / counted;
  }

  /** Puts rows into the order of a node's branches, keeping it within each; returns where each begins, and the end. */
  int[] divide(C45Node node, int from, int to) {
    C45Column column = columns[node.feature];
    int branches = node.thresholdCode < 0 ? column.size() : 2;
    int[] starts = new int[branches + 1];
    for (int i = from; i < to; i++) {
      starts[node.branch(column.codes()[rows[i]]) + 1]++;
    }
    starts[0] = from;
    for (int b = 0; b < branches; b++) {
      starts[b + 1] += starts[b];
    }
    int[] next = starts.clone();
    System.arraycopy(rows, from, spare, from, to - from);
    for (int i = from; i < to; i++) {
      rows[next[node.branch(column.codes()[spare[i]])]++] = spare[i];
    }
    return starts;
  }

  /** The leaf below a node that a training row comes to. */
  C45Node leaf(C45Node node, int place) {
    C45Node at = node;
    while (!at.leaf()) {
      at = at.branches[at.branch(columns[at.feature].codes()[rows[place]])];
    }
    return at;
  }

  int label(int place) {
    return labels[rows[place]];
  }

  double weight(int place) {
    return weights[rows[place]];
  }

  int rows() {
    return rows.length;
  }

  int classes() {
    return classes;
  }

  void checkCanceled() {
    context.checkCanceled();
  }
}
