package org.rapport.ui;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.rapport.ui.internal.backup.ScheduledBackups;
import org.rapport.ui.internal.shell.Themes;
import org.rapport.ui.internal.start.Opener;

/**
 * How databases come and go in the workbench: the questions asked, the perspectives shown, the editors remembered.
 *
 * <p>All methods must be called on the UI thread.
 *
 * @since 0.1
 */
public final class DatabaseOpening {

  private DatabaseOpening() {}

  /**
   * To be called once when the window is there: opens the given database, or shows the welcome page.
   *
   * @param folder the database to open at once, or null
   */
  public static void started(@Nullable Path folder) {
    Themes.started();
    ScheduledBackups.start();
    Opener.showFor(null);
    OpenDatabase.current().addListener(database -> Opener.showFor(database.orElse(null)));
    if (folder != null) {
      open(folder);
    }
  }

  /**
   * Opens a database: with the passphrase in the environment variable {@code RAPPORT_PASSPHRASE} when it fits, else with
   * the one the user is asked for.
   *
   * @param folder the database's folder
   */
  public static void open(Path folder) {
    Opener.open(folder.toAbsolutePath().normalize());
  }

  /**
   * To be called before the window closes: closes all editors, asking what to do with changes, remembers which records
   * were open, and closes the database. Events are handled meanwhile, and when closing takes long a window says what is
   * waited for.
   *
   * @return false when the user wants to stay
   */
  public static boolean quit() {
    return Opener.quit();
  }

  /**
   * Keeps a window's title at the name of the open database.
   *
   * @param shell the window
   */
  public static void titleFor(Shell shell) {
    OpenDatabase.current().follow(shell, database -> shell.setText(Opener.title(database.orElse(null))));
  }
}
