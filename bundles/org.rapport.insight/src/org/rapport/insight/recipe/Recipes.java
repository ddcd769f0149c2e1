package org.rapport.insight.recipe;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapport.insight.InsightException;
import org.rapport.insight.internal.recipe.Digests;
import org.rapport.insight.internal.recipe.RecordJson;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.Dataset;
import org.rapport.mining.Evaluation;
import org.rapport.table.Table;

/**
 * Makes, keeps and compares recipes.
 *
 * @since 0.1
 */
public final class Recipes {
  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
  private static final long LARGEST = 64L << 20;
  private static final List<String> MEASURED = List.of("trainSeconds", "predictSeconds");

  private Recipes() {}

  /**
   * The source that a file is.
   *
   * @throws InsightException when it can't be read
   */
  public static RecipeSource.FileRows file(Path file) {
    try {
      return new RecipeSource.FileRows(file.toAbsolutePath().normalize().toString(), Digests.of(file));
    } catch (IOException e) {
      throw new InsightException("The file " + file + " can't be read: " + e.getMessage() + ".", e);
    }
  }

  /** What a run reads of a data set. */
  public static RecipeSource.Fingerprint fingerprint(Dataset data, Recipe.Settings settings) {
    Table table = data.table();
    List<String> columns = new ArrayList<>(settings.target().isEmpty() ? List.of() : List.of(settings.target()));
    settings.evaluation().flatMap(Evaluation::column).filter(name -> !columns.contains(name)).ifPresent(columns::add);
    data.features().stream().filter(name -> !columns.contains(name)).forEach(columns::add);
    return new RecipeSource.Fingerprint(table.rows(), columns,
        columns.stream().map(name -> Digests.of(table, List.of(name))).toList());
  }

  /** The SHA-256 of the target and the features of a data set, in hexadecimal. */
  public static String digest(Dataset data) {
    List<String> columns = new ArrayList<>(data.label().stream().toList());
    columns.addAll(data.features());
    return Digests.of(data.table(), columns);
  }

  /**
   * What came of a run.
   *
   * @param result the whole result, a record of the mining bundle
   * @param verdict the verdict in words
   * @param figures main figures by algorithm
   */
  public static Recipe.Outcome outcome(Record result, String verdict, Map<String, Map<String, Double>> figures) {
    return new Recipe.Outcome(Digests.of(GSON.toJson(withoutTimes(RecordJson.write(result)))), verdict,
        new LinkedHashMap<>(figures));
  }

  /** A recipe of now. */
  public static Recipe of(RecipeSource source, RecipeSource.Fingerprint data, Recipe.Settings settings,
      Map<String, String> versions, Recipe.Outcome outcome, Instant now) {
    Map<String, String> all = new LinkedHashMap<>(versions);
    all.put("java", Runtime.version().toString());
    return new Recipe(Recipe.FORMAT, now, source, data, settings, all, outcome);
  }

  private static JsonElement withoutTimes(JsonElement json) {
    if (json.isJsonArray()) {
      JsonArray kept = new JsonArray();
      json.getAsJsonArray().forEach(each -> kept.add(withoutTimes(each)));
      return kept;
    }
    if (json.isJsonObject()) {
      JsonObject kept = new JsonObject();
      json.getAsJsonObject().entrySet().stream().filter(each -> !MEASURED.contains(each.getKey()))
          .forEach(each -> kept.add(each.getKey(), withoutTimes(each.getValue())));
      return kept;
    }
    return json;
  }

  /**
   * Writes a recipe. A file of that name is replaced only when the new one is whole.
   *
   * @throws InsightException when it can't be written
   */
  public static void write(Recipe recipe, Path file) {
    Path whole = file.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      Files.writeString(part, GSON.toJson(RecordJson.write(recipe)) + "\n");
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new InsightException("The recipe " + file + " can't be written: " + e.getMessage() + ".", e);
    }
  }

  /**
   * Reads a recipe.
   *
   * @throws InsightException when the file is not there, is no recipe, or one of a newer program; says which value is
   *         wrong
   */
  public static Recipe read(Path file) {
    JsonElement json = parse(file);
    if (!json.isJsonObject() || !json.getAsJsonObject().has("format")) {
      throw new InsightException("The file " + file + " is no recipe: it does not say which format it has.");
    }
    String format = json.getAsJsonObject().get("format").toString();
    if (!format.equals(String.valueOf(Recipe.FORMAT))) {
      throw new InsightException("The recipe " + file + " has the format " + format + ", but this program knows format "
          + Recipe.FORMAT + " only. Use the program that made it, or a newer one.");
    }
    try {
      return RecordJson.read(json, Recipe.class);
    } catch (InsightException e) {
      throw new InsightException("The recipe " + file + " can't be used: " + e.getMessage(), e);
    }
  }

  private static JsonElement parse(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new InsightException("The file " + file + " is no recipe: it is larger than 64 MB.");
      }
      return JsonParser.parseString(Files.readString(file));
    } catch (IOException e) {
      throw new InsightException("The recipe " + file + " can't be read: " + e.getMessage() + ".", e);
    } catch (JsonParseException e) {
      throw new InsightException("The recipe " + file + " is not valid JSON: " + e.getMessage() + ".", e);
    }
  }

  /**
   * What differs between a recipe and its repetition, one sentence each; nothing for the same result bit for bit.
   *
   * @param then the recipe
   * @param now the recipe of the repetition
   */
  public static List<String> changes(Recipe then, Recipe now) {
    List<String> changes = new ArrayList<>();
    data(then.data(), now.data(), changes);
    if (!RecordJson.write(then.settings()).equals(RecordJson.write(now.settings()))) {
      changes.add("The settings are not those of the recipe.");
    }
    Map<String, String> versions = new LinkedHashMap<>(then.versions());
    now.versions().forEach((name, version) -> {
      String before = versions.getOrDefault(name, "none");
      if (!before.equals(version)) {
        changes.add("The version of " + name + " was " + before + " and is " + version + " now.");
      }
    });
    if (!then.outcome().digest().equals(now.outcome().digest())) {
      changes.add(changes.isEmpty()
          ? "The result is another one although data, settings and versions are the same. An algorithm that took part does "
              + "not keep to its seed: " + String.join(", ", now.settings().algorithms().stream()
                  .map(AlgorithmChoice::id).toList()) + "."
          : "So the result is another one.");
      figures(then.outcome(), now.outcome(), changes);
    } else if (!changes.isEmpty()) {
      changes.add("The result is the same all the same, bit for bit.");
    }
    return changes;
  }

  private static void data(RecipeSource.Fingerprint then, RecipeSource.Fingerprint now, List<String> changes) {
    if (then.rows() != now.rows()) {
      changes.add(String.format(Locale.ENGLISH, "There were %,d rows and are %,d now.", then.rows(), now.rows()));
    }
    List<String> gone = then.columns().stream().filter(name -> !now.columns().contains(name)).toList();
    List<String> added = now.columns().stream().filter(name -> !then.columns().contains(name)).toList();
    if (!gone.isEmpty()) {
      changes.add("These columns are no longer used: " + String.join(", ", gone) + ".");
    }
    if (!added.isEmpty()) {
      changes.add("These columns are new: " + String.join(", ", added) + ".");
    }
    List<String> other = then.columns().stream().filter(now.columns()::contains).filter(name -> !then.digests()
        .get(then.columns().indexOf(name)).equals(now.digests().get(now.columns().indexOf(name)))).toList();
    if (!other.isEmpty()) {
      changes.add("The values of these columns have changed: " + String.join(", ", other) + ".");
    }
  }

  private static void figures(Recipe.Outcome then, Recipe.Outcome now, List<String> changes) {
    now.figures().forEach((algorithm, figures) -> figures.forEach((figure, value) -> {
      Double before = then.figures().getOrDefault(algorithm, Map.of()).get(figure);
      if (before != null && Double.compare(before, value) != 0) {
        changes.add(String.format(Locale.ENGLISH, "%s of %s was %.4f and is %.4f now.", figure, algorithm, before,
            value));
      }
    }));
  }
}
