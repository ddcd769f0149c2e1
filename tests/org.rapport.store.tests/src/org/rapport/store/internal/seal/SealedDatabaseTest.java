package org.rapport.store.internal.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;

import javax.crypto.spec.SecretKeySpec;

import org.h2.Driver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H2 itself on sealed pages. */
class SealedDatabaseTest {
  private static final String ID = "fedcba9876543210fedcba9876543210";

  private final Path folder;
  private SealedFiles.Registration registration;

  SealedDatabaseTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.registration = SealedFiles.register("unused", new SecretKeySpec(new byte[32], "AES"));
    registration.close();
  }

  @BeforeEach
  void register() throws IOException {
    registration = SealedFiles.register(ID, new SecretKeySpec(new byte[32], "AES"));
  }

  @AfterEach
  void forget() {
    registration.close();
  }

  private Connection connect() throws SQLException {
    Connection connection = new Driver().connect(SealedFiles.url(ID, folder.resolve("data")), new Properties());
    assertTrue(connection != null);
    return connection;
  }

  @Test
  void aDatabaseLivesOnSealedPagesOnly() throws SQLException, IOException {
    fill(20_000);
    try (Connection connection = connect(); Statement statement = connection.createStatement()) {
      assertEquals(20_000, number(statement, "select count(*) from c"));
      assertEquals(19_999L * 20_000 / 2, number(statement, "select sum(id) from c where name like 'Lovelace%'"));
    }
    assertEquals(List.of("data.mv.db"), names(folder));
    assertFalse(new String(Files.readAllBytes(folder.resolve("data.mv.db")), StandardCharsets.ISO_8859_1)
        .contains("Lovelace"));
  }

  @Test
  void largeResultsSortsAndTextsLeaveNoPlainFileAnywhere() throws SQLException, IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    List<String> before = names(temporary);
    try (Connection connection = connect(); Statement statement = connection.createStatement()) {
      statement.execute("create table t(id bigint primary key, v varchar, big clob)");
      statement.execute(
          "insert into t select x, 'Lovelace ' || (x * 7919 % 300007), null from system_range(1, 300000)");
      assertEquals(300_000, number(statement, "select count(*) from (select distinct v from t order by v desc)"));
      try (ResultSet rows = statement.executeQuery("select * from t order by v")) {
        assertTrue(rows.next());
        assertNothingNew(before, names(temporary));
      }
      try (PreparedStatement insert = connection.prepareStatement("insert into t values(?, 'x', ?)")) {
        insert.setLong(1, -1);
        insert.setCharacterStream(2, new StringReader("Lovelace ".repeat(2_000_000)));
        insert.execute();
      }
      assertEquals(18_000_000, number(statement, "select char_length(big) from t where id = -1"));
      assertNothingNew(before, names(temporary));
      for (Path path : files(folder)) {
        assertFalse(holds(path, "Lovelace"), path + " holds a name in the clear");
      }
    }
    assertEquals(List.of("data.mv.db"), names(folder));
  }

  @Test
  void anInterruptedThreadDoesNotTakeTheDatabaseDown() throws Exception {
    fill(50_000);
    try (Connection connection = connect(); Statement statement = connection.createStatement()) {
      for (int round = 0; round < 5; round++) {
        Thread reader = new Thread(() -> {
          Thread.currentThread().interrupt();
          try (Statement other = connection.createStatement()) {
            number(other, "select sum(length(name)) from c");
          } catch (SQLException e) {
            assertTrue(e.getMessage() != null, "an interrupted query may fail, with a sentence");
          }
        });
        reader.start();
        reader.join();
        statement.execute("update c set name = 'changed' where id = " + round);
        statement.execute("checkpoint sync");
      }
      assertEquals(5, number(statement, "select count(*) from c where name = 'changed'"));
    }
    try (Connection connection = connect(); Statement statement = connection.createStatement()) {
      assertEquals(5, number(statement, "select count(*) from c where name = 'changed'"));
    }
  }

  /** H2 has no page checksums: without the seal most of these flips would go unnoticed. */
  @Test
  void aFlippedBitIsAnErrorOrWithoutEffectButNeverAWrongRow() throws SQLException, IOException {
    fill(3000);
    Path file = folder.resolve("data.mv.db");
    byte[] good = Files.readAllBytes(file);
    Random random = new Random(5);
    int errors = 0;
    for (int flip = 0; flip < 60; flip++) {
      byte[] bad = good.clone();
      bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, bad);
      errors += opensAndIsRight() ? 0 : 1;
    }
    assertTrue(errors > 0, "some flips hit pages in use");
  }

  private boolean opensAndIsRight() {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select id, name, amount from c order by id")) {
      int id = 0;
      while (rows.next()) {
        assertEquals(id, rows.getLong(1));
        assertEquals("Lovelace " + id * 31 % 1009, rows.getString(2));
        assertEquals(id / 7.0, rows.getDouble(3));
        id++;
      }
      assertEquals(3000, id);
      return true;
    } catch (SQLException e) {
      return e.getMessage() == null;
    }
  }

  @Test
  void aPlainFileInItsPlaceIsRefused() throws SQLException, IOException {
    try (Connection plain = new Driver().connect("jdbc:h2:" + folder.resolve("data"), new Properties());
        Statement statement = plain.createStatement()) {
      statement.execute("create alias run as 'void run() { }'");
    }
    assertTrue(Files.size(folder.resolve("data.mv.db")) > 0);
    assertThrows(SQLException.class, this::connect);
  }

  private void fill(int rows) throws SQLException {
    try (Connection connection = connect(); Statement statement = connection.createStatement()) {
      statement.execute("create table c(id bigint primary key, name varchar, amount double precision)");
      connection.setAutoCommit(false);
      try (PreparedStatement insert = connection.prepareStatement("insert into c values(?,?,?)")) {
        for (int id = 0; id < rows; id++) {
          insert.setLong(1, id);
          insert.setString(2, "Lovelace " + id * 31 % 1009);
          insert.setDouble(3, id / 7.0);
          insert.addBatch();
        }
        insert.executeBatch();
      }
      connection.commit();
    }
  }

  private static long number(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      assertTrue(rows.next());
      return rows.getLong(1);
    }
  }

  private static void assertNothingNew(List<String> before, List<String> now) {
    for (String name : now) {
      assertTrue(before.contains(name) || !name.startsWith("h2"), "a temporary file of H2: " + name);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    return files(folder).stream().map(path -> path.getFileName().toString()).toList();
  }

  private static boolean holds(Path file, String word) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
  }
}
