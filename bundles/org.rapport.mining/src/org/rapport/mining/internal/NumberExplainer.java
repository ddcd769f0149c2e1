package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.rapport.mining.Reason;
import org.rapport.mining.spi.ExplainingRegressorModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/**
 * Gives reasons for predicted numbers in the same way as {@link Explainer} does for probabilities: the model's own
 * contributions where it can tell, else Shapley values by sampling.
 */
final class NumberExplainer {
  /** Smaller contributions, in standard deviations of the target, are not reasons. */
  private static final double SMALLEST = 0.01;

  private final GuardedRegressor model;
  private final Preparation preparation;
  private final String target;
  private final double smallest;
  private final Optional<Table> background;

  /**
   * An explainer.
   *
   * @param deviation the standard deviation of the target
   * @param background prepared training rows, at least one; explaining models need none
   */
  NumberExplainer(GuardedRegressor model, Preparation preparation, String target, double deviation,
      Optional<Table> background) {
    this.background = background;
    this.model = model;
    this.preparation = preparation;
    this.target = target;
    this.smallest = SMALLEST * deviation;
  }

  List<List<Reason>> reasons(Table raw, Table prepared, int most, MiningContext context) {
    SampledShapley.Values values = contributions(prepared, context);
    List<List<Reason>> reasons = new ArrayList<>(prepared.rows());
    for (int r = 0; r < prepared.rows(); r++) {
      if (r % 1024 == 0) {
        context.checkCanceled();
      }
      int row = r;
      double[] ofRow = values.contributions()[row];
      reasons.add(IntStream.range(0, ofRow.length).boxed()
          .filter(field -> Math.abs(ofRow[field]) >= smallest && ofRow[field] != 0)
          .sorted(Comparator.<Integer>comparingDouble(field -> -Math.abs(ofRow[field])).thenComparing(field -> field))
          .limit(most).map(field -> reason(raw, prepared, row, field, ofRow[field], values.errors()[row][field]))
          .toList());
    }
    return reasons;
  }

  /** Rows × fields of the preparation. */
  private SampledShapley.Values contributions(Table prepared, MiningContext context) {
    if (!(model.unguarded() instanceof ExplainingRegressorModel explaining)) {
      return new SampledShapley(IntStream.range(0, preparation.features().size()).mapToObj(preparation::columns)
          .toList(), background.orElseThrow(), rows -> answers(model.predict(rows, context)), 0).of(prepared,
              new int[prepared.rows()], context);
    }
    double[][] given = model.contributions(explaining, prepared, context);
    List<String> columns = explaining.features();
    double[][] byField = new double[given.length][preparation.features().size()];
    for (int field = 0; field < preparation.features().size(); field++) {
      for (String column : preparation.columns(field)) {
        int place = columns.indexOf(column);
        for (int row = 0; place >= 0 && row < given.length; row++) {
          byField[row][field] += given[row][place];
        }
      }
    }
    return new SampledShapley.Values(byField, new double[byField.length][preparation.features().size()]);
  }

  /** One answer a row. */
  private static double[][] answers(double[] predicted) {
    return Arrays.stream(predicted).mapToObj(value -> new double[]{value}).toArray(double[][]::new);
  }

  private Reason reason(Table raw, Table prepared, int row, int field, double contribution, double error) {
    String name = preparation.features().get(field);
    Optional<Column> column = raw.find(name);
    String value = column.map(values -> values.text(row)).orElse("");
    String condition = value.isEmpty() || !preparation.plain(field) ? "" : model.condition(prepared, row, name);
    String taken = preparation.taken(field);
    if (column.isPresent() && column.get() instanceof TimeColumn) {
      condition = Days.inWords(condition);
      taken = Days.date(taken);
    }
    String start = value.isEmpty() ? name + " has no value" + (taken.isEmpty() ? "" : ", taken as " + taken)
        : name + " is " + value + (condition.isEmpty() ? "" : ", " + condition);
    return new Reason(name, value, contribution, error, start + " (" + (contribution > 0 ? "raises " : "lowers ")
        + target
        + " by " + number(Math.abs(contribution)) + ")");
  }

  /** A number with three digits. */
  private static String number(double value) {
    return value >= 1000 ? String.format(Locale.ROOT, "%,.0f", value)
        : NumberColumn.format(Double.parseDouble(String.format(Locale.ROOT, "%.3g", value)));
  }
}
