import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.rapport.store.internal.journal.Journal;
import org.rapport.store.internal.seal.SealedFiles;

/** Arguments: folder, rows, rounds. Prints medians of wall seconds and their ratios to the plain file. */
final class EncryptionCost {
  private static final String ID = "benchmark";
  private static final int TEXTS = 9;
  private static final int NUMBERS = 12;
  private static final int BATCH = 10_000;

  private final Path folder;
  private final int rows;

  private EncryptionCost(Path folder, int rows) {
    this.folder = folder;
    this.rows = rows;
  }

  public static void main(String[] arguments) throws Exception {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    SecretKey key = new SecretKeySpec(bytes, "AES");
    EncryptionCost cost = new EncryptionCost(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    try (SealedFiles.Registration registration = SealedFiles.register(ID, key)) {
      cost.pages(Integer.parseInt(arguments[2]));
    }
    cost.journal(key);
  }

  private void pages(int rounds) throws SQLException, IOException {
    Path file = folder.resolve("data").toAbsolutePath();
    Map<String, String> urls = new LinkedHashMap<>();
    urls.put("plain", "jdbc:h2:" + file);
    urls.put("sealed", SealedFiles.url(ID, file));
    urls.put("CIPHER=AES", "jdbc:h2:" + file + ";CIPHER=AES");
    Map<String, List<double[]>> times = new LinkedHashMap<>();
    for (int round = -2; round < rounds; round++) { // two rounds to warm up
      for (Map.Entry<String, String> url : urls.entrySet()) {
        double[] seconds = { insert(url.getValue()), scan(url.getValue()), Files.size(folder.resolve("data.mv.db")) };
        Files.delete(folder.resolve("data.mv.db"));
        if (round >= 0) {
          times.computeIfAbsent(url.getKey(), name -> new ArrayList<>()).add(seconds);
        }
      }
    }
    System.out.printf("%,d rows x %d columns, median of %d rounds in turns, wall seconds%n", rows, 1 + TEXTS + NUMBERS,
        rounds);
    System.out.printf("%-12s%10s%8s%16s%8s%8s%n", "pages", "insert", "ratio", "reopen + scan", "ratio", "MB");
    for (String name : urls.keySet()) {
      System.out.printf("%-12s%10.3f%8.2f%16.3f%8.2f%8.1f%n", name, median(times.get(name), 0),
          ratio(times, name, 0), median(times.get(name), 1), ratio(times, name, 1), median(times.get(name), 2) / 1e6);
    }
  }

  private Connection connect(String url) throws SQLException {
    Properties properties = new Properties();
    if (url.endsWith("CIPHER=AES")) {
      properties.put("password", "0123456789abcdef0123456789abcdef ");
    }
    return new org.h2.Driver().connect(url, properties);
  }

  private double insert(String url) throws SQLException {
    Random random = new Random(1);
    long begin = System.nanoTime();
    try (Connection connection = connect(url)) {
      try (Statement statement = connection.createStatement()) {
        StringBuilder create = new StringBuilder("create table customer(id bigint primary key");
        for (int i = 0; i < TEXTS; i++) {
          create.append(", t").append(i).append(" varchar");
        }
        for (int i = 0; i < NUMBERS; i++) {
          create.append(", n").append(i).append(" double precision");
        }
        statement.execute(create.append(")").toString());
      }
      connection.setAutoCommit(false);
      String marks = "?" + ",?".repeat(TEXTS + NUMBERS);
      try (PreparedStatement insert = connection.prepareStatement("insert into customer values(" + marks + ")")) {
        for (int row = 1; row <= rows; row++) {
          insert.setLong(1, row);
          for (int i = 0; i < TEXTS; i++) {
            insert.setString(2 + i, i == 0 ? "C-" + row : "choice " + random.nextInt(4 + i * i));
          }
          for (int i = 0; i < NUMBERS; i++) {
            insert.setDouble(2 + TEXTS + i, i % 2 == 0 ? random.nextInt(100) : random.nextGaussian());
          }
          insert.addBatch();
          if (row % BATCH == 0 || row == rows) {
            insert.executeBatch();
            connection.commit();
          }
        }
      }
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private double scan(String url) throws SQLException {
    long begin = System.nanoTime();
    double sum = 0;
    try (Connection connection = connect(url); Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select * from customer")) {
      while (result.next()) {
        for (int i = 0; i < NUMBERS; i++) {
          sum += result.getDouble(2 + TEXTS + i);
        }
      }
    }
    if (Double.isNaN(sum)) {
      throw new IllegalStateException("The scan read something that is not a number");
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private static double median(List<double[]> runs, int index) {
    double[] sorted = runs.stream().mapToDouble(run -> run[index]).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /** The median of the ratios within each round: what slowed a whole round down cancels out. */
  private static double ratio(Map<String, List<double[]>> times, String name, int index) {
    List<double[]> runs = times.get(name);
    List<double[]> plain = times.get("plain");
    double[] ratios = new double[runs.size()];
    Arrays.setAll(ratios, round -> runs.get(round)[index] / plain.get(round)[index]);
    Arrays.sort(ratios);
    return ratios[ratios.length / 2];
  }

  private void journal(SecretKey key) throws IOException {
    byte[] edit = new byte[400];
    new Random(2).nextBytes(edit);
    byte[] part = new byte[4 << 20];
    for (int i = 0; i < part.length; i++) {
      part[i] = (byte) "Month-to-month,Two year,29.85,1889.5,".charAt(i * 31 / 7 % 37);
    }
    for (int round = 0; round < 2; round++) { // the first warms up
      Path place = folder.resolve("journal" + round);
      long begin = System.nanoTime();
      int edits = 2000;
      int parts = 50;
      long bulk;
      try (Journal journal = Journal.open(place, ID, key, System.out::println)) {
        for (int i = 0; i < edits; i++) {
          journal.append(edit);
        }
        bulk = System.nanoTime();
        try (Journal.Writing writing = journal.begin()) {
          for (int i = 0; i < parts; i++) {
            writing.part(part);
          }
          writing.end(edit);
        }
      }
      long reopen = System.nanoTime();
      long records;
      try (Journal journal = Journal.open(place, ID, key, System.out::println)) {
        records = journal.head().number();
      }
      long end = System.nanoTime();
      if (round == 1) {
        System.out.printf("journal: %,.0f edits a second, each forced to the disk; %d MB of parts in %.2f s; "
            + "opening and verifying %,d records %.2f s%n", edits / ((bulk - begin) / 1e9), parts * part.length >> 20,
            (reopen - bulk) / 1e9, records, (end - reopen) / 1e9);
      }
    }
  }
}
