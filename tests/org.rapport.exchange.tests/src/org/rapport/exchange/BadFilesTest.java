package org.rapport.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every broken file gets one clear sentence, with the place. */
class BadFilesTest {

  @TempDir
  Path folder = Path.of("");

  private String refused(Path file, String... parts) {
    String sentence = assertThrows(ImportException.class, () -> Samples.read(file)).sentence();
    assertTrue(sentence.contains(file.getFileName().toString()), sentence);
    for (String part : parts) {
      assertTrue(sentence.contains(part), sentence);
    }
    return sentence;
  }

  @Test
  void missingFile() {
    refused(folder.resolve("nowhere.csv"), "There is no file");
  }

  @Test
  void folderInsteadOfFile() {
    refused(folder, "is a folder");
  }

  @Test
  void emptyAndBlankFiles() {
    refused(Samples.write(folder, "empty.csv", ""), "is empty");
    refused(Samples.write(folder, "blank.csv", "\n\n  \n"), "only blank lines");
    refused(Samples.write(folder, "bom.csv", "\ufeff"), "only blank lines");
  }

  @Test
  void headerOnly() {
    refused(Samples.write(folder, "header.csv", "id,name,city\n"), "header", "no rows");
  }

  @Test
  void raggedRowsAreRejectedAndTheRestIsRead() throws ImportException {
    TableReading reading = Samples.read(Samples.write(folder, "ragged.csv",
        "id,word,n\n1,a,1\n2,b\n3,newword,3,extra\n\n4,c,4\n5,\"two\nlines\",5\n6,d\n"));
    assertEquals(6, reading.rowsRead());
    assertEquals(3, reading.rowsRejected());
    assertEquals(List.of(3L, 4L, 9L), reading.problems().stream().map(RowProblem::line).toList());
    assertTrue(reading.problems().get(0).sentence().contains("2 values, but 3 are expected"));
    assertEquals(3, reading.table().rows());
    assertEquals(7, reading.line(2));
    assertEquals(List.of("a", "c", "two\nlines"),
        IntStream.range(0, 3).mapToObj(reading.table().column("word")::text).toList());
  }

  @Test
  void rejectedRowsLeaveNoWordBehind() throws ImportException {
    String rows = IntStream.range(0, 50).mapToObj(i -> i + ",w" + i % 3 + ",x\n").collect(Collectors.joining());
    TableReading reading = Samples.read(
        Samples.write(folder, "levels.csv", "id,word,c\n0,only here\n" + rows + "1,only there\n"));
    assertEquals("CategoryColumn[word, 50 rows, 3 levels]", reading.table().column("word").toString());
  }

  @Test
  void binaryGarbage() {
    byte[] bytes = new byte[100_000];
    SplittableRandom random = new SplittableRandom(1);
    random.nextBytes(bytes);
    refused(Samples.write(folder, "noise.csv", bytes), "not a text file");
    byte[] withoutNul = new byte[100_000];
    for (int i = 0; i < bytes.length; i++) {
      withoutNul[i] = bytes[i] == 0 ? (byte) 0x81 : bytes[i];
    }
    refused(Samples.write(folder, "noise2.csv", withoutNul), "text");
    refused(Samples.write(folder, "late.csv", "id,name\n" + "1,a long enough name\n".repeat(30_000) + "2,x\0y\n"),
        "line 30002", "NUL");
    refused(Samples.write(folder, "book.csv", new byte[]{'P', 'K', 3, 4, 20, 0, 6, 0}), "workbook");
  }

  @Test
  void bytesThatAreNoTextInTheChosenEncoding() {
    byte[] text = ("id,name\n" + "1,abc\n".repeat(60_000) + "2,x").getBytes(StandardCharsets.UTF_8);
    byte[] broken = Arrays.copyOf(text, text.length + 2);
    broken[text.length] = (byte) 0xff;
    broken[text.length + 1] = '\n';
    Path file = Samples.write(folder, "broken.csv", broken);
    CsvOptions utf8 = new CsvOptions(null, null, StandardCharsets.UTF_8, null);
    String sentence = assertThrows(ImportException.class, () -> CsvTables.read(file,
        FormatDetector.detect(file, utf8), ReadLimits.DEFAULT, new NullProgressMonitor())).sentence();
    assertTrue(sentence.contains("not UTF-8"), sentence);
  }

  @Test
  void unclosedQuoteNamesItsLine() {
    refused(Samples.write(folder, "quote.csv", "id,name\n1,a\n2,\"b\n3,c\n4,d\n"), "line 3", "never closed");
    refused(Samples.write(folder, "quote2.csv", "id,name\n1,a\n2,\"b\n3,\"c\"\n4,d\n"), "line 3", "quote");
  }

  @Test
  void oneGigabyteWithoutLineBreak() throws IOException {
    Path letters = folder.resolve("letters.csv");
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, (byte) 'x');
    try (OutputStream out = Files.newOutputStream(letters)) {
      for (int i = 0; i < 32; i++) {
        out.write(block);
      }
    }
    refused(letters, "no line break");
    Path zeros = folder.resolve("zeros.csv");
    try (RandomAccessFile file = new RandomAccessFile(zeros.toFile(), "rw")) {
      file.setLength(1L << 30);
    }
    refused(zeros, "NUL");
  }

  @Test
  void rowWithoutEnd() {
    String sentence = refused(Samples.write(folder, "long.csv", "id,name\n1,a\n2," + "x".repeat(3 << 20) + "\n3,c\n"),
        "line 3", "longer than 1048576 characters");
    assertTrue(sentence.contains("line break"));
  }

  @Test
  void tooManyColumns() {
    refused(Samples.write(folder, "wide.csv", "x,".repeat(10_001) + "\n" + "1,".repeat(10_001) + "\n"), "10002 columns",
        "at most 10000");
    refused(Samples.write(folder, "wide2.csv", "a,b\n1,2\n" + "1,".repeat(12_000) + "\n"), "line 3",
        "more than 10000 values");
  }

  @Test
  void numbersWithFewBadCellsStayNumbers() throws ImportException {
    String rows = IntStream.range(0, 100).mapToObj(i -> i + "," + (i == 40 ? "oops" : i == 50 ? " " : i + ".5") + "\n")
        .collect(Collectors.joining());
    TableReading reading = Samples.read(Samples.write(folder, "few.csv", "id,n\n" + rows));
    assertEquals(ColumnType.NUMBER, reading.layout().columns().get(1).type());
    assertEquals(1, reading.cellsUnreadable());
    RowProblem problem = reading.problems().get(0);
    assertEquals("Line 42, column n, value \"oops\": A number was expected, such as 1234.5.", problem.sentence());
    assertEquals(List.of("n is blank in 2 rows: lines 42, 52"), reading.missingSummary());
    assertEquals(2, reading.rowsIncomplete());
  }

  @Test
  void columnThatTurnsOutToBeTextLosesNothing() throws ImportException {
    StringBuilder text = new StringBuilder("id,code,zip\n");
    for (int i = 0; i < 60_000; i++) {
      text.append(i).append(',').append(i < 40_000 ? "1.50" : "word " + i).append(',')
          .append(i == 59_999 ? "01234" : "55555").append('\n');
    }
    TableReading reading = Samples.read(Samples.write(folder, "turns.csv", text.toString()));
    assertEquals(ColumnType.TEXT, reading.layout().columns().get(1).type());
    assertEquals("1.50", reading.table().column("code").text(7));
    assertEquals("word 59999", reading.table().column("code").text(59_999));
    assertEquals("01234", reading.table().column("zip").text(59_999));
    assertEquals(0, reading.cellsUnreadable());
    assertEquals(2, reading.notes().size());
  }

  @Test
  void telcoBlanksAreMissingByLine() throws ImportException {
    TableReading reading = Samples.read(Samples.telco());
    assertEquals(7043, reading.rowsRead());
    assertEquals(0, reading.rowsRejected());
    assertEquals(11, reading.rowsIncomplete());
    assertEquals(List.of(490L, 755L, 938L, 1084L, 1342L, 3333L, 3828L, 4382L, 5220L, 6672L, 6756L),
        reading.missingCells(100).stream().map(RowProblem::line).toList());
  }

  @Test
  void cancelledReadingStops() throws ImportException {
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    CsvFormat format = FormatDetector.detect(Samples.telco());
    assertThrows(OperationCanceledException.class,
        () -> CsvTables.read(Samples.telco(), format, ReadLimits.DEFAULT, monitor));
  }

  @Test
  void previewEndsQuietly() throws ImportException {
    TableReading reading = CsvTables.read(Samples.telco(), FormatDetector.detect(Samples.telco()),
        ReadLimits.preview(50), new NullProgressMonitor());
    assertEquals(50, reading.rowsRead());
  }

  @Test
  void withoutARegistryThereIsTheBuiltInFormat() throws ImportException {
    assertEquals(List.of("csv"), Formats.installed().stream().map(Formats.Entry::id).toList());
    DetectedFile file = Formats.detect(Samples.telco());
    assertEquals(7043, file.read(ReadLimits.DEFAULT, new NullProgressMonitor()).rowsRead());
  }
}
