package org.rapport.store.internal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Writes that survive a power cut: contents first, then the name, each forced to the disk.
 */
public final class DurableFiles {
  private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

  private DurableFiles() {}

  /**
   * Puts a file in place in one step: whoever looks sees the old contents or the new ones, never a part. Readable and
   * writable by its owner only, where the file system knows owners.
   *
   * @param file the file, existing or not
   * @param contents its new contents
   * @throws IOException if it could not be made durable; the old file is then still in place
   */
  public static void replace(Path file, byte[] contents) throws IOException {
    Path temporary = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(temporary);
    try (FileChannel channel = FileChannel.open(temporary,
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly(file))) {
      ByteBuffer buffer = ByteBuffer.wrap(contents);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    syncFolder(file.toAbsolutePath().getParent());
  }

  /**
   * Creates an empty file for its owner only.
   *
   * @param file the file, not existing
   * @throws IOException if it exists or can't be created
   */
  public static void create(Path file) throws IOException {
    Files.createFile(file, ownerOnly(file));
  }

  /**
   * Forces a folder's list of names to the disk, so that files created, renamed or deleted in it stay so. Windows has
   * no such call and does not need it: NTFS keeps a journal of its names.
   *
   * @param folder the folder
   * @throws IOException if it can't be forced
   */
  public static void syncFolder(Path folder) throws IOException {
    if (WINDOWS) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /**
   * Forces the name of a folder just made to the disk. A parent that may be passed through but not read is left alone.
   *
   * @param folder the new folder
   * @throws IOException if it can't be forced
   */
  public static void syncName(Path folder) throws IOException {
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null && Files.isReadable(parent)) {
      syncFolder(parent);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
        : new FileAttribute<?>[0];
  }
}
