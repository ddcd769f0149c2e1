package org.rapport.app.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.Decile;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.evaluation.MoneyFigures;
import org.rapport.mining.evaluation.ProbabilityFigures;
import org.rapport.mining.evaluation.Profit;

/** The figures of the models' probabilities for people at a terminal. */
final class ProbabilityText {

  private static final int FEW_POINTS = 1000;

  private ProbabilityText() {}

  static String of(Comparison comparison, Optional<MoneyFigures> money) {
    if (comparison.models().stream().anyMatch(model -> model.probabilities().isEmpty())) {
      return "";
    }
    boolean ranked = comparison.models().stream()
        .allMatch(model -> !model.probabilities().orElseThrow().deciles().isEmpty());
    TextTable table = new TextTable(List.of("Model", "MCC", "Log-loss", "Brier", "Skill", "Average precision",
        "Calibration error", ranked ? "Lift, first tenth" : ""));
    for (ModelFigures model : comparison.models()) {
      ProbabilityFigures p = model.probabilities().orElseThrow();
      table.add(List.of(model.algorithmName(), figure(model.mcc()), figure(Optional.of(p.logLoss())),
          figure(Optional.of(p.brier())), figure(p.brierSkill()), figure(p.averagePrecision()),
          figure(p.calibration().map(c -> c.error())), ranked ? lift(p.deciles().get(0)) : ""));
    }
    ProbabilityFigures any = comparison.models().get(0).probabilities().orElseThrow();
    table.add(List.of("Base rate", "0", number(any.baseLogLoss()), number(any.baseBrier()), "0",
        number(any.baseAveragePrecision()), "0", ranked ? "1" : ""));
    return table.text() + "\n" + money.map(amounts -> profits(comparison, amounts)).orElse("");
  }

  private static String profits(Comparison comparison, MoneyFigures money) {
    TextTable table = new TextTable(List.of("Model", ">Call from", ">Called", "Worth per row", "More than without it"));
    for (ModelFigures model : comparison.models()) {
      model.probabilities().flatMap(ProbabilityFigures::thresholds).map(counts -> Profit.of(counts, money))
          .ifPresent(profit -> table.add(List.of(model.algorithmName(),
              Double.isInfinite(profit.threshold()) ? "nobody" : number(profit.threshold()),
              String.format(Locale.ENGLISH, "%.1f %%", 100 * profit.called()), amount(profit.best()),
              amount(profit.gain()))));
    }
    String unit = money.currency().isEmpty() ? "" : " Amounts are in " + Terminal.plain(money.currency()) + ".";
    return table.text() + "The threshold is chosen on other rows than those it is judged on." + unit + "\n\n";
  }

  private static String amount(Estimate estimate) {
    double largest = Math.max(Math.abs(estimate.interval().low()), Math.abs(estimate.interval().high()));
    String form = largest >= FEW_POINTS ? "%,.0f [%,.0f to %,.0f]" : "%.2f [%.2f to %.2f]";
    return String.format(Locale.ENGLISH, form, estimate.value(), estimate.interval().low(), estimate.interval().high());
  }

  private static String lift(Decile decile) {
    return String.format(Locale.ENGLISH, "%.2f [%.2f–%.2f]", decile.lift().value(), decile.lift().interval().low(),
        decile.lift().interval().high());
  }

  private static String number(double value) {
    return String.format(Locale.ENGLISH, "%.3f", value);
  }

  private static String figure(Optional<Estimate> estimate) {
    return estimate.map(e -> String.format(Locale.ENGLISH, e.interval().low() < 0 ? "%.3f [%.3f to %.3f]"
        : "%.3f [%.3f–%.3f]", e.value(), e.interval().low(), e.interval().high())).orElse("–");
  }
}
