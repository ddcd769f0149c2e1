package org.rapport.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.Test;
import org.rapport.model.Account;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.model.Score;
import org.rapport.store.EditSession;
import org.rapport.store.TransactionKind;
import org.rapport.ui.Parts;

/** From the wizard to the comparison, and from there to scores with reasons in the account editor. */
class AnalysisTest extends Desk {

  private static final int REASON_LINE = 24;

  @Test
  void wizardLeadsToAComparison() {
    compare();
    String verdict = User.text("analysis.verdict");
    assertTrue(verdict.length() > 20 && verdict.endsWith("."), verdict);
    assertTrue(User.text("analysis.baseRate").matches("\\d\\d(\\.\\d)?.?%"), User.text("analysis.baseRate"));
    assertTrue(User.text("analysis.title").contains("churn"));
    Table figures = User.find(Table.class, "analysis.figures");
    assertEquals(3, User.see(figures::getItemCount));
    for (TableItem item : User.see(figures::getItems)) {
      String accuracy = User.see(() -> item.getText(1));
      assertTrue(accuracy.matches(".*\\d.*"), accuracy);
      assertFalse(User.see(() -> item.getText(0)).isEmpty());
    }
    for (String chart : List.of("analysis.accuracy", "analysis.auc")) {
      Control shown = User.find(Control.class, chart);
      assertTrue(User.see(() -> shown.getSize().x > 100 && shown.getSize().y > 100), chart);
    }
    User.picture("comparison");
  }

  @Test
  void scoresAreWrittenAndShownWithReasons() {
    compare();
    User.press("analysis.writeScores");
    User.type("scores.name", "Risk");
    Spinner reasons = User.find(Spinner.class, "scores.reasons");
    int most = User.see(reasons::getSelection);
    assertFalse(User.text("scores.why").isEmpty());
    User.press("scores.ok");
    String said = User.answer("now have the score", "Close");
    assertTrue(said.contains("60") && said.contains("Risk"), said);
    assertEquals(Customers.ACCOUNTS, database.count(Literals.SCORE));
    assertEquals(TransactionKind.SCORES, database.transactions().get(0).kind());
    int stored = reasonsOf("C-001", most);
    openAccount("C-001");
    CTabItem tab = User.find(CTabItem.class, "account.tab.score");
    User.act(() -> tab.getParent().setSelection(tab));
    Canvas scores = User.find(Canvas.class, "account.scores");
    User.until("one score is shown", () -> Integer.valueOf(1).equals(scores.getData("scores")));
    int height = User.see(() -> ((ScrolledComposite) scores.getParent()).getMinHeight());
    assertTrue(height >= stored * REASON_LINE, "room for every reason");
    Control badge = User.find(Control.class, "account.risk");
    assertTrue(User.see(() -> badge.getSize().x > 40), "the risk is beside the name");
    User.picture("scores");
  }

  private int reasonsOf(String key, int most) {
    try (EditSession session = database.openSession()) {
      Account account = session.<Account>find(Literals.ACCOUNT, key).orElseThrow();
      List<Score> scores = session.related(account, Literals.SCORE__ACCOUNT);
      assertEquals(1, scores.size());
      Score score = scores.get(0);
      assertEquals("Risk", score.getName());
      assertTrue(score.getValue() >= 0 && score.getValue() <= 1);
      int count = score.getReasons().size();
      assertTrue(count > 0 && count <= most, count + " reasons");
      score.getReasons().forEach(reason -> assertFalse(reason.getSentence().isEmpty(), reason.getField()));
      return count;
    }
  }

  /** Opens the wizard, chooses a question and goes on to the rows. */
  private static void ask(String kind) {
    User.command("org.rapport.ui.analytics.commands.newAnalysis");
    User.press("wizard.kind." + kind);
    User.press("wizard.next");
  }

  @Test
  void aNumberIsPredictedWithOwnPreparationAndOverFolds() {
    ask("regression");
    Combo target = User.find(Combo.class, "wizard.target");
    User.until("a number is suggested", () -> !target.getText().isEmpty());
    User.press("wizard.next");
    User.press("wizard.next");
    Table algorithms = User.find(Table.class, "wizard.algorithms");
    User.until("algorithms for numbers are listed", () -> ticked(algorithms).equals(Set.of("linear", "regtree",
        "regforest")));
    User.act(() -> {
      TableItem forest = Arrays.stream(algorithms.getItems()).filter(item -> "regforest".equals(item.getData()))
          .findFirst().orElseThrow();
      forest.setChecked(false);
      Event event = new Event();
      event.detail = SWT.CHECK;
      event.item = forest;
      algorithms.notifyListeners(SWT.Selection, event);
    });
    User.press("wizard.next");
    choose("wizard.missing", 1);
    User.press("wizard.next");
    User.press("wizard.crossValidation");
    User.picture("wizard-evaluation");
    User.press("wizard.finish");
    untilAsked("Predict a number");
    assertTrue(User.text("analysis.request").contains("5\u2011fold"), User.text("analysis.request"));
    assertTrue(User.text("analysis.preparation").contains("mean"), User.text("analysis.preparation"));
    User.press("analysis.change");
    Button regression = User.find(Button.class, "wizard.kind.regression");
    assertTrue(User.see(regression::getSelection), "the wizard knows what was asked");
    User.press("wizard.next");
    Combo again = User.find(Combo.class, "wizard.target");
    User.until("the target is known", () -> !again.getText().isEmpty());
    User.press("wizard.next");
    User.press("wizard.next");
    Table known = User.find(Table.class, "wizard.algorithms");
    User.until("the algorithms are as they were", () -> ticked(known).equals(Set.of("linear", "regtree")));
    User.press("wizard.cancel");
  }

  @Test
  void groupsAreFoundAndFoundAgain() {
    ask("clustering");
    Combo naming = User.find(Combo.class, "wizard.naming");
    User.until("rows have names", () -> naming.getSelectionIndex() > 0);
    User.press("wizard.next");
    assertTrue(User.see(() -> User.find(Table.class, "wizard.fields").getItemCount()) > 0);
    User.press("wizard.next");
    Table algorithms = User.find(Table.class, "wizard.algorithms");
    User.until("clusterers are listed", () -> ticked(algorithms).equals(Set.of("kmeans")));
    User.type("wizard.kmeans.k", "2");
    User.press("wizard.finish");
    untilAsked("Find groups");
    String title = User.text("analysis.title");
    User.see(() -> User.page().showView("org.rapport.ui.analytics.views.analyses")); // the figures may lie upon it
    Table kept = User.find(Table.class, "analyses.table");
    int before = User.see(kept::getItemCount);
    User.press("analysis.runAgain");
    User.until("it was run again", () -> kept.getItemCount() == before + 1);
    untilAsked("Find groups");
    assertEquals(title, User.text("analysis.title"));
  }

  private static void untilAsked(String beginning) {
    User.eventually("the header says " + beginning, () -> User.text("analysis.request").startsWith(beginning));
  }

  private static Set<Object> ticked(Table table) {
    return Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(TableItem::getData)
        .collect(Collectors.toSet());
  }

  private static void choose(String id, int index) {
    Combo combo = User.find(Combo.class, id);
    User.act(() -> {
      combo.select(index);
      combo.notifyListeners(SWT.Selection, new Event());
    });
  }

  /** Goes through the wizard, taking what it suggests. */
  private static void compare() {
    ask("classification");
    Combo target = User.find(Combo.class, "wizard.target");
    User.until("a target is suggested", () -> target.getText().startsWith("churn"));
    Combo positive = User.find(Combo.class, "wizard.positive");
    assertEquals("yes", User.see(positive::getText));
    User.press("wizard.next");
    Widget fields = User.find(Table.class, "wizard.fields");
    assertTrue(User.see(() -> ((Table) fields).getItemCount()) > 0);
    User.press("wizard.next");
    Table algorithms = User.find(Table.class, "wizard.algorithms");
    User.until("the algorithms are listed", () -> algorithms.getItemCount() >= 3);
    assertEquals(Set.of("knn", "tree", "forest"), User.see(() -> ticked(algorithms)));
    User.press("wizard.finish");
    User.find(Control.class, "analysis.verdict");
    assertEquals(Parts.ANALYTICS_PERSPECTIVE, User.see(() -> User.page().getPerspective().getId()));
  }
}
