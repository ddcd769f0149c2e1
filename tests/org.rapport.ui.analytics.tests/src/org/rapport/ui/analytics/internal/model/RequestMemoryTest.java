package org.rapport.ui.analytics.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.mining.rules.RuleSettings;

class RequestMemoryTest {

  @TempDir
  Path folder;

  private final List<String> logged = new ArrayList<>();

  private RequestMemory open() {
    return new RequestMemory(folder.resolve("state/last.xml"), (sentence, cause) -> logged.add(sentence));
  }

  @Test
  void theLastRequestComesBackTomorrowWithoutItsFilter() throws IOException {
    assertEquals(Optional.empty(), open().last());
    RequestMemory memory = open();
    memory.remember(new AnalysisRequest.Rules(new Source.CsvFile(folder.resolve("a.csv")), new BasketLayout.Lines(),
        new RuleSettings(0.1, 0.5, 3)));
    memory.remember(Samples.request());
    assertEquals(Optional.of(Samples.request().withoutFilter()), memory.last());
    assertEquals(Optional.of(Samples.request().withoutFilter()), open().last());
    assertFalse(Files.readString(folder.resolve("state/last.xml")).contains("Li Wei"));
    assertEquals(List.of(), logged);
  }

  @Test
  void aDamagedFileIsLeftOut() throws IOException {
    Files.createDirectories(folder.resolve("state"));
    Files.writeString(folder.resolve("state/last.xml"), "<last><request type='Nothing'/></last>");
    assertEquals(Optional.empty(), open().last());
    assertEquals(1, logged.size());
  }
}
