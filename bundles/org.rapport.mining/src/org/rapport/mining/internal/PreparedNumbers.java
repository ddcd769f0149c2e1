package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.rapport.mining.Dataset;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MiningException;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.guards.Guard;
import org.rapport.mining.guards.Guard.Kind;
import org.rapport.mining.internal.preparation.Target;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * A request's rows for a target of numbers, checked: those that can be used, with the features that are left.
 *
 * @param data the usable rows with the features kept
 * @param target the target of the usable rows, finite
 * @param rowsRead the rows of the request
 * @param rowsIncomplete rows of the request in which the target or a feature that is used has no value
 * @param guards what was seen in features and rows
 * @param warnings sentences for the user, those of the guards among them
 */
record PreparedNumbers(Dataset data, NumberColumn target, int rowsRead, int rowsIncomplete, List<Guard> guards,
    List<String> warnings) {
  private static final int MOST_STRATA = 10;
  private static final int FEW_ROWS = 20;
  private static final double GIVES_AWAY = 0.9999;

  /**
   * Checks a request.
   *
   * @throws MiningException if there is nothing to learn
   */
  static PreparedNumbers of(Dataset given, PreparationSettings settings, MiningContext context) {
    if (given.rows() == 0) {
      throw new MiningException("There are no rows to learn from.");
    }
    Dataset data = Prepared.withoutFields(given, settings);
    NumberColumn raw = data.targetColumn();
    int[] known = IntStream.range(0, raw.size()).filter(row -> Double.isFinite(raw.value(row))).toArray();
    if (known.length == 0) {
      throw new MiningException("The target \"" + raw.name() + "\" has no value in any row.");
    }
    boolean complete = known.length == data.rows();
    FeatureCheck check = FeatureCheck.of(complete ? data : data.select(known), complete ? raw : raw.select(known),
        settings, context);
    List<String> warnings = new ArrayList<>(check.warnings());
    Dataset checked = data.withFeatures(check.kept());
    boolean[] incomplete = Preparation.incomplete(data.table(), check.kept());
    boolean[] dropped = Preparation.incomplete(data.table(), Prepared.dropping(check.kept(), settings));
    int[] used = IntStream.of(known).filter(row -> !dropped[row]).toArray();
    if (known.length < raw.size()) {
      warnings.add(Prepared.rowsText(raw.size() - known.length) + " no value in the target \"" + raw.name()
          + "\" and can't be learnt from.");
    }
    Prepared.missingWarnings(settings, known.length - used.length,
        (int) IntStream.of(used).filter(row -> incomplete[row]).count(), warnings);
    if (used.length == 0) {
      throw new MiningException("Every row has a missing value, so none is left. Fill missing values in instead of"
          + " leaving the rows out, or choose fewer columns.");
    }
    used = settings.dropDuplicates() ? Prepared.different(checked, raw, used, warnings, context) : used;
    NumberColumn target = raw.select(used);
    if (Arrays.stream(target.values()).distinct().limit(2).count() < 2) {
      throw new MiningException("The target \"" + raw.name()
          + "\" has the same value in every row, so there is nothing "
          + "to predict. Choose another column.");
    }
    Dataset rows = used.length == data.rows() ? checked : checked.select(used);
    int count = (int) IntStream.range(0, raw.size())
        .filter(row -> incomplete[row] || !Double.isFinite(raw.value(row))).count();
    List<Guard> more = new ArrayList<>();
    List<Guard> leaks = check.guards().stream().filter(guard -> guard.kind() == Kind.LEAK).toList();
    rows.featureColumns().stream()
        .filter(column -> leaks.stream().noneMatch(guard -> guard.fields().contains(column.name())))
        .forEach(column -> givenAway(column, target).ifPresent(more::add));
    more.addAll(new SplitCheck(rows, target, context).rows(settings));
    return new PreparedNumbers(rows, target, data.rows(), count, check.guards(), warnings).seeing(more);
  }

  /** A number that is nearly the target itself, which the bins of few rows are too wide to tell. */
  private static Optional<Guard> givenAway(Column column, NumberColumn target) {
    if (!(column instanceof NumberColumn numbers) || target.size() <= FEW_ROWS) {
      return Optional.empty();
    }
    double[] x = numbers.values();
    double[] y = target.values();
    int[] known = IntStream.range(0, x.length).filter(row -> Double.isFinite(x[row])).toArray();
    double meanX = IntStream.of(known).mapToDouble(row -> x[row]).average().orElse(0);
    double meanY = IntStream.of(known).mapToDouble(row -> y[row]).average().orElse(0);
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int row : known) {
      xx += (x[row] - meanX) * (x[row] - meanX);
      xy += (x[row] - meanX) * (y[row] - meanY);
      yy += (y[row] - meanY) * (y[row] - meanY);
    }
    double correlation = Math.abs(xy) / Math.sqrt(xx * yy);
    return known.length > FEW_ROWS && correlation >= GIVES_AWAY
        ? Optional.of(LeakCheck.leak(column.name(), target.name(),
            String.format(Locale.ROOT, "correlation %.5f", correlation)))
        : Optional.empty();
  }

  /** The rows by quantiles of the target, ascending in each: dealt by lot, both parts then have like targets. */
  int[][] strata() {
    int count = Math.max(1, Math.min(MOST_STRATA, target.size() / MOST_STRATA));
    int[] order = IntStream.range(0, target.size()).boxed()
        .sorted(Comparator.<Integer>comparingDouble(target::value).thenComparing(row -> row))
        .mapToInt(Integer::intValue).toArray();
    int[][] strata = new int[count][];
    for (int i = 0; i < count; i++) {
      int from = (int) ((long) order.length * i / count);
      strata[i] = Arrays.copyOfRange(order, from, (int) ((long) order.length * (i + 1) / count));
      Arrays.sort(strata[i]);
    }
    return strata;
  }

  /** @throws MiningException if there are too few rows to be divided so */
  List<Splitter.Split> split(Evaluation evaluation, long seed) {
    int least = evaluation instanceof Evaluation.CrossValidation folds ? Math.max(3, folds.folds()) : 3;
    if (target.size() < least) {
      throw new MiningException("There " + (target.size() == 1 ? "is 1 row" : "are " + target.size() + " rows")
          + " with a target; this evaluation needs at least " + least + ".");
    }
    List<Splitter.Split> splits = Splitter.split(data, strata(), evaluation, seed);
    for (Splitter.Split split : splits) {
      if (split.training().length < 2 || split.test().length < 1) {
        throw new MiningException("A training part has fewer than two rows, or a test part none. Choose another "
            + "evaluation.");
      }
    }
    return splits;
  }

  /** Learns from some of the usable rows. */
  Preparation.Fitted fit(int[] rows, PreparationSettings settings, Needs needs, MiningContext context) {
    return Preparation.fit(select(rows, context), data.features(), Target.of(target.select(rows)), settings, needs,
        context);
  }

  /** The rows that were learnt from, as an algorithm sees them. */
  Dataset training(Preparation.Fitted fitted, int[] rows) {
    Table table = fitted.training().with(target.select(rows));
    Dataset.Builder builder = Dataset.of(data.weight().isPresent()
        ? table.with(data.table().column(data.weight().get()).select(rows)) : table);
    return builder.weight(data.weight().orElse(null)).label(target.name()).features(fitted.preparation().columns())
        .scaling(fitted.preparation().scaling().orElse(null)).build();
  }

  /** Rows of the features; the table may have many other columns. */
  Table select(int[] rows, MiningContext context) {
    return Prepared.select(data, rows, context);
  }

  /** With a few guards more, and their sentences. */
  PreparedNumbers seeing(List<Guard> more) {
    List<Guard> all = new ArrayList<>(guards);
    all.addAll(more);
    return new PreparedNumbers(data, target, rowsRead, rowsIncomplete, all, warnings)
        .saying(more.stream().map(Guard::sentence).toList());
  }

  /** With a few sentences more. */
  PreparedNumbers saying(List<String> more) {
    List<String> all = new ArrayList<>(warnings);
    all.addAll(more);
    return new PreparedNumbers(data, target, rowsRead, rowsIncomplete, guards, all);
  }
}
