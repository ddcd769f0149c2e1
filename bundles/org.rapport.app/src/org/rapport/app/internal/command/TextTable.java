package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: columns as wide as their widest cell, numbers to the right, a rule under the header. */
final class TextTable {

  /** The widest a cell is shown. */
  static final int WIDEST = 48;

  private final List<String> header;
  private final boolean[] right;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param header the column titles; a title that starts with {@code >} makes its column right-aligned
   */
  TextTable(List<String> header) {
    this.header = header.stream().map(title -> title.startsWith(">") ? title.substring(1) : title).toList();
    right = new boolean[header.size()];
    for (int column = 0; column < right.length; column++) {
      right[column] = header.get(column).startsWith(">");
    }
  }

  /** Adds a row; it has as many cells as the header. */
  void add(List<String> cells) {
    if (cells.size() != header.size()) {
      throw new IllegalArgumentException(cells.size() + " cells for " + header.size() + " columns");
    }
    rows.add(cells.stream().map(TextTable::shortened).toList());
  }

  /** The table as lines, each ending with a line feed. */
  String text() {
    int[] widths = new int[header.size()];
    widen(widths, header);
    rows.forEach(row -> widen(widths, row));
    StringBuilder text = new StringBuilder();
    line(text, header, widths);
    StringBuilder rule = new StringBuilder();
    for (int width : widths) {
      rule.append("─".repeat(width)).append("  ");
    }
    text.append(rule.toString().stripTrailing()).append('\n');
    rows.forEach(row -> line(text, row, widths));
    return text.toString();
  }

  private void line(StringBuilder text, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = cells.get(column);
      String padding = " ".repeat(widths[column] - width(cell));
      line.append(right[column] ? padding + cell : cell + padding).append("  ");
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static void widen(int[] widths, List<String> cells) {
    for (int column = 0; column < widths.length; column++) {
      widths[column] = Math.max(widths[column], width(cells.get(column)));
    }
  }

  /**
   * Control characters would break the lines (or do worse to a terminal), so they become spaces; long text is cut.
   */
  private static String shortened(String cell) {
    String plain = Terminal.plain(cell);
    return plain.length() <= WIDEST ? plain : plain.substring(0, WIDEST - 1) + "…";
  }

  /** Columns of a terminal taken by the text: East Asian characters take two. */
  private static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  private static int width(int character) {
    boolean wide = character >= 0x1100 && character <= 0x115F || character >= 0x2E80 && character <= 0xA4CF
        || character >= 0xAC00 && character <= 0xD7A3 || character >= 0xF900 && character <= 0xFAFF
        || character >= 0xFE30 && character <= 0xFE6F || character >= 0xFF00 && character <= 0xFF60
        || character >= 0xFFE0 && character <= 0xFFE6 || character >= 0x20000 && character <= 0x3FFFD;
    return wide ? 2 : Character.getType(character) == Character.NON_SPACING_MARK ? 0 : 1;
  }
}
