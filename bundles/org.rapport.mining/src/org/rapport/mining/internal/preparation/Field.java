package org.rapport.mining.internal.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.rapport.mining.FieldPreparation.Dates;
import org.rapport.mining.FieldPreparation.Encoding;
import org.rapport.mining.MiningException;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

/**
 * What was learnt about a field, and makes its columns.
 *
 * @param name the field
 * @param category whether it holds categories rather than numbers or moments
 * @param fill what takes the place of missing numbers (days for moments), NaN if they stay missing
 * @param dates what becomes of moments
 * @param reference the day to which ages are counted
 * @param bins numbers as levels, if they are to be
 * @param coders one for every number or category that is made of the field
 * @param indicator whether a column says which values were missing
 * @param typical the median or the most frequent level: one row
 */
public record Field(String name, boolean category, double fill, Dates dates, double reference, Optional<Bins> bins,
    List<Coder> coders, boolean indicator, Column typical) {
  private static final String MISSING = " is missing";

  /** The names of its columns. */
  public List<String> columns() {
    List<String> names = new ArrayList<>();
    coders.forEach(coder -> names.addAll(coder.columnNames()));
    if (indicator) {
      names.add(name + MISSING);
    }
    return names;
  }

  /** Whether it has one column that holds its own values. */
  public boolean plain() {
    return !indicator && coders.size() == 1 && bins.isEmpty() && switch (coders.get(0)) {
      case NumberCoder numbers -> numbers.name().equals(name) && !numbers.log() && numbers.scale().equals(Scale.NONE);
      case CategoryCoder categories -> categories.encoding() == Encoding.NONE;
    };
  }

  /** The columns of new rows. */
  public List<Column> apply(Column plain) {
    Column known = typed(plain);
    List<Column> columns = new ArrayList<>();
    List<Column> inputs = inputs(known);
    for (int i = 0; i < inputs.size(); i++) {
      columns.addAll(coders.get(i).apply(inputs.get(i)));
    }
    if (indicator) {
      columns.add(indicator(known));
    }
    return columns;
  }

  /** The columns of one row with the typical value. */
  public List<Column> typicalColumns() {
    return apply(typical);
  }

  /** What the coders take: filled numbers, parts of moments, levels. */
  List<Column> inputs(Column plain) {
    if (!(plain instanceof NumberColumn numbers)) {
      return List.of(plain);
    }
    NumberColumn filled = filled(numbers, fill);
    return bins.isEmpty() ? Moments.of(filled, dates, reference) : List.of(bins.get().apply(filled));
  }

  Column indicator(Column plain) {
    double[] is = new double[plain.size()];
    for (int row = 0; row < is.length; row++) {
      is[row] = plain.isMissing(row) ? 1 : 0;
    }
    return NumberColumn.of(name + MISSING, is);
  }

  private Column typed(Column plain) {
    if (plain instanceof CategoryColumn == category) {
      return plain;
    }
    if (plain.missing() == plain.size()) {
      return missing(plain.size());
    }
    throw new MiningException("Column \"" + name + "\" holds "
        + (category ? "numbers, but the model was trained on categories."
            : "categories, but the model was trained on numbers."));
  }

  /** A column without a value. */
  public Column missing(int rows) {
    if (category) {
      int[] codes = new int[rows];
      Arrays.fill(codes, CategoryColumn.MISSING);
      return CategoryColumn.of(name, codes, List.of());
    }
    double[] values = new double[rows];
    Arrays.fill(values, Double.NaN);
    return NumberColumn.of(name, values);
  }

  static NumberColumn filled(NumberColumn column, double fill) {
    double[] values = column.values();
    int row = 0;
    while (row < values.length && !Double.isNaN(values[row])) {
      row++;
    }
    if (row == values.length || Double.isNaN(fill)) {
      return column;
    }
    double[] filled = values.clone();
    for (; row < filled.length; row++) {
      filled[row] = Double.isNaN(filled[row]) ? fill : filled[row];
    }
    return NumberColumn.of(column.name(), filled);
  }

  /** What takes the place of missing values, in words; "" if they stay missing. */
  public String taken() {
    return coders.get(0) instanceof CategoryCoder categories && category ? categories.levels().taken()
        : NumberColumn.format(fill);
  }

  /** How many rows have a level that training has not seen. */
  public int unseen(Column plain) {
    if (!(category && coders.get(0) instanceof CategoryCoder coder && plain instanceof CategoryColumn column)) {
      return 0;
    }
    int[] counts = column.counts();
    int unseen = 0;
    for (int code = 0; code < counts.length; code++) {
      unseen += coder.levels().knows(column.levels().get(code)) ? 0 : counts[code];
    }
    return unseen;
  }

  /** What is taken for a level that training has not seen, in words. */
  public String takenForUnseen() {
    if (!(coders.get(0) instanceof CategoryCoder coder)) {
      return "";
    }
    return coder.levels().other() >= 0 ? coder.levels().names().get(coder.levels().other())
        : coder.encoding() == Encoding.TARGET ? "the average of all levels" : coder.levels().taken();
  }
}
