package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The whole way of a real file: imported, imported again, mined, scored, explained, taken back. */
class TelcoDatabaseTest {

  @TempDir
  private Path folder = Path.of("");

  private JsonObject json(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command, "--database", folder.resolve("db").toString(), "--json", "-"));
    args.addAll(List.of(more));
    CommandRun run = CommandRun.of(folder, args.toArray(String[]::new));
    assertEquals(0, run.exit(), run.err() + run.logged());
    return run.json();
  }

  private Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (JsonElement row : json("list", "account", "--columns", "key", "--limit", "10000").getAsJsonArray("rows")) {
      keys.add(row.getAsJsonObject().get("key").getAsString());
    }
    return keys;
  }

  @Test
  void importedTwiceAndTakenBack() throws IOException {
    Set<String> ids = new TreeSet<>(Files.readAllLines(CommandRun.telco()).stream().skip(1)
        .map(line -> line.substring(0, line.indexOf(','))).toList());
    JsonObject first = json("import", "--entity", "account", "--key", "customerID", CommandRun.telco().toString());
    assertEquals(7043, first.get("created").getAsInt());
    assertEquals(20, first.getAsJsonArray("fieldsCreated").size());
    assertEquals(11, first.get("rowsIncomplete").getAsInt());
    assertEquals(ids, keys());
    JsonObject second = json("import", "--entity", "account", "--key", "customerID", CommandRun.telco().toString());
    assertEquals(0, second.get("created").getAsInt());
    assertEquals(0, second.get("changed").getAsInt());
    assertEquals(7043, second.get("unchanged").getAsInt());
    JsonObject undone = json("undo", first.get("transaction").getAsString());
    assertEquals(7043, undone.get("restored").getAsInt());
    assertEquals(0, json("list", "account").get("total").getAsInt());
    List<JsonElement> transactions = json("history").getAsJsonArray("transactions").asList();
    assertEquals(2, transactions.size());
    assertEquals(undone.get("transaction"), transactions.get(1).getAsJsonObject().get("undoneBy"));
  }

  @Test
  void scoredExplainedAndTakenBack() {
    json("import", "--key", "customerID", CommandRun.telco().toString());
    JsonObject mined = json("mine", "--entity", "account", "--target", "Churn", "--seed", "42", "--write-scores",
        "Churn");
    JsonObject analyzed = CommandRun
        .of(folder, "analyze", CommandRun.telco().toString(), "--target", "Churn", "--seed", "42", "--json", "-")
        .json();
    assertEquals(analyzed.get("baseRate"), mined.get("baseRate"));
    assertEquals(accuracies(analyzed), accuracies(mined), "the database gives what the file gives");
    assertEquals(7043, mined.get("scoresWritten").getAsInt());
    JsonObject riskiest = json("list", "account", "--sort", "score.Churn:desc", "--limit", "1").getAsJsonArray("rows")
        .get(0)
        .getAsJsonObject();
    double score = riskiest.get("score.Churn").getAsDouble();
    assertTrue(score > 0.5 && score <= 1, "score " + score);
    JsonObject shown = json("show", "account", riskiest.get("key").getAsString()).getAsJsonArray("scores").get(0)
        .getAsJsonObject();
    assertEquals(score, shown.get("value").getAsDouble(), 1e-12);
    assertEquals(3, shown.getAsJsonArray("reasons").size());
    assertFalse(shown.getAsJsonArray("reasons").get(0).getAsJsonObject().get("sentence").getAsString().isEmpty());
    JsonObject again = json("mine", "--target", "Churn", "--write-scores", "Churn", "--model", "tree", "--reasons",
        "1");
    JsonObject other = json("show", "account", riskiest.get("key").getAsString());
    assertEquals(1, other.getAsJsonArray("scores").size(), "a second write replaces the value");
    assertEquals("Decision tree", other.getAsJsonArray("scores").get(0).getAsJsonObject().get("algorithm")
        .getAsString());
    json("undo", again.get("transaction").getAsString());
    assertEquals(shown, json("show", "account", riskiest.get("key").getAsString()).getAsJsonArray("scores").get(0));
    json("undo", mined.get("transaction").getAsString());
    assertEquals(0, json("show", "account", riskiest.get("key").getAsString()).getAsJsonArray("scores").size());
  }

  private static List<JsonElement> accuracies(JsonObject comparison) {
    return comparison.getAsJsonArray("models").asList().stream().map(model -> model.getAsJsonObject().get("accuracy"))
        .toList();
  }
}
