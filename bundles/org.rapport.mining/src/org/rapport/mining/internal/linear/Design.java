package org.rapport.mining.internal.linear;

import java.util.ArrayList;
import java.util.List;

import org.rapport.mining.MiningException;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * How rows become numbers: a number column is standardised (mean 0, standard deviation 1 on the training rows), a
 * category has one coefficient a level.
 *
 * @param terms the features in order
 */
public record Design(List<Term> terms) {
  /**
   * A feature.
   *
   * @param name the column's name
   * @param levels the levels of a category, empty for numbers
   * @param mean numbers: the mean of the training rows
   * @param deviation numbers: their standard deviation, 0 for a constant
   * @param shares categories: the weight of every level among the training rows, summing to 1
   * @param offset the place of the (first) coefficient
   */
  public record Term(String name, List<String> levels, double mean, double deviation, double[] shares, int offset) {
    /** Whether it is a category. */
    public boolean category() {
      return !levels.isEmpty();
    }

    /** The number of its coefficients. */
    public int width() {
      return Math.max(1, levels.size());
    }

    /** Standardised numbers, or codes with −1 for missing and unknown levels. */
    public double[] values(Table rows) {
      Column column = rows.column(name);
      if (column instanceof NumberColumn numbers && !category()) {
        double[] values = new double[numbers.size()];
        double factor = deviation > 0 ? 1 / deviation : 0;
        for (int row = 0; row < values.length; row++) {
          double value = numbers.value(row);
          values[row] = Double.isNaN(value) ? 0 : (value - mean) * factor;
        }
        return values;
      }
      if (column instanceof CategoryColumn given && category()) {
        int[] codes = given.withLevels(levels).codes();
        double[] values = new double[codes.length];
        for (int row = 0; row < codes.length; row++) {
          values[row] = codes[row];
        }
        return values;
      }
      throw new MiningException("The column \"" + name + "\" holds " + (category() ? "no categories" : "no numbers")
          + ", but the model was trained on " + (category() ? "categories" : "numbers") + ".");
    }
  }

  /** Learns means, deviations and shares from the rows whose weight is above 0. */
  public static Design of(List<Column> columns, double[] weights) {
    List<Term> terms = new ArrayList<>();
    int offset = 1;
    for (Column column : columns) {
      Term term = switch (column) {
        case NumberColumn numbers -> numbers(numbers, weights, offset);
        case CategoryColumn categories -> categories(categories, weights, offset);
        default -> throw new MiningException("The column \"" + column.name()
            + "\" holds neither numbers nor categories, so a linear model can't use it.");
      };
      terms.add(term);
      offset += term.width();
    }
    return new Design(List.copyOf(terms));
  }

  private static Term numbers(NumberColumn column, double[] weights, int offset) {
    double total = 0;
    double mean = 0;
    double squares = 0;
    for (int row = 0; row < weights.length; row++) {
      double value = column.value(row);
      if (weights[row] > 0 && !Double.isNaN(value)) {
        total += weights[row];
        double delta = value - mean;
        mean += delta * weights[row] / total;
        squares += weights[row] * delta * (value - mean);
      }
    }
    double deviation = total > 0 ? Math.sqrt(squares / total) : 0;
    return new Term(column.name(), List.of(), mean, deviation > 1e-12 * Math.abs(mean) ? deviation : 0, new double[0],
        offset);
  }

  private static Term categories(CategoryColumn column, double[] weights, int offset) {
    List<String> levels = column.levels().isEmpty() ? List.of("") : column.levels();
    double[] shares = new double[levels.size()];
    double total = 0;
    for (int row = 0; row < weights.length; row++) {
      if (weights[row] > 0 && column.code(row) >= 0) {
        shares[column.code(row)] += weights[row];
        total += weights[row];
      }
    }
    for (int level = 0; level < shares.length; level++) {
      shares[level] = total > 0 ? shares[level] / total : 0;
    }
    return new Term(column.name(), levels, 0, 0, shares, offset);
  }

  /** The number of coefficients, the intercept at place 0 included. */
  public int width() {
    return terms.isEmpty() ? 1 : terms.getLast().offset() + terms.getLast().width();
  }

  /** Feature × row: standardised numbers, or codes with −1 for missing and unknown levels. */
  public double[][] values(Table rows) {
    return terms.stream().map(term -> term.values(rows)).toArray(double[][]::new);
  }

  /** Adds the scores of rows {@code from} to {@code to} − 1 to an array that begins with row {@code from}. */
  public void score(double[][] values, int from, int to, double[] coefficients, int start, double[] scores) {
    int count = to - from;
    java.util.Arrays.fill(scores, 0, count, coefficients[start]);
    for (int t = 0; t < values.length; t++) {
      Term term = terms.get(t);
      double[] v = values[t];
      int at = start + term.offset();
      if (term.category()) {
        for (int i = 0; i < count; i++) {
          int level = (int) v[from + i];
          scores[i] += level < 0 ? 0 : coefficients[at + level];
        }
      } else {
        double coefficient = coefficients[at];
        for (int i = 0; i < count; i++) {
          scores[i] += coefficient * v[from + i];
        }
      }
    }
  }

  /** Adds the gradient of rows {@code from} to {@code to} − 1, given the loss's slopes from row {@code from} on. */
  void gradient(double[][] values, int from, int to, double[] slopes, double[] gradient, int start) {
    int count = to - from;
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += slopes[i];
    }
    gradient[start] += sum;
    for (int t = 0; t < values.length; t++) {
      Term term = terms.get(t);
      double[] v = values[t];
      int at = start + term.offset();
      if (term.category()) {
        for (int i = 0; i < count; i++) {
          int level = (int) v[from + i];
          if (level >= 0) {
            gradient[at + level] += slopes[i];
          }
        }
      } else {
        double product = 0;
        for (int i = 0; i < count; i++) {
          product += slopes[i] * v[from + i];
        }
        gradient[at] += product;
      }
    }
  }
}
