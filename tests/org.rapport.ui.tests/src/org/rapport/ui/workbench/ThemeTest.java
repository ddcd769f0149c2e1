package org.rapport.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.rapport.ui.Parts;
import org.rapport.ui.UiColors;

/** The light and the dark theme, switched with an editor and a list open. */
class ThemeTest extends Desk {

  private static String theme() {
    return User.see(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class).getActiveTheme().getId());
  }

  private static RGB surface() {
    return User.see(() -> UiColors.get(UiColors.SURFACE).getRGB());
  }

  @Test
  void bothThemesHaveTheirOwnColours() {
    User.see(() -> User.page().showView(Parts.TRANSACTIONS_VIEW));
    Table transactions = User.find(Table.class, "transactions.table");
    int count = database.transactions().size();
    User.until("the transactions are listed", () -> transactions.getItemCount() == count);
    User.see(() -> transactions.getItem(0).getText(0));
    Customers.rename(database, "C-002", "Renamed");
    User.until("the list is filled anew", () -> transactions.getItemCount() == count + 1);
    openAccount("C-001");
    CTabItem tab = User.find(CTabItem.class, "account.tab.history");
    User.act(() -> tab.getParent().setSelection(tab));
    Table past = User.find(Table.class, "record.history");
    String light = theme();
    RGB bright = surface();
    RGB table = background(past);
    RGB listed = background(transactions);
    User.command("org.rapport.ui.commands.theme");
    User.until("the theme is another", () -> !theme().equals(light));
    User.until("the colours are others", () -> !surface().equals(bright));
    assertNotEquals(light, theme());
    User.picture("dark");
    User.command("org.rapport.ui.commands.theme");
    User.until("the first theme is back", () -> theme().equals(light));
    User.until("its colours are back", () -> surface().equals(bright));
    assertEquals(light, theme());
    User.until("the tables are as before", () -> past.getBackground().getRGB().equals(table));
    assertEquals(listed, background(transactions));
    User.picture("light-again");
  }

  private static RGB background(Table table) {
    return User.see(() -> table.getBackground().getRGB());
  }
}
