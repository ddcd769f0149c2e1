package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample database and the guided first analysis. */
class SampleTest {

  @TempDir
  private Path folder = Path.of("");

  @Test
  void theGuidedAnalysisEndsWithAReportAndWhatToTypeNext() {
    CommandRun run = CommandRun.of(folder, Map.of(), null, "first-analysis");
    assertEquals(0, run.exit(), run.err() + run.logged());
    assertTrue(run.out().contains("5,000 accounts"), run.out());
    assertTrue(run.out().contains("Verdict: "), run.out());
    assertTrue(run.out().contains("rapport show --database"), run.out());
    assertTrue(Files.exists(folder.resolve("reports/first-analysis/report.html")));
    CommandRun again = CommandRun.of(folder, Map.of(), null, "first-analysis", "--json", "-");
    assertEquals(0, again.exit(), again.err());
    assertEquals(5000, again.json().get("rowsRead").getAsInt());
    CommandRun list = CommandRun.of(folder, Map.of(DatabaseOptions.VARIABLE, "sample"), null, "list", "--database",
        folder.resolve("databases/sample").toString(), "account", "--sort", "score.Churn:desc", "--limit", "5",
        "--json", "-");
    assertEquals(5, list.json().getAsJsonArray("rows").size());
  }

  @Test
  void aSampleIsNotWrittenOverAnything() {
    String place = folder.resolve("mine").toString();
    CommandRun run = CommandRun.of(folder, Map.of(), null, "sample", "--database", place, "--json", "-");
    assertEquals(0, run.exit(), run.err() + run.logged());
    assertEquals(5000, run.json().get("accounts").getAsInt());
    CommandRun again = CommandRun.of(folder, Map.of(), null, "sample", "--database", place);
    assertEquals(1, again.exit());
    assertTrue(again.err().contains("already"), again.err());
  }
}
