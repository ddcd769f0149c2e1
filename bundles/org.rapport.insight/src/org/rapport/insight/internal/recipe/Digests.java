package org.rapport.insight.internal.recipe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/** SHA-256 of what a run was made from. */
public final class Digests {
  private static final int BUFFER = 1 << 16;

  private Digests() {}

  /** The digest of a file's bytes. */
  public static String of(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The digest of a text. */
  public static String of(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The digest of some columns: their names, types and values in order, missing ones included. */
  public static String of(Table table, List<String> columns) {
    MessageDigest digest = sha256();
    Sink sink = new Sink(digest);
    sink.number(table.rows());
    for (String name : columns) {
      Column column = table.column(name);
      sink.text(name);
      sink.text(column.getClass().getSimpleName());
      add(sink, column);
    }
    sink.flush();
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(Sink sink, Column column) {
    switch (column) {
      case NumberColumn numbers -> {
        for (double value : numbers.values()) {
          sink.number(Double.doubleToLongBits(value));
        }
      }
      case CategoryColumn categories -> {
        // The order of the levels counts: where two are equally good, algorithms take the first.
        sink.number(categories.levels().size());
        categories.levels().forEach(sink::text);
        for (int code : categories.codes()) {
          sink.number(code);
        }
      }
      case TimeColumn times -> {
        for (int row = 0; row < times.size(); row++) {
          sink.number(times.isMissing(row) ? Long.MIN_VALUE : times.value(row));
        }
      }
      default -> {
        for (int row = 0; row < column.size(); row++) {
          sink.text(column.isMissing(row) ? "\u0000" : column.text(row));
        }
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  /** Gathers values, so that the digest is fed in large pieces. */
  private static final class Sink {
    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

    Sink(MessageDigest digest) {
      this.digest = digest;
    }

    void number(long value) {
      if (buffer.remaining() < Long.BYTES) {
        flush();
      }
      buffer.putLong(value);
    }

    void text(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(bytes.length);
      flush();
      digest.update(bytes);
    }

    void flush() {
      digest.update(buffer.array(), 0, buffer.position());
      buffer.clear();
    }
  }
}
