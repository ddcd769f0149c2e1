package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.mining.AlgorithmCatalogue;

/** What is drawn on a terminal, and what happens when its user loses patience. */
class TerminalTest {

  @TempDir
  private Path folder = Path.of("");

  private Setting setting(Map<String, String> variables) {
    return new Setting(variables, folder, "tester", "0.1.0", null, false, (message, cause) -> {
      throw new AssertionError(message, cause);
    }, folder.resolve("1.log"));
  }

  @Test
  void tablesAreAlignedAlsoInChinese() {
    TextTable table = new TextTable(List.of("Name", ">Spent"));
    table.add(List.of("新海医疗", "5"));
    table.add(List.of("Ann", "12.50"));
    assertEquals("""
        Name      Spent
        ────────  ─────
        新海医疗      5
        Ann       12.50
        """, table.text());
    assertThrows(IllegalArgumentException.class, () -> table.add(List.of("one")));
  }

  @Test
  void dataCannotSteerTheTerminal() {
    TextTable table = new TextTable(List.of("Name"));
    table.add(List.of("a\u001b[2Jb\nc"));
    assertFalse(table.text().contains("\u001b"));
    assertEquals(3, table.text().lines().count());
    TextTable wide = new TextTable(List.of("Name"));
    wide.add(List.of("x".repeat(500)));
    assertTrue(wide.text().lines().allMatch(line -> line.length() <= TextTable.WIDEST));
  }

  @Test
  void commandLinesCanBeCopied() {
    assertEquals("rapport undo --database /a/b 3", setting(Map.of()).typed("undo", "--database", Path.of("/a/b"), 3));
    assertEquals("releng/rapport list '/my data' 'it'\\''s'",
        setting(Map.of(Setting.PROGRAM, "releng/rapport")).typed("list", "/my data", "it's"));
  }

  @Test
  void progressIsOneLineThatGoesAway() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TerminalProgress progress = new TerminalProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    progress.beginTask("Importing", 4);
    progress.worked(2);
    progress.setTaskName("Still importing");
    progress.clear();
    String drawn = bytes.toString(StandardCharsets.UTF_8);
    assertTrue(drawn.contains("Importing"), drawn);
    assertTrue(drawn.contains("50 %  Still importing"), drawn);
    assertFalse(drawn.contains("\n"), drawn);
    assertTrue(drawn.endsWith(" \r"), drawn);
  }

  @Test
  void aCancelledCommandSaysSoAndChangesNothing() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    TerminalProgress progress = new TerminalProgress(null);
    progress.setCanceled(true);
    Path database = folder.resolve("db");
    int exit = Commands.run(
        new String[]{"import", "--database", database.toString(), "--key", "customerID", CommandRun.telco().toString()},
        new Session(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true,
            StandardCharsets.UTF_8),
            setting(Map.of(DatabaseOptions.VARIABLE, "x")), AlgorithmCatalogue::builtIn, progress));
    assertEquals(1, exit);
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("Cancelled; nothing was changed."));
    assertEquals("", out.toString(StandardCharsets.UTF_8));
    assertFalse(java.nio.file.Files.exists(database));
  }
}
