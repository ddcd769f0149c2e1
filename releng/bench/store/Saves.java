import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

import org.rapport.model.Account;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.EditSession;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Durable saves of one record each, by one and by several threads: arguments are a folder, seconds a run, rounds. */
public final class Saves {
  private static final int ACCOUNTS = 1000;

  private Saves() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    double seconds = Double.parseDouble(arguments[1]);
    int rounds = Integer.parseInt(arguments[2]);
    int[] threads = {1, 2, 8};
    double[][] rates = new double[threads.length][rounds];
    Files.createDirectories(folder);
    try (Passphrase words = Passphrase.of("bench"); Database database = Databases.create(folder.resolve("db"), words, "bench")) {
      long[] ids = fill(database);
      for (int round = -1; round < rounds; round++) {
        for (int t = 0; t < threads.length; t++) {
          double rate = run(database, ids, threads[t], seconds);
          if (round >= 0) {
            rates[t][round] = rate;
          }
        }
      }
    }
    double one = 0;
    for (int t = 0; t < threads.length; t++) {
      Arrays.sort(rates[t]);
      double median = rates[t][rounds / 2];
      one = t == 0 ? median : one;
      System.out.printf("%d threads: %.0f durable saves a second (%.0f to %.0f), %.2f x one thread%n", threads[t], median,
          rates[t][0], rates[t][rounds - 1], median / one);
    }
  }

  private static long[] fill(Database database) {
    TextColumn.Builder keys = TextColumn.builder("key");
    for (int i = 0; i < ACCOUNTS; i++) {
      keys.add("K" + i);
    }
    try (Transaction transaction = database.begin("Fill")) {
      long[] ids = transaction.insert(ModelPackage.Literals.ACCOUNT, Table.of(keys.build()));
      transaction.commit();
      return ids;
    }
  }

  private static double run(Database database, long[] ids, int count, double seconds) throws Exception {
    AtomicLong saves = new AtomicLong();
    long end = System.nanoTime() + (long) (seconds * 1e9);
    long start = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(count);
    for (int t = 0; t < count; t++) {
      int first = t;
      threads.add(Thread.ofPlatform().start(() -> {
        for (int i = first; System.nanoTime() < end; i += count) {
          try (EditSession session = database.openSession()) {
            session.<Account>load(ModelPackage.Literals.ACCOUNT, ids[i % ids.length]).setDescription("Note " + i);
            session.commit("Edit");
          }
          saves.incrementAndGet();
        }
        done.countDown();
      }));
    }
    done.await();
    return saves.get() / ((System.nanoTime() - start) / 1e9);
  }
}
