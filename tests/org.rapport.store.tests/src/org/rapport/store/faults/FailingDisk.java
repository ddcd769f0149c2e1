package org.rapport.store.faults;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.files.Disk;
import org.rapport.store.internal.files.Disks;

/** A disk that fails, from some moment on, in some of what it is asked to do. */
final class FailingDisk implements Disk {
  /** What a disk is asked to do. */
  enum What {
    /** A file is written or cut off. */
    WRITE,
    /** A file or folder is forced. */
    SYNC,
    /** A file is created, renamed or deleted. */
    NAME
  }

  private final Disk real = Disks.real();
  private final AtomicInteger asked = new AtomicInteger();
  private volatile @Nullable BiPredicate<What, String> failing;
  private volatile long free = Long.MAX_VALUE;

  /** Fails, from now on, in what this says by deed and file name. */
  void fail(BiPredicate<What, String> when) {
    failing = when;
  }

  /** Fails in everything that is asked after so many more deeds. */
  void failAfter(int deeds) {
    AtomicInteger left = new AtomicInteger(deeds);
    failing = (what, name) -> left.getAndDecrement() <= 0;
  }

  /** Works again. */
  void heal() {
    failing = null;
  }

  void free(long bytes) {
    free = bytes;
  }

  /** How often it was asked. */
  int asked() {
    return asked.get();
  }

  private boolean fails(What what, Path file) {
    asked.incrementAndGet();
    BiPredicate<What, String> when = failing;
    return when != null && when.test(what, String.valueOf(file.getFileName()));
  }

  private void check(What what, Path file) throws IOException {
    if (fails(what, file)) {
      throw new IOException(what == What.WRITE ? "No space left on device" : "Input/output error");
    }
  }

  @Override
  public OpenFile open(Path file) throws IOException {
    OpenFile open = real.open(file);
    return new OpenFile() {
      @Override
      public long length() throws IOException {
        return open.length();
      }

      @Override
      public void read(long at, byte[] into) throws IOException {
        open.read(at, into);
      }

      @Override
      public void write(long at, byte[] bytes) throws IOException {
        if (fails(What.WRITE, file)) { // a full disk takes some of it
          open.write(at, java.util.Arrays.copyOf(bytes, bytes.length / 2));
          throw new IOException("No space left on device");
        }
        open.write(at, bytes);
      }

      @Override
      public void setLength(long length) throws IOException {
        check(What.WRITE, file);
        open.setLength(length);
      }

      @Override
      public void sync() throws IOException {
        check(What.SYNC, file);
      }

      @Override
      public void close() throws IOException {
        open.close();
      }
    };
  }

  @Override
  public void create(Path file) throws IOException {
    check(What.NAME, file);
    real.create(file);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    check(What.NAME, to);
    real.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    check(What.NAME, file);
    real.delete(file);
  }

  @Override
  public void syncFolder(Path folder) throws IOException {
    check(What.SYNC, folder);
  }

  @Override
  public long free(Path folder) {
    return free;
  }

  @Override
  public FileChannel channel(Path file, FileChannel channel) {
    return new BesideChannel(channel, new BesideChannel.Doing() {
      @Override
      public void write(long at, byte[] bytes) throws IOException {
        if (fails(What.WRITE, file)) {
          BesideChannel.writeFully(channel, at, java.util.Arrays.copyOf(bytes, bytes.length / 2));
          throw new IOException("No space left on device");
        }
        BesideChannel.writeFully(channel, at, bytes);
      }

      @Override
      public void setLength(long length) throws IOException {
        check(What.WRITE, file);
        channel.truncate(length);
      }

      @Override
      public void sync() throws IOException {
        check(What.SYNC, file);
      }
    });
  }
}
