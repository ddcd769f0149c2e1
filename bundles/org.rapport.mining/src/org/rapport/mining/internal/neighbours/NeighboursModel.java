package org.rapport.mining.internal.neighbours;

import java.util.List;

import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/** Trained nearest neighbours: the training rows. The probability of a class is its share of the neighbours' weights. */
public final class NeighboursModel implements ClassifierModel {
  private static final int QUERIES = 128;
  private static final int LOOK_EVERY = 64;

  private final List<Scale> scales;
  private final Tiles tiles;
  private final int[] labels;
  private final double[] weights;
  private final List<String> classes;
  private final int k;

  NeighboursModel(List<Scale> scales, Tiles tiles, int[] labels, double[] weights, List<String> classes, int k) {
    this.scales = scales;
    this.tiles = tiles;
    this.labels = labels;
    this.weights = weights;
    this.classes = classes;
    this.k = Math.min(k, labels.length);
  }

  @Override
  public List<String> classes() {
    return classes;
  }

  @Override
  public double[][] probabilities(Table rows, MiningContext context) {
    Nearest[] nearest = nearest(rows, context);
    double[][] probabilities = new double[nearest.length][classes.size()];
    for (int i = 0; i < nearest.length; i++) {
      double total = 0;
      for (int n = 0; n < nearest[i].size(); n++) {
        int row = nearest[i].row(n);
        probabilities[i][labels[row]] += weights[row];
        total += weights[row];
      }
      for (int c = 0; c < probabilities[i].length; c++) {
        probabilities[i][c] /= total;
      }
    }
    return probabilities;
  }

  /** The nearest training rows of every row, by their number among the training rows. */
  Nearest[] nearest(Table rows, MiningContext context) {
    double[][] queries = new double[scales.size()][];
    for (int i = 0; i < queries.length; i++) {
      queries[i] = scales.get(i).values(rows.column(scales.get(i).name()));
    }
    Nearest[] nearest = new Nearest[rows.rows()];
    Parallel.run((nearest.length + QUERIES - 1) / QUERIES, context, block -> {
      int from = block * QUERIES;
      search(queries, from, Math.min(nearest.length, from + QUERIES), nearest, context);
    });
    return nearest;
  }

  private void search(double[][] queries, int from, int to, Nearest[] nearest, MiningContext context) {
    float[][] rounded = new float[to - from][];
    for (int query = from; query < to; query++) {
      rounded[query - from] = tiles.query(queries, query);
      nearest[query] = new Nearest(k, tiles.slack(rounded[query - from]));
    }
    float[] distances = new float[Tiles.ROWS];
    for (int tile = 0; tile < tiles.count(); tile++) {
      if (tile % LOOK_EVERY == 0) {
        context.checkCanceled();
      }
      for (int query = from; query < to; query++) {
        tiles.distances(tile, rounded[query - from], distances);
        offer(tile, distances, queries, query, nearest[query]);
      }
    }
  }

  private void offer(int tile, float[] distances, double[][] queries, int query, Nearest nearest) {
    int count = tiles.rows(tile);
    float bound = nearest.bound();
    for (int i = 0; i < count; i++) {
      if (distances[i] <= bound) {
        int row = tile * Tiles.ROWS + i;
        nearest.offer(row, tiles.distance(queries, query, row));
        bound = nearest.bound();
      }
    }
  }
}
