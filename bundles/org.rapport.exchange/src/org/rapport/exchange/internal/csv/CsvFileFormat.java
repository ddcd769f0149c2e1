package org.rapport.exchange.internal.csv;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.exchange.CsvFormat;
import org.rapport.exchange.CsvOptions;
import org.rapport.exchange.FileLayout;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.TableReading;
import org.rapport.exchange.spi.FileFormat;

/** Separated values, the built-in format: takes every file no other format recognises. */
public final class CsvFileFormat implements FileFormat {

  /** Called by the extension registry. */
  public CsvFileFormat() {
    // stateless
  }

  @Override
  public boolean recognises(Path file, byte[] head) {
    return true;
  }

  @Override
  public FileLayout detect(Path file) throws ImportException {
    return CsvDetection.detect(file, CsvOptions.DETECT, ReadLimits.DEFAULT);
  }

  @Override
  public TableReading read(Path file, FileLayout layout, ReadLimits limits, IProgressMonitor monitor)
      throws ImportException {
    if (!(layout instanceof CsvFormat format)) {
      throw new IllegalArgumentException("The layout is not one of separated values.");
    }
    return CsvReading.read(file, format, limits, monitor);
  }
}
