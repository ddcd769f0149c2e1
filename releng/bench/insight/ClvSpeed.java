import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.rapport.insight.clv.CustomerSummary;
import org.rapport.insight.clv.LifetimeSettings;
import org.rapport.insight.clv.LifetimeValue;
import org.rapport.insight.clv.OrderModel;
import org.rapport.insight.clv.OrderModelKind;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.clv.Purchases;
import org.rapport.insight.clv.SpendModel;
import org.rapport.insight.clv.UnitLengths;

/**
 * Seconds to fit lifetime models: ClvSpeed FILE|CUSTOMERS SUMMARY ROUNDS. FILE has purchases at fixed places as
 * CDNOW_master.txt; a number draws so many customers from a BG/NBD model. The summary is written to SUMMARY for a peer.
 */
final class ClvSpeed {

  interface Work {
    Object run();
  }

  public static void main(String[] args) throws Exception {
    CustomerSummary summary = args[0].matches("[0-9]+") ? drawn(Integer.parseInt(args[0])) : read(Path.of(args[0]));
    try (PrintWriter out = new PrintWriter(args[1])) {
      out.println("frequency,recency,T");
      for (int i = 0; i < summary.customers(); i++) {
        var history = summary.history(i);
        out.println(history.frequency() + "," + history.recency().count() + "," + history.age().count());
      }
    }
    for (int round = 0; round < Integer.parseInt(args[2]); round++) {
      time("bgnbd", () -> OrderModel.fit(OrderModelKind.BG_NBD, summary).fit().logLikelihood().orElseThrow());
      time("mbgnbd", () -> OrderModel.fit(OrderModelKind.MBG_NBD, summary).fit().logLikelihood().orElseThrow());
      if (summary.customers() <= 50_000) {
        time("paretonbd", () -> OrderModel.fit(OrderModelKind.PARETO_NBD, summary).fit().logLikelihood().orElseThrow());
      }
      if (summary.hasValues()) {
        time("spend", () -> SpendModel.fit(summary).fit().logLikelihood().orElseThrow());
        time("all", () -> LifetimeValue.of(summary, LifetimeSettings.DEFAULT).total().orElseThrow());
      }
    }
  }

  private static void time(String what, Work work) {
    var bean = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = bean.getProcessCpuTime();
    long wall = System.nanoTime();
    Object result = work.run();
    System.out.printf("%s %.3f %.3f %s%n", what, (System.nanoTime() - wall) / 1e9, (bean.getProcessCpuTime() - cpu) / 1e9,
        result);
  }

  private static CustomerSummary read(Path file) throws Exception {
    List<String> ids = new ArrayList<>();
    List<Long> days = new ArrayList<>();
    List<Double> amounts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.strip().split("\\s+");
      if (cells.length == 4 && cells[1].matches("[0-9]{8}")) {
        ids.add(cells[0]);
        days.add(LocalDate.parse(cells[1], DateTimeFormatter.BASIC_ISO_DATE).toEpochDay());
        amounts.add(Double.valueOf(cells[3]));
      }
    }
    Purchases purchases = Purchases.of(ids, days.stream().mapToLong(Long::longValue).toArray(), amounts.stream()
        .mapToDouble(Double::doubleValue).toArray());
    return purchases.summarize(purchases.last(), PeriodUnit.WEEK, UnitLengths.STANDARD).summary();
  }

  /** Whole days, observed for 27 to 39 weeks, r = 1, alpha = 10, a = 1, b = 2.5. */
  private static CustomerSummary drawn(int customers) {
    Random random = new Random(1);
    List<String> ids = new ArrayList<>();
    double[][] columns = new double[3][customers];
    for (int i = 0; i < customers; i++) {
      ids.add("c" + i);
      double age = 27 + random.nextInt(85) / 7.0;
      double rate = -Math.log1p(-random.nextDouble()) / 10;
      double leave = 1 - Math.pow(random.nextDouble(), 1 / 2.5);
      boolean gone = false;
      for (double t = 0; !gone;) {
        t += -Math.log1p(-random.nextDouble()) / rate;
        double day = Math.ceil(t * 7) / 7;
        if (day > age) {
          break;
        }
        if (day > columns[1][i]) {
          columns[0][i]++;
          columns[1][i] = day;
        }
        gone = random.nextDouble() < leave;
      }
      columns[2][i] = age;
    }
    return CustomerSummary.of(PeriodUnit.WEEK, ids, columns[0], columns[1], columns[2]);
  }
}
