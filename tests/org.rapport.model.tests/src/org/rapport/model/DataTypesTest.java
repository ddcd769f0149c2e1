package org.rapport.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are written and read without loss, without null pointers and without the locale. */
class DataTypesTest {

  static List<Object> values() {
    return List.of("", "北京, \"A:B\"\n", 1.5, Double.MIN_VALUE, -0.1, 42L, Long.MIN_VALUE, new BigDecimal("12.50"),
        new BigDecimal("1E+3"), LocalDate.of(2026, 2, 28), LocalDate.of(-44, 3, 15),
        Instant.parse("2026-01-31T08:15:30.123456789Z"), true, false);
  }

  private static Object roundTrip(EDataType type, Object value) {
    String text = ModelFactory.eINSTANCE.convertToString(type, value);
    return ModelFactory.eINSTANCE.createFromString(type, text);
  }

  @Test
  void momentsDaysAndAmountsSurvive() {
    Instant moment = Instant.parse("1999-12-31T23:59:59.999999999Z");
    assertEquals(moment, roundTrip(ModelPackage.Literals.INSTANT, moment));
    LocalDate day = LocalDate.of(2024, 2, 29);
    assertEquals(day, roundTrip(ModelPackage.Literals.LOCAL_DATE, day));
    BigDecimal amount = new BigDecimal("0.10");
    assertEquals(amount, roundTrip(ModelPackage.Literals.BIG_DECIMAL, amount), "the scale is kept");
  }

  @Test
  void nullStaysNullAndTheEmptyTextIsNull() {
    for (EDataType type : List.of(ModelPackage.Literals.INSTANT, ModelPackage.Literals.LOCAL_DATE,
        ModelPackage.Literals.BIG_DECIMAL, ModelPackage.Literals.TYPED_VALUE)) {
      assertNull(roundTrip(type, null), type.getName());
      assertNull(ModelFactory.eINSTANCE.createFromString(type, ""), type.getName());
    }
  }

  @Test
  void theLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals("1234.50", ModelFactory.eINSTANCE.convertToString(ModelPackage.Literals.BIG_DECIMAL,
          new BigDecimal("1234.50")));
      assertEquals("N:1234.5", CustomValues.toText(1234.5));
      assertEquals("2026-01-31", ModelFactory.eINSTANCE.convertToString(ModelPackage.Literals.LOCAL_DATE,
          LocalDate.of(2026, 1, 31)));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void customValuesKeepTheirType(Object value) {
    Object read = roundTrip(ModelPackage.Literals.TYPED_VALUE, value);
    assertEquals(value.getClass(), read.getClass());
    assertTrue(value instanceof BigDecimal amount ? amount.compareTo((BigDecimal) read) == 0 : value.equals(read));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "X:1", "N:one", "I:1.5", "D:2026-02-30", "S:yesterday", "B:yes", "M:", "12"})
  void whatIsNoCustomValueIsRefused(String text) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> CustomValues.fromText(text));
    assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
  }

  @Test
  void otherTypesAreNoCustomValues() {
    assertThrows(IllegalArgumentException.class, () -> CustomValues.toText(1));
    assertThrows(IllegalArgumentException.class, () -> CustomValues.toText(List.of()));
  }

  @Test
  void everyKindOfFieldHasAJavaTypeThatCanBeWritten() {
    for (CustomFieldType type : CustomFieldType.VALUES) {
      Class<?> javaType = CustomValues.javaType(type);
      assertTrue(values().stream().anyMatch(javaType::isInstance), type.getName());
    }
  }

  @Test
  void enumerationsAreWrittenInLowerCase() {
    assertEquals("organisation", AccountKind.ORGANISATION.getLiteral());
    assertEquals("opted-out", CampaignMemberStatus.OPTED_OUT.getLiteral());
    assertEquals(AccountKind.PERSON,
        ModelFactory.eINSTANCE.createFromString(ModelPackage.Literals.ACCOUNT_KIND, "person"));
    assertEquals(AccountKind.ORGANISATION, ModelFactory.eINSTANCE.createAccount().getKind());
  }
}
