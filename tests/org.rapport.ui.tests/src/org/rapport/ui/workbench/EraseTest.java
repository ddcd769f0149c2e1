package org.rapport.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.store.TransactionKind;

/** A person's data are erased from the editor: confirmed by the key, the editor closes, the history tells of it. */
class EraseTest extends Desk {

  @Test
  void itIsErasedAfterTheKeyWasTyped() {
    long id = Customers.account(database, "C-001");
    openAccount("C-001");
    User.command("org.rapport.ui.commands.erase");
    Button ok = User.find(Button.class, "erase.ok");
    assertFalse(User.see(ok::isEnabled));
    User.type("erase.key", "C-002");
    assertFalse(User.see(ok::isEnabled));
    String destroyed = User.text("erase.destroyed");
    assertEquals("Account 1, Opportunity 1", destroyed);
    User.type("erase.key", "C-001");
    User.picture("erase");
    User.press("erase.ok");
    String said = User.answer("tells that something was erased", "OK");
    assertTrue(said.contains("Account 1"), said);
    User.until("the editor is closed", () -> User.page().getEditorReferences().length == 0);
    assertEquals(TransactionKind.ERASURE, database.transactions().get(0).kind());
    assertEquals(Customers.ACCOUNTS - 1, database.count(Literals.ACCOUNT));
    assertTrue(database.history(Literals.ACCOUNT, id).stream()
        .noneMatch(change -> (change.oldText() + change.newText()).contains("Customer 060")));
  }

  @Test
  void cancelChangesNothing() {
    openAccount("C-003");
    User.command("org.rapport.ui.commands.erase");
    User.find(Button.class, "erase.ok");
    User.answer("Type the key C-003", "Cancel");
    assertEquals(Customers.ACCOUNTS, database.count(Literals.ACCOUNT));
    assertEquals(1, User.see(() -> User.page().getEditorReferences().length));
  }
}
