package org.rapport.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Columns of every kind: values, missing ones, texts, selections, builders. */
class ColumnsTest {

  @Test
  void numbersKeepValuesAndMissingOnes() {
    NumberColumn column = NumberColumn.builder("charge").add(29.85).add(" 12 ").addMissing().add("").add(1e20).build();
    assertEquals(5, column.size());
    assertEquals(2, column.missing());
    assertEquals(List.of("29.85", "12", "", "", "1.0E20"), texts(column));
    assertArrayEquals(new double[]{12, 29.85}, column.select(new int[]{1, 0}).values());
  }

  @Test
  void infiniteNumbersAreMissing() {
    NumberColumn column = NumberColumn.builder("x").add(Double.POSITIVE_INFINITY).add("-Infinity").build();
    assertEquals(2, column.missing());
  }

  @Test
  void textThatIsNoNumberIsRefused() {
    assertThrows(NumberFormatException.class, () -> NumberColumn.builder("x").add("1,5"));
  }

  @Test
  void wholeNumbersAreRecognised() {
    assertTrue(NumberColumn.of("x", 1, -3, Double.NaN, 0).isWhole());
    assertFalse(NumberColumn.of("x", 1, 0.5).isWhole());
  }

  @Test
  void numbersGrowWithoutLimit() {
    NumberColumn.Builder builder = NumberColumn.builder("n");
    for (int i = 0; i < 100_000; i++) {
      builder.add(i);
    }
    NumberColumn column = builder.build();
    assertEquals(100_000, column.size());
    assertEquals(99_999, column.value(99_999));
  }

  @Test
  void categoriesNumberLevelsByFirstAppearance() {
    CategoryColumn column = CategoryColumn.ofTexts("plan", "pro", "basic", "", "pro", null);
    assertEquals(List.of("pro", "basic"), column.levels());
    assertArrayEquals(new int[]{0, 1, -1, 0, -1}, column.codes());
    assertArrayEquals(new int[]{2, 1}, column.counts());
    assertEquals(List.of("pro", "basic", "", "pro", ""), texts(column));
    assertEquals(2, column.missing());
  }

  @Test
  void categoriesAreRecodedToOtherLevels() {
    CategoryColumn column = CategoryColumn.ofTexts("plan", "pro", "basic", "corp", "pro");
    CategoryColumn recoded = column.withLevels(List.of("basic", "pro"));
    assertArrayEquals(new int[]{1, 0, -1, 1}, recoded.codes());
    assertSame(column, column.withLevels(List.of("pro", "basic", "corp")));
  }

  @Test
  void categoriesRefuseWrongCodesAndDoubleLevels() {
    assertThrows(IllegalArgumentException.class, () -> CategoryColumn.of("x", new int[]{2}, List.of("a", "b")));
    assertThrows(IllegalArgumentException.class, () -> CategoryColumn.of("x", new int[]{0}, List.of("a", "a")));
    assertThrows(IndexOutOfBoundsException.class, () -> CategoryColumn.builder("x").addCode(0));
  }

  @Test
  void yesAndNoAreCategories() {
    CategoryColumn column = CategoryColumn.ofBooleans("active", true, false);
    assertEquals(List.of("true", "false"), texts(column));
    assertEquals(List.of("false", "true"), column.levels());
  }

  @Test
  void textsKeepEveryLanguageAndTellEmptyFromMissing() {
    TextColumn column = TextColumn.of("name", "Müller", "", null, "张伟", "😀");
    assertEquals(List.of("Müller", "", "", "张伟", "😀"), texts(column));
    assertFalse(column.isMissing(1));
    assertTrue(column.isMissing(2));
    assertEquals(7 + 6 + 4, column.bytes());
    TextColumn selected = column.select(new int[]{4, 2, 0, 0});
    assertEquals(List.of("😀", "", "Müller", "Müller"), texts(selected));
    assertTrue(selected.isMissing(1));
  }

  @Test
  void textsTakeUtf8BytesFromABuffer() {
    byte[] buffer = "..Ana..".getBytes(StandardCharsets.UTF_8);
    TextColumn.Builder builder = TextColumn.builder("name");
    for (int i = 0; i < 1000; i++) {
      builder.add(buffer, 2, 3);
    }
    TextColumn column = builder.build();
    assertEquals(1000, column.size());
    assertEquals("Ana", column.text(999));
  }

  @Test
  void timesAreReadAndWrittenAsIso() {
    TimeColumn moments = TimeColumn.builder("at", false).add("2026-01-31T09:30:00Z").add("2026-01-31 09:30:00").add("")
        .build();
    assertEquals(List.of("2026-01-31T09:30:00Z", "2026-01-31T09:30:00Z", ""), texts(moments));
    TimeColumn days = TimeColumn.builder("on", true).add("1969-12-31").add("2024-02-29").build();
    assertEquals(List.of("1969-12-31", "2024-02-29"), texts(days));
    assertEquals(-TimeColumn.DAY, days.value(0));
    assertThrows(DateTimeParseException.class, () -> TimeColumn.builder("on", true).add("31.01.2026"));
  }

  @Test
  void renamedColumnsShareTheirValues() {
    NumberColumn column = NumberColumn.of("a", 1, 2);
    assertEquals("b", column.named("b").name());
    assertSame(column.values(), column.named("b").values());
    assertEquals("b", CategoryColumn.ofTexts("a", "x").named("b").name());
    assertEquals("x", TextColumn.of("a", "x").named("b").text(0));
    assertEquals("b", TimeColumn.of("a", true, 0).named("b").name());
  }

  @Test
  void aColumnNeedsAName() {
    assertThrows(IllegalArgumentException.class, () -> NumberColumn.of(" "));
  }

  private static List<String> texts(Column column) {
    return IntStream.range(0, column.size()).mapToObj(column::text).toList();
  }
}
