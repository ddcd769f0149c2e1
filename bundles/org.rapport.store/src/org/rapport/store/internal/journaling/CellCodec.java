package org.rapport.store.internal.journaling;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldType;

/** Writes and reads the values of one column: which are missing, then the others; equal texts are written once. */
final class CellCodec {
  private CellCodec() {}

  static int code(FieldType type) {
    return switch (type) {
      case TEXT -> 1;
      case CHOICE -> 2;
      case BOOLEAN -> 3;
      case INTEGER -> 4;
      case NUMBER -> 5;
      case DECIMAL -> 6;
      case DATE -> 7;
      case TIME -> 8;
      case REFERENCE -> 9;
    };
  }

  static FieldType type(int code) {
    for (FieldType type : FieldType.values()) {
      if (code(type) == code) {
        return type;
      }
    }
    throw new IllegalStateException("type " + code);
  }

  static void write(Bytes out, FieldType type, @Nullable Object[] values) {
    int missing = 0;
    for (Object value : values) {
      missing += value == null ? 1 : 0;
    }
    out.raw(missing == 0 ? 0 : missing == values.length ? 2 : 1);
    if (missing == values.length && missing > 0) {
      return;
    }
    if (missing > 0) {
      byte[] bits = new byte[(values.length + 7) / 8];
      for (int i = 0; i < values.length; i++) {
        if (values[i] == null) {
          bits[i >> 3] |= (byte) (1 << (i & 7));
        }
      }
      out.raw(bits);
    }
    Map<Object, Integer> texts = new HashMap<>();
    for (Object value : values) {
      if (value != null) {
        writeOne(out, type, value, texts);
      }
    }
  }

  private static void writeOne(Bytes out, FieldType type, Object value, Map<Object, Integer> texts) {
    switch (type) {
      case TEXT, CHOICE -> {
        int size = texts.size();
        Integer code = texts.putIfAbsent(value, size);
        out.number(code == null ? size : code);
        if (code == null) {
          out.text((String) value);
        }
      }
      case BOOLEAN -> out.raw((Boolean) value ? 1 : 0);
      case INTEGER, REFERENCE -> out.number((Long) value);
      case NUMBER -> out.eight(Double.doubleToLongBits((Double) value));
      case DECIMAL -> {
        BigDecimal d = (BigDecimal) value;
        byte[] digits = d.unscaledValue().toByteArray();
        out.number(d.scale());
        out.number(digits.length);
        out.raw(digits);
      }
      case DATE -> out.number(((LocalDate) value).toEpochDay());
      case TIME -> out.number(((Instant) value).toEpochMilli());
    }
  }

  /** Writes one value by itself. */
  static void writeAlone(Bytes out, FieldType type, @Nullable Object value) {
    out.raw(value == null ? 0 : 1);
    if (value instanceof String text) {
      out.text(text);
    } else if (value != null) {
      writeOne(out, type, value, Map.of());
    }
  }

  /** Reads one value written by itself. */
  static @Nullable Object readAlone(Bytes.Reader in, FieldType type) {
    if (in.raw() == 0) {
      return null;
    }
    return type == FieldType.TEXT || type == FieldType.CHOICE ? in.text() : readOne(in, type, List.of());
  }

  static @Nullable Object[] read(Bytes.Reader in, FieldType type, int count) {
    @Nullable Object[] values = new @Nullable Object[count];
    int how = in.raw();
    if (how == 2) {
      return values;
    }
    byte[] bits = how == 1 ? in.raw((count + 7) / 8) : new byte[0];
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (how == 0 || (bits[i >> 3] & 1 << (i & 7)) == 0) {
        values[i] = readOne(in, type, texts);
      }
    }
    return values;
  }

  private static Object readOne(Bytes.Reader in, FieldType type, List<String> texts) {
    return switch (type) {
      case TEXT, CHOICE -> {
        int code = in.count();
        if (code == texts.size()) {
          texts.add(in.text());
        }
        yield texts.get(code);
      }
      case BOOLEAN -> in.raw() == 1;
      case INTEGER, REFERENCE -> in.number();
      case NUMBER -> Double.longBitsToDouble(in.eight());
      case DECIMAL -> {
        int scale = (int) in.number();
        yield new BigDecimal(new BigInteger(in.raw(in.count())), scale);
      }
      case DATE -> LocalDate.ofEpochDay(in.number());
      case TIME -> Instant.ofEpochMilli(in.number());
    };
  }
}
