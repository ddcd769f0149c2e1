package org.rapport.mining.internal.clusters;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.MiningContext;

/**
 * One run of k-means: a start by k-means++, then Lloyd's steps until the centres rest. Sums are made by blocks of rows
 * and added in order, so the result does not depend on the number of threads.
 */
final class Lloyd {
  private static final int BLOCK = 8192;
  private static final double REST = 1e-4;

  private final Space.Points points;
  private final int[] levelCounts;
  private final int clusters;
  private final MiningContext context;
  private final int[] group;
  private final double[] nearest;

  /** The centres: means of the numbers and the most frequent codes. */
  record Centres(double[][] numbers, int[][] codes) {
    int nearest(Space.Points points, int row, double[] distance) {
      int best = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int k = 0; k < numbers.length; k++) {
        double sum = distance(points, row, k, least);
        if (sum < least) {
          least = sum;
          best = k;
        }
      }
      distance[0] = least;
      return best;
    }

    private double distance(Space.Points points, int row, int k, double enough) {
      double sum = 0;
      double[] centre = numbers[k];
      int at = row * centre.length;
      double[] values = points.numbers();
      for (int i = 0; i < centre.length; i++) {
        double difference = values[at + i] - centre[i];
        sum += difference * difference;
      }
      int[] modes = codes[k];
      int from = row * modes.length;
      for (int i = 0; i < modes.length && sum < enough; i++) {
        sum += points.codes()[from + i] == modes[i] ? 0 : 1;
      }
      return sum;
    }
  }

  /**
   * What a run has found.
   *
   * @param inertia the sum of the squared distances of all rows to their centres
   */
  record Run(Centres centres, int[] group, double inertia) {
  }

  Lloyd(Space.Points points, int[] levelCounts, int clusters, MiningContext context) {
    this.points = points;
    this.levelCounts = levelCounts;
    this.clusters = clusters;
    this.context = context;
    this.group = new int[points.rows()];
    this.nearest = new double[points.rows()];
  }

  Run run(SplittableRandom random, int mostSteps) {
    Centres centres = start(random);
    double inertia = assign(centres);
    for (int step = 0; step < mostSteps; step++) {
      context.checkCanceled();
      Centres next = update(centres);
      double moved = moved(centres, next);
      centres = next;
      inertia = assign(centres);
      if (moved <= REST) {
        break;
      }
    }
    return new Run(centres, group.clone(), inertia);
  }

  /** Arthur and Vassilvitskii, k-means++: the advantages of careful seeding, 2007. */
  private Centres start(SplittableRandom random) {
    double[][] numbers = new double[clusters][];
    int[][] codes = new int[clusters][];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    int chosen = random.nextInt(points.rows());
    for (int k = 0; k < clusters; k++) {
      int p = points.numberCount();
      int q = points.codeCount();
      numbers[k] = Arrays.copyOfRange(points.numbers(), chosen * p, (chosen + 1) * p);
      codes[k] = Arrays.copyOfRange(points.codes(), chosen * q, (chosen + 1) * q);
      chosen = draw(random, chosen);
    }
    return new Centres(numbers, codes);
  }

  /** A row, by the square of its distance to the nearest centre there is. */
  private int draw(SplittableRandom random, int newest) {
    double[] sums = new double[(points.rows() + BLOCK - 1) / BLOCK];
    blocks((block, from, to) -> {
      for (int row = from; row < to; row++) {
        nearest[row] = Math.min(nearest[row], points.distance(row, newest));
        sums[block] += nearest[row];
      }
    });
    double wanted = random.nextDouble() * Arrays.stream(sums).sum();
    int block = 0;
    while (block < sums.length - 1 && wanted >= sums[block]) {
      wanted -= sums[block++];
    }
    int last = Math.min(points.rows(), (block + 1) * BLOCK) - 1;
    for (int row = block * BLOCK; row < last; row++) {
      wanted -= nearest[row];
      if (wanted < 0) {
        return row;
      }
    }
    return last;
  }

  private interface BlockAction {
    void run(int block, int from, int to);
  }

  private void blocks(BlockAction action) {
    Parallel.run((points.rows() + BLOCK - 1) / BLOCK, context,
        block -> action.run(block, block * BLOCK, Math.min(points.rows(), (block + 1) * BLOCK)));
  }

  private double assign(Centres centres) {
    double[] sums = new double[(points.rows() + BLOCK - 1) / BLOCK];
    blocks((block, from, to) -> {
      double[] distance = new double[1];
      for (int row = from; row < to; row++) {
        group[row] = centres.nearest(points, row, distance);
        nearest[row] = distance[0];
        sums[block] += distance[0];
      }
    });
    return Arrays.stream(sums).sum();
  }

  /** Means and most frequent codes; a group without rows gets the row farthest from its centre. */
  private Centres update(Centres before) {
    int p = points.numberCount();
    int q = points.codeCount();
    int blocks = (points.rows() + BLOCK - 1) / BLOCK;
    double[][][] sums = new double[blocks][][];
    int[][][][] counts = new int[blocks][][][];
    int[][] sizes = new int[blocks][clusters];
    blocks((block, from, to) -> {
      sums[block] = new double[clusters][p];
      counts[block] = new int[clusters][q][];
      for (int[][] ofCluster : counts[block]) {
        Arrays.setAll(ofCluster, i -> new int[levelCounts[i] + 1]);
      }
      for (int row = from; row < to; row++) {
        int k = group[row];
        sizes[block][k]++;
        for (int i = 0; i < p; i++) {
          sums[block][k][i] += points.numbers()[row * p + i];
        }
        for (int i = 0; i < q; i++) {
          counts[block][k][i][points.codes()[row * q + i] + 1]++;
        }
      }
    });
    double[][] numbers = new double[clusters][p];
    int[][] codes = new int[clusters][q];
    for (int k = 0; k < clusters; k++) {
      int size = 0;
      for (int[] ofBlock : sizes) {
        size += ofBlock[k];
      }
      if (size == 0) {
        int farthest = farthest();
        nearest[farthest] = 0;
        numbers[k] = Arrays.copyOfRange(points.numbers(), farthest * p, (farthest + 1) * p);
        codes[k] = Arrays.copyOfRange(points.codes(), farthest * q, (farthest + 1) * q);
        continue;
      }
      for (int i = 0; i < p; i++) {
        for (double[][] ofBlock : sums) {
          numbers[k][i] += ofBlock[k][i];
        }
        numbers[k][i] /= size;
      }
      for (int i = 0; i < q; i++) {
        codes[k][i] = mode(counts, k, i, before.codes()[k][i]);
      }
    }
    return new Centres(numbers, codes);
  }

  private int farthest() {
    int farthest = 0;
    for (int row = 1; row < nearest.length; row++) {
      farthest = nearest[row] > nearest[farthest] ? row : farthest;
    }
    return farthest;
  }

  /** The most frequent code; of equal ones the present one, then the first. */
  private static int mode(int[][][][] counts, int k, int i, int present) {
    int[] sum = new int[counts[0][k][i].length];
    for (int[][][] ofBlock : counts) {
      for (int code = 0; code < sum.length; code++) {
        sum[code] += ofBlock[k][i][code];
      }
    }
    int best = present + 1;
    for (int code = 0; code < sum.length; code++) {
      best = sum[code] > sum[best] ? code : best;
    }
    return best - 1;
  }

  private static double moved(Centres before, Centres after) {
    double sum = 0;
    for (int k = 0; k < before.numbers().length; k++) {
      for (int i = 0; i < before.numbers()[k].length; i++) {
        double difference = before.numbers()[k][i] - after.numbers()[k][i];
        sum += difference * difference;
      }
      for (int i = 0; i < before.codes()[k].length; i++) {
        sum += before.codes()[k][i] == after.codes()[k][i] ? 0 : 1;
      }
    }
    return sum;
  }
}
