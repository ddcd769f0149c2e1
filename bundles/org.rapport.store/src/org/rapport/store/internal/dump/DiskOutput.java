package org.rapport.store.internal.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.files.Disk;
import org.rapport.store.internal.files.Disks;

/**
 * Writes a new file that gets its name only when it is complete and on the disk. Closed without {@link #keep} the file
 * is gone.
 */
public final class DiskOutput extends OutputStream {
  private static final int BUFFER = 1 << 18;

  private final Path temporary;
  private final Disk disk;
  private final Disk.OpenFile file;
  private final byte[] buffer = new byte[BUFFER];
  private int length;
  private long at;
  private boolean kept;
  private boolean closed;

  /**
   * @param temporary the file's name until it is complete; a file of that name is deleted first
   * @throws IOException when it can't be created
   */
  public DiskOutput(Path temporary) throws IOException {
    this.temporary = temporary;
    this.disk = Disks.of(temporary);
    disk.delete(temporary);
    disk.create(temporary);
    this.file = disk.open(temporary);
  }

  @Override
  public void write(int b) throws IOException {
    if (length == BUFFER) {
      flush();
    }
    buffer[length++] = (byte) b;
  }

  @Override
  public void write(byte @Nullable [] source, int from, int count) throws IOException {
    byte[] bytes = Objects.requireNonNull(source);
    for (int done = 0; done < count;) {
      if (length == BUFFER) {
        flush();
      }
      int some = Math.min(count - done, BUFFER - length);
      System.arraycopy(bytes, from + done, buffer, length, some);
      length += some;
      done += some;
    }
  }

  @Override
  public void flush() throws IOException {
    if (length > 0) {
      file.write(at, length == BUFFER ? buffer : Arrays.copyOf(buffer, length));
      at += length;
      length = 0;
    }
  }

  /** Forces everything written to the disk; the file has its temporary name still. */
  public void sync() throws IOException {
    flush();
    file.sync();
  }

  /**
   * Gives the file its name, in the same folder; durable when this returns.
   *
   * @param target the name
   * @throws IOException when that is not possible
   */
  public void keep(Path target) throws IOException {
    sync();
    file.close();
    disk.move(temporary, target);
    kept = true;
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null) {
      disk.syncFolder(folder);
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    if (!kept) {
      file.close();
      disk.delete(temporary);
    }
  }
}
