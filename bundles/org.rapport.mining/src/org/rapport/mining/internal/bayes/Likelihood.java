package org.rapport.mining.internal.bayes;

import java.util.List;

import org.rapport.mining.MiningException;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** How likely the values of a feature are within every class. */
sealed interface Likelihood {
  /** The values of all rows as {@link #add} reads them: numbers, or the codes of the known levels; NaN when missing. */
  double[] values(Table rows);

  /** Adds the logarithms of the likelihoods of rows {@code from} to {@code to} − 1; missing values say nothing. */
  void add(double[] values, int from, int to, double[][] sums);

  /**
   * Numbers.
   *
   * @param name the feature's name
   * @param mean by class
   * @param variance by class, above 0
   */
  record Normal(String name, double[] mean, double[] variance) implements Likelihood {
    @Override
    public double[] values(Table rows) {
      if (rows.column(name) instanceof NumberColumn numbers) {
        return numbers.values();
      }
      throw new MiningException("The column \"" + name + "\" holds no numbers, but the model was trained on numbers.");
    }

    @Override
    public void add(double[] values, int from, int to, double[][] sums) {
      for (int c = 0; c < mean.length; c++) {
        double constant = -0.5 * Math.log(2 * Math.PI * variance[c]);
        for (int row = from; row < to; row++) {
          double off = values[row] - mean[c];
          sums[row][c] += Double.isNaN(off) ? 0 : constant - off * off / (2 * variance[c]);
        }
      }
    }
  }

  /**
   * Categories.
   *
   * @param name the feature's name
   * @param levels the levels known from training
   * @param logarithms of the levels' probabilities, by class and level
   */
  record Levels(String name, List<String> levels, double[][] logarithms) implements Likelihood {
    @Override
    public double[] values(Table rows) {
      Column column = rows.column(name);
      if (!(column instanceof CategoryColumn given)) {
        throw new MiningException(
            "The column \"" + name + "\" holds no categories, but the model was trained on categories.");
      }
      int[] codes = given.withLevels(levels).codes();
      double[] values = new double[codes.length];
      for (int row = 0; row < codes.length; row++) {
        values[row] = codes[row] < 0 ? Double.NaN : codes[row];
      }
      return values;
    }

    @Override
    public void add(double[] values, int from, int to, double[][] sums) {
      for (int row = from; row < to; row++) {
        if (!Double.isNaN(values[row])) {
          int level = (int) values[row];
          for (int c = 0; c < logarithms.length; c++) {
            sums[row][c] += logarithms[c][level];
          }
        }
      }
    }
  }
}
