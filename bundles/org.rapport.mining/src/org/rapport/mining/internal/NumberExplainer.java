package org.rapport.mining.internal;

import java.util.ArrayList;
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

/** Gives reasons for predicted numbers in the same way as {@link Explainer} does for probabilities. */
final class NumberExplainer {
  /** Smaller contributions, in standard deviations of the target, are not reasons. */
  private static final double SMALLEST = 0.01;

  private final GuardedRegressor model;
  private final Preparation preparation;
  private final String target;
  private final double smallest;

  NumberExplainer(GuardedRegressor model, Preparation preparation, String target, double deviation) {
    this.model = model;
    this.preparation = preparation;
    this.target = target;
    this.smallest = SMALLEST * deviation;
  }

  List<List<Reason>> reasons(Table raw, Table prepared, int most, MiningContext context) {
    double[][] contributions = contributions(prepared, context);
    List<List<Reason>> reasons = new ArrayList<>(prepared.rows());
    for (int r = 0; r < prepared.rows(); r++) {
      if (r % 1024 == 0) {
        context.checkCanceled();
      }
      int row = r;
      double[] ofRow = contributions[row];
      reasons.add(IntStream.range(0, ofRow.length).boxed()
          .filter(field -> Math.abs(ofRow[field]) >= smallest && ofRow[field] != 0)
          .sorted(Comparator.<Integer>comparingDouble(field -> -Math.abs(ofRow[field])).thenComparing(field -> field))
          .limit(most).map(field -> reason(raw, prepared, row, field, ofRow[field])).toList());
    }
    return reasons;
  }

  /** Rows × fields of the preparation. */
  private double[][] contributions(Table prepared, MiningContext context) {
    if (!(model.unguarded() instanceof ExplainingRegressorModel explaining)) {
      return occluded(prepared, context);
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
    return byField;
  }

  private double[][] occluded(Table prepared, MiningContext context) {
    int fields = preparation.features().size();
    double[] before = model.predict(prepared, context);
    double[][] contributions = new double[prepared.rows()][fields];
    for (int field = 0; field < fields; field++) {
      context.checkCanceled();
      double[] after = model.predict(preparation.withTypical(prepared, field), context);
      for (int row = 0; row < before.length; row++) {
        contributions[row][field] = before[row] - after[row];
      }
    }
    return contributions;
  }

  private Reason reason(Table raw, Table prepared, int row, int field, double contribution) {
    String name = preparation.features().get(field);
    Optional<Column> column = raw.find(name);
    String value = column.map(values -> values.text(row)).orElse("");
    String condition = value.isEmpty() || !preparation.plain(field)
        || !(model.unguarded() instanceof ExplainingRegressorModel explaining) ? ""
            : explaining.condition(prepared, row, explaining.features().indexOf(name));
    String taken = preparation.taken(field);
    if (column.isPresent() && column.get() instanceof TimeColumn) {
      condition = Days.inWords(condition);
      taken = Days.date(taken);
    }
    String start = value.isEmpty() ? name + " has no value" + (taken.isEmpty() ? "" : ", taken as " + taken)
        : name + " is " + value + (condition.isEmpty() ? "" : ", " + condition);
    return new Reason(name, value, contribution, start + " (" + (contribution > 0 ? "raises " : "lowers ") + target
        + " by " + number(Math.abs(contribution)) + ")");
  }

  /** A number with three digits. */
  private static String number(double value) {
    return value >= 1000 ? String.format(Locale.ROOT, "%,.0f", value)
        : NumberColumn.format(Double.parseDouble(String.format(Locale.ROOT, "%.3g", value)));
  }
}
