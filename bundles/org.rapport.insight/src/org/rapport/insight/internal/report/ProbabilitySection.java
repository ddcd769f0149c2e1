package org.rapport.insight.internal.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.ChartSpecs;
import org.rapport.mining.evaluation.Calibration;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.Decile;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.evaluation.MoneyFigures;
import org.rapport.mining.evaluation.ProbabilityFigures;
import org.rapport.mining.evaluation.Profit;

/**
 * The part of a report about probabilities: whether they mean what they say, and what one gains by going by them.
 *
 * @param comparison the figures
 * @param money what answers are worth, if that was said
 * @param html the page
 * @param charts draws a chart into the page
 */
record ProbabilitySection(Comparison comparison, Optional<MoneyFigures> money, Html html, Consumer<ChartSpec> charts) {

  void write() {
    List<ModelFigures> models = comparison.models().stream().filter(model -> model.probabilities().isPresent())
        .toList();
    if (models.isEmpty()) {
      return;
    }
    figures(models);
    html.markup("<section class=\"charts\" style=\"margin-top:1.2rem\">");
    ChartSpecs.precisionRecall(comparison, Locale.ROOT).ifPresent(charts);
    ChartSpecs.calibration(comparison, Locale.ROOT).ifPresent(charts);
    ChartSpecs.gain(comparison, Locale.ROOT).ifPresent(charts);
    ChartSpecs.lift(comparison, Locale.ROOT).ifPresent(charts);
    money.flatMap(amounts -> ChartSpecs.profit(comparison, amounts, Locale.ROOT)).ifPresent(charts);
    html.markup("</section>");
    money.ifPresent(amounts -> profits(models, amounts));
  }

  private void figures(List<ModelFigures> models) {
    List<String> titles = List.of("Model", ">MCC", ">Log-loss", ">Brier score", ">Skill", ">Average precision",
        ">Calibration error", ">Calibration slope", ">Lift, first tenth");
    html.element("h2", "How good are the probabilities?").header(titles);
    for (ModelFigures model : models) {
      ProbabilityFigures p = model.probabilities().orElseThrow();
      html.row("", titles, List.of(model.algorithmName(), Figures.area(model.mcc()), Figures.area(Optional.of(p
          .logLoss())),
          Figures.area(Optional.of(p.brier())), Figures.area(p.brierSkill()), Figures.area(p.averagePrecision()),
          Figures.area(p.calibration().map(Calibration::error)), Figures.area(p.calibration().flatMap(
              Calibration::slope)),
          Figures.area(p.deciles().stream().findFirst().map(Decile::lift))));
    }
    ProbabilityFigures base = models.get(0).probabilities().orElseThrow();
    html.row("base", titles, List.of("Base rate\nalways the shares of the classes", "0", number(base.baseLogLoss()),
        number(base.baseBrier()), "0", number(base.baseAveragePrecision()), "0", "–", "1")).endTable();
    String chance = base.calibration().map(c -> " Perfectly calibrated probabilities would have a calibration error of "
        + number(c.errorByChance()) + " on so many rows, by chance alone.").orElse("");
    html.element("p", "note", "Log-loss and Brier score are the smaller the better; the skill says how much of the base"
        + " rate's Brier score is saved. A calibration slope below 1 means that probabilities are too extreme. The lift"
        + " says how many times the base rate is reached among the tenth of the rows with the highest probabilities."
        + chance);
  }

  private void profits(List<ModelFigures> models, MoneyFigures amounts) {
    String unit = amounts.currency().isEmpty() ? "" : " (" + amounts.currency() + ")";
    List<String> titles = List.of("Model", ">Act from", ">Rows called", ">Worth per row" + unit,
        ">More than without a model" + unit);
    html.element("h2", "Which threshold pays?").header(titles);
    for (ModelFigures model : models) {
      model.probabilities().flatMap(ProbabilityFigures::thresholds).map(table -> Profit.of(table, amounts))
          .ifPresent(profit -> html.row("", titles, List.of(model.algorithmName(),
              Double.isInfinite(profit.threshold()) ? "nobody" : Figures.percent(profit.threshold()),
              Figures.percent(profit.called()), amount(profit.best()), amount(profit.gain()))));
    }
    html.endTable().element("p", "note", String.format(Locale.ENGLISH,
        "A row that is called is worth %,.2f when it is positive and %,.2f when it is not; one that is not called %,.2f "
            + "and %,.2f. Each threshold was chosen on other rows than those it is judged on, so that the choice does "
            + "not flatter; without a model one would call all or none.",
        amounts.truePositive(), amounts.falsePositive(), amounts.falseNegative(), amounts.trueNegative()));
  }

  private static String amount(Estimate estimate) {
    return String.format(Locale.ENGLISH, "%,.2f\n%,.2f to %,.2f", estimate.value(), estimate.interval().low(),
        estimate.interval().high());
  }

  private static String number(double value) {
    return String.format(Locale.ENGLISH, "%.3f", value);
  }
}
