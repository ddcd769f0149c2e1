package org.rapport.store.internal.journal;

import java.io.IOException;

/**
 * A record that was acknowledged once is missing or altered. Nothing is cut off, nothing may be written.
 */
public final class DamagedJournalException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String segment;
  private final long offset;
  private final long number;

  /**
   * @param segment name of the segment file
   * @param offset where the bad record begins, in bytes
   * @param number the number the record should have
   * @param reason what is wrong, as half a sentence
   */
  public DamagedJournalException(String segment, long offset, long number, String reason) {
    super("The journal is damaged: file %s, byte %d, record %d: %s. Nothing was changed; restore this file from a copy."
        .formatted(segment, offset, number, reason));
    this.segment = segment;
    this.offset = offset;
    this.number = number;
  }

  /**
   * @return name of the segment file
   */
  public String segment() {
    return segment;
  }

  /**
   * @return where the bad record begins in the segment, in bytes
   */
  public long offset() {
    return offset;
  }

  /**
   * @return the number of the first record that can't be trusted; everything before it is good
   */
  public long number() {
    return number;
  }
}
