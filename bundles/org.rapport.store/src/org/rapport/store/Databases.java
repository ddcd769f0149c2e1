package org.rapport.store;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.gateway.DatabaseKeys;
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
    return open(folder, passphrase, user, null);
  }

  /**
   * Opens a database as {@link #open(Path, Passphrase, String)}, telling how far replaying the journal or building the
   * H2 file anew has come, which takes about a second for 50,000 records.
   *
   * @param folder the database's folder
   * @param passphrase the words that open it
   * @param user in whose name to write
   * @param monitor progress and cancellation, or null
   * @return the open database
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; the files are as they were
   */
  public static Database open(Path folder, Passphrase passphrase, String user, @Nullable IProgressMonitor monitor) {
    return DatabaseOpener.open(folder, passphrase, user, monitor);
  }

  /**
   * Opens a database with the secret that {@link #remember} left in a key ring.
   *
   * @param folder the database's folder
   * @param ring the key ring
   * @param user in whose name to write
   * @param monitor progress of building a missing or damaged database file, or null
   * @return the open database
   * @throws NoDatabaseException when there is none in the folder
   * @throws WrongPassphraseException when the ring has no secret for it, or one that does not open it: ask for the
   *         passphrase
   * @throws DatabaseInUseException when somebody has it open
   * @throws DamagedDatabaseException when its key or its journal is damaged; nothing is changed
   */
  public static Database open(Path folder, KeyRing ring, String user, @Nullable IProgressMonitor monitor) {
    return DatabaseKeys.open(folder, ring, user, monitor);
  }

  /**
   * Lets a key ring open the database from now on, besides the passphrase. Works also while it is open in this process.
   *
   * @param folder the database's folder
   * @param passphrase the words that open it
   * @param ring the key ring
   * @throws NoDatabaseException when there is none in the folder
   * @throws WrongPassphraseException when the passphrase does not open it; nothing is changed
   * @throws DatabaseInUseException when another process has it open
   * @throws DamagedDatabaseException when its key file is damaged
   */
  public static void remember(Path folder, Passphrase passphrase, KeyRing ring) {
    DatabaseKeys.remember(folder, passphrase, ring);
  }

  /**
   * Takes a database out of a key ring: only the passphrase opens it then. Works also while it is open in this process.
   *
   * @param folder the database's folder
   * @param ring the key ring
   * @throws NoDatabaseException when there is none in the folder
   * @throws DatabaseInUseException when another process has it open
   * @throws DamagedDatabaseException when its key file is damaged
   */
  public static void forget(Path folder, KeyRing ring) {
    DatabaseKeys.forget(folder, ring);
  }

  /**
   * Changes the passphrase: wraps the same key anew, in one step, and rewrites no data. What one guess costs is
   * measured anew on this machine. A key ring goes on opening the database. Works also while it is open in this
   * process.
   *
   * @param folder the database's folder
   * @param current the words that open it now; they don't afterwards
   * @param next the words that open it afterwards
   * @throws NoDatabaseException when there is none in the folder
   * @throws WrongPassphraseException when {@code current} does not open it; nothing is changed
   * @throws DatabaseInUseException when another process has it open
   * @throws DamagedDatabaseException when its key file is damaged
   */
  public static void changePassphrase(Path folder, Passphrase current, Passphrase next) {
    DatabaseKeys.changePassphrase(folder, current, next);
  }

  /**
   * Checks a database without opening it: also one that is too damaged to be opened. Nothing is changed; only when its
   * tables are not what they should be, it is noted beside them that the next opening builds them anew.
   *
   * @param folder the database's folder
   * @param passphrase the words that open it
   * @param deep whether to build all tables anew from the journal as well and to compare them with those of the database
   *          file, of both an encrypted copy in the folder of temporary files
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
