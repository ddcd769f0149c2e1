package org.rapport.insight.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** Quality of fields, by hand. */
class DataQualityTest {
  private static final Table NOW = Table.of(NumberColumn.of("id", 1, 2, 4, 7), TextColumn.of("email", "a@b.org", null,
      "a@b.org", "nobody"), NumberColumn.of("size", 5, Double.NaN, 6, 7), CategoryColumn.ofTexts("colour", "red",
          "blue", "red", "blue"), TimeColumn.of("since", true, 0, TimeColumn.MISSING, 0, 0));
  private static final Table THEN = Table.of(NumberColumn.of("id", 1, 2, 3, 4), TextColumn.of("email", "a@b.org", "x",
      "y", "old@b.org"), NumberColumn.of("size", 5, 5, 5, 5), CategoryColumn.ofTexts("colour", "blue", "blue", "red",
          "red"), TimeColumn.of("since", true, 0, 0, 0, TimeColumn.MISSING));
  private static final FieldRule EMAIL = new FieldRule("email", "E-mail", true, true, Optional.of(Formats::isEmail),
      "an address");

  @Test
  void completeValidAndUnique() {
    DataQuality quality = DataQuality.of(NOW, List.of(EMAIL, FieldRule.of("size")));
    FieldQuality email = quality.field("email").orElseThrow();
    assertEquals(Optional.of(0.75), email.completeness());
    assertEquals(Optional.of(2.0 / 3), email.validity());
    assertEquals(List.of(7L), email.invalidRows());
    assertEquals(Optional.of(1.0 / 3), email.uniqueness());
    assertEquals(List.of(1L, 4L), email.sharedRows());
    assertEquals(Optional.empty(), email.freshness());
    FieldQuality size = quality.field("size").orElseThrow();
    assertEquals(Optional.empty(), size.validity());
    assertEquals(Optional.empty(), size.uniqueness());
    assertEquals(Optional.of(0.75), quality.completeness());
    assertEquals(Optional.of(2.0 / 3), quality.validity());
  }

  @Test
  void freshIsWhatWasNotThereThen() {
    DataQuality quality = DataQuality.of(NOW, List.of(EMAIL, FieldRule.of("size"), FieldRule.of("colour"), FieldRule.of(
        "since")), THEN);
    assertEquals(List.of(2, 2, 2, 2), quality.fields().stream().map(field -> field.fresh().orElseThrow()).toList());
    assertEquals(Optional.of(8.0 / 13), quality.freshness());
    Table without = THEN.without("email");
    assertEquals(3, DataQuality.of(NOW, List.of(EMAIL), without).fields().get(0).fresh().orElseThrow(),
        "a field that did not exist then");
  }

  @Test
  void withoutRecordsThereAreNoShares() {
    Table none = NOW.select(new int[0]);
    DataQuality quality = DataQuality.of(none, List.of(EMAIL), none);
    assertEquals(Optional.empty(), quality.completeness());
    assertEquals(Optional.empty(), quality.fields().get(0).validity());
    assertEquals(Optional.empty(), quality.fields().get(0).uniqueness());
    assertEquals(Optional.empty(), quality.freshness());
  }

  @Test
  void forms() {
    for (String good : List.of("a@b.org", "zoë.o'hara+x@mail.example.co.uk", "客服@例子.公司")) {
      assertTrue(Formats.isEmail(good), good);
    }
    for (String bad : List.of("", "a@b", "a b@c.org", "a@@b.org", "a@b..org", "@b.org", "a@b.org, c@d.org", "a.@b.org",
        "a@-b.org")) {
      assertFalse(Formats.isEmail(bad), bad);
    }
    for (String good : List.of("+49 30 901820", "010-62751234", "(02) 9374 4000", "13800138000", "555-0100 x12")) {
      assertTrue(Formats.isPhone(good), good);
    }
    for (String bad : List.of("", "1234", "no phone", "+49+30", "1234567890123456")) {
      assertFalse(Formats.isPhone(bad), bad);
    }
    for (String good : List.of("CN", "deu", "Germany", "中国", "Frankreich", " uk ")) {
      assertTrue(Formats.isCountry(good), good);
    }
    assertFalse(Formats.isCountry("Atlantis"));
    assertTrue(Formats.guess("Work e-mail").isPresent());
    assertTrue(Formats.guess("mobile_phone").isPresent());
    assertTrue(Formats.guess("电话").isPresent());
    assertTrue(Formats.guess("country").isPresent());
    assertTrue(Formats.guess("PhoneService").isEmpty(), "whether there is one, not its number");
    assertTrue(Formats.guess("Email campaign count").isPresent(), "a guess may err; values decide");
    assertTrue(Formats.guess("headphones").isEmpty());
  }
}
