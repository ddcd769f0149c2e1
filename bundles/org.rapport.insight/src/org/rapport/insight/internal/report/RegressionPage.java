package org.rapport.insight.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.rapport.insight.report.ReportDetails;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.RegressionCharts;
import org.rapport.mining.chart.SvgChart;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.PairedTest;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.mining.regression.RegressionFigures;

/** The page of a comparison of predicted numbers: the verdict first, then its figures, then how they came about. */
public final class RegressionPage {

  private final RegressionComparison comparison;
  private final ReportDetails details;
  private final Html html = new Html();

  /**
   * @param comparison the figures
   * @param details what to say beside them
   */
  public RegressionPage(RegressionComparison comparison, ReportDetails details) {
    this.comparison = comparison;
    this.details = details;
  }

  /** @return the whole document */
  public String html() {
    html.begin("Analysis of " + comparison.target(), details);
    verdict();
    tiles();
    figures();
    charts();
    tests();
    models();
    method();
    return html.end(details);
  }

  private void verdict() {
    html.markup("<section class=\"verdict\">").element("small", "Verdict")
        .element("p", comparison.verdict().sentence()).markup("</section>");
    List<String> warnings = new ArrayList<>(comparison.warnings());
    comparison.models().forEach(model -> model.linear().ifPresent(
        linear -> linear.warnings().forEach(warning -> warnings.add(model.algorithmName() + ": " + warning))));
    if (!warnings.isEmpty()) {
      html.markup("<section class=\"warning\">").element("strong", "Please note").list(warnings)
          .markup("</section>");
    }
  }

  private void tiles() {
    html.markup("<section class=\"tiles\">");
    html.tile(Figures.count(comparison.rowsUsed()), "rows used", Figures.count(comparison.rowsRead()) + " read, "
        + Figures.count(comparison.rowsIncomplete()) + " incomplete");
    RegressionFigures median = comparison.baselines().get(1);
    html.tile(number(median.mae().value()), "mean absolute error", "by always predicting the median");
    RegressionFigures best = comparison.models().stream().min(Comparator.comparingDouble(model -> model.mae().value()))
        .orElseThrow();
    html.tile(number(best.mae().value()), "lowest mean absolute error", best.algorithmName() + ", " + range(best
        .mae()));
    html.tile(number(best.error95().value()), "95 % are nearer than", "errors of " + best.algorithmName());
    html.markup("</section>");
  }

  private void figures() {
    List<String> titles = List.of("Model", ">RMSE", ">MAE", ">Median error", ">R²", ">Bias", ">Below RMSE of mean",
        ">Time");
    html.element("h2", "How near are the predictions?").header(titles);
    comparison.models().forEach(model -> html.row(isWinner(model) ? "winner" : "", titles, cells(model)));
    comparison.baselines().forEach(baseline -> html.row("base", titles, cells(baseline)));
    html.endTable().element("p", "note", "Errors are in the unit of " + comparison.target()
        + ". Ranges are 95 % intervals: with other rows of the same kind the figure would lie there about 19 times out "
        + "of 20. Figures come from " + Figures.count(comparison.testRows())
        + " rows that the models had not seen in training.");
  }

  private List<String> cells(RegressionFigures model) {
    String time = model.trainSeconds() == 0 && model.predictSeconds() == 0 ? "–"
        : Figures.seconds(model.trainSeconds()) + "\npredicting " + Figures.seconds(model.predictSeconds());
    return List.of(model.algorithmName() + "\n" + parameters(model), cell(model.rmse()), cell(model.mae()),
        cell(model.medianError()), model.rSquared().map(RegressionPage::cell).orElse("–"), cell(model.bias()),
        Figures.percent(model.skill()), time);
  }

  private boolean isWinner(RegressionFigures model) {
    return comparison.verdict().winner().filter(model.algorithmId()::equals).isPresent();
  }

  private static String parameters(RegressionFigures model) {
    return model.parameters().entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private void charts() {
    html.markup("<section class=\"charts\" style=\"margin-top:1.2rem\">");
    int height = 180 + 60 * comparison.models().size();
    figure(RegressionCharts.meanError(comparison, Locale.ENGLISH), height);
    figure(RegressionCharts.rootError(comparison, Locale.ENGLISH), height);
    for (RegressionFigures model : comparison.models()) {
      RegressionCharts.residuals(model, Locale.ENGLISH).ifPresent(spec -> figure(spec, 380));
      RegressionCharts.quantiles(model, Locale.ENGLISH).ifPresent(spec -> figure(spec, 380));
    }
    html.markup("</section>");
  }

  private void figure(ChartSpec spec, int height) {
    html.markup("<figure>").markup(SvgChart.render(spec, ReportPage.PALETTE, 520, height)).markup("</figure>");
  }

  private void tests() {
    Map<String, String> names = comparison.models().stream()
        .collect(Collectors.toMap(RegressionFigures::algorithmId, RegressionFigures::algorithmName, (a, b) -> a));
    List<String> titles = List.of("Compared", "Test", ">Difference in MAE", ">p", ">p, adjusted",
        "Evidence of a difference");
    html.element("h2", "Is the difference real?").header(titles);
    for (List<PairedTest> tests : List.of(comparison.tests(), comparison.againstMedian())) {
      for (PairedTest test : tests) {
        String other = test.b().equals(RegressionComparison.MEDIAN) ? "the median" : names.getOrDefault(test.b(),
            test.b());
        html.row("", titles, List.of(names.getOrDefault(test.a(), test.a()) + " and " + other, test.test(),
            number(test.difference()), Figures.pValue(test.pValue()), Figures.pValue(test.adjustedPValue()),
            test.significant() ? "yes" : "no"));
      }
    }
    html.endTable().element("p", "note",
        "A test asks how often chance alone would make a difference this large between "
            + "two equally good models. Below 0.05 we call it evidence; p values are adjusted for the number of tests after "
            + "Holm.");
  }

  private void models() {
    comparison.models().forEach(model -> model.text().ifPresent(text -> html
        .element("h2", "The model in words: " + model.algorithmName()).element("pre", text.stripTrailing())));
  }

  private void method() {
    html.element("h2", "How was this found?").markup("<dl>");
    term("Rows", Figures.count(comparison.rowsRead()) + " read, " + Figures.count(comparison.rowsIncomplete())
        + " with at least one missing value, " + Figures.count(comparison.rowsUsed()) + " used");
    term("Target", comparison.target() + " (a number)");
    term("Evaluation", comparison.evaluation());
    term("Seed", Long.toString(comparison.seed()));
    term("Columns offered", details.features().isEmpty() ? "none" : String.join(", ", details.features()));
    details.preparation().forEach(sentence -> term("Preparation", sentence));
    comparison.models().forEach(model -> term(model.algorithmName(), parameters(model)));
    term("Version", "Rapport " + details.version());
    html.markup("</dl>");
  }

  private void term(String name, String text) {
    html.element("dt", name).element("dd", text);
  }

  private static String cell(Estimate estimate) {
    return number(estimate.value()) + "\n" + range(estimate);
  }

  private static String range(Estimate estimate) {
    return number(estimate.interval().low()) + "–" + number(estimate.interval().high());
  }

  private static String number(double value) {
    if (!Double.isFinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    double size = Math.abs(value);
    return String.format(Locale.ENGLISH, size >= 1000 ? "%,.0f" : size >= 10 ? "%.2f" : size >= 0.01 || size == 0
        ? "%.4f" : "%.3g", value);
  }
}
