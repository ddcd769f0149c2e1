package org.rapport.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.store.Field;
import org.rapport.store.FieldType;

/** Custom fields are added, changed, retyped and retired; an open editor follows. */
class FieldsTest extends Desk {

  private static final String FIELDS = "org.rapport.ui.commands.fields";

  private Field field(String name) {
    return database.fields().get(Literals.ACCOUNT, name);
  }

  @Test
  void addedFieldIsInTheOpenEditorAtOnce() {
    openAccount("C-002");
    User.command(FIELDS);
    Table table = User.find(Table.class, "fields.table");
    User.until("the fields are listed", () -> table.getItemCount() == 3);
    User.press("fields.add");
    User.type("field.label", "Loyalty level");
    choose("field.type", "Whole number");
    User.press("field.required");
    User.type("field.min", "1");
    User.type("field.max", "5");
    User.picture("field");
    User.press("field.ok");
    User.until("the field is listed", () -> table.getItemCount() == 4);
    User.picture("fields");
    User.press("fields.close");
    Field made = field("Loyalty level");
    assertEquals(FieldType.INTEGER, made.type());
    assertTrue(made.rules().required());
    assertEquals(List.of(1L, 5L), List.of(made.rules().min(), made.rules().max()));
    Text input = User.find(Text.class, "account.Loyalty level");
    User.type("account.Loyalty level", "7");
    User.eventually("the rule is told", () -> User.text("account.problem").contains("7"));
    assertEquals("7", User.see(input::getText));
    User.type("account.Loyalty level", "4");
    save();
    User.eventually("it is saved", () -> User.see(() -> !User.page().getActiveEditor().isDirty()));
  }

  @Test
  void typeIsChangedAfterShowingWhatWouldNotFit() {
    User.command(FIELDS);
    Table table = User.find(Table.class, "fields.table");
    User.until("the fields are listed", () -> table.getItemCount() == 3);
    select(table, 1);
    User.press("fields.retype");
    choose("retype.type", "Yes or no");
    Table unfit = User.find(Table.class, "retype.unfit");
    User.until("what does not fit is listed", () -> unfit.getItemCount() == Customers.ACCOUNTS);
    User.picture("retype");
    Button ok = User.find(Button.class, "retype.ok");
    assertFalse(User.see(ok::isEnabled), "nothing is lost without a word");
    choose("retype.type", "Text");
    User.until("everything fits", ok::isEnabled);
    User.press("retype.ok");
    User.eventually("the type is changed", () -> field("contract").type() == FieldType.TEXT);
    User.press("fields.retire");
    User.eventually("it is retired",
        () -> database.fields().retired(Literals.ACCOUNT).stream().filter(f -> f.name().equals("contract"))
            .count() > 1);
    User.press("fields.close");
  }

  private static void choose(String id, String item) {
    Combo combo = User.find(Combo.class, id);
    User.act(() -> {
      combo.select(combo.indexOf(item));
      combo.notifyListeners(SWT.Selection, new Event());
    });
  }

  private static void select(Table table, int row) {
    User.act(() -> {
      table.setSelection(row);
      Event event = new Event();
      event.item = table.getItem(row);
      table.notifyListeners(SWT.Selection, event);
    });
  }
}
