package org.rapport.store.internal.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.rapport.store.internal.gateway.StoreLog;
import org.rapport.store.internal.keys.DatabaseLock;
import org.rapport.store.internal.keys.LockHeldException;

/**
 * A hidden folder for work that is not finished, locked while this program works in it and deleted afterwards. What a
 * killed program left is found by its free lock and deleted by the next one.
 */
final class Workspace implements AutoCloseable {
  private static final String PREFIX = ".rapport-work-";

  private final Path folder;
  private final DatabaseLock lock;
  private boolean moved;

  /**
   * @param parent where to make it, existing
   * @param user who works
   * @throws IOException when it can't be made
   */
  Workspace(Path parent, String user) throws IOException {
    sweep(parent, user);
    this.folder = parent.resolve(PREFIX + UUID.randomUUID());
    Files.createDirectory(folder);
    this.lock = DatabaseLock.acquire(folder, user);
  }

  Path folder() {
    return folder;
  }

  private static void sweep(Path parent, String user) throws IOException {
    List<Path> old;
    try (Stream<Path> files = Files.list(parent)) {
      old = files.filter(file -> String.valueOf(file.getFileName()).startsWith(PREFIX)).filter(Files::isDirectory)
          .toList();
    }
    for (Path left : old) {
      try {
        DatabaseLock.acquire(left, user).close();
        delete(left);
      } catch (LockHeldException e) {
        StoreLog.info("Another program is working in " + left + " (" + e.getMessage() + ").");
      } catch (IOException e) {
        StoreLog.warn("The folder " + left + ", left by a program that was killed, could not be deleted; it may be "
            + "deleted by hand.", e);
      }
    }
  }

  /** Deletes a folder and all in it. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (UncheckedIOException e) {
      throw new IOException("The folder " + folder + " can't be listed", e);
    }
  }

  /** Gives the lock back and says that the folder is somebody else's now, who gives it another name. */
  void release() throws IOException {
    lock.close();
    Files.deleteIfExists(folder.resolve(DatabaseLock.FILE_NAME));
    moved = true;
  }

  @Override
  public void close() {
    try {
      lock.close();
      if (!moved || Files.exists(folder)) {
        delete(folder);
      }
    } catch (IOException e) {
      StoreLog.warn("The folder " + folder + " could not be deleted; it may be deleted by hand.", e);
    }
  }
}
