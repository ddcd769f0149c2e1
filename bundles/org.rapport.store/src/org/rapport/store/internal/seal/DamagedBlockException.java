package org.rapport.store.internal.seal;

import java.io.IOException;

/** A block of a sealed file is not what was written there. */
public final class DamagedBlockException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long block;

  /**
   * @param file the file's name
   * @param block the block's number from 0, or -1 for the file's header
   */
  public DamagedBlockException(String file, long block) {
    super(block < 0 ? "The header of the file " + file + " was altered"
        : "Block " + block + " of the file " + file + " was altered");
    this.block = block;
  }

  /**
   * @return the block's number from 0, or -1 for the file's header
   */
  public long block() {
    return block;
  }
}
