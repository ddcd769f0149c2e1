package org.rapport.store;

import java.util.List;

/**
 * What a check of a database's journal found.
 *
 * @param transactions how many complete transactions were read and found good
 * @param records how many records were read and found good; a long transaction has several
 * @param bytes how many bytes of the journal were read
 * @param head hash of the last good record, 64 hexadecimal digits; it covers all records before it
 * @param findings what is wrong, in the order of the journal; empty when all is well
 * @since 0.1
 */
public record VerifyReport(long transactions, long records, long bytes, String head, List<Finding> findings) {
  /**
   * One thing that is wrong.
   *
   * @param where the place: a segment file with byte offset and record number, or the name of another file
   * @param sentence what is wrong there, for the user
   */
  public record Finding(String where, String sentence) {
  }

  /**
   * @param transactions how many complete transactions were read
   * @param records how many records were read
   * @param bytes how many bytes were read
   * @param head hash of the last good record
   * @param findings what is wrong
   */
  public VerifyReport {
    findings = List.copyOf(findings);
  }

  /** @return true when nothing is wrong */
  public boolean isIntact() {
    return findings.isEmpty();
  }
}
