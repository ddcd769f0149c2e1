package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.rapport.mining.Reason;
import org.rapport.mining.spi.ExplainingModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/**
 * Gives reasons: the model's own contributions where it can tell, else the difference that replacing a field by its
 * typical value makes.
 */
final class Explainer {
  /** Smaller contributions are not reasons. */
  private static final double SMALLEST = 0.005;
  private static final Pattern RISKS = Pattern.compile(
      ".*(churn|lost|loss|left|leav|cancel|default|fraud|risk|complain|attrit|fail|流失|违约|风险).*",
      Pattern.CASE_INSENSITIVE);

  private final GuardedModel model;
  private final Preparation preparation;
  private final String target;
  private final List<String> classes;

  Explainer(GuardedModel model, Preparation preparation, String target, List<String> classes) {
    this.model = model;
    this.preparation = preparation;
    this.target = target;
    this.classes = classes;
  }

  /**
   * The reasons for every row, strongest first.
   *
   * @param raw the rows as read
   * @param prepared the same rows, prepared
   * @param explained for every row the class to explain
   * @param positive the code of the positive class, −1 for none
   */
  List<List<Reason>> reasons(Table raw, Table prepared, int[] explained, int positive, int most,
      MiningContext context) {
    double[][] contributions = contributions(prepared, explained, context);
    List<List<Reason>> reasons = new ArrayList<>(prepared.rows());
    for (int row = 0; row < prepared.rows(); row++) {
      if (row % 1024 == 0) {
        context.checkCanceled();
      }
      List<Reason> ofRow = new ArrayList<>();
      for (int feature : strongest(contributions[row], most)) {
        double contribution = contributions[row][feature];
        ofRow.add(reason(raw, prepared, row, feature, contribution, outcome(explained[row], positive)));
      }
      reasons.add(List.copyOf(ofRow));
    }
    return reasons;
  }

  private static int[] strongest(double[] contributions, int most) {
    List<Integer> features = new ArrayList<>();
    for (int f = 0; f < contributions.length; f++) {
      if (Math.abs(contributions[f]) >= SMALLEST) {
        features.add(f);
      }
    }
    features.sort((a, b) -> {
      int byStrength = Double.compare(Math.abs(contributions[b]), Math.abs(contributions[a]));
      return byStrength != 0 ? byStrength : Integer.compare(a, b);
    });
    return features.stream().limit(most).mapToInt(Integer::intValue).toArray();
  }

  /** Rows × features of the preparation. */
  private double[][] contributions(Table prepared, int[] explained, MiningContext context) {
    if (model.unguarded() instanceof ExplainingModel explaining) {
      double[][] given = model.contributions(explaining, prepared, explained, context);
      return explaining.features().equals(preparation.features()) ? given : reordered(given, explaining.features());
    }
    return occluded(prepared, explained, context);
  }

  private double[][] reordered(double[][] given, List<String> order) {
    List<String> features = preparation.features();
    double[][] contributions = new double[given.length][features.size()];
    for (int row = 0; row < given.length; row++) {
      for (int f = 0; f < order.size(); f++) {
        int place = features.indexOf(order.get(f));
        if (place >= 0) {
          contributions[row][place] = given[row][f];
        }
      }
    }
    return contributions;
  }

  private double[][] occluded(Table prepared, int[] explained, MiningContext context) {
    int features = preparation.features().size();
    double[][] before = model.probabilities(prepared, context);
    double[][] contributions = new double[prepared.rows()][features];
    for (int f = 0; f < features; f++) {
      context.checkCanceled();
      Table typical = preparation.withTypical(prepared, f);
      int[] rows = different(prepared.column(preparation.features().get(f)),
          typical.column(preparation.features().get(f)));
      if (rows.length > 0) {
        double[][] after = model.probabilities(typical.select(rows), context);
        for (int i = 0; i < rows.length; i++) {
          int row = rows[i];
          contributions[row][f] = before[row][explained[row]] - after[i][explained[row]];
        }
      }
    }
    return contributions;
  }

  private static int[] different(Column values, Column typical) {
    int[] rows = new int[values.size()];
    int n = 0;
    for (int row = 0; row < rows.length; row++) {
      boolean same = values instanceof NumberColumn a && typical instanceof NumberColumn b
          ? a.value(row) == b.value(row)
          : values.text(row).equals(typical.text(row));
      if (!same) {
        rows[n++] = row;
      }
    }
    return Arrays.copyOf(rows, n);
  }

  /** What is explained, in words: "the risk" or "the chance of Yes". */
  private String outcome(int explained, int positive) {
    boolean risk = explained == positive
        && (RISKS.matcher(target).matches() || RISKS.matcher(classes.get(explained)).matches());
    return risk ? "the risk" : "the chance of " + classes.get(explained);
  }

  private Reason reason(Table raw, Table prepared, int row, int feature, double contribution, String outcome) {
    String name = preparation.features().get(feature);
    String value = raw.column(name).text(row);
    String condition = value.isEmpty() || !(model.unguarded() instanceof ExplainingModel explaining) ? ""
        : explaining.condition(prepared, row, feature);
    String typical = preparation.typical(feature);
    if (raw.column(name) instanceof TimeColumn) {
      condition = Days.inWords(condition);
      typical = Days.date(typical);
    }
    String start = value.isEmpty() ? name + " has no value, taken as " + typical
        : name + " is " + value + (condition.isEmpty() ? "" : ", " + condition);
    String sentence = start + " (" + (contribution > 0 ? "raises " : "lowers ") + outcome + " by "
        + points(Math.abs(contribution)) + ")";
    return new Reason(name, value, contribution, sentence);
  }

  private static String points(double contribution) {
    double points = 100 * contribution;
    String text = points < 1 ? String.format(Locale.ROOT, "%.1f", points) : Long.toString(Math.round(points));
    return text + (text.equals("1") ? " point" : " points");
  }
}
