package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** A database is mined for a number: guards, scores with reasons, a saved model and a recipe, as for classes. */
class MineNumbersTest {
  private static final int ROWS = 240;

  @TempDir
  private Path folder = Path.of("");
  private String base = "";

  @BeforeEach
  void customers() throws IOException {
    SplittableRandom random = new SplittableRandom(3);
    StringBuilder rows = new StringBuilder("id,tenure,plan,spent,invoiced,churn\n");
    for (int i = 0; i < ROWS; i++) {
      int tenure = random.nextInt(60);
      int plan = random.nextInt(3);
      double spent = 10 * plan + tenure + random.nextInt(100) / 10.0;
      rows.append("C-").append(i).append(',').append(tenure).append(',').append("abc".charAt(plan)).append(',')
          .append(spent).append(',').append(2 * spent + random.nextInt(10) / 100.0).append(',')
          .append(tenure < 20 ? "yes" : "no").append('\n');
    }
    Path file = Files.writeString(folder.resolve("customers.csv"), rows);
    base = folder.resolve("base").toString();
    done("import", "--entity", "account", "--key", "id", file.toString());
  }

  private CommandRun run(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command, "--database", base));
    args.addAll(List.of(more));
    return CommandRun.of(folder, args.toArray(String[]::new));
  }

  private CommandRun done(String command, String... more) {
    CommandRun run = run(command, more);
    assertEquals(0, run.exit(), run.err() + run.logged() + run.out());
    return run;
  }

  @Test
  void spendingIsPredictedWrittenSavedAndRepeated() {
    String saved = folder.resolve("spent.model").toString();
    String recipe = folder.resolve("spent.recipe").toString();
    CommandRun text = done("mine", "--target", "spent", "--ignore", "invoiced", "--algorithms", "linear,regtree",
        "--write-scores", "Worth", "--save-model", saved, "--save-recipe", recipe, "--report",
        folder.resolve("report").toString());
    assertTrue(text.out().contains("Linear regression gives the scores: "), text.out());
    assertTrue(text.out().contains("240 accounts have the score \"Worth\" now"), text.out());
    assertTrue(text.out().contains("Model: " + saved) && text.out().contains("Recipe: " + recipe), text.out());
    JsonObject repeated = done("mine", "--recipe", recipe, "--write-scores", "Again", "--json", "-").json();
    assertTrue(repeated.getAsJsonObject("recipe").get("same").getAsBoolean(), repeated.toString());
    assertEquals("regression", repeated.get("task").getAsString());
    assertEquals(ROWS, repeated.get("scoresWritten").getAsInt());
    done("score", "--model", saved, "--write-scores", "Kept");
    JsonObject row = done("list", "account", "--columns", "key,spent,score.Worth,score.Again,score.Kept", "--limit",
        "1", "--json", "-").json().getAsJsonArray("rows").get(0).getAsJsonObject();
    assertEquals(row.get("score.Worth"), row.get("score.Kept"), "the model that was saved gave the scores");
    assertEquals(row.get("score.Worth"), row.get("score.Again"));
    assertEquals(row.get("spent").getAsDouble(), row.get("score.Worth").getAsDouble(), 20);
  }

  @Test
  void aCopyOfTheTargetIsALeakAndOneOptionMendsIt() {
    JsonObject seen = done("mine", "--target", "spent", "--algorithms", "regtree", "--json", "-").json();
    assertTrue(seen.getAsJsonArray("guards").toString().contains("\"leak:invoiced\""), seen.get("guards")::toString);
    JsonObject mended = done("mine", "--target", "spent", "--algorithms", "regtree", "--fix", "leak:invoiced",
        "--json", "-").json();
    double before = seen.getAsJsonArray("models").get(0).getAsJsonObject().get("rmse").getAsDouble();
    double after = mended.getAsJsonArray("models").get(0).getAsJsonObject().get("rmse").getAsDouble();
    assertTrue(after > before, after + " after " + before);
    assertEquals(JsonNull.INSTANCE, mended.get("transaction"));
  }

  @Test
  void rowsCanBeDividedByAFieldThatIsNoFeature() {
    JsonObject groups = done("mine", "--target", "churn", "--features", "tenure,spent", "--algorithms", "tree",
        "--split", "group:plan", "--json", "-").json();
    assertEquals(ROWS, groups.get("rowsRead").getAsInt());
  }

  @Test
  void whatIsForClassesIsRefused() {
    for (String[] wrong : new String[][]{{"--positive", "yes"}, {"--class-weights", "balanced"}}) {
      CommandRun run = run("mine", "--target", "spent", wrong[0], wrong[1]);
      assertEquals(2, run.exit());
      assertTrue(run.err().contains("number"), run.err());
    }
  }
}
