package org.rapport.insight.internal.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rapport.insight.report.ReportDetails;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.ChartSpecs;
import org.rapport.mining.chart.Palette;
import org.rapport.mining.chart.SvgChart;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.Importance;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.evaluation.ModelImportance;
import org.rapport.mining.evaluation.PairedTest;

/** The page of a comparison: the verdict first, then the figures it rests on, then how they came about. */
public final class ReportPage {

  /** Colours are those of the page, so that one drawing serves light and dark screens and paper. */
  static final Palette PALETTE = new Palette("none", "var(--ink)", "var(--muted)", "var(--grid)",
      "var(--reference)",
      List.of("var(--series-1)", "var(--series-2)", "var(--series-3)", "var(--series-4)", "var(--series-5)",
          "var(--series-6)"),
      Palette.SANS);

  static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
      .withZone(ZoneOffset.UTC);

  private static final int MOST_FIELDS = 15;

  private final Comparison comparison;
  private final ReportDetails details;
  private final Html html = new Html();

  /**
   * @param comparison the figures
   * @param details what to say beside them
   */
  public ReportPage(Comparison comparison, ReportDetails details) {
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
    new ProbabilitySection(comparison, details.money(), html, spec -> figure(spec, 520, 400)).write();
    tests();
    confusions();
    models();
    importance();
    method();
    next();
    return html.end(details);
  }

  private void verdict() {
    html.markup("<section class=\"verdict\">").element("small", "Verdict").element("p", comparison.verdict().sentence())
        .markup("</section>");
    if (!comparison.warnings().isEmpty()) {
      html.markup("<section class=\"warning\">").element("strong", "Please note").list(comparison.warnings()).markup(
          "</section>");
    }
  }

  private void tiles() {
    html.markup("<section class=\"tiles\">");
    html.tile(Figures.count(comparison.rowsUsed()), "rows used", Figures.count(comparison.rowsRead()) + " read, "
        + Figures.count(comparison.rowsIncomplete()) + " incomplete");
    html.tile(Figures.percent(comparison.baseRate().value()), "base rate", "right by always answering '" + comparison
        .majorityClass() + "'");
    comparison.models().stream().max(Comparator.comparingDouble(model -> model.accuracy().value()))
        .ifPresent(model -> html.tile(Figures.percent(model.accuracy().value()), "highest accuracy",
            model.algorithmName() + ", " + Figures.range(model.accuracy())));
    comparison.models().stream().filter(model -> model.auc().isPresent())
        .max(Comparator.comparingDouble(model -> model.auc().orElseThrow().value())).ifPresent(model -> {
          String[] lines = Figures.area(model.auc()).split("\n");
          html.tile(lines[0], "highest AUC", model.algorithmName() + ", " + lines[1]);
        });
    html.markup("</section>");
  }

  private void figures() {
    List<String> titles = List.of("Model", ">Accuracy", ">Balanced accuracy", ">AUC", ">Precision", ">Recall", ">F1",
        ">Time");
    html.element("h2", "How good are the models?").header(titles);
    for (ModelFigures model : comparison.models()) {
      html.row(isWinner(model) ? "winner" : "", titles,
          List.of(model.algorithmName() + "\n" + parameters(model), Figures.percent(model.accuracy()),
              Figures.percent(model.balancedAccuracy()), Figures.area(model.auc()), Figures.percent(model.precision()),
              Figures.percent(model.recall()), Figures.percent(model.f1()), time(model)));
    }
    html.row("base", titles, List.of("Base rate\nalways '" + comparison.majorityClass() + "'", Figures.percent(
        comparison.baseRate()), "–", "–",
        "–", "–", "–", "–")).endTable();
    String positive = comparison.positive().map(value -> "Precision, recall and F1 are those of '" + value + "'. ")
        .orElse("Precision, recall and F1 are averages over the classes. ");
    html.element("p", "note", positive
        + "Ranges are 95 % intervals: with other rows of the same kind the figure would lie there about "
        + "19 times out of 20. Figures come from " + Figures.count(comparison.rowsEvaluated())
        + " rows that the models had not seen in training.");
  }

  private boolean isWinner(ModelFigures model) {
    return comparison.verdict().winner().filter(model.algorithmId()::equals).isPresent();
  }

  private static String time(ModelFigures model) {
    return Figures.seconds(model.trainSeconds()) + "\npredicting " + Figures.seconds(model.predictSeconds());
  }

  private static String parameters(ModelFigures model) {
    return model.parameters().entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).collect(
        Collectors.joining(", "));
  }

  private void importance() {
    if (details.importance().isEmpty()) {
      return;
    }
    html.element("h2", "Which fields do the models need?");
    for (ModelImportance model : details.importance()) {
      List<String> titles = List.of(model.algorithmName(), ">" + (model.metric().equals(ModelImportance.AUC)
          ? "AUC falls by" : model.metric() + " rises by"), ">95 % interval");
      html.header(titles);
      for (Importance field : model.fields().stream().limit(MOST_FIELDS).toList()) {
        html.row("", titles, List.of(field.field(), String.format(Locale.ENGLISH, "%.3f", field.drop()),
            String.format(Locale.ENGLISH, "%.3f to %.3f", field.interval().low(), field.interval().high())));
      }
      html.endTable();
    }
    html.element("p", "note", "How much worse a model does on rows it has not seen when the values of a field are "
        + "shuffled among them. Fields that tell the same share what they tell, and each alone looks less needed.");
  }

  private void charts() {
    html.markup("<section class=\"charts\" style=\"margin-top:1.2rem\">");
    int height = 180 + 60 * comparison.models().size();
    figure(ChartSpecs.accuracy(comparison), 520, height);
    ChartSpecs.auc(comparison).ifPresent(spec -> figure(spec, 520, height));
    ChartSpecs.roc(comparison).ifPresent(spec -> {
      figure(spec, 520, 460);
      readingHelp();
    });
    html.markup("</section>");
  }

  private void figure(ChartSpec spec, int width, int height) {
    html.markup("<figure>").markup(SvgChart.render(spec, PALETTE, width, height)).markup("</figure>");
  }

  private void readingHelp() {
    String positive = comparison.positive().orElse("the class");
    html.markup("<figure class=\"help\">").element("h3", "How to read this");
    html.element("p",
        "Accuracy is the share of rows a model gets right. It means little without the base rate, the dashed line: "
            + "what one gets right by always giving the most frequent answer.");
    html.element("p", "A ROC curve asks who comes first when rows are sorted by the probability of '" + positive
        + "'. From left to "
        + "right the list grows; the curve says which share of those who are '" + positive
        + "' is on it already, against the share "
        + "of the others that is on it by mistake. The sooner it rises, the better.");
    html.element("p",
        "The area under it (AUC) is the probability that of one row of each kind the right one comes first: "
            + "50 % is tossing a coin, 100 % is never wrong.");
    html.markup("</figure>");
  }

  private void tests() {
    if (comparison.tests().isEmpty() && comparison.againstBaseRate().isEmpty()) {
      return;
    }
    Map<String, String> names = comparison.models().stream()
        .collect(Collectors.toMap(ModelFigures::algorithmId, ModelFigures::algorithmName, (first, second) -> first));
    List<String> titles = List.of("Compared", "Test", ">Difference in accuracy", ">p", ">p, adjusted",
        "Evidence of a difference");
    html.element("h2", "Is the difference real?").header(titles);
    for (List<PairedTest> tests : List.of(comparison.tests(), comparison.againstBaseRate())) {
      for (PairedTest test : tests) {
        String other = test.b().equals(Comparison.BASE_RATE) ? "the base rate" : names.getOrDefault(test.b(), test.b());
        html.row("", titles, List.of(names.getOrDefault(test.a(), test.a()) + " and " + other, test.test(),
            String.format(Locale.ENGLISH, "%+.1f points", 100 * test.difference()), Figures.pValue(test.pValue()),
            Figures.pValue(test.adjustedPValue()), test.significant() ? "yes" : "no"));
      }
    }
    html.endTable().element("p", "note",
        "A test asks how often chance alone would make a difference this large between two equally good "
            + "models. Below 0.05 we call it evidence; p values are adjusted for the number of tests after Holm.");
  }

  private void confusions() {
    html.element("h2", "Which mistakes do they make?").markup("<section class=\"charts small\">");
    comparison.models().forEach(model -> figure(ChartSpecs.confusion(model), 340, 320));
    html.markup("</section>");
  }

  private void models() {
    for (ModelFigures model : comparison.models()) {
      Optional<String> text = model.text();
      if (text.isPresent()) {
        html.element("h2", "The model in words: " + model.algorithmName()).element("pre", text.get().stripTrailing());
      }
    }
  }

  private void method() {
    html.element("h2", "How was this found?").markup("<dl>");
    term("Rows", Figures.count(comparison.rowsRead()) + " read, " + Figures.count(comparison.rowsIncomplete())
        + " with at least one missing value, " + Figures.count(comparison.rowsUsed()) + " used");
    term("Target", comparison.target() + " (" + String.join(", ", comparison.classes()) + ")");
    comparison.positive().ifPresent(value -> term("Positive class", value));
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

  private void next() {
    if (!details.next().isEmpty()) {
      html.element("h2", "What to do next").markup("<section class=\"next\">").list(details.next()).markup(
          "</section>");
    }
  }

  static String css() {
    try (InputStream stream = ReportPage.class.getResourceAsStream("report.css")) {
      if (stream == null) {
        throw new IllegalStateException("report.css is missing in the bundle");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
