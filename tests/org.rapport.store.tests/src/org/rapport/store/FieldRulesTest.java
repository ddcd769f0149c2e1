package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Account;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** What custom fields demand of their values holds on every way in, and is itself journalled and undoable. */
class FieldRulesTest {
  private final Path folder;
  private Database database;

  FieldRulesTest(@TempDir Path folder) {
    this.folder = folder;
    this.database = Fixture.create(folder.resolve("db"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Field define(FieldType type, FieldRules rules, Choice... choices) {
    CustomFieldTest.change(database, t -> t.addFields(Fixture.ACCOUNT,
        List.of(new FieldDefinition("f", "f", type, rules, List.of(choices)))));
    return database.fields().get(Fixture.ACCOUNT, "f");
  }

  private void insert(String... values) {
    CustomFieldTest.change(database, t -> t.insert(Fixture.ACCOUNT, CustomFieldTest.values("f", values)));
  }

  private String refusedInsert(String... values) {
    String before = database.digest();
    ValidationException e = assertThrows(ValidationException.class,
        () -> CustomFieldTest.change(database, t -> t.insert(Fixture.ACCOUNT, renamed(values))));
    assertEquals(before, database.digest());
    return e.getMessage();
  }

  private String refusedEdit(long id, @Nullable Object value) {
    try (EditSession session = database.openSession()) {
      session.setCustom(session.<Account>load(Fixture.ACCOUNT, id), "f", value);
      return assertThrows(ValidationException.class, () -> session.commit("Edit")).getMessage();
    }
  }

  private void edit(long id, @Nullable Object value) {
    try (EditSession session = database.openSession()) {
      session.setCustom(session.<Account>load(Fixture.ACCOUNT, id), "f", value);
      session.commit("Edit");
    }
  }

  private String refusedUpdate(long id, @Nullable String value) {
    Table table = Table.of(TextColumn.builder("f").add(value).build());
    return assertThrows(ValidationException.class,
        () -> CustomFieldTest.change(database, t -> t.update(Fixture.ACCOUNT, new long[]{id}, table))).getMessage();
  }

  @Test
  void aRequiredFieldIsDemandedOfEverybodyFromThenOn() {
    Field field = define(FieldType.TEXT, FieldRules.NONE);
    insert("a", null);
    FieldRules required = FieldRules.NONE.withRequired(true);
    List<Problem> missing = database.checkRules(field.fieldId(), required, null);
    assertEquals(List.of("K1: f is missing: a value is required."), missing.stream().map(Problem::message).toList());
    CustomFieldTest.change(database, t -> t.setRules(field.fieldId(), required));
    assertTrue(database.fields().get(Fixture.ACCOUNT, "f").required());
    assertTrue(refusedInsert("x", null, "y").contains("Row 2 (L1): f is missing"));
    Table without = Table.of(TextColumn.builder("key").add("Z").build());
    assertThrows(ValidationException.class,
        () -> CustomFieldTest.change(database, t -> t.insert(Fixture.ACCOUNT, without)));
    assertTrue(refusedEdit(1, null).contains("required"));
    assertTrue(refusedUpdate(1, null).contains("required"));
    try (EditSession session = database.openSession()) {
      Account account = session.load(Fixture.ACCOUNT, 2);
      account.setIndustry("Telecom");
      assertThrows(ValidationException.class, () -> session.commit("Edit"), "asked at the next edit");
      session.setCustom(account, "f", "b");
      session.commit("Edit");
      Account fresh = session.create(Fixture.ACCOUNT);
      fresh.setName("New");
      assertThrows(ValidationException.class, () -> session.commit("Create"));
    }
    Table others = Table.of(TextColumn.builder("industry").add("x").build());
    CustomFieldTest.change(database, t -> t.update(Fixture.ACCOUNT, new long[]{1}, others));
  }

  @Test
  void uniqueValuesAreUniqueWhoeverWrites() {
    Field field = define(FieldType.TEXT, FieldRules.NONE.withUnique(true));
    insert("a", "b", null, null);
    assertTrue(assertThrows(ValidationException.class, () -> CustomFieldTest.change(database,
        t -> t.insert(Fixture.ACCOUNT, renamed("c", "c")))).getMessage().contains("'c' is the value of L0 already"));
    assertTrue(assertThrows(ValidationException.class, () -> CustomFieldTest.change(database,
        t -> t.insert(Fixture.ACCOUNT, renamed("d", "a")))).getMessage().contains("'a' is the value of K0 already"));
    assertTrue(refusedEdit(2, "a").contains("K0"));
    assertTrue(refusedUpdate(2, "a").contains("unique"));
    Table swapped = Table.of(TextColumn.builder("f").add("b").add("a").build());
    CustomFieldTest.change(database, t -> t.update(Fixture.ACCOUNT, new long[]{1, 2}, swapped));
    TransactionInfo freed = CustomFieldTest.change(database,
        t -> t.update(Fixture.ACCOUNT, new long[]{1}, Table.of(TextColumn.builder("f").add("z").build())));
    edit(3, "b");
    FieldRules unique = database.fields().get(Fixture.ACCOUNT, "f").rules();
    assertEquals(List.of(), database.checkRules(field.fieldId(), unique, null));
    database.undo(freed.number(), null);
    assertEquals(List.of("K2: f 'b' is the value of K0 already: it must be unique."),
        database.checkRules(field.fieldId(), unique, null).stream().map(Problem::message).toList());
    CustomFieldTest.change(database, t -> t.setRules(field.fieldId(), FieldRules.NONE));
    ValidationException e = assertThrows(ValidationException.class,
        () -> CustomFieldTest.change(database, t -> t.setRules(field.fieldId(), unique)));
    assertTrue(e.getMessage().contains("K2"), e.getMessage());
  }

  private static Table renamed(String... values) {
    TextColumn.Builder keys = TextColumn.builder("key");
    TextColumn.Builder texts = TextColumn.builder("f");
    for (int i = 0; i < values.length; i++) {
      keys.add("L" + i);
      texts.add(values[i]);
    }
    return Table.of(keys.build(), texts.build());
  }

  @Test
  void aUniqueFieldStaysUniqueInLargeImportsOfEveryType() {
    for (FieldType type : List.of(FieldType.TEXT, FieldType.INTEGER, FieldType.NUMBER, FieldType.DECIMAL,
        FieldType.DATE, FieldType.TIME)) {
      Field field = define(type, FieldRules.NONE.withUnique(true));
      String[] values = IntStream.range(0, 3_000).mapToObj(i -> switch (type) {
        case DATE -> LocalDate.of(2000, 1, 1).plusDays(i).toString();
        case TIME -> LocalDate.of(2000, 1, 1).plusDays(i) + "T10:00:00Z";
        default -> Integer.toString(i);
      }).toArray(String[]::new);
      insert(values);
      String last = values[2_999];
      values = values.clone();
      values[2_999] = values[7];
      String[] twice = values;
      assertTrue(assertThrows(ValidationException.class, () -> CustomFieldTest.change(database,
          t -> t.insert(Fixture.ACCOUNT, renamed(twice)))).problems().size() > 1, type::toString);
      assertTrue(assertThrows(ValidationException.class, () -> CustomFieldTest.change(database,
          t -> t.insert(Fixture.ACCOUNT, renamed(last)))).getMessage().contains("K2999"), type::toString);
      CustomFieldTest.change(database, t -> t.retireField(field.fieldId()));
      long[] all = database.scan(ScanQuery.of(Fixture.ACCOUNT, List.of("key"))).columns().isEmpty() ? new long[0]
          : IntStream.rangeClosed(1, 30_000).asLongStream().toArray();
      CustomFieldTest.change(database, t -> t.delete(Fixture.ACCOUNT, all));
    }
  }

  @Test
  void aUniqueFieldDefinedByTheImportThatFillsItIsUniqueToo() {
    String[] values = IntStream.range(0, 12_000).mapToObj(i -> "v" + i).toArray(String[]::new);
    FieldDefinition unique = new FieldDefinition("f", "f", FieldType.TEXT, FieldRules.NONE.withUnique(true), List.of());
    String before = database.digest();
    String[] twice = values.clone();
    twice[11_999] = "v3";
    ValidationException e = assertThrows(ValidationException.class, () -> CustomFieldTest.change(database, t -> {
      t.addFields(Fixture.ACCOUNT, List.of(unique));
      return t.insert(Fixture.ACCOUNT, CustomFieldTest.values("f", twice));
    }));
    assertTrue(e.getMessage().contains("K11999: f 'v3' is the value of K3 already"), e.getMessage());
    assertEquals(before, database.digest());
    CustomFieldTest.change(database, t -> {
      t.addFields(Fixture.ACCOUNT, List.of(unique));
      return t.insert(Fixture.ACCOUNT, CustomFieldTest.values("f", values));
    });
    assertTrue(refusedEdit(5, "v9").contains("K9"));
  }

  @Test
  void numbersAndDatesKeepTheirRange() throws IOException {
    Field field = define(FieldType.INTEGER, FieldRules.NONE);
    insert("3", "99", null);
    FieldRules range = FieldRules.NONE.withRange("0", 72L);
    assertEquals(List.of("K1: f 99 is out of range: expected 0 to 72."),
        database.checkRules(field.fieldId(), range, null).stream().map(Problem::message).toList());
    assertThrows(ValidationException.class,
        () -> CustomFieldTest.change(database, t -> t.setRules(field.fieldId(), range)));
    edit(2, 72L);
    String before = database.digest();
    TransactionInfo done = CustomFieldTest.change(database, t -> t.setRules(field.fieldId(), range));
    String after = database.digest();
    assertEquals(72L, database.fields().get(Fixture.ACCOUNT, "f").rules().max());
    assertTrue(refusedInsert("73").contains("out of range: expected 0 to 72"));
    assertTrue(refusedEdit(1, -1L).contains("out of range"));
    assertTrue(refusedUpdate(1, "1000").contains("out of range"));
    database.undo(done.number(), null);
    assertEquals(before, database.digest());
    edit(1, 500L);
    edit(1, 4L);
    database.redo(done.number(), null);
    FieldChange fiveHundred = database.history(Fixture.ACCOUNT, 1, "f").stream()
        .filter(c -> Long.valueOf(500).equals(c.newValue())).findFirst().orElseThrow();
    assertThrows(StoreException.class, () -> database.restoreValue(fiveHundred, false));
    edit(1, 3L);
    assertEquals(after, database.digest());
    database.close();
    Files.delete(folder.resolve("db").resolve("data.mv.db"));
    database = Fixture.open(folder.resolve("db"));
    assertEquals(after, database.digest());
    assertTrue(refusedEdit(1, -1L).contains("out of range"));
    StoreException mixed = assertThrows(StoreException.class,
        () -> database.checkRules(field.fieldId(), FieldRules.NONE.withRange("2026-01-01", null), null));
    assertTrue(mixed.getMessage().contains("'2026-01-01' does not fit"), mixed.getMessage());
    assertThrows(StoreException.class,
        () -> database.checkRules(field.fieldId(), FieldRules.NONE.withRange("5", "4"), null));
    assertThrows(StoreException.class, () -> new FieldDefinition("t", "t", FieldType.TEXT,
        FieldRules.NONE.withRange("1", null), List.of()));
    FieldDefinition dates = new FieldDefinition("d", "d", FieldType.DATE,
        FieldRules.NONE.withRange("2000-01-01", null), List.of());
    assertEquals(LocalDate.of(2000, 1, 1), dates.rules().min());
  }

  @Test
  void textsMatchTheirPatternAndNoPatternHangsASave() {
    Field field = define(FieldType.TEXT, FieldRules.NONE.withPattern("[A-Z]{2}[0-9]{3}"));
    insert("AB123", null);
    assertTrue(refusedInsert("AB12").contains("does not match"));
    assertTrue(refusedEdit(1, "ab123").contains("does not match"));
    StoreException bad = assertThrows(StoreException.class, () -> FieldRules.NONE.withPattern("[A-Z"));
    assertTrue(bad.getMessage().contains("not a regular expression"), bad.getMessage());
    CustomFieldTest.change(database, t -> t.setRules(field.fieldId(), FieldRules.NONE));
    CustomFieldTest.change(database, t -> t.delete(Fixture.ACCOUNT, new long[]{1, 2}));
    CustomFieldTest.change(database, t -> t.setRules(field.fieldId(), FieldRules.NONE.withPattern("(.*a){25}x")));
    String evil = "a".repeat(60) + "!";
    String refused = refusedInsert(IntStream.range(0, 5_000).mapToObj(i -> evil).toArray(String[]::new));
    assertTrue(refused.contains("can't be checked"), refused);
    CustomFieldTest.change(database, t -> t.setRules(field.fieldId(), FieldRules.NONE.withPattern("(x|y)*")));
    assertDoesNotThrow(() -> insert("xy".repeat(200)));
    assertTrue(refusedInsert("xy".repeat(3_000)).contains("can't be checked"), "too long for any pattern");
  }

  @Test
  void choicesHaveLabelsAnOrderAndARetirement() throws IOException {
    Field field = define(FieldType.CHOICE, FieldRules.NONE);
    insert("gold", "silver", "tin");
    List<Choice> metals = List.of(new Choice("gold", "Gold 金"), new Choice("silver", ""));
    ValidationException outside = assertThrows(ValidationException.class,
        () -> CustomFieldTest.change(database, t -> t.setChoices(field.fieldId(), metals)));
    assertTrue(outside.getMessage().contains("K2: f is 'tin'"), outside.getMessage());
    assertEquals(1, database.checkChoices(field.fieldId(), metals, null).size());
    List<Choice> all = List.of(metals.get(1), metals.get(0), Choice.of("tin").retire());
    String before = database.digest();
    TransactionInfo done = CustomFieldTest.change(database, t -> t.setChoices(field.fieldId(), all));
    String after = database.digest();
    Field now = database.fields().get(Fixture.ACCOUNT, "f");
    assertEquals(all, now.choices());
    assertEquals(List.of("silver", "gold"), now.offered().stream().map(Choice::value).toList());
    assertEquals("Gold 金", now.choiceLabel("gold"));
    assertTrue(refusedEdit(1, "tin").contains("no longer a choice of f: expected one of silver, gold"));
    assertTrue(refusedInsert("lead").contains("not a choice"));
    try (EditSession session = database.openSession()) {
      Account account = session.load(Fixture.ACCOUNT, 3);
      account.setIndustry("Metals");
      session.commit("A retired choice stays where it is");
    }
    CustomFieldTest.change(database, t -> t.update(Fixture.ACCOUNT, new long[]{1, 3},
        Table.of(TextColumn.builder("f").add("SILVER").add("tin").build())));
    assertEquals(2, database.list(ListQuery.of(Fixture.ACCOUNT, "f")
        .where(Filter.parse("f = silver", Fixture.ACCOUNT, database.fields()))).total(), "spelled as the choice is");
    edit(1, "gold");
    try (EditSession session = database.openSession()) {
      session.<Account>load(Fixture.ACCOUNT, 3).setIndustry(null);
      session.commit("Edit");
    }
    assertEquals(after, database.digest());
    database.undo(done.number(), null);
    assertEquals(before, database.digest());
    database.redo(done.number(), null);
    database.close();
    Files.delete(folder.resolve("db").resolve("data.mv.db"));
    database = Fixture.open(folder.resolve("db"));
    assertEquals(after, database.digest());
    assertEquals(all, database.fields().get(Fixture.ACCOUNT, "f").choices());
    assertThrows(StoreException.class, () -> CustomFieldTest.change(database,
        t -> t.setChoices(field.fieldId(), List.of(Choice.of("a"), Choice.of("a")))));
  }

  @Test
  void aRehearsalFindsWhatACommitWouldRefuse() {
    define(FieldType.TEXT, FieldRules.NONE.withUnique(true));
    insert("a");
    try (Transaction rehearsal = database.rehearse(TransactionKind.IMPORT)) {
      rehearsal.insert(Fixture.ACCOUNT, renamed("a"));
      assertThrows(ValidationException.class, rehearsal::commit);
    }
  }

  @Test
  void sensitivityIsAFlagOfTheField() {
    Field field = define(FieldType.TEXT, FieldRules.NONE.withSensitive(true));
    assertTrue(field.sensitive());
    CustomFieldTest.change(database, t -> t.setRules(field.fieldId(), FieldRules.NONE));
    assertFalse(database.fields().get(Fixture.ACCOUNT, "f").sensitive());
    assertTrue(database.fields().get(org.rapport.model.ModelPackage.Literals.CONTACT, "birthday").sensitive());
  }

  @Test
  void rulesSurviveRandomWork() {
    long seed = 20260731;
    Random random = new Random(seed);
    Field field = define(FieldType.INTEGER, FieldRules.NONE.withUnique(true).withRange(0L, 50L));
    insert(IntStream.range(0, 30).mapToObj(Integer::toString).toArray(String[]::new));
    for (int step = 0; step < 60; step++) {
      long id = 1 + random.nextInt(30);
      long value = random.nextInt(60);
      try {
        edit(id, random.nextInt(5) == 0 ? null : value);
      } catch (ValidationException e) {
        assertTrue(e.getMessage().contains("unique") || e.getMessage().contains("range"),
            "seed " + seed + ": " + e.getMessage());
      }
      assertEquals(List.of(), database.checkRules(field.fieldId(), field.rules(), null), "seed " + seed);
    }
  }
}
