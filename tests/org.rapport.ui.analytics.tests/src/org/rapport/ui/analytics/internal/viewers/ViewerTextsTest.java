package org.rapport.ui.analytics.internal.viewers;

import static org.junit.jupiter.api.Assertions.*;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapport.ui.analytics.spi.ResultKind;

class ViewerTextsTest {

  @Test
  void numbersHaveAsManyDigitsAsTell() {
    assertEquals("12,346", NumberFiguresViewer.number(12345.6));
    assertEquals("12.35", NumberFiguresViewer.number(12.3456));
    assertEquals("0.123", NumberFiguresViewer.number(0.12345));
    assertEquals("\u221E", NumberFiguresViewer.number(Double.POSITIVE_INFINITY));
    assertEquals("\u2212\u221E", NumberFiguresViewer.number(Double.NEGATIVE_INFINITY));
    assertEquals("\u2013", NumberFiguresViewer.number(Double.NaN));
  }

  @Test
  void everyKindIsFoundByItsName() {
    for (ResultKind kind : ResultKind.values()) {
      assertEquals(kind, ResultKind.of(kind.name().toLowerCase(Locale.ROOT)).orElseThrow());
    }
    assertTrue(ResultKind.of("Rules").isEmpty());
  }
}
