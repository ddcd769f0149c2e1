package org.rapport.mining.internal.linear;

import java.util.List;

import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.MiningContext;

/**
 * The rows of a linear model as sparse vectors: the intercept, one entry a number, one a category. Sums over rows are
 * made in blocks whose number depends on the data only, and added in their order, so they are the same on any number of
 * threads.
 */
final class Rows {
  private static final int MOST_BLOCKS = 16;
  private static final int BLOCK = 16_384;
  private static final long MOST_CELLS = 1 << 23;

  private final Design design;
  private final double[][] values;
  private final double[] weights;
  private final MiningContext context;
  private final boolean[] category;
  private final int[] offset;

  Rows(Design design, double[][] values, double[] weights, MiningContext context) {
    this.design = design;
    this.values = values;
    this.weights = weights;
    this.context = context;
    List<Design.Term> terms = design.terms();
    this.category = new boolean[terms.size()];
    this.offset = new int[terms.size()];
    for (int t = 0; t < offset.length; t++) {
      category[t] = terms.get(t).category();
      offset[t] = terms.get(t).offset();
    }
  }

  int size() {
    return weights.length;
  }

  /** The number of coefficients. */
  int width() {
    return design.width();
  }

  /** The entries of a row: places in ascending order and values; returns how many there are. */
  int entries(int row, int[] places, double[] entries) {
    places[0] = 0;
    entries[0] = 1;
    int n = 1;
    for (int t = 0; t < offset.length; t++) {
      double value = values[t][row];
      if (category[t]) {
        if (value >= 0) {
          places[n] = offset[t] + (int) value;
          entries[n++] = 1;
        }
      } else {
        places[n] = offset[t];
        entries[n++] = value;
      }
    }
    return n;
  }

  /** What is done with a row: its entries, how many they are, and where to add up. */
  interface RowAction {
    void add(int row, int[] places, double[] entries, int count, double[][] sums);
  }

  /** Adds up over the rows with a weight above 0. */
  double[][] sum(int height, int breadth, RowAction action) {
    int blocks = blocks((long) height * breadth);
    double[][][] parts = new double[blocks][][];
    Parallel.run(blocks, context, block -> {
      double[][] sums = new double[height][breadth];
      int[] places = new int[offset.length + 1];
      double[] entries = new double[offset.length + 1];
      int to = start(block + 1, blocks);
      for (int row = start(block, blocks); row < to; row++) {
        if ((row & 4095) == 0) {
          context.checkCanceled();
        }
        if (weights[row] > 0) {
          action.add(row, places, entries, entries(row, places, entries), sums);
        }
      }
      parts[block] = sums;
    });
    double[][] total = parts[0];
    for (int block = 1; block < blocks; block++) {
      for (int i = 0; i < height; i++) {
        for (int j = 0; j < breadth; j++) {
          total[i][j] += parts[block][i][j];
        }
      }
    }
    return total;
  }

  private int blocks(long cells) {
    long most = Math.max(1, Math.min(MOST_BLOCKS, MOST_CELLS / Math.max(1, cells)));
    return (int) Math.max(1, Math.min(most, (size() + BLOCK - 1) / BLOCK));
  }

  private int start(int block, int blocks) {
    return (int) ((long) size() * block / blocks);
  }

  /** The sum of {@code factors[row]} times the outer product of every row: the lower triangle. */
  double[][] gram(double[] factors) {
    return sum(width(), width(), (row, places, entries, count, sums) -> {
      double factor = factors[row];
      for (int a = 0; a < count; a++) {
        double[] line = sums[places[a]];
        double scaled = factor * entries[a];
        for (int b = 0; b <= a; b++) {
          line[places[b]] += scaled * entries[b];
        }
      }
    });
  }

  /** The sum of {@code factors[row]} times every row. */
  double[] transposeTimes(double[] factors) {
    return sum(1, width(), (row, places, entries, count, sums) -> {
      for (int a = 0; a < count; a++) {
        sums[0][places[a]] += factors[row] * entries[a];
      }
    })[0];
  }

  /** Every row's product with coefficients. */
  double[] times(double[] coefficients) {
    double[] products = new double[size()];
    Parallel.run((size() + BLOCK - 1) / BLOCK, context, block -> {
      int from = block * BLOCK;
      int to = Math.min(size(), from + BLOCK);
      double[] scores = new double[to - from];
      design.score(values, from, to, coefficients, 0, scores);
      System.arraycopy(scores, 0, products, from, scores.length);
    });
    return products;
  }

  /** Every row's product with itself by a matrix: xᵀ V x. */
  double[] squares(double[][] matrix) {
    double[] squares = new double[size()];
    Parallel.run((size() + BLOCK - 1) / BLOCK, context, block -> {
      int[] places = new int[offset.length + 1];
      double[] entries = new double[offset.length + 1];
      for (int row = block * BLOCK; row < Math.min(size(), (block + 1) * BLOCK); row++) {
        int count = entries(row, places, entries);
        double sum = 0;
        for (int a = 0; a < count; a++) {
          double[] line = matrix[places[a]];
          double part = line[places[a]] * entries[a] / 2;
          for (int b = 0; b < a; b++) {
            part += line[places[b]] * entries[b];
          }
          sum += 2 * part * entries[a];
        }
        squares[row] = sum;
      }
    });
    return squares;
  }
}
