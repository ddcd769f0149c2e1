package org.rapport.mining.internal.clusters;

import java.util.ArrayList;
import java.util.List;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * The space in which rows are compared: numbers standardised (mean 0, standard deviation 1 on the training rows) unless
 * the data set is scaled already,
 * categories as codes. The squared distance of two rows is the sum of the squared differences of their numbers plus 1
 * for every category that differs.
 */
public final class Space {
  private record Number(String name, double mean, double factor) {
  }

  private record Category(String name, List<String> levels) {
  }

  private final List<Number> numbers = new ArrayList<>();
  private final List<Category> categories = new ArrayList<>();

  /**
   * Rows in the space.
   *
   * @param rows how many
   * @param numbers row after row
   * @param codes row after row
   * @param numberCount numbers a row
   * @param codeCount codes a row
   */
  public record Points(int rows, double[] numbers, int[] codes, int numberCount, int codeCount) {
    /** The squared distance of two rows. */
    public double distance(int a, int b) {
      return distance(a, this, b);
    }

    /** The squared distance of a row to a row of other points. */
    public double distance(int a, Points others, int b) {
      double sum = 0;
      double[] otherNumbers = others.numbers;
      for (int i = a * numberCount, j = b * numberCount; i < (a + 1) * numberCount; i++, j++) {
        double difference = numbers[i] - otherNumbers[j];
        sum += difference * difference;
      }
      int[] otherCodes = others.codes;
      for (int i = a * codeCount, j = b * codeCount; i < (a + 1) * codeCount; i++, j++) {
        sum += codes[i] == otherCodes[j] ? 0 : 1;
      }
      return sum;
    }

    /** Some of the rows. */
    public Points select(int[] chosen) {
      double[] n = new double[chosen.length * numberCount];
      int[] c = new int[chosen.length * codeCount];
      for (int i = 0; i < chosen.length; i++) {
        System.arraycopy(numbers, chosen[i] * numberCount, n, i * numberCount, numberCount);
        System.arraycopy(codes, chosen[i] * codeCount, c, i * codeCount, codeCount);
      }
      return new Points(chosen.length, n, c, numberCount, codeCount);
    }
  }

  private Space() {}

  /** Learns means and deviations. */
  public static Space of(Dataset data) {
    Space space = new Space();
    for (Column column : data.featureColumns()) {
      switch (column) {
        case NumberColumn numbers -> space.numbers.add(
            data.scaling().isPresent() ? new Number(numbers.name(), 0, 1) : number(numbers));
        case CategoryColumn categories -> space.categories.add(new Category(categories.name(), categories.levels()));
        default -> throw new MiningException(
            "The column \"" + column.name()
                + "\" holds neither numbers nor categories, so rows can't be compared by it.");
      }
    }
    return space;
  }

  private static Number number(NumberColumn column) {
    double mean = 0;
    double squares = 0;
    int n = 0;
    for (double value : column.values()) {
      if (!Double.isNaN(value)) {
        double delta = value - mean;
        mean += delta / ++n;
        squares += delta * (value - mean);
      }
    }
    double deviation = n == 0 ? 0 : Math.sqrt(squares / n);
    return new Number(column.name(), mean, deviation > 1e-12 * Math.abs(mean) ? 1 / deviation : 0);
  }

  /** Rows as points; missing numbers are the mean, unknown levels are unlike all others. */
  public Points points(Table rows) {
    int n = rows.rows();
    double[] values = new double[n * numbers.size()];
    for (int i = 0; i < numbers.size(); i++) {
      Number number = numbers.get(i);
      if (!(rows.column(number.name()) instanceof NumberColumn column)) {
        throw changed(number.name(), "numbers");
      }
      for (int row = 0, at = i; row < n; row++, at += numbers.size()) {
        double value = column.value(row);
        values[at] = Double.isNaN(value) ? 0 : (value - number.mean()) * number.factor();
      }
    }
    int[] codes = new int[n * categories.size()];
    for (int i = 0; i < categories.size(); i++) {
      Category category = categories.get(i);
      if (!(rows.column(category.name()) instanceof CategoryColumn column)) {
        throw changed(category.name(), "categories");
      }
      int[] known = column.withLevels(category.levels()).codes();
      for (int row = 0, at = i; row < n; row++, at += categories.size()) {
        codes[at] = known[row];
      }
    }
    return new Points(n, values, codes, numbers.size(), categories.size());
  }

  private static MiningException changed(String name, String what) {
    return new MiningException(
        "The column \"" + name + "\" holds no " + what + ", but the groups were found by " + what + ".");
  }

  /** The number of levels of every category. */
  int[] levelCounts() {
    return categories.stream().mapToInt(category -> category.levels().size()).toArray();
  }
}
