package org.rapport.mining.internal.wire;

/** What both ends of a connection agree on. A message is a row of chunks; one of length 0 ends it. */
final class Wire {
  /** The first byte of every chunk, so that foreign bytes are noticed. */
  static final int MARK = 0xA7;
  /** The most bytes of a chunk. */
  static final int CHUNK = 1 << 16;
  /** The length that takes a message back. */
  static final int ABORT = 0xFFFFFF;
  /** How deep values may lie within each other. */
  static final int DEPTH = 64;
  /** The most characters of a text that is remembered within its message. */
  static final int REMEMBERED_LENGTH = 256;
  /** The most texts that are remembered within a message. */
  static final int REMEMBERED = 1 << 16;
  /** What an object costs besides its content when a message is measured, in bytes. */
  static final int OBJECT = 32;

  private Wire() {}
}
