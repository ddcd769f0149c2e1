package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.rapport.mining.Dataset;
import org.rapport.mining.Evaluation;
import org.rapport.mining.FieldPreparation;
import org.rapport.mining.FieldPreparation.RareLevels;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.guards.Fix;
import org.rapport.mining.guards.Guard;
import org.rapport.mining.guards.Guard.Kind;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Looks at rows, target and the split, after the features were looked at. */
final class SplitCheck {
  private static final int TINY = 10;
  private static final int ROWS_A_COLUMN = 10;
  private static final double TWINS = 0.01;
  private static final int MOST_LEVELS = 10;
  private static final double RARE_SHARE = 0.02;

  private final Dataset data;
  private final Column target;
  private final Optional<CategoryColumn> classes;
  private final MiningContext context;

  /**
   * A check.
   *
   * @param data the usable rows with the features kept
   * @param target their target: categories or numbers, nothing missing
   */
  SplitCheck(Dataset data, Column target, MiningContext context) {
    this.data = data;
    this.target = target;
    this.classes = target instanceof CategoryColumn categories ? Optional.of(categories) : Optional.empty();
    this.context = context;
  }

  /** What can be said without knowing the split. */
  List<Guard> rows(PreparationSettings settings) {
    List<Guard> guards = new ArrayList<>();
    classes.flatMap(SplitCheck::tinyClasses).ifPresent(guards::add);
    fewRows(settings).ifPresent(guards::add);
    return guards;
  }

  /** What can be said about the first of the splits of an evaluation. */
  List<Guard> split(List<Splitter.Split> splits, Evaluation evaluation) {
    List<Guard> guards = new ArrayList<>();
    repeatedIds(evaluation).ifPresent(guards::add);
    twins(splits.get(0)).ifPresent(guards::add);
    classes.flatMap(label -> oneClass(label, splits)).ifPresent(guards::add);
    return guards;
  }

  private static Optional<Guard> tinyClasses(CategoryColumn label) {
    int[] counts = label.counts();
    List<String> tiny = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (int c = 0; c < counts.length; c++) {
      if (counts[c] < TINY) {
        tiny.add(label.levels().get(c));
        seen.add(counts[c] + (counts[c] == 1 ? " row is \"" : " rows are \"") + tiny.get(tiny.size() - 1) + "\"");
      }
    }
    boolean mendable = counts.length - tiny.size() >= 2;
    return tiny.isEmpty() ? Optional.empty()
        : Optional.of(new Guard(Kind.TINY_CLASS, List.of(label.name()),
            "Only " + String.join(" and ", seen) + " in the target \"" + label.name() + "\"",
            "So few can neither be learnt from nor judged by."
                + (mendable ? "" : " Collect more rows of every class."),
            "", mendable ? Optional.of(new Fix.LeaveOutClasses(tiny)) : Optional.empty()));
  }

  /**
   * Fewer than ten rows of the rarest class for every column (Peduzzi and others, A simulation study of the number of
   * events per variable in logistic regression analysis, 1996), where a number is predicted fewer than ten rows (Harrell,
   * Regression modeling strategies, 2001); a category has as many columns as levels, less one.
   */
  private Optional<Guard> fewRows(PreparationSettings settings) {
    Map<String, Integer> widths = new HashMap<>();
    int columns = 0;
    List<String> wide = new ArrayList<>();
    for (Column column : data.featureColumns()) {
      int width = width(Preparation.plain(column),
          settings.of(column.name()).rare().orElse(FieldPreparation.KEEP_ALL));
      widths.put(column.name(), width);
      columns += width;
      if (width >= MOST_LEVELS) {
        wide.add(column.name());
      }
    }
    int rarest = classes.map(label -> Arrays.stream(label.counts()).min().orElse(0)).orElse(target.size());
    if (rarest >= (long) ROWS_A_COLUMN * columns) {
      return Optional.empty();
    }
    String seen = String.format(Locale.ENGLISH, "There are %,d rows%s for %,d columns%s", rarest,
        classes.isPresent() ? " of the rarest class" : "", columns, columns > widths.size() ? ", counting every level"
            : "");
    Fix fix = wide.isEmpty() ? new Fix.LeaveOut(surplus(widths, columns, rarest))
        : new Fix.MergeLevels(wide, new RareLevels(0, RARE_SHARE));
    boolean none = fix instanceof Fix.LeaveOut left && left.fields().isEmpty();
    return Optional.of(new Guard(Kind.FEW_ROWS, wide, seen,
        "Below " + ROWS_A_COLUMN + " rows a column, models learn chance. Trust the intervals, not the figures.", "",
        none ? Optional.empty() : Optional.of(fix)));
  }

  private static int width(Column plain, RareLevels merged) {
    if (!(plain instanceof CategoryColumn categories)) {
      return 1;
    }
    int values = categories.size() - categories.missing();
    int kept = 0;
    int rare = 0;
    for (int count : categories.counts()) {
      boolean few = merged.contains(count, values);
      kept += count > 0 && !few ? 1 : 0;
      rare += count > 0 && few ? 1 : 0;
    }
    return Math.max(1, kept + Math.min(1, rare) - 1);
  }

  /** The widest fields, until there are rows enough; of the target nothing is looked at. One field stays. */
  private List<String> surplus(Map<String, Integer> widths, int columns, int rarest) {
    List<String> byWidth = new ArrayList<>(data.features());
    byWidth.sort(Comparator.comparingInt((String name) -> -widths.getOrDefault(name, 1))
        .thenComparingInt(name -> -data.table().column(name).missing()));
    List<String> surplus = new ArrayList<>();
    int left = columns;
    for (String name : byWidth) {
      if (rarest >= (long) ROWS_A_COLUMN * left || surplus.size() == byWidth.size() - 1) {
        break;
      }
      surplus.add(name);
      left -= widths.getOrDefault(name, 1);
    }
    return surplus;
  }

  private Optional<Guard> repeatedIds(Evaluation evaluation) {
    Optional<String> id = data.id();
    boolean dealt = evaluation instanceof Evaluation.HoldOut || evaluation instanceof Evaluation.CrossValidation;
    if (id.isEmpty() || !dealt) {
      return Optional.empty();
    }
    Column column = data.table().column(id.get());
    int[] first = Duplicates.first(List.of(column), column.size(), context);
    int repeated = 0;
    for (int row = 0; row < first.length; row++) {
      repeated += first[row] != row && !column.isMissing(row) ? 1 : 0;
    }
    return repeated == 0 ? Optional.empty()
        : Optional.of(new Guard(Kind.REPEATED_ID, List.of(id.get()),
            String.format(Locale.ENGLISH, "%,d of %,d rows have an \"%s\" that an earlier row has", repeated,
                first.length, id.get()),
            "A model that has learnt from one row of a customer recognises the others in the test.", "",
            Optional.of(new Fix.GroupSplit(id.get()))));
  }

  private Optional<Guard> twins(Splitter.Split split) {
    Table table = Prepared.select(data, split.training(), context);
    int training = split.training().length;
    int[] both = Arrays.copyOf(split.training(), training + split.test().length);
    System.arraycopy(split.test(), 0, both, training, split.test().length);
    if (few(table, both.length) || split.test().length == 0) {
      return Optional.empty();
    }
    int[] first = Duplicates.first(Prepared.select(data, both, context).columns(), both.length, context);
    int twins = 0;
    int conflicts = 0;
    for (int i = training; i < both.length; i++) {
      if (first[i] < training) {
        twins++;
        conflicts += target.text(both[i]).equals(target.text(both[first[i]])) ? 0 : 1;
      }
    }
    return twins < TWINS * split.test().length ? Optional.empty()
        : Optional.of(new Guard(Kind.DUPLICATES, List.of(),
            String.format(Locale.ENGLISH,
                "%,d of %,d test rows (%.1f %%) are equal to a training row in all fields, %,d"
                    + " of them with another \"%s\"", twins, split.test().length, 100.0 * twins / split.test().length,
                conflicts,
                target.name()),
            "Rows that were learnt from make the test too easy.", "", Optional.of(new Fix.DropDuplicates())));
  }

  /** Whether the fields have so few values that equal rows are no surprise. */
  private static boolean few(Table table, int rows) {
    double combinations = 1;
    for (Column column : table.columns()) {
      Column plain = Preparation.plain(column);
      combinations *= plain instanceof NumberColumn numbers
          ? Arrays.stream(numbers.values()).distinct().limit(1_000).count()
          : width(plain, FieldPreparation.KEEP_ALL) + 1;
    }
    return combinations < 10.0 * rows;
  }

  private static Optional<Guard> oneClass(CategoryColumn label, List<Splitter.Split> splits) {
    int single = 0;
    for (Splitter.Split split : splits) {
      boolean several = false;
      for (int row : split.test()) {
        several |= label.code(row) != label.code(split.test()[0]);
      }
      single += several ? 0 : 1;
    }
    return single == 0 ? Optional.empty()
        : Optional.of(new Guard(Kind.ONE_CLASS, List.of(label.name()),
            single + " of " + splits.size() + (splits.size() == 1 ? " test part has" : " test parts have")
                + " rows of one class only",
            "Whether classes are told apart can't be seen there.", "", Optional.of(new Fix.StratifiedSplit())));
  }
}
