import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.rapport.model.Account;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.EditSession;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.store.internal.journal.Flips;
import org.rapport.store.internal.journal.Forger;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.keys.KeyFile;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Every byte of a journal altered in turn, every record deleted, swapped, doubled, the tail cut at every record. */
public final class JournalFlips {
  private static final String WORDS = "flips";
  private static final int TRANSACTIONS = 1000;

  private JournalFlips() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]).resolve("db");
    long seed = Long.parseLong(arguments[1]);
    create(folder);
    if (!intact(folder)) {
      throw new IllegalStateException("The journal is not sound to begin with.");
    }
    long start = System.nanoTime();
    try (DatabaseKey key = KeyFile.open(folder, WORDS.toCharArray())) {
      Flips flips = new Flips(folder.resolve("journal"), key, seed);
      flips.records();
      flips.rest(() -> intact(folder));
      flips.missed().forEach(System.out::println);
      System.out.printf("%,d bytes of %d transactions altered in turn: %d not found (%.0f s)%n", flips.bytes(),
          TRANSACTIONS, flips.missed().size(), (System.nanoTime() - start) / 1e9);
    }
    int[] tried = new int[1];
    List<String> missed = arrangements(folder, tried);
    missed.forEach(System.out::println);
    System.out.printf("%,d arrangements (each record deleted, swapped, doubled, the tail cut): %d not found%n", tried[0],
        missed.size());
    System.exit(missed.isEmpty() && intact(folder) ? 0 : 1);
  }

  private static List<String> arrangements(Path folder, int[] tried) throws Exception {
    Forger forger = new Forger(folder.resolve("journal"));
    List<Integer> all = IntStream.range(0, forger.count()).boxed().toList();
    List<String> missed = new ArrayList<>();
    for (int record = 0; record < forger.count(); record++) {
      List<Integer> deleted = new ArrayList<>(all);
      deleted.remove(record);
      List<Integer> doubled = new ArrayList<>(all);
      doubled.add(record, record);
      List<Integer> swapped = new ArrayList<>(all);
      Collections.swap(swapped, record, (record + 1) % forger.count());
      for (List<Integer> order : List.of(deleted, doubled, swapped, all.subList(0, record))) {
        forger.arrange(order);
        tried[0]++;
        if (intact(folder)) {
          missed.add("record " + (record + 1) + " in " + order.size());
        }
      }
    }
    forger.arrange(all);
    return missed;
  }

  private static boolean intact(Path folder) {
    try (Passphrase words = Passphrase.of(WORDS)) {
      return Databases.verify(folder, words, false, null).isIntact();
    }
  }

  private static void create(Path folder) {
    TextColumn.Builder keys = TextColumn.builder("key");
    for (int i = 0; i < 50; i++) {
      keys.add("K" + i);
    }
    try (Passphrase words = Passphrase.of(WORDS); Database database = Databases.create(folder, words, "bench")) {
      long[] ids;
      try (Transaction transaction = database.begin("Fill")) {
        ids = transaction.insert(ModelPackage.Literals.ACCOUNT, Table.of(keys.build()));
        transaction.commit();
      }
      for (int i = 1; i < TRANSACTIONS; i++) {
        try (EditSession session = database.openSession()) {
          session.<Account>load(ModelPackage.Literals.ACCOUNT, ids[i % ids.length]).setDescription("Note " + i);
          session.commit("Edit");
        }
      }
    }
  }
}
