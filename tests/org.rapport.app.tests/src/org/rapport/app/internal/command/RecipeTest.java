package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.mining.evaluation.PairedTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Runs are written down and repeated from the command line, and what is different is said. */
class RecipeTest {

  @TempDir
  private Path folder = Path.of("");

  /** 240 customers whose churn and spending depend on tenure and plan. */
  private Path customers(int changed) throws IOException {
    SplittableRandom random = new SplittableRandom(3);
    StringBuilder rows = new StringBuilder("id,tenure,plan,spent,churn\n");
    for (int i = 0; i < 240; i++) {
      int tenure = random.nextInt(60) + (i == changed ? 1 : 0);
      int plan = random.nextInt(3);
      boolean leaves = random.nextDouble() < (tenure < 20 ? 0.7 : 0.2);
      rows.append("C-").append(i).append(',').append(tenure).append(',').append("abc".charAt(plan)).append(',')
          .append(10 * plan + tenure + random.nextInt(100) / 10.0).append(',').append(leaves ? "yes" : "no").append(
              '\n');
    }
    return Files.writeString(folder.resolve("customers.csv"), rows);
  }

  private CommandRun run(String... args) {
    return CommandRun.of(folder, args);
  }

  private static void assertDone(CommandRun run) {
    assertEquals(0, run.exit(), run.err() + run.logged());
  }

  private static JsonObject recipe(CommandRun run) {
    assertDone(run);
    return run.json().getAsJsonObject("recipe");
  }

  @Test
  void anAnalysisIsRepeatedBitForBit() throws IOException {
    Path file = customers(-1);
    String saved = folder.resolve("churn.recipe").toString();
    CommandRun first = run("analyze", file.toString(), "--target", "churn", "--algorithms", "tree,logistic", "--param",
        "tree.depth=4", "--folds", "4", "--seed", "7", "--ignore", "id", "--rare", "plan=3", "--save-recipe", saved);
    assertDone(first);
    assertTrue(first.out().contains("Recipe: " + saved), first.out());
    CommandRun again = run("analyze", "--recipe", saved);
    assertDone(again);
    assertTrue(again.out().contains("The same result, bit for bit.\n"), again.out());
    JsonObject json = recipe(run("analyze", "--recipe", saved, "--json", "-"));
    assertTrue(json.get("same").getAsBoolean());
    assertEquals(0, json.getAsJsonArray("changes").size());
  }

  @Test
  void whatHasChangedIsSaidAndIsNoFailure() throws IOException {
    String saved = folder.resolve("churn.recipe").toString();
    assertDone(run("analyze", customers(-1).toString(), "--target", "churn", "--algorithms", "tree", "--ignore", "id",
        "--save-recipe", saved));
    customers(17);
    CommandRun again = run("analyze", "--recipe", saved, "--json", "-", "--save-recipe", saved + "2");
    JsonObject json = recipe(again);
    List<String> changes = json.getAsJsonArray("changes").asList().stream().map(JsonElement::getAsString).toList();
    assertEquals("The values of these columns have changed: tenure, spent.", changes.get(0));
    assertTrue(Files.exists(Path.of(saved + "2")));
    assertTrue(recipe(run("analyze", "--recipe", saved + "2", "--json", "-")).get("same").getAsBoolean());
    assertTrue(run("analyze", "--recipe", saved).out().contains(
        "  The values of these columns have changed: tenure, spent.\n"));
  }

  @Test
  void numbersAreRepeatedToo() throws IOException {
    String saved = folder.resolve("spent.recipe").toString();
    assertDone(run("analyze", customers(-1).toString(), "--target", "spent", "--ignore", "id", "--save-recipe", saved));
    CommandRun again = run("analyze", "--recipe", saved, "--json", "-");
    assertTrue(recipe(again).get("same").getAsBoolean(), again.out());
    assertTrue(again.json().getAsJsonArray("models").get(0).getAsJsonObject().has("rmse"));
  }

  @Test
  void groupsAndUnusualRowsAreRepeatedToo() throws IOException {
    String file = customers(-1).toString();
    for (List<String> asked : List.of(List.of("cluster", "--k", "3"), List.of("outliers", "--top", "4"))) {
      String command = asked.get(0);
      String saved = folder.resolve(command + ".recipe").toString();
      CommandRun first = run(command, file, asked.get(1), asked.get(2), "--id", "id", "--ignore", "churn", "--seed",
          "7", "--scale", "tenure=min-max", "--encode", "plan=ordinal:a<b<c", "--save-recipe", saved, "--json", "-");
      assertDone(first);
      assertEquals(saved, first.json().get("savedRecipe").getAsString());
      CommandRun again = run(command, "--recipe", saved, "--json", "-");
      assertTrue(recipe(again).get("same").getAsBoolean(), again.out());
      assertEquals(first.json().get(command.equals("cluster") ? "rows" : "outliers"),
          again.json().get(command.equals("cluster") ? "rows" : "outliers"));
      assertTrue(run(command, "--recipe", saved).out().contains("The same result, bit for bit."));
      customers(17);
      assertEquals("The values of these columns have changed: tenure, spent.",
          recipe(run(command, "--recipe", saved, "--json", "-")).getAsJsonArray("changes").get(0).getAsString());
      customers(-1);
      assertWrong(run(command, "--recipe", saved, "--id", "id"), "--id comes from the recipe");
      assertWrong(run("analyze", "--recipe", saved), "rapport " + command + " --recipe FILE");
      assertWrong(run(command.equals("cluster") ? "outliers" : "cluster", "--recipe", saved), "is of the task");
    }
    assertWrong(run("cluster"), "Name the FILE");
  }

  @Test
  void aDatabaseIsMinedAgain() throws IOException {
    String base = folder.resolve("base").toString();
    String saved = folder.resolve("churn.recipe").toString();
    assertDone(run("import", "--database", base, "--entity", "account", "--key", "id", customers(-1).toString()));
    assertDone(run("mine", "--database", base, "--target", "churn", "--filter", "tenure < 50", "--algorithms",
        "tree,bayes", "--positive", "yes", "--save-recipe", saved));
    JsonObject json = recipe(run("mine", "--database", base, "--recipe", saved, "--json", "-", "--write-scores",
        "Churn"));
    assertTrue(json.get("same").getAsBoolean(), json.toString());
    assertWrong(run("analyze", "--recipe", saved), "rapport mine --database DIR --recipe FILE");
    assertWrong(run("mine", "--database", base, "--recipe", saved, "--filter", "tenure < 9"),
        "--filter comes from the recipe");
  }

  @Test
  void whatTheRecipeSaysIsNotSaidAgain() throws IOException {
    Path file = customers(-1);
    String saved = folder.resolve("churn.recipe").toString();
    assertDone(run("analyze", file.toString(), "--target", "churn", "--algorithms", "tree", "--save-recipe", saved));
    assertWrong(run("analyze", "--recipe", saved, "--target", "churn", "--seed", "3"),
        "--target, --seed come from the recipe");
    assertWrong(run("analyze", "--recipe", saved, "--task", "regression"), "--task comes from the recipe");
    assertWrong(run("mine", "--database", folder.toString(), "--recipe", saved), "rapport analyze --recipe FILE");
    assertWrong(run("analyze"), "--target");
    assertWrong(run("analyze", "--target", "churn"), "FILE");
    assertWrong(run("analyze", file.toString(), "--target", "churn", "--save-recipe", folder + "/none/x"),
        "there is no folder");
    CommandRun none = run("analyze", "--recipe", file.toString());
    assertEquals(1, none.exit());
    assertTrue(none.err().contains("is no") || none.err().contains("is not valid JSON"), none.err());
  }

  private static void assertWrong(CommandRun run, String words) {
    assertEquals(2, run.exit(), run.err());
    assertTrue(run.err().contains(words), run.err());
  }

  @Test
  void allAlgorithmsCompeteAndThoseThatJoinOthersComeLast() throws IOException {
    CommandRun classes = run("analyze", customers(-1).toString(), "--target", "churn", "--ignore", "id", "--algorithms",
        "all", "--param", "boost.rounds=5", "--json", "-");
    assertDone(classes);
    List<String> ids = ids(classes);
    assertTrue(ids.containsAll(List.of("knn", "tree", "forest", "boost", "logistic", "bayes", "svm", "c45")), ids
        .toString());
    assertEquals(List.of("voting", "stacking"), ids.subList(ids.size() - 2, ids.size()));
    CommandRun numbers = run("analyze", customers(-1).toString(), "--target", "spent", "--ignore", "id", "--algorithms",
        "all", "--json", "-");
    assertDone(numbers);
    assertTrue(ids(numbers).containsAll(List.of("linear", "ridge", "regtree", "regforest")), ids(numbers).toString());
    assertWrong(run("analyze", customers(-1).toString(), "--target", "churn", "--algorithms", "all,tree"),
        "name no others");
  }

  private static List<String> ids(CommandRun run) {
    return run.json().getAsJsonArray("models").asList().stream()
        .map(each -> each.getAsJsonObject().get("algorithm").getAsString()).toList();
  }

  @Test
  void ofManyPairsOnlyThoseThatDifferAreListed() {
    List<PairedTest> tests = new ArrayList<>();
    IntStream.range(0, 12).forEach(i -> tests.add(new PairedTest("a" + i, "b", "exact McNemar", 0.1,
        OptionalDouble.empty(), 0.01, i < 2 ? 0.01 : 0.2)));
    assertEquals(List.of("a0", "a1"), PairsText.shown(tests).stream().map(PairedTest::a).toList());
    assertEquals("10 other pairs show no difference (adjusted p of .05 or more).", PairsText.others(tests).strip());
    assertEquals(10, PairsText.shown(tests.subList(2, 12)).size());
    assertEquals("", PairsText.others(tests.subList(2, 12)));
    assertFalse(PairsText.others(tests.subList(1, 12)).isEmpty());
  }
}
