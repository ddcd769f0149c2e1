package org.rapport.mining.internal.preparation;

import java.util.List;

import org.rapport.mining.FieldPreparation;
import org.rapport.mining.FieldPreparation.Transform;
import org.rapport.mining.MiningException;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

/**
 * Numbers: possibly their logarithm, then scaled.
 *
 * @param name the name of the column
 * @param log whether log(1 + x) is taken; smaller numbers than 0 count as 0
 * @param scale how they are scaled
 */
record NumberCoder(String name, boolean log, Scale scale) implements Coder {
  private static final double SKEWED = 1;

  /**
   * Learns.
   *
   * @param column training rows, filled
   * @param wanted what the field is to be like
   * @param own whether the transformation was asked for this very field
   * @throws MiningException if a logarithm was asked for numbers below 0
   */
  static NumberCoder learn(NumberColumn column, FieldPreparation wanted, boolean own) {
    boolean log = wanted.transform() == Transform.LOG && logarithm(column, own);
    NumberCoder unscaled = new NumberCoder(column.name(), log, Scale.NONE);
    return new NumberCoder(column.name(), log, Scale.of(wanted.scaling(), unscaled.logged(column.values())));
  }

  private static boolean logarithm(NumberColumn column, boolean own) {
    double min = Double.POSITIVE_INFINITY;
    for (double value : column.values()) {
      min = value < min ? value : min;
    }
    if (min < 0 && own) {
      throw new MiningException("The logarithm needs numbers of 0 or more, but column \"" + column.name()
          + "\" goes down to " + NumberColumn.format(min) + ". Prepare it in another way.");
    }
    return min >= 0 && (own || skewness(column.values()) > SKEWED);
  }

  /** The third central moment divided by the third power of the standard deviation; 0 without spread. */
  private static double skewness(double[] values) {
    double mean = 0;
    int n = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        mean += (value - mean) / ++n;
      }
    }
    double second = 0;
    double third = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        double d = value - mean;
        second += d * d;
        third += d * d * d;
      }
    }
    return second == 0 ? 0 : third / n / Math.pow(second / n, 1.5);
  }

  private double[] logged(double[] values) {
    if (!log) {
      return values;
    }
    double[] logged = new double[values.length];
    for (int row = 0; row < logged.length; row++) {
      logged[row] = Math.log1p(values[row] < 0 ? 0 : values[row]);
    }
    return logged;
  }

  @Override
  public List<String> columnNames() {
    return List.of(name);
  }

  @Override
  public List<Column> apply(Column values) {
    NumberColumn numbers = (NumberColumn) values;
    return List.of(NumberColumn.of(name, scale.apply(logged(numbers.values()))));
  }
}
