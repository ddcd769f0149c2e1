package org.rapport.ui.analytics.internal.viewers;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rapport.mining.MiningResult.Rule;

class RowListTest {

  private static Rule rule(List<String> left, String right, double lift) {
    return new Rule(left, right, 10, 0.01, 0.8, lift, 0.005, Double.POSITIVE_INFINITY, 0.00012);
  }

  private static final Rule MILK = rule(List.of("bread", "butter"), "milk", 2);
  private static final Rule BEER = rule(List.of("Crisps"), "beer", 9);
  private static final Rule WINE = rule(List.of("cheese"), "wine", 11);

  private static RowList<Rule> rules() {
    RowList<Rule> rows = new RowList<>(RulesViewer.columns());
    rows.set(List.of(MILK, BEER, WINE));
    return rows;
  }

  @Test
  void everyWordOfTheFilterMustOccurWhateverItsCase() {
    RowList<Rule> rows = rules();
    rows.filter("BUTTER  milk");
    assertEquals(List.of(MILK), rows.shown());
    rows.filter("butter beer");
    assertEquals(List.of(), rows.shown());
    rows.filter(" ");
    assertEquals(3, rows.shown().size());
    assertEquals(3, rows.total());
  }

  @Test
  void numbersAreSortedAsNumbersWithTheLargestFirst() {
    RowList<Rule> rows = rules();
    int lift = rows.columns().stream().map(RowList.Column::title).toList().indexOf(Texts.Rules_lift);
    rows.sort(lift);
    assertEquals(List.of(WINE, BEER, MILK), rows.shown());
    rows.sort(lift);
    assertEquals(List.of(MILK, BEER, WINE), rows.shown());
    rows.sort(0);
    assertEquals(List.of(MILK, WINE, BEER), rows.shown(), "texts whatever their case");
    rows.filter("cheese");
    rows.set(List.of(WINE, MILK));
    assertEquals(List.of(WINE), rows.shown(), "filter and order stay");
  }

  @Test
  void rowsAreCopiedWithTheirHeadings() {
    List<String> lines = rules().tabs(List.of(BEER)).lines().toList();
    assertEquals(2, lines.size());
    assertEquals(RulesViewer.columns().size(), lines.get(0).split("\t").length);
    assertTrue(lines.get(1).startsWith("Crisps\tbeer\t10\t"), lines.get(1));
    assertTrue(lines.get(1).contains("\u221E"), "an infinite conviction");
  }
}
