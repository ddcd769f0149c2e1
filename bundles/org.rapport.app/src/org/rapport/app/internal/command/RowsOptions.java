package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.eclipse.core.runtime.SubMonitor;
import org.rapport.exchange.Formats;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.TableReading;
import org.rapport.insight.recipe.Recipe;
import org.rapport.insight.recipe.RecipeSource;
import org.rapport.insight.recipe.Recipes;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.PreparationSettings;
import org.rapport.table.Table;

import com.google.gson.JsonObject;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of commands that compare the rows of a file with each other. */
final class RowsOptions {

  @Parameters(paramLabel = "FILE", arity = "0..1",
      description = "A file of separated values; delimiter, encoding and column types are detected. With --recipe it may "
          + "be left out: then it is the recipe's.")
  private Path file = Path.of("");

  @Option(names = "--param", paramLabel = "NAME=VALUE",
      description = "A parameter of the algorithm, for example k=4. May be given more than once.")
  private List<String> parameters = List.of();

  @Option(names = "--seed", paramLabel = "N", defaultValue = "42",
      description = "The seed of everything random (default: ${DEFAULT-VALUE}): same data and seed, same result.")
  private long seed = ComparisonRequest.DEFAULT_SEED;

  @Option(names = "--missing", paramLabel = "impute|drop", defaultValue = "impute",
      description = "Rows with missing values: impute fills them in with what is typical, drop leaves them out "
          + "(default: ${DEFAULT-VALUE}).")
  private String missing = "impute";

  @Option(names = "--features", paramLabel = "COLUMN", split = ",",
      description = "The columns to compare rows by, separated by commas. Without it all that can be used.")
  private List<String> features = List.of();

  @Option(names = "--ignore", paramLabel = "COLUMN", split = ",", description = "Columns to leave out.")
  private List<String> ignored = List.of();

  @Option(names = "--id", paramLabel = "COLUMN",
      description = "The column that names a row in the answer; it is not compared. Without it rows are numbered.")
  private String id = "";

  @Option(names = "--skip-rejected",
      description = "Leave out rows with another number of values than the header, instead of refusing the file.")
  private boolean skipRejected;

  @Mixin
  private FieldOptions fields = new FieldOptions();

  @Mixin
  private RecipeOptions recipes = new RecipeOptions();

  private Optional<Recipe.Settings> repeated = Optional.empty();

  /**
   * Reads the recipe to be repeated, if one was named; from then on all settings are its own.
   *
   * @param typed the options that were typed
   * @param task the task of this command
   * @throws WrongUseException if there is neither a file nor a recipe, or the recipe is for another command
   */
  Optional<Recipe.Settings> recipe(List<String> typed, String task) {
    Optional<Recipe> recipe = recipes.read(typed);
    repeated = recipe.map(Recipe::settings);
    recipe.ifPresent(then -> {
      if (!then.settings().task().equals(task) || !(then.source() instanceof RecipeSource.FileRows rows)) {
        throw new WrongUseException("The recipe is of the task " + then.settings().task() + " and of "
            + then.source().words() + ", but this command is for " + task + " of a file.");
      }
      file = file.toString().isEmpty() ? Path.of(rows.path()) : file;
    });
    if (file.toString().isEmpty()) {
      throw new WrongUseException("Name the FILE whose rows are compared, or a recipe with --recipe FILE.");
    }
    return repeated;
  }

  long seed() {
    return repeated.map(Recipe.Settings::seed).orElse(seed);
  }

  /** How rows are made ready. */
  PreparationSettings preparation() {
    return repeated.map(Recipe.Settings::preparation).orElseGet(() -> fields.settings(missing()));
  }

  private List<String> features() {
    return repeated.map(Recipe.Settings::features).orElse(features);
  }

  private List<String> ignored() {
    return repeated.map(Recipe.Settings::ignored).orElse(ignored);
  }

  private Optional<String> id() {
    return repeated.isPresent() ? repeated.get().id() : Optional.of(id).filter(name -> !name.isEmpty());
  }

  /**
   * What was asked, for a recipe.
   *
   * @param most how many unusual rows are named, or empty
   */
  Recipe.Settings settings(String task, AlgorithmChoice choice, OptionalInt most) {
    return new Recipe.Settings(task, "", Optional.empty(), features(), ignored(), id(), List.of(choice),
        Optional.empty(), seed(), preparation(), most);
  }

  /**
   * Saves the recipe of this run, or compares it with the one that was repeated, as far as either was asked for.
   *
   * @param made makes it of its source
   */
  void finish(Function<RecipeSource, Recipe> made, JsonObject json, StringBuilder text) {
    if (recipes.wanted()) {
      Map<String, Object> more = new LinkedHashMap<>();
      recipes.finish(made.apply(Recipes.file(file)), more, text);
      more.forEach((name, value) -> json.add(name, Json.of(value)));
    }
  }

  private MissingPolicy missing() {
    return switch (missing.toLowerCase(Locale.ROOT)) {
      case "impute" -> MissingPolicy.IMPUTE;
      case "drop" -> MissingPolicy.DROP;
      default -> throw new WrongUseException("--missing " + missing + ": expected impute or drop.");
    };
  }

  /** The algorithm with its parameters, checked before any row is read. */
  AlgorithmChoice algorithm(String algorithm, AlgorithmCatalogue catalogue) {
    if (repeated.isPresent()) {
      return repeated.get().algorithms().get(0);
    }
    try {
      return org.rapport.mining.Parameters
          .parse(List.of(algorithm), parameters.stream().map(p -> p.startsWith(algorithm + ".") ? p : algorithm + "."
              + p)
              .toList(), catalogue)
          .get(0);
    } catch (MiningException e) {
      throw new WrongUseException(String.valueOf(e.getMessage()));
    }
  }

  TableReading read(SubMonitor progress, String nothingWas) throws ImportException {
    TableReading reading = Formats.detect(file).read(ReadLimits.DEFAULT, progress);
    if (!skipRejected) {
      RejectedRows.refuse(file, reading, nothingWas);
    }
    return reading;
  }

  Dataset dataset(Table table) {
    ignored().forEach(table::column);
    Dataset.Builder builder = Dataset.of(table.without(ignored().toArray(String[]::new)));
    id().ifPresent(builder::id);
    return features().isEmpty() ? builder.build() : builder.features(features()).build();
  }

  /** How a row is named in the answer: by its id, else by its line below the header. */
  String name(Table table, int row) {
    return id().map(column -> table.column(column).text(row)).orElse("row " + (row + 1));
  }

  /** The beginning of the answer: what was read and compared, and how. */
  JsonObject json(TableReading reading, int rowsUsed, AlgorithmChoice choice, List<String> compared) {
    JsonObject json = new JsonObject();
    json.addProperty("rowsRead", reading.rowsRead());
    json.addProperty("rowsUsed", rowsUsed);
    json.addProperty("seed", seed());
    json.addProperty("algorithm", choice.id());
    json.add("parameters", Json.of(choice.parameters()));
    json.add("features", Json.array(compared));
    return json;
  }
}
