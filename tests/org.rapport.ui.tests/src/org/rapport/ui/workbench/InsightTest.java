package org.rapport.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.model.Account;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.model.Order;
import org.rapport.store.EditSession;
import org.rapport.ui.Widgets;

/** Figures of the open database, their ledger, the choice of a reading, and the worked example. */
class InsightTest extends Desk {

  private static final String VIEW = "org.rapport.ui.analytics.views.insight";
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

  @BeforeEach
  void sell() {
    for (int i = 0; i < 6; i++) {
      order("C-00" + (1 + i % 3), LAST.minusMonths(i), 100 + 10 * i);
    }
  }

  private void order(String account, LocalDate day, int amount) {
    try (EditSession session = database.openSession()) {
      Order order = session.create(Literals.ORDER);
      order.setAccount(session.<Account>find(Literals.ACCOUNT, account).orElseThrow());
      order.setDate(day);
      order.setAmount(BigDecimal.valueOf(amount));
      order.setCurrency("EUR");
      session.commit("An order");
    }
  }

  private static Tree figures() {
    User.see(() -> User.page().showView(VIEW));
    User.type("insight.filter", "");
    Tree tree = User.find(Tree.class, "insight.figures");
    User.until("six orders are told", () -> value(tree, "Orders").equals("6 orders"));
    return tree;
  }

  /** The value told of a metric, "" when it is not listed. */
  private static String value(Tree tree, String metric) {
    TreeItem item = item(tree, metric);
    return item == null ? "" : item.getText(1);
  }

  private static TreeItem item(Tree tree, String metric) {
    for (TreeItem family : tree.getItems()) {
      for (TreeItem item : family.getItems()) {
        if (item.getText().equals(metric)) {
          return item;
        }
      }
    }
    return null;
  }

  /** What a label says now, "" when there is none: the page is made anew when the figures change. */
  private static String told(String id) {
    return Widgets.find(org.eclipse.swt.widgets.Display.getDefault(), id).map(widget -> ((Label) widget).getText())
        .orElse("");
  }

  private static void why(Tree tree, String metric) {
    User.until(metric + " is told", () -> !value(tree, metric).isEmpty());
    User.act(() -> {
      Event event = new Event();
      event.item = item(tree, metric);
      tree.setSelection((TreeItem) event.item);
      tree.notifyListeners(SWT.DefaultSelection, event);
    });
  }

  @Test
  void figuresAreListedAndFollowTheDatabaseAndTheDays() {
    Tree tree = figures();
    assertEquals("750.00 EUR", User.see(() -> value(tree, "Sales")));
    order("C-004", LAST, 1000);
    User.until("the seventh is told", () -> value(tree, "Orders").equals("7 orders"));
    Combo days = User.find(Combo.class, "insight.period");
    User.act(() -> {
      days.select(3);
      days.notifyListeners(SWT.Selection, new Event());
    });
    User.until("a month has two", () -> value(tree, "Orders").equals("2 orders"));
    User.until("its trend has earlier months", () -> item(tree, "Orders") != null
        && item(tree, "Orders").getData() instanceof double[] trend && trend.length == 6 && trend[5] == 2);
    User.act(() -> {
      days.select(0);
      days.notifyListeners(SWT.Selection, new Event());
    });
    User.until("a year has all", () -> value(tree, "Orders").equals("7 orders"));
    User.type("insight.filter", "average order");
    User.until("one family is left", () -> tree.getItemCount() == 1);
  }

  @Test
  void readingIsChosenAsHouseDefinitionAndUndone() {
    Tree tree = figures();
    why(tree, "Churn");
    User.until("nothing was chosen yet", () -> told("ledger.definition").contains("Nobody"));
    int before = database.transactions().size();
    String other = User.see(InsightTest::otherReading);
    User.press(other);
    User.press("ledger.house");
    User.until("it is the house definition",
        () -> told("ledger.definition").contains("version 1") && marked(other));
    assertEquals(before + 1, database.transactions().size());
    User.command("org.rapport.ui.commands.undoTransaction");
    User.until("nobody has chosen any more", () -> told("ledger.definition").contains("Nobody"));
    assertEquals(before + 2, database.transactions().size());
  }

  private static String otherReading() {
    Composite card = (Composite) Widgets.find(org.eclipse.swt.widgets.Display.getDefault(), "ledger.readings")
        .orElseThrow();
    return radio(card, false);
  }

  private static String radio(Composite parent, boolean selected) {
    for (var child : parent.getChildren()) {
      String found = child instanceof Composite composite ? radio(composite, selected)
          : child instanceof Button button && (button.getStyle() & SWT.RADIO) != 0 && button.getSelection() == selected
              ? String.valueOf(button.getData(Widgets.ID)) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static boolean marked(String id) {
    return Widgets.find(org.eclipse.swt.widgets.Display.getDefault(), id)
        .map(widget -> ((Button) widget).getSelection()).orElse(false);
  }

  @Test
  void ledgerLeadsToTheRowsBehindAFigure() {
    why(figures(), "Average order value");
    User.until("the value is told", () -> told("ledger.value").equals("125.00 EUR per order"));
    User.until("it is worked out", () -> told("ledger.worked").contains("750.00 EUR"));
    User.press("ledger.showRows");
    Table rows = User.find(Table.class, "rows.table");
    assertEquals(6, User.see(rows::getItemCount));
    assertTrue(User.see(() -> rows.getItem(0).getText(1)).startsWith("Customer "), "the account is named");
  }

  @Test
  void scoresOfARunAreWrittenShownAndUndone() {
    User.command("org.rapport.ui.analytics.commands.run.rfm");
    User.press("run.ok");
    Table found = User.find(Table.class, "run.table");
    assertEquals(3, User.see(found::getItemCount), "three accounts have ordered");
    int before = database.transactions().size();
    User.press("run.write");
    User.until("they are written", () -> told("run.state").contains("Transaction " + (before + 1)));
    openAccount("C-001");
    Link segment = User.find(Link.class, "account.key.segment");
    User.until("the segment is a key figure", () -> segment.getText().startsWith("<a>"));
    assertEquals("<a>2</a>", User.see(() -> ((Link) Widgets.find(segment.getShell(), "account.key.orders")
        .orElseThrow())
        .getText()));
    User.act(() -> segment.notifyListeners(SWT.Selection, new Event()));
    User.find(org.eclipse.swt.widgets.Canvas.class, "account.scores");
    User.command("org.rapport.ui.commands.undoTransaction");
    User.answer("RFM scores up to", "OK");
    User.answer("is undone", "OK");
    User.until("they are taken back", () -> segment.isDisposed() || !segment.getText().startsWith("<a>"));
  }

  @Test
  void keyFigureOpensItsLedger() {
    openAccount("C-001");
    Link orders = User.find(Link.class, "account.key.orders");
    User.act(() -> orders.notifyListeners(SWT.Selection, new Event()));
    User.until("the ledger is shown", () -> told("ledger.value").contains("per customer"));
  }

  @Test
  void workedExampleIsToldStepByStep() {
    User.command("org.rapport.ui.analytics.commands.tour");
    Composite first = User.find(Composite.class, "tour.step.1");
    assertTrue(User.see(() -> Widgets.find(first.getDisplay(), "tour.step.5").isPresent()), "there are more steps");
    assertTrue(User.see(() -> texts(first)).contains("10,000.00 CNY"), "the sales of the example are measured");
  }

  private static String texts(Composite parent) {
    StringBuilder text = new StringBuilder();
    for (var child : parent.getChildren()) {
      text.append(child instanceof Label label ? label.getText() + '\n'
          : child instanceof Composite composite ? texts(composite) : "");
    }
    return text.toString();
  }
}
