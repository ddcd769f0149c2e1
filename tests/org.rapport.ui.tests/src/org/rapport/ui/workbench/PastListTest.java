package org.rapport.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.rapport.ui.Parts;
import org.rapport.ui.Widgets;

/** A list as it was, and records found by what one remembers of them. */
class PastListTest extends Desk {

  private static final int NAME_COLUMN = 1;
  private static final int FIRST_ROW = 2;

  private String firstName() {
    NatTable table = User.find(NatTable.class, "accounts.table");
    return User.see(() -> String.valueOf(table.getDataValueByPosition(NAME_COLUMN, FIRST_ROW)));
  }

  @Test
  void listShowsThePastAndComesBack() {
    User.see(() -> User.page().showView(Parts.ACCOUNTS_VIEW));
    User.eventually("the list is there", () -> firstName().equals("Customer 060"));
    long second = Instant.now().getEpochSecond();
    User.eventually("the second is over", () -> Instant.now().getEpochSecond() > second + 1);
    Customers.rename(database, "C-001", "Renamed today");
    User.eventually("the list follows", () -> firstName().equals("Renamed today"));
    NatTable table = User.find(NatTable.class, "accounts.table");
    ToolItem item = User.see(() -> tool(table.getShell(), "accounts.history"));
    User.act(() -> item.notifyListeners(SWT.Selection, new Event()));
    org.eclipse.swt.widgets.DateTime clock = User.find(org.eclipse.swt.widgets.DateTime.class, "asOf.time");
    var then = java.time.LocalDateTime.ofInstant(Instant.ofEpochSecond(second), java.time.ZoneId.systemDefault());
    User.act(() -> clock.setTime(then.getHour(), then.getMinute(), then.getSecond()));
    User.picture("as-of-dialog");
    User.press("asOf.ok");
    User.eventually("the past is shown", () -> firstName().equals("Customer 060"));
    User.eventually("it is told", () -> User.text("accounts.past.text").startsWith("As it was on"));
    User.picture("as-of");
    Link back = User.find(Link.class, "accounts.past.action");
    User.act(() -> back.notifyListeners(SWT.Selection, new Event()));
    User.eventually("now is shown again", () -> firstName().equals("Renamed today"));
  }

  private static ToolItem tool(org.eclipse.swt.widgets.Composite parent, String id) {
    for (var control : parent.getChildren()) {
      if (control instanceof ToolBar bar) {
        for (ToolItem item : bar.getItems()) {
          if (id.equals(item.getData(Widgets.ID))) {
            return item;
          }
        }
      }
      ToolItem below = control instanceof org.eclipse.swt.widgets.Composite composite ? tool(composite, id) : null;
      if (below != null) {
        return below;
      }
    }
    return null;
  }

  @Test
  void accountIsFoundByAPartOfItsName() {
    User.command("org.rapport.ui.commands.find");
    User.type("find.text", "stomer 05");
    Table hits = User.find(Table.class, "find.hits");
    User.until("ten are found", () -> hits.getItemCount() == 10);
    User.picture("find");
    User.press("find.ok");
    User.untilText("account.name", "Customer 050");
    assertEquals("Customer 050", User.text("account.title"));
  }
}
