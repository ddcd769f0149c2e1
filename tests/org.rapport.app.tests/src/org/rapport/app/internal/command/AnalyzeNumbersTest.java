package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A target of numbers is predicted as a number, with errors in its unit. */
class AnalyzeNumbersTest {

  private static final List<String> KEYS = List.of("rowsRead", "rowsUsed", "rowsIncomplete", "seed", "target", "task",
      "models", "comparisons", "verdict");
  private static final List<String> MODEL_KEYS = List.of("algorithm", "parameters", "rmse", "rmseInterval", "mae",
      "maeInterval", "medianError", "medianErrorInterval", "rSquared", "rSquaredInterval", "bias", "biasInterval");

  @TempDir
  private Path folder = Path.of("");

  private CommandRun analyze(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "analyze";
    args[1] = CommandRun.telco().toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return CommandRun.of(folder, args);
  }

  private static JsonObject model(JsonObject json, String algorithm) {
    return json.getAsJsonArray("models").asList().stream().map(JsonElement::getAsJsonObject)
        .filter(model -> model.get("algorithm").getAsString().equals(algorithm)).findFirst().orElseThrow();
  }

  @Test
  void tenureIsPredictedAsANumber() throws IOException {
    CommandRun run = analyze("--target", "tenure", "--json", "-", "--report", folder.resolve("report").toString());
    assertEquals(0, run.exit(), run.err() + run.logged());
    JsonObject json = run.json();
    assertEquals(KEYS, List.copyOf(json.keySet()).subList(0, KEYS.size()));
    assertEquals("regression", json.get("task").getAsString());
    assertEquals(7043, json.get("rowsUsed").getAsInt());
    assertEquals(List.of("linear", "regtree", "regforest"), json.getAsJsonArray("models").asList().stream()
        .map(model -> model.getAsJsonObject().get("algorithm").getAsString()).toList());
    for (JsonElement element : json.getAsJsonArray("models")) {
      JsonObject model = element.getAsJsonObject();
      assertEquals(MODEL_KEYS, List.copyOf(model.keySet()).subList(0, MODEL_KEYS.size()));
      double rmse = model.get("rmse").getAsDouble();
      assertTrue(rmse > 1 && rmse < 15, "RMSE " + rmse);
      assertTrue(model.getAsJsonArray("rmseInterval").get(0).getAsDouble() < rmse);
      assertTrue(model.get("skill").getAsDouble() > 0.4);
    }
    JsonObject linear = model(json, "linear").getAsJsonObject("linear");
    assertEquals("(intercept)", linear.getAsJsonArray("coefficients").get(0).getAsJsonObject().get("field")
        .getAsString());
    assertTrue(linear.getAsJsonObject("varianceInflation").get("TotalCharges").getAsDouble() > 1);
    JsonObject mean = json.getAsJsonArray("baselines").get(0).getAsJsonObject();
    assertEquals("mean", mean.get("algorithm").getAsString());
    assertEquals(24.6, mean.get("rmse").getAsDouble(), 0.5);
    String page = Files.readString(folder.resolve("report/report.html"));
    assertTrue(page.contains("How near are the predictions?") && page.contains("Mean absolute error"));
    assertFalse(page.contains("NaN"));
  }

  @Test
  void theTextNamesErrorsAndTheVerdict() {
    CommandRun run = analyze("--target", "MonthlyCharges", "--algorithms", "linear,regboost");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("Target MonthlyCharges, a number; errors are in its unit."), run.out());
    assertTrue(run.out().contains("RMSE") && run.out().contains("Median of the training rows"), run.out());
    assertTrue(run.out().contains("Verdict: "), run.out());
  }

  @Test
  void guardsAndImportanceAreToldAsForClasses() throws IOException {
    StringBuilder rows = new StringBuilder("amount,size,copy,worth\n");
    for (int i = 0; i < 300; i++) {
      int worth = i * 37 % 101 + 20 * (i % 3) + i % 7;
      rows.append(i * 37 % 101).append(',').append(List.of("mid", "low", "high").get(i % 3)).append(',')
          .append(3 * worth).append(',').append(worth).append(".5\n");
    }
    String file = Files.writeString(folder.resolve("worth.csv"), rows).toString();
    JsonObject seen = CommandRun.of(folder, "analyze", file, "--target", "worth", "--algorithms", "regtree", "--json",
        "-").json();
    assertEquals("leak:copy",
        seen.getAsJsonArray("guards").get(0).getAsJsonObject().get("id").getAsString());
    CommandRun mended = CommandRun.of(folder, "analyze", file, "--target", "worth", "--algorithms", "regtree,linear",
        "--fix", "all", "--encode", "size=ordinal:low<mid<high", "--explain", "--json", "-", "--report",
        folder.resolve("report").toString());
    assertEquals(0, mended.exit(), mended.err() + mended.logged());
    assertEquals("[\"amount\",\"size\"]", mended.json().get("features").toString());
    assertEquals("amount", mended.json().getAsJsonArray("importance").get(0).getAsJsonObject().get("field")
        .getAsString());
    assertEquals("RMSE", mended.json().get("importanceMetric").getAsString());
    String page = Files.readString(folder.resolve("report/report.html"));
    assertTrue(page.contains("became their place in the order low &lt; mid &lt; high."), page);
    assertTrue(page.contains("These fields were left out: &quot;copy&quot;."), page);
    CommandRun lacking = CommandRun.of(folder, "analyze", file, "--target", "worth", "--encode",
        "size=ordinal:low<mid");
    assertTrue(lacking.exit() == 1 && lacking.err().contains("lacks its level \"high\""), lacking.err());
    CommandRun wrong = CommandRun.of(folder, "analyze", file, "--target", "worth", "--encode", "size=ordinal:low");
    assertTrue(wrong.exit() == 2 && wrong.err().contains("such as size=ordinal:small<medium<large"), wrong.err());
  }

  @Test
  void theTaskCanBeNamed() {
    CommandRun number = analyze("--target", "SeniorCitizen", "--task", "regression", "--json", "-");
    assertEquals("regression", number.json().get("task").getAsString());
    CommandRun classes = analyze("--target", "SeniorCitizen", "--algorithms", "tree", "--json", "-");
    assertTrue(classes.json().has("baseRate"));
    CommandRun byAlgorithm = analyze("--target", "SeniorCitizen", "--algorithms", "regtree", "--json", "-");
    assertEquals("regression", byAlgorithm.json().get("task").getAsString());
  }

  @Test
  void wrongUseIsAnsweredInWords() {
    CommandRun unknown = analyze("--target", "tenure", "--task", "guess");
    assertEquals(2, unknown.exit());
    assertTrue(unknown.err().contains("--task guess: expected regression or classification."), unknown.err());
    CommandRun mixed = analyze("--target", "tenure", "--algorithms", "linear,tree");
    assertEquals(1, mixed.exit());
    assertTrue(mixed.err().contains("can't predict a number"), mixed.err());
    CommandRun positive = analyze("--target", "tenure", "--positive", "1");
    assertEquals(2, positive.exit());
    assertTrue(positive.err().contains("is predicted as a number"), positive.err());
    CommandRun parameter = analyze("--target", "tenure", "--param", "regtree.depht=3");
    assertEquals(2, parameter.exit());
    CommandRun text = analyze("--target", "Contract", "--task", "regression");
    assertEquals(1, text.exit());
    assertTrue(text.err().contains("does not hold numbers"), text.err());
  }
}
