package org.rapport.examples.algorithm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.Parameter;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * One rule: decides by a single column, the one that errs least (R. C. Holte, "Very simple classification rules perform
 * well on most commonly used datasets", Machine Learning 11, 1993). For every column it asks which class is the most
 * frequent one for each value, numbers being cut into ranges first; the column with the fewest errors on the training
 * rows becomes the rule. Simple, readable, and an honest opponent: a model that can't beat one rule is not worth its
 * complexity.
 *
 * <p>An algorithm has no state, a public constructor without arguments, and says which record holds its parameters.
 *
 * @since 0.1
 */
public final class OneRule implements Classifier<OneRule.Settings> {

  /**
   * The parameters. Each component has its label, help, default and range; nothing else needs to be written for the
   * dialog, for <code>--param example.onerule.bucket=10</code> and for the messages when a value is wrong.
   *
   * @param bucket number of rows of its most frequent class that a range of numbers must have at least
   */
  public record Settings(
      @Parameter(label = "Rows in a range", defaultValue = "6", min = 1, max = 1_000_000,
          help = "A range of numbers ends only after so many rows of its most frequent class. Small ranges follow "
              + "every oddity of the training rows; Holte found 6 to do well.") int bucket) {
  }

  @Override
  public Class<Settings> parameters() {
    return Settings.class;
  }

  /**
   * Learns. The engine hands over features without missing values, as numbers or categories, and a label with its
   * classes; it measures, compares and explains what comes back.
   */
  @Override
  public ClassifierModel train(Dataset data, Settings settings, MiningContext context) {
    CategoryColumn label = data.labelColumn();
    Rule best = null;
    for (Column feature : data.featureColumns()) {
      context.checkCanceled();
      Rule rule = rule(feature, label, settings.bucket());
      // only strictly fewer errors win, so that of equal columns the first one does, always
      if (best == null || rule.errors() < best.errors()) {
        best = rule;
      }
    }
    if (best == null) {
      throw new MiningException("There is no column to learn a rule from beside the target.");
    }
    return best;
  }

  private static Rule rule(Column feature, CategoryColumn label, int bucket) {
    return switch (feature) {
      case CategoryColumn category -> count(category.name(), new double[0], category.levels(), category.codes(), label);
      case NumberColumn number -> {
        double[] cuts = cuts(number.values(), label, bucket);
        int[] ranges = IntStream.range(0, number.size()).map(row -> range(cuts, number.value(row))).toArray();
        yield count(number.name(), cuts, List.of(), ranges, label);
      }
      default -> throw new MiningException(
          "Column \"" + feature.name() + "\" is neither a number nor a category, so there is no rule for it.");
    };
  }

  /** How often every class occurs for every value or range. */
  private static Rule count(String column, double[] cuts, List<String> levels, int[] values, CategoryColumn label) {
    int[][] counts = new int[Math.max(levels.size(), cuts.length + 1)][label.levels().size()];
    int[] all = new int[label.levels().size()];
    for (int row = 0; row < values.length; row++) {
      if (values[row] >= 0) {
        counts[values[row]][label.code(row)]++;
      }
      all[label.code(row)]++;
    }
    return new Rule(column, cuts, levels, label.levels(), counts, all);
  }

  /**
   * Cuts numbers into ranges: walks through the sorted rows and ends a range as soon as its most frequent class has
   * enough rows and the next row has another class and another number. A range that says the same as the one before it,
   * and a last one that is too small, are joined with it.
   */
  private static double[] cuts(double[] values, CategoryColumn label, int bucket) {
    int[] rows = IntStream.range(0, values.length).boxed().sorted(Comparator.comparingDouble(row -> values[row]))
        .mapToInt(Integer::intValue).toArray();
    List<Double> cuts = new ArrayList<>();
    int[] counts = new int[label.levels().size()];
    int before = -1;
    for (int i = 0; i < rows.length; i++) {
      counts[label.code(rows[i])]++;
      int most = most(counts);
      boolean last = i + 1 == rows.length;
      if (!last && counts[most] >= bucket && label.code(rows[i + 1]) != most
          && values[rows[i]] < values[rows[i + 1]]) {
        if (most == before) {
          cuts.remove(cuts.size() - 1);
        }
        cuts.add((values[rows[i]] + values[rows[i + 1]]) / 2);
        before = most;
        Arrays.fill(counts, 0);
      } else if (last && !cuts.isEmpty() && (most == before || counts[most] < bucket)) {
        cuts.remove(cuts.size() - 1);
      }
    }
    return cuts.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static int most(int[] counts) {
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return most;
  }

  private static int range(double[] cuts, double value) {
    if (Double.isNaN(value)) {
      return -1;
    }
    int range = 0;
    while (range < cuts.length && value >= cuts[range]) {
      range++;
    }
    return range;
  }

  /**
   * What was learnt, and how it predicts.
   *
   * @param column the column that decides
   * @param cuts where its ranges begin and end, if it holds numbers
   * @param levels its values, if it holds categories
   * @param labels the classes of the target
   * @param counts training rows by value or range, and class
   * @param all training rows by class, for values that training has not seen
   */
  private record Rule(String column, double[] cuts, List<String> levels, List<String> labels, int[][] counts,
      int[] all) implements ClassifierModel {

    int errors() {
      return Arrays.stream(counts).mapToInt(row -> sum(row) - row[most(row)]).sum();
    }

    private static int sum(int[] row) {
      return Arrays.stream(row).sum();
    }

    @Override
    public List<String> classes() {
      return labels;
    }

    @Override
    public double[][] probabilities(Table rows, MiningContext context) {
      Column values = rows.column(column);
      double[][] probabilities = new double[rows.rows()][];
      for (int row = 0; row < probabilities.length; row++) {
        int value = value(values, row);
        probabilities[row] = share(value < 0 ? all : counts[value]);
      }
      return probabilities;
    }

    private int value(Column values, int row) {
      return switch (values) {
        case NumberColumn number -> range(cuts, number.value(row));
        case CategoryColumn category -> category.isMissing(row) ? -1 : levels.indexOf(category.text(row));
        default -> -1;
      };
    }

    /** The share of each class, as if one more row of every class had been seen: few rows never make certainty. */
    private static double[] share(int[] seen) {
      double rows = sum(seen) + seen.length;
      return Arrays.stream(seen).mapToDouble(count -> (count + 1) / rows).toArray();
    }

    /** The rule in words; shown beside the figures. */
    @Override
    public String text() {
      StringBuilder text = new StringBuilder("Decides by " + column + ":");
      for (int value = 0; value < counts.length; value++) {
        int[] seen = counts[value];
        if (sum(seen) > 0) {
          text.append("\n  ").append(words(value)).append(" → ").append(labels.get(most(seen))).append(" (")
              .append(seen[most(seen)]).append(" of ").append(sum(seen)).append(" rows)");
        }
      }
      return text.toString();
    }

    private String words(int value) {
      if (!levels.isEmpty()) {
        return "is " + levels.get(value);
      }
      if (cuts.length == 0) {
        return "whatever it is";
      }
      String below = "below " + NumberColumn.format(cuts[Math.min(value, cuts.length - 1)]);
      String from = value == 0 ? "" : "at least " + NumberColumn.format(cuts[value - 1]);
      return value == 0 ? below : value == cuts.length ? from : from + " and " + below;
    }
  }
}
