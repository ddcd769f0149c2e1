package org.rapport.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;

/** Random tables, written in every dialect, detected and read back: every cell must be equal. */
class RoundTripTest {

  private static final String[] WORDS = {"blue", "Green Tea", "O'Hara", "five, six", "semi;colon", "tab\there",
      "bar|red", "say \"hi\"", "two\nlines", "crlf\r\ninside", " padded ", "NA", "-"};
  private static final String[] CHINESE = {"北京", "上海的茶", "王小明", "“引号”", "多行\n文本"};
  private static final String[] WESTERN = {"Müller", "Zoë", "Ærø", "fünf, sechs", "São Paulo"};

  @TempDir
  Path folder = Path.of("");

  static Stream<Arguments> dialects() {
    List<Arguments> all = new ArrayList<>();
    for (char delimiter : new char[]{',', ';', '\t', '|'}) {
      for (char quote : new char[]{'"', '\''}) {
        for (String charset : List.of("UTF-8", "UTF-8 with mark", "GB18030", "windows-1252", "UTF-16LE with mark")) {
          all.add(Arguments.of(delimiter, quote, charset));
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void everyCellComesBack(char delimiter, char quote, String charset) throws IOException, ImportException {
    for (int seed = 0; seed < 4; seed++) {
      List<String[]> table = table(new SplittableRandom(seed * 31 + delimiter), charset, quote);
      boolean mark = charset.endsWith("mark");
      Charset encoding = Charset.forName(charset.split(" ")[0]);
      StringWriter text = new StringWriter();
      text.write(mark ? "\ufeff" : "");
      try (CsvWriter writer = CsvWriter.builder().fieldSeparator(delimiter).quoteCharacter(quote)
          .quoteStrategy(seed % 2 == 0 ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
          .lineDelimiter(seed < 2 ? LineDelimiter.CRLF : LineDelimiter.LF).build(text)) {
        table.forEach(writer::writeRecord);
      }
      Path file = Samples.write(folder, "table" + seed + ".csv", text.toString(), encoding);
      CsvFormat format = FormatDetector.detect(file);
      assertEquals(delimiter, format.delimiter(), () -> text.toString());
      assertEquals(encoding, format.charset());
      compare(table, Samples.read(file));
    }
  }

  private static void compare(List<String[]> table, TableReading reading) {
    assertEquals(table.size() - 1, reading.rowsRead(), reading.problems().toString());
    assertEquals(List.of(), reading.problems());
    for (int c = 0; c < table.get(0).length; c++) {
      Column column = reading.table().columns().get(c);
      assertEquals(table.get(0)[c], column.name());
      for (int row = 1; row < table.size(); row++) {
        String expected = table.get(row)[c];
        if (column instanceof NumberColumn && !expected.isEmpty()) {
          expected = NumberColumn.format(Double.parseDouble(expected));
        }
        assertEquals(expected.isBlank() ? "" : expected, column.text(row - 1), column.name() + " in row " + row);
      }
    }
  }

  private static List<String[]> table(SplittableRandom random, String charset, char quote) {
    String[] special = charset.startsWith("GB") || charset.startsWith("UTF-16") ? CHINESE
        : charset.startsWith("win") ? WESTERN : random.nextBoolean() ? CHINESE : WESTERN;
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[]{"id", "words", "special", "number", "whole", "day", "mixed text"});
    IntStream.range(0, 20 + random.nextInt(400)).forEach(i -> rows.add(new String[]{"K-" + i,
        WORDS[random.nextInt(WORDS.length)], special[random.nextInt(special.length)],
        random.nextInt(10) == 0 ? "" : Double.toString((random.nextInt(200_000) - 100_000) / 8.0 + 0.125),
        Integer.toString(random.nextInt(-5000, 5000)), "2024-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10),
        random.nextInt(20) == 0 ? "" : text(random, special, quote)}));
    return rows;
  }

  private static String text(SplittableRandom random, String[] special, char quote) {
    StringBuilder text = new StringBuilder();
    for (int n = 1 + random.nextInt(5); n > 0; n--) {
      text.append(random.nextInt(3) == 0 ? special[random.nextInt(special.length)]
          : WORDS[random.nextInt(WORDS.length)]);
      text.append(random.nextInt(6) == 0 ? quote : ' ');
    }
    return text.toString();
  }
}
