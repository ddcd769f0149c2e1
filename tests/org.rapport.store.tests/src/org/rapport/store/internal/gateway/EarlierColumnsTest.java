package org.rapport.store.internal.gateway;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.store.internal.cache.CachedReads;
import org.rapport.store.internal.cache.ColumnStore;
import org.rapport.store.internal.cache.Earlier;
import org.rapport.store.internal.keys.KeyCost;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.Source;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** H2 shows a commit a moment before the columns in memory do: columns that lag are no answer for that transaction. */
class EarlierColumnsTest {
  private static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;
  private static final String THRESHOLD = "rapport.cache.threshold";

  @TempDir
  Path folder = Path.of(".");

  private static long insert(Database database, String name) {
    try (Transaction transaction = database.begin("Insert")) {
      transaction.insert(ACCOUNT, Table.of(TextColumn.of("name", name)));
      return transaction.commit().number();
    }
  }

  private static CachedReads readsOf(ColumnStore columns) {
    System.setProperty(THRESHOLD, "0");
    try {
      return new CachedReads(columns);
    } finally {
      System.clearProperty(THRESHOLD);
    }
  }

  private static @Nullable Earlier asOf(StoreDatabase store, CachedReads reads, long number) {
    Catalogue now = store.catalogue();
    List<Source> sources = List.of(now.resolve(ACCOUNT, "name").source());
    return store.<List<@Nullable Earlier>>stream(connection -> Arrays.asList(reads.earlier(connection, number,
        ACCOUNT, sources, now, (entities, last, taker) -> {}, null))).get(0);
  }

  @Test
  void columnsThatDoNotFollowATransactionYetDoNotAnswerForIt() {
    System.setProperty(KeyCost.TEST_PROPERTY, "true");
    try (Passphrase passphrase = Passphrase.of("correct horse");
        Database database = Databases.create(folder.resolve("database"), passphrase, "ada")) {
      StoreDatabase store = (StoreDatabase) database;
      long first = insert(database, "First");
      ColumnStore columns = new ColumnStore(store.h2()::scans, first, ColumnStore.usualRoom());
      CachedReads reads = readsOf(columns);
      assertNotNull(asOf(store, reads, first));
      long second = insert(database, "Second");
      assertNull(asOf(store, reads, second), "the columns are those of the transaction before");
      assertNotNull(asOf(store, reads, first));
    } finally {
      System.clearProperty(KeyCost.TEST_PROPERTY);
    }
  }
}
