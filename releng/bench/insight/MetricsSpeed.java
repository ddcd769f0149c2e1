import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.MetricCatalogue;
import org.rapport.insight.metric.MetricDescriptor;
import org.rapport.insight.metric.MetricRun;
import org.rapport.insight.metric.MetricSettings;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionKind;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/**
 * Arguments: folder, accounts, orders, rounds. Builds the database there unless it exists, then measures all metrics: cold
 * after opening, then warm, and then each metric in a run of its own; prints seconds of wall and processors, one line a run.
 */
final class MetricsSpeed {
  private static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;
  private static final EClass ORDER = ModelPackage.Literals.ORDER;
  private static final List<String> STATUSES = List.of("active", "lost", "inactive", "prospect");

  private MetricsSpeed() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    if (!Files.exists(folder)) {
      try (Passphrase passphrase = Passphrase.of("benchmark"); Database database = Databases.create(folder, passphrase,
          "bench")) {
        build(database, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
      }
    }
    MetricCatalogue catalogue = MetricCatalogue.builtIn();
    MetricSettings settings = MetricSettings.DEFAULT.with(Map.of("cac.marketing", "1000000", "cac.sales", "500000",
        "margin.share", "40%"));
    try (Passphrase passphrase = Passphrase.of("benchmark");
        Database database = Databases.open(folder, passphrase, "bench")) {
      FactSource facts = FactSource.of(CustomerBase.of(database));
      for (int round = 0; round <= Integer.parseInt(arguments[3]); round++) {
        long start = System.nanoTime();
        double cpu = cpu();
        List<Figure> figures = MetricRun.of(catalogue, facts, settings, null).figures();
        print(round == 0 ? "cold" : "warm", start, cpu, figures.stream().filter(figure -> figure.value().isPresent()).count());
      }
      for (MetricDescriptor metric : catalogue.metrics()) {
        long start = System.nanoTime();
        double cpu = cpu();
        MetricRun.of(catalogue, facts, settings, null).figure(metric.id());
        print(metric.id(), start, cpu, 1);
      }
    }
  }

  private static double cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime() / 1e9;
  }

  private static void print(String what, long start, double cpu, long figures) {
    System.out.printf(Locale.ROOT, "%s %.3f %.3f %d%n", what, (System.nanoTime() - start) / 1e9, cpu() - cpu, figures);
  }

  private static void build(Database database, int accounts, int orders) {
    long start = System.nanoTime();
    try (Transaction transaction = database.begin(TransactionKind.IMPORT, "Import of accounts")) {
      for (int from = 0; from < accounts; from += 100_000) {
        int to = Math.min(accounts, from + 100_000);
        TextColumn.Builder keys = TextColumn.builder("key");
        int[] status = new int[to - from];
        for (int i = from; i < to; i++) {
          keys.add("C" + i);
          status[i - from] = i % 10 < 7 ? 0 : i % 10 - 6;
        }
        transaction.insert(ACCOUNT, Table.of(keys.build(), CategoryColumn.of("status", status, STATUSES)));
      }
      transaction.commit();
    }
    Random random = new Random(1);
    try (Transaction transaction = database.begin(TransactionKind.IMPORT, "Import of orders")) {
      for (int from = 0; from < orders; from += 500_000) {
        transaction.insert(ORDER, orders(Math.min(orders, from + 500_000) - from, accounts, random));
      }
      transaction.commit();
    }
    System.err.printf(Locale.ROOT, "built %,d orders of %,d accounts in %.0f s%n", orders, accounts,
        (System.nanoTime() - start) / 1e9);
  }

  /** Orders in a random order: 4 % refunds, 2 % cancelled, few customers with many orders. */
  private static Table orders(int rows, int accounts, Random random) {
    double[] account = new double[rows];
    long[] date = new long[rows];
    double[] amount = new double[rows];
    int[] status = new int[rows];
    for (int i = 0; i < rows; i++) {
      account[i] = 1 + (int) (Math.abs(random.nextGaussian()) * accounts / 2) % accounts;
      date[i] = (18_993 + random.nextInt(1_000)) * TimeColumn.DAY;
      amount[i] = (500 + random.nextInt(50_000)) / (random.nextInt(25) == 0 ? -200.0 : 100.0);
      status[i] = random.nextInt(50) == 0 ? 1 : 0;
    }
    return Table.of(new ArrayList<>(List.of(NumberColumn.of("account", account), TimeColumn.of("date", true, date),
        NumberColumn.of("amount", amount), CategoryColumn.of("currency", new int[rows], List.of("EUR")), CategoryColumn.of(
            "status", status, List.of("paid", "cancelled")))));
  }
}
