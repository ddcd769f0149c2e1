package org.rapport.mining.internal.neighbours;

import java.util.List;
import java.util.function.ObjIntConsumer;

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
    double[][] probabilities = new double[rows.rows()][classes.size()];
    search(rows, context, (nearest, row) -> vote(nearest, probabilities[row]));
    return probabilities;
  }

  private void vote(Nearest nearest, double[] shares) {
    double total = 0;
    for (int n = 0; n < nearest.size(); n++) {
      int row = nearest.row(n);
      shares[labels[row]] += weights[row];
      total += weights[row];
    }
    for (int c = 0; c < shares.length; c++) {
      shares[c] /= total;
    }
  }

  /** Finds the nearest training rows of every row, by their number among the training rows, and hands them on. */
  void search(Table rows, MiningContext context, ObjIntConsumer<Nearest> found) {
    double[][] queries = new double[scales.size()][];
    for (int i = 0; i < queries.length; i++) {
      queries[i] = scales.get(i).values(rows.column(scales.get(i).name()));
    }
    int count = rows.rows();
    Parallel.run((count + QUERIES - 1) / QUERIES, context, block -> {
      int from = block * QUERIES;
      Nearest[] nearest = search(queries, from, Math.min(count, from + QUERIES), context);
      for (int i = 0; i < nearest.length; i++) {
        found.accept(nearest[i], from + i);
      }
    });
  }

  private Nearest[] search(double[][] queries, int from, int to, MiningContext context) {
    Nearest[] nearest = new Nearest[to - from];
    float[][] rounded = new float[to - from][];
    for (int i = 0; i < nearest.length; i++) {
      rounded[i] = tiles.query(queries, from + i);
      nearest[i] = new Nearest(k, tiles.slack(rounded[i]));
    }
    float[] distances = new float[Tiles.ROWS];
    for (int tile = 0; tile < tiles.count(); tile++) {
      if (tile % LOOK_EVERY == 0) {
        context.checkCanceled();
      }
      for (int i = 0; i < nearest.length; i++) {
        tiles.distances(tile, rounded[i], distances);
        offer(tile, distances, queries, from + i, nearest[i]);
      }
    }
    return nearest;
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
