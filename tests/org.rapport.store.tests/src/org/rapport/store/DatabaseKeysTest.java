package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.store.internal.keys.KeyCost;
import org.rapport.store.internal.keys.KeyFile;

/** Passphrases and key rings open a database; changing them rewrites no data. */
class DatabaseKeysTest {
  @TempDir
  Path folder = Path.of(".");

  /** A key ring in memory, which can be made to fail. */
  private static final class Ring implements KeyRing {
    final Map<String, byte[]> kept = new HashMap<>();
    boolean fails;

    @Override
    public Optional<byte[]> secret(String databaseId) {
      return Optional.ofNullable(kept.get(databaseId)).map(byte[]::clone);
    }

    @Override
    public void keep(String databaseId, String label, byte[] secret) {
      if (fails) {
        throw new StoreException("The key ring is locked: unlock it, then try again.");
      }
      assertEquals("db", label);
      kept.put(databaseId, secret.clone());
    }

    @Override
    public void forget(String databaseId) {
      kept.remove(databaseId);
    }
  }

  private Path place() {
    return folder.resolve("db");
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString(), hash(Files.readAllBytes(path)));
      }
    }
    return files;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertOpens(Path place, String words) {
    try (Passphrase passphrase = Passphrase.of(words); Database database = Databases.open(place, passphrase, "ada")) {
      assertEquals(2, database.transactions().size());
    }
  }

  private static WrongPassphraseException assertRefused(Path place, String words) {
    try (Passphrase passphrase = Passphrase.of(words)) {
      WrongPassphraseException e = assertThrows(WrongPassphraseException.class,
          () -> Databases.open(place, passphrase, "eve"));
      assertTrue(e.getMessage().endsWith(".") && e.getMessage().indexOf(". ") < 0, "one sentence: " + e.getMessage());
      return e;
    }
  }

  private void sample() {
    try (Database database = Fixture.create(place())) {
      UndoTest.sample(database);
      UndoTest.sample(database);
    }
  }

  private void change(String from, String to) {
    try (Passphrase current = Passphrase.of(from); Passphrase next = Passphrase.of(to)) {
      Databases.changePassphrase(place(), current, next);
    }
  }

  @Test
  void aWrongPassphraseChangesNoFile() throws IOException {
    sample();
    Map<String, String> before = files();
    assertRefused(place(), "battery staple");
    assertThrows(WrongPassphraseException.class, () -> change("battery staple", "next"));
    Ring ring = new Ring();
    try (Passphrase wrong = Passphrase.of("battery staple")) {
      assertThrows(WrongPassphraseException.class, () -> Databases.remember(place(), wrong, ring));
    }
    assertTrue(ring.kept.isEmpty());
    assertEquals(before, files());
    assertOpens(place(), "correct horse");
  }

  @Test
  void changingThePassphraseRewritesOnlyTheKeyFile() throws IOException {
    sample();
    Map<String, String> before = files();
    change("correct horse", "a better one");
    Map<String, String> after = files();
    assertFalse(before.get("db/key").equals(after.get("db/key")));
    before.remove("db/key");
    after.remove("db/key");
    assertEquals(before, after);
    assertRefused(place(), "correct horse");
    assertOpens(place(), "a better one");
    assertThrows(StoreException.class, () -> change("a better one", "a better one"));
  }

  @Test
  void itWorksWhileTheDatabaseIsOpen() {
    try (Database database = Fixture.create(place())) {
      UndoTest.sample(database);
      change("correct horse", "a better one");
      UndoTest.sample(database);
      assertThrows(WrongPassphraseException.class, () -> change("correct horse", "third"));
    }
    assertRefused(place(), "correct horse");
    assertOpens(place(), "a better one");
  }

  @Test
  void aChangeMeasuresWhatAGuessCosts() throws IOException {
    sample();
    assertEquals(KeyCost.TEST, KeyFile.cost(place()));
    System.clearProperty(KeyCost.TEST_PROPERTY);
    try {
      change("correct horse", "a better one");
      KeyCost cost = KeyFile.cost(place());
      assertTrue(cost.memoryKib() >= 64 * 1024 && cost.passes() >= 3, cost::toString);
    } finally {
      System.setProperty(KeyCost.TEST_PROPERTY, "true");
    }
    assertOpens(place(), "a better one");
  }

  @Test
  void aKeyRingOpensTheDatabaseUntilItForgets() throws IOException {
    sample();
    Ring ring = new Ring();
    WrongPassphraseException unknown = assertThrows(WrongPassphraseException.class,
        () -> Databases.open(place(), ring, "ada", null));
    assertTrue(unknown.getMessage().contains("passphrase"), unknown::getMessage);
    try (Passphrase passphrase = Passphrase.of("correct horse")) {
      Databases.remember(place(), passphrase, ring);
      byte[] first = ring.kept.values().iterator().next();
      Databases.remember(place(), passphrase, ring);
      assertEquals(1, KeyFile.rings(place()), "the older secret is of no use any more");
      assertFalse(java.util.Arrays.equals(first, ring.kept.values().iterator().next()));
    }
    try (Database database = Databases.open(place(), ring, "ada", null)) {
      assertEquals(2, database.transactions().size());
      change("correct horse", "a better one");
    }
    Databases.open(place(), ring, "ada", null).close();
    Databases.forget(place(), ring);
    assertTrue(ring.kept.isEmpty());
    assertEquals(0, KeyFile.rings(place()));
    assertThrows(WrongPassphraseException.class, () -> Databases.open(place(), ring, "ada", null));
    Databases.forget(place(), ring);
    assertOpens(place(), "a better one");
  }

  @Test
  void aRingThatFailsOrKeepsSomethingElseLeavesNoWayIn() throws IOException {
    sample();
    byte[] before = Files.readAllBytes(place().resolve("key"));
    Ring ring = new Ring();
    ring.fails = true;
    try (Passphrase passphrase = Passphrase.of("correct horse")) {
      assertThrows(StoreException.class, () -> Databases.remember(place(), passphrase, ring));
    }
    assertArrayEquals(before, Files.readAllBytes(place().resolve("key")));
    ring.kept.put(KeyFile.databaseId(place()), new byte[32]);
    WrongPassphraseException e = assertThrows(WrongPassphraseException.class,
        () -> Databases.open(place(), ring, "ada", null));
    assertTrue(e.getMessage().contains("passphrase"), e::getMessage);
  }

  @Test
  void aDamagedKeyFileAndAMissingDatabaseAreNamed() throws IOException {
    sample();
    Path file = place().resolve("key");
    byte[] bad = Files.readAllBytes(file);
    bad[40] ^= 1;
    Files.write(file, bad);
    assertThrows(DamagedDatabaseException.class, () -> change("correct horse", "next"));
    assertThrows(DamagedDatabaseException.class, () -> Databases.open(place(), new Ring(), "ada", null));
    assertThrows(NoDatabaseException.class, () -> Databases.forget(folder.resolve("nowhere"), new Ring()));
  }
}
