package org.rapport.store.internal.dump;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldType;
import org.rapport.store.internal.gateway.Sql;
import org.rapport.store.internal.journal.JournalRecord;
import org.rapport.store.internal.journaling.CellBlock;

/**
 * Writes a dump: its head, tables as blocks of columns, records of the journal, and the manifest. Memory is bounded by
 * one block or one record.
 */
public final class DumpWriter {
  static final int ROWS = 4096;
  private static final int TEXT = 1 << 20;

  private final DataOutputStream out;
  private final Map<String, Manifest.Entry> tables = new LinkedHashMap<>();
  private final MessageDigest journal = Chunks.sha256();
  private long records;

  /** What is told after every block. */
  public interface Listener {
    /** So many rows more were written. */
    void rows(int count);
  }

  /**
   * @param out takes the dump; closing and flushing is up to the caller
   * @param head what it is
   * @throws IOException when it can't be written
   */
  public DumpWriter(OutputStream out, DumpHead head) throws IOException {
    this.out = new DataOutputStream(out);
    head.write(this.out);
  }

  /** Writes a table. */
  public void table(Connection connection, TableShape shape, Listener listener) throws SQLException, IOException {
    MessageDigest digest = Chunks.sha256();
    digest.update(shape.toString().getBytes(StandardCharsets.UTF_8));
    out.writeByte('T');
    out.writeUTF(shape.name());
    out.writeInt(shape.columns().size());
    for (TableShape.Column column : shape.columns()) {
      out.writeUTF(column.name());
      out.writeByte(CellBlock.code(column.type()));
    }
    out.writeInt(shape.key().size());
    for (String key : shape.key()) {
      out.writeUTF(key);
    }
    long rows = 0;
    try (PreparedStatement statement = connection.prepareStatement(shape.select());
        ResultSet results = statement.executeQuery()) {
      for (int count = ROWS; count > 0;) {
        List<@Nullable Object[]> columns = new ArrayList<>();
        count = read(results, shape.types(), columns);
        if (count > 0) {
          byte[] bytes = CellBlock.write(shape.types(), columns);
          out.writeByte('B');
          out.writeInt(count);
          out.writeInt(bytes.length);
          out.write(bytes);
          digest.update(bytes);
          rows += count;
          listener.rows(count);
        }
      }
    }
    out.writeByte('E');
    tables.put(shape.name(), new Manifest.Entry(rows, HexFormat.of().formatHex(digest.digest())));
  }

  /** Reads the rows of one block: fewer when their texts are long. */
  private static int read(ResultSet results, List<FieldType> types, List<@Nullable Object[]> columns)
      throws SQLException {
    @Nullable Object[][] cells = new @Nullable Object[types.size()][ROWS];
    int row = 0;
    for (long text = 0; row < ROWS && text < TEXT && results.next(); row++) {
      for (int c = 0; c < cells.length; c++) {
        Object value = Sql.get(results, c + 1, types.get(c));
        cells[c][row] = value;
        text += value instanceof String s ? s.length() : 0;
      }
    }
    for (@Nullable Object[] column : cells) {
      columns.add(row == ROWS ? column : Arrays.copyOf(column, row));
    }
    return row;
  }

  /** Writes a record of the journal. */
  public void record(JournalRecord record) throws IOException {
    out.writeByte('J');
    out.writeLong(record.number());
    out.writeLong(record.transaction());
    out.writeBoolean(record.end());
    out.writeInt(record.payload().length);
    out.write(record.payload());
    update(journal, record);
    records++;
  }

  static void update(MessageDigest digest, JournalRecord record) {
    digest.update(ByteBuffer.allocate(2 * Long.BYTES + 1).putLong(record.number()).putLong(record.transaction())
        .put((byte) (record.end() ? 1 : 0)).array());
    digest.update(record.payload());
  }

  /** Writes bytes that belong to the database besides its tables and its journal. */
  public void extra(String name, byte[] bytes) throws IOException {
    out.writeByte('X');
    out.writeUTF(name);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Writes the manifest, after which nothing follows. */
  public Manifest finish() throws IOException {
    Manifest manifest = new Manifest(tables, records, HexFormat.of().formatHex(journal.digest()));
    out.writeByte('M');
    manifest.write(out);
    out.flush();
    return manifest;
  }
}
