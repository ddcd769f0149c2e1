package org.rapport.ui.analytics.internal.viewers;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rapport.mining.evaluation.MoneyFigures;

class MoneyEntryTest {

  @Test
  void amountsAreReadAsPeopleTypeThem() {
    assertEquals(new MoneyFigures("CNY", 1500, -12.5, 0, 0.5),
        MoneyEntry.of(" CNY ", List.of("1,500", "\u221212.50", "0", "0,5")));
    assertEquals("12.5", MoneyEntry.text(12.50));
    assertEquals("-100", MoneyEntry.text(-100));
    assertEquals("0", MoneyEntry.text(-0.0));
  }

  @Test
  void whatIsNoAmountIsNamed() {
    var problem = assertThrows(IllegalArgumentException.class,
        () -> MoneyEntry.of("", List.of("100", "ten", "0", "0")));
    assertTrue(String.valueOf(problem.getMessage()).contains("ten"), problem.getMessage());
    assertThrows(IllegalArgumentException.class, () -> MoneyEntry.of("", List.of("", "-1", "0", "0")));
    assertThrows(IllegalArgumentException.class, () -> MoneyEntry.of("", List.of("NaN", "-1", "0", "0")));
  }

  @Test
  void callingMustBeAbleToPay() {
    assertThrows(IllegalArgumentException.class, () -> MoneyEntry.of("", List.of("1", "-1", "5", "0")));
  }
}
