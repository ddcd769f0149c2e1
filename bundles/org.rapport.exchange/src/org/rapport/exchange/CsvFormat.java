package org.rapport.exchange;

import java.nio.charset.Charset;
import java.util.List;

/**
 * How a file of separated values is written: enough to read it the same way again.
 *
 * @param delimiter the character between values: comma, semicolon, tab or bar when detected
 * @param quote the character around values that hold delimiters or line ends: {@code "} or {@code '} when detected
 * @param charset the encoding of the file
 * @param bom whether the file begins with a byte order mark, which is not part of the first value
 * @param header whether the first row holds the names of the columns
 * @param columns the columns in the order of the file
 * @param notes what was noticed, such as names made unique; sentences for the user
 * @since 0.1
 */
public record CsvFormat(char delimiter, char quote, Charset charset, boolean bom, boolean header,
    List<FileColumn> columns, List<String> notes) implements FileLayout {

  /** Copies the lists. */
  public CsvFormat {
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("A file has at least one column.");
    }
  }

  @Override
  public List<FileColumn> columns() {
    return columns;
  }

  @Override
  public List<String> notes() {
    return notes;
  }

  @Override
  public String description() {
    String separated = switch (delimiter) {
      case ',' -> "Comma-separated";
      case ';' -> "Semicolon-separated";
      case '\t' -> "Tab-separated";
      case '|' -> "Bar-separated";
      default -> "Separated by " + delimiter;
    };
    return separated + ", quoted by " + quote + ", " + charset.name() + (bom ? " with byte order mark" : "") + ", "
        + (header ? "with a header" : "without a header") + ", " + columns.size()
        + (columns.size() == 1 ? " column." : " columns.");
  }

  @Override
  public CsvFormat withColumns(List<FileColumn> others) {
    if (others.size() != columns.size()) {
      throw new IllegalArgumentException("The file has " + columns.size() + " columns, not " + others.size() + ".");
    }
    return new CsvFormat(delimiter, quote, charset, bom, header, others, notes);
  }

  @Override
  public CsvFormat with(String name, ColumnType type) {
    return (CsvFormat) FileLayout.super.with(name, type);
  }
}
