package org.rapport.mining.internal.wire;

import java.io.IOException;

/** Writes and reads the values of one type. */
public interface Codec {
  /** Writes a value. */
  void write(Object value, WireOutput out) throws IOException;

  /**
   * Reads a value.
   *
   * @throws WireException if there is none
   */
  Object read(WireInput in) throws IOException;
}
