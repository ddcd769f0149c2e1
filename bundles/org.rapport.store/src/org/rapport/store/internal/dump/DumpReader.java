package org.rapport.store.internal.dump;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.journal.JournalRecord;
import org.rapport.store.internal.journaling.CellBlock;

/** Reads a dump and checks it against its manifest. */
public final class DumpReader {
  private static final int MOST_BYTES = 1 << 30;
  private static final int MOST_COLUMNS = 100_000;
  /** Names of tables and columns become part of statements. */
  private static final String NAME = "[A-Z][A-Za-z0-9_]{0,199}";

  private final DataInputStream in;
  private final DumpHead head;
  private final Map<String, Manifest.Entry> tables = new LinkedHashMap<>();
  private final MessageDigest journal = Chunks.sha256();
  private long records;

  /** Takes what a dump holds, in its order. All methods may be told to do nothing. */
  public interface Handler {
    /** A table begins. */
    default void table(TableShape shape) throws SQLException, IOException {}

    /** Rows of the table that began last. */
    default void rows(TableShape shape, int rows, List<@Nullable Object[]> columns) throws SQLException, IOException {}

    /** The rows of a table are complete. */
    default void end(TableShape shape) throws SQLException, IOException {}

    /** A record of the journal. */
    default void record(JournalRecord record) throws IOException {}

    /** Something else. */
    default void extra(String name, byte[] bytes) throws IOException {}
  }

  /**
   * @param in gives the dump, authentic
   * @throws IOException when it can't be read or has a newer format
   */
  public DumpReader(InputStream in) throws IOException {
    this.in = new DataInputStream(in);
    this.head = DumpHead.read(this.in);
  }

  /** @return what the dump says of itself */
  public DumpHead head() {
    return head;
  }

  /**
   * Reads to the end.
   *
   * @param handler takes what there is
   * @return the manifest, with which all agrees
   * @throws DamagedDumpException when it does not agree, or something is no dump
   * @throws IOException when it can't be read
   * @throws SQLException from the handler
   */
  public Manifest read(Handler handler) throws IOException, SQLException {
    try {
      for (int tag = in.readByte(); tag != 'M'; tag = in.readByte()) {
        switch (tag) {
          case 'T' -> table(handler);
          case 'J' -> record(handler);
          case 'X' -> handler.extra(in.readUTF(), bytes());
          default -> throw new DamagedDumpException("it holds something unknown (" + tag
              + "), written by another version of Rapport");
        }
      }
      Manifest manifest = Manifest.read(in);
      Manifest found = new Manifest(tables, records, HexFormat.of().formatHex(journal.digest()));
      if (in.read() >= 0 || !manifest.equals(found)) {
        throw new DamagedDumpException("its contents do not agree with its list of contents");
      }
      return manifest;
    } catch (EOFException e) {
      throw broken("it ends too early", e);
    } catch (IllegalStateException e) {
      throw broken("its contents can't be understood", e);
    }
  }

  private static DamagedDumpException broken(String reason, Exception cause) {
    DamagedDumpException broken = new DamagedDumpException(reason);
    broken.initCause(cause);
    return broken;
  }

  private void table(Handler handler) throws IOException, SQLException {
    TableShape shape = shape();
    if (tables.containsKey(shape.name())) {
      throw new DamagedDumpException("it holds the table " + shape.name() + " twice");
    }
    MessageDigest digest = Chunks.sha256();
    digest.update(shape.toString().getBytes(StandardCharsets.UTF_8));
    handler.table(shape);
    long rows = 0;
    int tag = in.readByte();
    for (; tag == 'B'; tag = in.readByte()) {
      int count = in.readInt();
      byte[] bytes = bytes();
      if (count < 1 || count > DumpWriter.ROWS) {
        throw new DamagedDumpException("it holds a block of " + count + " rows");
      }
      digest.update(bytes);
      handler.rows(shape, count, CellBlock.read(shape.types(), count, bytes));
      rows += count;
    }
    if (tag != 'E') {
      throw new DamagedDumpException("the table " + shape.name() + " has no end");
    }
    handler.end(shape);
    tables.put(shape.name(), new Manifest.Entry(rows, HexFormat.of().formatHex(digest.digest())));
  }

  private TableShape shape() throws IOException {
    String name = name();
    List<TableShape.Column> columns = new ArrayList<>();
    int count = in.readInt();
    if (count < 1 || count > MOST_COLUMNS) {
      throw new DamagedDumpException("it holds a table of " + count + " columns");
    }
    for (int c = 0; c < count; c++) {
      columns.add(new TableShape.Column(name(), CellBlock.type(in.readByte())));
    }
    List<String> key = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      key.add(name());
    }
    return new TableShape(name, List.copyOf(columns), List.copyOf(key));
  }

  private String name() throws IOException {
    String name = in.readUTF();
    if (!name.matches(NAME)) {
      throw new DamagedDumpException("it holds a table or column whose name is none");
    }
    return name;
  }

  private void record(Handler handler) throws IOException {
    JournalRecord record = new JournalRecord(in.readLong(), in.readLong(), in.readBoolean(), bytes());
    DumpWriter.update(journal, record);
    records++;
    handler.record(record);
  }

  private byte[] bytes() throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MOST_BYTES) {
      throw new DamagedDumpException("it holds a piece of " + length + " bytes");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }
}
