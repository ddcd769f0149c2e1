package org.rapport.store.internal.dump;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a dump holds, at its end.
 *
 * @param tables rows and digest of every table, by name
 * @param records how many records of the journal
 * @param journalDigest SHA-256 over them, in hexadecimal digits
 */
public record Manifest(Map<String, Entry> tables, long records, String journalDigest) {
  /**
   * A table.
   *
   * @param rows its rows
   * @param digest SHA-256 over its columns and rows, in hexadecimal digits
   */
  public record Entry(long rows, String digest) {
  }

  /** @return how many rows all tables have */
  public long rows() {
    return tables.values().stream().mapToLong(Entry::rows).sum();
  }

  /** @return how many records of each entity there are, without those that have none */
  public Map<String, Long> entities() {
    Map<String, Long> entities = new LinkedHashMap<>();
    tables.forEach((table, entry) -> {
      String entity = Shapes.entityOf(table);
      if (!entity.isEmpty() && entry.rows() > 0) {
        entities.put(entity, entry.rows());
      }
    });
    return entities;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(tables.size());
    for (var entry : tables.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeLong(entry.getValue().rows());
      out.writeUTF(entry.getValue().digest());
    }
    out.writeLong(records);
    out.writeUTF(journalDigest);
  }

  static Manifest read(DataInputStream in) throws IOException {
    Map<String, Entry> tables = new LinkedHashMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      tables.put(in.readUTF(), new Entry(in.readLong(), in.readUTF()));
    }
    return new Manifest(tables, in.readLong(), in.readUTF());
  }
}
