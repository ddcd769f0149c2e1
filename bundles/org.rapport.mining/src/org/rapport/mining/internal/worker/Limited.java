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
    if (take(1) > 0) {
      to.write(b);
    }
  }

  @Override
  public void write(byte @Nullable [] bytes, int offset, int length) throws IOException {
    int part = bytes == null ? 0 : take(length);
    if (part > 0 && bytes != null) {
      to.write(bytes, offset, part);
    }
  }

  /** Takes so many bytes of those that are left, or as many as there are, also with many threads at once. */
  private static int take(int wanted) {
    return (int) Math.min(wanted, LEFT.getAndUpdate(left -> Math.max(0, left - wanted)));
  }

  @Override
  public void close() {
    // the next run prints here as well
  }
}
