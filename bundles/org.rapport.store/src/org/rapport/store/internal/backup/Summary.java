package org.rapport.store.internal.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.rapport.store.internal.dump.DamagedDumpException;

/**
 * The end of a backup, in clear: how many records of each entity it holds, so that a list of backups needs no
 * passphrase. Names nobody. It must agree with the sealed manifest when the backup is checked.
 */
final class Summary {
  private static final byte[] MAGIC = "RAPBEND1".getBytes(StandardCharsets.US_ASCII);
  private static final int TAIL = Integer.BYTES + 8;
  private static final int MOST = 1 << 20;

  private Summary() {}

  /** @return the bytes at the end of a file */
  static byte[] bytes(Map<String, Long> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(rows.size());
    for (var entry : rows.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeLong(entry.getValue());
    }
    out.writeInt(out.size());
    out.write(MAGIC);
    return bytes.toByteArray();
  }

  /** @return the records of each entity that a file says it holds */
  static Map<String, Long> read(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      long end = in.length() - TAIL;
      in.seek(Math.max(0, end));
      byte[] tail = new byte[TAIL];
      int got = in.read(tail);
      int length = got < TAIL ? -1 : java.nio.ByteBuffer.wrap(tail).getInt();
      if (length < 0 || length > MOST || length > end
          || !Arrays.equals(MAGIC, Arrays.copyOfRange(tail, Integer.BYTES, TAIL))) {
        throw new DamagedDumpException("its end is missing");
      }
      byte[] bytes = new byte[length];
      in.seek(end - length);
      in.readFully(bytes);
      DataInputStream fields = new DataInputStream(new ByteArrayInputStream(bytes));
      Map<String, Long> rows = new LinkedHashMap<>();
      for (int n = fields.readInt(); n > 0; n--) {
        rows.put(fields.readUTF(), fields.readLong());
      }
      return rows;
    }
  }
}
