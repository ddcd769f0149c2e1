package org.rapport.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.rapport.ui.Parts;

/** Transactions, what they changed, undo and redo from the menu, and the past of one record. */
class HistoryTest extends Desk {

  private static final String KEY = "C-005";
  private static final String OLD = "Customer 056";
  private static final String UNDO = "org.rapport.ui.commands.undoTransaction";
  private static final String REDO = "org.rapport.ui.commands.redoTransaction";
  private static final int PURPOSE = 4;
  private static final int UNDONE = 6;

  private Table history() {
    User.see(() -> User.page().showView(Parts.TRANSACTIONS_VIEW));
    return User.find(Table.class, "transactions.table");
  }

  private static String cell(Table table, int row, int column) {
    return User.see(() -> table.getItemCount() > row ? table.getItem(row).getText(column) : "");
  }

  @Test
  void lastTransactionIsUndoneAndRedone() {
    Table table = history();
    int before = database.transactions().size();
    Customers.rename(database, KEY, "By mistake");
    User.until("the new one is listed", () -> table.getItemCount() == before + 1);
    assertEquals("Renamed elsewhere", cell(table, 0, PURPOSE));
    User.eventually("the menu can undo it", () -> enabled(UNDO));
    User.command(UNDO);
    User.until("the undo is listed", () -> table.getItemCount() == before + 2);
    assertEquals(OLD, Customers.name(database, KEY));
    User.eventually("the list says so", () -> cell(table, 1, UNDONE).equals("by " + (before + 2)));
    User.eventually("the menu can redo it", () -> enabled(REDO));
    User.command(REDO);
    User.until("the redo is listed", () -> table.getItemCount() == before + 3);
    assertEquals("By mistake", Customers.name(database, KEY));
    User.eventually("there is nothing more to redo", () -> !enabled(REDO));
  }

  private static boolean enabled(String command) {
    return User.see(() -> org.eclipse.ui.PlatformUI.getWorkbench()
        .getService(org.eclipse.ui.commands.ICommandService.class).getCommand(command).isEnabled());
  }

  @Test
  void importIsUndoneAfterAskingAndKeepsLaterEdits() {
    Table table = history();
    User.until("the transactions are listed", () -> table.getItemCount() == 2);
    assertTrue(cell(table, 1, PURPOSE).contains("customers.csv"));
    select(table, 1);
    Table records = User.find(Table.class, "transactions.records");
    User.until("its records are listed", () -> records.getItemCount() > Customers.ACCOUNTS);
    User.until("its title is shown",
        () -> User.find(Label.class, "transactions.title").getText().contains("60 created"));
    select(records, 5);
    Table fields = User.find(Table.class, "transactions.fields");
    User.eventually("the fields are listed", () -> User.see(() -> fields.getItemCount()) > 2);
    User.picture("history");
  }

  @Test
  void filterNarrowsTheTransactions() {
    Table table = history();
    User.until("the transactions are listed", () -> table.getItemCount() == 2);
    User.type("transactions.filter", "CUSTOMERS.csv");
    User.until("one is left", () -> table.getItemCount() == 1);
    User.type("transactions.filter", "");
    User.until("all are back", () -> table.getItemCount() == 2);
  }

  @Test
  void valueOfThePastIsRestored() {
    Customers.rename(database, KEY, "By mistake");
    openAccount(KEY);
    showTab("account.tab.history");
    Table past = User.find(Table.class, "record.history");
    User.until("the past is listed", () -> past.getItemCount() > 2);
    assertEquals(OLD, cell(past, 0, 3));
    assertEquals("By mistake", cell(past, 0, PURPOSE));
    select(past, 0);
    User.picture("record-history");
    ToolItem restore = User.see(() -> tool(past, "record.history.restore"));
    User.until("it can be restored", restore::isEnabled);
    User.act(() -> restore.notifyListeners(SWT.Selection, new Event()));
    User.untilText("account.title", OLD);
    assertEquals(OLD, Customers.name(database, KEY));
    ToolItem show = User.see(() -> tool(past, "record.history.transaction"));
    User.until("the past tells of it", () -> past.getItemCount() > 0 && past.getItem(0).getText(PURPOSE).equals(OLD));
    select(past, 1);
    User.act(() -> show.notifyListeners(SWT.Selection, new Event()));
    Table table = User.find(Table.class, "transactions.table");
    User.until("the transaction is selected",
        () -> table.getSelectionCount() == 1 && table.getSelection()[0].getText(PURPOSE).equals("Renamed elsewhere"));
  }

  private static ToolItem tool(Table past, String id) {
    for (var control : past.getParent().getChildren()) {
      if (control instanceof org.eclipse.swt.widgets.ToolBar bar) {
        for (ToolItem item : bar.getItems()) {
          if (id.equals(item.getData(org.rapport.ui.Widgets.ID))) {
            return item;
          }
        }
      }
    }
    throw new AssertionError("no " + id);
  }

  private static void select(Table table, int row) {
    User.act(() -> {
      table.setSelection(row);
      Event event = new Event();
      event.item = table.getItem(row);
      table.notifyListeners(SWT.Selection, event);
    });
  }

  private static void showTab(String id) {
    CTabItem tab = User.find(CTabItem.class, id);
    User.see(() -> {
      CTabFolder folder = tab.getParent();
      folder.setSelection(tab);
      return folder;
    });
  }
}
