package org.rapport.exchange.spi;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.exchange.FileLayout;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.TableReading;

/**
 * A kind of file that can be read into a table. Implementations are stateless, have a public constructor without
 * arguments, and are registered at the extension point {@code org.rapport.exchange.formats}.
 *
 * @since 0.1
 */
public interface FileFormat {

  /**
   * Says whether this format is likely to know a file. Formats are asked in the order of their priority; the first
   * that says yes reads the file.
   *
   * @param file an existing, readable file
   * @param head the first bytes of the file, at most 4,096
   * @return whether this format will try to read it
   */
  boolean recognises(Path file, byte[] head);

  /**
   * Looks at a file without reading all of it, within about a second whatever its size.
   *
   * @param file an existing, readable, non-empty file
   * @return what was found, with at least one column
   * @throws ImportException if the file cannot be read in this format: one clear sentence
   */
  FileLayout detect(Path file) throws ImportException;

  /**
   * Reads a file. Rows that do not fit the columns are left out and reported; nothing is dropped silently.
   *
   * @param file the file
   * @param layout a layout made by {@link #detect(Path)} of the same format, perhaps changed by the user
   * @param limits what to read at most
   * @param monitor progress and cancelling; checked at least every few thousand rows
   * @return the rows and their problems
   * @throws ImportException if the file cannot be read as a whole
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
   */
  TableReading read(Path file, FileLayout layout, ReadLimits limits, IProgressMonitor monitor) throws ImportException;
}
