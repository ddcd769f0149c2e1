package org.rapport.ui.workbench;

import static org.junit.jupiter.api.Assertions.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;

/** Every kind of result is shown by its viewers. */
class ViewersTest extends Desk {

  @Test
  void classesAreShownFromManySides() {
    ask("classification");
    Combo target = User.find(Combo.class, "wizard.target");
    User.until("a target is suggested", () -> target.getText().startsWith("churn"));
    run();
    User.find(Control.class, "analysis.verdict");
    tab("quality");
    drawn("analysis.roc", "analysis.precisionRecall", "analysis.gain", "analysis.lift", "analysis.calibration",
        "analysis.confusion", "analysis.profit");
    User.type("analysis.profit.truePositive", "250");
    User.until("the worth is computed anew", () -> User.text("analysis.profit.said").contains("per row"));
    User.type("analysis.profit.truePositive", "much");
    User.until("an amount is refused", () -> User.text("analysis.profit.said").contains("much"));
    tab("model");
    User.press("analysis.importance.start");
    drawn("analysis.importance.chart");
    Combo model = User.find(Combo.class, "analysis.model.choice");
    User.act(() -> {
      model.select(model.indexOf("Decision tree"));
      model.notifyListeners(SWT.Selection, new Event());
    });
    User.press("analysis.model.start");
    drawn("analysis.tree");
    Table leaves = User.find(Table.class, "analysis.leaves");
    Table rows = User.find(Table.class, "analysis.leafRows");
    assertTrue(User.see(leaves::getItemCount) > 1, "the tree has leaves");
    User.until("a leaf leads to its rows", () -> rows.getItemCount() > 0);
    tab("rows");
    User.press("analysis.reasons.start");
    Table scored = User.find(Table.class, "analysis.scored");
    assertEquals(Customers.ACCOUNTS, User.see(scored::getItemCount));
    drawn("analysis.contributions");
    User.picture("viewers-rows");
    tab("details");
    drawn("analysis.tests");
  }

  @Test
  void numbersHaveErrorsResidualsAndCoefficients() {
    ask("regression");
    Combo target = User.find(Combo.class, "wizard.target");
    User.until("a number is suggested", () -> !target.getText().isEmpty());
    run();
    Table figures = User.find(Table.class, "analysis.figures");
    assertTrue(User.see(figures::getItemCount) > 2, "models and baselines");
    drawn("analysis.meanError", "analysis.rootError");
    tab("quality");
    drawn("analysis.residuals", "analysis.quantiles");
    tab("model");
    drawn("analysis.coefficientTable.linear");
    assertTrue(User.text("analysis.diagnostics.linear").contains("R\u00B2"));
  }

  @Test
  void groupsHaveSizesAPlaneAndProfiles() {
    ask("clustering");
    Combo naming = User.find(Combo.class, "wizard.naming");
    User.until("rows have names", () -> naming.getSelectionIndex() > 0);
    run();
    Table groups = User.find(Table.class, "analysis.groups");
    assertTrue(User.see(groups::getItemCount) > 1, "groups");
    drawn("analysis.clusters");
    tab("model");
    drawn("analysis.profile", "analysis.profileTable");
    Table rows = User.find(Table.class, "analysis.groupRows");
    assertTrue(User.see(rows::getItemCount) > 0, "the rows of the group");
    User.picture("viewers-groups");
  }

  @Test
  void unusualRowsHaveReasons() {
    ask("outliers");
    Combo naming = User.find(Combo.class, "wizard.naming");
    User.until("rows have names", () -> naming.getSelectionIndex() > 0);
    run();
    Table found = User.find(Table.class, "analysis.outliers");
    assertTrue(User.see(found::getItemCount) > 0, "unusual rows");
    assertFalse(User.text("analysis.outlier.reasons").isBlank());
    drawn("analysis.outlierScores");
  }

  @Test
  void rulesAreFilteredAndLeadToBaskets() throws Exception {
    Path baskets = folder.resolve("baskets.csv");
    Files.writeString(baskets, "bread,butter\n".repeat(12) + "bread,butter,jam\n".repeat(8) + "beer,crisps\n".repeat(9)
        + "milk\n".repeat(20));
    ask("rules");
    User.press("wizard.csv");
    User.type("wizard.file", baskets.toString());
    User.press("wizard.lines");
    User.press("wizard.finish");
    Table rules = User.find(Table.class, "analysis.rules");
    User.until("there are rules", () -> rules.getItemCount() > 1);
    User.act(() -> {
      rules.setSelection(0);
      rules.notifyListeners(SWT.Selection, new Event());
    });
    Table found = User.find(Table.class, "analysis.baskets");
    User.until("the rule leads to its baskets", () -> found.getItemCount() > 0);
    tab("quality");
    drawn("analysis.ruleMap");
  }

  private static void ask(String kind) {
    User.command("org.rapport.ui.analytics.commands.newAnalysis");
    User.press("wizard.kind." + kind);
    User.press("wizard.next");
    if (!kind.equals("rules")) {
      User.press("wizard.accounts");
    }
  }

  /** Goes on to the algorithms, takes those suggested, and runs. */
  private static void run() {
    User.press("wizard.next");
    User.press("wizard.next");
    Table algorithms = User.find(Table.class, "wizard.algorithms");
    User.until("algorithms are listed", () -> algorithms.getItemCount() > 0);
    User.press("wizard.finish");
  }

  private static void tab(String id) {
    CTabItem tab = User.find(CTabItem.class, "analysis.tab." + id);
    User.act(() -> {
      tab.getParent().setSelection(tab);
      tab.getParent().notifyListeners(SWT.Selection, new Event());
    });
  }

  private static void drawn(String... ids) {
    for (String id : List.of(ids)) {
      Control shown = User.find(Control.class, id);
      User.until(id + " has room", () -> shown.getSize().x > 100 && shown.getSize().y > 60);
    }
  }
}
