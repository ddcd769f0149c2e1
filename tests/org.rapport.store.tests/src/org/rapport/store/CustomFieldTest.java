package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Account;
import org.rapport.model.CustomFieldDefinition;
import org.rapport.model.ModelPackage;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Custom fields from their creation to their retirement: names, labels, types, each change undone, redone, reopened. */
class CustomFieldTest {
  private final Path folder;
  private Database database;

  CustomFieldTest(@TempDir Path folder) {
    this.folder = folder;
    this.database = Fixture.create(folder.resolve("db"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** One transaction on fields. */
  static TransactionInfo change(Database database, Function<Transaction, ?> work) {
    try (Transaction transaction = database.begin("Change of fields")) {
      work.apply(transaction);
      return transaction.commit();
    }
  }

  private Field define(FieldDefinition definition) {
    change(database, t -> t.addFields(Fixture.ACCOUNT, List.of(definition)));
    return database.fields().get(Fixture.ACCOUNT, definition.name());
  }

  static Table values(String field, String... values) {
    TextColumn.Builder keys = TextColumn.builder("key");
    TextColumn.Builder texts = TextColumn.builder(field);
    for (int i = 0; i < values.length; i++) {
      keys.add("K" + i);
      texts.add(values[i]);
    }
    return Table.of(keys.build(), texts.build());
  }

  private List<String> stored(String field) {
    Table table = database.scan(ScanQuery.of(Fixture.ACCOUNT, List.of(field)));
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      texts.add(table.column(field).isMissing(row) ? "-" : table.column(field).text(row));
    }
    return texts;
  }

  /** Undo, redo and building H2 anew each lead to the same contents. */
  private void undoRedoAndReopen(TransactionInfo done, String before) throws IOException {
    String after = database.digest();
    UndoResult undone = database.undo(done.number(), null);
    assertEquals(List.of(), undone.refused());
    assertEquals(before, database.digest(), "undone");
    database.redo(done.number(), null);
    assertEquals(after, database.digest(), "redone");
    reopenWithoutH2();
    assertEquals(after, database.digest(), "built anew");
  }

  private void reopenWithoutH2() throws IOException {
    database.close();
    Files.delete(folder.resolve("db").resolve("data.mv.db"));
    database = Fixture.open(folder.resolve("db"));
  }

  @Test
  void aRenamedFieldIsStillFoundByItsOldName() throws IOException {
    Field field = define(FieldDefinition.of("tenure", FieldType.INTEGER));
    change(database, t -> t.insert(Fixture.ACCOUNT, values("tenure", "1", "12", null)));
    String before = database.digest();
    TransactionInfo renamed = change(database, t -> t.renameField(field.fieldId(), "months"));
    Field now = database.fields().get(Fixture.ACCOUNT, "months");
    assertEquals(field.fieldId(), now.fieldId());
    assertEquals("months", now.label(), "a label that was the name follows it");
    assertEquals(List.of("1", "12", "-"), stored("months"));
    Filter saved = Filter.parse("tenure > 5", Fixture.ACCOUNT, database.fields());
    assertEquals("months > '5'", saved.toString());
    assertEquals(1, database.list(ListQuery.of(Fixture.ACCOUNT, "key").where(saved)).total());
    undoRedoAndReopen(renamed, before);
    assertEquals("months", database.fields().get(Fixture.ACCOUNT, "TENURE").name());
    define(FieldDefinition.of("tenure", FieldType.TEXT));
    assertEquals(FieldType.TEXT, database.fields().get(Fixture.ACCOUNT, "tenure").type(), "a living name wins");
  }

  @Test
  void namesAreUniqueAmongFieldsThatAreNotRetired() {
    Field a = define(FieldDefinition.of("colour", FieldType.TEXT));
    assertThrows(StoreException.class, () -> define(FieldDefinition.of("Colour", FieldType.TEXT)));
    assertThrows(StoreException.class, () -> define(FieldDefinition.of("industry", FieldType.TEXT)));
    Field b = define(FieldDefinition.of("shade", FieldType.TEXT));
    assertThrows(StoreException.class, () -> change(database, t -> t.renameField(b.fieldId(), "COLOUR")));
    TransactionInfo retired = change(database, t -> t.retireField(a.fieldId()));
    change(database, t -> t.renameField(b.fieldId(), "colour"));
    StoreException taken = assertThrows(StoreException.class,
        () -> change(database, t -> t.restoreField(a.fieldId())));
    assertTrue(taken.getMessage().contains("colour"), taken.getMessage());
    StoreException undo = assertThrows(StoreException.class, () -> database.undo(retired.number(), null));
    assertTrue(undo.getMessage().contains("two fields called colour"), undo.getMessage());
    change(database, t -> t.renameField(b.fieldId(), "Colour"));
    assertEquals("Colour", database.fields().byId(b.fieldId()).orElseThrow().name(), "only the case may change");
  }

  @Test
  void labelsAreForPeople() throws IOException {
    Field field = define(FieldDefinition.of("charge", FieldType.DECIMAL));
    String before = database.digest();
    TransactionInfo done = change(database, t -> t.relabelField(field.fieldId(), "月费"));
    assertEquals("charge", database.fields().get(Fixture.ACCOUNT, "月费").name());
    undoRedoAndReopen(done, before);
    change(database, t -> t.relabelField(field.fieldId(), " "));
    assertEquals("charge", database.fields().get(Fixture.ACCOUNT, "charge").label());
  }

  @Test
  void aRetiredFieldIsHiddenKeepsItsValuesAndComesBack() throws IOException {
    Field field = define(FieldDefinition.of("hobby", FieldType.TEXT));
    change(database, t -> t.insert(Fixture.ACCOUNT, values("hobby", "chess", "象棋")));
    String before = database.digest();
    TransactionInfo retired = change(database, t -> t.retireField(field.fieldId()));
    assertFalse(FieldCatalogue.names(database.fields().of(Fixture.ACCOUNT)).contains("hobby"));
    assertEquals(List.of("hobby"), FieldCatalogue.names(database.fields().retired(Fixture.ACCOUNT)));
    FilterException filter = assertThrows(FilterException.class,
        () -> Filter.parse("hobby = chess", Fixture.ACCOUNT, database.fields()));
    assertTrue(filter.getMessage().contains("retired"), filter.getMessage());
    undoRedoAndReopen(retired, before);
    change(database, t -> t.restoreField(field.fieldId()));
    assertEquals(List.of("chess", "象棋"), stored("hobby"));
    assertEquals(before, database.digest());
  }

  @Test
  void aFieldThatComesBackBesideOneInUseIsThereWhenAllIsBuiltAnew() throws IOException {
    TransactionInfo defined = change(database, t -> t.addFields(Fixture.ACCOUNT,
        List.of(FieldDefinition.of("size", FieldType.TEXT), FieldDefinition.of("shade", FieldType.TEXT))));
    change(database, t -> t.insert(Fixture.ACCOUNT, values("size", "1", "2")));
    assertEquals(1, database.undo(defined.number(), null).refused().size(), "size is in use");
    database.redo(defined.number(), null);
    change(database, t -> t.update(Fixture.ACCOUNT, new long[]{2}, values("shade", "red").without("key")));
    String before = database.digest();
    reopenWithoutH2();
    assertEquals(before, database.digest());
    assertEquals(List.of("-", "red"), stored("shade"));
    assertEquals(List.of("1", "2"), stored("size"));
  }

  @Test
  void retypingConvertsIntoASuccessorAndKeepsTheOldValues() throws IOException {
    Field text = define(new FieldDefinition("spent", "Spent so far", FieldType.TEXT));
    define(FieldDefinition.of("later", FieldType.TEXT));
    change(database, t -> t.insert(Fixture.ACCOUNT, values("spent", "12.50", " 7 ", "n/a", " ", null)));
    RetypePreview preview = database.previewRetype(text.fieldId(), FieldType.DECIMAL, null);
    assertEquals(4, preview.values());
    assertEquals(3, preview.convertible());
    assertEquals("K2 n/a", preview.unfit().get(0).key() + " " + preview.unfit().get(0).value());
    assertTrue(preview.unfit().get(0).reason().contains("exact number"), preview.unfit().get(0).reason());
    String before = database.digest();
    ValidationException refused = assertThrows(ValidationException.class,
        () -> change(database, t -> t.retypeField(text.fieldId(), FieldType.DECIMAL, false)));
    assertTrue(refused.getMessage().contains("K2: spent 'n/a'"), refused.getMessage());
    assertEquals(before, database.digest());
    int version = database.openSession().<Account>load(Fixture.ACCOUNT, 1).getVersion();
    TransactionInfo done = change(database, t -> t.retypeField(text.fieldId(), FieldType.DECIMAL, true));
    Field now = database.fields().get(Fixture.ACCOUNT, "spent");
    assertEquals(FieldType.DECIMAL, now.type());
    assertEquals("Spent so far", now.label());
    assertEquals(List.of("12.5", "7", "-", "-", "-"), stored("spent"));
    assertEquals(now, database.fields().successor(text.fieldId()).orElseThrow());
    assertTrue(database.fields().byId(text.fieldId()).orElseThrow().retired());
    assertEquals(List.of("spent", "later"), FieldCatalogue.names(database.fields().custom(Fixture.ACCOUNT)));
    assertEquals(version, database.openSession().<Account>load(Fixture.ACCOUNT, 1).getVersion(), "nobody edited it");
    undoRedoAndReopen(done, before);
    assertEquals(List.of("12.5", "7", "-", "-", "-"), stored("spent"));
  }

  @Test
  void editsAfterARetypeKeepItsUndoFromLosingThem() {
    Field text = define(FieldDefinition.of("size", FieldType.TEXT));
    change(database, t -> t.insert(Fixture.ACCOUNT, values("size", "1", "2")));
    TransactionInfo retyped = change(database, t -> t.retypeField(text.fieldId(), FieldType.INTEGER, false));
    try (EditSession session = database.openSession()) {
      Account account = session.load(Fixture.ACCOUNT, 1);
      session.setCustom(account, "size", 5L);
      session.commit("Edit");
    }
    StoreException refused = assertThrows(StoreException.class, () -> database.undo(retyped.number(), null));
    assertTrue(refused.getMessage().contains("size"), refused.getMessage());
    assertEquals(List.of("5", "2"), stored("size"));
    Field number = database.fields().get(Fixture.ACCOUNT, "size");
    TransactionInfo renamed = change(database, t -> t.renameField(number.fieldId(), "number"));
    refused = assertThrows(StoreException.class, () -> database.undo(retyped.number(), null));
    assertTrue(refused.getMessage().contains("Undo those changes first"), refused.getMessage());
    assertEquals(List.of("5", "2"), stored("number"));
    database.undo(renamed.number(), null);
    database.undo(renamed.number() - 1, null);
    database.undo(retyped.number(), null);
    assertEquals(List.of("1", "2"), stored("size"));
  }

  @Test
  void everyTypeConvertsToEveryOther() {
    for (FieldType from : FieldType.values()) {
      for (FieldType to : FieldType.values()) {
        if (from != to && from != FieldType.REFERENCE && to != FieldType.REFERENCE) {
          String name = from + "_" + to;
          Field field = define(FieldDefinition.of(name, from));
          String value = switch (from) {
            case BOOLEAN -> "true";
            case DATE -> "2026-01-31";
            case TIME -> "2026-01-31T08:15:30Z";
            default -> to == FieldType.DATE ? "20260131" : to == FieldType.BOOLEAN ? "1" : "1769847330000";
          };
          boolean words = from == FieldType.TEXT || from == FieldType.CHOICE;
          String wanted = !words ? value : to == FieldType.DATE ? "2026-01-31" : to == FieldType.TIME
              ? "2026-01-31T08:15:30Z" : value;
          change(database, t -> t.insert(Fixture.ACCOUNT, Table.of(values(name, wanted).column(name))));
          boolean possible = !(from == FieldType.BOOLEAN && (to == FieldType.DATE || to == FieldType.TIME)
              || to == FieldType.BOOLEAN && (from == FieldType.DATE || from == FieldType.TIME));
          RetypePreview preview = database.previewRetype(field.fieldId(), to, null);
          assertEquals(possible ? 0 : 1, preview.lost(), name + ": " + preview.unfit());
          change(database, t -> t.retypeField(field.fieldId(), to, true));
          assertEquals(to, database.fields().get(Fixture.ACCOUNT, name).type());
          assertEquals(possible, stored(name).stream().anyMatch(v -> !v.equals("-")), name);
        }
      }
    }
  }

  @Test
  void definitionsAreNoRecordsToBeEditedAtWill() {
    Field field = define(FieldDefinition.of("a", FieldType.TEXT));
    try (EditSession session = database.openSession()) {
      CustomFieldDefinition definition = session.load(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION, field.fieldId());
      definition.setUnique(true);
      assertThrows(StoreException.class, () -> session.commit("Edit"));
      definition.setUnique(false);
      definition.setName("b");
      assertThrows(StoreException.class, () -> session.commit("Edit"));
    }
    long[] ids = {field.fieldId()};
    assertThrows(StoreException.class, () -> change(database,
        t -> t.update(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION, ids, values("pattern", "x"))));
    assertThrows(StoreException.class,
        () -> change(database, t -> t.delete(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION, ids)));
  }

  @Test
  void theHistoryOfARetypedFieldGoesBackBeyondItsRetyping() {
    Field text = define(FieldDefinition.of("size", FieldType.TEXT));
    change(database, t -> t.insert(Fixture.ACCOUNT, values("size", "1")));
    change(database, t -> t.retypeField(text.fieldId(), FieldType.INTEGER, false));
    List<FieldChange> past = database.history(Fixture.ACCOUNT, 1, "size");
    assertEquals(List.of("1 Long", "1 String"), past.stream()
        .map(c -> c.newValue() + " " + (c.newValue() == null ? "" : c.newValue().getClass().getSimpleName())).toList());
  }

  @Test
  void aFieldWithChoicesAndRulesIsUndoneAndRedoneAsAWhole() throws IOException {
    String before = database.digest();
    TransactionInfo done = change(database, t -> t.addFields(Fixture.ACCOUNT, List.of(
        new FieldDefinition("tier", "Tier", FieldType.CHOICE, FieldRules.NONE.withRequired(true).withSensitive(true),
            List.of(new Choice("gold", "Gold 金"), Choice.of("tin").retire())),
        FieldDefinition.of("other", FieldType.DATE))));
    Field defined = database.fields().get(Fixture.ACCOUNT, "tier");
    undoRedoAndReopen(done, before);
    assertEquals(defined, database.fields().get(Fixture.ACCOUNT, "tier"));
    assertEquals("Gold 金", defined.choiceLabel("gold"));
  }

  @Test
  void whatBelongsToADeletedFieldIsRefusedInOneSentence() {
    assertThrows(StoreException.class, () -> change(database, t -> t.renameField(99, "x")));
    assertThrows(StoreException.class, () -> database.previewRetype(99, FieldType.TEXT, null));
    Field field = define(FieldDefinition.of("a", FieldType.TEXT));
    assertThrows(StoreException.class,
        () -> change(database, t -> t.setChoices(field.fieldId(), List.of(Choice.of("x")))));
    assertThrows(StoreException.class, () -> change(database, t -> t.renameField(field.fieldId(), " ")));
  }
}
