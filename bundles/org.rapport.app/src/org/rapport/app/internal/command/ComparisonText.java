package org.rapport.app.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.evaluation.MoneyFigures;
import org.rapport.mining.evaluation.PairedTest;

/** A comparison for people at a terminal. */
final class ComparisonText {

  private ComparisonText() {}

  static String of(Comparison comparison, long rowsRead) {
    return of(comparison, rowsRead, Optional.empty());
  }

  static String of(Comparison comparison, long rowsRead, Optional<MoneyFigures> money) {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ENGLISH, "%,d rows read, %,d with a missing value, %,d used. %s, seed %d.%n",
        rowsRead,
        comparison.rowsIncomplete(), comparison.rowsUsed(), comparison.evaluation(), comparison.seed()));
    String positive = comparison.positive().map(value -> " (probability of " + value + ")").orElse("");
    text.append("Target ").append(comparison.target()).append(positive).append("; base rate ").append(share(comparison
        .baseRate()))
        .append(": always \"").append(comparison.majorityClass()).append("\".\n\n");
    TextTable table = new TextTable(List.of("Model", "Accuracy", "AUC", ">Precision", ">Recall", ">F1", ">Training"));
    for (ModelFigures model : comparison.models()) {
      table.add(List.of(model.algorithmName(), share(model.accuracy()), area(model.auc()), share(model.precision()),
          share(model.recall()), share(model.f1()), String.format(Locale.ENGLISH, "%.2f s", model.trainSeconds())));
    }
    text.append(table.text()).append("Brackets hold 95 % intervals.\n\n");
    text.append(ProbabilityText.of(comparison, money));
    if (!comparison.tests().isEmpty()) {
      text.append(tests(comparison.tests())).append('\n');
    }
    text.append("Verdict: ").append(comparison.verdict().sentence()).append('\n');
    comparison.warnings().forEach(warning -> text.append("Note: ").append(Terminal.plain(warning)).append('\n'));
    return text.toString();
  }

  private static String tests(List<PairedTest> tests) {
    TextTable table = new TextTable(List.of("Compared", "Test", ">Difference", ">p", ">p, adjusted"));
    for (PairedTest test : PairsText.shown(tests)) {
      table.add(List.of(test.a() + " and " + test.b(), test.test(),
          String.format(Locale.ENGLISH, "%+.1f points", 100 * test.difference()), p(test.pValue()), p(test
              .adjustedPValue())));
    }
    return (PairsText.shown(tests).isEmpty() ? "" : table.text()) + PairsText.others(tests);
  }

  private static String p(double value) {
    return value < 0.001 ? "< 0.001" : String.format(Locale.ENGLISH, "%.3f", value);
  }

  private static String share(Estimate estimate) {
    return String.format(Locale.ENGLISH, "%.1f %% [%.1f–%.1f]", 100 * estimate.value(), 100 * estimate.interval().low(),
        100 * estimate.interval().high());
  }

  private static String share(Optional<Estimate> estimate) {
    return estimate.map(value -> String.format(Locale.ENGLISH, "%.1f %%", 100 * value.value())).orElse("–");
  }

  private static String area(Optional<Estimate> estimate) {
    return estimate.map(auc -> String.format(Locale.ENGLISH, "%.3f [%.3f–%.3f]", auc.value(), auc.interval().low(),
        auc.interval().high())).orElse("–");
  }
}
