package org.rapport.store.internal.journaling;

/** Reads the contents of the journal's records. */
public final class Payloads {
  /**
   * Reads a record's contents.
   *
   * @param bytes what {@link Payload.Writer#take} gave
   * @return the contents
   */
  public Payload read(byte[] bytes) {
    return Payload.read(bytes);
  }
}
