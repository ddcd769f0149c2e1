package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.Dataset;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Regressor;
import org.rapport.mining.spi.RegressorModel;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.table.Table;

/**
 * Algorithms that fail while a database is open, learning and predicting, classes and numbers: nothing is written, and the
 * next run works. They run in this process, nearer to the database than any plug-in comes in the product.
 */
class FaultyAlgorithmsTest {

  /** No parameters. */
  record Nothing() {
  }

  private record Classes(Runnable learning, IntFunction<double[]> predicting) implements Classifier<Nothing> {
    @Override
    public Class<Nothing> parameters() {
      return Nothing.class;
    }

    @Override
    public ClassifierModel train(Dataset data, Nothing parameters, MiningContext context) {
      learning.run();
      List<String> classes = data.labelColumn().levels();
      return new ClassifierModel() {
        @Override
        public List<String> classes() {
          return classes;
        }

        @Override
        public double[][] probabilities(Table rows, MiningContext surroundings) {
          double[][] all = new double[rows.rows()][];
          Arrays.setAll(all, predicting::apply);
          return all;
        }
      };
    }
  }

  private record Numbers(Runnable learning, IntFunction<double[]> predicting) implements Regressor<Nothing> {
    @Override
    public Class<Nothing> parameters() {
      return Nothing.class;
    }

    @Override
    public RegressorModel train(Dataset data, Nothing parameters, MiningContext context) {
      learning.run();
      return (rows, surroundings) -> predicting.apply(rows.rows());
    }
  }

  @TempDir
  private Path folder = Path.of("");

  private static void fail() {
    throw new IllegalStateException("something is wrong");
  }

  private static int deeper(int depth) {
    return 1 + deeper(depth + 1) % 7;
  }

  private static AlgorithmCatalogue catalogue() {
    List<AlgorithmDescriptor> all = new ArrayList<>(AlgorithmCatalogue.builtIn().algorithms());
    add(all, "throws", FaultyAlgorithmsTest::fail, row -> new double[]{0.5, 0.5});
    add(all, "overflows", () -> deeper(1), row -> new double[]{0.5, 0.5});
    add(all, "throws-later", () -> {}, row -> {
      fail();
      return new double[0];
    });
    add(all, "overflows-later", () -> {}, row -> new double[deeper(1)]);
    add(all, "lies", () -> {}, row -> new double[]{0.9, 0.9});
    return AlgorithmCatalogue.of(all.toArray(AlgorithmDescriptor[]::new));
  }

  private static void add(List<AlgorithmDescriptor> all, String id, Runnable learning,
      IntFunction<double[]> predicting) {
    all.add(AlgorithmDescriptor.of(id, id, "classification", "", "org.rapport.mining",
        () -> new Classes(learning, predicting)));
    all.add(AlgorithmDescriptor.of(id + "-numbers", id, AlgorithmDescriptor.REGRESSION, "", "org.rapport.mining",
        () -> new Numbers(learning, predicting)));
  }

  private CommandRun run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<Throwable> logged = new ArrayList<>();
    Setting setting = new Setting(Map.of(DatabaseOptions.VARIABLE, CommandRun.PASSPHRASE), folder, "tester", "0.1.0",
        null, false, (message, cause) -> logged.add(cause), folder.resolve("1.log"));
    int exit = Commands.run(args, new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), setting, FaultyAlgorithmsTest::catalogue);
    return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), logged);
  }

  private String digest(Path base) {
    try (Passphrase passphrase = Passphrase.of(CommandRun.PASSPHRASE);
        Database database = Databases.open(base, passphrase, "tester")) {
      return database.digest() + " " + database.transactions().size();
    }
  }

  @Test
  void nothingIsWrittenAndTheNextRunWorks() throws IOException {
    SplittableRandom random = new SplittableRandom(3);
    StringBuilder rows = new StringBuilder("id,tenure,spent,churn\n");
    for (int i = 0; i < 120; i++) {
      int tenure = random.nextInt(60);
      rows.append("C-").append(i).append(',').append(tenure).append(',').append(random.nextInt(1_000) / 10.0)
          .append(',').append(tenure < 20 ? "yes" : "no").append('\n');
    }
    Path file = Files.writeString(folder.resolve("customers.csv"), rows);
    Path base = folder.resolve("base");
    assertEquals(0, run("import", "--database", base.toString(), "--entity", "account", "--key", "id",
        file.toString()).exit());
    String before = digest(base);
    for (String id : List.of("throws", "overflows", "throws-later", "overflows-later", "lies")) {
      for (String[] asked : new String[][]{{"churn", id}, {"spent", id + "-numbers"}}) {
        CommandRun run = run("mine", "--database", base.toString(), "--target", asked[0], "--algorithms", asked[1],
            "--write-scores", "Score");
        assertEquals(1, run.exit(), run.out() + run.err());
        assertTrue(run.err().contains("The algorithm \"" + asked[1] + "\" of the bundle org.rapport.mining "),
            run.err());
        assertEquals(before, digest(base), asked[1]);
      }
    }
    CommandRun next = run("mine", "--database", base.toString(), "--target", "churn", "--algorithms", "bayes",
        "--write-scores", "Score", "--json", "-");
    assertEquals(0, next.exit(), next.err());
    assertEquals(120, next.json().get("scoresWritten").getAsInt());
  }
}
