package org.rapport.mining.internal.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rapport.mining.FieldPreparation.Encoding;
import org.rapport.mining.FieldPreparation.Scaling;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

/**
 * Categories: as levels, or as numbers.
 *
 * @param levels what is known of the levels
 * @param encoding what becomes of them
 * @param codes by column the number of every level and behind them of unknown ones; for {@link Encoding#ORDINAL} and
 *        {@link Encoding#TARGET}
 * @param names the names of the columns
 */
record CategoryCoder(Levels levels, Encoding encoding, double[][] codes, List<String> names) implements Coder {

  /**
   * A coder and the columns of the rows it has learnt from, which differ from what it gives to new rows like them where
   * codes come from the target.
   */
  record Learnt(CategoryCoder coder, List<Column> training) {
  }

  /**
   * Learns.
   *
   * @param column training rows
   * @param levels what was learnt about their levels
   * @param encoding what becomes of them
   * @param scaling of ordinal and target codes
   * @param target of the training rows
   * @param foldOf the fold of every training row
   */
  static Learnt learn(CategoryColumn column, Levels levels, Encoding encoding,
      Scaling scaling, Target target, int[] foldOf) {
    String name = column.name();
    return switch (encoding) {
      case AUTO, NONE -> same(new CategoryCoder(levels, Encoding.NONE, new double[0][], List.of(name)), column);
      case ONE_HOT -> same(new CategoryCoder(levels, encoding, new double[0][],
          levels.names().stream().map(level -> name + " = " + level).toList()), column);
      case ORDINAL -> {
        int known = levels.names().size();
        double[] places = new double[known + 1];
        Arrays.setAll(places, place -> place);
        places[known] = levels.fill() < 0 ? Double.NaN : levels.fill();
        double[] unscaled = numbers(levels.codes(column, known), places);
        yield same(new CategoryCoder(levels, encoding, new double[][]{Scale.of(scaling, unscaled).apply(places)},
            List.of(name)), column);
      }
      case TARGET -> byTarget(column, levels, scaling, target, foldOf);
    };
  }

  private static Learnt same(CategoryCoder coder, CategoryColumn column) {
    return new Learnt(coder, coder.apply(column));
  }

  private static Learnt byTarget(CategoryColumn column, Levels levels,
      Scaling scaling, Target target, int[] foldOf) {
    int[] codes = levels.codes(column, CategoryColumn.MISSING);
    double[][] full = new double[target.outputs()][];
    List<Column> training = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int output = 0; output < full.length; output++) {
      String of = target.name(output);
      names.add(of.isEmpty() ? column.name() : column.name() + " → " + of);
      CrossFit fit = new CrossFit(codes, levels.names().size(), target.values(output), foldOf, CrossFit.SMOOTHING);
      double[] crossed = fit.training();
      Scale scale = Scale.of(scaling, crossed);
      full[output] = scale.apply(fit.full());
      training.add(NumberColumn.of(names.get(output), scale.apply(crossed)));
    }
    return new Learnt(new CategoryCoder(levels, Encoding.TARGET, full, List.copyOf(names)), training);
  }

  @Override
  public List<String> columnNames() {
    return names;
  }

  @Override
  public List<Column> apply(Column values) {
    CategoryColumn column = (CategoryColumn) values;
    int known = levels.names().size();
    return switch (encoding) {
      case AUTO, NONE -> List.of(levels.apply(column));
      case ONE_HOT -> oneHot(levels.codes(column, levels.fill()));
      case ORDINAL, TARGET -> {
        int[] given = levels.codes(column, known);
        List<Column> columns = new ArrayList<>();
        for (int output = 0; output < codes.length; output++) {
          columns.add(NumberColumn.of(names.get(output), numbers(given, codes[output])));
        }
        yield columns;
      }
    };
  }

  private List<Column> oneHot(int[] given) {
    double[][] is = new double[names.size()][given.length];
    for (int row = 0; row < given.length; row++) {
      if (given[row] >= 0) {
        is[given[row]][row] = 1;
      }
    }
    List<Column> columns = new ArrayList<>();
    for (int level = 0; level < is.length; level++) {
      columns.add(NumberColumn.of(names.get(level), is[level]));
    }
    return columns;
  }

  private static double[] numbers(int[] given, double[] codes) {
    double[] numbers = new double[given.length];
    for (int row = 0; row < numbers.length; row++) {
      numbers[row] = codes[given[row] < 0 ? codes.length - 1 : given[row]];
    }
    return numbers;
  }

  /** Places by level. */
  static Map<String, Integer> places(List<String> levels) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < levels.size(); i++) {
      places.put(levels.get(i), i);
    }
    return places;
  }
}
