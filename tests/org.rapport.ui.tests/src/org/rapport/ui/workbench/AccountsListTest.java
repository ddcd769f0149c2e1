package org.rapport.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.insight.segment.Segments;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.store.ListQuery;
import org.rapport.store.Sort;
import org.rapport.ui.Parts;

/** The list of accounts: rows, filter field and order, as they are painted. */
class AccountsListTest extends Desk {

  private static final int FIRST_ROW = 2;

  @BeforeEach
  void showList() {
    User.see(() -> User.page().showView(Parts.ACCOUNTS_VIEW));
  }

  private static NatTable table() {
    return User.find(NatTable.class, "accounts.table");
  }

  private static int column(String label) {
    NatTable table = table();
    return User.see(() -> {
      for (int i = 0; i < table.getColumnCount(); i++) {
        if (String.valueOf(table.getDataValueByPosition(i, 0)).startsWith(label)) {
          return i;
        }
      }
      throw new AssertionError("no column " + label);
    });
  }

  private static String cell(String label, int row) {
    int column = column(label);
    NatTable table = table();
    return User.see(() -> String.valueOf(table.getDataValueByPosition(column, FIRST_ROW + row)));
  }

  private static void untilCell(String label, int row, String expected) {
    User.eventually(label + " of row " + row + " is " + expected, () -> cell(label, row).equals(expected));
  }

  private static int height() {
    NatTable table = table();
    return User.see(table::getPreferredHeight);
  }

  @Test
  void showsTheRowsWithTheirCustomFields() {
    untilCell("Key", 0, "C-001");
    assertEquals("Customer 060", cell("Name", 0));
    assertEquals("Customer 059", cell("Name", 1));
    assertTrue(Integer.parseInt(cell("tenure", 0)) < 12);
    assertTrue(cell("contract", 0).matches("monthly|two years"));
  }

  @Test
  void segmentIsAFilter() {
    untilCell("Key", 0, "C-001");
    int all = height();
    Segments.of(database).create("Short", "tenure < 12", "");
    User.type("accounts.filter", "in segment 'Short'");
    User.eventually("fewer rows are there", () -> height() < all);
    untilCell("Key", 2, "C-006");
    User.type("accounts.filter", "");
    User.eventually("all are there again", () -> height() == all);
  }

  @Test
  void filterNarrows() {
    untilCell("Key", 0, "C-001");
    int all = height();
    User.type("accounts.filter", "tenure < 12");
    User.eventually("fewer rows are there", () -> height() < all);
    int rowHeight = (all - height()) / (Customers.ACCOUNTS - Customers.SHORT);
    assertEquals(all, height() + rowHeight * (Customers.ACCOUNTS - Customers.SHORT));
    untilCell("Key", 2, "C-006");
    User.type("accounts.filter", "042");
    untilCell("Name", 0, "Customer 042");
    User.type("accounts.filter", "");
    untilCell("Key", 0, "C-001");
    assertEquals(all, height());
  }

  @Test
  void nonsenseInTheFilterIsExplained() {
    untilCell("Key", 0, "C-001");
    User.type("accounts.filter", "tenur < 12");
    User.eventually("the sentence names the field", () -> User.text("accounts.problem").contains("tenur"));
    User.type("accounts.filter", "tenure < 12");
    untilCell("Key", 2, "C-006");
  }

  @Test
  void headerSortsUpAndDown() {
    untilCell("Key", 0, "C-001");
    clickHeader("Name");
    untilCell("Name", 0, "Customer 001");
    assertEquals("C-060", cell("Key", 0));
    clickHeader("Name");
    untilCell("Name", 0, "Customer 060");
    clickHeader("tenure");
    String least = database.list(ListQuery.of(Literals.ACCOUNT, "tenure").orderBy(Sort.ascending("tenure"))).rows()
        .column("tenure").text(0);
    untilCell("tenure", 0, least);
  }

  private static void clickHeader(String label) {
    int column = column(label);
    NatTable table = table();
    Rectangle head = User.see(() -> table.getBoundsByPosition(column, 0));
    User.click(table, head.x + head.width / 2, head.y + head.height / 2);
  }

  @Test
  void showsWhatWasChangedElsewhere() {
    untilCell("Name", 0, "Customer 060");
    Customers.rename(database, "C-001", "Renamed");
    untilCell("Name", 0, "Renamed");
  }
}
