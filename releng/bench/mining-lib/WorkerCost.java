import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rapport.exchange.CsvTables;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.worker.MiningWorker;
import org.rapport.mining.worker.WorkerSettings;
import org.rapport.table.Table;

/**
 * What the worker process costs: the same comparison in this process and in the worker, in turns. The first run in the
 * worker has to start it and to send the data; later ones find both there.
 *
 * <p>{@code WorkerCost FILE.csv ROUNDS ALGORITHM,…}
 */
public final class WorkerCost {
  public static void main(String[] arguments) throws Exception {
    Table table = CsvTables.read(Path.of(arguments[0])).table();
    Dataset data = Dataset.of(table.without("customer_id", "signup")).label("churn").build();
    int rounds = Integer.parseInt(arguments[1]);
    AlgorithmCatalogue catalogue = AlgorithmCatalogue.builtIn();
    int[] few = IntStream.range(0, 1000).toArray();
    try (MiningWorker worker = MiningWorker.of(WorkerSettings.defaults().withHeapMegabytes(3000))) {
      MiningRunner here = MiningRunner.inProcess(catalogue, 2);
      MiningRunner there = worker.runner(catalogue, MiningWorker.Use.ALWAYS);
      print("1,000 rows, tree", here, there, data.select(few), 4 * rounds, "tree");
      print(String.format(Locale.ROOT, "%,d rows, %s", data.rows(), arguments[2]), here, there, data, rounds,
          arguments[2].split(","));
    }
  }

  private static void print(String what, MiningRunner here, MiningRunner there, Dataset data, int rounds,
      String... algorithms) {
    ComparisonRequest request = ComparisonRequest.of(data, algorithms);
    List<Double> inProcess = new ArrayList<>();
    List<Double> inWorker = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      inProcess.add(seconds(here, request));
      inWorker.add(seconds(there, request));
    }
    double first = inWorker.removeFirst();
    inProcess.removeFirst();
    double a = median(inProcess);
    double b = median(inWorker);
    System.out.printf(Locale.ROOT, "%s: %.3f s in process, %.3f s in the warm worker, %.3f s more, ratio %.3f; "
        + "the first run there %.3f s (%s)%n", what, a, b, b - a, b / a, first, Instant.now());
  }

  private static double seconds(MiningRunner runner, ComparisonRequest request) {
    long begin = System.nanoTime();
    runner.compare(request, null);
    return (System.nanoTime() - begin) / 1e9;
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
