package org.rapport.store.internal.keys;

import java.io.IOException;

/** Somebody else (or this process itself) has the database open. */
public final class LockHeldException extends IOException {
  private static final long serialVersionUID = 1L;

  private final LockHolder holder;

  /**
   * @param message a sentence for the user, naming the holder and since when
   * @param holder who has it
   */
  public LockHeldException(String message, LockHolder holder) {
    super(message);
    this.holder = holder;
  }

  /**
   * @return who has the database open; its texts are "?" and its numbers 0 where the lock file could not be read
   */
  public LockHolder holder() {
    return holder;
  }
}
