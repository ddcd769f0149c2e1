package org.rapport.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.internal.csv.BasketReading;

/**
 * A file with one basket a line, its items separated by commas, semicolons, tabs or bars; lines may have any number of
 * items and there is no header. Delimiter, quotes and encoding are detected.
 *
 * @since 0.1
 */
public final class BasketFile {
  private BasketFile() {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @param baskets takes the items of every line, in order; blank lines are passed over
   * @param monitor progress and cancellation, or null
   * @throws ImportException one sentence, when the file can't be read or a quote is never closed
   */
  public static void read(Path file, Consumer<List<String>> baskets, @Nullable IProgressMonitor monitor)
      throws ImportException {
    BasketReading.read(file, baskets, monitor == null ? new NullProgressMonitor() : monitor);
  }
}
