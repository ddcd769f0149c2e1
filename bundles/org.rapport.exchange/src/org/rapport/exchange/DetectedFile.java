package org.rapport.exchange;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.exchange.spi.FileFormat;

/**
 * A file, the format that knows it, and the layout found in it.
 *
 * @param file the file
 * @param format the format that recognised it
 * @param layout what it found
 * @since 0.1
 */
public record DetectedFile(Path file, FileFormat format, FileLayout layout) {

  /**
   * The same file with a layout the user changed.
   *
   * @param other a layout made by the same format
   * @return a copy
   */
  public DetectedFile with(FileLayout other) {
    return new DetectedFile(file, format, other);
  }

  /**
   * Reads the file.
   *
   * @param limits what to read at most
   * @param monitor progress and cancelling
   * @return the table and what was wrong with its rows
   * @throws ImportException if the file cannot be read as a whole
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
   */
  public TableReading read(ReadLimits limits, IProgressMonitor monitor) throws ImportException {
    return format.read(file, layout, limits, monitor);
  }
}
