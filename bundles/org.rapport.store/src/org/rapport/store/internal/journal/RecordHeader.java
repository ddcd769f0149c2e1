package org.rapport.store.internal.journal;

import java.nio.ByteBuffer;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What stands before the sealed body of a record.
 *
 * @param kind what the record is in its transaction
 * @param deflated whether the plain body is compressed
 * @param sealedLength bytes of the sealed body
 * @param plainLength bytes of the payload
 * @param number the record's number
 * @param transaction number of the first record of its transaction
 * @param durable number of the last record known to be on the disk when this one was written
 * @param previous hash of the record before
 */
record RecordHeader(Kind kind, boolean deflated, int sealedLength, int plainLength, long number, long transaction,
    long durable, byte[] previous) {
  static final int MARKER = 0x524A5231; // "RJR1"
  static final int HASH = 32;
  static final int LENGTH = 4 + 1 + 1 + 2 + 4 + 4 + 8 + 8 + 8 + HASH;

  /** What a record is in its transaction. */
  enum Kind {
    /** More records follow. */
    PART,
    /** The last record; the transaction is complete. */
    END,
    /** The transaction was given up: its records mean nothing. */
    ABANDONED
  }

  byte[] bytes() {
    return ByteBuffer.allocate(LENGTH).putInt(MARKER).put((byte) kind.ordinal()).put((byte) (deflated ? 1 : 0))
        .putShort((short) 0).putInt(sealedLength).putInt(plainLength).putLong(number).putLong(transaction)
        .putLong(durable).put(previous).array();
  }

  /**
   * Reads a header; nothing is authentic yet.
   *
   * @return the header, or null if there is none here
   */
  static @Nullable RecordHeader at(byte[] bytes, int offset) {
    if (bytes.length - offset < LENGTH) {
      return null;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, offset, LENGTH);
    int marker = in.getInt();
    int kind = in.get();
    int deflated = in.get();
    int reserved = in.getShort();
    if (marker != MARKER || kind < 0 || kind >= Kind.values().length || deflated >> 1 != 0 || reserved != 0) {
      return null;
    }
    int sealedLength = in.getInt();
    int plainLength = in.getInt();
    long number = in.getLong();
    long transaction = in.getLong();
    long durable = in.getLong();
    byte[] previous = new byte[HASH];
    in.get(previous);
    return sealedLength < 0 || plainLength < 0 ? null
        : new RecordHeader(Kind.values()[kind], deflated == 1, sealedLength, plainLength, number, transaction, durable,
            previous);
  }
}
