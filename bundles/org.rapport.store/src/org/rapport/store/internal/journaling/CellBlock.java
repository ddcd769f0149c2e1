package org.rapport.store.internal.journaling;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldType;

/** Rows of a table as bytes, by columns, without the names of the columns. */
public final class CellBlock {
  private CellBlock() {}

  /**
   * @param types the columns' types
   * @param columns the columns' values in canonical form, null for missing
   * @return the bytes
   */
  public static byte[] write(List<FieldType> types, List<@Nullable Object[]> columns) {
    Bytes out = new Bytes();
    for (int c = 0; c < types.size(); c++) {
      CellCodec.write(out, types.get(c), columns.get(c));
    }
    return out.array();
  }

  /**
   * @param types the columns' types
   * @param rows how many rows there are
   * @param bytes what {@link #write} made
   * @return the columns' values
   * @throws IllegalStateException when the bytes are not those of so many rows of such columns
   */
  public static List<@Nullable Object[]> read(List<FieldType> types, int rows, byte[] bytes) {
    Bytes.Reader in = new Bytes.Reader(bytes);
    try {
      List<@Nullable Object[]> columns = new java.util.ArrayList<>();
      for (FieldType type : types) {
        columns.add(CellCodec.read(in, type, rows));
      }
      if (!in.atEnd()) {
        throw new IllegalStateException("more bytes than values");
      }
      return columns;
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalStateException("fewer bytes than values", e);
    }
  }

  /** @return the number that stands for a type in files, for ever */
  public static int code(FieldType type) {
    return CellCodec.code(type);
  }

  /**
   * @param code a type's number
   * @return the type
   * @throws IllegalStateException when there is none
   */
  public static FieldType type(int code) {
    return CellCodec.type(code);
  }
}
