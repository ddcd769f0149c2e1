package org.rapport.mining.internal.clusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.rapport.mining.ClusterDetails.Axis;
import org.rapport.mining.ClusterDetails.Loading;
import org.rapport.mining.ClusterDetails.Projection;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * The first two principal components of rows. At most 200 columns take part: the numbers, then the most frequent levels.
 * A component's sign is such that its largest weight is positive.
 */
public final class Principal {
  private static final int MOST_COLUMNS = 200;
  private static final int SHOWN = 2_000;
  private static final int BLOCK = 4096;
  private static final int LOADINGS = 10;

  /** A column of the space: a number, or whether a category has a level. */
  private record Direction(String field, String level, double[] numbers, int[] codes, int code, double mean,
      double factor) {
    double value(int row) {
      double value = level.isEmpty() ? numbers[row] : codes[row] == code ? 1 : 0;
      return (value - mean) * factor;
    }
  }

  private Principal() {}

  /**
   * Projects rows.
   *
   * @param rows prepared rows
   * @param group the group of every row, −1 for none
   * @param groups how many there are
   * @return the projection, with row numbers of these rows; empty if the rows do not spread in two directions
   */
  public static Optional<Projection> of(Table rows, int[] group, int groups, MiningContext context) {
    List<Direction> directions = directions(rows);
    int d = directions.size();
    if (d < 2) {
      return Optional.empty();
    }
    double[][] covariance = covariance(directions, rows.rows(), context);
    double total = IntStream.range(0, d).mapToDouble(i -> covariance[i][i]).sum();
    Eigen eigen = Eigen.of(covariance);
    int[] order = IntStream.range(0, d).boxed().sorted(Comparator.<Integer>comparingDouble(i -> -eigen.values()[i])
        .thenComparing(i -> i)).mapToInt(Integer::intValue).toArray();
    if (!(eigen.values()[order[1]] > 1e-12 * total)) {
      return Optional.empty();
    }
    List<Axis> axes = new ArrayList<>();
    double[][] weights = new double[2][];
    for (int axis = 0; axis < 2; axis++) {
      weights[axis] = signed(eigen.vectors()[order[axis]]);
      axes.add(new Axis(Math.min(1, eigen.values()[order[axis]] / total), loadings(directions, weights[axis])));
    }
    double[][] places = new double[2][rows.rows()];
    Parallel.run((rows.rows() + BLOCK - 1) / BLOCK, context, block -> {
      for (int row = block * BLOCK; row < Math.min(rows.rows(), (block + 1) * BLOCK); row++) {
        for (int i = 0; i < d; i++) {
          double value = directions.get(i).value(row);
          places[0][row] += weights[0][i] * value;
          places[1][row] += weights[1][i] * value;
        }
      }
    });
    int[] shown = Silhouette.sample(rows.rows(), SHOWN, context.seed());
    return Optional.of(new Projection(axes, shown, Arrays.stream(shown).mapToDouble(row -> places[0][row]).toArray(),
        Arrays.stream(shown).mapToDouble(row -> places[1][row]).toArray(), centroids(places, group, groups)));
  }

  private static List<Direction> directions(Table rows) {
    List<Direction> directions = new ArrayList<>();
    record Level(CategoryColumn column, int code, int count) {
    }
    List<Level> levels = new ArrayList<>();
    for (Column column : rows.columns()) {
      if (column instanceof NumberColumn numbers && directions.size() < MOST_COLUMNS) {
        double[] values = numbers.values();
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        double deviation = Math.sqrt(squares / Math.max(1, values.length));
        if (deviation > 1e-12 * Math.abs(mean)) {
          directions.add(new Direction(numbers.name(), "", values, new int[0], 0, mean, 1 / deviation));
        }
      } else if (column instanceof CategoryColumn categories) {
        int[] counts = categories.counts();
        for (int code = 0; code < counts.length; code++) {
          levels.add(new Level(categories, code, counts[code]));
        }
      }
    }
    // a sort that keeps the order of equals: the result does not depend on chance
    levels.sort(Comparator.comparingInt(level -> -level.count()));
    for (Level level : levels) {
      if (directions.size() < MOST_COLUMNS && level.count() > 0 && level.count() < rows.rows()) {
        directions.add(new Direction(level.column().name(), level.column().levels().get(level.code()), new double[0],
            level.column().codes(), level.code(), (double) level.count() / rows.rows(), Math.sqrt(0.5)));
      }
    }
    return directions;
  }

  private static double[][] covariance(List<Direction> directions, int rows, MiningContext context) {
    int d = directions.size();
    int blocks = (rows + BLOCK - 1) / BLOCK;
    double[][] covariance = new double[d][d];
    double[][] columns = new double[d][];
    Parallel.run(d, context, i -> columns[i] = new double[BLOCK]);
    for (int block = 0; block < blocks; block++) {
      int from = block * BLOCK;
      int n = Math.min(rows, from + BLOCK) - from;
      Parallel.run(d, context, i -> {
        for (int row = 0; row < n; row++) {
          columns[i][row] = directions.get(i).value(from + row);
        }
      });
      Parallel.run(d, context, i -> {
        for (int j = 0; j <= i; j++) {
          double sum = 0;
          for (int row = 0; row < n; row++) {
            sum += columns[i][row] * columns[j][row];
          }
          covariance[i][j] += sum / rows;
        }
      });
    }
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < i; j++) {
        covariance[j][i] = covariance[i][j];
      }
    }
    return covariance;
  }

  private static double[] signed(double[] vector) {
    int largest = 0;
    for (int i = 1; i < vector.length; i++) {
      largest = Math.abs(vector[i]) > Math.abs(vector[largest]) + 1e-9 ? i : largest;
    }
    double sign = vector[largest] < 0 ? -1 : 1;
    return Arrays.stream(vector).map(value -> sign * value).toArray();
  }

  private static List<Loading> loadings(List<Direction> directions, double[] weights) {
    return IntStream.range(0, weights.length).boxed()
        .sorted(Comparator.<Integer>comparingDouble(i -> -Math.abs(weights[i])).thenComparing(i -> i)).limit(LOADINGS)
        .map(i -> new Loading(directions.get(i).field(), directions.get(i).level(), weights[i])).toList();
  }

  private static double[][] centroids(double[][] places, int[] group, int groups) {
    double[][] centroids = new double[groups][2];
    int[] sizes = new int[groups];
    for (int row = 0; row < group.length; row++) {
      if (group[row] >= 0) {
        sizes[group[row]]++;
        centroids[group[row]][0] += places[0][row];
        centroids[group[row]][1] += places[1][row];
      }
    }
    for (int k = 0; k < groups; k++) {
      centroids[k][0] /= Math.max(1, sizes[k]);
      centroids[k][1] /= Math.max(1, sizes[k]);
    }
    return centroids;
  }
}
