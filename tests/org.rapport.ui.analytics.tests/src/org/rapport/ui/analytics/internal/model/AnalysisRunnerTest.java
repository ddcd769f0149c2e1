package org.rapport.ui.analytics.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.exchange.ImportException;
import org.rapport.insight.InsightException;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelImportance;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.mining.rules.RuleSettings;

class AnalysisRunnerTest {

  @TempDir
  Path folder;

  private final AnalysisRunner runner = new AnalysisRunner(MiningRunner.inProcess(AlgorithmCatalogue.builtIn()));

  private AnalysisRequest request(Path file) {
    return new AnalysisRequest.Classification(new Source.CsvFile(file), "left", Optional.of("yes"),
        List.of("months", "plan"), List.of(AlgorithmChoice.of("knn"), AlgorithmChoice.of("tree")),
        Evaluation.holdOut(), 42, PreparationSettings.defaults(), Optional.empty(), true);
  }

  /** Who pays monthly and is new leaves: both can learn that. Two rows have too many or too few values. */
  private Path customers() throws IOException {
    StringBuilder csv = new StringBuilder("id,months,plan,left\n");
    for (int i = 0; i < 300; i++) {
      boolean monthly = i % 2 == 0;
      int months = i * 7 % 60;
      csv.append(i).append(',').append(months).append(monthly ? ",monthly," : ",yearly,")
          .append(monthly && months < 30 ? "yes\n" : "no\n");
    }
    return Files.writeString(folder.resolve("customers.csv"), csv + "300,1\n301,2,monthly,yes,too,many\n");
  }

  @Test
  void aFileIsReadComparedAndItsBadRowsAreCounted() throws Exception {
    Analysis analysis = runner.run(request(customers()), Optional.empty(), new NullProgressMonitor());
    Comparison comparison = analysis.comparison().orElseThrow();
    assertEquals(302, comparison.rowsRead());
    assertEquals(2, comparison.models().size());
    assertTrue(comparison.model("tree").orElseThrow().accuracy().value() > 0.9);
    assertTrue(comparison.warnings().stream().anyMatch(w -> w.startsWith("2 rows of the file were left out, the first "
        + "on line 302")), comparison.warnings().toString());
    assertEquals("left = yes", analysis.title());
    AnalysisResult.Classification result = assertInstanceOf(AnalysisResult.Classification.class, analysis.result());
    assertEquals(List.of("knn", "tree"), result.importance().stream().map(ModelImportance::algorithmId).toList());
  }

  @Test
  void theSameRequestGivesTheSameFigures() throws Exception {
    AnalysisRequest request = request(customers());
    Comparison first = runner.run(request, Optional.empty(), new NullProgressMonitor()).comparison()
        .orElseThrow();
    Comparison second = runner.run(request, Optional.empty(), new NullProgressMonitor()).comparison()
        .orElseThrow();
    assertEquals(first.models().get(0).accuracy(), second.models().get(0).accuracy());
    assertEquals(first.models().get(1).roc(), second.models().get(1).roc());
    assertEquals(first.verdict(), second.verdict());
  }

  @Test
  void cancelEndsTheRun() throws Exception {
    AnalysisRequest request = request(customers());
    NullProgressMonitor cancelled = new NullProgressMonitor();
    cancelled.setCanceled(true);
    assertThrows(OperationCanceledException.class, () -> runner.run(request, Optional.empty(), cancelled));
  }

  @Test
  void aMissingFileAndAClosedDatabaseAreSaidInWords() {
    assertThrows(ImportException.class,
        () -> runner.run(request(folder.resolve("none.csv")), Optional.empty(), new NullProgressMonitor()));
    InsightException closed = assertThrows(InsightException.class,
        () -> runner.run(Samples.request(), Optional.empty(), new NullProgressMonitor()));
    assertTrue(closed.getMessage().contains("acme"), closed.getMessage());
  }

  private Analysis run(AnalysisRequest request) throws Exception {
    return runner.run(request, Optional.empty(), new NullProgressMonitor());
  }

  /** What comes back from disk, whose names and numbers are the same. */
  private Analysis tomorrow(Analysis analysis) throws IOException {
    List<String> problems = new ArrayList<>();
    new Analyses(folder.resolve("kept"), (sentence, cause) -> problems.add(sentence)).add(analysis);
    Analysis back = new Analyses(folder.resolve("kept"), (sentence, cause) -> problems.add(sentence + cause))
        .find(analysis.id()).orElseThrow();
    assertEquals(List.of(), problems);
    assertEquals(analysis.request(), back.request());
    assertEquals(analysis.title(), back.title());
    assertEquals(analysis.result().warnings(), back.result().warnings());
    assertEquals(analysis.result().summary(Locale.ENGLISH), back.result().summary(Locale.ENGLISH));
    assertEquals(analysis.result().rowsRead(), back.result().rowsRead());
    return back;
  }

  @Test
  void aNumberIsPredictedAndKeptWithoutResiduals() throws Exception {
    Analysis analysis = run(new AnalysisRequest.Regression(new Source.CsvFile(customers()), "months",
        List.of("plan", "left"), List.of(AlgorithmChoice.of("linear"), AlgorithmChoice.of("regtree")),
        new Evaluation.CrossValidation(4, 1), 7, PreparationSettings.defaults(), false));
    RegressionComparison found = assertInstanceOf(AnalysisResult.Regression.class, analysis.result()).comparison();
    assertEquals(302, found.rowsRead());
    assertFalse(found.model("linear").residuals().isEmpty());
    RegressionComparison back = assertInstanceOf(AnalysisResult.Regression.class, tomorrow(analysis).result())
        .comparison();
    assertTrue(back.model("linear").residuals().isEmpty());
    assertEquals(found.model("linear").rmse(), back.model("linear").rmse());
    assertEquals(found.model("linear").linear(), back.model("linear").linear());
    assertEquals(found.tests(), back.tests());
    assertEquals(found.verdict(), back.verdict());
  }

  @Test
  void groupsAreFoundAndKeptWithoutTheirRows() throws Exception {
    Analysis analysis = run(new AnalysisRequest.Clustering(new Source.CsvFile(customers()), List.of("months", "plan"),
        new AlgorithmChoice("kmeans", Map.of("k", "2")), 7, PreparationSettings.defaults(), Optional.of("id")));
    AnalysisResult.Clustering found = assertInstanceOf(AnalysisResult.Clustering.class, analysis.result());
    assertEquals(2, found.groups().clusters().size());
    assertEquals(300, found.groups().assignment().length);
    assertEquals("17", analysis.rows().orElseThrow().name(17));
    AnalysisResult.Clustering back = assertInstanceOf(AnalysisResult.Clustering.class, tomorrow(analysis).result());
    assertEquals(found.groups().clusters(), back.groups().clusters());
    assertEquals(0, back.groups().assignment().length);
    assertTrue(back.groups().details().projection().isEmpty());
  }

  @Test
  void unusualRowsAreNamedAndNotKept() throws Exception {
    Path file = Files.writeString(folder.resolve("odd.csv"),
        Files.readString(customers()).replaceAll("(?m)^(\\d)", "c$1") + "Mr Odd,9999,monthly,yes\n");
    Analysis analysis = run(new AnalysisRequest.Outliers(new Source.CsvFile(file), List.of("months", "plan"),
        AlgorithmChoice.of("isolation"), 7, PreparationSettings.defaults(), 5, Optional.of("id")));
    AnalysisResult.Outliers found = assertInstanceOf(AnalysisResult.Outliers.class, analysis.result());
    assertEquals("Mr Odd", found.names().get(0));
    assertFalse(found.forgotten());
    AnalysisResult.Outliers back = assertInstanceOf(AnalysisResult.Outliers.class, tomorrow(analysis).result());
    assertTrue(back.forgotten() && back.names().isEmpty() && back.found().outliers().isEmpty());
    try (Stream<Path> files = Files.walk(folder.resolve("kept"))) {
      for (Path kept : files.filter(Files::isRegularFile).toList()) {
        assertFalse(Files.readString(kept).contains("Odd"), kept.toString());
      }
    }
  }

  @Test
  void rulesComeFromLinesAndFromColumns() throws Exception {
    Path lines = Files.writeString(folder.resolve("lines.csv"), "bread,butter\nbread,butter,jam\nmilk\nbread,butter\n");
    Path columns = Files.writeString(folder.resolve("columns.csv"),
        "receipt,what\n1,bread\n1,butter\n2,bread\n2,butter\n2,jam\n3,milk\n4,bread\n4,butter\n");
    RuleSettings settings = new RuleSettings(0.5, 0.5, 3);
    Analysis fromLines = run(new AnalysisRequest.Rules(new Source.CsvFile(lines), new BasketLayout.Lines(), settings));
    Analysis fromColumns = run(new AnalysisRequest.Rules(new Source.CsvFile(columns),
        new BasketLayout.Columns("receipt", "what"), settings));
    AnalysisResult.Rules found = assertInstanceOf(AnalysisResult.Rules.class, fromLines.result());
    assertEquals(2, found.rules().rules().size());
    assertEquals(4, found.rowsRead());
    assertEquals(found.rules().rules(),
        assertInstanceOf(AnalysisResult.Rules.class, fromColumns.result()).rules().rules());
    assertEquals(found, tomorrow(fromLines).result());
    assertEquals(4, fromLines.rows().flatMap(AnalysisRows::baskets).orElseThrow().size());
  }

  @Test
  void aFileHasNoOrders() throws Exception {
    Path lines = Files.writeString(folder.resolve("lines.csv"), "a,b\n");
    assertThrows(InsightException.class, () -> run(new AnalysisRequest.Rules(new Source.CsvFile(lines),
        new BasketLayout.Orders(), new RuleSettings(0.1, 0.5, 3))));
  }
}
