import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.Filter;
import org.rapport.store.ListQuery;
import org.rapport.store.Passphrase;
import org.rapport.store.Sort;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Inserts wide rows as one transaction, undoes and redoes it, and reads the past. */
public final class UndoCost {
  private static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;
  private static final int FIELDS = 21;

  private UndoCost() {}

  private static Table rows(int count, int round) {
    Random random = new Random(round);
    List<Column> columns = new ArrayList<>();
    TextColumn.Builder keys = TextColumn.builder("key");
    for (int i = 0; i < count; i++) {
      keys.add("R" + round + "-" + i);
    }
    columns.add(keys.build());
    for (int f = 0; f < FIELDS; f++) {
      if (f % 3 == 0) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
          values[i] = random.nextInt(100_000) / 100.0;
        }
        columns.add(NumberColumn.of("f" + f, values));
      } else {
        CategoryColumn.Builder kinds = CategoryColumn.builder("f" + f);
        for (int i = 0; i < count; i++) {
          kinds.add(random.nextInt(20) == 0 ? null : "level " + random.nextInt(2 + f));
        }
        columns.add(kinds.build());
      }
    }
    return Table.of(columns);
  }

  private interface Work {
    void run();
  }

  private static double seconds(Work work) {
    long start = System.nanoTime();
    long before = processor();
    work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("  (%.1f s, processors %.1f s)%n", seconds, (processor() - before) / 1e9);
    return seconds;
  }

  private static long processor() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** Arguments: a folder, how many rows, how many rounds. */
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[1]);
    int rounds = Integer.parseInt(arguments[2]);
    double worst = 0;
    for (int round = 1; round <= rounds; round++) {
      try (Passphrase passphrase = Passphrase.of("bench");
          Database database = Databases.create(Path.of(arguments[0]).resolve("db" + round), passphrase, "bench")) {
        worst = Math.max(worst, round(database, rows(count, round), count));
      }
    }
    System.out.printf("undo / insertion: %.2f (goal 1.00)%n", worst);
  }

  private static double round(Database database, Table rows, int count) {
    TransactionInfo[] done = new TransactionInfo[1];
    double insertion = seconds(() -> {
      try (Transaction transaction = database.begin(TransactionKind.IMPORT, "Import")) {
        transaction.defineFields(ACCOUNT, rows.columns().stream().skip(1).map(c -> FieldDefinition.of(c.name(),
            c instanceof NumberColumn ? FieldType.NUMBER : FieldType.CHOICE)).toList());
        transaction.insert(ACCOUNT, rows);
        done[0] = transaction.commit();
      }
    });
    long number = done[0].number();
    System.out.printf("%,d rows x %d columns: insertion %.1f s%n", count, FIELDS + 1, insertion);
    double undo = seconds(() -> database.undo(number, null));
    double redo = seconds(() -> database.redo(number, null));
    System.out.printf("undo %.1f s, redo %.1f s%n", undo, redo);
    double update = seconds(() -> {
      long[] ids = new long[count / 10];
      double[] values = new double[ids.length];
      for (int i = 0; i < ids.length; i++) {
        ids[i] = 1 + i * 10L;
        values[i] = i + 0.5;
      }
      try (Transaction transaction = database.begin("Mass edit")) {
        transaction.update(ACCOUNT, ids, Table.of(NumberColumn.of("f0", values)));
        transaction.commit();
      }
    });
    double undoUpdate = seconds(() -> database.undo(database.transactions().get(0).number(), null));
    System.out.printf("mass edit of every tenth %.1f s, its undo %.1f s%n", update, undoUpdate);
    ListQuery query = new ListQuery(ACCOUNT, List.of("key", "f0", "f1"), Filter.parse("f0 > 500", ACCOUNT, database
        .fields()), List.of(Sort.descending("f0")), 0, 100).asOf(done[0].time());
    double first = seconds(() -> database.list(query));
    double second = seconds(() -> database.list(query.page(100, 100)));
    double history = seconds(() -> database.history(ACCOUNT, count / 2));
    System.out.printf("a filtered and sorted list as of the insertion %.2f s, its next page %.2f s; one record's history "
        + "%.3f s%n", first, second, history);
    return undo / insertion;
  }
}
