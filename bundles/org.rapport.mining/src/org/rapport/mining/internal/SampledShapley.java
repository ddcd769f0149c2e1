package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * Shapley values of any model by sampling (Štrumbelj and Kononenko, Explaining prediction models and individual
 * predictions with feature contributions, 2014). A row of the background, which are training rows drawn by lot, is turned
 * into the row to be explained, field by field in an order drawn by lot; what a field changes is its contribution in that
 * order. Every order is also taken backwards, which makes the mean steadier. The contributions of a row sum to its answer
 * less the mean answer of the background rows used. All rows are explained with the same orders, so a row's contributions
 * do not depend on the rows beside it, except that with more than 1,000 rows at once fewer orders are drawn.
 */
final class SampledShapley {
  /** How many training rows serve as background at most. */
  static final int BACKGROUND = 16;
  private static final int PAIRS = 16;
  private static final int FEWEST_PAIRS = 4;
  private static final int ROWS = 1_000;
  /** Rows given to the model at once. */
  private static final int BATCH = 50_000;

  private final List<List<String>> fields;
  private final Table background;
  private final Function<Table, double[][]> model;
  private final int pairs;

  /**
   * What was found.
   *
   * @param contributions rows × fields
   * @param errors their standard errors
   */
  record Values(double[][] contributions, double[][] errors) {
  }

  /**
   * An explainer.
   *
   * @param fields by field the names of its columns
   * @param background rows with all columns, at least one
   * @param model answers of rows, rows × answers
   * @param pairs how many orders are drawn, each taken both ways, at least 2; 0 for the usual number
   */
  SampledShapley(List<List<String>> fields, Table background, Function<Table, double[][]> model, int pairs) {
    this.fields = fields;
    this.background = background;
    this.model = model;
    this.pairs = pairs;
  }

  /** How many orders are drawn; every background row is used equally often where there are few. */
  private int pairs(int rows) {
    if (pairs > 0) {
      return pairs;
    }
    int wanted = rows <= ROWS ? PAIRS : Math.max(FEWEST_PAIRS, (int) ((long) PAIRS * ROWS / rows));
    int some = background.rows();
    return some >= wanted ? wanted : (wanted + some - 1) / some * some;
  }

  /**
   * Explains rows.
   *
   * @param rows rows with all columns
   * @param explained for every row which answer
   */
  Values of(Table rows, int[] explained, MiningContext context) {
    int n = rows.rows();
    int all = pairs(n);
    Values values = new Values(new double[n][fields.size()], new double[n][fields.size()]);
    int[][] orders = orders(all, context.seed());
    double[][] starts = model.apply(background);
    int block = Math.max(1, BATCH / Math.max(1, fields.size()));
    for (int from = 0; from < n; from += block) {
      int first = from;
      int[] some = new int[Math.min(n, from + block) - from];
      Arrays.setAll(some, i -> first + i);
      explain(rows.select(some), Arrays.copyOfRange(explained, from, from + some.length), orders, starts, values, from,
          context);
    }
    return values;
  }

  private int[][] orders(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[][] orders = new int[count][fields.size()];
    for (int[] order : orders) {
      Arrays.setAll(order, i -> i);
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swap = order[i];
        order[i] = order[j];
        order[j] = swap;
      }
    }
    return orders;
  }

  private void explain(Table rows, int[] explained, int[][] orders, double[][] starts, Values values, int offset,
      MiningContext context) {
    double[][] ends = model.apply(rows);
    int n = explained.length;
    double[][] squares = new double[n][fields.size()];
    for (int m = 0; m < orders.length; m++) {
      context.checkCanceled();
      int base = m % background.rows();
      boolean[][] differs = differs(rows, base);
      double[][] changes = new double[n][fields.size()];
      walk(rows, base, orders[m], differs, explained, starts[base], ends, changes);
      walk(rows, base, backwards(orders[m]), differs, explained, starts[base], ends, changes);
      for (int row = 0; row < n; row++) {
        for (int f = 0; f < changes[row].length; f++) {
          double change = changes[row][f] / 2;
          values.contributions()[offset + row][f] += change;
          squares[row][f] += change * change;
        }
      }
    }
    int count = orders.length;
    for (int row = 0; row < n; row++) {
      for (int f = 0; f < squares[row].length; f++) {
        double mean = values.contributions()[offset + row][f] / count;
        values.contributions()[offset + row][f] = mean;
        double variance = Math.max(0, squares[row][f] / count - mean * mean) * count / Math.max(1, count - 1);
        values.errors()[offset + row][f] = Math.sqrt(variance / count);
      }
    }
  }

  private static int[] backwards(int[] order) {
    int[] backwards = new int[order.length];
    Arrays.setAll(backwards, i -> order[order.length - 1 - i]);
    return backwards;
  }

  /** By row and field whether the row differs from a background row. */
  private boolean[][] differs(Table rows, int base) {
    boolean[][] differs = new boolean[rows.rows()][fields.size()];
    for (int f = 0; f < fields.size(); f++) {
      for (String name : fields.get(f)) {
        Column own = rows.column(name);
        Column other = background.column(name);
        for (int row = 0; row < differs.length; row++) {
          differs[row][f] |= !same(own, row, other, base);
        }
      }
    }
    return differs;
  }

  private static boolean same(Column a, int i, Column b, int j) {
    return a instanceof NumberColumn x && b instanceof NumberColumn y
        ? Double.compare(x.value(i) + 0.0, y.value(j) + 0.0) == 0
        : a.text(i).equals(b.text(j));
  }

  /** Goes one order and adds what every field changes. Only steps that change the row are asked of the model. */
  private void walk(Table rows, int base, int[] order, boolean[][] differs, int[] explained, double[] start,
      double[][] ends, double[][] changes) {
    int[] rank = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
    }
    List<int[]> steps = new ArrayList<>();
    for (int row = 0; row < differs.length; row++) {
      int last = -1;
      for (int i = 0; i < order.length; i++) {
        if (differs[row][order[i]]) {
          if (last >= 0) {
            steps.add(new int[]{row, last});
          }
          last = i;
        }
      }
    }
    double[][] answers = steps.isEmpty() ? new double[0][] : model.apply(between(rows, base, rank, steps));
    int next = 0;
    for (int row = 0; row < differs.length; row++) {
      double before = start[explained[row]];
      for (int field : order) {
        if (differs[row][field]) {
          boolean asked = next < steps.size() && steps.get(next)[0] == row && steps.get(next)[1] == rank[field];
          double after = asked ? answers[next++][explained[row]] : ends[row][explained[row]];
          changes[row][field] += after - before;
          before = after;
        }
      }
    }
  }

  /** Rows that have their own values in the fields up to a step, and those of the background row in the others. */
  private Table between(Table rows, int base, int[] rank, List<int[]> steps) {
    List<Column> columns = new ArrayList<>();
    for (int f = 0; f < fields.size(); f++) {
      for (String name : fields.get(f)) {
        columns.add(between(rows.column(name), background.column(name), base, rank[f], steps));
      }
    }
    return Table.of(columns);
  }

  /** The code of a value among levels, to which it is added where it is not among them. */
  private static int code(CategoryColumn column, int row, List<String> levels) {
    if (column.isMissing(row)) {
      return CategoryColumn.MISSING;
    }
    int code = levels.indexOf(column.text(row));
    if (code < 0) {
      levels.add(column.text(row));
      return levels.size() - 1;
    }
    return code;
  }

  private static Column between(Column own, Column other, int base, int rank, List<int[]> steps) {
    if (own instanceof NumberColumn numbers && other instanceof NumberColumn usual) {
      double[] values = new double[steps.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = rank <= steps.get(i)[1] ? numbers.value(steps.get(i)[0]) : usual.value(base);
      }
      return NumberColumn.of(own.name(), values);
    }
    if (own instanceof CategoryColumn categories && other instanceof CategoryColumn usual) {
      List<String> levels = new ArrayList<>(categories.levels());
      int code = code(usual, base, levels);
      int[] codes = new int[steps.size()];
      for (int i = 0; i < codes.length; i++) {
        codes[i] = rank <= steps.get(i)[1] ? categories.code(steps.get(i)[0]) : code;
      }
      return CategoryColumn.of(own.name(), codes, levels);
    }
    throw new IllegalStateException(own.name());
  }
}
