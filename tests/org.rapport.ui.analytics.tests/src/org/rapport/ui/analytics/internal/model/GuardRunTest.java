package org.rapport.ui.analytics.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.Evaluation;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.guards.Fix;
import org.rapport.mining.guards.Guard;

class GuardRunTest {

  @TempDir
  Path folder;

  /** "reason" is filled in by whoever notes that a customer left: it knows the answer. */
  private Path leaky() throws IOException {
    StringBuilder csv = new StringBuilder("months,reason,left\n");
    for (int i = 0; i < 400; i++) {
      boolean left = i * 7 % 10 < 3;
      csv.append(i * 13 % 61).append(left ? ",price,yes\n" : ",none,no\n");
    }
    return Files.writeString(folder.resolve("leaky.csv"), csv);
  }

  @Test
  void aPlantedLeakIsSeenWithAFix() throws Exception {
    AnalysisRequest.Classification request = new AnalysisRequest.Classification(new Source.CsvFile(leaky()), "left",
        Optional.of("yes"), List.of("months", "reason"), List.of(AlgorithmChoice.of("tree")), Evaluation.holdOut(), 42,
        PreparationSettings.defaults(), Optional.empty(), false);
    List<Guard> guards = GuardRun.check(request, AlgorithmCatalogue.builtIn(), Optional.empty(),
        new NullProgressMonitor());
    Guard leak = guards.stream().filter(guard -> guard.id().equals("leak:reason")).findFirst().orElseThrow();
    Fix fix = leak.fix().orElseThrow();
    assertTrue(fix.apply(request.preparation()).leftOut().contains("reason"));
    assertEquals("Leave out \"reason\".", fix.words());
  }

  /** "total" is twice what is to be predicted: known only afterwards. */
  @Test
  void aPlantedLeakOfANumberIsSeenWithAFix() throws Exception {
    StringBuilder csv = new StringBuilder("months,total,amount\n");
    for (int i = 0; i < 400; i++) {
      int amount = i * 37 % 101;
      csv.append(i * 13 % 61).append(',').append(2 * amount).append(',').append(amount).append('\n');
    }
    Path file = Files.writeString(folder.resolve("numbers.csv"), csv);
    AnalysisRequest.Regression request = new AnalysisRequest.Regression(new Source.CsvFile(file), "amount", List.of(
        "months", "total"), List.of(AlgorithmChoice.of("linear")), Evaluation.holdOut(), 42, PreparationSettings
            .defaults(), false);
    assertTrue(GuardRun.looksAt(request));
    List<Guard> guards = GuardRun.check(request, AlgorithmCatalogue.builtIn(), Optional.empty(),
        new NullProgressMonitor());
    Fix fix = guards.stream().filter(guard -> guard.id().equals("leak:total")).findFirst().orElseThrow().fix()
        .orElseThrow();
    assertTrue(fix.apply(request.preparation()).leftOut().contains("total"));
  }
}
