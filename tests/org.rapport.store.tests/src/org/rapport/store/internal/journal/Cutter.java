package org.rapport.store.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Cuts a journal off, to see what it held before. */
public final class Cutter {
  private Cutter() {}

  /**
   * Leaves nothing behind a record.
   *
   * @param folder the journal's folder
   * @param number the last record to be left
   */
  public static void cutAfter(Path folder, long number) throws IOException {
    long last = 0;
    for (long index = 1; Files.exists(folder.resolve(Segment.name(index))); index++) {
      Path file = folder.resolve(Segment.name(index));
      if (last == number && index > 1) {
        Files.delete(file);
        continue;
      }
      byte[] bytes = Files.readAllBytes(file);
      int at = Segment.HEADER;
      for (RecordHeader header = RecordHeader.at(bytes, at); header != null && last < number; header = RecordHeader.at(
          bytes, at)) {
        last = header.number();
        at += RecordHeader.LENGTH + header.sealedLength();
      }
      Files.write(file, Arrays.copyOf(bytes, at));
    }
  }
}
