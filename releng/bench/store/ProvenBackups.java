import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.rapport.model.ModelPackage;
import org.rapport.store.Backup;
import org.rapport.store.Backups;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionKind;
import org.rapport.store.backup.Damage;
import org.rapport.store.backup.RandomDatabase;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Backups of random databases, damaged backups, and what backups cost. */
public final class ProvenBackups {
  private static final int SMALL = 3000;
  private static final int LARGE = 200_000;
  private static final List<String> failures = new ArrayList<>();

  private ProvenBackups() {}

  public static void main(String[] args) throws IOException {
    Path work = Path.of(args[0]);
    System.setProperty("rapport.data", work.resolve("data").toString());
    long seed = Long.parseLong(args[4]);
    roundTrips(work, Integer.parseInt(args[1]), seed);
    damaged(work, Integer.parseInt(args[2]), seed);
    costs(work, Integer.parseInt(args[3]));
    failures.forEach(System.out::println);
    System.exit(failures.isEmpty() ? 0 : 1);
  }

  private static Database open(Path place) {
    try (Passphrase passphrase = Passphrase.of(RandomDatabase.WORD)) {
      return Databases.open(place, passphrase, "bench");
    }
  }

  private static void restore(Backup backup, Path place) {
    try (Passphrase passphrase = Passphrase.of(RandomDatabase.WORD)) {
      Backups.restore(backup.file(), passphrase, place, "bench", null);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void roundTrips(Path work, int count, long seed) throws IOException {
    Random random = new Random(seed);
    long rows = 0;
    long most = 0;
    for (int i = 0; i < count; i++) {
      int size = i == 0 ? 0 : i % 10 == 9 ? (i == 9 ? LARGE : SMALL + random.nextInt(LARGE - SMALL)) : random.nextInt(SMALL);
      Path place = work.resolve("db" + i);
      Path target = work.resolve("restored" + i);
      try (Database database = RandomDatabase.create(place, seed + i, size)) {
        Backup backup = Backups.create(database, work.resolve("backups"), null);
        restore(backup, target);
        try (Database restored = open(target)) {
          boolean same = database.digest().equals(restored.digest())
              && database.transactions().equals(restored.transactions())
              && database.history(ModelPackage.Literals.ACCOUNT, 1)
                  .equals(restored.history(ModelPackage.Literals.ACCOUNT, 1));
          if (!same) {
            failures.add("database " + i + " (seed " + (seed + i) + ", " + size + " rows) was restored as another one");
          }
        }
        long accounts = backup.rows().getOrDefault("Account", 0L);
        rows += accounts;
        most = Math.max(most, accounts);
        Files.delete(backup.file());
      }
      delete(place);
      delete(target);
    }
    System.out.printf(Locale.ENGLISH, "%d databases with %,d accounts (at most %,d) backed up, restored and compared: "
        + "%d failures%n", count, rows, most, failures.size());
  }

  private static void damaged(Path work, int count, long seed) throws IOException {
    Backup good;
    Backup other;
    try (Database database = RandomDatabase.create(work.resolve("db"), seed, 200)) {
      good = Backups.create(database, work.resolve("backups"), null);
      other = Backups.create(database, work.resolve("backups"), null);
    }
    Damage damage = new Damage(Files.createDirectory(work.resolve("damaged")), good.file(), other.file());
    int before = failures.size();
    for (int i = 0; i < count; i++) {
      String failure = damage.attempt(seed + i);
      if (!failure.isEmpty()) {
        failures.add(failure);
      }
    }
    System.out.printf(Locale.ENGLISH, "%,d damaged backups of %,d bytes and wrong passphrases: %d not refused%n", count,
        good.bytes(), failures.size() - before);
  }

  private static Table churn(int rows, int seed) {
    Random random = new Random(seed);
    List<Column> columns = new ArrayList<>();
    TextColumn.Builder keys = TextColumn.builder("key");
    for (int i = 0; i < rows; i++) {
      keys.add("K" + seed + "-" + i);
    }
    columns.add(keys.build());
    for (int c = 0; c < 20; c++) {
      if (c % 5 == 0) {
        double[] numbers = new double[rows];
        Arrays.setAll(numbers, i -> random.nextInt(1_000_000) / 100.0);
        columns.add(NumberColumn.of("n" + c, numbers));
      } else {
        CategoryColumn.Builder kinds = CategoryColumn.builder("k" + c);
        for (int i = 0; i < rows; i++) {
          kinds.add("level " + random.nextInt(4));
        }
        columns.add(kinds.build());
      }
    }
    return Table.of(columns);
  }

  private static void costs(Path work, int rows) throws IOException {
    double[][] seconds = new double[4][3];
    long[] bytes = new long[2];
    for (int round = 0; round < 3; round++) {
      Path place = work.resolve("costs" + round);
      Table table = churn(rows, round);
      Backup backup;
      try (Passphrase passphrase = Passphrase.of(RandomDatabase.WORD);
          Database database = Databases.create(place, passphrase, "bench")) {
        long start = System.nanoTime();
        try (Transaction transaction = database.begin(TransactionKind.IMPORT, "Import")) {
          transaction.defineFields(ModelPackage.Literals.ACCOUNT, table.columns().stream().skip(1).map(c -> FieldDefinition
              .of(c.name(), c instanceof NumberColumn ? FieldType.NUMBER : FieldType.CHOICE)).toList());
          transaction.insert(ModelPackage.Literals.ACCOUNT, table);
          transaction.commit();
        }
        seconds[0][round] = since(start);
        start = System.nanoTime();
        backup = Backups.create(database, work.resolve("backups"), null);
        seconds[1][round] = since(start);
      }
      long start = System.nanoTime();
      restore(backup, work.resolve("again" + round));
      seconds[2][round] = since(start);
      bytes[0] = Files.size(place.resolve("data.mv.db"));
      bytes[1] = backup.bytes();
      Files.delete(place.resolve("data.mv.db"));
      start = System.nanoTime();
      open(place).close();
      seconds[3][round] = since(start);
      delete(place);
      delete(work.resolve("again" + round));
    }
    String[] names = {"import", "backup, restored once and compared", "restore", "building anew from the journal"};
    System.out.printf(Locale.ENGLISH, "%,d accounts x 21 columns, median of 3; database file %.1f MB, backup %.1f MB%n", rows,
        bytes[0] / 1e6, bytes[1] / 1e6);
    double base = median(seconds[0]);
    for (int i = 0; i < names.length; i++) {
      System.out.printf(Locale.ENGLISH, "  %-36s %6.2f s  %5.2f x import%n", names[i], median(seconds[i]),
          median(seconds[i]) / base);
    }
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
