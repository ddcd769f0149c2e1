import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
import org.rapport.mining.rules.Baskets;
import org.rapport.mining.rules.RuleMiner;
import org.rapport.mining.rules.RuleSettings;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.ClusterModel;
import org.rapport.mining.spi.Clusterer;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;
import weka.associations.FPGrowth;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;
import weka.core.SelectedTag;
import weka.core.SparseInstance;

/**
 * Fits and predictions of the built-in algorithms on a generated customer table, timed. Columns, split and settings are
 * those of {@code peers/mining_peers.py}; one line of JSON for every algorithm and repetition.
 *
 * <p>{@code MiningSpeed FILE.csv REPEATS QUERIES [ALGORITHM,…]} or {@code MiningSpeed rules groceries.csv REPEATS}.
 */
public final class MiningSpeed {
  private static final long SEED = 42;
  private static final int THREADS = 2;
  private static final Map<String, Map<String, String>> PARAMETERS = Map.of("tree", Map.of("depth", "3"), "forest",
      Map.of("trees", "100", "depth", "3"), "boost", Map.of("rounds", "100", "depth", "3", "rate", "0.1"), "logistic",
      Map.of("ridge", "1"), "knn", Map.of("k", "3"), "kmeans", Map.of("k", "5", "starts", "5"));

  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("rules")) {
      rules(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
      return;
    }
    Dataset data = complete(CsvTables.read(Path.of(arguments[0])).table());
    Dataset training = data.select(rows(data.rows(), false));
    Dataset test = data.select(rows(data.rows(), true));
    int repeats = Integer.parseInt(arguments[1]);
    int queries = Integer.parseInt(arguments[2]);
    List<String> algorithms = arguments.length > 3 ? List.of(arguments[3].split(","))
        : List.of("tree", "forest", "boost", "logistic", "knn", "kmeans");
    MiningContext context = new MiningContext(SEED, THREADS, new NullProgressMonitor());
    for (String id : algorithms) {
      for (int repeat = 0; repeat < repeats; repeat++) {
        if (id.equals("kmeans")) {
          cluster(numbers(data), context);
        } else {
          classify(id, training, id.equals("knn") ? first(test, queries) : test, context);
        }
      }
    }
    print("memory", Map.of("peak_mb", peakMegabytes()));
  }

  /** The rows without gaps; without the key and the date, which both sides leave out. */
  private static Dataset complete(Table table) {
    int[] rows = IntStream.range(0, table.rows())
        .filter(row -> table.columns().stream().noneMatch(column -> column.isMissing(row))).toArray();
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      if (!column.name().equals("customer_id") && !(column instanceof TimeColumn)) {
        columns.add(column.select(rows));
      }
    }
    Column label = Dataset.of(Table.of(columns)).label("churn").build().labelColumn();
    return Dataset.of(Table.of(columns).with(label)).label("churn").build();
  }

  /** The columns of numbers alone, standardised as the peer does it. */
  private static Dataset numbers(Dataset data) {
    List<Column> columns = new ArrayList<>();
    for (Column column : data.featureColumns()) {
      if (column instanceof NumberColumn number) {
        double[] values = number.values().clone();
        double mean = Arrays.stream(values).average().orElseThrow();
        double deviation = Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
        Arrays.setAll(values, i -> (values[i] - mean) / deviation);
        columns.add(NumberColumn.of(column.name(), values));
      }
    }
    return Dataset.of(Table.of(columns)).build();
  }

  private static int[] rows(int all, boolean test) {
    return IntStream.range(0, all).filter(row -> (row * 2654435761L & 0xFFFFFFFFL) % 5 == 0 == test).toArray();
  }

  private static Dataset first(Dataset data, int rows) {
    return data.select(IntStream.range(0, Math.min(rows, data.rows())).toArray());
  }

  private static void classify(String id, Dataset training, Dataset test, MiningContext context) {
    AlgorithmDescriptor algorithm = AlgorithmCatalogue.builtIn().algorithm(id);
    Timed<ClassifierModel> fit = timed(() -> train(algorithm.classifier(), algorithm, training, context));
    Timed<double[][]> predicted = timed(() -> fit.value().probabilities(test.table(), context));
    int[] actual = test.labelColumn().codes();
    double[] scores = new double[actual.length];
    Arrays.setAll(scores, row -> predicted.value()[row][1]);
    print(id, Map.of("fit", fit.wall(), "fit_cpu", fit.cpu(), "predict", predicted.wall(), "predict_cpu", predicted.cpu(),
        "quality", auc(scores, actual), "rows", training.rows(), "queries", test.rows()));
  }

  private static <P extends Record> ClassifierModel train(Classifier<P> classifier, AlgorithmDescriptor algorithm,
      Dataset data, MiningContext context) {
    return classifier.train(data, classifier.parameters().cast(algorithm.form().parse(PARAMETERS.get(algorithm.id()))),
        context);
  }

  private static void cluster(Dataset data, MiningContext context) {
    AlgorithmDescriptor algorithm = AlgorithmCatalogue.builtIn().algorithm("kmeans");
    Timed<ClusterModel> fit = timed(() -> find(algorithm.clusterer(), algorithm, data, context));
    Timed<int[]> predicted = timed(() -> fit.value().assign(data.table(), context));
    print("kmeans", Map.of("fit", fit.wall(), "fit_cpu", fit.cpu(), "predict", predicted.wall(), "predict_cpu",
        predicted.cpu(), "quality", inertia(data, predicted.value(), fit.value().clusters()) / data.rows(), "rows",
        data.rows(), "queries", data.rows()));
  }

  private static <P extends Record> ClusterModel find(Clusterer<P> clusterer, AlgorithmDescriptor algorithm, Dataset data,
      MiningContext context) {
    return clusterer.cluster(data, clusterer.parameters().cast(algorithm.form().parse(PARAMETERS.get("kmeans"))),
        context);
  }

  /** The squared distances to the groups' means. */
  private static double inertia(Dataset data, int[] groups, int clusters) {
    double total = 0;
    for (Column column : data.featureColumns()) {
      double[] values = ((NumberColumn) column).values();
      double[] sums = new double[clusters];
      int[] counts = new int[clusters];
      for (int row = 0; row < values.length; row++) {
        sums[groups[row]] += values[row];
        counts[groups[row]]++;
      }
      for (int row = 0; row < values.length; row++) {
        double difference = values[row] - sums[groups[row]] / counts[groups[row]];
        total += difference * difference;
      }
    }
    return total;
  }

  private static void rules(Path file, int repeats) throws Exception {
    List<List<String>> lines;
    try (Stream<String> text = Files.lines(file)) {
      lines = text.filter(line -> !line.isBlank()).map(line -> List.of(line.split(","))).toList();
    }
    MiningContext context = new MiningContext(SEED, THREADS, new NullProgressMonitor());
    Instances instances = instances(lines);
    for (int repeat = 0; repeat < repeats; repeat++) {
      Timed<Integer> ours = timed(() -> {
        Baskets.Builder baskets = Baskets.builder();
        lines.forEach(baskets::add);
        return RuleMiner.mine(baskets.build(), new RuleSettings(0.001, 0.8, 10), context).rules().size();
      });
      print("rules", Map.of("fit", ours.wall(), "fit_cpu", ours.cpu(), "rules", ours.value()));
      Timed<Integer> weka = timed(() -> fpGrowth(instances));
      print("rules_weka", Map.of("fit", weka.wall(), "fit_cpu", weka.cpu(), "rules", weka.value()));
    }
  }

  private static int fpGrowth(Instances instances) {
    try {
      FPGrowth growth = new FPGrowth();
      growth.setLowerBoundMinSupport(0.001);
      growth.setUpperBoundMinSupport(1);
      growth.setFindAllRulesForSupportLevel(true);
      growth.setMetricType(new SelectedTag("Confidence", growth.getMetricType().getTags()));
      growth.setMinMetric(0.8);
      growth.setMaxNumberOfItems(10);
      growth.buildAssociations(instances);
      return (int) growth.getAssociationRules().getRules().stream().filter(rule -> rule.getConsequence().size() == 1)
          .count();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Instances instances(List<List<String>> lines) {
    ArrayList<Attribute> attributes = new ArrayList<>();
    Map<String, Integer> codes = new java.util.LinkedHashMap<>();
    lines.forEach(line -> line.forEach(item -> codes.computeIfAbsent(item.strip(), name -> {
      attributes.add(new Attribute(name, List.of("f", "t")));
      return attributes.size() - 1;
    })));
    Instances instances = new Instances("baskets", attributes, lines.size());
    for (List<String> line : lines) {
      SparseInstance instance = new SparseInstance(new DenseInstance(1, new double[attributes.size()]));
      line.forEach(item -> instance.setValue(codes.get(item.strip()), 1));
      instances.add(instance);
    }
    return instances;
  }

  /** Area under the ROC curve by mid-ranks: the probability that a positive is ranked before a negative. */
  private static double auc(double[] scores, int[] actual) {
    Integer[] order = IntStream.range(0, scores.length).boxed()
        .sorted((a, b) -> Double.compare(scores[a], scores[b])).toArray(Integer[]::new);
    double ranks = 0;
    long positives = 0;
    for (int i = 0; i < order.length;) {
      int j = i;
      while (j < order.length && scores[order[j]] == scores[order[i]]) {
        j++;
      }
      for (double rank = (i + j + 1) / 2.0; i < j; i++) {
        ranks += actual[order[i]] == 1 ? rank : 0;
        positives += actual[order[i]];
      }
    }
    return (ranks - positives * (positives + 1) / 2.0) / positives / (order.length - positives);
  }

  private record Timed<T>(T value, double wall, double cpu) {
  }

  private static <T> Timed<T> timed(Supplier<T> work) {
    double cpu = cpuSeconds();
    long begin = System.nanoTime();
    T value = work.get();
    return new Timed<>(value, (System.nanoTime() - begin) / 1e9, cpuSeconds() - cpu);
  }

  private static double cpuSeconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime()
        / 1e9;
  }

  private static long peakMegabytes() throws Exception {
    return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
  }

  private static void print(String name, Map<String, ? extends Number> figures) {
    System.out.println("{\"algorithm\": \"" + name + "\", " + figures.entrySet().stream()
        .map(e -> String.format(Locale.ROOT, "\"%s\": %s", e.getKey(), e.getValue())).collect(Collectors.joining(", "))
        + "}");
  }
}
