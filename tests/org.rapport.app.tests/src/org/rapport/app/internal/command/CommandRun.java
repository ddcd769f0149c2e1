package org.rapport.app.internal.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmCatalogue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** One command line run in this process, as the product runs it but without Equinox. */
record CommandRun(int exit, String out, String err, List<Throwable> logged) {

  static final String PASSPHRASE = "correct horse";

  static {
    // Databases of tests need no protection, and the tests open hundreds.
    System.setProperty("org.rapport.store.test.cheapkeys", "true");
  }

  /** Runs with the passphrase in the environment. */
  static CommandRun of(Path data, String... args) {
    return of(data, Map.of(DatabaseOptions.VARIABLE, PASSPHRASE), null, args);
  }

  static CommandRun of(Path data, Map<String, String> variables, @Nullable Function<String, char[]> prompt,
      String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<Throwable> logged = new ArrayList<>();
    Setting setting = new Setting(variables, data, "tester", "0.1.0", prompt, false, (message, cause) -> logged.add(
        cause), data.resolve("1.log"));
    int exit = Commands.run(args, new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), setting, AlgorithmCatalogue::builtIn);
    return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), logged);
  }

  /** The answer of a command run with {@code --json -}. */
  JsonObject json() {
    return JsonParser.parseString(out).getAsJsonObject();
  }

  /** The file of a data set shared by the tests. */
  static Path data(String name) {
    String property = System.getProperty("rapport.tests.data", "");
    if (!property.isEmpty()) {
      return Path.of(property, name);
    }
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path file = folder.resolve("tests").resolve("data").resolve(name);
      if (Files.exists(file)) {
        return file;
      }
    }
    throw new IllegalStateException("There is no tests/data/" + name + " above " + Path.of("").toAbsolutePath());
  }

  static Path telco() {
    return data("Telco-Customer-Churn.csv");
  }
}
