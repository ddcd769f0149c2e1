package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes to the log, where it is, and how much of it is kept. */
class LogTest {

  @TempDir
  private Path folder = Path.of("");

  @Test
  void anUnexpectedFailureNamesTheLogFile() {
    Path log = folder.resolve("1795300000000.log");
    List<Throwable> logged = new ArrayList<>();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Setting setting = new Setting(Map.of(), folder, "tester", "0.1.0", null, false,
        (message, cause) -> logged.add(cause), log);
    int exit = Commands.run(new String[]{"algorithms"}, new PrintStream(new ByteArrayOutputStream()),
        new PrintStream(err, true, StandardCharsets.UTF_8), setting, () -> {
          throw new IllegalStateException("broken");
        });
    assertEquals(Commands.FAILED, exit);
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("The log has the details: " + log), err.toString());
    assertEquals("broken", logged.get(0).getMessage());
  }

  @Test
  void onlyTheNewestLogFilesAreKept() throws IOException {
    for (int i = 0; i < LogFiles.KEPT + 5; i++) {
      Files.writeString(folder.resolve((1_795_300_000_000L + i) + ".log"), "x");
    }
    Files.writeString(folder.resolve("config.ini"), "x");
    Files.writeString(folder.resolve("other.log"), "x");
    LogFiles.tidy(folder);
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertEquals(LogFiles.KEPT + 2, names.size());
      assertEquals("1795300000005.log", names.get(0));
      assertTrue(names.contains("config.ini") && names.contains("other.log"));
    }
    LogFiles.tidy(folder.resolve("nowhere"));
    assertFalse(Files.exists(folder.resolve("nowhere")));
  }

  @Test
  void whatLibrariesPrintIsTakenLineByLine() {
    List<String> lines = new ArrayList<>();
    PrintStream[] printed = new PrintStream[1];
    printed[0] = LoggedStream.to(line -> {
      lines.add(line);
      printed[0].println("an echo");
    });
    printed[0].println("WARNING: 客户");
    printed[0].print("half ");
    printed[0].flush();
    printed[0].println("a line");
    printed[0].println();
    printed[0].print("the end");
    printed[0].close();
    assertEquals(List.of("WARNING: 客户", "half a line", "the end"), lines);
  }
}
