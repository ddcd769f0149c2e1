package org.rapport.store.internal.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.seal.Sealer;

/** Checks the bytes of the note of the last acknowledged record ({@link Acknowledged}) without changing them. */
final class NoteCheck {
  private static final int SEALED = Acknowledged.PLAIN + Sealer.OVERHEAD;

  private final byte[] bytes;
  private final @Nullable JournalHead[] slots;

  private NoteCheck(byte[] bytes, @Nullable JournalHead[] slots) {
    this.bytes = bytes;
    this.slots = slots;
  }

  static NoteCheck read(Path folder, RecordCodec codec) throws IOException {
    Path file = folder.resolve(Acknowledged.FILE_NAME);
    byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    @Nullable JournalHead[] slots = new @Nullable JournalHead[2];
    for (int slot = 0; slot < 2 && bytes.length >= slot * Acknowledged.SLOT + SEALED; slot++) {
      byte[] plain = codec.unseal(Acknowledged.context(slot), bytes, slot * Acknowledged.SLOT, SEALED);
      if (plain != null) {
        slots[slot] = new JournalHead(ByteBuffer.wrap(plain).getLong(),
            Arrays.copyOfRange(plain, Long.BYTES, Acknowledged.PLAIN));
      }
    }
    return new NoteCheck(bytes, slots);
  }

  /** The newest note that is authentic. */
  @Nullable
  JournalHead newest() {
    JournalHead newest = null;
    for (JournalHead head : slots) {
      newest = head != null && (newest == null || head.number() >= newest.number()) ? head : newest;
    }
    return newest;
  }

  /** Names what is wrong with the file's bytes. */
  void check(JournalCheck check, Path folder, boolean hasRecords) {
    if (bytes.length == 0) {
      if (hasRecords) {
        check.fault(Acknowledged.FILE_NAME, 0, 0, "The note of the last acknowledged record is missing in " + folder
            + ".");
      }
      return;
    }
    for (int slot = 0; slot < 2; slot++) {
      int from = slot * Acknowledged.SLOT;
      if (slots[slot] == null && bytes.length > from) {
        check.fault(Acknowledged.FILE_NAME, from, 0, "A note of the last acknowledged record was altered.");
      }
      for (int at = from + SEALED; at < Math.min(bytes.length, from + Acknowledged.SLOT); at++) {
        if (slot == 1 || bytes[at] != 0) {
          check.fault(Acknowledged.FILE_NAME, at, 0, "Bytes were added to the note of the last acknowledged record.");
          return;
        }
      }
    }
    if (bytes.length > 2 * Acknowledged.SLOT) {
      check.fault(Acknowledged.FILE_NAME, 2 * Acknowledged.SLOT, 0,
          "Bytes were added to the note of the last acknowledged record.");
    }
  }
}
