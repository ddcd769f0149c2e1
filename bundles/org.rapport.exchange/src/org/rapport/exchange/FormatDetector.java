package org.rapport.exchange;

import java.nio.file.Path;

import org.rapport.exchange.internal.csv.CsvDetection;

/**
 * Finds out how a file of separated values is written: encoding, delimiter, quote, header, names and types of columns,
 * from its first 128 KiB (encoding from the first non-ASCII bytes anywhere in the first
 * 64 MiB).
 *
 * @since 0.1
 */
public final class FormatDetector {

  private FormatDetector() {}

  /**
   * Detects everything.
   *
   * @param file a file of separated values
   * @return its format, with evidence in the columns
   * @throws ImportException if there is no such file, it is a folder, empty, not text, has no line end within a
   *         million characters, or too many columns: one sentence each
   */
  public static CsvFormat detect(Path file) throws ImportException {
    return detect(file, CsvOptions.DETECT);
  }

  /**
   * Detects what the user has not fixed.
   *
   * @param file a file of separated values
   * @param options what the user has fixed
   * @return its format
   * @throws ImportException as {@link #detect(Path)}
   */
  public static CsvFormat detect(Path file, CsvOptions options) throws ImportException {
    return CsvDetection.detect(file, options, ReadLimits.DEFAULT);
  }
}
