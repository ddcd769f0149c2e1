package org.rapport.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.ui.DatabaseOpening;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Parts;

/** Opening a database by its passphrase, and the welcome page when none is open. */
@ExtendWith({LogWatch.class, AsUser.class})
class OpeningTest {

  @TempDir
  Path folder;

  @AfterEach
  void close() {
    User.see(() -> {
      OpenDatabase.current().close();
      return true;
    });
  }

  @Test
  void wrongPassphraseIsSaidAndTheRightOneOpens() {
    Path place = folder.resolve("customers");
    Customers.create(place).close();
    User.act(() -> DatabaseOpening.open(place));
    Shell dialog = User.dialog("customers");
    User.type("passphrase.text", "wrong horse");
    User.press("dialog.ok");
    User.until("the dialog says so", () -> User.words(dialog).contains("does not open the database"));
    assertTrue(User.see(() -> OpenDatabase.current().get().isEmpty()));
    User.type("passphrase.text", Customers.PASSPHRASE);
    User.press("dialog.ok");
    User.until("the database is open", () -> OpenDatabase.current().get().isPresent());
    assertEquals(Parts.SALES_PERSPECTIVE, User.see(() -> User.page().getPerspective().getId()));
    User.until("the title names it",
        () -> User.page().getWorkbenchWindow().getShell().getText().contains("customers"));
  }

  @Test
  void welcomePageIsThereWithoutADatabase() {
    User.until("the welcome page is shown",
        () -> User.page().getPerspective().getId().equals(Parts.WELCOME_PERSPECTIVE));
    User.find(org.eclipse.swt.widgets.Control.class, "welcome.sample");
  }
}
