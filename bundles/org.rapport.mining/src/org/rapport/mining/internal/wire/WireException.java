package org.rapport.mining.internal.wire;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

/** What was received is no message of ours, or more than is taken. */
public final class WireException extends IOException {
  private static final long serialVersionUID = 1L;

  /** @param message what is wrong, the end of a sentence: "it holds …" */
  public WireException(String message) {
    super(message);
  }

  /** As {@link #WireException(String)} with what went wrong beneath. */
  public WireException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
