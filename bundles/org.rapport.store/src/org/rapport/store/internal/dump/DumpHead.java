package org.rapport.store.internal.dump;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What a dump says of itself at its beginning.
 *
 * @param database the database's name
 * @param databaseId its identity
 * @param time when the dump was begun
 * @param transaction the last transaction it holds
 * @param record the last record of the journal it holds, 0 without any
 * @param recordDigest SHA-256 of that record's contents, in hexadecimal digits; empty without any
 * @param bytes how much room the database takes on the disk
 * @param fingerprint of the tables' layout; another one means that the tables must be built from the journal
 */
public record DumpHead(String database, String databaseId, Instant time, long transaction, long record,
    String recordDigest, long bytes, String fingerprint) {
  private static final int FORMAT = 1;

  /** @return the digest of a record's contents */
  public static String digest(byte[] payload) {
    return HexFormat.of().formatHex(Chunks.sha256().digest(payload));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(FORMAT);
    out.writeUTF(database);
    out.writeUTF(databaseId);
    out.writeLong(time.toEpochMilli());
    out.writeLong(transaction);
    out.writeLong(record);
    out.writeUTF(recordDigest);
    out.writeLong(bytes);
    out.writeUTF(fingerprint);
  }

  static DumpHead read(DataInputStream in) throws IOException {
    int format = in.readInt();
    if (format != FORMAT) {
      throw new DamagedDumpException("it was written by a newer version of Rapport (dump format " + format
          + "); use that version");
    }
    return new DumpHead(in.readUTF(), in.readUTF(), Instant.ofEpochMilli(in.readLong()), in.readLong(), in.readLong(),
        in.readUTF(), in.readLong(), in.readUTF());
  }
}
