package org.rapport.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.rapport.ui.Widgets;

/** The account editor: undo and redo, saving, what must not be saved, and conflicts. */
class AccountEditorTest extends Desk {

  private static final String KEY = "C-001";
  private static final String OLD = "Customer 060";

  private static boolean dirty(IEditorPart editor) {
    return User.see(editor::isDirty);
  }

  private static void untilDirty(IEditorPart editor, boolean expected) {
    User.until(expected ? "the editor has changes" : "the editor has no changes", () -> editor.isDirty() == expected);
  }

  @Test
  void changeIsUndoneAndRedone() {
    IEditorPart editor = openAccount(KEY);
    assertFalse(dirty(editor));
    User.type("account.name", "New name");
    User.untilText("account.title", "New name");
    assertTrue(dirty(editor));
    User.command("org.eclipse.ui.edit.undo");
    User.untilText("account.name", OLD);
    untilDirty(editor, false);
    User.command("org.eclipse.ui.edit.redo");
    User.untilText("account.name", "New name");
    untilDirty(editor, true);
    assertEquals(OLD, Customers.name(database, KEY));
  }

  @Test
  void savedChangeIsStoredAndInTheHistory() {
    IEditorPart editor = openAccount(KEY);
    User.type("account.name", "Saved name");
    User.type("account.tenure", "33");
    untilDirty(editor, true);
    save();
    untilDirty(editor, false);
    assertEquals("Saved name", Customers.name(database, KEY));
    try (var session = database.openSession()) {
      var account = session.find(org.rapport.model.ModelPackage.Literals.ACCOUNT, KEY).orElseThrow();
      assertEquals(33L, session.custom(account, "tenure"));
    }
    showTab("account.tab.history");
    Table history = User.find(Table.class, "record.history");
    User.until("the history tells it", () -> history.getItemCount() >= 2);
  }

  @Test
  void emptyNameIsExplainedAndNotSaved() {
    IEditorPart editor = openAccount(KEY);
    User.type("account.name", "");
    User.eventually("the problem is said", () -> !User.text("account.problem").isEmpty());
    int transactions = database.transactions().size();
    save();
    User.until("saving is over", () -> true);
    assertTrue(dirty(editor));
    assertEquals(transactions, database.transactions().size());
    assertEquals(OLD, Customers.name(database, KEY));
    User.type("account.name", "Better");
    User.untilText("account.title", "Better");
    save();
    untilDirty(editor, false);
    assertEquals("Better", Customers.name(database, KEY));
  }

  @Test
  void unreadableNumberIsExplained() {
    IEditorPart editor = openAccount(KEY);
    User.type("account.tenure", "many");
    User.eventually("the problem is said", () -> User.text("account.problem").contains("many"));
    save();
    untilDirty(editor, true);
  }

  @Test
  void conflictIsReportedAndTheirsTaken() {
    IEditorPart editor = openAccount(KEY);
    User.type("account.name", "Mine");
    User.untilText("account.title", "Mine");
    Customers.rename(database, KEY, "Theirs");
    save();
    Shell dialog = User.dialog("changed by somebody else");
    assertEquals(List.of(OLD, "Mine", "Theirs"), User.see(() -> choices(dialog, "Name")));
    assertFalse(User.see(() -> User.find(Button.class, "conflict.save").isEnabled()), "nothing is chosen yet");
    User.press("conflict.allTheirs");
    User.press("conflict.save");
    User.untilText("account.name", "Theirs");
    untilDirty(editor, false);
    assertEquals("Theirs", Customers.name(database, KEY));
  }

  /** What the row of a field offers. */
  private static List<String> choices(Shell dialog, String field) {
    List<String> words = User.words(dialog).lines().toList();
    int at = words.lastIndexOf(field);
    return words.subList(at + 1, at + 4);
  }

  @Test
  void conflictsAreSettledFieldByField() {
    IEditorPart editor = openAccount(KEY);
    User.type("account.name", "Mine");
    User.type("account.tenure", "41");
    User.type("account.website", "https://mine.example.org");
    User.untilText("account.title", "Mine");
    untilDirty(editor, true);
    Customers.rename(database, KEY, "Theirs");
    Customers.tenure(database, KEY, 42);
    User.until("the website is taken", () -> User.find(Text.class, "account.website").getText().length() > 9);
    save();
    User.dialog("changed by somebody else");
    User.press("conflict.mine.0");
    User.press("conflict.theirs.1");
    User.picture("conflict");
    User.press("conflict.save");
    untilDirty(editor, false);
    assertEquals("Mine", Customers.name(database, KEY));
    User.untilText("account.tenure", "42");
    assertEquals("https://mine.example.org", User.text("account.website"));
    try (var session = database.openSession()) {
      var account = session.find(org.rapport.model.ModelPackage.Literals.ACCOUNT, KEY).orElseThrow();
      assertEquals(42L, session.custom(account, "tenure"));
    }
  }

  @Test
  void conflictIsReportedAndMineKept() {
    IEditorPart editor = openAccount(KEY);
    User.type("account.name", "Mine");
    User.untilText("account.title", "Mine");
    Customers.rename(database, KEY, "Theirs");
    save();
    User.dialog("changed by somebody else");
    User.press("conflict.allMine");
    User.press("conflict.save");
    untilDirty(editor, false);
    assertEquals("Mine", Customers.name(database, KEY));
  }

  @Test
  void editsOfOtherFieldsAreMergedAndTold() {
    IEditorPart editor = openAccount(KEY);
    User.type("account.tenure", "43");
    untilDirty(editor, true);
    Customers.rename(database, KEY, "Theirs");
    User.eventually("it is told at once", () -> User.text("account.notice.text").contains("Name"));
    save();
    untilDirty(editor, false);
    User.untilText("account.title", "Theirs");
    User.untilText("account.tenure", "43");
    User.eventually("the merge is told", () -> User.text("account.notice.text").startsWith("Saved together"));
  }

  @Test
  void othersChangeShowsUpInAnUntouchedEditor() {
    openAccount(KEY);
    Customers.rename(database, KEY, "Changed elsewhere");
    User.untilText("account.name", "Changed elsewhere");
    User.untilText("account.title", "Changed elsewhere");
  }

  @Test
  void contactsAndOpportunitiesAreListed() {
    openAccount(KEY);
    showTab("account.tab.contact");
    Table contacts = User.find(Table.class, "account.contacts.table");
    assertEquals("Ada Contact", User.see(() -> contacts.getItem(0).getText(0)));
    showTab("account.tab.opportunity");
    Table opportunities = User.find(Table.class, "account.opportunities.table");
    assertEquals("Renewal", User.see(() -> opportunities.getItem(0).getText(0)));
    assertEquals("Talk", User.see(() -> opportunities.getItem(0).getText(1)));
  }

  @Test
  void tabsAreMadeWhenFirstShownWithWhatIsNotSavedYet() {
    IEditorPart editor = openAccount(KEY);
    for (String id : List.of("account.contacts.table", "account.points.table", "record.history")) {
      assertTrue(User.see(() -> Widgets.find(Display.getDefault(), id).isEmpty()), id + " is there before it is seen");
    }
    User.type("account.name", "");
    User.eventually("the problem is said", () -> !User.text("account.problem").isEmpty());
    showTab("account.tab.contact");
    Table contacts = User.find(Table.class, "account.contacts.table");
    assertEquals("Ada Contact", User.see(() -> contacts.getItem(0).getText(0)));
    assertFalse(User.text("account.problem").isEmpty(), "the problem is forgotten");
    User.command("org.eclipse.ui.edit.undo");
    untilDirty(editor, false);
    showTab("account.tab.details");
    User.untilText("account.name", OLD);
    showTab("account.tab.history");
    Table history = User.find(Table.class, "record.history");
    User.until("the history is told", () -> history.getItemCount() >= 1);
    Customers.rename(database, KEY, "Changed elsewhere");
    User.until("the history follows", () -> history.getItem(0).getText(4).equals("Changed elsewhere"));
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
