package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.rapport.mining.MiningException;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/**
 * Makes the columns that algorithms see: numbers and categories without missing values. Medians, most frequent levels
 * and the levels known are learnt on the training rows only. Times become days since 1970, texts become categories; a
 * level that training has not seen becomes the most frequent one.
 */
final class Preparation {

  /**
   * What was learnt about a feature.
   *
   * @param levels the levels with training rows; empty for numbers
   * @param number the median of the training rows; numbers only
   * @param level the code of the most frequent level; categories only
   */
  private record Learnt(String name, List<String> levels, double number, int level) {
    boolean category() {
      return !levels.isEmpty();
    }

    String text() {
      return category() ? levels.get(level) : NumberColumn.format(number);
    }
  }

  private final List<Learnt> learnt;

  private Preparation(List<Learnt> learnt) {
    this.learnt = learnt;
  }

  /** Learns from training rows, missing values included. Features need at least one value among them. */
  static Preparation learn(Table training, List<String> features, MiningContext context) {
    Learnt[] learnt = new Learnt[features.size()];
    Parallel.run(learnt.length, context, i -> learnt[i] = switch (plain(training.column(features.get(i)))) {
      case NumberColumn numbers -> new Learnt(numbers.name(), List.of(), median(numbers.values()), 0);
      case CategoryColumn categories -> category(categories);
      default -> throw new IllegalStateException(features.get(i));
    });
    return new Preparation(List.of(learnt));
  }

  /** A column as numbers or categories: times as days since 1970-01-01, texts as categories ("" is missing). */
  static Column plain(Column column) {
    return switch (column) {
      case NumberColumn numbers -> numbers;
      case CategoryColumn categories -> categories;
      case TimeColumn times -> {
        double[] days = new double[times.size()];
        for (int row = 0; row < days.length; row++) {
          days[row] = times.isMissing(row) ? Double.NaN : times.value(row) / (double) TimeColumn.DAY;
        }
        yield NumberColumn.of(times.name(), days);
      }
      case TextColumn texts -> {
        CategoryColumn.Builder builder = CategoryColumn.builder(texts.name());
        for (int row = 0; row < texts.size(); row++) {
          builder.add(texts.text(row));
        }
        yield builder.build();
      }
    };
  }

  private static double median(double[] values) {
    double[] sorted = new double[values.length];
    int n = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        sorted[n++] = value;
      }
    }
    if (n == 0) {
      return 0;
    }
    Arrays.sort(sorted, 0, n);
    int middle = n / 2;
    return n % 2 == 1 ? sorted[middle] : sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2;
  }

  private static Learnt category(CategoryColumn column) {
    int[] counts = column.counts();
    List<String> levels = new ArrayList<>();
    int most = 0;
    int mostCount = 0;
    for (int code = 0; code < counts.length; code++) {
      if (counts[code] > 0) {
        if (counts[code] > mostCount) {
          most = levels.size();
          mostCount = counts[code];
        }
        levels.add(column.levels().get(code));
      }
    }
    return new Learnt(column.name(), levels.isEmpty() ? List.of("") : List.copyOf(levels), 0, most);
  }

  /** The names of the features. */
  List<String> features() {
    return learnt.stream().map(Learnt::name).toList();
  }

  /** The typical value of a feature in words: the median or the most frequent level. */
  String typical(int feature) {
    return learnt.get(feature).text();
  }

  /** For every row, whether a feature has no value. */
  static boolean[] incomplete(Table rows, List<String> features) {
    boolean[] incomplete = new boolean[rows.rows()];
    for (String feature : features) {
      Column column = rows.column(feature);
      boolean text = column instanceof TextColumn;
      for (int row = 0; row < incomplete.length; row++) {
        incomplete[row] |= column.isMissing(row) || text && column.text(row).isEmpty();
      }
    }
    return incomplete;
  }

  /**
   * The features of a table, prepared.
   *
   * @throws org.rapport.table.NoSuchColumnException if a feature is not there
   * @throws MiningException if a column's type has changed since training
   */
  Table apply(Table rows, MiningContext context) {
    Column[] columns = new Column[learnt.size()];
    Parallel.run(columns.length, context,
        i -> columns[i] = filled(learnt.get(i), plain(rows.column(learnt.get(i).name()))));
    return Table.of(columns);
  }

  /** A prepared table in which every row has the typical value of one feature. */
  Table withTypical(Table prepared, int feature) {
    Learnt known = learnt.get(feature);
    int rows = prepared.rows();
    if (known.category()) {
      int[] codes = new int[rows];
      Arrays.fill(codes, known.level());
      return prepared.with(CategoryColumn.of(known.name(), codes, known.levels()));
    }
    double[] values = new double[rows];
    Arrays.fill(values, known.number());
    return prepared.with(NumberColumn.of(known.name(), values));
  }

  private static Column filled(Learnt feature, Column column) {
    if (column instanceof NumberColumn numbers && !feature.category()) {
      double[] values = numbers.values().clone();
      for (int row = 0; row < values.length; row++) {
        values[row] = Double.isNaN(values[row]) ? feature.number() : values[row];
      }
      return NumberColumn.of(feature.name(), values);
    }
    if (column instanceof CategoryColumn categories && feature.category()) {
      int[] codes = categories.withLevels(feature.levels()).codes().clone();
      for (int row = 0; row < codes.length; row++) {
        codes[row] = codes[row] < 0 ? feature.level() : codes[row];
      }
      return CategoryColumn.of(feature.name(), codes, feature.levels());
    }
    if (column.missing() == column.size()) {
      return filled(feature, feature.category() ? CategoryColumn.of(feature.name(), missing(column.size()), List.of())
          : NumberColumn.of(feature.name(), nan(column.size())));
    }
    throw new MiningException("Column \"" + feature.name() + "\" holds "
        + (feature.category() ? "numbers, but the model was trained on categories."
            : "categories, but the model was trained on numbers."));
  }

  private static int[] missing(int rows) {
    int[] codes = new int[rows];
    Arrays.fill(codes, CategoryColumn.MISSING);
    return codes;
  }

  private static double[] nan(int rows) {
    double[] values = new double[rows];
    Arrays.fill(values, Double.NaN);
    return values;
  }
}
