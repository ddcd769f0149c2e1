package org.rapport.store.internal.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import javax.crypto.SecretKey;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.seal.Sealer;

/**
 * Turns payloads into records as they stand in a segment file, and back. A record's header (number, transaction, hash of
 * the record before) and the identity of its segment and database are authenticated together with its body.
 */
final class RecordCodec {
  /** Shorter payloads don't get shorter by compression. */
  private static final int WORTH_DEFLATING = 64;
  private static final int MAX_PAYLOAD = 1 << 30;
  /** Java compiles what it calls often: in one call for all, a cold start hashes at a third of the speed. */
  private static final int HASHED_AT_ONCE = 8192;

  private final Sealer sealer;
  private final byte[] database;

  RecordCodec(SecretKey key, String databaseId) {
    this.sealer = new Sealer(key);
    this.database = databaseId.getBytes(StandardCharsets.UTF_8);
  }

  /** Facts of a record to be written that its payload does not tell. */
  record Place(long segment, RecordHeader.Kind kind, long number, long transaction, long durable, byte[] previous) {
  }

  /**
   * @return the record as it goes to the disk
   */
  byte[] encode(Place place, byte[] payload) throws IOException {
    if (payload.length > MAX_PAYLOAD) {
      throw new IOException("A journal record holds at most 1 GiB, not %d bytes".formatted(payload.length));
    }
    byte[] deflated = deflate(payload);
    byte[] body = deflated == null ? payload : deflated;
    RecordHeader header = new RecordHeader(place.kind(), deflated != null, body.length + Sealer.OVERHEAD,
        payload.length, place.number(), place.transaction(), place.durable(), place.previous());
    byte[] head = header.bytes();
    byte[] frame = Arrays.copyOf(head, head.length + header.sealedLength());
    sealer.seal(context(place.segment(), head), body, 0, body.length, frame, head.length);
    return frame;
  }

  /**
   * Checks a record.
   *
   * @param bytes holds the whole record
   * @param offset where it begins
   * @return its body, still compressed where the header says so, or null if header or body are not authentic
   */
  byte @Nullable [] open(long segment, RecordHeader header, byte[] bytes, int offset) throws IOException {
    if (header.sealedLength() < Sealer.OVERHEAD
        || header.sealedLength() > bytes.length - offset - RecordHeader.LENGTH) {
      return null;
    }
    byte[] body = new byte[header.sealedLength() - Sealer.OVERHEAD];
    byte[] head = Arrays.copyOfRange(bytes, offset, offset + RecordHeader.LENGTH);
    return sealer.open(context(segment, head), bytes, offset + head.length, header.sealedLength(), body, 0) ? body
        : null;
  }

  /**
   * @return the payload in the body of an authentic record
   */
  static byte[] payload(RecordHeader header, byte[] body) throws IOException {
    if (!header.deflated()) {
      return body;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(body);
      byte[] payload = new byte[header.plainLength()];
      int length = 0;
      while (length < payload.length && !inflater.finished()) {
        int more = inflater.inflate(payload, length, payload.length - length);
        if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
        length += more;
      }
      if (length != payload.length) {
        throw new IOException("Record %d unpacks to %d bytes instead of %d".formatted(header.number(), length,
            payload.length));
      }
      return payload;
    } catch (DataFormatException e) {
      throw new IOException("Record %d can't be unpacked".formatted(header.number()), e);
    } finally {
      inflater.end();
    }
  }

  private static byte @Nullable [] deflate(byte[] payload) {
    return payload.length < WORTH_DEFLATING ? null : Deflation.of(payload);
  }

  /** Seals a short text of bytes that is no record: a segment's header, the note of the last acknowledged record. */
  byte[] seal(byte[] context, byte[] plain) throws IOException {
    byte[] sealed = new byte[plain.length + Sealer.OVERHEAD];
    sealer.seal(withDatabase(context), plain, 0, plain.length, sealed, 0);
    return sealed;
  }

  /** Opens what {@link #seal} made, or gives null. */
  byte @Nullable [] unseal(byte[] context, byte[] bytes, int offset, int length) throws IOException {
    byte[] plain = new byte[length - Sealer.OVERHEAD];
    return sealer.open(withDatabase(context), bytes, offset, length, plain, 0) ? plain : null;
  }

  private byte[] context(long segment, byte[] header) {
    return withDatabase(ByteBuffer.allocate(Long.BYTES + header.length).putLong(segment).put(header).array());
  }

  private byte[] withDatabase(byte[] context) {
    byte[] all = Arrays.copyOf(context, context.length + database.length);
    System.arraycopy(database, 0, all, context.length, database.length);
    return all;
  }

  static byte[] hash(byte[] bytes, int offset, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (int done = 0; done < length; done += HASHED_AT_ONCE) {
        digest.update(bytes, offset + done, Math.min(HASHED_AT_ONCE, length - done));
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
