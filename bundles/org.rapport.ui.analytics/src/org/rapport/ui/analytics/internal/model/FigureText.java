package org.rapport.ui.analytics.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.evaluation.PairedTest;

/** Figures as people and spreadsheets read them. */
public final class FigureText {

  private FigureText() {}

  /** "79.4 %". */
  public static String percent(double fraction) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * fraction); //$NON-NLS-1$
  }

  /** "7,043". */
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number); //$NON-NLS-1$
  }

  /** "77.2 – 81.4". */
  public static String range(Estimate estimate) {
    return String.format(Locale.ROOT, "%.1f – %.1f", 100 * estimate.interval().low(), //$NON-NLS-1$
        100 * estimate.interval().high());
  }

  /** "79.4 %  (77.2 – 81.4)", or a dash when there is none. */
  public static String withRange(Optional<Estimate> estimate) {
    return estimate.map(e -> percent(e.value()) + "  (" + range(e) + ")").orElse("–"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
  }

  /** "0.829  (0.804 – 0.854)", or a dash when there is none. */
  public static String number(Optional<Estimate> estimate) {
    return estimate.map(e -> String.format(Locale.ROOT, "%.3f  (%.3f – %.3f)", e.value(), e.interval().low(), //$NON-NLS-1$
        e.interval().high())).orElse("–"); //$NON-NLS-1$
  }

  /** "0.21 s", "12 ms". */
  public static String seconds(double seconds) {
    return seconds < 0.1 ? String.format(Locale.ROOT, "%.0f ms", 1000 * seconds) //$NON-NLS-1$
        : String.format(Locale.ROOT, "%.2f s", seconds); //$NON-NLS-1$
  }

  /** "p = .031", "p &lt; .001". */
  public static String p(double p) {
    return p < 0.001 ? "p < .001" : "p = " + String.format(Locale.ROOT, "%.3f", p).replaceFirst("^0", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
  }

  /** The figures of all models and the tests as comma-separated values, with a header, in full precision. */
  public static String csv(Comparison comparison) {
    return rows(comparison).stream().map(FigureText::line).collect(Collectors.joining("\r\n", "", "\r\n")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
  }

  /** As {@link #csv}, with tabs between the values, as spreadsheets like to paste them. */
  public static String tabs(Comparison comparison) {
    return rows(comparison).stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
  }

  private static List<List<String>> rows(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("model", "figure", "value", "low95", "high95", "method")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    rows.add(row(Comparison.BASE_RATE, "accuracy", comparison.baseRate())); //$NON-NLS-1$
    for (ModelFigures model : comparison.models()) {
      String id = model.algorithmId();
      rows.add(row(id, "accuracy", model.accuracy())); //$NON-NLS-1$
      rows.add(row(id, "balancedAccuracy", model.balancedAccuracy())); //$NON-NLS-1$
      model.auc().ifPresent(e -> rows.add(row(id, "auc", e))); //$NON-NLS-1$
      model.precision().ifPresent(e -> rows.add(row(id, "precision", e))); //$NON-NLS-1$
      model.recall().ifPresent(e -> rows.add(row(id, "recall", e))); //$NON-NLS-1$
      model.f1().ifPresent(e -> rows.add(row(id, "f1", e))); //$NON-NLS-1$
      rows.add(List.of(id, "trainSeconds", Double.toString(model.trainSeconds()), "", "", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
      rows.add(List.of(id, "predictSeconds", Double.toString(model.predictSeconds()), "", "", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }
    for (PairedTest test : comparison.tests()) {
      rows.add(List.of(test.a() + " - " + test.b(), "pValue", Double.toString(test.pValue()), "", "", test.test())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }
    return rows;
  }

  private static List<String> row(String model, String figure, Estimate e) {
    return List.of(model, figure, Double.toString(e.value()), Double.toString(e.interval().low()),
        Double.toString(e.interval().high()), e.method());
  }

  private static String line(List<String> cells) {
    return cells.stream().map(FigureText::quoted).collect(Collectors.joining(",")); //$NON-NLS-1$
  }

  private static String quoted(String cell) {
    return cell.matches("[^,\"\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
  }
}
