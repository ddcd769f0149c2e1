package org.rapport.store.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes that survive a power cut: contents first, then the name, each forced to the disk.
 */
public final class DurableFiles {
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
    Disk disk = Disks.of(file);
    Path temporary = file.resolveSibling(file.getFileName() + ".new");
    disk.delete(temporary);
    disk.create(temporary);
    try (Disk.OpenFile open = disk.open(temporary)) {
      open.write(0, contents);
      open.sync();
    }
    disk.move(temporary, file);
    syncFolder(file.toAbsolutePath().getParent());
  }

  /**
   * Creates an empty file for its owner only.
   *
   * @param file the file, not existing
   * @throws IOException if it exists or can't be created
   */
  public static void create(Path file) throws IOException {
    Disks.of(file).create(file);
  }

  /**
   * Deletes a file for good, if it is there.
   *
   * @param file the file
   * @throws IOException if it can't be deleted
   */
  public static void delete(Path file) throws IOException {
    Disks.of(file).delete(file);
    syncFolder(file.toAbsolutePath().getParent());
  }

  /**
   * Forces a folder's list of names to the disk, so that files created, renamed or deleted in it stay so.
   *
   * @param folder the folder
   * @throws IOException if it can't be forced
   */
  public static void syncFolder(Path folder) throws IOException {
    Disks.of(folder).syncFolder(folder);
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
}
