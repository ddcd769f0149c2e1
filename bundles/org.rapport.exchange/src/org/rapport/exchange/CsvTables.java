package org.rapport.exchange;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.rapport.exchange.internal.csv.CsvReading;

/**
 * Reads files of separated values into tables.
 * <p>
 * A row with too few or too many values is left out and reported; a cell that does not fit its column's type is
 * missing and reported; a column that turns out not to be what its first rows promised is read again as text, so that
 * no value is lost. Blank lines are not rows. A cell of only spaces is missing; in numbers and dates also {@code NA},
 * {@code N/A}, {@code NaN}, {@code null}, {@code none}, {@code -} and {@code ?}.
 *
 * @since 0.1
 */
public final class CsvTables {

  private CsvTables() {}

  /**
   * Detects the format of a file and reads all of it.
   *
   * @param file a file of separated values
   * @return its rows and their problems
   * @throws ImportException if the file cannot be read as a whole
   */
  public static TableReading read(Path file) throws ImportException {
    return read(file, FormatDetector.detect(file), ReadLimits.DEFAULT, new NullProgressMonitor());
  }

  /**
   * Reads a file.
   *
   * @param file a file of separated values
   * @param format how it is written
   * @param limits what to read at most
   * @param monitor progress and cancelling
   * @return its rows and their problems
   * @throws ImportException if the file cannot be read as a whole: unclosed quote, undecodable byte, a row or column
   *         limit exceeded, a header without rows
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
   */
  public static TableReading read(Path file, CsvFormat format, ReadLimits limits, IProgressMonitor monitor)
      throws ImportException {
    return CsvReading.read(file, format, limits, monitor);
  }
}
