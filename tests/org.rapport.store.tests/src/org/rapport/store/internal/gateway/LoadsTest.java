package org.rapport.store.internal.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

import org.h2.Driver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldRules;
import org.rapport.store.FieldType;
import org.rapport.store.Passphrase;
import org.rapport.store.StoreException;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionKind;
import org.rapport.store.ValidationException;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.keys.KeyCost;
import org.rapport.store.internal.keys.KeyFile;
import org.rapport.store.internal.seal.SealedFiles;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Large imports put their rows aside: nobody sees a part of them, whatever happens. */
class LoadsTest {
  private static final String WORD = "aside";
  private static final int ROWS = 12_000;
  /** A key of the second import. */
  private static final String LATER = "A-" + ROWS * 7919L % 1_000_003;

  private final Path folder;

  LoadsTest(@TempDir Path temporary) {
    folder = temporary.resolve("database");
  }

  @BeforeEach
  void cheapKeys() {
    System.setProperty(KeyCost.TEST_PROPERTY, "true");
  }

  @AfterEach
  void dearKeys() {
    System.clearProperty(KeyCost.TEST_PROPERTY);
  }

  private static Database open(Path folder) {
    try (Passphrase passphrase = Passphrase.of(WORD)) {
      return Databases.exists(folder) ? Databases.open(folder, passphrase, "ada")
          : Databases.create(folder, passphrase, "ada");
    }
  }

  private static Table table(int from, int to) {
    TextColumn.Builder keys = TextColumn.builder("key");
    CategoryColumn.Builder cities = CategoryColumn.builder("City");
    double[] numbers = new double[to - from];
    for (int i = from; i < to; i++) {
      keys.add("A-" + i * 7919L % 1_000_003);
      numbers[i - from] = i % 11 == 0 ? Double.NaN : i / 4.0;
      cities.add(i % 3 == 0 ? "北京" : "Zürich");
    }
    return Table.of(keys.build(), NumberColumn.of("Tenure", numbers), cities.build());
  }

  private static Transaction filling(Database database, int step) {
    Transaction transaction = database.begin(TransactionKind.IMPORT, "Import");
    transaction.defineFields(ModelPackage.Literals.ACCOUNT, List.of(FieldDefinition.of("Tenure", FieldType.NUMBER),
        FieldDefinition.of("City", FieldType.CHOICE)));
    for (int from = 0; from < ROWS; from += step) {
      transaction.insert(ModelPackage.Literals.ACCOUNT, table(from, Math.min(ROWS, from + step)));
    }
    return transaction;
  }

  private static long count(Database database) {
    return CompletableFuture.supplyAsync(() -> database.count(ModelPackage.Literals.ACCOUNT)).join();
  }

  private static Map<String, Long> ids(Database database, String... keys) {
    return database.idsByKey(ModelPackage.Literals.ACCOUNT, List.of(keys));
  }

  @Test
  void othersSeeNothingBeforeTheEndAndThenTheSameAsOfSmallSteps() {
    String small;
    try (Database database = open(folder.resolveSibling("small")); Transaction steps = filling(database, 900)) {
      steps.commit();
      small = database.digest();
    }
    try (Database database = open(folder)) {
      try (Transaction transaction = filling(database, ROWS)) {
        assertEquals(0, count(database));
        assertEquals(Map.of(), ids(database, "A-7919"));
        transaction.commit();
      }
      assertEquals(ROWS, count(database));
      assertEquals(Map.of("A-7919", 2L), ids(database, "A-7919"));
      assertEquals(small, database.digest());
      try (Transaction again = database.begin("Again")) {
        assertThrows(StoreException.class, () -> again.insert(ModelPackage.Literals.ACCOUNT, table(1, 2)));
      }
      try (Transaction less = database.begin("Less")) {
        assertEquals(1, less.delete(ModelPackage.Literals.ACCOUNT, new long[]{2}));
        less.insert(ModelPackage.Literals.ACCOUNT, table(1, 2));
        less.commit();
      }
      assertEquals(Map.of("A-7919", ROWS + 1L), ids(database, "A-7919"));
      database.undo(2, null);
      database.undo(1, null);
      assertEquals(0, count(database));
      database.undo(4, null);
      assertEquals(small, database.digest());
    }
    try (Database database = open(folder)) {
      assertEquals(small, database.digest());
    }
  }

  @Test
  void whatIsTakenBackLeavesNothing() throws IOException, SQLException {
    try (Database database = open(folder)) {
      filling(database, ROWS).close();
      assertEquals(0, count(database));
      try (Transaction rehearsal = database.rehearse(TransactionKind.IMPORT)) {
        rehearsal.insert(ModelPackage.Literals.ACCOUNT, Table.of(table(0, ROWS).columns().subList(0, 1)));
        rehearsal.commit();
      }
      assertEquals(0, count(database));
      try (Transaction transaction = filling(database, ROWS)) {
        transaction.commit();
      }
      assertEquals(ROWS, count(database));
    }
    assertEquals(0, tablesLike("LOAD~_%"));
    assertEquals(1, tablesLike("ACCOUNT~_F%"));
  }

  @Test
  void theTransactionItselfReadsWhatItHasInserted() {
    try (Database database = open(folder); Transaction transaction = filling(database, ROWS)) {
      TextColumn names = TextColumn.of("lastName", "Lovelace", "Gauß");
      TextColumn accounts = TextColumn.of("account", "A-0", "A-7919");
      transaction.insert(ModelPackage.Literals.CONTACT, Table.of(names, accounts));
      transaction.insert(ModelPackage.Literals.ACCOUNT, table(ROWS, ROWS + 10));
      transaction.commit();
      assertEquals(ROWS + 10, count(database));
      assertEquals(2, database.count(ModelPackage.Literals.CONTACT));
    }
  }

  @Test
  void aKilledExchangeOfTablesIsFinishedWhenOpening() throws IOException, SQLException {
    String digest;
    try (Database database = open(folder); Transaction transaction = filling(database, ROWS)) {
      transaction.commit();
      digest = database.digest();
    }
    String file = fileId();
    sql("ALTER TABLE ACCOUNT RENAME TO LOAD_ACCOUNT", "ALTER INDEX ACCOUNT_KEY_X RENAME TO LOAD_ACCOUNT_KEY_X",
        "CREATE TABLE ACCOUNT (ID BIGINT PRIMARY KEY)");
    note("ACCOUNT");
    for (int i = 0; i < 2; i++) {
      try (Database database = open(folder)) {
        assertEquals(digest, database.digest());
        assertEquals(Map.of("A-7919", 2L), ids(database, "A-7919"));
      }
    }
    assertEquals(file, fileId(), "it was not built anew");
    assertEquals(0, tablesLike("LOAD~_%"));
  }

  private static void insert(Database database, int from, int to, int step) {
    try (Transaction transaction = database.begin(TransactionKind.IMPORT, "More")) {
      for (int at = from; at < to; at += step) {
        transaction.insert(ModelPackage.Literals.ACCOUNT, table(at, Math.min(to, at + step)));
      }
      transaction.commit();
    }
  }

  @Test
  void moreRecordsThanOneTransactionPutAsideEqualThoseOfSmallSteps() {
    String small;
    try (Database database = open(folder.resolveSibling("small"))) {
      try (Transaction transaction = filling(database, 900)) {
        transaction.commit();
      }
      insert(database, ROWS, 2 * ROWS, 900);
      small = database.digest();
    }
    try (Database database = open(folder)) {
      try (Transaction transaction = filling(database, ROWS)) {
        transaction.commit();
      }
      String first = database.digest();
      insert(database, ROWS, 2 * ROWS, ROWS);
      assertEquals(small, database.digest());
      assertEquals(Map.of("A-7919", 2L), ids(database, "A-7919"));
      database.undo(2, null);
      assertEquals(first, database.digest());
      assertEquals(Map.of(), ids(database, LATER));
      database.undo(3, null);
      assertEquals(small, database.digest());
      assertEquals(Map.of(LATER, ROWS + 1L), ids(database, LATER));
      database.undo(4, null);
      assertEquals(first, database.digest());
      insert(database, ROWS, 2 * ROWS, 4_000);
    }
    try (Database database = open(folder)) {
      assertEquals(2 * ROWS, count(database));
      assertThrows(StoreException.class, () -> insert(database, ROWS, 2 * ROWS, ROWS));
      assertEquals(2 * ROWS, count(database));
    }
  }

  @Test
  void recordsPutAsideAreReferredToChangedBesideAndNeverTwice() {
    try (Database database = open(folder)) {
      try (Transaction transaction = filling(database, ROWS)) {
        transaction.commit();
      }
      try (Transaction transaction = database.begin("More")) {
        transaction.insert(ModelPackage.Literals.ACCOUNT, table(ROWS, 2 * ROWS));
        transaction.update(ModelPackage.Literals.ACCOUNT, new long[]{1}, Table.of(TextColumn.of("City", "Basel")));
        TextColumn accounts = TextColumn.of("account", "A-0", "A-" + ROWS * 7919L % 1_000_003);
        transaction.insert(ModelPackage.Literals.CONTACT, Table.of(TextColumn.of("lastName", "Gauß", "Abel"),
            accounts));
        transaction.delete(ModelPackage.Literals.ACCOUNT, new long[]{3});
        transaction.insert(ModelPackage.Literals.ACCOUNT, table(2 * ROWS, 2 * ROWS + 10));
        transaction.commit();
      }
      assertEquals(2 * ROWS + 9, count(database));
      assertEquals(2, database.count(ModelPackage.Literals.CONTACT));
      assertEquals(2, ids(database, "A-0", "A-" + ROWS * 7919L % 1_000_003).size());
    }
  }

  @Test
  void aUniqueFieldIsCheckedAmongRowsPutAsideAndTheOthers() {
    try (Database database = open(folder)) {
      try (Transaction transaction = database.begin("Fields")) {
        int field = transaction.defineFields(ModelPackage.Literals.ACCOUNT,
            List.of(FieldDefinition.of("Code", FieldType.NUMBER))).get(0).fieldId();
        transaction.setRules(field, FieldRules.NONE.withUnique(true));
        transaction.commit();
      }
      codes(database, 0, ROWS, -1);
      codes(database, ROWS, 2 * ROWS, -1);
      ValidationException old = assertThrows(ValidationException.class, () -> codes(database, 2 * ROWS, 3 * ROWS, 5));
      assertTrue(old.getMessage().contains("A-000006"), old.getMessage());
      assertThrows(ValidationException.class, () -> codes(database, 2 * ROWS, 3 * ROWS, 2 * ROWS + 7));
      assertEquals(2 * ROWS, count(database));
      codes(database, 2 * ROWS, 3 * ROWS, -1);
      assertEquals(3 * ROWS, count(database));
    }
  }

  /** Inserts accounts with the codes of a range, the last one replaced unless {@code last} is negative. */
  private static void codes(Database database, int from, int to, int last) {
    double[] codes = new double[to - from];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = from + i;
    }
    codes[codes.length - 1] = last < 0 ? codes[codes.length - 1] : last;
    try (Transaction transaction = database.begin("Codes")) {
      transaction.insert(ModelPackage.Literals.ACCOUNT, Table.of(NumberColumn.of("Code", codes)));
      transaction.commit();
    }
  }

  @Test
  void aKilledMoveOfRowsIsFinishedWhenOpening() throws IOException, SQLException {
    String digest;
    try (Database database = open(folder)) {
      try (Transaction transaction = filling(database, ROWS)) {
        transaction.commit();
      }
      insert(database, ROWS, 2 * ROWS, ROWS);
      digest = database.digest();
    }
    String file = fileId();
    sql("CREATE TABLE LOAD_ACCOUNT AS SELECT * FROM ACCOUNT",
        "ALTER TABLE LOAD_ACCOUNT ALTER COLUMN ID SET NOT NULL", "ALTER TABLE LOAD_ACCOUNT ADD PRIMARY KEY (ID)");
    sql(ROWS, "DELETE FROM LOAD_ACCOUNT WHERE ID <= ?");
    sql(ROWS + 5_000, "DELETE FROM ACCOUNT WHERE ID > ?");
    note("+ACCOUNT");
    for (int i = 0; i < 2; i++) {
      try (Database database = open(folder)) {
        assertEquals(digest, database.digest());
        assertEquals(2 * ROWS, count(database));
        assertEquals(ROWS * 2L, ids(database, "A-" + (2 * ROWS - 1) * 7919L % 1_000_003).values().iterator().next());
      }
    }
    assertEquals(file, fileId(), "it was not built anew");
    assertEquals(0, tablesLike("LOAD~_%"));
  }

  @Test
  void aKilledRemovalOfRowsIsFinishedWhenOpening() throws IOException, SQLException {
    String digest;
    try (Database database = open(folder)) {
      try (Transaction transaction = filling(database, ROWS)) {
        transaction.commit();
      }
      insert(database, ROWS, 2 * ROWS, ROWS);
      database.undo(2, null);
      digest = database.digest();
    }
    String file = fileId();
    sql("INSERT INTO ACCOUNT (ID, \"KEY\", VERSION) SELECT ID + MAX(ID) OVER (), \"KEY\" || \"KEY\", VERSION FROM ACCOUNT");
    note("-ACCOUNT " + (ROWS + 1) + " " + 2 * ROWS);
    for (int i = 0; i < 2; i++) {
      try (Database database = open(folder)) {
        assertEquals(digest, database.digest());
        assertEquals(ROWS, count(database));
        assertEquals(Map.of(), ids(database, "A-7919A-7919"));
      }
    }
    assertEquals(file, fileId(), "it was not built anew");
  }

  @Test
  void anUndoAmongOtherRecordsKeepsWhatWasEditedSince() {
    try (Database database = open(folder)) {
      try (Transaction transaction = filling(database, ROWS)) {
        transaction.commit();
      }
      insert(database, ROWS, 2 * ROWS, ROWS);
      try (Transaction edit = database.begin("Edit")) {
        edit.update(ModelPackage.Literals.ACCOUNT, new long[]{ROWS + 5}, Table.of(TextColumn.of("City", "Basel")));
        edit.commit();
      }
      assertEquals(ROWS - 1, database.undo(2, null).restored());
      assertEquals(ROWS + 1, count(database));
      assertEquals(0, database.verify(true, null).findings().size());
    }
  }

  private Connection raw(String databaseId) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", "rapport");
    properties.setProperty("password", "");
    return Objects.requireNonNull(new Driver().connect(
        SealedFiles.url(databaseId, folder.resolve("data").toAbsolutePath()), properties));
  }

  private void sql(String... statements) throws IOException, SQLException {
    try (DatabaseKey key = KeyFile.open(folder, WORD.toCharArray());
        SealedFiles.Registration registration = SealedFiles.register(key.databaseId(), key.pages());
        Connection connection = raw(key.databaseId());
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  private void sql(long number, String statement) throws IOException, SQLException {
    try (DatabaseKey key = KeyFile.open(folder, WORD.toCharArray());
        SealedFiles.Registration registration = SealedFiles.register(key.databaseId(), key.pages());
        Connection connection = raw(key.databaseId());
        var change = connection.prepareStatement(statement)) {
      change.setLong(1, number);
      change.executeUpdate();
    }
  }

  private void note(String table) throws IOException, SQLException {
    try (DatabaseKey key = KeyFile.open(folder, WORD.toCharArray());
        SealedFiles.Registration registration = SealedFiles.register(key.databaseId(), key.pages());
        Connection connection = raw(key.databaseId());
        var insert = connection.prepareStatement("INSERT INTO RAPPORT_LOAD (NAME) VALUES (?)")) {
      insert.setString(1, table);
      insert.executeUpdate();
    }
  }

  private long tablesLike(String pattern) throws IOException, SQLException {
    try (DatabaseKey key = KeyFile.open(folder, WORD.toCharArray());
        SealedFiles.Registration registration = SealedFiles.register(key.databaseId(), key.pages());
        Connection connection = raw(key.databaseId())) {
      return Sql.number(connection,
          "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE ? ESCAPE ?", pattern, "~");
    }
  }

  /** Every sealed file has a random id in its header, after eight bytes. */
  private String fileId() throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve("data.mv.db"))) {
      byte[] head = in.readNBytes(24);
      assertTrue(head.length == 24);
      return HexFormat.of().formatHex(head);
    }
  }
}
