package org.rapport.mining.internal.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.WeakHashMap;

import org.rapport.mining.internal.wire.ColumnCodec;
import org.rapport.mining.internal.wire.WireOutput;
import org.rapport.table.Column;

/** The digests of columns, by which the worker knows again what it has already. */
final class Digests {
  private final Map<Column, String> known = new WeakHashMap<>();

  /** The digest of a column's name, type and values. */
  String of(Column column) {
    synchronized (known) {
      String digest = known.get(column);
      if (digest != null) {
        return digest;
      }
    }
    String digest = compute(column);
    synchronized (known) {
      known.put(column, digest);
    }
    return digest;
  }

  private static String compute(Column column) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (OutputStream stream = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
        WireOutput out = new WireOutput(stream, Protocol.BY_CONTENT);
        ColumnCodec.write(column, out);
        out.end();
      }
      return Base64.getEncoder().encodeToString(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
