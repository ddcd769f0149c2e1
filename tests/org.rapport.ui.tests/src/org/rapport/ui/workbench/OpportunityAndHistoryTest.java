package org.rapport.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.model.Opportunity;
import org.rapport.store.EditSession;
import org.rapport.ui.Parts;

/** An opportunity moves to its next stage; transactions are listed and the last one is undone. */
class OpportunityAndHistoryTest extends Desk {

  private static final int STAGES = 3;
  private static final int UNDONE_COLUMN = 6;

  private long opportunity() {
    return database.idsByKey(Literals.OPPORTUNITY, java.util.List.of("O-1")).get("O-1");
  }

  @Test
  void stageIsChangedByAClickAndSaved() {
    long id = opportunity();
    User.act(() -> {
      try {
        Parts.openOpportunity(id);
      } catch (PartInitException problem) {
        throw new IllegalStateException(problem);
      }
    });
    User.untilText("opportunity.name", "Renewal");
    IEditorPart editor = User.see(() -> User.page().getActiveEditor());
    Canvas stages = User.find(Canvas.class, "opportunity.stages");
    User.until("the stages have room", () -> stages.getSize().x > 100);
    int width = User.see(() -> stages.getSize().x);
    User.click(stages, width / STAGES + width / STAGES / 2, 10);
    User.untilText("opportunity.probability", "50%");
    save();
    User.until("it is saved", () -> !editor.isDirty());
    try (EditSession session = database.openSession()) {
      Opportunity stored = session.load(Literals.OPPORTUNITY, id);
      assertEquals("Offer", stored.getStage().getName());
      assertEquals(0.5, stored.getProbability(), 0);
    }
  }

  @Test
  void lastTransactionIsUndone() {
    User.see(() -> User.page().showView(Parts.TRANSACTIONS_VIEW));
    Table table = User.find(Table.class, "transactions.table");
    int before = database.transactions().size();
    User.until("the transactions are listed", () -> table.getItemCount() == before);
    Customers.rename(database, "C-005", "By mistake");
    User.until("the new one is listed", () -> table.getItemCount() == before + 1);
    assertTrue(User.see(() -> table.getItem(0).getText(4)).contains("Renamed elsewhere"));
    User.command("org.rapport.ui.commands.undoTransaction");
    String question = User.answer("Renamed elsewhere", "OK");
    assertTrue(question.contains("tester"), question);
    User.answer("as they were before", "OK");
    assertEquals("Customer 056", Customers.name(database, "C-005"));
    User.until("the undo is listed", () -> table.getItemCount() == before + 2);
    assertTrue(User.see(() -> table.getItem(1).getText(UNDONE_COLUMN)).contains("by"));
  }

  @Test
  void refusingTheQuestionUndoesNothing() {
    Customers.rename(database, "C-005", "On purpose");
    User.command("org.rapport.ui.commands.undoTransaction");
    User.answer("Renamed elsewhere", "Cancel");
    assertEquals("On purpose", Customers.name(database, "C-005"));
  }
}
