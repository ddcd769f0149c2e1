package org.rapport.mining.internal.clusters;

import org.rapport.mining.MiningException;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.MiningContext;

/**
 * Expectation-maximisation. Sums are made by blocks of rows and added in order, so the result does not depend on the
 * number of threads.
 */
final class Expectation {
  private static final int BLOCK = 4096;
  /** Added to every variance (those of all rows are 1), so that no group shrinks to a point. */
  private static final double LEAST_VARIANCE = 1e-3;
  /** Ends when a step adds less to the mean log-likelihood of a row. */
  private static final double REST = 1e-5;
  /** Rows that every level is given on top in every group, together: no level becomes impossible. */
  private static final double LEAST_ROWS = 1e-3;
  private static final double LOG_TWO_PI = Math.log(2 * Math.PI);

  private final Space.Points points;
  private final int[] levelCounts;
  private final int k;
  private final boolean full;
  private final MiningContext context;
  private final double[][] shares;

  /**
   * A mixture that was found.
   *
   * @param likelihood the logarithm of the rows' likelihood
   * @param settled whether further steps would hardly change it
   */
  record Fit(Components components, double likelihood, boolean settled) {
  }

  Expectation(Space.Points points, int[] levelCounts, int k, boolean full, MiningContext context) {
    this.points = points;
    this.levelCounts = levelCounts;
    this.k = k;
    this.full = full;
    this.context = context;
    this.shares = new double[points.rows()][k];
  }

  /** Runs from groups until the likelihood rests. */
  Fit run(int[] group, int mostSteps) {
    for (int row = 0; row < shares.length; row++) {
      for (int g = 0; g < k; g++) {
        shares[row][g] = group[row] == g ? 1 : 0;
      }
    }
    Components components = maximise();
    double likelihood = expect(components);
    for (int step = 0; step < mostSteps; step++) {
      context.checkCanceled();
      Components next = maximise();
      double now = expect(next);
      boolean rests = Math.abs(now - likelihood) <= REST * shares.length;
      components = next;
      likelihood = now;
      if (rests) {
        return new Fit(components, likelihood, true);
      }
    }
    return new Fit(components, likelihood, false);
  }

  private interface BlockAction {
    void run(int block, int from, int to);
  }

  private int blocks() {
    return (points.rows() + BLOCK - 1) / BLOCK;
  }

  private void blocks(BlockAction action) {
    Parallel.run(blocks(), context,
        block -> action.run(block, block * BLOCK, Math.min(points.rows(), (block + 1) * BLOCK)));
  }

  private double expect(Components components) {
    double[] sums = new double[blocks()];
    blocks((block, from, to) -> {
      Components.Scratch scratch = components.scratch();
      for (int row = from; row < to; row++) {
        sums[block] += components.share(points, row, shares[row], scratch);
      }
    });
    double sum = 0;
    for (double ofBlock : sums) {
      sum += ofBlock;
    }
    return sum;
  }

  /** The sums of a group over some rows: weight, numbers, levels. */
  private final class Sums {
    private final double[] weight = new double[k];
    private final double[][] numbers = new double[k][points.numberCount()];
    private final double[][][] levels = new double[k][levelCounts.length][];

    Sums() {
      for (int g = 0; g < k; g++) {
        for (int i = 0; i < levelCounts.length; i++) {
          levels[g][i] = new double[levelCounts[i] + 1];
        }
      }
    }

    void add(int row) {
      int p = points.numberCount();
      int q = points.codeCount();
      for (int g = 0; g < k; g++) {
        double share = shares[row][g];
        weight[g] += share;
        for (int i = 0; i < p; i++) {
          numbers[g][i] += share * points.numbers()[row * p + i];
        }
        for (int i = 0; i < q; i++) {
          levels[g][i][points.codes()[row * q + i] + 1] += share;
        }
      }
    }

    void add(Sums other) {
      for (int g = 0; g < k; g++) {
        weight[g] += other.weight[g];
        plus(numbers[g], other.numbers[g]);
        for (int i = 0; i < levelCounts.length; i++) {
          plus(levels[g][i], other.levels[g][i]);
        }
      }
    }
  }

  private static void plus(double[] sum, double[] more) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += more[i];
    }
  }

  private Components maximise() {
    Sums[] ofBlocks = new Sums[blocks()];
    blocks((block, from, to) -> {
      Sums sums = new Sums();
      for (int row = from; row < to; row++) {
        sums.add(row);
      }
      ofBlocks[block] = sums;
    });
    Sums sums = new Sums();
    for (Sums ofBlock : ofBlocks) {
      sums.add(ofBlock);
    }
    double[][] means = sums.numbers;
    double[] weights = new double[k];
    for (int g = 0; g < k; g++) {
      double weight = Math.max(sums.weight[g], 1e-12);
      weights[g] = weight / points.rows();
      for (int i = 0; i < means[g].length; i++) {
        means[g][i] /= weight;
      }
      logarithms(sums.levels[g], weight);
    }
    double[][] factors = covariances(means);
    double[] constants = new double[k];
    for (int g = 0; g < k; g++) {
      for (int i = 0; i < factors[g].length; i++) {
        factors[g][i] /= Math.max(sums.weight[g], 1e-12);
      }
      constants[g] = Math.log(weights[g]) - points.numberCount() * LOG_TWO_PI / 2 - factorise(factors[g]);
    }
    return new Components(weights, means, factors, constants, sums.levels, full);
  }

  private static void logarithms(double[][] levels, double weight) {
    for (double[] counts : levels) {
      double more = LEAST_ROWS / counts.length;
      for (int level = 0; level < counts.length; level++) {
        counts[level] = Math.log((counts[level] + more) / (weight + LEAST_ROWS));
      }
    }
  }

  /** Sums of products of differences from the means, lower triangles row after row or diagonals. */
  private double[][] covariances(double[][] means) {
    int p = points.numberCount();
    int cells = full ? p * (p + 1) / 2 : p;
    double[][][] ofBlocks = new double[blocks()][k][cells];
    blocks((block, from, to) -> {
      double[] difference = new double[p];
      for (int row = from; row < to; row++) {
        for (int g = 0; g < k; g++) {
          for (int i = 0; i < p; i++) {
            difference[i] = points.numbers()[row * p + i] - means[g][i];
          }
          addProducts(ofBlocks[block][g], difference, shares[row][g]);
        }
      }
    });
    double[][] sums = new double[k][cells];
    for (double[][] ofBlock : ofBlocks) {
      for (int g = 0; g < k; g++) {
        plus(sums[g], ofBlock[g]);
      }
    }
    return sums;
  }

  private void addProducts(double[] sums, double[] difference, double share) {
    int cell = 0;
    for (int i = 0; i < difference.length; i++) {
      double scaled = share * difference[i];
      if (full) {
        for (int j = 0; j < i; j++) {
          sums[cell++] += scaled * difference[j];
        }
      }
      sums[cell++] += scaled * difference[i];
    }
  }

  /** Turns a covariance into its Cholesky factor in place; returns half the logarithm of its determinant. */
  private double factorise(double[] cells) {
    int p = points.numberCount();
    double logarithm = 0;
    int row = 0;
    for (int i = 0; i < p; i++) {
      if (full) {
        int column = 0;
        for (int j = 0; j < i; j++) {
          double sum = cells[row + j];
          for (int m = 0; m < j; m++) {
            sum -= cells[row + m] * cells[column + m];
          }
          cells[row + j] = sum / cells[column + j];
          column += j + 1;
        }
      }
      int diagonal = full ? row + i : i;
      double sum = cells[diagonal] + LEAST_VARIANCE;
      for (int m = 0; full && m < i; m++) {
        sum -= cells[row + m] * cells[row + m];
      }
      if (!(sum > 0)) {
        throw new MiningException("A group has no extent in some direction, so its shape can't be told. Set covariance "
            + "to diagonal, or leave out fields that follow from others.");
      }
      cells[diagonal] = Math.sqrt(sum);
      logarithm += Math.log(cells[diagonal]);
      row += i + 1;
    }
    return logarithm;
  }
}
