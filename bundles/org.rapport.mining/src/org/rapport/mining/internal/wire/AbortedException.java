package org.rapport.mining.internal.wire;

import java.io.IOException;

/** The other side could not finish its message and took it back; the next one follows. */
public final class AbortedException extends IOException {
  private static final long serialVersionUID = 1L;

  AbortedException() {
    super("The message was taken back by its sender.");
  }
}
