package org.rapport.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Files for tests. */
final class Samples {

  private Samples() {}

  static Path telco() {
    return Path.of(System.getProperty("basedir", "."), "data", "Telco-Customer-Churn.csv").toAbsolutePath().normalize();
  }

  static Path write(Path folder, String name, String text) {
    return write(folder, name, text, StandardCharsets.UTF_8);
  }

  static Path write(Path folder, String name, String text, Charset charset) {
    return write(folder, name, text.getBytes(charset));
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TableReading read(Path file) throws ImportException {
    return CsvTables.read(file, FormatDetector.detect(file), ReadLimits.DEFAULT, new NullProgressMonitor());
  }
}
