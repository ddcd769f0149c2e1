package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.SubMonitor;
import org.rapport.mining.Reason;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.TrainedRegressor;
import org.rapport.mining.evaluation.Predictions;
import org.rapport.table.Table;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * What a model says of rows.
 *
 * @param names of the values of a row
 * @param values rows × names; NaN where nothing is said, infinite where an interval has no end
 * @param classes by row the most probable class, "" if there is none; no rows at all if there is a single probability or
 *        a number
 * @param reasons by row, or no rows at all
 */
record ScoredRows(List<String> names, double[][] values, List<String> classes, List<List<Reason>> reasons) {
  private static final int SHOWN = 10;
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?");
  private static final String PREDICTION = "prediction";

  /** Probabilities: of the positive class, or without one of every class. */
  static ScoredRows of(TrainedModel model, Table rows, int reasons, SubMonitor progress) {
    double[][] probabilities = model.probabilities(rows, progress.split(50));
    List<List<Reason>> why = reasons == 0 ? List.of() : model.reasons(rows, reasons, progress.split(50));
    if (model.positive().isPresent()) {
      int positive = model.classes().indexOf(model.positive().get());
      double[][] single = new double[probabilities.length][];
      for (int row = 0; row < single.length; row++) {
        single[row] = new double[]{probabilities[row][positive]};
      }
      return new ScoredRows(List.of("probability"), single, List.of(), why);
    }
    int[] best = Predictions.mostProbable(probabilities);
    List<String> classes = IntStream.range(0, best.length)
        .mapToObj(row -> Double.isNaN(probabilities[row][0]) ? "" : model.classes().get(best[row])).toList();
    return new ScoredRows(model.classes().stream().map(name -> "probability of " + name).toList(), probabilities,
        classes,
        why);
  }

  /** Numbers with their intervals. */
  static ScoredRows of(TrainedRegressor model, Table rows, int reasons, SubMonitor progress) {
    double[] predicted = model.predict(rows, progress.split(30));
    double[][] intervals = model.intervals(rows, progress.split(30));
    List<List<Reason>> why = reasons == 0 ? List.of() : model.reasons(rows, reasons, progress.split(40));
    double[][] values = new double[predicted.length][];
    for (int row = 0; row < values.length; row++) {
      values[row] = new double[]{predicted[row], intervals[row][0], intervals[row][1]};
    }
    return new ScoredRows(List.of(PREDICTION, "low", "high"), values, List.of(), why);
  }

  int rows() {
    return values.length;
  }

  /** How many rows have no answer, because a value is missing. */
  int without() {
    return (int) IntStream.range(0, values.length).filter(row -> Double.isNaN(values[row][0])).count();
  }

  /**
   * The rows as a file of values separated by commas (RFC 4180).
   *
   * @param id the title of the names
   * @param naming the name of every row
   * @param most reasons in a row
   */
  String csv(String id, IntFunction<String> naming, int most) {
    StringBuilder text = new StringBuilder();
    List<String> header = new ArrayList<>(List.of(guarded(id)));
    if (!classes.isEmpty()) {
      header.add(PREDICTION);
    }
    names.forEach(name -> header.add(guarded(name)));
    for (int i = 1; i <= most; i++) {
      header.add("reason " + i);
    }
    line(text, header);
    for (int row = 0; row < values.length; row++) {
      List<String> cells = new ArrayList<>(List.of(guarded(naming.apply(row))));
      if (!classes.isEmpty()) {
        cells.add(guarded(classes.get(row)));
      }
      for (double value : values[row]) {
        cells.add(Double.isFinite(value) ? Double.toString(value) : "");
      }
      for (int i = 0; i < most; i++) {
        cells.add(i < reasons.get(row).size() ? guarded(reasons.get(row).get(i).sentence()) : "");
      }
      line(text, cells);
    }
    return text.toString();
  }

  /** A text that no spreadsheet takes for a formula: with an apostrophe before, unless it is a number (OWASP, CSV Injection). */
  private static String guarded(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  private static void line(StringBuilder text, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean quoted = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      text.append(i == 0 ? "" : ",").append(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
    }
    text.append("\r\n");
  }

  /** The rows for programs. */
  JsonArray json(IntFunction<String> naming) {
    JsonArray all = new JsonArray();
    for (int row = 0; row < values.length; row++) {
      JsonObject entry = new JsonObject();
      entry.addProperty("row", naming.apply(row));
      if (!classes.isEmpty()) {
        entry.add(PREDICTION, Json.of(classes.get(row).isEmpty() ? null : classes.get(row)));
      }
      for (int i = 0; i < names.size(); i++) {
        entry.add(names.get(i), Json.of(values[row][i]));
      }
      JsonArray why = new JsonArray();
      for (Reason reason : reasons.isEmpty() ? List.<Reason>of() : reasons.get(row)) {
        JsonObject field = new JsonObject();
        field.addProperty("field", reason.field());
        field.addProperty("value", reason.value());
        field.addProperty("contribution", reason.contribution());
        field.addProperty("sentence", reason.sentence());
        why.add(field);
      }
      entry.add("reasons", why);
      all.add(entry);
    }
    return all;
  }

  /** The rows with the highest first values, or the first rows where there is a class. */
  String text(IntFunction<String> naming) {
    TextTable table = new TextTable(List.of("Row", classes.isEmpty() ? ">" + names.get(0) : PREDICTION, "Because"));
    List<Integer> order = IntStream.range(0, values.length).filter(row -> !Double.isNaN(values[row][0])).boxed()
        .toList();
    if (classes.isEmpty()) {
      order = order.stream().sorted(Comparator.comparingDouble((Integer row) -> -values[row][0])).toList();
    }
    for (int row : order.stream().limit(SHOWN).toList()) {
      String first = classes.isEmpty() ? String.format(Locale.ENGLISH, "%.3f", values[row][0]) : classes.get(row);
      List<Reason> why = reasons.isEmpty() ? List.of() : reasons.get(row);
      table.add(List.of(Terminal.plain(naming.apply(row)), Terminal.plain(first),
          why.isEmpty() ? "" : Terminal.plain(why.get(0).sentence())));
      why.stream().skip(1).forEach(reason -> table.add(List.of("", "", Terminal.plain(reason.sentence()))));
    }
    return table.text();
  }
}
