package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.rapport.mining.Reason;
import org.rapport.mining.spi.ExplainingModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Column;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/**
 * Gives reasons: the model's own contributions where it can tell, else Shapley values by sampling.
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
  private final Optional<Table> background;

  /** @param background prepared training rows, at least one; explaining models need none */
  Explainer(GuardedModel model, Preparation preparation, String target, List<String> classes,
      Optional<Table> background) {
    this.background = background;
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
    SampledShapley.Values values = contributions(prepared, explained, context);
    double[][] contributions = values.contributions();
    List<List<Reason>> reasons = new ArrayList<>(prepared.rows());
    for (int row = 0; row < prepared.rows(); row++) {
      if (row % 1024 == 0) {
        context.checkCanceled();
      }
      List<Reason> ofRow = new ArrayList<>();
      for (int feature : strongest(contributions[row], most)) {
        double contribution = contributions[row][feature];
        ofRow.add(reason(raw, prepared, row, feature, contribution, values.errors()[row][feature],
            outcome(explained[row], positive)));
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

  /** Rows × fields of the preparation. */
  private SampledShapley.Values contributions(Table prepared, int[] explained, MiningContext context) {
    if (model.unguarded() instanceof ExplainingModel explaining) {
      double[][] given = model.contributions(explaining, prepared, explained, context);
      double[][] byField = explaining.features().equals(preparation.features()) ? given
          : byField(given, explaining.features());
      return new SampledShapley.Values(byField, new double[byField.length][preparation.features().size()]);
    }
    return new SampledShapley(IntStream.range(0, preparation.features().size()).mapToObj(preparation::columns).toList(),
        background.orElseThrow(), rows -> model.probabilities(rows, context), 0).of(prepared, explained, context);
  }

  /** The contributions of all columns of a field, added up. */
  private double[][] byField(double[][] given, List<String> columns) {
    int fields = preparation.features().size();
    int[] fieldOf = new int[columns.size()];
    Arrays.fill(fieldOf, -1);
    for (int field = 0; field < fields; field++) {
      for (String column : preparation.columns(field)) {
        int place = columns.indexOf(column);
        if (place >= 0) {
          fieldOf[place] = field;
        }
      }
    }
    double[][] contributions = new double[given.length][fields];
    for (int row = 0; row < given.length; row++) {
      for (int c = 0; c < fieldOf.length; c++) {
        if (fieldOf[c] >= 0) {
          contributions[row][fieldOf[c]] += given[row][c];
        }
      }
    }
    return contributions;
  }

  /** What is explained, in words: "the risk" or "the chance of Yes". */
  private String outcome(int explained, int positive) {
    boolean risk = explained == positive
        && (RISKS.matcher(target).matches() || RISKS.matcher(classes.get(explained)).matches());
    return risk ? "the risk" : "the chance of " + classes.get(explained);
  }

  private Reason reason(Table raw, Table prepared, int row, int feature, double contribution, double error,
      String outcome) {
    String name = preparation.features().get(feature);
    Optional<Column> column = raw.find(name);
    String value = column.map(values -> values.text(row)).orElse("");
    String condition = value.isEmpty() || !preparation.plain(feature) ? "" : model.condition(prepared, row, name);
    String taken = preparation.taken(feature);
    if (column.isPresent() && column.get() instanceof TimeColumn) {
      condition = Days.inWords(condition);
      taken = Days.date(taken);
    }
    String start = value.isEmpty() ? name + " has no value" + (taken.isEmpty() ? "" : ", taken as " + taken)
        : name + " is " + value + (condition.isEmpty() ? "" : ", " + condition);
    String sentence = start + " (" + (contribution > 0 ? "raises " : "lowers ") + outcome + " by "
        + points(Math.abs(contribution)) + ")";
    return new Reason(name, value, contribution, error, sentence);
  }

  private static String points(double contribution) {
    double points = 100 * contribution;
    String text = points < 1 ? String.format(Locale.ROOT, "%.1f", points) : Long.toString(Math.round(points));
    return text + (text.equals("1") ? " point" : " points");
  }
}
