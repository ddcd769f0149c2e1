package org.rapport.mining.internal.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.jdt.annotation.Nullable;

/** What algorithms print in the worker: so much of it a run, and no more. */
final class Limited extends OutputStream {
  private static final long MOST = 64 * 1024;
  private static final AtomicLong LEFT = new AtomicLong(MOST);

  private final OutputStream to;

  private Limited(OutputStream to) {
    this.to = to;
  }

  /** A stream to print to. */
  static PrintStream to(OutputStream stream) {
    return new PrintStream(new Limited(stream), true, StandardCharsets.UTF_8);
  }

  /** A new run may print again. */
  static void renew() {
    LEFT.set(MOST);
  }

  @Override
  public void write(int b) throws IOException {
    if (LEFT.get() > 0 && LEFT.decrementAndGet() >= 0) {
      to.write(b);
    }
  }

  @Override
  public void write(byte @Nullable [] bytes, int offset, int length) throws IOException {
    long left = LEFT.get();
    if (left > 0 && bytes != null) {
      int part = (int) Math.min(length, left);
      LEFT.addAndGet(-part);
      to.write(bytes, offset, part);
    }
  }

  @Override
  public void close() {
    // the next run prints here as well
  }
}
