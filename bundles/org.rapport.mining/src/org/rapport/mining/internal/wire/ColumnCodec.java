package org.rapport.mining.internal.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** Columns by their content, as blocks of primitive values. */
public final class ColumnCodec {
  private static final int NUMBERS = 1;
  private static final int CATEGORIES = 2;
  private static final int TIMES = 3;
  private static final int TEXTS = 4;

  private ColumnCodec() {}

  /** Writes a column. */
  public static void write(Column column, WireOutput out) throws IOException {
    switch (column) {
      case NumberColumn numbers -> {
        head(NUMBERS, column, out);
        out.writeDoubles(numbers.values());
      }
      case CategoryColumn categories -> {
        head(CATEGORIES, column, out);
        out.writeCount(categories.levels().size());
        for (String level : categories.levels()) {
          out.writeText(level);
        }
        codes(categories, out);
      }
      case TimeColumn times -> {
        head(TIMES, column, out);
        out.writeBoolean(times.dateOnly());
        out.writeLongs(times.values());
      }
      case TextColumn texts -> {
        head(TEXTS, column, out);
        texts(texts, out);
      }
    }
  }

  private static void head(int kind, Column column, WireOutput out) throws IOException {
    out.writeByte(kind);
    out.writeText(column.name());
    out.writeCount(column.size());
  }

  /** Codes in one byte each where they fit. */
  private static void codes(CategoryColumn column, WireOutput out) throws IOException {
    int[] codes = column.codes();
    if (column.levels().size() > 255) {
      out.writeInts(codes);
      return;
    }
    byte[] narrow = new byte[codes.length];
    for (int row = 0; row < codes.length; row++) {
      narrow[row] = (byte) codes[row];
    }
    out.writeBytes(narrow, narrow.length);
  }

  private static void texts(TextColumn column, WireOutput out) throws IOException {
    BitSet missing = new BitSet();
    for (int row = 0; row < column.size(); row++) {
      missing.set(row, column.isMissing(row));
    }
    byte[] bits = missing.toByteArray();
    out.writeCount(bits.length);
    out.writeBytes(bits, bits.length);
    for (int row = 0; row < column.size(); row++) {
      byte[] text = column.text(row).getBytes(StandardCharsets.UTF_8);
      out.writeCount(text.length);
      out.writeBytes(text, text.length);
    }
  }

  /** Reads a column. */
  public static Column read(WireInput in) throws IOException {
    in.charge(Wire.OBJECT);
    int kind = in.readByte();
    String name = in.readText();
    int size = in.readCount();
    try {
      return switch (kind) {
        case NUMBERS -> NumberColumn.of(name, in.readDoubles(size));
        case CATEGORIES -> categories(name, size, in);
        case TIMES -> TimeColumn.of(name, in.readBoolean(), in.readLongs(size));
        case TEXTS -> texts(name, size, in);
        default -> throw new WireException("it holds a column of an unknown kind");
      };
    } catch (IllegalArgumentException e) {
      throw new WireException("it holds a column that is none: " + e.getMessage(), e);
    }
  }

  private static Column categories(String name, int size, WireInput in) throws IOException {
    int count = in.readCount();
    List<String> levels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      levels.add(in.readText());
    }
    if (count > 255) {
      return CategoryColumn.of(name, in.readInts(size), levels);
    }
    byte[] narrow = in.readBytes(size);
    in.charge(4L * size);
    int[] codes = new int[size];
    for (int row = 0; row < size; row++) {
      codes[row] = narrow[row] == -1 ? CategoryColumn.MISSING : narrow[row] & 0xFF;
    }
    return CategoryColumn.of(name, codes, levels);
  }

  private static Column texts(String name, int size, WireInput in) throws IOException {
    BitSet missing = BitSet.valueOf(in.readBytes(in.readCount()));
    TextColumn.Builder texts = TextColumn.builder(name);
    for (int row = 0; row < size; row++) {
      int length = in.readCount();
      byte[] text = in.readBytes(length);
      in.charge(4);
      if (missing.get(row)) {
        texts.addMissing();
      } else {
        texts.add(text, 0, length);
      }
    }
    return texts.build();
  }
}
