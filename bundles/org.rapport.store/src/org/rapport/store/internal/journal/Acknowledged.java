package org.rapport.store.internal.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.files.Disk;
import org.rapport.store.internal.files.Disks;
import org.rapport.store.internal.seal.Sealer;

/**
 * The note of the last acknowledged record, in a small file beside the segments: its number and hash, sealed, in two
 * places written by turns. It is written after the record was forced to the disk and is not forced itself: so it may lag
 * behind after a power cut, but never tells more than is true. It tells a torn record, which nobody was promised, from
 * an acknowledged one that was altered or cut off later.
 */
final class Acknowledged implements AutoCloseable {
  static final String FILE_NAME = "acknowledged";

  static final int SLOT = 128;
  static final int PLAIN = Long.BYTES + RecordHeader.HASH;

  private final RecordCodec codec;
  private final Disk.OpenFile file;
  private int turn;

  private Acknowledged(RecordCodec codec, Disk.OpenFile file) {
    this.codec = codec;
    this.file = file;
  }

  static Acknowledged open(Path folder, RecordCodec codec) throws IOException {
    Path path = folder.resolve(FILE_NAME);
    Disk disk = Disks.of(path);
    if (!Files.exists(path)) {
      disk.create(path);
    }
    return new Acknowledged(codec, disk.open(path));
  }

  /** The newest readable note, or null; the next one will be written to the other place. */
  @Nullable
  JournalHead read() throws IOException {
    byte[] bytes = new byte[(int) Math.min(2 * SLOT, file.length())];
    file.read(0, bytes);
    JournalHead newest = null;
    for (int slot = 0; slot < 2 && bytes.length >= slot * SLOT + PLAIN + Sealer.OVERHEAD; slot++) {
      byte[] plain = codec.unseal(context(slot), bytes, slot * SLOT, PLAIN + Sealer.OVERHEAD);
      if (plain != null) {
        long number = ByteBuffer.wrap(plain).getLong();
        if (newest == null || number >= newest.number()) {
          newest = new JournalHead(number, Arrays.copyOfRange(plain, Long.BYTES, PLAIN));
          turn = 1 - slot;
        }
      }
    }
    return newest;
  }

  void write(JournalHead head) throws IOException {
    byte[] plain = ByteBuffer.allocate(PLAIN).putLong(head.number()).put(head.hash()).array();
    file.write((long) turn * SLOT, codec.seal(context(turn), plain));
    turn = 1 - turn;
  }

  static byte[] context(int slot) {
    return new byte[]{'a', 'c', 'k', (byte) slot};
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
