package org.rapport.mining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Data for the tests of this fragment. */
public final class TestData {
  private TestData() {}

  /** Fisher's irises: 150 rows, 4 numbers, the target is the last column. */
  public static Dataset iris() {
    Table table;
    try (InputStream in = TestData.class.getResourceAsStream("iris.csv")) {
      table = read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Dataset.of(table).label(table.names().get(4)).build();
  }

  /** The Telco churn file: 7,043 rows, 21 columns, 11 blank TotalCharges; target Churn. */
  public static Dataset telco() {
    try (BufferedReader in = Files.newBufferedReader(folder().resolve("Telco-Customer-Churn.csv"))) {
      return Dataset.of(read(in)).label("Churn").build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    String given = System.getProperty("rapport.tests.data");
    if (given != null) {
      return Path.of(given);
    }
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path data = folder.resolve("tests/data");
      if (Files.isDirectory(data)) {
        return data;
      }
    }
    throw new IllegalStateException("Set the system property rapport.tests.data to the folder tests/data.");
  }

  private static Table read(BufferedReader in) throws IOException {
    String[] names = in.readLine().split(",");
    List<String[]> rows = in.lines().map(line -> line.split(",", -1)).toList();
    List<Column> columns = new ArrayList<>();
    for (int c = 0; c < names.length; c++) {
      columns.add(column(names[c], rows, c));
    }
    return Table.of(columns);
  }

  private static Column column(String name, List<String[]> rows, int c) {
    if (rows.stream().allMatch(row -> row[c].isBlank() || row[c].matches("-?[0-9.]+"))) {
      NumberColumn.Builder numbers = NumberColumn.builder(name);
      rows.forEach(row -> numbers.add(row[c]));
      return numbers.build();
    }
    CategoryColumn.Builder categories = CategoryColumn.builder(name);
    rows.forEach(row -> categories.add(row[c]));
    return categories.build();
  }

  /**
   * Made-up customers: two numbers, one with few values, one with ties and one category; the target depends on all.
   *
   * @param classes the number of classes of the target
   */
  public static Dataset made(int rows, int classes, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] spend = new double[rows];
    double[] visits = new double[rows];
    int[] region = new int[rows];
    int[] label = new int[rows];
    for (int i = 0; i < rows; i++) {
      spend[i] = Math.round(random.nextDouble() * 1000) / 10.0;
      visits[i] = random.nextInt(6);
      region[i] = random.nextInt(5);
      double sum = spend[i] / 100 + visits[i] / 5 + (region[i] % 2 == 0 ? 0.7 : 0) + random.nextDouble();
      label[i] = (int) Math.min(classes - 1, sum / 3.7 * classes);
    }
    List<String> names = new ArrayList<>();
    for (int c = 0; c < classes; c++) {
      names.add("class " + c);
    }
    Table table = Table.of(NumberColumn.of("spend", spend), NumberColumn.of("visits", visits),
        CategoryColumn.of("region", region, List.of("north", "south", "east", "west", "abroad")),
        CategoryColumn.of("answer", label, names));
    return Dataset.of(table).label("answer").build();
  }
}
