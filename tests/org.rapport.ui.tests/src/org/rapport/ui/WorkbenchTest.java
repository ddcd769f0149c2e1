package org.rapport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.exchange.sample.SampleDatabase;
import org.rapport.model.Account;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.model.Opportunity;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.EditSession;
import org.rapport.store.ListQuery;
import org.rapport.store.Passphrase;

/** The way of a user through lists and editors, on a small sample database in the real workbench. */
class WorkbenchTest {

  private static final int ACCOUNTS = 60;

  @TempDir
  Path folder;

  private Database database;
  private IWorkbenchPage page;

  @BeforeEach
  void open() {
    Path place = folder.resolve("sample");
    SampleDatabase.create(place, ACCOUNTS, new NullProgressMonitor());
    database = Databases.open(place, Passphrase.of(SampleDatabase.PASSPHRASE), "tester");
    Ui.until("there is a window", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
    page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    OpenDatabase.current().open(database);
  }

  @AfterEach
  void close() {
    page.closeAllEditors(false);
    OpenDatabase.current().close();
  }

  private String cell(int column, int row) {
    NatTable table = Ui.find(NatTable.class, "accounts.table");
    return String.valueOf(table.getDataValueByPosition(column, row));
  }

  @Test
  void listShowsFiltersAndSorts() throws Exception {
    page.showView(Parts.ACCOUNTS_VIEW);
    Ui.equal("the first key", "A-000001", () -> cell(0, 2));
    assertEquals("Sales", page.getPerspective().getLabel());
    long persons = database.list(ListQuery.of(Literals.ACCOUNT, "name")
        .where(org.rapport.store.Filter.parse("kind = person", Literals.ACCOUNT, database.fields()))).total();
    assertTrue(persons > 0 && persons < ACCOUNTS, "the sample has both kinds");
    Ui.find(Text.class, "accounts.filter").setText("kind = person and key ~ '00001'");
    // the table is made anew when its columns change
    Ui.until("the filter holds", () -> Ui.find(NatTable.class, "accounts.table").getPreferredHeight() < 20 * 26);
    Ui.find(Text.class, "accounts.filter").setText("no such field < 3");
    Ui.until("the problem is said", () -> !Ui.find(Label.class, "accounts.problem").getText().isEmpty());
    Ui.find(Text.class, "accounts.filter").setText("");
    Ui.until("the problem is gone", () -> Ui.find(Label.class, "accounts.problem").getText().isEmpty());
  }

  @Test
  void accountIsEditedUndoneAndSaved() throws Exception {
    long id = database.idsByKey(Literals.ACCOUNT, List.of("A-000007")).get("A-000007");
    Parts.openAccount(id);
    Text name = Ui.find(Text.class, "account.name");
    String before = name.getText();
    assertFalse(before.isEmpty());
    IEditorPart editor = page.getActiveEditor();
    assertFalse(editor.isDirty());
    name.setText("Renamed Account");
    Ui.until("the editor is dirty", editor::isDirty);
    page.activate(editor);
    PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo", null);
    Ui.equal("the name", before, name::getText);
    assertFalse(editor.isDirty(), "undone to what is stored");
    name.setText("Renamed Account");
    Ui.equal("the title", "Renamed Account", () -> Ui.find(Label.class, "account.title").getText());
    assertTrue(page.saveEditor(editor, false));
    Ui.until("it is saved", () -> !editor.isDirty());
    assertEquals("Renamed Account", stored(id));
    assertEquals("name", database.history(Literals.ACCOUNT, id).get(0).field());
    showTab(name, "account.tab.history");
    Ui.until("the history shows the change", () -> Ui.find(Table.class, "record.history").getItemCount() > 0);
  }

  private String stored(long id) {
    try (EditSession session = database.openSession()) {
      return session.<Account>load(Literals.ACCOUNT, id).getName();
    }
  }

  @Test
  void brokenValueIsSaidAndNotSaved() throws Exception {
    long id = database.idsByKey(Literals.ACCOUNT, List.of("A-000003")).get("A-000003");
    Parts.openAccount(id);
    Text since = Ui.find(Text.class, "account.since");
    since.setText("yesterday or so");
    Ui.until("the problem is said",
        () -> Ui.find(Label.class, "account.problem").getText().contains("yesterday or so"));
    IEditorPart editor = page.getActiveEditor();
    page.saveEditor(editor, false);
    assertTrue(editor.isDirty(), "what cannot be read is kept, not saved");
  }

  @Test
  void opportunityShowsStagesAndKeepsItsProbability() throws Exception {
    long id = database.list(ListQuery.of(Literals.OPPORTUNITY, "key").page(0, 1)).id(0);
    Parts.openOpportunity(id);
    Text probability = Ui.find(Text.class, "opportunity.probability");
    probability.setText("35%");
    IEditorPart editor = page.getActiveEditor();
    Ui.until("the editor is dirty", editor::isDirty);
    assertTrue(page.saveEditor(editor, false));
    Ui.until("it is saved", () -> !editor.isDirty());
    try (EditSession session = database.openSession()) {
      assertEquals(0.35, session.<Opportunity>load(Literals.OPPORTUNITY, id).getProbability(), 0);
    }
    assertTrue(Widgets.find(probability.getDisplay(), "opportunity.stages").isPresent());
    assertTrue(probability.getParent().getParent().getParent() instanceof CTabFolder);
  }

  private static void showTab(Control within, String id) {
    Control folder = within;
    while (!(folder instanceof CTabFolder)) {
      folder = folder.getParent();
    }
    for (CTabItem item : ((CTabFolder) folder).getItems()) {
      if (id.equals(item.getData(Widgets.ID))) {
        ((CTabFolder) folder).setSelection(item);
      }
    }
  }
}
