package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.rapport.model.ModelPackage.Literals.ACCOUNT;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.table.Table;

/** Many who read at once, also while a large transaction puts its rows in their places. */
class ReadersTest {
  private static final int FIRST = 3_000;
  private static final int MORE = 12_000;

  @TempDir
  Path folder = Path.of(".");

  /** Takes its time wherever it is asked. */
  private static final class Slow extends NullProgressMonitor {
    @Override
    public boolean isCanceled() {
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return false;
    }
  }

  private static void insert(Database database, Table table) {
    try (Transaction transaction = database.begin("More")) {
      transaction.insert(ACCOUNT, table);
      transaction.commit();
    }
  }

  @Test
  @Timeout(60)
  void aLargeTransactionGetsItsTurnAmongReadersWhoNeverLeaveTheTableAlone() throws Exception {
    AtomicBoolean reading = new AtomicBoolean(true);
    try (Database database = Fixture.create(folder.resolve("database"));
        ExecutorService readers = Executors.newFixedThreadPool(4)) {
      Fixture.importChurn(database, Fixture.churn(FIRST, 1, "A-", 1));
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        all.add(readers.submit(() -> {
          while (reading.get()) {
            Table table = database.scan(ScanQuery.of(ACCOUNT, List.of("key", "charge0")), new Slow());
            int rows = table.rows();
            if (rows != FIRST && rows != FIRST + MORE) {
              throw new AssertionError(rows + " rows: a part of a transaction");
            }
          }
        }));
      }
      try {
        readers.submit(() -> insert(database, Fixture.churn(MORE, 1, "B-", 2))).get(30, TimeUnit.SECONDS);
      } finally {
        reading.set(false);
      }
      for (Future<?> reader : all) {
        reader.get(30, TimeUnit.SECONDS);
      }
      assertEquals(FIRST + MORE, database.count(ACCOUNT));
      assertEquals(Optional.empty(), database.readOnlyReason());
      insert(database, Fixture.churn(10, 1, "C-", 3));
    }
  }

  @Test
  @Timeout(60)
  void moreThanThereAreConnectionsMayAskForThePastAtOnce() throws Exception {
    String threshold = "rapport.cache.threshold";
    System.setProperty(threshold, "0");
    try (Database created = Fixture.create(folder.resolve("database"))) {
      Fixture.importChurn(created, Fixture.churn(FIRST, 2, "A-", 1));
    }
    try (Database database = Fixture.open(folder.resolve("database"));
        ExecutorService readers = Executors.newFixedThreadPool(40)) {
      Instant before = Instant.now();
      Thread.sleep(5);
      insert(database, Fixture.churn(20, 2, "B-", 2));
      List<Future<Long>> totals = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        boolean past = i % 4 != 0;
        totals.add(readers.submit(() -> database.list(ListQuery.of(ACCOUNT, "key", "charge0", "contract1")
            .asOf(past ? before : null)).total()));
      }
      for (int i = 0; i < totals.size(); i++) {
        assertEquals(i % 4 != 0 ? FIRST : FIRST + 20, totals.get(i).get(20, TimeUnit.SECONDS));
      }
      assertFalse(database.readOnlyReason().isPresent());
    } finally {
      System.clearProperty(threshold);
    }
  }
}
