package org.rapport.store.kill;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.rapport.model.Account;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.EditSession;
import org.rapport.store.ListPage;
import org.rapport.store.ListQuery;
import org.rapport.store.Passphrase;

/**
 * A process of several writers at once, to be killed: each counts up the name of its own account, one durable save after
 * the other, and tells after each. Saves of several writers may reach the disk together. Arguments: folder, writers.
 */
final class ManyWriters {
  private ManyWriters() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    int writers = Integer.parseInt(arguments[1]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("started");
    try (Passphrase passphrase = Passphrase.of(KilledWriter.PASSPHRASE);
        Database database = Databases.exists(folder) ? Databases.open(folder, passphrase, "child")
            : Databases.create(folder, passphrase, "child")) {
      Map<Integer, Long> counted = counted(database, writers);
      List<Thread> threads = counted.entrySet().stream().map(w -> new Thread(() -> write(database, w, out))).toList();
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      out.println("failed: " + e);
    }
  }

  private static void write(Database database, Map.Entry<Integer, Long> writer, PrintStream out) {
    String key = key(writer.getKey());
    try (EditSession session = database.openSession()) {
      Account account = session.<Account>find(ModelPackage.Literals.ACCOUNT, key).orElse(null);
      if (account == null) {
        account = session.create(ModelPackage.Literals.ACCOUNT);
        account.setKey(key);
      }
      long count = writer.getValue();
      while (count < Long.MAX_VALUE) {
        account.setName(Long.toString(++count));
        session.commit("Count to " + count).orElseThrow();
        out.println(writer.getKey() + " " + count);
      }
    } catch (RuntimeException e) {
      out.println("failed: " + key + ": " + e);
      throw e;
    }
  }

  private static String key(int writer) {
    return "W-" + writer;
  }

  /** How far each writer has counted, by the database. */
  static Map<Integer, Long> counted(Database database, int writers) {
    ListPage page = database.list(ListQuery.of(ModelPackage.Literals.ACCOUNT, "key", "name").page(0, writers + 1));
    Map<String, String> names = new TreeMap<>();
    for (int row = 0; row < page.rows().rows(); row++) {
      names.put(page.rows().column("key").text(row), page.rows().column("name").text(row));
    }
    Map<Integer, Long> counted = new TreeMap<>();
    for (int writer = 0; writer < writers; writer++) {
      counted.put(writer, Long.valueOf(names.getOrDefault(key(writer), "0")));
    }
    return counted;
  }
}
