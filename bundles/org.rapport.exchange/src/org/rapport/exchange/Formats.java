package org.rapport.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.rapport.exchange.internal.ImportFiles;
import org.rapport.exchange.internal.FormatRegistry;
import org.rapport.exchange.spi.FileFormat;

/**
 * The installed file formats.
 *
 * @since 0.1
 */
public final class Formats {

  /**
   * An installed format.
   *
   * @param id its identifier, such as {@code csv}
   * @param name its name for users, such as "Separated values"
   * @param extensions file name extensions without the dot, in lower case
   * @param bundle the bundle it comes from
   * @param format the format itself
   */
  public record Entry(String id, String name, List<String> extensions, String bundle, FileFormat format) {
  }

  private static final int HEAD = 4096;

  private Formats() {}

  /**
   * All formats registered at {@code org.rapport.exchange.formats}, by priority; a broken contribution is logged with
   * its bundle's name and left out. Without an extension registry (plain Java) there is the built-in format alone.
   *
   * @return the formats, at least the built-in one for separated values
   */
  public static List<Entry> installed() {
    return FormatRegistry.installed();
  }

  /**
   * Finds the format that knows a file and looks at the file with it.
   *
   * @param file the file
   * @return the file with its layout
   * @throws ImportException if there is no such file, or no installed format can read it: one sentence
   */
  public static DetectedFile detect(Path file) throws ImportException {
    ImportFiles.check(file);
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    } catch (IOException e) {
      throw ImportFiles.unreadable(file, e);
    }
    for (Entry entry : installed()) {
      if (entry.format().recognises(file, head)) {
        return new DetectedFile(file, entry.format(), entry.format().detect(file));
      }
    }
    throw new ImportException("No installed format can read " + file + ". Save it as a text file of comma-separated "
        + "values and import that.");
  }
}
