package org.rapport.store.internal.gateway;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.store.internal.journal.Journal;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.keys.KeyCost;
import org.rapport.store.internal.keys.KeyFile;
import org.rapport.store.internal.seal.SealedFiles;
import org.rapport.table.Column;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Whoever has the database's key and reads its pages himself finds nothing of an erased record. */
class ForgettingTest {
  private static final EClass CONTACT = ModelPackage.Literals.CONTACT;
  private static final String ERASED = "Hildegard Quastenflosser";
  private static final String KEPT = "Ottokar Zwiebelturm";

  private final Path folder;

  ForgettingTest(@TempDir Path temporary) {
    this.folder = temporary.resolve("db");
    System.setProperty(KeyCost.TEST_PROPERTY, "true");
  }

  private Database create() {
    try (Passphrase words = Passphrase.of("p")) {
      return Databases.create(folder, words, "ada");
    }
  }

  private static long insert(Database database) {
    TextColumn.Builder names = TextColumn.builder("name");
    for (String name : List.of(KEPT, ERASED)) {
      names.add(name);
    }
    try (Transaction transaction = database.begin("Import")) {
      long[] ids = transaction.insert(CONTACT, Table.of(List.<Column>of(names.build())));
      transaction.commit();
      return ids[1];
    }
  }

  private static boolean holds(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .contains(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
  }

  /** The contents of H2's file, opened with the key. */
  private byte[] pages() throws IOException {
    try (DatabaseKey key = KeyFile.open(folder, "p".toCharArray());
        SealedFiles.Registration registration = SealedFiles.register(key.databaseId(), key.pages());
        InputStream in = FilePath.get(SealedFiles.name(key.databaseId(), folder.resolve("data.mv.db").toAbsolutePath()))
            .newInputStream()) {
      return in.readAllBytes();
    }
  }

  @Test
  void thePagesOfAClosedDatabaseHoldNothingErased() throws IOException {
    long id;
    try (Database database = create()) {
      id = insert(database);
    }
    assertTrue(holds(pages(), ERASED) && holds(pages(), KEPT), "this is how one would find it");
    try (Passphrase words = Passphrase.of("p"); Database database = Databases.open(folder, words, "ada")) {
      database.erase(CONTACT, id, "Request", null);
    }
    assertFalse(holds(pages(), ERASED));
    assertTrue(holds(pages(), KEPT));
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
      assertTrue(names.stream().noneMatch(n -> n.contains("snapshot") || n.contains("damaged") || n.contains("temp")),
          names::toString);
    }
  }

  /** The journal's records, unsealed, hold names only under the keys of their records, erased or not. */
  @Test
  void theJournalHoldsNoNameUnderTheDatabasesKeyAlone() throws IOException {
    try (Database database = create()) {
      database.erase(CONTACT, insert(database), "Request", null);
    }
    try (DatabaseKey key = KeyFile.open(folder, "p".toCharArray());
        Journal journal = Journal.open(folder.resolve("journal"), key.databaseId(), key.journal(), notice -> {});
        Journal.Records records = journal.read(1)) {
      int count = 0;
      while (records.hasNext()) {
        byte[] payload = records.next().payload();
        assertFalse(holds(payload, ERASED) || holds(payload, KEPT));
        count++;
      }
      assertTrue(count >= 2);
    }
  }
}
