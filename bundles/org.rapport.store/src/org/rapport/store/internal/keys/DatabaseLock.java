package org.rapport.store.internal.keys;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The lock on a database's folder: one process, one opening. The file {@value #FILE_NAME} holds who has it; the lock
 * itself is the operating system's, so the file that a killed process leaves behind is no obstacle.
 */
public final class DatabaseLock implements AutoCloseable {
  /** Name of the lock file in the database's folder. */
  public static final String FILE_NAME = "lock";

  private DatabaseLock() {
  }

  /**
   * Takes the lock.
   *
   * @param folder the database's folder, existing
   * @param user the user's name, shown to others who try to open the database
   * @return the lock, held until closed
   * @throws LockHeldException if another process, or this one, has the database open
   * @throws IOException if the lock file can't be written
   */
  public static DatabaseLock acquire(Path folder, String user) throws IOException {
    throw new IOException("not yet: " + folder + user);
  }

  /** Gives the lock back. Closing twice does nothing. */
  @Override
  public void close() throws IOException {
  }
}
