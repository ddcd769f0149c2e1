package org.rapport.exchange.internal.importing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.rapport.exchange.FileLayout;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.Mapping;
import org.rapport.exchange.internal.ExchangeLog;

/** The files of remembered mappings. A file that can't be read or written is logged and does no harm. */
public final class MappingFiles {

  private MappingFiles() {}

  /**
   * @param folder the database's folder
   * @param entity what a row is
   * @param layout the file's columns
   * @return the remembered mapping
   */
  public static Optional<Mapping> read(Path folder, EClass entity, FileLayout layout) {
    Path file = file(folder, entity, layout);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(MappingText.read(Files.readString(file)));
    } catch (IOException | ImportException e) {
      ExchangeLog.warn("The remembered mapping " + file + " can't be read and is passed over.", e);
      return Optional.empty();
    }
  }

  /**
   * @param folder the database's folder
   * @param entity what a row is
   * @param layout the file's columns
   * @param mapping where they go
   */
  public static void write(Path folder, EClass entity, FileLayout layout, Mapping mapping) {
    Path file = file(folder, entity, layout);
    try {
      Files.createDirectories(folder.resolve("mappings"));
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
          StandardOpenOption.TRUNCATE_EXISTING)) {
        ByteBuffer text = ByteBuffer.wrap(mapping.toText().getBytes(StandardCharsets.UTF_8));
        while (text.hasRemaining()) {
          channel.write(text);
        }
        channel.force(true); // a power cut leaves the old mapping or the new one, never half of one
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      ExchangeLog.warn("The mapping could not be remembered in " + file + ".", e);
    }
  }

  private static Path file(Path folder, EClass entity, FileLayout layout) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(layout.signature().getBytes(StandardCharsets.UTF_8));
      return folder.resolve("mappings").resolve(
          entity.getName().toLowerCase(Locale.ROOT) + "-" + HexFormat.of().formatHex(hash, 0, 8) + ".txt");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
