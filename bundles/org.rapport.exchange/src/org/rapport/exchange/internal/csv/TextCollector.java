package org.rapport.exchange.internal.csv;

import java.util.Arrays;

import org.rapport.table.Column;
import org.rapport.table.TextColumn;

/** Collects texts in one pool of UTF-8 bytes; a text of only spaces is missing. */
final class TextCollector extends Collector {

  private byte[] pool = new byte[1 << 16];
  private int[] ends;

  TextCollector(String name, int expected) {
    super(name);
    ends = new int[expected];
  }

  @Override
  boolean put(char[] buffer, int offset, int length, int row) {
    if (row == ends.length) {
      ends = Arrays.copyOf(ends, grown(row));
    }
    int start = row == 0 ? 0 : ends[row - 1];
    int at = start;
    if (pool.length - at < 3L * length) {
      pool = Arrays.copyOf(pool, Math.toIntExact(Math.max(pool.length * 2L, at + 3L * length)));
    }
    boolean blank = true;
    int end = offset + length;
    for (int i = offset; i < end; i++) {
      char c = buffer[i];
      if (c > ' ' && c < 0x80) {
        pool[at++] = (byte) c;
        blank = false;
      } else {
        blank &= NumberParser.isSpace(c);
        at = encode(buffer, i, end, at);
        if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(buffer[i + 1])) {
          i++;
        }
      }
    }
    ends[row] = blank ? start : at;
    return true;
  }

  private int encode(char[] buffer, int i, int end, int start) {
    int at = start;
    char c = buffer[i];
    if (c < 0x80) {
      if (c == 0) {
        throw new NotText();
      }
      pool[at++] = (byte) c;
    } else if (c < 0x800) {
      pool[at++] = (byte) (0xc0 | c >> 6);
      pool[at++] = (byte) (0x80 | c & 0x3f);
    } else if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(buffer[i + 1])) {
      int point = Character.toCodePoint(c, buffer[i + 1]);
      pool[at++] = (byte) (0xf0 | point >> 18);
      pool[at++] = (byte) (0x80 | point >> 12 & 0x3f);
      pool[at++] = (byte) (0x80 | point >> 6 & 0x3f);
      pool[at++] = (byte) (0x80 | point & 0x3f);
    } else {
      char whole = Character.isSurrogate(c) ? '\ufffd' : c;
      pool[at++] = (byte) (0xe0 | whole >> 12);
      pool[at++] = (byte) (0x80 | whole >> 6 & 0x3f);
      pool[at++] = (byte) (0x80 | whole & 0x3f);
    }
    return at;
  }

  @Override
  Collector append(int rows, Collector other, int otherRows) {
    TextCollector next = other instanceof CategoryCollector words ? words.asText(otherRows) : (TextCollector) other;
    int start = rows == 0 ? 0 : ends[rows - 1];
    int length = otherRows == 0 ? 0 : next.ends[otherRows - 1];
    if (pool.length - start < length) {
      pool = Arrays.copyOf(pool, Math.toIntExact(Math.max(start + (start >> 1) + (long) length, start + length)));
    }
    System.arraycopy(next.pool, 0, pool, start, length);
    if (rows + otherRows > ends.length) {
      ends = Arrays.copyOf(ends, grown(rows + otherRows));
    }
    for (int row = 0; row < otherRows; row++) {
      ends[rows + row] = start + next.ends[row];
    }
    return super.append(rows, other, otherRows);
  }

  @Override
  String expected() {
    return "Text was expected.";
  }

  @Override
  Column build(int rows) {
    TextColumn.Builder builder = TextColumn.builder(name);
    int start = 0;
    for (int row = 0; row < rows; row++) {
      if (ends[row] == start) {
        builder.addMissing();
      } else {
        builder.add(pool, start, ends[row] - start);
      }
      start = ends[row];
    }
    return builder.build();
  }
}
