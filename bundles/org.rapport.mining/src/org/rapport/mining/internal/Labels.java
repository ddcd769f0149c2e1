package org.rapport.mining.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** Targets as categories. */
public final class Labels {
  /** More classes than this are not taken for categories. */
  public static final int MOST_CLASSES = 50;
  private static final Set<String> YES = Set.of("yes", "y", "true", "t", "1", "positive", "是", "churn", "churned",
      "left", "lost", "bad", "default");
  private static final Set<String> NO = Set.of("0", "-1");

  private Labels() {}

  /**
   * A target column as categories.
   *
   * @throws MiningException if it is not a category
   */
  public static CategoryColumn of(Column column) {
    CategoryColumn label = switch (column) {
      case CategoryColumn category -> category;
      case NumberColumn numbers -> ofNumbers(numbers);
      case TextColumn text -> ofText(text);
      case TimeColumn time -> throw notACategory(time.name(), "it holds times");
    };
    int classes = 0;
    for (int count : label.counts()) {
      classes += count > 0 ? 1 : 0;
    }
    if (classes > MOST_CLASSES) {
      throw tooMany(label.name(), classes);
    }
    return label;
  }

  /** Whether numbers are too many or have fractions, so that they are no classes. */
  public static boolean areNumbers(NumberColumn numbers) {
    return !numbers.isWhole() || Arrays.stream(numbers.values()).filter(value -> !Double.isNaN(value)).distinct()
        .limit(MOST_CLASSES + 1L).count() > MOST_CLASSES;
  }

  private static CategoryColumn ofNumbers(NumberColumn numbers) {
    if (!numbers.isWhole()) {
      throw notACategory(numbers.name(), "it holds numbers with fractions");
    }
    double[] distinct = Arrays.stream(numbers.values()).filter(v -> !Double.isNaN(v)).map(v -> v + 0.0).distinct()
        .limit(100_000).sorted().toArray();
    if (distinct.length > MOST_CLASSES) {
      throw tooMany(numbers.name(), distinct.length);
    }
    int[] codes = new int[numbers.size()];
    for (int row = 0; row < codes.length; row++) {
      double value = numbers.value(row);
      codes[row] = Double.isNaN(value) ? CategoryColumn.MISSING : Arrays.binarySearch(distinct, value + 0.0);
    }
    List<String> levels = Arrays.stream(distinct).mapToObj(NumberColumn::format).toList();
    return CategoryColumn.of(numbers.name(), codes, levels);
  }

  private static CategoryColumn ofText(TextColumn text) {
    Map<String, Integer> levels = new LinkedHashMap<>();
    int[] codes = new int[text.size()];
    for (int row = 0; row < codes.length; row++) {
      String value = text.text(row);
      if (value.isEmpty()) {
        codes[row] = CategoryColumn.MISSING;
        continue;
      }
      codes[row] = levels.computeIfAbsent(value, key -> levels.size());
      if (levels.size() > MOST_CLASSES) {
        throw tooMany(text.name(), levels.size());
      }
    }
    return CategoryColumn.of(text.name(), codes, List.copyOf(levels.keySet()));
  }

  private static MiningException tooMany(String name, int classes) {
    return notACategory(name,
        "it has " + (classes > MOST_CLASSES + 1 ? classes : "more than " + MOST_CLASSES) + " different values");
  }

  private static MiningException notACategory(String name, String why) {
    return new MiningException("The target \"" + name + "\" is not a category: " + why
        + ". Choose a column with 2 to " + MOST_CLASSES + " classes, such as yes and no.");
  }

  /**
   * The one of two classes that says yes, else the rarer one; ties go to the later one. 1 says yes beside 0 and -1
   * only: beside 2 it is a number like any other.
   */
  static int positive(CategoryColumn label) {
    List<String> levels = label.levels();
    for (int code = 0; code < levels.size(); code++) {
      String level = levels.get(code).toLowerCase(Locale.ROOT);
      if (YES.contains(level) && (!level.equals("1") || NO.contains(levels.get(1 - code)))) {
        return code;
      }
    }
    int[] counts = label.counts();
    return counts[0] < counts[1] ? 0 : 1;
  }

  /** The weight of every row; 0 where the label is missing. */
  public static double[] weights(Dataset data, CategoryColumn label) {
    double[] given = data.weights().orElse(new double[0]);
    double[] weights = new double[data.rows()];
    for (int row = 0; row < weights.length; row++) {
      double weight = given.length == 0 ? 1 : given[row];
      weights[row] = label.code(row) >= 0 && weight > 0 ? weight : 0;
    }
    return weights;
  }
}
