package org.rapport.exchange.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.rapport.exchange.ColumnType;
import org.rapport.exchange.CsvFormat;
import org.rapport.exchange.CsvOptions;
import org.rapport.exchange.FileColumn;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.internal.ImportFiles;

/** Finds out how a file of separated values is written, from its beginning. */
public final class CsvDetection {

  private static final int SAMPLE = 1 << 17;
  private static final int WINDOW = 1 << 16;
  private static final int ROWS = 5_000;
  private static final long CHARSET_SEARCH = 64L << 20;

  private final Path file;
  private final CsvOptions options;
  private final ReadLimits limits;
  private final List<String> notes = new ArrayList<>();

  private CsvDetection(Path file, CsvOptions options, ReadLimits limits) {
    this.file = file;
    this.options = options;
    this.limits = limits;
  }

  /**
   * Detects what is not fixed.
   *
   * @param file the file
   * @param options what the user has fixed
   * @param limits the most columns and the longest row
   * @return the format
   * @throws ImportException one sentence
   */
  public static CsvFormat detect(Path file, CsvOptions options, ReadLimits limits) throws ImportException {
    ImportFiles.check(file);
    return new CsvDetection(file, options, limits).detect();
  }

  private CsvFormat detect() throws ImportException {
    byte[] head;
    boolean cut;
    Charset charset;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(SAMPLE);
      head = untilLineBreak(head, in);
      byte[] more = head.length < SAMPLE ? new byte[0] : in.readNBytes(WINDOW);
      cut = more.length > 0;
      charset = charset(head, more, in);
    } catch (IOException e) {
      throw ImportFiles.unreadable(file, e);
    }
    int mark = Encodings.markLength(head, charset);
    refuseBinary(head, charset);
    String text = decode(head, mark, charset);
    if (text.isBlank()) {
      throw new ImportException(file + " holds only blank lines. A header and at least one row were expected.");
    }
    Dialect dialect = Dialect.detect(text, cut, options.delimiter(), options.quote());
    Sample sample = Sample.parse(text, cut, dialect.delimiter(), dialect.quote(), ROWS);
    if (sample.rows.isEmpty()) {
      throw new ImportException(file + ", line 1: a value in quotes (" + dialect.quote() + ") goes on after its closing"
          + " quote. Look for a missing or extra quote in the first row.");
    }
    int width = sample.rows.get(0).length;
    if (width > limits.maxColumns()) {
      throw new ImportException(file + " has " + width + " columns in its first row, but at most "
          + limits.maxColumns() + " can be read. Check the delimiter.");
    }
    Boolean fixed = options.header();
    List<FileColumn> below = columns(sample, true);
    boolean header = fixed == null ? hasHeader(sample, below) : fixed;
    if (!header) {
      notes.clear();
    }
    return new CsvFormat(dialect.delimiter(), dialect.quote(), charset, mark > 0, header,
        header ? below : columns(sample, false), notes);
  }

  /** Reads on until the sample has a line break, and refuses a file that has none where one must be. */
  private byte[] untilLineBreak(byte[] head, InputStream in) throws IOException, ImportException {
    byte[] all = head;
    if (head.length < SAMPLE || lineBreak(head, 0)) {
      return all;
    }
    refuseBinary(head, StandardCharsets.UTF_8);
    int most = limits.maxRecordLength() * 2;
    while (all.length < most) {
      byte[] more = in.readNBytes(SAMPLE);
      int before = all.length;
      all = Arrays.copyOf(all, before + more.length);
      System.arraycopy(more, 0, all, before, more.length);
      if (more.length < SAMPLE || lineBreak(all, before)) {
        return all;
      }
    }
    throw new ImportException(file + " has no line break in its first " + most
        + " bytes, so it is not a file of rows. Export it with one row a line.");
  }

  private static boolean lineBreak(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        return true;
      }
    }
    return false;
  }

  private Charset charset(byte[] head, byte[] more, InputStream rest) throws IOException, ImportException {
    Charset fixed = options.charset();
    if (fixed != null) {
      return fixed;
    }
    Encodings.Encoding marked = Encodings.byMark(head);
    if (marked != null) {
      return marked.charset();
    }
    Charset guess;
    if (Encodings.firstHigh(head, head.length) >= 0) {
      guess = Encodings.guess(head, 0, head.length);
    } else {
      guess = further(more, rest);
    }
    if (guess == null) {
      refuseBinary(head, StandardCharsets.UTF_8);
      throw new ImportException(file + " is not text in UTF-8, UTF-16, GB18030 or Windows-1252. Save it as UTF-8 text"
          + " of separated values.");
    }
    return guess;
  }

  /** The beginning is ASCII: the first other bytes decide. */
  private static Charset further(byte[] first, InputStream rest) throws IOException {
    byte[] block = first;
    for (long seen = 0; seen < CHARSET_SEARCH && block.length > 0; seen += block.length) {
      int high = Encodings.firstHigh(block, block.length);
      if (high >= 0) {
        byte[] after = rest.readNBytes(WINDOW);
        byte[] window = Arrays.copyOf(block, block.length + after.length);
        System.arraycopy(after, 0, window, block.length, after.length);
        Charset guess = Encodings.guess(window, high, window.length);
        return guess == null ? StandardCharsets.UTF_8 : guess;
      }
      block = rest.readNBytes(WINDOW);
    }
    return StandardCharsets.UTF_8;
  }

  private void refuseBinary(byte[] head, Charset charset) throws ImportException {
    if (charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE)) {
      return;
    }
    if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
      throw new ImportException(file + " is a workbook or an archive (ZIP), not a text file. Open it in its program"
          + " and save the sheet as CSV.");
    }
    int line = 1;
    int strange = 0;
    for (byte b : head) {
      if (b == 0) {
        throw new ImportException(file + ", line " + line + ", holds a NUL byte, so it is not a text file. Export it"
            + " as separated values (CSV) and import that.");
      }
      line += b == '\n' ? 1 : 0;
      strange += b > 0 && b < 9 || b > 13 && b < 32 ? 1 : 0;
    }
    if (strange > head.length / 50) {
      throw new ImportException(file + " holds " + strange + " control characters in its first " + head.length
          + " bytes, so it is not a text file. Export it as separated values (CSV) and import that.");
    }
  }

  private String decode(byte[] head, int mark, Charset charset) throws ImportException {
    if (!Encodings.fits(charset, head, mark, head.length)) {
      throw new ImportException(file + " holds bytes that are not " + charset.name()
          + " text. Choose another encoding, or save the file as UTF-8.");
    }
    CharBuffer text = CharBuffer.allocate(head.length);
    Encodings.strict(charset).decode(ByteBuffer.wrap(head, mark, head.length - mark), text, false);
    return text.flip().toString();
  }

  /** A first row without numbers and dates, above a column of numbers or dates, or whose words do not come again. */
  private static boolean hasHeader(Sample sample, List<FileColumn> below) {
    String[] first = sample.rows.get(0);
    for (String value : first) {
      if (TypeGuess.isTyped(value)) {
        return false;
      }
    }
    int repeated = 0;
    for (int column = 0; column < first.length; column++) {
      if (!first[column].isBlank()) {
        ColumnType type = below.get(column).type();
        if (type.isNumeric() || type.isTemporal()) {
          return true;
        }
        repeated += comesAgain(sample, column) ? 1 : 0;
      }
    }
    return repeated * 3 <= first.length;
  }

  private static boolean comesAgain(Sample sample, int column) {
    String name = sample.rows.get(0)[column];
    for (int row = 1; row < sample.rows.size(); row++) {
      String[] values = sample.rows.get(row);
      if (column < values.length && values[column].equals(name)) {
        return true;
      }
    }
    return false;
  }

  private List<FileColumn> columns(Sample sample, boolean header) {
    String[] first = sample.rows.get(0);
    int begin = header ? 1 : 0;
    List<String> names = names(first, header);
    List<FileColumn> columns = new ArrayList<>(first.length);
    for (int column = 0; column < first.length; column++) {
      List<String> values = new ArrayList<>();
      List<Long> lines = new ArrayList<>();
      for (int row = begin; row < sample.rows.size(); row++) {
        String[] record = sample.rows.get(row);
        if (record.length == first.length) {
          values.add(record[column]);
          lines.add(sample.lines.get(row));
        }
      }
      columns.add(TypeGuess.guess(names.get(column), header ? first[column] : "", values, lines));
    }
    return columns;
  }

  private List<String> names(String[] first, boolean header) {
    Set<String> used = new HashSet<>();
    List<String> names = new ArrayList<>(first.length);
    for (int column = 0; column < first.length; column++) {
      String wanted = header ? first[column].strip().replaceAll("[\\s\\p{Cntrl}]+", " ") : "";
      String name = wanted.isEmpty() ? "column_" + (column + 1) : wanted;
      for (int n = 2; !used.add(name.toLowerCase(Locale.ROOT)); n++) {
        name = (wanted.isEmpty() ? "column_" + (column + 1) : wanted) + "_" + n;
      }
      names.add(name);
      if (header && wanted.isEmpty()) {
        notes.add("Column " + (column + 1) + " has no name; it is called " + name + ".");
      } else if (header && !name.equals(wanted)) {
        notes.add("There is more than one column " + wanted + "; column " + (column + 1) + " is called " + name
            + ".");
      }
    }
    return names;
  }
}
