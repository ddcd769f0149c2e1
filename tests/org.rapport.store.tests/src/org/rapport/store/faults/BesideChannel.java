package org.rapport.store.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.h2.store.fs.FileBaseDefault;

/** A channel that asks before it writes, cuts or forces. */
final class BesideChannel extends FileBaseDefault {
  /** Asked, and does it. */
  interface Doing {
    /** Writes. */
    void write(long at, byte[] bytes) throws IOException;

    /** Cuts off. */
    void setLength(long length) throws IOException;

    /** Forces. */
    void sync() throws IOException;
  }

  private final FileChannel real;
  private final Doing doing;

  BesideChannel(FileChannel real, Doing doing) {
    this.real = real;
    this.doing = doing;
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public int read(@Nullable ByteBuffer buffer, long position) throws IOException {
    return real.read(buffer, position);
  }

  @Override
  public int write(@Nullable ByteBuffer buffer, long position) throws IOException {
    ByteBuffer source = Objects.requireNonNull(buffer);
    byte[] bytes = new byte[source.remaining()];
    source.duplicate().get(bytes);
    doing.write(position, bytes);
    source.position(source.limit());
    return bytes.length;
  }

  @Override
  protected void implTruncate(long newSize) throws IOException {
    doing.setLength(newSize);
  }

  @Override
  public void force(boolean metaData) throws IOException {
    doing.sync();
  }

  @Override
  public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return real.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }

  static void writeFully(FileChannel channel, long at, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer, at + buffer.position());
    }
  }
}
