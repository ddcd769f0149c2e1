package org.rapport.ui.analytics.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.evaluation.Comparison;

class AnalysisRunnerTest {

  @TempDir
  Path folder;

  private final AnalysisRunner runner = new AnalysisRunner(MiningRunner.inProcess(AlgorithmCatalogue.builtIn()));

  private AnalysisRequest request(Path file) {
    return new AnalysisRequest(new Source.CsvFile(file), "left", Optional.of("yes"), List.of("months", "plan"),
        List.of(AlgorithmChoice.of("knn"), AlgorithmChoice.of("tree")), Evaluation.holdOut(), 42,
        MissingPolicy.IMPUTE);
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
    Comparison comparison = analysis.comparison();
    assertEquals(302, comparison.rowsRead());
    assertEquals(2, comparison.models().size());
    assertTrue(comparison.model("tree").orElseThrow().accuracy().value() > 0.9);
    assertTrue(comparison.warnings().stream().anyMatch(w -> w.startsWith("2 rows of the file were left out, the first "
        + "on line 302")), comparison.warnings().toString());
    assertEquals("left = yes", analysis.title());
  }

  @Test
  void theSameRequestGivesTheSameFigures() throws Exception {
    AnalysisRequest request = request(customers());
    Comparison first = runner.run(request, Optional.empty(), new NullProgressMonitor()).comparison();
    Comparison second = runner.run(request, Optional.empty(), new NullProgressMonitor()).comparison();
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
}
