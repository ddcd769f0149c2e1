package org.rapport.mining.internal.clusters;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.MiningContext;

/**
 * One run of k-means: a start by k-means++, then Lloyd's steps until the centres rest. Rows whose group can't have changed
 * are passed over (Hamerly, Making k-means even faster, 2010). Sums are made by blocks of rows and added in order, so the
 * result does not depend on the number of threads.
 */
final class Lloyd {
  private static final int BLOCK = 8192;
  private static final double REST = 1e-4;

  private final Space.Points points;
  private final int[] levelCounts;
  private final int clusters;
  private final MiningContext context;
  private final int[] group;
  /** At most so far is a row from its centre. */
  private final double[] upper;
  /** At least so far is a row from every other centre. */
  private final double[] lower;

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
    this.upper = new double[points.rows()];
    this.lower = new double[points.rows()];
  }

  Run run(SplittableRandom random, int mostSteps) {
    return run(start(random), mostSteps);
  }

  /** Goes on from given centres. */
  Run run(Centres first, int mostSteps) {
    Centres centres = first;
    assign(centres);
    for (int step = 0; step < mostSteps; step++) {
      context.checkCanceled();
      Centres next = update(centres);
      double[] moved = new double[clusters];
      double all = 0;
      for (int k = 0; k < clusters; k++) {
        double squared = centres.distance(k, next, k);
        moved[k] = Math.sqrt(squared);
        all += squared;
      }
      centres = next;
      if (all <= REST) {
        break;
      }
      reassign(centres, moved);
    }
    return new Run(centres, group.clone(), assign(centres));
  }

  /**
   * Arthur and Vassilvitskii, k-means++: the advantages of careful seeding, 2007; of a few rows drawn for each centre the
   * one that helps most is taken.
   */
  private Centres start(SplittableRandom random) {
    int[] chosen = new int[clusters];
    double[] nearest = new double[points.rows()];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    chosen[0] = random.nextInt(points.rows());
    double[] sums = nearer(nearest, chosen[0], nearest);
    int trials = 2 + (int) Math.log(clusters);
    double[] tried = new double[points.rows()];
    double[] best = new double[points.rows()];
    for (int k = 1; k < clusters; k++) {
      double least = Double.POSITIVE_INFINITY;
      double[] leastSums = sums;
      for (int trial = 0; trial < trials; trial++) {
        int row = draw(random, nearest, sums);
        double[] after = nearer(nearest, row, tried);
        double total = Arrays.stream(after).sum();
        if (total < least) {
          least = total;
          leastSums = after;
          chosen[k] = row;
          double[] swap = best;
          best = tried;
          tried = swap;
        }
      }
      double[] swap = nearest;
      nearest = best;
      best = swap;
      sums = leastSums;
    }
    return Centres.at(points, chosen);
  }

  /** The squared distances to the nearest centre with one more centre, and their sums by block. */
  private double[] nearer(double[] nearest, int centre, double[] result) {
    double[] sums = new double[(points.rows() + BLOCK - 1) / BLOCK];
    blocks((block, from, to) -> {
      double sum = 0;
      for (int row = from; row < to; row++) {
        result[row] = Math.min(nearest[row], points.distance(row, centre));
        sum += result[row];
      }
      sums[block] = sum;
    });
    return sums;
  }

  /** A row, by the square of its distance to the nearest centre there is. */
  private int draw(SplittableRandom random, double[] nearest, double[] sums) {
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

  /** The nearest centre of every row; returns the sum of the squared distances. */
  private double assign(Centres centres) {
    double[] sums = new double[(points.rows() + BLOCK - 1) / BLOCK];
    blocks((block, from, to) -> {
      double sum = 0;
      for (int row = from; row < to; row++) {
        sum += nearest(centres, row);
      }
      sums[block] = sum;
    });
    return Arrays.stream(sums).sum();
  }

  /** Notes a row's nearest centre, its distance and that of the second nearest; returns the squared distance. */
  private double nearest(Centres centres, int row) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    double second = Double.POSITIVE_INFINITY;
    for (int k = 0; k < clusters; k++) {
      double distance = centres.distance(points, row, k);
      if (distance < least) {
        second = least;
        least = distance;
        best = k;
      } else if (distance < second) {
        second = distance;
      }
    }
    group[row] = best;
    upper[row] = Math.sqrt(least);
    lower[row] = Math.sqrt(second);
    return least;
  }

  /** As {@link #assign}, for rows near a border only. */
  private void reassign(Centres centres, double[] moved) {
    double[] safe = centres.halfGaps();
    int farthest = 0;
    double second = 0;
    for (int k = 1; k < clusters; k++) {
      if (moved[k] > moved[farthest]) {
        second = moved[farthest];
        farthest = k;
      } else {
        second = Math.max(second, moved[k]);
      }
    }
    int most = farthest;
    double others = second;
    blocks((block, from, to) -> {
      for (int row = from; row < to; row++) {
        int own = group[row];
        upper[row] += moved[own];
        lower[row] -= own == most ? others : moved[most];
        double enough = Math.max(safe[own], lower[row]);
        if (upper[row] > enough) {
          upper[row] = Math.sqrt(centres.distance(points, row, own));
          if (upper[row] > enough) {
            nearest(centres, row);
          }
        }
      }
    });
  }

  /** Means and most frequent codes; a group without rows gets the row farthest from its centre. */
  private Centres update(Centres before) {
    int p = points.numberCount();
    int q = points.codeCount();
    int blocks = (points.rows() + BLOCK - 1) / BLOCK;
    double[][] sums = new double[blocks][];
    int[][][][] counts = new int[blocks][][][];
    int[][] sizes = new int[blocks][clusters];
    blocks((block, from, to) -> {
      sums[block] = sums(from, to, sizes[block]);
      counts[block] = counts(from, to);
    });
    double[][] numbers = new double[clusters][p];
    int[][] codes = new int[clusters][q];
    boolean exact = false;
    for (int k = 0; k < clusters; k++) {
      int size = 0;
      for (int[] ofBlock : sizes) {
        size += ofBlock[k];
      }
      if (size == 0) {
        if (!exact) {
          assign(before);
          exact = true;
        }
        int row = farthest();
        upper[row] = 0;
        numbers[k] = Arrays.copyOfRange(points.numbers(), row * p, (row + 1) * p);
        codes[k] = Arrays.copyOfRange(points.codes(), row * q, (row + 1) * q);
        continue;
      }
      for (int i = 0; i < p; i++) {
        for (double[] ofBlock : sums) {
          numbers[k][i] += ofBlock[k * p + i];
        }
        numbers[k][i] /= size;
      }
      for (int i = 0; i < q; i++) {
        codes[k][i] = mode(counts, k, i, before.codes()[k][i]);
      }
    }
    return new Centres(numbers, codes);
  }

  private double[] sums(int from, int to, int[] sizes) {
    int p = points.numberCount();
    double[] numbers = points.numbers();
    double[] sums = new double[clusters * p];
    for (int row = from; row < to; row++) {
      int k = group[row];
      sizes[k]++;
      for (int i = 0, at = k * p, value = row * p; i < p; i++) {
        sums[at + i] += numbers[value + i];
      }
    }
    return sums;
  }

  private int[][][] counts(int from, int to) {
    int q = points.codeCount();
    int[] codes = points.codes();
    int[][][] counts = new int[clusters][q][];
    for (int[][] ofCluster : counts) {
      Arrays.setAll(ofCluster, i -> new int[levelCounts[i] + 1]);
    }
    for (int row = from; row < to; row++) {
      int[][] ofCluster = counts[group[row]];
      for (int i = 0; i < q; i++) {
        ofCluster[i][codes[row * q + i] + 1]++;
      }
    }
    return counts;
  }

  private int farthest() {
    int farthest = 0;
    for (int row = 1; row < upper.length; row++) {
      farthest = upper[row] > upper[farthest] ? row : farthest;
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
}
