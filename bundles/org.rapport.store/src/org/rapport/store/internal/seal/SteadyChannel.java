package org.rapport.store.internal.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.h2.store.fs.FileBaseDefault;

/**
 * A file that goes on when its disk does not. From the first write that fails, writes are kept in memory and the file
 * stays as it is, as if the process had been killed at that moment: H2 would close a database that it can't write, and
 * then nobody could read it either. The database is told, and lets nobody write any more; so memory holds what one
 * transaction has written, at most. The journal makes good what the file lacks when it is opened again.
 */
final class SteadyChannel extends FileBaseDefault {
  private final FileChannel base;
  private final Consumer<IOException> failed;
  private final NavigableMap<Long, byte[]> kept = new TreeMap<>();
  private boolean detached;
  private long length;

  /**
   * @param base the file, closed with this
   * @param failed told of the first write that fails
   */
  SteadyChannel(FileChannel base, Consumer<IOException> failed) {
    this.base = base;
    this.failed = failed;
  }

  private synchronized boolean isDetached() {
    return detached;
  }

  private void detach(IOException cause) throws IOException {
    synchronized (this) {
      if (detached) {
        return;
      }
      length = base.size();
      detached = true;
    }
    failed.accept(cause);
  }

  @Override
  public long size() throws IOException {
    synchronized (this) {
      if (detached) {
        return length;
      }
    }
    return base.size();
  }

  @Override
  public int write(@Nullable ByteBuffer buffer, long position) throws IOException {
    ByteBuffer source = Objects.requireNonNull(buffer);
    int begin = source.position();
    int wanted = source.remaining();
    if (!isDetached()) {
      try {
        long at = position;
        while (source.hasRemaining()) {
          at += base.write(source, at);
        }
        return wanted;
      } catch (IOException e) {
        detach(e);
        source.position(begin);
      }
    }
    byte[] bytes = new byte[wanted];
    source.get(bytes);
    keep(position, bytes);
    return wanted;
  }

  private synchronized void keep(long position, byte[] bytes) {
    cut(position, position + bytes.length);
    kept.put(position, bytes);
    length = Math.max(length, position + bytes.length);
  }

  /** Forgets what is kept of a range. */
  private void cut(long from, long to) {
    Map.Entry<Long, byte[]> before = kept.lowerEntry(from);
    if (before != null && before.getKey() + before.getValue().length > from) {
      byte[] piece = before.getValue();
      int head = (int) (from - before.getKey());
      if (before.getKey() + piece.length > to) {
        kept.put(to, java.util.Arrays.copyOfRange(piece, (int) (to - before.getKey()), piece.length));
      }
      kept.put(before.getKey(), java.util.Arrays.copyOf(piece, head));
    }
    Map.Entry<Long, byte[]> inside = kept.ceilingEntry(from);
    while (inside != null && inside.getKey() < to) {
      kept.remove(inside.getKey());
      byte[] piece = inside.getValue();
      if (inside.getKey() + piece.length > to) {
        kept.put(to, java.util.Arrays.copyOfRange(piece, (int) (to - inside.getKey()), piece.length));
      }
      inside = kept.higherEntry(inside.getKey());
    }
  }

  @Override
  public int read(@Nullable ByteBuffer buffer, long position) throws IOException {
    ByteBuffer target = Objects.requireNonNull(buffer);
    if (!isDetached()) {
      return base.read(target, position);
    }
    synchronized (this) {
      int wanted = (int) Math.min(target.remaining(), length - position);
      if (wanted <= 0) {
        return target.hasRemaining() ? -1 : 0;
      }
      ByteBuffer joined = ByteBuffer.allocate(wanted);
      int read = 0;
      while (joined.hasRemaining() && read >= 0) {
        read = base.read(joined, position + joined.position());
      }
      overlay(joined.array(), position);
      target.put(joined.array());
      return wanted;
    }
  }

  private void overlay(byte[] bytes, long position) {
    Map.Entry<Long, byte[]> piece = kept.floorEntry(position);
    if (piece == null) {
      piece = kept.ceilingEntry(position);
    }
    while (piece != null && piece.getKey() < position + bytes.length) {
      long from = Math.max(position, piece.getKey());
      long to = Math.min(position + bytes.length, piece.getKey() + piece.getValue().length);
      if (from < to) {
        System.arraycopy(piece.getValue(), (int) (from - piece.getKey()), bytes, (int) (from - position),
            (int) (to - from));
      }
      piece = kept.higherEntry(piece.getKey());
    }
  }

  @Override
  protected void implTruncate(long newSize) throws IOException {
    if (!isDetached()) {
      try {
        base.truncate(newSize);
        return;
      } catch (IOException e) {
        detach(e);
      }
    }
    synchronized (this) {
      if (newSize < length) {
        cut(newSize, length);
        length = newSize;
      }
    }
  }

  @Override
  public void force(boolean metaData) throws IOException {
    if (!isDetached()) {
      try {
        base.force(metaData);
      } catch (IOException e) {
        detach(e);
      }
    }
  }

  @Override
  public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return base.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    base.close();
  }
}
