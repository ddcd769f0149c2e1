package org.rapport.store.hunt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks for texts in all files of a folder, whole or a part of something. */
final class Hunt {
  private static final int HEAD = Long.BYTES;

  private final Map<Long, List<Map.Entry<String, byte[]>>> byHead = new HashMap<>();
  private final List<String> hits = new ArrayList<>();
  private long bytes;
  private int files;

  Hunt(Map<String, byte[]> needles) {
    for (Map.Entry<String, byte[]> needle : needles.entrySet()) {
      byHead.computeIfAbsent(ByteBuffer.wrap(needle.getValue(), 0, HEAD).getLong(), h -> new ArrayList<>()).add(needle);
    }
  }

  /** Searches a folder with everything in it. */
  void search(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        search(file, Files.readAllBytes(file));
      }
    }
  }

  /** Searches the contents of a file. */
  void search(Path file, byte[] contents) {
    files++;
    bytes += contents.length;
    long head = 0;
    for (int i = 0; i < contents.length; i++) {
      head = head << 8 | contents[i] & 0xFF;
      List<Map.Entry<String, byte[]>> candidates = i < HEAD - 1 ? null : byHead.get(head);
      for (Map.Entry<String, byte[]> needle : candidates == null ? List.<Map.Entry<String, byte[]>>of() : candidates) {
        int from = i - HEAD + 1;
        byte[] text = needle.getValue();
        int to = from + text.length;
        if (to <= contents.length && Arrays.equals(contents, from, to, text, 0, text.length)) {
          hits.add(file + " at " + from + ": " + needle.getKey());
        }
      }
    }
  }

  /** @return what was found, and where */
  List<String> hits() {
    return hits;
  }

  @Override
  public String toString() {
    return "%d files, %.1f MB, %d hits".formatted(files, bytes / 1e6, hits.size());
  }
}
