package org.rapport.insight.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Importance;
import org.rapport.mining.evaluation.Interval;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.evaluation.ModelImportance;
import org.rapport.mining.evaluation.MoneyFigures;
import org.rapport.mining.evaluation.ProbabilityFigures;
import org.rapport.mining.evaluation.Profit;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.xml.sax.InputSource;

/** A report says everything the comparison knows, and cannot be made to say anything else. */
class HtmlReportTest {

  private static final String EVIL = "Left <script>alert('x')</script> & \"gone\"";

  @TempDir
  private Path folder = Path.of("");

  private static Comparison comparison(String target, String yes) {
    Random random = new Random(5);
    NumberColumn.Builder age = NumberColumn.builder("age");
    CategoryColumn.Builder plan = CategoryColumn.builder("plan <b>");
    CategoryColumn.Builder left = CategoryColumn.builder(target);
    for (int row = 0; row < 400; row++) {
      double years = 20 + random.nextInt(50);
      boolean month = random.nextBoolean();
      age.add(years);
      plan.add(month ? "month <i>" : "year");
      left.add(random.nextDouble() < (month ? 0.6 : 0.1) ? yes : "no");
    }
    Dataset data = Dataset.of(Table.of(age.build(), plan.build(), left.build())).label(target).build();
    return MiningRunner.inProcess(AlgorithmCatalogue.builtIn(), 1).compare(ComparisonRequest.of(data, "knn", "tree",
        "forest"),
        null);
  }

  private static ReportDetails details(String source) {
    return new ReportDetails(source, List.of("age", "plan <b>"), List.of("Two <rows> were left out."),
        List.of("Type: rapport & more"), "0.1.0", Instant.parse("2026-01-31T08:15:00Z"));
  }

  @Test
  void theImportanceOfFieldsIsThereWhenItWasMeasured() {
    Comparison comparison = comparison("left", "yes");
    String question = "Which fields do the models need?";
    assertFalse(HtmlReport.html(comparison, details("customers.csv")).contains(question));
    String html = HtmlReport.html(comparison, details("customers.csv").with(List.of(new ModelImportance("tree",
        "Decision tree", ModelImportance.AUC, List.of(new Importance("plan <b>", 0.1234, new Interval(0.05, 0.2)))))));
    assertTrue(html.contains(question) && html.contains("plan &lt;b&gt;") && html.contains("0.123")
        && html.contains("0.050 to 0.200"), html);
  }

  @Test
  void everyFigureIsThere() {
    Comparison comparison = comparison("left", "yes");
    String html = HtmlReport.html(comparison, details("customers.csv"));
    assertTrue(html.indexOf("Verdict") < html.indexOf("How good are the models?"), "the verdict comes first");
    for (ModelFigures model : comparison.models()) {
      for (double share : new double[]{model.accuracy().value(), model.accuracy().interval().low(),
          model.precision().orElseThrow().value(), model.recall().orElseThrow().value(), model.f1().orElseThrow()
              .value()}) {
        assertTrue(html.contains(String.format(Locale.ENGLISH, "%.1f", 100 * share)), model.algorithmId() + " "
            + share);
      }
      assertTrue(html.contains(String.format(Locale.ENGLISH, "%.3f", model.auc().orElseThrow().value())), model
          .algorithmId());
    }
    assertTrue(html.contains(String.format(Locale.ENGLISH, "%.1f %%", 100 * comparison.baseRate().value())));
    assertTrue(html.contains(comparison.verdict().sentence().substring(0, 12)));
    assertTrue(html.contains(comparison.evaluation()));
    assertTrue(html.contains("31 January 2026, 08:15 UTC"));
    assertTrue(html.contains("customers.csv"));
    assertTrue(html.contains("depth 3"));
    assertEquals(10, html.split("<svg", -1).length - 1,
        "accuracy, AUC, ROC, four of probabilities and three confusion matrices");
  }

  @Test
  void textCannotBecomeMarkup() throws Exception {
    String html = HtmlReport.html(comparison(EVIL, "yes <img src=x>"), details("<b>source</b>.csv"));
    assertFalse(html.contains("<script"), "script");
    assertFalse(html.contains("<img"), "image");
    assertFalse(html.contains("<b>source"), "source");
    assertFalse(html.contains("<i>"), "level");
    assertTrue(html.contains("Left &lt;script&gt;"), "escaped");
    parsed(html);
  }

  /** Everything between html and its end is well-formed, so no element is left open and no attribute unquoted. */
  private static void parsed(String html) throws Exception {
    String xml = html.replace("<!DOCTYPE html>", "").replaceAll("<meta ([^>]*)>", "<meta $1/>");
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  @Test
  void probabilitiesAndWhatTheyAreWorthAreThere() throws Exception {
    Comparison comparison = comparison("left", "yes");
    MoneyFigures money = MoneyFigures.ofCalls("CNY <b>", 120, 35);
    String html = HtmlReport.html(comparison, details("customers.csv").withMoney(Optional.of(money)));
    parsed(html);
    for (ModelFigures model : comparison.models()) {
      ProbabilityFigures p = model.probabilities().orElseThrow();
      for (Estimate estimate : List.of(model.mcc().orElseThrow(), p.logLoss(), p.brier(), p.averagePrecision()
          .orElseThrow(), p.deciles().get(0).lift())) {
        assertTrue(html.contains(String.format(Locale.ENGLISH, "%.3f", estimate.value())), estimate.toString());
      }
      Profit profit = Profit.of(p.thresholds().orElseThrow(), money);
      assertTrue(html.contains(String.format(Locale.ENGLISH, "%,.2f", profit.best().value())));
    }
    for (String title : List.of("Precision and recall", "Calibration", "Cumulative gain", "Lift",
        "Worth by share called")) {
      assertTrue(html.contains("<title>" + title + "</title>"), title);
    }
    assertFalse(HtmlReport.html(comparison, details("customers.csv")).contains("Which threshold pays?"));
  }

  @Test
  void nothingIsFetchedFromElsewhere() {
    String html = HtmlReport.html(comparison("left", "yes"), details("customers.csv"));
    String withoutNamespace = html.replace("http://www.w3.org/2000/svg", "");
    for (String word : List.of("http://", "https://", "url(", "@import", "src=", "<link", "<script")) {
      assertFalse(withoutNamespace.contains(word), word);
    }
    assertTrue(html.contains("prefers-color-scheme: dark"));
    assertTrue(html.contains("@media print"));
  }

  @Test
  void theSameInputGivesTheSamePage() {
    Comparison comparison = comparison("left", "yes");
    assertEquals(HtmlReport.html(comparison, details("a.csv")), HtmlReport.html(comparison, details("a.csv")));
  }

  @Test
  void itIsWrittenIntoItsFolder() throws IOException {
    Comparison comparison = comparison("left", "yes");
    Path file = HtmlReport.write(comparison, details("a.csv"), folder.resolve("new/folder"));
    assertEquals(folder.resolve("new/folder/report.html"), file);
    assertEquals(HtmlReport.html(comparison, details("a.csv")), Files.readString(file));
  }
}
