package org.rapport.mining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.rapport.mining.internal.saved.ModelFile;

/**
 * Files with one model each. A file begins with lines of text that say what it holds ("target: Churn"), among them the
 * SHA-256 of all its other bytes; the model itself follows. Nothing in it is code, and Java's serialization has no part in
 * it.
 *
 * @since 0.1
 */
public final class SavedModels {
  private static final long LARGEST = 1L << 30;

  private SavedModels() {}

  /**
   * Writes a model. A file of that name is replaced only when the new one is whole.
   *
   * @throws MiningException if it can't be written; the message is for the user
   */
  public static void write(SavedModel model, Path file) {
    Path whole = file.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      Files.write(part, ModelFile.bytes(model));
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new MiningException("The model " + file + " can't be written: " + e.getMessage() + ".", e);
    }
  }

  /**
   * Reads a model. Nothing of it is used before its checksum has been found right.
   *
   * @throws MiningException if the file is not there, is no model, is damaged, or comes from a newer program; the message
   *         is for the user
   */
  public static SavedModel read(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new MiningException("The file " + file + " is no model: it is larger than 1 GB.");
      }
      return ModelFile.read(Files.readAllBytes(file), "The file " + file);
    } catch (IOException e) {
      throw new MiningException("The model " + file + " can't be read: " + e.getMessage() + ".", e);
    }
  }
}
