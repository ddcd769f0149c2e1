package org.rapport.mining.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * A small file of keys and texts that several processes read and write, each time as a whole.
 *
 * @param folder where it lies; need not exist
 * @param name its name
 */
public record PropertiesFile(Path folder, String name) {

  /**
   * What it holds; nothing if there is no such file.
   *
   * @throws IOException if it can't be read
   */
  public Properties read() throws IOException {
    Properties read = new Properties();
    Path file = folder.resolve(name);
    if (Files.isRegularFile(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        read.load(in);
      } catch (IllegalArgumentException e) {
        throw new IOException(e);
      }
    }
    return read;
  }

  /**
   * Replaces it, so that nobody ever sees a part of it.
   *
   * @param comment its first line
   * @throws IOException if it can't be written
   */
  public void write(Properties content, String comment) throws IOException {
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, name, ".new");
    try {
      try (Writer out = Files.newBufferedWriter(fresh)) {
        content.store(out, comment);
      }
      Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  @Override
  public String toString() {
    return folder.resolve(name).toString();
  }
}
