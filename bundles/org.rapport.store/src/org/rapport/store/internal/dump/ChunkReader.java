package org.rapport.store.internal.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import javax.crypto.SecretKey;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.seal.Sealer;

/**
 * Reads a sealed stream, see {@link Chunks}. Gives nothing that is not authentic; a stream that is cut off or altered
 * is a {@link DamagedDumpException}.
 */
public final class ChunkReader extends InputStream {
  private final InputStream in;
  private final Sealer sealer;
  private final byte[] file;
  private final Inflater inflater = new Inflater(true);
  private final byte[] plain = new byte[Chunks.PLAIN];
  private final byte[] packed = new byte[Chunks.PLAIN];
  private final byte[] sealed = new byte[Chunks.MOST_SEALED];
  private int at;
  private int length;
  private long number;
  private long read;
  private boolean last;

  /**
   * @param in gives the chunks, not closed by this
   * @param key the AES-256 key
   * @param file the file's identity
   */
  public ChunkReader(InputStream in, SecretKey key, byte[] file) {
    this.in = in;
    this.sealer = new Sealer(key);
    this.file = file.clone();
  }

  /** @return how many bytes of the file were read */
  public long position() {
    return read;
  }

  @Override
  public int read() throws IOException {
    return fill() ? plain[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte @Nullable [] target, int from, int count) throws IOException {
    byte[] bytes = Objects.requireNonNull(target);
    if (count == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int some = Math.min(count, length - at);
    System.arraycopy(plain, at, bytes, from, some);
    at += some;
    return some;
  }

  private boolean fill() throws IOException {
    while (at == length) {
      if (last) {
        return false;
      }
      chunk();
    }
    return true;
  }

  private void chunk() throws IOException {
    byte[] head = in.readNBytes(Chunks.HEAD);
    if (head.length < Chunks.HEAD) {
      throw new DamagedDumpException("it is cut off after " + read + " bytes of its contents");
    }
    ByteBuffer fields = ByteBuffer.wrap(head);
    int body = fields.getInt() - Sealer.OVERHEAD;
    int size = fields.getInt();
    int flags = fields.get();
    boolean deflated = (flags & Chunks.DEFLATED) != 0;
    if (body < 0 || body > Chunks.PLAIN || size < 0 || size > Chunks.PLAIN || !deflated && body != size) {
      throw altered();
    }
    int count = body + Sealer.OVERHEAD;
    if (in.readNBytes(sealed, 0, count) < count) {
      throw new DamagedDumpException("it is cut off after " + read + " bytes of its contents");
    }
    if (!sealer.open(Chunks.context(file, number, flags, size), sealed, 0, count, deflated ? packed : plain, 0)) {
      throw altered();
    }
    if (deflated && inflate(body, size) != size) {
      throw altered();
    }
    number++;
    read += Chunks.HEAD + count;
    at = 0;
    length = size;
    last = (flags & Chunks.LAST) != 0;
  }

  private int inflate(int body, int size) throws DamagedDumpException {
    inflater.reset();
    inflater.setInput(packed, 0, body);
    int done = 0;
    try {
      while (done < size && !inflater.finished()) {
        int more = inflater.inflate(plain, done, size - done);
        if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
        done += more;
      }
      return done;
    } catch (DataFormatException e) {
      DamagedDumpException altered = altered();
      altered.initCause(e);
      throw altered;
    }
  }

  private DamagedDumpException altered() {
    return new DamagedDumpException("it was altered, %d bytes after the beginning of its contents".formatted(read));
  }

  /** Gives memory back; the stream below stays open. */
  @Override
  public void close() {
    inflater.end();
  }
}
