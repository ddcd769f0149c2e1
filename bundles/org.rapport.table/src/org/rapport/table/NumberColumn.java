package org.rapport.table;

import java.util.Arrays;

/**
 * A column of numbers. A missing value is NaN; infinities are not stored (they are missing).
 *
 * @since 0.1
 */
public final class NumberColumn implements Column {
  private final String name;
  private final double[] values;

  private NumberColumn(String name, double[] values) {
    this.name = Names.check(name);
    this.values = values;
  }

  /**
   * A column over an array.
   *
   * @param name the name
   * @param values one value a row, NaN for missing; not copied, must not be changed afterwards
   */
  public static NumberColumn of(String name, double... values) {
    return new NumberColumn(name, values);
  }

  /** A growable builder. */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /** The values, NaN for missing. Shared, not to be changed. */
  public double[] values() {
    return values;
  }

  /** The value of a row, NaN if it is missing. */
  public double value(int row) {
    return values[row];
  }

  /** Whether every value that is there is a whole number (true for a column without values). */
  public boolean isWhole() {
    for (double v : values) {
      if (v != Math.rint(v) && !Double.isNaN(v)) {
        return false;
      }
    }
    return true;
  }

  /** A number as the columns write it: 12 rather than 12.0, 0.5, 1.0E30; "" for NaN. */
  public static String format(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    return Double.toString(value);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public boolean isMissing(int row) {
    return Double.isNaN(values[row]);
  }

  @Override
  public String text(int row) {
    return format(values[row]);
  }

  @Override
  public NumberColumn select(int[] rows) {
    double[] selected = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      selected[i] = values[rows[i]];
    }
    return new NumberColumn(name, selected);
  }

  @Override
  public NumberColumn named(String newName) {
    return new NumberColumn(newName, values);
  }

  @Override
  public String toString() {
    return "NumberColumn[" + name + ", " + values.length + " rows]";
  }

  /** Collects numbers row by row. */
  public static final class Builder {
    private final String name;
    private double[] values = new double[64];
    private int size;

    private Builder(String name) {
      this.name = Names.check(name);
    }

    /** Adds a value; NaN and infinities become missing. */
    public Builder add(double value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, Sizes.grow(size));
      }
      values[size++] = Double.isInfinite(value) ? Double.NaN : value;
      return this;
    }

    /** Adds a missing value. */
    public Builder addMissing() {
      return add(Double.NaN);
    }

    /**
     * Adds a value written as text; blank text is missing.
     *
     * @throws NumberFormatException if the text is not a number with a decimal point
     */
    public Builder add(String text) {
      String trimmed = text.strip();
      return add(trimmed.isEmpty() ? Double.NaN : Double.parseDouble(trimmed));
    }

    /** The number of values added so far. */
    public int size() {
      return size;
    }

    /** The column of all values added so far. */
    public NumberColumn build() {
      return new NumberColumn(name, Arrays.copyOf(values, size));
    }
  }
}
