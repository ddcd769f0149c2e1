package org.rapport.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DetectionTest {

  private static final String CHINESE = "编号,姓名,城市,消费金额\n1001,王小明,北京,120.5\n1002,李华,上海,88\n1003,陈静,广州,45.25\n";

  @TempDir
  Path folder = Path.of("");

  private CsvFormat detect(String text, Charset charset) throws ImportException {
    return FormatDetector.detect(Samples.write(folder, "file.csv", text, charset));
  }

  private CsvFormat detect(String text) throws ImportException {
    return detect(text, StandardCharsets.UTF_8);
  }

  @Test
  void telcoHasItsTypesWithEvidence() throws ImportException {
    CsvFormat format = FormatDetector.detect(Samples.telco());
    assertEquals("Comma-separated, quoted by \", UTF-8, with a header, 21 columns.", format.description());
    assertEquals(ColumnType.TEXT, type(format, "customerID"));
    assertEquals(ColumnType.INTEGER, type(format, "tenure"));
    assertEquals(ColumnType.NUMBER, type(format, "TotalCharges"));
    assertEquals(ColumnType.CATEGORY, type(format, "Contract"));
    assertEquals(ColumnType.BOOLEAN, type(format, "Churn"));
    String evidence = column(format, "TotalCharges").evidence();
    assertTrue(evidence.contains("blank in") && evidence.contains("line 490"), evidence);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void chineseIsReadInEveryEncoding(String name) throws ImportException {
    Charset charset = Charset.forName(name);
    String mark = name.startsWith("UTF") ? "\ufeff" : "";
    CsvFormat format = detect(mark + CHINESE, charset);
    assertEquals(charset, format.charset());
    assertEquals(!mark.isEmpty(), format.bom());
    assertEquals(List.of("编号", "姓名", "城市", "消费金额"), format.columns().stream().map(FileColumn::name).toList());
    assertEquals("王小明", Samples.read(folder.resolve("file.csv")).table().column("姓名").text(0));
  }

  @Test
  void westernTextIsWindows1252() throws ImportException {
    CsvFormat format = detect(
        "name;city;price\nJürgen Müller;Köln;12,50 \nZoë Noël;Orléans;7,25\n“Café” Århus;Malmö;3,5\n",
        Charset.forName("windows-1252"));
    assertEquals("windows-1252", format.charset().name());
    assertEquals("Zoë Noël", Samples.read(folder.resolve("file.csv")).table().column("name").text(1));
  }

  @Test
  void encodingIsFoundFarBehindAnAsciiBeginning() throws ImportException {
    StringBuilder text = new StringBuilder("id,name\n");
    IntStream.range(0, 60_000).forEach(i -> text.append(i).append(",plain name\n"));
    text.append("60000,王小明和李华在北京\n");
    CsvFormat format = detect(text.toString(), Charset.forName("GB18030"));
    assertEquals("GB18030", format.charset().name());
    assertEquals("王小明和李华在北京", Samples.read(folder.resolve("file.csv")).table().column("name").text(60_000));
  }

  @Test
  void decimalCommaBetweenSemicolons() throws ImportException {
    CsvFormat format = detect("a;b;c\n1,5;2,25;x\n3,5;1.234,5;y\n");
    assertEquals(';', format.delimiter());
    assertEquals(ValueStyle.DECIMAL_COMMA, column(format, "b").style());
    TableReading reading = Samples.read(folder.resolve("file.csv"));
    assertEquals("1234.5", reading.table().column("b").text(1));
  }

  @Test
  void semicolonsWithoutHeaderAreNotCommas() throws ImportException {
    CsvFormat format = detect("1,5;2,5;3,5\n4,5;5,5;6,5\n7,5;8,5;9,5\n");
    assertEquals(';', format.delimiter());
    assertFalse(format.header());
    assertEquals(3, format.columns().size());
  }

  @Test
  void thousandsAreNotDecimals() throws ImportException {
    CsvFormat format = detect("a\tb\n\"1,234.50\"\t1\n\"12,345,678.00\"\t2\n");
    assertEquals(ValueStyle.THOUSANDS_COMMA, column(format, "a").style());
    assertEquals("12345678", Samples.read(folder.resolve("file.csv")).table().column("a").text(1));
  }

  @Test
  void ambiguousCommasStayText() throws ImportException {
    CsvFormat format = detect("a;b\n1,234;x\n5,678;y\n");
    assertFalse(column(format, "a").type().isNumeric());
  }

  @Test
  void leadingZerosAndLongNumbersStayText() throws ImportException {
    CsvFormat format = detect(
        "zip,card,phone,n\n01234,1234567890123456789,+491234567,1\n04321,1234567890123456780,+491234568,2\n");
    for (String name : List.of("zip", "card", "phone")) {
      assertFalse(column(format, name).type().isNumeric(), name);
      assertTrue(column(format, name).evidence().contains("lose"), column(format, name).evidence());
    }
    assertEquals(ColumnType.INTEGER, type(format, "n"));
  }

  static Stream<List<String>> dates() {
    return Stream.of(List.of("2024-03-31", "2023-12-01", "2024-03-31"), List.of("2024/3/31", "2023/12/1", "2024-03-31"),
        List.of("31.3.2024", "1.12.2023", "2024-03-31"), List.of("31/03/2024", "01/12/2023", "2024-03-31"),
        List.of("3/31/2024", "12/1/2023", "2024-03-31"), List.of("2024年3月31日", "2023年12月1日", "2024-03-31"),
        List.of("2024-03-31 13:05", "2023-12-01 00:00", "2024-03-31T13:05:00Z"),
        List.of("2024-03-31T13:05:09.250+02:00", "2023-12-01T00:00:00Z", "2024-03-31T11:05:09.250Z"),
        List.of("31.03.2024 08:00:01", "01.12.2023 09:00:00", "2024-03-31T08:00:01Z"));
  }

  @ParameterizedTest
  @MethodSource("dates")
  void datesInCommonWritings(List<String> values) throws ImportException {
    detect("n,when\n1," + values.get(0) + "\n2," + values.get(1) + "\n");
    TableReading reading = Samples.read(folder.resolve("file.csv"));
    assertTrue(column(reading.layout(), "when").type().isTemporal(), column(reading.layout(), "when").toString());
    assertEquals(values.get(2), reading.table().column("when").text(0));
  }

  @Test
  void daysAndMonthsThatCanNotBeToldApartStayText() throws ImportException {
    CsvFormat format = detect("n,when\n1,03/04/2024\n2,05/06/2024\n");
    assertFalse(column(format, "when").type().isTemporal());
    assertTrue(column(format, "when").evidence().contains("told apart"));
  }

  @Test
  void duplicateAndBlankNamesAreMadeUniqueAndReported() throws ImportException {
    CsvFormat format = detect("id,Name,,name\n1,a,b,c\n2,d,e,f\n");
    assertEquals(List.of("id", "Name", "column_3", "name_2"), format.columns().stream().map(FileColumn::name).toList());
    assertEquals(2, format.notes().size());
    assertTrue(format.notes().get(0).contains("Column 3 has no name"));
  }

  @Test
  void yesAndNoKeepTheirWords() throws ImportException {
    detect("a,b,c\nYes,TRUE,是\nNo,FALSE,否\n,TRUE,是\n");
    TableReading reading = Samples.read(folder.resolve("file.csv"));
    for (String name : List.of("a", "b", "c")) {
      assertEquals(ColumnType.BOOLEAN, column(reading.layout(), name).type());
    }
    assertEquals("Yes", reading.table().column("a").text(0));
    assertEquals("否", reading.table().column("c").text(1));
  }

  @Test
  void userKnowsBetter() throws ImportException {
    Path file = Samples.write(folder, "zip.csv", "city;code\nA;10115\nB;80331\n");
    CsvFormat format = FormatDetector.detect(file, new CsvOptions(';', null, null, true)).with("code", ColumnType.TEXT);
    assertEquals(ColumnType.TEXT, type(format, "code"));
    CsvFormat without = FormatDetector.detect(file, new CsvOptions(';', null, null, false));
    assertEquals(3, CsvTables.read(file, without, ReadLimits.DEFAULT, new NullProgressMonitor())
        .rowsRead());
  }

  private static ColumnType type(FileLayout layout, String name) {
    return column(layout, name).type();
  }

  private static FileColumn column(FileLayout layout, String name) {
    return layout.columns().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }
}
