package org.rapport.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Tables: columns by name, selections, changes that make new tables. */
class TableTest {
  private final Table table = Table.of(NumberColumn.of("tenure", 1, 34, 2),
      CategoryColumn.ofTexts("Contract", "Month-to-month", "One year", "Month-to-month"));

  @Test
  void columnsAreFoundByName() {
    assertEquals(3, table.rows());
    assertEquals(List.of("tenure", "Contract"), table.names());
    assertEquals("34", table.column("tenure").text(1));
    assertTrue(table.find("contract").isEmpty());
  }

  @Test
  void aMistypedNameIsAnsweredWithTheNearest() {
    NoSuchColumnException mistyped = assertThrows(NoSuchColumnException.class, () -> table.column("Contrct"));
    assertEquals("There is no column \"Contrct\"; did you mean \"Contract\"?", mistyped.getMessage());
    assertEquals("Contrct", mistyped.column());
    NoSuchColumnException unknown = assertThrows(NoSuchColumnException.class, () -> table.column("revenue"));
    assertEquals("There is no column \"revenue\". The columns are: tenure, Contract.", unknown.getMessage());
  }

  @Test
  void rowsAreSelectedInAnyOrder() {
    Table selected = table.select(new int[]{2, 2, 0});
    assertEquals(3, selected.rows());
    assertEquals("2", selected.column("tenure").text(0));
    assertEquals("Month-to-month", selected.column("Contract").text(2));
  }

  @Test
  void columnsAreAddedReplacedAndRemovedInNewTables() {
    Table more = table.with(NumberColumn.of("age", 20, 30, 40));
    assertEquals(List.of("tenure", "Contract", "age"), more.names());
    Table replaced = more.with(NumberColumn.of("tenure", 9, 9, 9));
    assertEquals(List.of("tenure", "Contract", "age"), replaced.names());
    assertEquals("9", replaced.column("tenure").text(0));
    assertEquals(List.of("tenure", "age"), replaced.without("Contract", "nothing").names());
    assertEquals(List.of("age", "tenure"), replaced.columns(List.of("age", "tenure")).names());
    assertEquals(List.of("tenure", "Contract"), table.names());
    assertSame(table.column("Contract"), more.column("Contract"));
  }

  @Test
  void unequalLengthsAndEqualNamesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> table.with(NumberColumn.of("x", 1)));
    assertThrows(IllegalArgumentException.class,
        () -> Table.of(NumberColumn.of("x", 1), CategoryColumn.ofTexts("x", "a")));
  }

  @Test
  void aTableMayBeEmpty() {
    assertEquals(0, Table.of().rows());
    assertEquals(2, Table.of().with(NumberColumn.of("x", 1, 2)).rows());
    assertEquals(0, table.select(new int[0]).rows());
    assertEquals("There is no column \"x\": the table has no columns.",
        assertThrows(NoSuchColumnException.class, () -> Table.of().column("x")).getMessage());
  }

  @Test
  void theNearestNameAllowsForCaseSpacesAndBeginnings() {
    List<String> names = List.of("MonthlyCharges", "TotalCharges", "churn");
    assertEquals(Optional.of("MonthlyCharges"), Names.nearest("monthly charges", names));
    assertEquals(Optional.of("TotalCharges"), Names.nearest("total", names));
    assertEquals(Optional.of("churn"), Names.nearest("Chrun", names));
    assertEquals(Optional.empty(), Names.nearest("segment", names));
  }
}
