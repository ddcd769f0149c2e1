package org.rapport.store.internal.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.zip.Deflater;

import javax.crypto.SecretKey;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.seal.Sealer;

/** Writes a sealed stream, see {@link Chunks}. Without {@link #finish} a reader takes it for cut off. */
public final class ChunkWriter extends OutputStream {
  private final OutputStream out;
  private final Sealer sealer;
  private final byte[] file;
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
  private final byte[] plain = new byte[Chunks.PLAIN];
  private final byte[] packed = new byte[Chunks.PLAIN];
  private final byte[] sealed = new byte[Chunks.HEAD + Chunks.MOST_SEALED];
  private int length;
  private long number;
  private long written;

  /**
   * @param out takes the chunks, not closed by this
   * @param key the AES-256 key, of this file only
   * @param file the file's identity, authenticated with every chunk
   */
  public ChunkWriter(OutputStream out, SecretKey key, byte[] file) {
    this.out = out;
    this.sealer = new Sealer(key);
    this.file = file.clone();
  }

  /** @return how many bytes went into the file */
  public long written() {
    return written;
  }

  @Override
  public void write(int b) throws IOException {
    if (length == plain.length) {
      chunk(0);
    }
    plain[length++] = (byte) b;
  }

  @Override
  public void write(byte @Nullable [] source, int from, int count) throws IOException {
    byte[] bytes = Objects.requireNonNull(source);
    for (int done = 0; done < count;) {
      if (length == plain.length) {
        chunk(0);
      }
      int some = Math.min(count - done, plain.length - length);
      System.arraycopy(bytes, from + done, plain, length, some);
      length += some;
      done += some;
    }
  }

  /** Writes the last chunk. Nothing more may follow. */
  public void finish() throws IOException {
    chunk(Chunks.LAST);
  }

  private void chunk(int flags) throws IOException {
    deflater.reset();
    deflater.setInput(plain, 0, length);
    deflater.finish();
    int size = 0;
    while (!deflater.finished() && size < length) {
      size += deflater.deflate(packed, size, length - size);
    }
    boolean deflated = deflater.finished() && size < length;
    int all = flags | (deflated ? Chunks.DEFLATED : 0);
    int body = deflated ? size : length;
    ByteBuffer.wrap(sealed).putInt(body + Sealer.OVERHEAD).putInt(length).put((byte) all);
    sealer.seal(Chunks.context(file, number++, all, length), deflated ? packed : plain, 0, body, sealed, Chunks.HEAD);
    int total = Chunks.HEAD + body + Sealer.OVERHEAD;
    out.write(sealed, 0, total);
    written += total;
    length = 0;
  }

  /** Gives memory back; the stream below stays open. */
  @Override
  public void close() {
    deflater.end();
  }
}
