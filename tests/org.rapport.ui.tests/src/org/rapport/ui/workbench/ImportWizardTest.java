package org.rapport.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.rapport.model.ModelPackage.Literals;

/** The import wizard: a file becomes changes of accounts, after a dry run that changes nothing. */
class ImportWizardTest extends Desk {

  @Test
  void fileIsRehearsedImportedAndUndone() throws IOException {
    Path file = folder.resolve("more.csv");
    Files.writeString(file, "key,name,tenure,colour\nC-001,Customer 060,5,red\nN-1,New One,7,blue\nN-1,Twice,7,blue\n");
    User.command("org.rapport.ui.commands.import");
    Shell wizard = User.dialog("Import File");
    User.type("import.file", file.toString());
    Text field = User.find(Text.class, "import.file");
    User.act(() -> field.notifyListeners(SWT.DefaultSelection, new Event()));
    Table preview = User.find(Table.class, "import.preview");
    User.until("the rows are shown", () -> preview.getItemCount() == 3);
    User.pressIn(wizard, "Next");
    Table mapping = User.find(Table.class, "import.mapping");
    User.until("the columns are listed", () -> mapping.getItemCount() == 4);
    User.pressIn(wizard, "Next");
    User.until("the dry run is done", () -> User.text("import.summary").contains("3 rows read"));
    String summary = User.text("import.summary");
    assertTrue(summary.contains("1 created") && summary.contains("1 rejected") && summary.contains("colour"), summary);
    Table problems = User.find(Table.class, "import.problems");
    assertEquals("4", User.see(() -> problems.getItem(0).getText(0)));
    assertEquals(Customers.ACCOUNTS, database.count(Literals.ACCOUNT));
    User.pressIn(wizard, "Finish");
    String said = User.answer("Transaction", "Undo Import");
    assertTrue(said.contains("1 created"), said);
    User.answer("as they were before", "OK");
    assertEquals(Customers.ACCOUNTS, database.count(Literals.ACCOUNT));
  }

  @Test
  void missingFileIsSaid() {
    User.command("org.rapport.ui.commands.import");
    Shell wizard = User.dialog("Import File");
    User.type("import.file", folder.resolve("missing.csv").toString());
    Text field = User.find(Text.class, "import.file");
    User.act(() -> field.notifyListeners(SWT.DefaultSelection, new Event()));
    User.until("the sentence names the file",
        () -> User.words(wizard).indexOf("missing.csv") < User.words(wizard).lastIndexOf("missing.csv"));
    User.pressIn(wizard, "Cancel");
    User.until("the wizard is gone", wizard::isDisposed);
  }
}
