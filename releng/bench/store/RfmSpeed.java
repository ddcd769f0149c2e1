import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.rapport.insight.rfm.Rfm;
import org.rapport.insight.rfm.RfmFacts;
import org.rapport.insight.rfm.RfmSettings;
import org.rapport.insight.segment.SegmentChange;
import org.rapport.insight.segment.Segments;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Filter;
import org.rapport.store.GroupQuery;
import org.rapport.store.Measure;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionKind;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/**
 * Arguments: folder, orders, rounds. Builds the database there unless it exists, then computes recency, frequency and
 * money of every account, first cold, then warm; then with scores, cells and segments, and the orders of the accounts of
 * a segment by rule, found anew each time; prints wall and processor seconds, one line a run.
 */
final class RfmSpeed {
  private static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;
  private static final EClass ORDER = ModelPackage.Literals.ORDER;

  private RfmSpeed() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int orders = Integer.parseInt(arguments[1]);
    if (!Files.exists(folder)) {
      try (Passphrase passphrase = Passphrase.of("benchmark"); Database database = Databases.create(folder, passphrase,
          "bench")) {
        build(database, orders);
      }
    }
    GroupQuery query = GroupQuery.of(ORDER, List.of("account"), Measure.of(Measure.Kind.MAX, "date"),
        Measure.count("orders"), Measure.of(Measure.Kind.SUM, "amount"));
    try (Passphrase passphrase = Passphrase.of("benchmark");
        Database database = Databases.open(folder, passphrase, "bench")) {
      for (int round = 0; round <= Integer.parseInt(arguments[2]); round++) {
        double cpu = cpu();
        long start = System.nanoTime();
        Table table = database.group(query);
        System.out.printf(Locale.ROOT, "%s %.3f %.3f %d%n", round == 0 ? "cold" : "warm",
            (System.nanoTime() - start) / 1e9, cpu() - cpu, table.rows());
      }
      for (int round = 0; round <= Integer.parseInt(arguments[2]); round++) {
        double cpu = cpu();
        long start = System.nanoTime();
        Rfm rfm = Rfm.of(RfmFacts.of(database, Optional.empty(), Optional.empty(), LocalDate.now(), null),
            RfmSettings.QUINTILES);
        int cells = rfm.cells().size();
        System.out.printf(Locale.ROOT, "%s %.3f %.3f %d%n", round == 0 ? "scored-cold" : "scored",
            (System.nanoTime() - start) / 1e9, cpu() - cpu, cells > 0 ? rfm.facts().size() : 0);
      }
      segments(database, Integer.parseInt(arguments[2]));
    }
  }

  /** Orders of a segment by rule: after a transaction, when its accounts have to be found anew, and again. */
  private static void segments(Database database, int rounds) {
    for (int round = 0; round <= rounds; round++) {
      SegmentChange made = Segments.of(database).create("Bench " + System.nanoTime(), "key >= C2", "");
      Filter filter = Filter.inSegment(ORDER, database.fields(), made.segment().name());
      GroupQuery orders = GroupQuery.of(ORDER, List.of(), Measure.count("orders")).where(filter);
      for (String what : new String[]{"segment-anew", "segment"}) {
        double cpu = cpu();
        long start = System.nanoTime();
        Table table = database.group(orders);
        System.out.printf(Locale.ROOT, "%s %.3f %.3f %d%n", what, (System.nanoTime() - start) / 1e9, cpu() - cpu,
            (long) ((NumberColumn) table.column("orders")).value(0));
      }
      database.undo(made.transaction(), null);
    }
  }

  private static double cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime() / 1e9;
  }

  private static void build(Database database, int orders) {
    int accounts = orders / 10;
    long start = System.nanoTime();
    try (Transaction transaction = database.begin(TransactionKind.IMPORT, "Import of accounts")) {
      for (int from = 0; from < accounts; from += 100_000) {
        TextColumn.Builder keys = TextColumn.builder("key");
        for (int i = from; i < Math.min(accounts, from + 100_000); i++) {
          keys.add("C" + i);
        }
        transaction.insert(ACCOUNT, Table.of(keys.build()));
      }
      transaction.commit();
    }
    Random random = new Random(1);
    try (Transaction transaction = database.begin(TransactionKind.IMPORT, "Import of orders")) {
      for (int from = 0; from < orders; from += 500_000) {
        int rows = Math.min(orders, from + 500_000) - from;
        double[] account = new double[rows];
        long[] date = new long[rows];
        double[] amount = new double[rows];
        for (int i = 0; i < rows; i++) {
          account[i] = 1 + (int) (Math.abs(random.nextGaussian()) * orders / 40) % accounts;
          date[i] = (18_993 + random.nextInt(1_000)) * TimeColumn.DAY;
          amount[i] = (500 + random.nextInt(50_000)) / 100.0;
        }
        List<Column> columns = new ArrayList<>();
        columns.add(NumberColumn.of("account", account));
        columns.add(TimeColumn.of("date", true, date));
        columns.add(NumberColumn.of("amount", amount));
        transaction.insert(ORDER, Table.of(columns));
      }
      transaction.commit();
    }
    System.err.printf(Locale.ROOT, "built %,d orders of %,d accounts in %.0f s%n", orders, accounts,
        (System.nanoTime() - start) / 1e9);
  }
}
