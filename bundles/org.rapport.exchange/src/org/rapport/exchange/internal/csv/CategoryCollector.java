package org.rapport.exchange.internal.csv;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.rapport.exchange.ColumnType;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;

/**
 * Collects words as codes: each word is kept once. With more than {@value #MOST} words, or with nearly as many words as
 * rows, the column becomes one of text.
 */
final class CategoryCollector extends Collector {

  static final int MOST = 20_000;

  private final boolean yesNo;
  private int[] codes;
  private int[] slots = new int[64];
  private int[] hashes = new int[32];
  private int[] ends = new int[32];
  private int[] firstRows = new int[32];
  private char[] words = new char[512];
  private int levels;
  private int lastLevel = -1;

  CategoryCollector(String name, ColumnType type, int expected) {
    super(name);
    codes = new int[expected];
    yesNo = type == ColumnType.BOOLEAN;
    Arrays.fill(slots, -1);
  }

  @Override
  boolean put(char[] buffer, int offset, int length, int row) {
    if (row == codes.length) {
      codes = Arrays.copyOf(codes, grown(row));
    }
    int last = lastLevel;
    if (last >= 0 && same(last, buffer, offset, length)) {
      codes[row] = last;
      return true;
    }
    int hash = 0;
    for (int i = offset, end = offset + length; i < end; i++) {
      char c = buffer[i];
      hash = hash * 31 + c;
      if (c == 0) {
        throw new NotText();
      }
    }
    if (length == 0 || blank(buffer, offset, length)) {
      codes[row] = CategoryColumn.MISSING;
      return true;
    }
    lastLevel = find(buffer, offset, length, hash, row);
    codes[row] = lastLevel;
    return true;
  }

  private static boolean blank(char[] buffer, int offset, int length) {
    for (int i = offset, end = offset + length; i < end; i++) {
      if (!NumberParser.isSpace(buffer[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean same(int level, char[] buffer, int offset, int length) {
    int start = level == 0 ? 0 : ends[level - 1];
    return Arrays.equals(words, start, ends[level], buffer, offset, offset + length);
  }

  private int find(char[] buffer, int offset, int length, int hash, int row) {
    int mask = slots.length - 1;
    int slot = (hash ^ hash >>> 15) & mask;
    for (int level = slots[slot]; level >= 0; level = slots[slot]) {
      if (hashes[level] == hash && same(level, buffer, offset, length)) {
        return level;
      }
      slot = slot + 1 & mask;
    }
    slots[slot] = levels;
    return add(buffer, offset, length, hash, row);
  }

  private int add(char[] buffer, int offset, int length, int hash, int row) {
    if (levels == hashes.length) {
      hashes = Arrays.copyOf(hashes, levels * 2);
      ends = Arrays.copyOf(ends, levels * 2);
      firstRows = Arrays.copyOf(firstRows, levels * 2);
    }
    int start = levels == 0 ? 0 : ends[levels - 1];
    if (words.length < start + length) {
      words = Arrays.copyOf(words, Math.max(words.length * 2, start + length));
    }
    System.arraycopy(buffer, offset, words, start, length);
    ends[levels] = start + length;
    hashes[levels] = hash;
    firstRows[levels] = row;
    levels++;
    if (levels * 2 > slots.length) {
      rehash(slots.length * 2);
    }
    return levels - 1;
  }

  private void rehash(int size) {
    slots = new int[size];
    Arrays.fill(slots, -1);
    for (int level = 0; level < levels; level++) {
      int slot = (hashes[level] ^ hashes[level] >>> 15) & size - 1;
      while (slots[slot] >= 0) {
        slot = slot + 1 & size - 1;
      }
      slots[slot] = level;
    }
  }

  @Override
  void rollback(int row) {
    lastLevel = -1;
    if (levels > 0 && firstRows[levels - 1] == row) {
      levels--;
      rehash(slots.length);
    }
  }

  @Override
  Collector suitable(int rows) {
    return levels <= MOST && (levels < 1000 || levels < rows * 9L / 10) ? this : asText(rows);
  }

  /** The same values as text. */
  TextCollector asText(int rows) {
    TextCollector text = new TextCollector(name, Math.max(rows, codes.length));
    for (int row = 0; row < rows; row++) {
      int code = codes[row];
      int start = code <= 0 ? 0 : ends[code - 1];
      text.put(words, start, code < 0 ? 0 : ends[code] - start, row);
    }
    return text;
  }

  @Override
  Collector append(int rows, Collector other, int otherRows) {
    if (!(other instanceof CategoryCollector next)) {
      return asText(rows).append(rows, other, otherRows);
    }
    int[] same = new int[next.levels];
    for (int level = 0; level < same.length; level++) {
      int start = level == 0 ? 0 : next.ends[level - 1];
      same[level] = find(next.words, start, next.ends[level] - start, next.hashes[level], rows);
    }
    if (rows + otherRows > codes.length) {
      codes = Arrays.copyOf(codes, grown(rows + otherRows));
    }
    for (int row = 0; row < otherRows; row++) {
      int code = next.codes[row];
      codes[rows + row] = code < 0 ? code : same[code];
    }
    super.append(rows, other, otherRows);
    return suitable(rows + otherRows);
  }

  @Override
  String expected() {
    return "One of few words was expected.";
  }

  /** The type in the end: yes or no only if there are no other words. */
  ColumnType type() {
    return yesNo && YesNo.order(words()) != null ? ColumnType.BOOLEAN : ColumnType.CATEGORY;
  }

  private List<String> words() {
    return IntStream.range(0, levels).mapToObj(level -> {
      int start = level == 0 ? 0 : ends[level - 1];
      return new String(words, start, ends[level] - start);
    }).toList();
  }

  @Override
  Column build(int rows) {
    int[] exact = rows == codes.length ? codes : Arrays.copyOf(codes, rows);
    CategoryColumn column = CategoryColumn.of(name, exact, words());
    List<String> order = yesNo ? YesNo.order(words()) : null;
    return order == null ? column : column.withLevels(order);
  }
}
