package org.rapport.exchange.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.rapport.exchange.ImportException;

/** Checks of files before they are read, with sentences for the user. */
public final class ImportFiles {

  private ImportFiles() {}

  /**
   * Refuses what is not a readable file with something in it.
   *
   * @param file the file
   * @throws ImportException one sentence
   */
  public static void check(Path file) throws ImportException {
    if (!Files.exists(file)) {
      throw new ImportException("There is no file " + file + ". Check the name and the folder.");
    }
    if (Files.isDirectory(file)) {
      throw new ImportException(file + " is a folder, not a file. Choose a file inside it.");
    }
    if (!Files.isReadable(file)) {
      throw new ImportException(file + " may not be read. Ask its owner for permission to read it.");
    }
    try {
      if (Files.isRegularFile(file) && Files.size(file) == 0) {
        throw new ImportException(file + " is empty. A file with a header and at least one row was expected.");
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /**
   * @param file the file
   * @param cause what went wrong
   * @return the exception to throw
   */
  public static ImportException unreadable(Path file, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return new ImportException("There is no file " + file + " any more.", cause);
    }
    String reason = cause.getMessage();
    return new ImportException(file + " could not be read" + (reason == null ? "." : ": " + reason), cause);
  }
}
