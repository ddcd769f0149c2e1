package org.rapport.app.internal.command;

import java.util.List;
import java.util.Locale;

import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.PairedTest;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.mining.regression.RegressionFigures;

/** A comparison of predicted numbers for people at a terminal. */
final class RegressionText {

  private RegressionText() {}

  static String of(RegressionComparison comparison, long rowsRead) {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ENGLISH, "%,d rows read, %,d with a missing value, %,d used. %s, seed %d.%n",
        rowsRead, comparison.rowsIncomplete(), comparison.rowsUsed(), comparison.evaluation(), comparison.seed()));
    text.append("Target ").append(comparison.target()).append(", a number; errors are in its unit.\n\n");
    TextTable table = new TextTable(List.of("Model", "RMSE", "MAE", "R²", ">Bias", ">Median error", ">95 % within",
        ">Training"));
    comparison.models().forEach(model -> table.add(row(model)));
    comparison.baselines().forEach(baseline -> table.add(row(baseline)));
    text.append(table.text()).append("Brackets hold 95 % intervals.\n\n");
    for (RegressionFigures model : comparison.models()) {
      model.skill().ifPresent(skill -> text.append(String.format(Locale.ENGLISH,
          "%s: RMSE %.1f %% [%.1f–%.1f] below that of the mean", model.algorithmName(), 100 * skill.value(),
          100 * skill.interval().low(), 100 * skill.interval().high())));
      text.append(model.mape().map(mape -> String.format(Locale.ENGLISH, ", mean error %.1f %% of targets above 0",
          100 * mape.value())).orElse(""));
      text.append(model.coverage().map(share -> String.format(Locale.ENGLISH,
          ", %.1f %% of the rows within its 95 %% prediction intervals", 100 * share.value())).orElse("")).append('\n');
    }
    text.append('\n');
    if (!comparison.tests().isEmpty()) {
      text.append(tests(comparison.tests())).append('\n');
    }
    text.append("Verdict: ").append(comparison.verdict().sentence()).append('\n');
    comparison.warnings().forEach(warning -> text.append("Note: ").append(Terminal.plain(warning)).append('\n'));
    for (RegressionFigures model : comparison.models()) {
      model.linear().ifPresent(linear -> linear.warnings().forEach(warning -> text.append("Note: ")
          .append(model.algorithmName()).append(": ").append(Terminal.plain(warning)).append('\n')));
    }
    return text.toString();
  }

  private static List<String> row(RegressionFigures model) {
    return List.of(model.algorithmName(), range(model.rmse()), range(model.mae()), model.rSquared()
        .map(value -> String.format(Locale.ENGLISH, "%.3f [%.3f–%.3f]", value.value(), value.interval().low(),
            value.interval().high()))
        .orElse("–"), signed(model.bias().value()), number(model.medianError().value()),
        number(model.error95().value()), String.format(Locale.ENGLISH, "%.2f s", model.trainSeconds()));
  }

  private static String tests(List<PairedTest> tests) {
    TextTable table = new TextTable(List.of("Compared", "Test", ">Difference in MAE", ">p", ">p, adjusted"));
    for (PairedTest test : PairsText.shown(tests)) {
      table.add(List.of(test.a() + " and " + test.b(), test.test(), signed(test.difference()), p(test.pValue()),
          p(test.adjustedPValue())));
    }
    return (PairsText.shown(tests).isEmpty() ? "" : table.text()) + PairsText.others(tests);
  }

  private static String p(double value) {
    return value < 0.001 ? "< 0.001" : String.format(Locale.ENGLISH, "%.3f", value);
  }

  private static String range(Estimate estimate) {
    return number(estimate.value()) + " [" + number(estimate.interval().low()) + "–"
        + number(estimate.interval().high()) + "]";
  }

  private static String signed(double value) {
    return (value > 0 ? "+" : "") + number(value);
  }

  /** A number with four digits. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    double size = Math.abs(value);
    return String.format(Locale.ENGLISH, size >= 1000 ? "%,.0f" : size >= 100 ? "%.1f" : size >= 10 ? "%.2f"
        : size >= 0.1 || size == 0 ? "%.3f" : "%.3g", value);
  }
}
