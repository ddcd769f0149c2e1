import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldRules;
import org.rapport.store.FieldType;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** See {@code releng/bench/inserts}. */
public final class InsertsBench {
  private static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;
  private static final EClass ORDER = ModelPackage.Literals.ORDER;
  private static final String[] TIERS = {"gold", "silver", "tin"};
  private static double reference;

  private InsertsBench() {}

  private static double cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime() / 1e9;
  }

  private static void time(String what, int rows, Runnable work) {
    double cpu = cpu();
    long start = System.nanoTime();
    work.run();
    double wall = (System.nanoTime() - start) / 1e9;
    double used = cpu() - cpu;
    double row = used / rows;
    reference = reference == 0 ? row : reference;
    System.out.printf(Locale.ROOT, "| %s | %,d | %.2f | %.2f | %.1f | %.2f |%n", what, rows, wall, used, row * 1e6,
        row / reference);
  }

  private static TransactionInfo change(Database db, Consumer<Transaction> work) {
    try (Transaction transaction = db.begin(TransactionKind.IMPORT, "Import of the bench")) {
      work.accept(transaction);
      return transaction.commit();
    }
  }

  private static Table accounts(int from, int rows) {
    TextColumn.Builder keys = TextColumn.builder("key");
    TextColumn.Builder codes = TextColumn.builder("code");
    CategoryColumn.Builder tiers = CategoryColumn.builder("tier");
    double[][] numbers = new double[8][rows];
    for (int i = from; i < from + rows; i++) {
      keys.add("K" + i);
      codes.add("C-" + i * 7919L % 1_000_000_007L);
      tiers.add(TIERS[i % 3]);
      for (int n = 0; n < numbers.length; n++) {
        numbers[n][i - from] = (i * (n + 3L) % 100_003) / 4.0;
      }
    }
    Table table = Table.of(keys.build(), codes.build(), tiers.build());
    for (int n = 0; n < numbers.length; n++) {
      table = table.with(NumberColumn.of("n" + n, numbers[n]));
    }
    return table;
  }

  private static Table orders(int from, int rows, int accounts, boolean byKey) {
    TextColumn.Builder keys = TextColumn.builder("key");
    TextColumn.Builder names = TextColumn.builder("account");
    double[] ids = new double[rows];
    double[] amounts = new double[rows];
    long[] dates = new long[rows];
    for (int i = from; i < from + rows; i++) {
      int account = (int) (i * 7919L % accounts);
      keys.add("O" + i);
      names.add("K" + account);
      ids[i - from] = account + 1;
      amounts[i - from] = i % 1000 / 4.0;
      dates[i - from] = i % 10_000 * TimeColumn.DAY;
    }
    return Table.of(keys.build(), byKey ? names.build() : NumberColumn.of("account", ids),
        TimeColumn.of("date", true, dates), NumberColumn.of("amount", amounts));
  }

  private static void insert(Transaction t, EClass entity, int from, int rows, int step, boolean byKey, int accounts) {
    for (int at = from; at < from + rows; at += step) {
      int some = Math.min(step, from + rows - at);
      t.insert(entity, entity == ORDER ? orders(at, some, accounts, byKey) : accounts(at, some));
    }
  }

  private static void first(Database db, int rows) {
    change(db, t -> {
      t.addFields(ACCOUNT, List.of(FieldDefinition.of("code", FieldType.TEXT),
          FieldDefinition.of("tier", FieldType.CHOICE)));
      t.addFields(ACCOUNT, IntStream.range(0, 8).mapToObj(n -> FieldDefinition.of("n" + n, FieldType.NUMBER)).toList());
      insert(t, ACCOUNT, 0, rows, 100_000, false, rows);
    });
  }

  /**
   * @param args folder, records before, rows of each later insert
   */
  public static void main(String[] args) {
    int before = Integer.parseInt(args[1]);
    int rows = Integer.parseInt(args[2]);
    System.out.println("| | Rows | Wall s | Processor s | Microseconds a row | Ratio to the first |\n"
        + "|---|---|---|---|---|---|");
    try (Passphrase passphrase = Passphrase.of("inserts")) {
      for (int round = 0; round < 3; round++) {
        try (Database db = Databases.create(Path.of(args[0] + round), passphrase, "ada")) {
          if (round < 2) {
            first(db, rows);
          } else {
            time("first accounts of a new database, third time in the process", rows, () -> first(db, rows));
          }
        }
      }
      try (Database db = Databases.create(Path.of(args[0]), passphrase, "ada")) {
        time("first accounts", before, () -> first(db, before));
        later(db, before, rows);
      }
    }
  }

  private static void later(Database db, int before, int rows) {
    TransactionInfo[] done = new TransactionInfo[1];
    int[] at = {before};
    time("more accounts, one insert", rows, () -> done[0] = change(db,
        t -> insert(t, ACCOUNT, at[0], rows, rows, false, before)));
    time("undo of them", rows, () -> db.undo(done[0].number(), null));
    time("redo of them", rows, () -> db.redo(done[0].number(), null));
    at[0] += rows;
    time("more accounts, ten inserts", rows, () -> change(db,
        t -> insert(t, ACCOUNT, at[0], rows, rows / 10, false, before)));
    at[0] += rows;
    change(db, t -> t.setRules(db.fields().find(ACCOUNT, "code").orElseThrow().fieldId(),
        FieldRules.NONE.withUnique(true)));
    time("more accounts, one field unique", rows, () -> change(db,
        t -> insert(t, ACCOUNT, at[0], rows, rows, false, before)));
    time("first orders, accounts by id", rows, () -> change(db, t -> insert(t, ORDER, 0, rows, rows, false, before)));
    time("more orders, accounts by id", rows, () -> change(db, t -> insert(t, ORDER, rows, rows, rows, false, before)));
    time("more orders, accounts by id, ten inserts", rows, () -> change(db,
        t -> insert(t, ORDER, 2 * rows, rows, rows / 10, false, before)));
    time("more orders, accounts by key", rows, () -> done[0] = change(db,
        t -> insert(t, ORDER, 3 * rows, rows, rows, true, before)));
    time("more orders, accounts by key, ten inserts", rows, () -> done[0] = change(db,
        t -> insert(t, ORDER, 4 * rows, rows, rows / 10, true, before)));
    time("undo of them", rows, () -> db.undo(done[0].number(), null));
  }
}
