package org.rapport.store;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.gateway.DatabaseOpener;
import org.rapport.store.internal.gateway.Verifier;

/**
 * Creates and opens databases. A database is a folder with a wrapped key, a lock, a journal and an encrypted H2 file.
 *
 * @since 0.1
 */
public final class Databases {
  private Databases() {}

  /**
   * @param folder a folder
   * @return true when there is a database in it, damaged or not
   */
  public static boolean exists(Path folder) {
    return DatabaseOpener.exists(folder);
  }

  /**
   * Creates a database and opens it.
   *
   * @param folder the folder, created when missing; must not hold a database or other files
   * @param passphrase the words that will open it
   * @param user in whose name to write
   * @return the open database
   * @throws NoDatabaseException when the folder can't be used
   */
  public static Database create(Path folder, Passphrase passphrase, String user) {
    return DatabaseOpener.create(folder, passphrase, user);
  }

  /**
   * Opens a database; brings its H2 file up to date from the journal, or builds it anew when it is missing or damaged.
   *
   * @param folder the database's folder
   * @param passphrase the words that open it
   * @param user in whose name to write
   * @return the open database
   * @throws NoDatabaseException when there is none in the folder
   * @throws WrongPassphraseException when the passphrase does not open it
   * @throws DatabaseInUseException when somebody has it open
   * @throws DamagedDatabaseException when its key or its journal is damaged; nothing is changed
   */
  public static Database open(Path folder, Passphrase passphrase, String user) {
    return DatabaseOpener.open(folder, passphrase, user);
  }

  /**
   * Checks a database without opening it: also one that is too damaged to be opened. Nothing is changed.
   *
   * @param folder the database's folder
   * @param passphrase the words that open it
   * @param deep whether to build all tables anew from the journal as well, in an encrypted temporary folder, and to
   *          compare them with those of the database file
   * @param monitor progress and cancellation, or null
   * @return what was found
   * @throws NoDatabaseException when there is none in the folder
   * @throws WrongPassphraseException when the passphrase does not open it
   * @throws DatabaseInUseException when somebody has it open
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
   */
  public static VerifyReport verify(Path folder, Passphrase passphrase, boolean deep,
      @Nullable IProgressMonitor monitor) {
    return Verifier.verify(folder, passphrase, deep, monitor);
  }
}
