package org.rapport.insight.clv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The purchases of new customers of a shop for music in 1997 and 1998, as the literature on lifetime value uses them. */
public final class Cdnow {

  private Cdnow() {}

  /** The lines of a file among the data of the tests. */
  public static List<String> lines(String name) {
    String property = System.getProperty("rapport.tests.data", "");
    Path folder = Path.of(property);
    for (Path above = Path.of("").toAbsolutePath(); property.isEmpty() && above != null; above = above.getParent()) {
      if (Files.isDirectory(above.resolve("tests").resolve("data"))) {
        folder = above.resolve("tests").resolve("data");
        break;
      }
    }
    try {
      return Files.readAllLines(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The summary of the 2,357 customers after 39 weeks, with values. */
  static CustomerSummary summary() {
    return summary(PeriodUnit.WEEK);
  }

  /** The same numbers, said to be in another unit. */
  static CustomerSummary summary(PeriodUnit unit) {
    List<String[]> rows = lines("CDNOW_summary_with_transactions.csv").stream().skip(1).filter(line -> !line.isBlank())
        .map(line -> line.split(",")).toList();
    return CustomerSummary.of(unit, rows.stream().map(row -> row[0]).toList(), column(rows, 1), column(rows, 2), column(
        rows, 3), column(rows, 4));
  }

  private static double[] column(List<String[]> rows, int column) {
    return rows.stream().mapToDouble(row -> Double.parseDouble(row[column].strip())).toArray();
  }

  /** The 6,919 purchases of these customers over 78 weeks. */
  static Purchases purchases() {
    List<String[]> rows = lines("CDNOW_sample.txt").stream().filter(line -> !line.isBlank())
        .map(line -> line.strip().split("\\s+")).toList();
    return Purchases.of(rows.stream().map(row -> row[1]).toList(), rows.stream().mapToLong(row -> LocalDate.parse(
        row[2],
        DateTimeFormatter.BASIC_ISO_DATE).toEpochDay()).toArray(), column(rows, 4));
  }
}
