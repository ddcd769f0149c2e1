package org.rapport.store.internal.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

import org.rapport.store.internal.dump.DamagedDumpException;

/**
 * What stands in clear at the beginning of a backup: a magic word, the length, the fields, and SHA-256 over all that.
 * All of it is authenticated with every chunk that follows. The key in it is the database's key file as it was then:
 * sealed under the passphrase of that time.
 *
 * @param fileId the file's random identity, 16 bytes
 * @param databaseId the database's identity
 * @param database the database's name
 * @param time when the backup was made
 * @param transaction the last transaction it holds
 * @param key the contents of the database's key file
 */
record BackupHeader(byte[] fileId, String databaseId, String database, Instant time, long transaction, byte[] key) {
  private static final byte[] MAGIC = "RAPBACK1".getBytes(StandardCharsets.US_ASCII);
  private static final int FORMAT = 1;
  private static final int ID = 16;
  private static final int HASH = 32;
  private static final int MOST = 1 << 20;

  /** @return a random identity for a new file */
  static byte[] newId() {
    byte[] id = new byte[ID];
    new SecureRandom().nextBytes(id);
    return id;
  }

  /** @return what the key of the file is derived by */
  String label() {
    return "backup " + HexFormat.of().formatHex(fileId);
  }

  /** @return the header as it stands in the file */
  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(FORMAT);
    out.write(fileId);
    out.writeUTF(databaseId);
    out.writeUTF(database);
    out.writeLong(time.toEpochMilli());
    out.writeLong(transaction);
    out.writeInt(key.length);
    out.write(key);
    byte[] fields = bytes.toByteArray();
    byte[] all = ByteBuffer.allocate(MAGIC.length + Integer.BYTES + fields.length).put(MAGIC).putInt(fields.length)
        .put(fields).array();
    return ByteBuffer.allocate(all.length + HASH).put(all).put(hash(all, 0, all.length)).array();
  }

  /**
   * @param in the beginning of a file
   * @return the header
   * @throws DamagedDumpException when it is none, or altered, or a newer version's
   */
  static BackupHeader read(InputStream in) throws IOException {
    byte[] start = in.readNBytes(MAGIC.length + Integer.BYTES);
    if (start.length < MAGIC.length || !Arrays.equals(MAGIC, Arrays.copyOf(start, MAGIC.length))) {
      throw new DamagedDumpException("it is not a backup of Rapport");
    }
    int length = start.length < MAGIC.length + Integer.BYTES ? -1 : ByteBuffer.wrap(start).getInt(MAGIC.length);
    byte[] rest = length < 0 || length > MOST ? new byte[0] : in.readNBytes(length + HASH);
    byte[] all = Arrays.copyOf(start, start.length + Math.max(0, length));
    if (length < 0 || length > MOST || rest.length < length + HASH) {
      throw new DamagedDumpException("its beginning is cut off or altered");
    }
    System.arraycopy(rest, 0, all, start.length, length);
    if (!MessageDigest.isEqual(hash(all, 0, all.length), Arrays.copyOfRange(rest, length, length + HASH))) {
      throw new DamagedDumpException("its beginning was altered");
    }
    try (DataInputStream fields = new DataInputStream(new ByteArrayInputStream(rest, 0, length))) {
      int format = fields.readInt();
      if (format != FORMAT) {
        throw new DamagedDumpException("it was written by a newer version of Rapport (backup format " + format
            + "); restore it with that version");
      }
      byte[] id = fields.readNBytes(ID);
      String databaseId = fields.readUTF();
      String name = fields.readUTF();
      Instant time = Instant.ofEpochMilli(fields.readLong());
      long transaction = fields.readLong();
      byte[] key = fields.readNBytes(Math.max(0, Math.min(fields.readInt(), MOST)));
      return new BackupHeader(id, databaseId, name, time, transaction, key);
    } catch (EOFException | UTFDataFormatException e) {
      DamagedDumpException damaged = new DamagedDumpException("its beginning can't be understood");
      damaged.initCause(e);
      throw damaged;
    }
  }

  /** @return SHA-256 of some bytes */
  static byte[] hash(byte[] bytes, int from, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, from, length);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
