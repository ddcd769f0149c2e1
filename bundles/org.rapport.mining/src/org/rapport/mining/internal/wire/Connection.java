package org.rapport.mining.internal.wire;

import java.io.IOException;
import java.io.OutputStream;

/** The way out: sends whole messages, also from several threads. */
public final class Connection {

  /** Writes the values of a message. */
  @FunctionalInterface
  public interface Body {
    /** Writes them. */
    void write(WireOutput out) throws IOException;
  }

  private final OutputStream stream;

  /** A way out over a stream, which should not be buffered. */
  public Connection(OutputStream stream) {
    this.stream = stream;
  }

  /**
   * Sends a message. When its body fails, the other side forgets what it has got of it, and the failure is thrown.
   *
   * @param type what it is about, 0 … 255
   */
  public synchronized void send(int type, WireOutput.Columns columns, Body body) throws IOException {
    WireOutput out = new WireOutput(stream, columns);
    boolean whole = false;
    try {
      out.writeByte(type);
      body.write(out);
      whole = true;
    } finally {
      if (!whole) {
        out.abort();
      }
    }
    out.end();
  }
}
