import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.rapport.exchange.CsvTables;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.Dataset;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/**
 * The founding document's script (its section 5.2) on Rapport's own parts, phase by phase: read, clean, store, encode,
 * split, tree, forest, KNN. Columns, codes and split are those of {@code peers/seed_script.py}. Prints one line of JSON.
 */
public final class SeedScript {
  private static final long SEED = 42;
  private static final Map<String, Object> RESULTS = new LinkedHashMap<>();

  public static void main(String[] arguments) throws Exception {
    RESULTS.put("import", (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1000.0);
    Path file = Path.of(arguments[0]);
    int threads = Integer.parseInt(arguments[1]);
    Table read = timed("read", () -> unchecked(() -> CsvTables.read(file).table()));
    Table clean = timed("clean", () -> withoutMissing(read));
    RESULTS.put("rows", clean.rows());
    timed("store", () -> store(clean));
    Dataset data = timed("encode", () -> encode(clean));
    int[][] parts = split(data.rows());
    Dataset training = data.select(parts[0]);
    Dataset test = data.select(parts[1]);
    RESULTS.put("test", test.rows());
    MiningContext context = new MiningContext(SEED, threads, new NullProgressMonitor());
    for (String[] model : new String[][] {{"tree", "dt3"}, {"forest", "rf100d3"}, {"knn", "knn3"}}) {
      run(model[1], AlgorithmCatalogue.builtIn().algorithm(model[0]), training, test, context);
    }
    RESULTS.put("rss_mb", peakMegabytes());
    RESULTS.put("total", (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1000.0);
    System.out.println(RESULTS.entrySet().stream().map(e -> "\"" + e.getKey() + "\": " + e.getValue())
        .collect(Collectors.joining(", ", "{", "}")));
  }

  private static Table withoutMissing(Table table) {
    int[] complete = IntStream.range(0, table.rows())
        .filter(row -> table.columns().stream().noneMatch(column -> column.isMissing(row))).toArray();
    return table.select(complete);
  }

  private static Integer store(Table table) {
    Path folder = unchecked(() -> Files.createTempDirectory("seed-script"));
    try {
      Files.delete(folder);
      try (Database database = Databases.create(folder, Passphrase.of("benchmark"), "benchmark");
          Transaction transaction = database.begin("Benchmark")) {
        Column key = table.columns().get(0);
        List<Column> rest = table.columns().subList(1, table.columns().size());
        transaction.defineFields(ModelPackage.Literals.ACCOUNT, rest.stream()
            .map(column -> FieldDefinition.of("x " + column.name(), type(column))).toList());
        List<Column> columns = new ArrayList<>(List.of(key.named("key")));
        rest.forEach(column -> columns.add(column.named("x " + column.name())));
        transaction.insert(ModelPackage.Literals.ACCOUNT, Table.of(columns));
        transaction.commit();
      }
      return table.rows();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      unchecked(() -> {
        try (Stream<Path> files = Files.walk(folder)) {
          files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
        return null;
      });
    }
  }

  private static FieldType type(Column column) {
    return switch (column) {
      case NumberColumn number -> FieldType.NUMBER;
      case TimeColumn time -> FieldType.DATE;
      case CategoryColumn category -> FieldType.TEXT;
      case TextColumn text -> FieldType.TEXT;
    };
  }

  /** Text as codes by first appearance; the target and what the peer leaves out are no features. */
  private static Dataset encode(Table table) {
    boolean telco = table.find("Churn").isPresent();
    String label = telco ? "Churn" : "churn";
    List<String> dropped = telco ? List.of("customerID") : List.of("customer_id", "signup");
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      if (column.name().equals(label)) {
        columns.add(CategoryColumn.of(label, codes(column, telco), List.of("0", "1")));
      } else if (!dropped.contains(column.name())) {
        columns.add(numbers(column));
      }
    }
    RESULTS.put("feat", columns.size() - 1);
    return Dataset.of(Table.of(columns)).label(label).build();
  }

  private static int[] codes(Column column, boolean telco) {
    int[] codes = new int[column.size()];
    String positive = telco ? "Yes" : "1";
    for (int row = 0; row < codes.length; row++) {
      codes[row] = column.text(row).equals(positive) || column.text(row).equals("true") ? 1 : 0;
    }
    return codes;
  }

  private static NumberColumn numbers(Column column) {
    if (column instanceof NumberColumn number) {
      return number;
    }
    CategoryColumn category = (CategoryColumn) column;
    double[] codes = new double[column.size()];
    int[] seen = new int[category.levels().size()];
    Arrays.fill(seen, -1);
    int next = 0;
    for (int row = 0; row < codes.length; row++) {
      int level = category.code(row);
      if (seen[level] < 0) {
        seen[level] = next++;
      }
      codes[row] = seen[level];
    }
    return NumberColumn.of(column.name(), codes);
  }

  private static int[][] split(int rows) {
    int[] test = IntStream.range(0, rows).filter(SeedScript::isTest).toArray();
    int[] training = IntStream.range(0, rows).filter(row -> !isTest(row)).toArray();
    return new int[][] {training, test};
  }

  private static boolean isTest(int row) {
    return (row * 2654435761L & 0xFFFFFFFFL) % 5 == 0;
  }

  private static void run(String name, AlgorithmDescriptor algorithm, Dataset training, Dataset test, MiningContext context) {
    ClassifierModel model = timed(name + "_fit", () -> train(algorithm, training, context));
    double[][] probabilities = timed(name + "_pred", () -> model.probabilities(test.table(), context));
    int[] actual = test.labelColumn().codes();
    int right = 0;
    double[] positive = new double[actual.length];
    for (int row = 0; row < actual.length; row++) {
      positive[row] = probabilities[row][1];
      right += (positive[row] > 0.5 ? 1 : 0) == actual[row] ? 1 : 0;
    }
    RESULTS.put(name + "_acc", Math.round(1e4 * right / actual.length) / 1e4);
    RESULTS.put(name + "_auc", Math.round(1e4 * auc(positive, actual)) / 1e4);
  }

  @SuppressWarnings("unchecked")
  private static <P extends Record> ClassifierModel train(AlgorithmDescriptor algorithm, Dataset data, MiningContext context) {
    return ((Classifier<P>) algorithm.classifier()).train(data, (P) algorithm.form().defaults(), context);
  }

  /** Area under the ROC curve by mid-ranks: the probability that a positive is ranked before a negative. */
  private static double auc(double[] scores, int[] actual) {
    Integer[] order = IntStream.range(0, scores.length).boxed().sorted(Comparator.comparingDouble(i -> scores[i]))
        .toArray(Integer[]::new);
    double rankSum = 0;
    long positives = 0;
    for (int i = 0; i < order.length;) {
      int j = i;
      while (j < order.length && scores[order[j]] == scores[order[i]]) {
        j++;
      }
      double rank = (i + j + 1) / 2.0;
      for (; i < j; i++) {
        if (actual[order[i]] == 1) {
          rankSum += rank;
          positives++;
        }
      }
    }
    long negatives = scores.length - positives;
    return (rankSum - positives * (positives + 1) / 2.0) / (positives * negatives);
  }

  private static <T> T timed(String phase, Supplier<T> work) {
    long begin = System.nanoTime();
    long cpu = processor();
    T result = work.get();
    RESULTS.put(phase, Math.round((System.nanoTime() - begin) / 1e5) / 1e4);
    RESULTS.put(phase + "_cpu", Math.round((processor() - cpu) / 1e5) / 1e4);
    return result;
  }

  /** Processor time of all threads in nanoseconds, the compiler's and the collector's too. */
  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  private static long peakMegabytes() throws Exception {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(-1);
  }

  private interface Checked<T> {
    T get() throws Exception;
  }

  private static <T> T unchecked(Checked<T> work) {
    try {
      return work.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
