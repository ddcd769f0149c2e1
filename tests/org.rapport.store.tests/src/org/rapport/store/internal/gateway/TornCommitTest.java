package org.rapport.store.internal.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;
import org.h2.Driver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.ModelPackage;
import org.rapport.store.DamagedDatabaseException;
import org.rapport.store.Database;
import org.rapport.store.DatabaseInUseException;
import org.rapport.store.Databases;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.Passphrase;
import org.rapport.store.StoreException;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionKind;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.keys.KeyCost;
import org.rapport.store.internal.keys.KeyFile;
import org.rapport.store.internal.seal.SealedFiles;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** H2's file is behind, ahead, torn or damaged: the database is what the journal says, or says what is wrong. */
class TornCommitTest {
  private static final String WORD = "torn";

  private final Path folder;
  private final Path file;
  private final Path older;

  TornCommitTest(@TempDir Path temporary) {
    folder = temporary.resolve("database");
    file = folder.resolve("data.mv.db");
    older = temporary.resolve("older.mv.db");
  }

  @BeforeEach
  void cheapKeys() {
    System.setProperty(KeyCost.TEST_PROPERTY, "true");
  }

  @AfterEach
  void dearKeys() {
    System.clearProperty(KeyCost.TEST_PROPERTY);
  }

  private Database open() {
    try (Passphrase passphrase = Passphrase.of(WORD)) {
      return Databases.exists(folder) ? Databases.open(folder, passphrase, "ada")
          : Databases.create(folder, passphrase, "ada");
    }
  }

  private static void insert(Database database, String prefix, int rows, String field) {
    try (Transaction transaction = database.begin(TransactionKind.IMPORT, "Import " + prefix)) {
      transaction.defineFields(ModelPackage.Literals.ACCOUNT, List.of(FieldDefinition.of(field, FieldType.NUMBER)));
      transaction.insert(ModelPackage.Literals.ACCOUNT, table(prefix, rows, field));
      transaction.commit();
    }
  }

  private static Table table(String prefix, int rows, String field) {
    TextColumn.Builder keys = TextColumn.builder("key");
    double[] numbers = new double[rows];
    for (int i = 0; i < rows; i++) {
      keys.add(prefix + i);
      numbers[i] = i / 4.0;
    }
    return Table.of(keys.build(), NumberColumn.of(field, numbers));
  }

  private static void update(Database database, long[] ids) {
    try (Transaction transaction = database.begin("Update")) {
      double[] numbers = new double[ids.length];
      Arrays.setAll(numbers, i -> 1000 + i);
      transaction.update(ModelPackage.Literals.ACCOUNT, ids, Table.of(NumberColumn.of("Tenure", numbers)));
      transaction.commit();
    }
  }

  /** Two transactions; the older file knows the first only. What the database must hold. */
  private String twoTransactions(boolean second) throws IOException {
    try (Database database = open()) {
      insert(database, "A-", 500, "Tenure");
    }
    Files.copy(file, older);
    try (Database database = open()) {
      if (second) {
        insert(database, "B-", 700, "Age");
      } else {
        update(database, new long[]{3, 1, 4, 15, 92});
      }
      return database.digest() + database.transactions();
    }
  }

  private void assertHolds(String expected, String how) {
    try (Database database = open()) {
      assertEquals(expected, database.digest() + database.transactions(), how);
    }
  }

  /** Changes H2's file behind the store's back. */
  private void tear(String sql, @Nullable Object... values) throws IOException, SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", "rapport");
    properties.setProperty("password", "");
    try (DatabaseKey key = KeyFile.open(folder, WORD.toCharArray());
        SealedFiles.Registration registration = SealedFiles.register(key.databaseId(), key.pages());
        Connection connection = Objects.requireNonNull(new Driver().connect(
            SealedFiles.url(key.databaseId(), folder.resolve("data").toAbsolutePath()), properties));
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      assertTrue(statement.executeUpdate() > 0, sql);
    }
  }

  /** Every sealed file has a random id in its header, after eight bytes. */
  private String fileId() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return HexFormat.of().formatHex(in.readNBytes(24));
    }
  }

  @Test
  void aPartOfAnInsertLeftByAKilledCommitIsNoObstacle() throws IOException, SQLException {
    String expected = twoTransactions(true);
    Files.copy(older, file, StandardCopyOption.REPLACE_EXISTING);
    tear("INSERT INTO \"ACCOUNT\" (\"ID\", \"KEY\", \"VERSION\", \"NAME\", \"KIND\") VALUES (?, ?, ?, ?, ?)", 501L,
        "B-0", 1, "B-0", "organisation");
    String torn = fileId();
    assertHolds(expected, "torn insert");
    assertNotEquals(torn, fileId(), "it was built anew");
    assertHolds(expected, "once more");
  }

  @Test
  void aPartOfAnUpdateLeftByAKilledCommitIsNoObstacle() throws IOException, SQLException {
    String expected = twoTransactions(false);
    Files.copy(older, file, StandardCopyOption.REPLACE_EXISTING);
    assertHolds(expected, "behind");
    Files.copy(older, file, StandardCopyOption.REPLACE_EXISTING);
    tear("UPDATE \"ACCOUNT_F1\" SET \"C1\" = ? WHERE \"ID\" = ?", 1000.0, 3L);
    String torn = fileId();
    assertHolds(expected, "torn update");
    assertNotEquals(torn, fileId(), "it was built anew");
  }

  @Test
  void aFileThatIsOnlyBehindIsNotBuiltAnew() throws IOException {
    String expected = twoTransactions(true);
    Files.copy(older, file, StandardCopyOption.REPLACE_EXISTING);
    String behind = fileId();
    assertHolds(expected, "behind");
    assertEquals(behind, fileId());
  }

  @Test
  void aJournalThatLostSavedTransactionsIsNamed() throws IOException {
    String expected = twoTransactions(true);
    Path journal = folder.resolve("journal");
    Path other = folder.resolveSibling("other");
    Files.createDirectory(other);
    Files.copy(folder.resolve(KeyFile.FILE_NAME), other.resolve(KeyFile.FILE_NAME));
    try (Passphrase passphrase = Passphrase.of(WORD); Database empty = Databases.open(other, passphrase, "ada")) {
      assertEquals(0, empty.transactions().size());
    }
    for (String name : List.of("00000001.journal", "acknowledged")) {
      Files.copy(journal.resolve(name), folder.resolveSibling(name));
      Files.copy(other.resolve("journal").resolve(name), journal.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    String only = fileId();
    DamagedDatabaseException e = assertThrows(DamagedDatabaseException.class, this::open);
    assertTrue(e.getMessage().contains("missing"), e.getMessage());
    assertEquals(only, fileId(), "the only copy of what is lost is left alone");
    for (String name : List.of("00000001.journal", "acknowledged")) {
      Files.copy(folder.resolveSibling(name), journal.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    assertHolds(expected, "the journal put back");
  }

  @Test
  void aCopyOfAnOpenDatabaseIsRefused() throws IOException {
    open().close();
    Path copy = Files.createDirectory(folder.resolveSibling("copy"));
    Files.copy(folder.resolve(KeyFile.FILE_NAME), copy.resolve(KeyFile.FILE_NAME));
    try (Database database = open(); Passphrase passphrase = Passphrase.of(WORD)) {
      DatabaseInUseException e = assertThrows(DatabaseInUseException.class,
          () -> Databases.open(copy, passphrase, "ada"));
      assertTrue(e.getMessage().contains("copy"), e.getMessage());
      assertTrue(database.isOpen());
    }
  }

  @Test
  void whatAKilledCreationLeftBehindIsInNobodysWay() throws IOException {
    Files.createDirectory(folder);
    Files.writeString(folder.resolve("lock"), "somebody");
    Files.write(folder.resolve("key.new"), new byte[70]);
    String digest;
    try (Database database = open()) {
      insert(database, "A-", 3, "Tenure");
      digest = database.digest() + database.transactions();
    }
    assertHolds(digest, "created");
  }

  @Test
  void whateverIsWrongWithTheFileTheJournalMakesItGood() throws IOException {
    String expected = twoTransactions(true);
    byte[] good = Files.readAllBytes(file);
    Random random = new Random(4);
    for (int round = 0; round < 24; round++) {
      byte[] bad = round % 3 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
      for (int flips = round % 3 == 0 ? 0 : 1 + random.nextInt(30); flips > 0; flips--) {
        bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(file, bad);
      try (Database database = open()) {
        assertEquals(expected, database.digest() + database.transactions(), "round " + round);
      } catch (StoreException e) {
        // the damaged block was not read while opening: the reader is told, and the next opening makes it good
        assertTrue(e.getMessage().contains("built anew"), e.getMessage());
        assertHolds(expected, "round " + round + ", opened again");
      }
    }
  }
}
