package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.rapport.mining.ClassWeights;
import org.rapport.mining.Dataset;
import org.rapport.mining.FieldPreparation.Imputation;
import org.rapport.mining.MiningException;
import org.rapport.mining.NoSuchClassException;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.guards.Guard;
import org.rapport.mining.internal.preparation.Target;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * A request's rows, checked: those that can be used, with the features that are left and the target as categories with
 * only the classes that occur.
 *
 * @param data the usable rows with the features kept
 * @param label the target of the usable rows
 * @param positive the code of the positive class
 * @param rowsRead the rows of the request
 * @param rowsIncomplete rows of the request in which the target or a feature that is used has no value
 * @param guards what was seen in features, rows and classes
 * @param warnings sentences for the user, those of the guards among them
 * @param rows the numbers of the usable rows among those of the request
 */
record Prepared(Dataset data, CategoryColumn label, OptionalInt positive, int rowsRead, int rowsIncomplete,
    List<Guard> guards, List<String> warnings, int[] rows) {

  /**
   * Checks a request.
   *
   * @throws MiningException if there is nothing to learn
   */
  static Prepared of(Dataset given, Optional<String> positiveName, PreparationSettings settings,
      MiningContext context) {
    if (given.rows() == 0) {
      throw new MiningException("There are no rows to learn from.");
    }
    Dataset data = withoutFields(given, settings);
    CategoryColumn raw = data.labelColumn();
    boolean[] unwanted = ofClasses(raw, settings.classesLeftOut());
    int[] labelled = rows(raw, unwanted);
    if (labelled.length == 0) {
      throw new MiningException("The target \"" + raw.name() + "\" has no value in any row.");
    }
    check(occurring(raw.select(labelled)));
    boolean complete = labelled.length == data.rows();
    FeatureCheck check = FeatureCheck.of(complete ? data : data.select(labelled),
        complete ? raw : raw.select(labelled), settings, context);
    List<String> warnings = new ArrayList<>(check.warnings());
    Dataset checked = data.withFeatures(check.kept());
    boolean[] incomplete = Preparation.incomplete(data.table(), check.kept());
    int[] used = rows(raw, either(unwanted, Preparation.incomplete(data.table(), dropping(check.kept(), settings))));
    int unlabelled = raw.missing();
    int count = 0;
    int filled = 0;
    for (int row = 0; row < incomplete.length; row++) {
      count += incomplete[row] || raw.isMissing(row) ? 1 : 0;
    }
    for (int row : used) {
      filled += incomplete[row] ? 1 : 0;
    }
    if (unlabelled > 0) {
      warnings.add(rowsText(unlabelled) + " no value in the target \"" + raw.name() + "\" and "
          + (unlabelled == 1 ? "was" : "were") + " left out.");
    }
    leftOutWarning(raw, settings.classesLeftOut(), unwanted).ifPresent(warnings::add);
    missingWarnings(settings, labelled.length - used.length, filled, warnings);
    if (used.length == 0) {
      throw new MiningException("Every row has a missing value, so none is left. Fill missing values in instead of"
          + " leaving the rows out, or choose fewer columns.");
    }
    int[] different = settings.dropDuplicates() ? different(checked, raw, used, warnings, context) : used;
    CategoryColumn label = occurring(raw.select(different));
    check(label);
    OptionalInt positive = positive(label, positiveName);
    Prepared prepared = new Prepared(different.length == data.rows() ? checked : checked.select(different), label,
        positive, data.rows(), count, check.guards(), warnings, different);
    return prepared.seeing(new SplitCheck(prepared.data(), prepared.label(), context).rows(settings));
  }

  /** The data set without the fields that are left out. Fields with settings of their own have to be there. */
  static Dataset withoutFields(Dataset data, PreparationSettings settings) {
    settings.fields().keySet().forEach(data.table()::column);
    return settings.leftOut().isEmpty() ? data
        : data.withFeatures(data.features().stream().filter(name -> !settings.leftOut().contains(name)).toList());
  }

  /** The features whose rows are left out where they have no value. */
  static List<String> dropping(List<String> features, PreparationSettings settings) {
    return features.stream().filter(name -> settings.of(name).imputation() == Imputation.DROP).toList();
  }

  private static boolean[] ofClasses(CategoryColumn label, Set<String> classes) {
    boolean[] of = new boolean[label.size()];
    for (String name : classes) {
      int code = label.levels().indexOf(name);
      if (code < 0) {
        throw new NoSuchClassException("The target \"" + label.name() + "\" has no class \"" + name
            + "\" that could be left out. Its classes are: " + String.join(", ", label.levels()) + ".");
      }
      for (int row = 0; row < of.length; row++) {
        of[row] |= label.code(row) == code;
      }
    }
    return of;
  }

  private static boolean[] either(boolean[] a, boolean[] b) {
    boolean[] either = new boolean[a.length];
    for (int row = 0; row < a.length; row++) {
      either[row] = a[row] || b[row];
    }
    return either;
  }

  static int[] different(Dataset data, Column label, int[] used, List<String> warnings,
      MiningContext context) {
    List<Column> columns = new ArrayList<>(data.featureColumns());
    columns.add(label);
    int[] first = Duplicates.first(columns.stream().map(column -> column.select(used)).toList(), used.length, context);
    int[] different = new int[used.length];
    int n = 0;
    for (int i = 0; i < first.length; i++) {
      if (first[i] == i) {
        different[n++] = used[i];
      }
    }
    if (n < used.length) {
      warnings.add(String.format(Locale.ROOT, "%,d rows are equal to an earlier one and were left out.",
          used.length - n));
    }
    return Arrays.copyOf(different, n);
  }

  private static Optional<String> leftOutWarning(CategoryColumn label, Set<String> classes, boolean[] unwanted) {
    int rows = 0;
    for (boolean is : unwanted) {
      rows += is ? 1 : 0;
    }
    return rows == 0 ? Optional.empty() : Optional.of(String.format(Locale.ROOT,
        "%,d rows in which \"%s\" is %s were left out.", rows, label.name(), String.join(" or ", classes)));
  }

  static void missingWarnings(PreparationSettings settings, int left, int filled, List<String> warnings) {
    if (left > 0) {
      warnings.add(rowsText(left) + " a missing value and " + (left == 1 ? "was" : "were") + " left out.");
    }
    if (filled > 0) {
      boolean usual = settings.general().imputation() == Imputation.AUTO
          && settings.fields().values().stream().allMatch(field -> field.imputation() == Imputation.AUTO
              || field.imputation() == Imputation.DROP);
      warnings.add(rowsText(filled) + " a missing value, filled in " + (usual
          ? "with the median or the most frequent level of the training rows."
          : "as asked, with what was learnt on the training rows."));
    }
  }

  static String rowsText(int rows) {
    return String.format(Locale.ROOT, "%,d %s", rows, rows == 1 ? "row has" : "rows have");
  }

  private static int[] rows(CategoryColumn label, boolean[] leftOut) {
    int[] rows = new int[label.size()];
    int n = 0;
    for (int row = 0; row < rows.length; row++) {
      if (!leftOut[row] && !label.isMissing(row)) {
        rows[n++] = row;
      }
    }
    return Arrays.copyOf(rows, n);
  }

  /** The target with only the levels that occur, in their order. */
  private static CategoryColumn occurring(CategoryColumn label) {
    int[] counts = label.counts();
    List<String> levels = new ArrayList<>();
    for (int code = 0; code < counts.length; code++) {
      if (counts[code] > 0) {
        levels.add(label.levels().get(code));
      }
    }
    return label.withLevels(levels);
  }

  private static void check(CategoryColumn label) {
    if (label.levels().size() < 2) {
      throw new MiningException("The target \"" + label.name() + "\" has only one class, \"" + label.levels().get(0)
          + "\", so there is nothing to tell apart. Choose a column with at least two.");
    }
  }

  private static OptionalInt positive(CategoryColumn label, Optional<String> name) {
    if (name.isEmpty()) {
      return label.levels().size() == 2 ? OptionalInt.of(Labels.positive(label)) : OptionalInt.empty();
    }
    int code = label.levels().indexOf(name.get());
    for (int i = 0; i < label.levels().size() && code < 0; i++) {
      code = label.levels().get(i).equalsIgnoreCase(name.get().strip()) ? i : -1;
    }
    if (code < 0) {
      throw new NoSuchClassException("The target \"" + label.name() + "\" has no class \"" + name.get()
          + "\". Its classes are: " + String.join(", ", label.levels()) + ".");
    }
    return OptionalInt.of(code);
  }

  /** Learns from some of the usable rows. */
  Preparation.Fitted fit(int[] rows, PreparationSettings settings, Needs needs, MiningContext context) {
    return Preparation.fit(select(rows, context), data.features(), Target.of(label.select(rows)), settings, needs,
        context);
  }

  /** The rows that were learnt from, as an algorithm sees them. */
  Dataset training(Preparation.Fitted fitted, int[] rows, ClassWeights classWeights) {
    CategoryColumn classes = label.select(rows);
    Table table = fitted.training().with(classes);
    Dataset.Builder builder = Dataset.of(table);
    double[] own = data.weights().map(all -> Arrays.stream(rows).mapToDouble(row -> all[row]).toArray())
        .orElseGet(() -> new double[0]);
    if (own.length > 0 || classWeights.kind() != ClassWeights.Kind.NONE) {
      String name = data.weight().orElse("(weight)");
      builder = Dataset.of(table.with(NumberColumn.of(name, weights(classWeights, classes, own)))).weight(name);
    }
    return builder.label(label.name()).features(fitted.preparation().columns())
        .scaling(fitted.preparation().scaling().orElse(null)).build();
  }

  private static double[] weights(ClassWeights classWeights, CategoryColumn classes, double[] own) {
    int[] counts = classes.counts();
    double[] ofClass = new double[counts.length];
    for (int c = 0; c < ofClass.length; c++) {
      ofClass[c] = switch (classWeights.kind()) {
        case NONE -> 1;
        case BALANCED -> counts[c] == 0 ? 1 : classes.size() / (counts.length * (double) counts[c]);
        case BY_HAND -> classWeights.byClass().getOrDefault(classes.levels().get(c), 1.0);
      };
    }
    double[] weights = new double[classes.size()];
    for (int row = 0; row < weights.length; row++) {
      weights[row] = (own.length == 0 ? 1 : own[row]) * ofClass[classes.code(row)];
    }
    return weights;
  }

  /** With a few guards more, and their sentences. */
  Prepared seeing(List<Guard> more) {
    List<Guard> all = new ArrayList<>(guards);
    all.addAll(more);
    return new Prepared(data, label, positive, rowsRead, rowsIncomplete, all, warnings, rows)
        .saying(more.stream().map(Guard::sentence).toList());
  }

  /** With a few sentences more. */
  Prepared saying(List<String> more) {
    List<String> all = new ArrayList<>(warnings);
    all.addAll(more);
    return new Prepared(data, label, positive, rowsRead, rowsIncomplete, guards, all, rows);
  }

  /** Rows of the features; the table may have many other columns. */
  Table select(int[] rows, MiningContext context) {
    return select(data, rows, context);
  }

  /** Rows of the features of a data set. */
  static Table select(Dataset data, int[] rows, MiningContext context) {
    Column[] columns = new Column[data.features().size()];
    Parallel.run(columns.length, context, i -> columns[i] = data.table().column(data.features().get(i)).select(rows));
    return Table.of(columns);
  }
}
