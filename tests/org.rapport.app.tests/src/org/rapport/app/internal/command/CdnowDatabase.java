package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.TreeSet;

/** The first customers of CDNOW as accounts of a database called base, with their purchases as orders. */
final class CdnowDatabase {

  private CdnowDatabase() {}

  /** Imports records with a column key into the database. */
  static void load(Path folder, String entity, String rows) throws IOException {
    Path file = Files.writeString(folder.resolve(entity + ".csv"), rows);
    CommandRun run = CommandRun.of(folder, "import", "--database", folder.resolve("base").toString(), "--entity",
        entity,
        "--key", "key", file.toString());
    assertEquals(0, run.exit(), run.err() + run.logged());
  }

  /**
   * Writes accounts and orders; one order more is cancelled, and an account called nobody has none.
   *
   * @return a file with the same purchases
   */
  static String write(Path folder, int customers) throws IOException {
    TreeSet<String> accounts = new TreeSet<>();
    StringBuilder orders = new StringBuilder("key,account,date,amount,currency,status\n");
    StringBuilder rows = new StringBuilder("customer,date,amount\n");
    int number = 0;
    for (String line : Files.readAllLines(CommandRun.data("CDNOW_sample.txt"))) {
      String[] cells = line.strip().split("\\s+");
      if (cells.length == 5 && Integer.parseInt(cells[1]) <= customers) {
        accounts.add("c" + cells[1]);
        String purchase = "c" + cells[1] + "," + LocalDate.parse(cells[2], DateTimeFormatter.BASIC_ISO_DATE) + ","
            + cells[4];
        rows.append(purchase).append('\n');
        orders.append('o').append(++number).append(',').append(purchase).append(",USD,paid\n");
      }
    }
    orders.append("x1,c0001,1997-08-01,99,USD,cancelled\n");
    load(folder, "account", "key,name\n" + String.join("\n", accounts.stream().map(key -> key + ",Customer " + key)
        .toList()) + "\nnobody,No order\n");
    load(folder, "order", orders.toString());
    return Files.writeString(folder.resolve("cdnow.csv"), rows).toString();
  }
}
