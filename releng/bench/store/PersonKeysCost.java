import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.nio.file.Files;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

import org.eclipse.emf.ecore.EClass;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Field;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldRules;
import org.rapport.store.FieldType;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/**
 * What keys per record cost: rows of 22 columns inserted through the store, three of them flagged as sensitive or not,
 * in turns. Arguments are a folder, rows, rounds. Products, since no feature of theirs is personal by itself.
 */
public final class PersonKeysCost {
  private static final EClass ENTITY = ModelPackage.Literals.PRODUCT;
  private static final int NUMBERS = 18;
  private static final List<String> PERSONAL = List.of("person", "email", "phone");

  private static final OperatingSystemMXBean CPU =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private PersonKeysCost() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int rows = Integer.parseInt(arguments[1]);
    int rounds = Integer.parseInt(arguments[2]);
    Files.createDirectories(folder);
    Table table = table(rows);
    double[][] seconds = new double[2][rounds];
    double[][] processor = new double[2][rounds];
    double[][] rebuilt = new double[2][rounds];
    double[] ratios = new double[rounds];
    long[] bytes = new long[2];
    for (int round = -2; round < rounds; round++) {
      for (int turn = 0; turn < 2; turn++) {
        int sealed = (round & 1) == 0 ? turn : 1 - turn;
        Path place = folder.resolve("db");
        double[] took = insert(place, table, sealed == 1);
        bytes[sealed] = size(place.resolve("journal"));
        double again = rebuild(place);
        if (round >= 0) {
          seconds[sealed][round] = took[0];
          processor[sealed][round] = took[1];
          rebuilt[sealed][round] = again;
        }
        delete(place);
      }
    }
    for (int round = 0; round < rounds; round++) {
      ratios[round] = seconds[1][round] / seconds[0][round];
    }
    System.out.printf("%d rows x 22 columns inserted: %.2f s without, %.2f s with 3 columns under keys of records, "
        + "ratio %.2f (median of %d pairs, %.2f to %.2f; goal 1.10)%n", rows, median(seconds[0]), median(seconds[1]),
        median(ratios), rounds, Arrays.stream(ratios).min().orElse(0), Arrays.stream(ratios).max().orElse(0));
    System.out.printf("processor time of the same: %.2f s without, %.2f s with%n", median(processor[0]),
        median(processor[1]));
    System.out.printf("journal %.1f MB without, %.1f MB with; rebuilding the file %.2f s without, %.2f s with%n",
        bytes[0] / 1e6, bytes[1] / 1e6, median(rebuilt[0]), median(rebuilt[1]));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double[] insert(Path place, Table table, boolean sensitive) {
    try (Passphrase words = Passphrase.of("bench"); Database database = Databases.create(place, words, "bench")) {
      try (Transaction transaction = database.begin("Fields")) {
        List<FieldDefinition> definitions = new ArrayList<>();
        for (Column column : table.columns()) {
          if (!column.name().equals("key")) {
            definitions.add(FieldDefinition.of(column.name(),
                column instanceof NumberColumn ? FieldType.NUMBER : FieldType.TEXT));
          }
        }
        for (Field field : transaction.defineFields(ENTITY, definitions)) {
          if (sensitive && PERSONAL.contains(field.name())) {
            transaction.setRules(field.fieldId(), FieldRules.NONE.withSensitive(true));
          }
        }
        transaction.commit();
      }
      System.gc();
      long start = System.nanoTime();
      long before = CPU.getProcessCpuTime();
      try (Transaction transaction = database.begin("Import of bench.csv")) {
        transaction.insert(ENTITY, table);
        transaction.commit();
      }
      return new double[]{(System.nanoTime() - start) / 1e9, (CPU.getProcessCpuTime() - before) / 1e9};
    }
  }

  private static double rebuild(Path place) throws Exception {
    Files.delete(place.resolve("data.mv.db"));
    long start = System.nanoTime();
    try (Passphrase words = Passphrase.of("bench"); Database database = Databases.open(place, words, "bench")) {
      return database.count(ENTITY) > 0 ? (System.nanoTime() - start) / 1e9 : 0;
    }
  }

  private static Table table(int rows) {
    Random random = new Random(7);
    List<Column> columns = new ArrayList<>();
    TextColumn.Builder key = TextColumn.builder("key");
    List<TextColumn.Builder> texts = PERSONAL.stream().map(TextColumn::builder).toList();
    for (int i = 0; i < rows; i++) {
      String name = word(random, 6) + " " + word(random, 8);
      key.add("C-" + i);
      texts.get(0).add(name);
      texts.get(1).add(name.replace(' ', '.').toLowerCase() + i + "@example.org");
      texts.get(2).add("+49 30 " + (1_000_000 + random.nextInt(9_000_000)));
    }
    columns.add(key.build());
    texts.forEach(t -> columns.add(t.build()));
    for (int n = 0; n < NUMBERS; n++) {
      NumberColumn.Builder numbers = NumberColumn.builder("n" + n);
      for (int i = 0; i < rows; i++) {
        numbers.add(random.nextInt(100_000) / 100.0);
      }
      columns.add(numbers.build());
    }
    return Table.of(columns);
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static long size(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
