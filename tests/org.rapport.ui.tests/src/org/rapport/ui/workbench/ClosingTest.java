package org.rapport.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionKind;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.ui.Background;
import org.rapport.ui.OpenDatabase;

/** Closing waits for work in progress in the background: a window says for what, and the user can end it. */
class ClosingTest extends Desk {

  private static final String JOB = "Import of late.csv";

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);
  private final AtomicBoolean cancelled = new AtomicBoolean();

  /** Begins an import that is not done before it is told to go on. */
  private void beginImport() throws InterruptedException {
    Database mine = database;
    User.act(() -> Background.of(JOB, null).onCancel(() -> cancelled.set(true)).run(monitor -> {
      try (Transaction transaction = mine.begin(TransactionKind.IMPORT, JOB)) {
        TextColumn.Builder names = TextColumn.builder("name");
        names.add("Late Comer");
        transaction.insert(Literals.ACCOUNT, Table.of(names.build()));
        begun.countDown();
        while (!go.await(20, TimeUnit.MILLISECONDS)) {
          if (monitor.isCanceled()) {
            throw new OperationCanceledException();
          }
        }
        transaction.commit();
      }
      return true;
    }, done -> {}));
    assertTrue(begun.await(20, TimeUnit.SECONDS));
  }

  private long accountsAfterwards(Shell window) {
    User.until("the window is gone", window::isDisposed);
    assertFalse(database.isOpen());
    try (Passphrase words = Passphrase.of(Customers.PASSPHRASE);
        Database again = Databases.open(database.folder(), words, "tester")) {
      return again.count(Literals.ACCOUNT);
    }
  }

  @Test
  void closingWaitsForAnImportWhileEventsAreHandled() throws InterruptedException {
    beginImport();
    User.command("org.rapport.ui.commands.database.close");
    Shell window = User.dialog(JOB);
    User.picture("closing");
    assertTrue(User.see(() -> OpenDatabase.current().get().isEmpty()), "nothing works on it any more");
    assertTrue(database.isOpen(), "the import goes on");
    go.countDown();
    assertEquals(Customers.ACCOUNTS + 1, accountsAfterwards(window));
    assertFalse(cancelled.get());
  }

  @Test
  void theWorkCanBeEndedAndIsTakenBack() throws InterruptedException {
    beginImport();
    User.command("org.rapport.ui.commands.database.close");
    Shell window = User.dialog(JOB);
    User.press("closing.end");
    User.until("the import is cancelled", cancelled::get);
    assertEquals(Customers.ACCOUNTS, accountsAfterwards(window));
  }
}
