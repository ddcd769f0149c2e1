package org.rapport.store.internal.seal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.eclipse.jdt.annotation.Nullable;
import org.h2.store.fs.FileBaseDefault;

/**
 * A sealed file, open. On the disk: a header (magic word, random file id, sealed empty piece), then the blocks, each
 * {@value #BLOCK} bytes and {@link Sealer#OVERHEAD} more; only the last block may be shorter. File id and block number
 * are authenticated with each block, so blocks can't change places, within a file or between two.
 * <p>
 * Not detected here: a whole file, or a block, put back to an older state of itself. The journal's numbers are compared
 * for that.
 */
final class SealedChannel extends FileBaseDefault {
  /** Plain bytes in a block. */
  static final int BLOCK = 4096;

  private static final int SEALED = BLOCK + Sealer.OVERHEAD;
  private static final byte[] MAGIC = "RAPSEAL1".getBytes(StandardCharsets.US_ASCII);
  private static final int ID_BYTES = 16;
  private static final int HEADER = MAGIC.length + ID_BYTES + Sealer.OVERHEAD;
  /** Blocks moved by one call of the system: about 1 MiB. */
  private static final int BATCH = 256;

  private final FileChannel base;
  private final Sealer sealer;
  private final byte[] context;
  private final String name;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private SealedChannel(FileChannel base, Sealer sealer, byte[] fileId, String name) {
    this.base = base;
    this.sealer = sealer;
    this.context = fileId;
    this.name = name;
  }

  /**
   * Opens a sealed file; an empty one gets its header.
   *
   * @param base the file below, closed with this
   * @param sealer seals and opens its blocks
   * @param databaseId the database it belongs to, authenticated
   * @param name its name for messages
   * @param writable whether a header may be written
   */
  static SealedChannel open(FileChannel base, Sealer sealer, String databaseId, String name, boolean writable)
      throws IOException {
    byte[] header = new byte[HEADER];
    byte[] database = databaseId.getBytes(StandardCharsets.UTF_8);
    if (base.size() == 0 && writable) {
      System.arraycopy(MAGIC, 0, header, 0, MAGIC.length);
      byte[] id = new byte[ID_BYTES];
      new SecureRandom().nextBytes(id);
      System.arraycopy(id, 0, header, MAGIC.length, ID_BYTES);
      sealer.seal(headerContext(header, database), header, 0, 0, header, MAGIC.length + ID_BYTES);
      writeFully(base, header, HEADER, 0);
    } else if (base.size() > 0) {
      readFully(base, header, (int) Math.min(HEADER, base.size()), 0);
      if (!sealer.open(headerContext(header, database), header, MAGIC.length + ID_BYTES, Sealer.OVERHEAD, new byte[0],
          0)) {
        throw new DamagedBlockException(name, -1);
      }
    }
    return new SealedChannel(base, sealer, Arrays.copyOfRange(header, MAGIC.length, MAGIC.length + ID_BYTES), name);
  }

  private static byte[] headerContext(byte[] header, byte[] database) {
    byte[] context = Arrays.copyOf(header, MAGIC.length + ID_BYTES + database.length);
    System.arraycopy(database, 0, context, MAGIC.length + ID_BYTES, database.length);
    return context;
  }

  /**
   * @param sealedSize length of a file on the disk, in bytes
   * @return length of its contents; a piece of a block too short to hold a byte counts nothing
   */
  static long plainSize(long sealedSize) {
    long blocks = Math.max(0, sealedSize - HEADER);
    long rest = blocks % SEALED;
    return blocks / SEALED * BLOCK + Math.max(0, rest - Sealer.OVERHEAD);
  }

  @Override
  public long size() throws IOException {
    return plainSize(base.size());
  }

  @Override
  public int read(@Nullable ByteBuffer buffer, long position) throws IOException {
    ByteBuffer target = Objects.requireNonNull(buffer);
    if (!target.hasRemaining()) {
      return 0;
    }
    lock.readLock().lock();
    try {
      long end = Math.min(position + target.remaining(), size());
      if (position >= end) {
        return -1;
      }
      long at = position;
      while (at < end) {
        long stop = Math.min(end, (at / BLOCK + BATCH) * BLOCK);
        readBlocks(target, at, stop);
        at = stop;
      }
      return (int) (end - position);
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Reads from {@code at} to {@code stop}, at most {@link #BATCH} blocks, all within the file. */
  private void readBlocks(ByteBuffer target, long at, long stop) throws IOException {
    long first = at / BLOCK;
    long last = (stop - 1) / BLOCK;
    byte[] sealed = new byte[sealedLength(first, last)];
    readFully(base, sealed, sealed.length, place(first));
    byte[] plain = new byte[BLOCK];
    for (long block = first; block <= last; block++) {
      int offset = (int) (block - first) * SEALED;
      openBlock(sealed, offset, block, plain);
      int from = (int) Math.max(0, at - block * BLOCK);
      int to = (int) Math.min(BLOCK, stop - block * BLOCK);
      target.put(plain, from, to - from);
    }
  }

  private int openBlock(byte[] sealed, int offset, long block, byte[] plain) throws IOException {
    int length = Math.min(SEALED, sealed.length - offset);
    if (!sealer.open(blockContext(block), sealed, offset, length, plain, 0)) {
      SealedFiles.damaged(name);
      throw new DamagedBlockException(name, block);
    }
    return length - Sealer.OVERHEAD;
  }

  /** Bytes on the disk from block {@code first} to block {@code last}, which may be the short one at the end. */
  private int sealedLength(long first, long last) throws IOException {
    return (int) (Math.min(place(last + 1), base.size()) - place(first));
  }

  @Override
  public int write(@Nullable ByteBuffer buffer, long position) throws IOException {
    ByteBuffer source = Objects.requireNonNull(buffer);
    int length = source.remaining();
    if (length == 0) {
      return 0;
    }
    lock.writeLock().lock();
    try {
      fill(position);
      long at = position;
      long end = position + length;
      while (at < end) {
        long stop = Math.min(end, (at / BLOCK + BATCH) * BLOCK);
        writeBlocks(source, at, stop);
        at = stop;
      }
      return length;
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Writes zeros from the end of the file up to a position beyond it: a hole would not be authentic. */
  private void fill(long position) throws IOException {
    long at = size();
    while (at < position) {
      long stop = Math.min(position, (at / BLOCK + BATCH) * BLOCK);
      writeBlocks(ByteBuffer.allocate((int) (stop - at)), at, stop);
      at = stop;
    }
  }

  /** Writes from {@code at}, not beyond the file's end, to {@code stop}, at most {@link #BATCH} blocks. */
  private void writeBlocks(ByteBuffer source, long at, long stop) throws IOException {
    long first = at / BLOCK;
    long last = (stop - 1) / BLOCK;
    long size = size();
    byte[] sealed = new byte[(int) (last - first + 1) * SEALED];
    byte[] plain = new byte[BLOCK];
    int used = 0;
    for (long block = first; block <= last; block++) {
      int from = (int) Math.max(0, at - block * BLOCK);
      int to = (int) Math.min(BLOCK, stop - block * BLOCK);
      int old = (int) Math.max(0, Math.min(BLOCK, size - block * BLOCK));
      if (from > 0 || to < old) {
        byte[] present = new byte[sealedLength(block, block)];
        readFully(base, present, present.length, place(block));
        openBlock(present, 0, block, plain);
      }
      source.get(plain, from, to - from);
      int length = Math.max(old, to);
      sealer.seal(blockContext(block), plain, 0, length, sealed, used);
      used += length + Sealer.OVERHEAD;
    }
    writeFully(base, sealed, used, place(first));
  }

  @Override
  protected void implTruncate(long newSize) throws IOException {
    lock.writeLock().lock();
    try {
      if (newSize >= size()) {
        return;
      }
      long block = newSize / BLOCK;
      int rest = (int) (newSize % BLOCK);
      long end = place(block);
      if (rest > 0) {
        byte[] sealed = new byte[sealedLength(block, block)];
        readFully(base, sealed, sealed.length, end);
        byte[] plain = new byte[BLOCK];
        openBlock(sealed, 0, block, plain);
        sealer.seal(blockContext(block), plain, 0, rest, sealed, 0);
        writeFully(base, sealed, rest + Sealer.OVERHEAD, end);
        end += rest + Sealer.OVERHEAD;
      }
      base.truncate(end);
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public void force(boolean metaData) throws IOException {
    base.force(metaData);
  }

  @Override
  public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return base.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    base.close();
  }

  @Override
  public String toString() {
    return name;
  }

  private static long place(long block) {
    return HEADER + block * SEALED;
  }

  private byte[] blockContext(long block) {
    return ByteBuffer.allocate(ID_BYTES + Long.BYTES).put(context).putLong(block).array();
  }

  private static void readFully(FileChannel channel, byte[] target, int length, long position) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(target, 0, length);
    while (buffer.hasRemaining()) {
      int read = channel.read(buffer, position + buffer.position());
      if (read < 0) {
        throw new EOFException("The file ends before byte " + (position + length));
      }
    }
  }

  private static void writeFully(FileChannel channel, byte[] source, int length, long position) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(source, 0, length);
    while (buffer.hasRemaining()) {
      channel.write(buffer, position + buffer.position());
    }
  }
}
