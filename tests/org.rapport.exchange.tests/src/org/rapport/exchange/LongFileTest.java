package org.rapport.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.SplittableRandom;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.table.Column;

/** Long files are parsed in several threads; the result must be that of one. */
class LongFileTest {

  /** One row fewer than all: read in one thread. */
  private static final ReadLimits ONE_THREAD = new ReadLimits(Integer.MAX_VALUE - 1, 10_000, 1 << 20);

  @TempDir
  Path folder = Path.of("");

  private static String text(int rows, boolean multiLine) {
    SplittableRandom random = new SplittableRandom(7);
    StringBuilder text = new StringBuilder("id,word,amount,day,note\r\n");
    for (int i = 0; i < rows; i++) {
      text.append("K").append(i).append(",word").append(random.nextInt(3 + i / 1000)).append(',')
          .append(random.nextInt(5000) == 0 ? "bad" : random.nextInt(90) == 0 ? "" : random.nextInt(100_000) / 8.0)
          .append(",2024-01-").append(10 + random.nextInt(20)).append(",\"note ").append(random.nextInt(1000))
          .append(multiLine && random.nextInt(4) == 0 ? " with\n\n\"\"lines\"\", and more" : " 一行").append('"')
          .append(random.nextInt(3000) == 0 ? ",extra" : "").append(random.nextInt(500) == 0 ? "\r\n\r\n" : "\r\n");
    }
    return text.toString();
  }

  private static void compare(TableReading one, TableReading many) {
    assertEquals(one.rowsRead(), many.rowsRead());
    assertEquals(one.rowsRejected(), many.rowsRejected());
    assertEquals(one.problems(), many.problems());
    assertEquals(one.layout(), many.layout());
    for (int c = 0; c < one.table().columns().size(); c++) {
      Column a = one.table().columns().get(c);
      Column b = many.table().columns().get(c);
      assertEquals(a.toString(), b.toString());
      for (int row = 0; row < a.size(); row++) {
        if (!a.text(row).equals(b.text(row)) || one.line(row) != many.line(row)) {
          assertEquals(a.text(row) + " in line " + one.line(row), b.text(row) + " in line " + many.line(row));
        }
      }
    }
  }

  @Test
  void threadsGiveTheSameAsOne() throws ImportException {
    for (boolean multiLine : new boolean[]{false, true}) {
      Path file = Samples.write(folder, "long.csv", text(150_000, multiLine));
      CsvFormat format = FormatDetector.detect(file);
      TableReading one = CsvTables.read(file, format, ONE_THREAD, new NullProgressMonitor());
      TableReading many = CsvTables.read(file, format, ReadLimits.DEFAULT, new NullProgressMonitor());
      assertTrue(one.rowsRejected() > 10 && one.cellsUnreadable() > 10);
      compare(one, many);
    }
  }

  @Test
  void errorsNameTheLineOfTheWholeFile() {
    Path file = Samples.write(folder, "broken.csv", text(150_000, false) + "K,\"never closed");
    String sentence = assertThrows(ImportException.class, () -> Samples.read(file)).sentence();
    int lines = (int) text(150_000, false).chars().filter(c -> c == '\n').count();
    assertTrue(sentence.contains("line " + (lines + 1) + " a quote"), sentence);
  }

  @Test
  void cancellingEndsAllThreads() throws ImportException {
    Path file = Samples.write(folder, "cancel.csv", text(150_000, false));
    CsvFormat format = FormatDetector.detect(file);
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    assertThrows(OperationCanceledException.class,
        () -> CsvTables.read(file, format, ReadLimits.DEFAULT, SubMonitor.convert(monitor)));
  }
}
