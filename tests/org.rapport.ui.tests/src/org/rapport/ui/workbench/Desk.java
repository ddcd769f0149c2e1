package org.rapport.ui.workbench;

import java.nio.file.Path;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.store.Database;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Parts;

/** What tests of a user's ways have in common: a database of their own, open in the workbench. */
@ExtendWith({LogWatch.class, AsUser.class})
abstract class Desk {

  @TempDir
  Path folder;

  Database database;

  @BeforeEach
  void open() {
    database = Customers.create(folder.resolve("customers"));
    User.until("there is a window", () -> org.eclipse.ui.PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
    User.see(() -> {
      OpenDatabase.current().open(database);
      return true;
    });
  }

  @AfterEach
  void close() {
    User.see(() -> {
      for (var window : org.eclipse.ui.PlatformUI.getWorkbench().getWorkbenchWindows()) {
        window.getActivePage().closeAllEditors(false);
      }
      OpenDatabase.current().close();
      return true;
    });
  }

  /** Opens an account and waits until it is shown. */
  IEditorPart openAccount(String key) {
    long id = Customers.account(database, key);
    User.act(() -> {
      try {
        Parts.openAccount(id);
      } catch (PartInitException problem) {
        throw new IllegalStateException(problem);
      }
    });
    String name = Customers.name(database, key);
    User.untilText("account.name", name);
    return User.see(() -> User.page().getActiveEditor());
  }

  static void save() {
    User.command("org.eclipse.ui.file.save");
  }
}
