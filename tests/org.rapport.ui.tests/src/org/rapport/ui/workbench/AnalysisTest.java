package org.rapport.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
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
    for (String chart : List.of("analysis.accuracy", "analysis.auc", "analysis.roc", "analysis.confusion")) {
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

  /** Goes through the wizard, taking what it suggests. */
  private static void compare() {
    User.command("org.rapport.ui.analytics.commands.newAnalysis");
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
    List<Object> chosen = User.see(() -> {
      List<Object> ids = new ArrayList<>();
      Arrays.stream(algorithms.getItems()).filter(TableItem::getChecked).forEach(item -> ids.add(item.getData()));
      return ids;
    });
    assertEquals(java.util.Set.of("knn", "tree", "forest"), java.util.Set.copyOf(chosen));
    User.press("wizard.finish");
    User.find(Control.class, "analysis.verdict");
    assertEquals(Parts.ANALYTICS_PERSPECTIVE, User.see(() -> User.page().getPerspective().getId()));
  }
}
