package org.rapport.mining.internal.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** What a worker prints: read to its end whatever it is, and only its beginning kept. */
final class Printed {
  private static final int MOST = 8 * 1024;
  private static final int LONGEST = 300;

  private final InputStream stream;
  private final byte[] kept = new byte[MOST];
  private int size;
  private long dropped;

  Printed(InputStream stream) {
    this.stream = stream;
  }

  /** Reads until the stream ends. */
  void drain() {
    byte[] buffer = new byte[1 << 16];
    try {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        keep(buffer, read);
      }
    } catch (IOException e) {
      byte[] reason = (e.getMessage() + "\n").getBytes(StandardCharsets.UTF_8);
      keep(reason, reason.length);
    }
  }

  private synchronized void keep(byte[] bytes, int length) {
    int part = Math.min(length, MOST - size);
    System.arraycopy(bytes, 0, kept, size, part);
    size += part;
    dropped += length - part;
  }

  private static String plain(String line) {
    String text = line.replaceAll("\\p{Cntrl}", " ").strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  /** Hands over the lines that were printed since the last time. */
  synchronized void take(Consumer<String> lines) {
    if (size == 0) {
      return;
    }
    List<String> all = new ArrayList<>(new String(Arrays.copyOf(kept, size), StandardCharsets.UTF_8).lines()
        .map(Printed::plain).filter(line -> !line.isEmpty()).toList());
    if (dropped > 0) {
      all.add("… and " + dropped + " more bytes, which were dropped");
    }
    size = 0;
    dropped = 0;
    if (!all.isEmpty()) {
      lines.accept(String.join("\n", all));
    }
  }
}
