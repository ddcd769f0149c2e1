package org.rapport.app.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.recipe.Recipe;
import org.rapport.insight.recipe.Recipes;

import picocli.CommandLine.Option;

/** A run that is written down, or one that is repeated. */
final class RecipeOptions {

  /** What may be typed beside a recipe: where rows come from and what becomes of the answer, but not what is asked. */
  private static final Set<String> BESIDE = Set.of("--recipe", "--save-recipe", "--json", "--report", "--explain",
      "--money", "--skip-rejected", "--database", "--passphrase-file", "--write-scores", "--model", "--reasons",
      "--save-model");

  @Option(names = "--recipe", paramLabel = "FILE",
      description = "Repeat the run that was saved in this file, and say whether the same came out. Target, algorithms "
          + "and all other settings are those of the recipe.")
  private @Nullable Path recipe;

  @Option(names = "--save-recipe", paramLabel = "FILE",
      description = "Save all that is needed to repeat this run in a file (without the rows).")
  private @Nullable Path save;

  private @Nullable Recipe repeated;

  /**
   * Reads the recipe to be repeated, if one was named.
   *
   * @param typed the options that were typed
   * @throws WrongUseException if one of them is for the recipe to say, or there is no folder to save in
   */
  Optional<Recipe> read(List<String> typed) {
    check(save);
    Path file = recipe;
    if (file == null) {
      return Optional.empty();
    }
    List<String> against = typed.stream().filter(name -> !BESIDE.contains(name)).toList();
    if (!against.isEmpty()) {
      throw new WrongUseException(String.join(", ", against) + (against.size() == 1 ? " comes" : " come")
          + " from the recipe and can't be given beside --recipe. Leave out "
          + (against.size() == 1 ? "the option" : "these options") + ", or the recipe.");
    }
    Recipe read = Recipes.read(file);
    repeated = read;
    return Optional.of(read);
  }

  /** Checks the place of a file to be written before hours of work end in a folder that is not there. */
  static void check(@Nullable Path file) {
    if (file == null) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
      throw new WrongUseException("Cannot write the file " + file + ": "
          + (Files.isDirectory(file) ? "it is a folder." : "there is no folder " + folder + "."));
    }
  }

  /** Whether the recipe of this run is needed. */
  boolean wanted() {
    return save != null || repeated != null;
  }

  private static String made(Recipe recipe) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault())
        .format(recipe.made());
  }

  /** Saves the recipe of this run and compares it with the one that was repeated. */
  void finish(Recipe made, Map<String, Object> more, StringBuilder text) {
    Recipe then = repeated;
    if (then != null) {
      List<String> changes = Recipes.changes(then, made);
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("same", then.outcome().digest().equals(made.outcome().digest()));
      answer.put("changes", changes);
      more.put("recipe", answer);
      if (changes.isEmpty()) {
        text.append("The same result, bit for bit.\n");
      } else {
        text.append("Against the recipe of ").append(made(then)).append(":\n");
        changes.forEach(change -> text.append("  ").append(Terminal.plain(change)).append('\n'));
      }
    }
    Path file = save;
    if (file != null) {
      Recipes.write(made, file);
      more.put("savedRecipe", file.toString());
      text.append("Recipe: ").append(file).append('\n');
    }
  }
}
