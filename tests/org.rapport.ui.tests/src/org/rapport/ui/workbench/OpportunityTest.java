package org.rapport.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.model.Opportunity;
import org.rapport.store.EditSession;
import org.rapport.ui.Parts;

/** An opportunity moves to its next stage; transactions are listed and the last one is undone. */
class OpportunityTest extends Desk {

  private static final int STAGES = 3;

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
}
