package org.rapport.insight.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.insight.InsightException;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.Evaluation;
import org.rapport.mining.FieldPreparation;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Recipes are kept whole, repeat a run bit for bit, and say what is different where they can't. */
class RecipesTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  @TempDir
  Path folder = Path.of("");

  private static Dataset data(int changedRow) {
    int rows = 200;
    SplittableRandom random = new SplittableRandom(7);
    double[] tenure = new double[rows];
    int[] plan = new int[rows];
    int[] churn = new int[rows];
    for (int row = 0; row < rows; row++) {
      tenure[row] = random.nextInt(60);
      plan[row] = random.nextInt(3);
      churn[row] = random.nextDouble() < (tenure[row] < 20 ? 0.7 : 0.2) ? 1 : 0;
    }
    if (changedRow >= 0) {
      tenure[changedRow]++;
    }
    return Dataset.of(Table.of(NumberColumn.of("tenure", tenure),
        CategoryColumn.of("plan", plan, List.of("basic", "plus", "pro")),
        CategoryColumn.of("churn", churn, List.of("no", "yes")))).label("churn").build();
  }

  private static Recipe.Settings settings(long seed) {
    PreparationSettings preparation = PreparationSettings.defaults().withAsOf(LocalDate.of(2026, 2, 28))
        .withField("plan", field -> field.ordinal(List.of("basic", "plus", "pro")))
        .withField("tenure", field -> field.with(FieldPreparation.Scaling.ROBUST)).without(List.of("nothing"));
    return new Recipe.Settings(Recipe.Settings.CLASSIFICATION, "churn", Optional.of("yes"), List.of(), List.of(),
        List.of(new AlgorithmChoice("tree", Map.of("depth", "4")), AlgorithmChoice.of("logistic")),
        new Evaluation.CrossValidation(5, 2), seed, preparation);
  }

  private static Recipe run(Dataset data, Recipe.Settings settings, Map<String, String> versions, int threads) {
    Comparison comparison = MiningRunner.inProcess(AlgorithmCatalogue.builtIn(), threads).compare(new ComparisonRequest(
        data, settings.positive(), settings.algorithms(), settings.evaluation().orElseThrow(), settings.seed(), settings
            .preparation()),
        null);
    Map<String, Map<String, Double>> figures = Map.of("tree",
        Map.of("accuracy", comparison.model("tree").orElseThrow().accuracy().value()));
    return Recipes.of(new RecipeSource.DatabaseRows("shop", "account", "tenure > 0"), Recipes.fingerprint(data,
        settings),
        settings, versions, Recipes.outcome(comparison, comparison.verdict().sentence(), figures), NOW);
  }

  @Test
  void aRecipeIsReadAsItWasWritten() {
    Recipe recipe = run(data(-1), settings(3), Map.of("org.rapport.mining", "0.1.0"), 1);
    Path file = folder.resolve("churn.recipe");
    Recipes.write(recipe, file);
    Recipe read = Recipes.read(file);
    assertEquals(recipe.settings(), read.settings());
    assertEquals(recipe.outcome(), read.outcome());
    assertEquals(recipe.data(), read.data());
    assertEquals(recipe.source(), read.source());
    assertEquals(recipe.made(), read.made());
    assertEquals(List.of(), Recipes.changes(recipe, read));
  }

  @Test
  void aRepetitionGivesTheSameBitForBitWhateverTheThreads() {
    Recipe.Settings settings = settings(3);
    Recipe once = run(data(-1), settings, Map.of(), 1);
    Recipe again = run(data(-1), settings, Map.of(), 2);
    assertEquals(once.outcome().digest(), again.outcome().digest());
    assertEquals(List.of(), Recipes.changes(once, again));
  }

  @Test
  void whatIsDifferentIsSaid() {
    Recipe once = run(data(-1), settings(3), Map.of("org.rapport.mining", "0.1.0"), 1);
    List<String> changedData = Recipes.changes(once, run(data(17), settings(3), Map.of("org.rapport.mining", "0.1.0"),
        1));
    assertEquals("The values of these columns have changed: tenure.", changedData.get(0));
    assertEquals("So the result is another one.", changedData.get(1));
    List<String> fewer = Recipes.changes(once,
        run(data(-1).select(new int[]{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
            23,
            24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39}), settings(3), Map.of(), 1));
    assertEquals("There were 200 rows and are 40 now.", fewer.get(0));
    List<String> newer = Recipes.changes(once, run(data(-1), settings(3), Map.of("org.rapport.mining", "0.2.0"), 1));
    assertEquals(List.of("The version of org.rapport.mining was 0.1.0 and is 0.2.0 now.",
        "The result is the same all the same, bit for bit."), newer);
  }

  @Test
  void anotherSeedIsAnotherResult() {
    Recipe once = run(data(-1), settings(3), Map.of(), 1);
    List<String> changes = Recipes.changes(once, run(data(-1), settings(4), Map.of(), 1));
    assertEquals("The settings are not those of the recipe.", changes.get(0));
    assertTrue(changes.stream().anyMatch(text -> text.startsWith("accuracy of tree was ")), changes.toString());
  }

  @Test
  void whatIsWrongInAFileIsNamed() throws IOException {
    Path file = folder.resolve("churn.recipe");
    Recipes.write(run(data(-1), settings(3), Map.of(), 1), file);
    String text = Files.readString(file);
    assertWrong(file, text.replace("\"kind\": \"CrossValidation\"", "\"kind\": \"Guessing\""),
        "\"settings.evaluation.kind\" is \"Guessing\"; expected one of CrossValidation, ");
    assertWrong(file, text.replace("\"folds\": 5", "\"folds\": \"five\""),
        "\"settings.evaluation.folds\" is \"five\"; expected a whole number");
    assertWrong(file, text.replace("\"folds\": 5", "\"folds\": 1"),
        "\"settings.evaluation\" is not valid: The number of folds is 1; it must lie between 2 and 100.");
    assertWrong(file, text.replace("\"seed\": 3", "\"sead\": 3"), "\"settings.seed\" is missing.");
    assertWrong(file, text.replace("\"format\": 1", "\"format\": 2"), "has the format 2");
    assertWrong(file, text.substring(0, text.length() / 2), "is not valid JSON");
    assertWrong(file, "[1, 2]", "is no recipe");
  }

  private static void assertWrong(Path file, String text, String expected) throws IOException {
    Files.writeString(file, text);
    InsightException e = assertThrows(InsightException.class, () -> Recipes.read(file));
    assertTrue(String.valueOf(e.getMessage()).contains(expected), e.getMessage());
  }
}
