package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.worker.AlgorithmSwitches;

import com.google.gson.JsonObject;

/** What can be typed is explained, and what cannot is answered with what was probably meant. */
class HelpTest {

  @TempDir
  private Path data = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"analyze", "import", "list", "show", "mine", "history", "undo", "redo", "erase", "fields",
      "verify",
      "backup", "restore", "algorithms", "sample", "first-analysis", "rules", "cluster", "outliers", "clv",
      "churn", "forecast", "metrics"})
  void everyCommandExplainsItself(String command) {
    CommandRun run = CommandRun.of(data, command, "--help");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().startsWith("Usage: rapport " + command), run.out());
    assertTrue(run.out().contains("--json=FILE"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void theProgramListsItsCommands() {
    CommandRun run = CommandRun.of(data, "--help");
    assertEquals(0, run.exit());
    for (String command : new String[]{"analyze", "import", "list", "show", "mine", "history", "undo", "redo", "erase",
        "fields",
        "verify", "backup", "restore", "algorithms", "sample"}) {
      assertTrue(run.out().contains("  " + command), command);
    }
  }

  @Test
  void theVersionIsShown() {
    CommandRun run = CommandRun.of(data, "--version");
    assertEquals(0, run.exit());
    assertEquals("Rapport 0.1.0\n", run.out());
  }

  @Test
  void noCommandIsWrongUse() {
    CommandRun run = CommandRun.of(data);
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("first-analysis"), run.err());
  }

  @Test
  void aMistypedCommandIsAnsweredWithTheNearest() {
    CommandRun run = CommandRun.of(data, "analyse", "x.csv");
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("\"analyze\""), run.err());
  }

  @Test
  void aMistypedOptionIsAnsweredWithTheNearest() {
    CommandRun run = CommandRun.of(data, "analyze", "x.csv", "--target", "y", "--sead", "3");
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("\"--seed\""), run.err());
  }

  @Test
  void aMissingOptionIsNamed() {
    CommandRun run = CommandRun.of(data, "analyze", "x.csv");
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("--target"), run.err());
  }

  @Test
  void algorithmsAreListedWithTheirParameters() {
    CommandRun run = CommandRun.of(data, "algorithms", "--json", "-");
    assertEquals(0, run.exit(), run.err());
    var algorithms = run.json().getAsJsonArray("algorithms");
    assertEquals(AlgorithmCatalogue.installed().algorithms().size(), algorithms.size());
    var tree = algorithms.asList().stream().map(each -> each.getAsJsonObject())
        .filter(each -> each.get("id").getAsString().equals("tree")).findFirst().orElseThrow();
    assertEquals("org.rapport.mining", tree.get("bundle").getAsString());
    var depth = tree.getAsJsonArray("parameters").asList().stream().map(each -> each.getAsJsonObject())
        .filter(each -> each.get("name").getAsString().equals("depth")).findFirst().orElseThrow();
    assertEquals(3, depth.get("default").getAsInt());
    assertTrue(CommandRun.of(data, "algorithms").out().contains("tree.depth: a whole number"));
  }

  @Test
  void whatIsSwitchedOffIsListedAndSwitchedOnAgain() {
    AlgorithmDescriptor broken = AlgorithmDescriptor.of("broken", "Broken", "classification", "", "org.example.plugin",
        () -> null);
    AlgorithmSwitches switches = AlgorithmSwitches.of(Optional.of(data));
    for (int time = 0; time < AlgorithmSwitches.MOST; time++) {
      switches.failed(broken, "It looped.");
    }
    CommandRun list = CommandRun.of(data, "algorithms", "--json", "-");
    JsonObject off = list.json().getAsJsonArray("switchedOff").get(0).getAsJsonObject();
    assertEquals("broken", off.get("id").getAsString());
    assertEquals("It looped.", off.get("reason").getAsString());
    assertTrue(CommandRun.of(data, "algorithms").out().contains("algorithms --enable broken"));
    CommandRun on = CommandRun.of(data, "algorithms", "--enable", "broken");
    assertTrue(on.out().startsWith("The algorithm broken is switched on again."), on.out());
    assertTrue(switches.find(broken).isEmpty());
    assertEquals(2, CommandRun.of(data, "algorithms", "--enable", "broken").exit());
  }
}
