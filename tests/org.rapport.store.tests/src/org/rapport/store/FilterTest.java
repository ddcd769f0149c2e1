package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters as people write them. */
class FilterTest {
  @TempDir
  Path folder = Path.of(".");

  @org.eclipse.jdt.annotation.Nullable
  private Database database;

  @BeforeEach
  void create() {
    Database db = Fixture.create(folder.resolve("db"));
    database = db;
    try (Transaction transaction = db.begin("Fields")) {
      transaction.defineFields(Fixture.ACCOUNT,
          List.of(FieldDefinition.of("tenure", FieldType.INTEGER), FieldDefinition.of("Contract", FieldType.CHOICE),
              FieldDefinition.of("Monthly Charges", FieldType.NUMBER), FieldDefinition.of("a=b", FieldType.BOOLEAN)));
      transaction.commit();
    }
  }

  @AfterEach
  void close() {
    Database db = database;
    if (db != null) {
      db.close();
    }
  }

  private Filter parse(String text) {
    Database db = database;
    if (db == null) {
      throw new IllegalStateException();
    }
    return Filter.parse(text, Fixture.ACCOUNT, db.fields());
  }

  @Test
  void conditionsAreReadAndWrittenTheSame() {
    Filter filter = parse(
        "tenure < 12 and contract = 'Month-to-month' AND \"Monthly Charges\">=20.5 and name is-missing"
            + " and since > 2026-01-31 and 'a=b' != true and owner.name ~ \"O'Neil\" and score.churn > .5");
    List<Filter.Condition> conditions = filter.conditions();
    assertEquals(12L, conditions.get(0).value());
    assertEquals("Contract", conditions.get(1).field().name());
    assertEquals(20.5, conditions.get(2).value());
    assertEquals(Filter.Operator.MISSING, conditions.get(3).operator());
    assertEquals(LocalDate.of(2026, 1, 31), conditions.get(4).value());
    assertEquals(false, !Boolean.TRUE.equals(conditions.get(5).value()));
    assertEquals("O'Neil", conditions.get(6).value());
    assertEquals("score.churn", conditions.get(7).field().name());
    assertEquals(filter, parse(filter.toString()));
    assertEquals(0, parse("  ").conditions().size());
    assertEquals(1, parse("Monthly Charges > 3").conditions().size());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"tenur < 12|0|tenure", "tenure|6|operator",
      "tenure < abc|9|whole number", "tenure < 12 or name = x|12|'and'", "name = 'abc|7|never closed",
      "tenure ~ 1|7|text only", "= 3|0|name of a field", "name =|6|a value", "name = a b|9|quotes"})
  void errorsSayWhereAndWhatWasExpected(String text, int position, String expected) {
    FilterException e = assertThrows(FilterException.class, () -> parse(text));
    assertEquals(position, e.position(), e::getMessage);
    assertTrue(e.getMessage().contains(expected), e::getMessage);
  }
}
