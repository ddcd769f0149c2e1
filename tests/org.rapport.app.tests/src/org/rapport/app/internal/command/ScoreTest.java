package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Models are saved, and asked later about rows of files and accounts of databases. */
class ScoreTest {

  @TempDir
  private Path folder = Path.of("");

  private Path customers() throws IOException {
    SplittableRandom random = new SplittableRandom(3);
    StringBuilder rows = new StringBuilder("id,tenure,plan,spent,churn\n");
    for (int i = 0; i < 240; i++) {
      int tenure = random.nextInt(60);
      int plan = random.nextInt(3);
      boolean leaves = random.nextDouble() < (tenure < 20 ? 0.8 : 0.1);
      rows.append("C-").append(i).append(',').append(tenure).append(',').append("abc".charAt(plan)).append(',')
          .append(10 * plan + tenure + random.nextInt(100) / 10.0).append(',').append(leaves ? "yes" : "no").append(
              '\n');
    }
    return Files.writeString(folder.resolve("customers.csv"), rows);
  }

  private CommandRun run(String... args) {
    return CommandRun.of(folder, args);
  }

  private static CommandRun done(CommandRun run) {
    assertEquals(0, run.exit(), run.err() + run.logged() + run.out());
    return run;
  }

  private static void assertWrong(CommandRun run, int exit, String words) {
    assertEquals(exit, run.exit(), run.err());
    assertTrue(run.err().contains(words), run.err());
  }

  private String model() {
    return folder.resolve("churn.model").toString();
  }

  @Test
  void newCustomersAreScoredWithReasons() throws IOException {
    JsonObject saved = done(run("analyze", customers().toString(), "--target", "churn", "--ignore", "id",
        "--algorithms", "tree,logistic", "--model", "tree", "--save-model", model(), "--json", "-")).json()
        .getAsJsonObject("savedModel");
    assertEquals("tree", saved.get("algorithm").getAsString());
    assertEquals(240, saved.get("trainingRows").getAsInt());
    assertEquals(64, saved.get("data").getAsString().length());
    Path fresh = Files.writeString(folder.resolve("new.csv"),
        "id,plan,tenure\nN-1,a,3\n\"N, 2\",z,55\nN-3,b,40\n");
    Path out = folder.resolve("scores.csv");
    CommandRun run = done(run("score", "--model", model(), fresh.toString(), "--id", "id", "--out", out.toString(),
        "--reasons", "2"));
    assertTrue(run.out().contains("3 rows scored: " + out), run.out());
    assertTrue(run.out().contains("Note: The column \"spent\" is not there"), run.out());
    assertTrue(run.out().contains("1 row has a value in \"plan\" that training has not seen"), run.out());
    List<String> lines = Files.readAllLines(out);
    assertEquals("id,probability,reason 1,reason 2", lines.get(0));
    assertTrue(lines.get(1).startsWith("N-1,0."), lines.get(1));
    assertTrue(lines.get(1).contains("tenure is 3, above 2.5 and at most 6.5 (raises the risk by "), lines.get(1));
    assertTrue(lines.get(2).startsWith("\"N, 2\",0."), lines.get(2));
    JsonObject json = done(run("score", "--model", model(), fresh.toString(), "--json", "-")).json();
    assertEquals(1, json.getAsJsonObject("unseen").getAsJsonObject("plan").get("rows").getAsInt());
    assertTrue(json.getAsJsonObject("missingColumns").has("spent"));
    JsonObject first = json.getAsJsonArray("scores").get(0).getAsJsonObject();
    assertEquals("1", first.get("row").getAsString());
    assertEquals(Double.parseDouble(lines.get(1).split(",")[1]), first.get("probability").getAsDouble());
    assertEquals("tenure", first.getAsJsonArray("reasons").get(0).getAsJsonObject().get("field").getAsString());
    assertTrue(done(run("score", "--model", model(), fresh.toString(), "--id", "id")).out().contains("N-1"));
  }

  /** A spreadsheet must not run what a customer's name holds; a number stays one. */
  @Test
  void namesAreNoFormulas() throws IOException {
    done(run("analyze", customers().toString(), "--target", "churn", "--ignore", "id", "--algorithms", "tree",
        "--save-model", model()));
    Path fresh = Files.writeString(folder.resolve("new.csv"),
        "id,plan,tenure\n=1+1,a,3\n@SUM(A1),b,40\n-12,b,40\n\"+1,2\",a,5\n-x,a,5\n");
    Path out = folder.resolve("scores.csv");
    done(run("score", "--model", model(), fresh.toString(), "--id", "id", "--out", out.toString(), "--reasons", "1"));
    List<String> lines = Files.readAllLines(out);
    assertTrue(lines.get(1).startsWith("'=1+1,0."), lines.get(1));
    assertTrue(lines.get(2).startsWith("'@SUM(A1),0."), lines.get(2));
    assertTrue(lines.get(3).startsWith("-12,0."), lines.get(3));
    assertTrue(lines.get(4).startsWith("\"+1,2\",0."), lines.get(4));
    assertTrue(lines.get(5).startsWith("'-x,0."), lines.get(5));
  }

  /** A model of all rows shows its inside: how its loss fell, what its members say, its tree. */
  @Test
  void theInsideOfATrainedModelIsTold() throws IOException {
    String file = customers().toString();
    JsonObject curve = trained(file, "perceptron", "--param", "perceptron.epochs=6").getAsJsonObject("lossCurve");
    assertEquals(curve.getAsJsonArray("training").size(), curve.getAsJsonArray("validation").size());
    assertTrue(curve.get("best").getAsInt() < curve.getAsJsonArray("training").size());
    JsonObject voting = trained(file, "voting", "--param", "voting.members=tree,bayes");
    assertEquals(2, voting.getAsJsonArray("members").size());
    JsonObject first = voting.getAsJsonArray("members").get(0).getAsJsonObject();
    assertEquals("tree", first.get("algorithm").getAsString());
    assertEquals(0.5, first.get("weight").getAsDouble());
    assertTrue(first.get("meanContribution").getAsDouble() > 0.01);
    for (String id : List.of("tree", "c45")) {
      JsonObject root = trained(file, id).getAsJsonArray("tree").get(0).getAsJsonObject();
      assertEquals(240, root.get("rows").getAsInt());
      assertEquals(-1, root.get("parent").getAsInt());
    }
  }

  private JsonObject trained(String file, String id, String... more) {
    List<String> args = new ArrayList<>(List.of("analyze", file, "--target", "churn", "--ignore", "id", "--algorithms",
        id, "--explain", "--json", "-"));
    args.addAll(List.of(more));
    JsonObject json = done(run(args.toArray(String[]::new))).json().getAsJsonObject("trained");
    assertEquals(id, json.get("algorithm").getAsString());
    return json;
  }

  @Test
  void numbersAreScoredWithIntervals() throws IOException {
    done(run("analyze", customers().toString(), "--target", "spent", "--ignore", "id,churn", "--save-model", model()));
    JsonObject json = done(run("score", "--model", model(), customers().toString(), "--id", "id", "--json", "-"))
        .json();
    JsonObject first = json.getAsJsonArray("scores").get(0).getAsJsonObject();
    assertTrue(first.get("low").getAsDouble() < first.get("prediction").getAsDouble());
    assertTrue(first.get("high").getAsDouble() > first.get("prediction").getAsDouble());
    assertEquals(240, json.get("rowsScored").getAsInt());
  }

  @Test
  void accountsGetTheScoresOfASavedModelAndCanLoseThemAgain() throws IOException {
    String base = folder.resolve("base").toString();
    done(run("import", "--database", base, "--entity", "account", "--key", "id", customers().toString()));
    done(run("mine", "--database", base, "--target", "churn", "--algorithms", "logistic", "--save-model", model(),
        "--write-scores", "Mined"));
    JsonObject json = done(run("score", "--model", model(), "--database", base, "--write-scores", "Kept", "--json",
        "-"))
        .json();
    assertEquals(240, json.get("rowsScored").getAsInt());
    JsonObject row = done(run("list", "--database", base, "account", "--columns", "key,score.Mined,score.Kept",
        "--limit", "1", "--json", "-")).json().getAsJsonArray("rows").get(0).getAsJsonObject();
    assertEquals(row.get("score.Mined"), row.get("score.Kept"));
    done(run("undo", "--database", base, json.get("transaction").getAsString()));
    assertEquals(0, done(run("list", "--database", base, "account", "--filter", "score.Kept > 0", "--json", "-")).json()
        .get("total").getAsInt());
  }

  @Test
  void whatCannotBeSavedIsSaidAndTheComparisonIsNotLost() throws IOException {
    CommandRun run = run("analyze", customers().toString(), "--target", "churn", "--ignore", "id", "--algorithms",
        "knn", "--save-model", model());
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("Verdict: ") && run.out().contains(
        "No model was saved. A model of Nearest neighbours"),
        run.out());
    assertFalse(Files.exists(Path.of(model())));
  }

  @Test
  void wrongUseAndWrongFilesAreNamed() throws IOException {
    Path file = customers();
    done(run("analyze", file.toString(), "--target", "churn", "--algorithms", "tree", "--save-model", model()));
    assertWrong(run("score", "--model", model()), 2, "either a FILE");
    assertWrong(run("score", "--model", model(), file.toString(), "--database", "x"), 2, "either a FILE");
    assertWrong(run("score", "--model", model(), "--database", "x"), 2, "--write-scores NAME");
    assertWrong(run("score", "--model", model(), "--database", "x", "--write-scores", "A", "--out", "b"), 2,
        "--out is not for a database");
    assertWrong(run("score", "--model", model(), file.toString(), "--write-scores", "A"), 2, "is not for a file");
    assertWrong(run("score", "--model", file.toString(), file.toString()), 1, "is no model that Rapport has saved");
    assertWrong(run("score", "--model", model(), file.toString(), "--id", "idd"), 2, "id");
    assertWrong(run("analyze", file.toString(), "--target", "churn", "--model", "tree"), 2, "--save-model FILE");
    assertWrong(run("analyze", file.toString(), "--target", "churn", "--model", "c45", "--save-model", model()), 2,
        "is not one of the algorithms");
    Path strange = Files.writeString(folder.resolve("strange.csv"), "a,b\n1,2\n");
    assertWrong(run("score", "--model", model(), strange.toString()), 2, "There is no column \"tenure\"");
    byte[] bytes = Files.readAllBytes(Path.of(model()));
    bytes[bytes.length / 2] ^= 4;
    Files.write(Path.of(model()), bytes);
    assertWrong(run("score", "--model", model(), file.toString()), 1, "is damaged");
  }
}
