package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases open for the right person, once, and say clearly why not. */
class OpeningTest {
  @TempDir
  Path folder = Path.of(".");

  @Test
  void aWrongPassphraseIsRefused() {
    Path place = folder.resolve("db");
    Fixture.create(place).close();
    try (Passphrase wrong = Passphrase.of("wrong horse")) {
      WrongPassphraseException e = assertThrows(WrongPassphraseException.class,
          () -> Databases.open(place, wrong, "eve"));
      assertFalse(e.getMessage().contains("Exception"), e::getMessage);
    }
    Fixture.open(place).close();
  }

  @Test
  void aDatabaseIsOpenOnce() {
    Path place = folder.resolve("db");
    try (Database database = Fixture.create(place)) {
      assertTrue(database.isOpen());
      DatabaseInUseException e = assertThrows(DatabaseInUseException.class, () -> Fixture.open(place));
      assertTrue(e.getMessage().contains("ada"), e::getMessage);
    }
  }

  @Test
  void missingExistingAndForeignFoldersAreNamed() throws IOException {
    Path place = folder.resolve("db");
    assertFalse(Databases.exists(place));
    assertThrows(NoDatabaseException.class, () -> Fixture.open(place));
    Fixture.create(place).close();
    assertTrue(Databases.exists(place));
    assertThrows(NoDatabaseException.class, () -> Fixture.create(place));
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("letter.txt"), "Dear all");
    assertThrows(NoDatabaseException.class, () -> Fixture.create(other));
    assertThrows(NoDatabaseException.class, () -> Fixture.create(folder.resolve("a;b")));
  }

  @Test
  void aClosedDatabaseSaysSo() {
    Database database = Fixture.create(folder.resolve("db"));
    database.close();
    database.close();
    assertFalse(database.isOpen());
    StoreException e = assertThrows(StoreException.class, () -> database.count(Fixture.ACCOUNT));
    assertTrue(e.getMessage().contains("closed"), e::getMessage);
  }

  @Test
  void placesFollowThePlatform() {
    Path home = folder.toAbsolutePath();
    assertEquals(home.resolve("share/rapport"),
        Places.data("Linux", home.toString(), Map.of("XDG_DATA_HOME", home.resolve("share").toString())));
    assertEquals(home.resolve(".local/share/rapport"), Places.data("Linux", home.toString(), Map.of()));
    assertEquals(home.resolve("Library/Application Support/Rapport"),
        Places.data("Mac OS X", home.toString(), Map.of()));
    assertEquals(home.resolve("Roaming/Rapport"),
        Places.data("Windows 11", home.toString(), Map.of("APPDATA", home.resolve("Roaming").toString())));
  }
}
