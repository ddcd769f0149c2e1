package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The fields of an entity from the command line: listed, added, renamed, retyped, ruled, retired. */
class FieldsTest {

  @TempDir
  private Path folder = Path.of("");

  private CommandRun run(String... words) {
    List<String> args = new ArrayList<>(List.of(words));
    args.addAll(List.of("--database", folder.resolve("db").toString()));
    return CommandRun.of(folder, args.toArray(String[]::new));
  }

  private JsonObject json(int exit, String... words) {
    List<String> args = new ArrayList<>(List.of(words));
    args.addAll(List.of("--json", "-"));
    CommandRun run = run(args.toArray(String[]::new));
    assertEquals(exit, run.exit(), run.err() + run.out() + run.logged());
    return run.json();
  }

  private String refused(int exit, String... words) {
    CommandRun run = run(words);
    assertEquals(exit, run.exit(), run.out() + run.err());
    assertEquals(List.of(), run.logged().stream().filter(e -> e instanceof NullPointerException).toList());
    return run.err();
  }

  private void importCustomers() throws IOException {
    Path file = Files.writeString(folder.resolve("c.csv"),
        "id,name,tier,visits,spent\nc1,Ann,gold,3,10.5\nc2,Bo,tin,x,20\nc3,Cy,gold,12,7\n");
    assertEquals(0, run("import", "--key", "id", file.toString()).exit());
  }

  private JsonObject field(String name, String... more) {
    List<String> words = new ArrayList<>(List.of("fields"));
    words.addAll(List.of(more));
    JsonArray fields = json(0, words.toArray(String[]::new)).getAsJsonArray("fields");
    return fields.asList().stream().map(f -> f.getAsJsonObject()).filter(f -> f.get("name").getAsString().equals(name))
        .findFirst().orElseThrow(() -> new AssertionError(name + " is not in " + fields));
  }

  @Test
  void fieldsAreListedWithTheirRules() throws IOException {
    importCustomers();
    assertEquals("text", field("tier").get("type").getAsString());
    assertTrue(field("tier").get("custom").getAsBoolean());
    assertTrue(field("name").get("required").getAsBoolean());
    assertTrue(run("fields", "--custom").out().contains("visits"), run("fields", "--custom").out());
    assertFalse(run("fields", "--custom").out().contains("industry"));
    assertTrue(run("fields", "list", "--entity", "contacts").out().contains("birthday"));
    assertTrue(CommandRun.of(folder, "fields", "--help").out().contains("retype"));
    assertTrue(refused(2, "fields", "renam", "a", "b").contains("renam"));
  }

  @Test
  void aFieldIsAddedRuledRenamedAndRelabelled() throws IOException {
    importCustomers();
    JsonObject added = json(0, "fields", "add", "Score", "--type", "integer", "--max", "10", "--label", "Points");
    assertEquals("10", added.getAsJsonObject("field").get("max").getAsString());
    assertTrue(refused(1, "fields", "add", "score", "--type", "text").contains("choose another name"));
    assertTrue(refused(2, "fields", "add", "X", "--type", "colour").contains("There is no type \"colour\""));
    json(0, "fields", "rules", "Points", "--min", "0", "--required", "--sensitive");
    json(0, "fields", "rules", "Score", "--no-required", "--max", "");
    JsonObject rules = json(0, "fields", "rules", "Score").getAsJsonObject("field");
    assertEquals("0", rules.get("min").getAsString());
    assertTrue(rules.get("max").isJsonNull());
    assertFalse(rules.get("required").getAsBoolean());
    assertTrue(rules.get("sensitive").getAsBoolean());
    json(0, "fields", "rename", "spent", "paid");
    json(0, "fields", "relabel", "paid", "Paid so far");
    assertEquals(1, json(0, "list", "account", "--filter", "spent > 15").get("total").getAsInt(), "the old name");
    assertEquals("Paid so far", field("paid").get("label").getAsString());
    importCustomers();
    assertFalse(run("fields").out().contains("spent"), "the file's column finds the renamed field");
    assertTrue(refused(2, "fields", "rename", "industry", "x").contains("part of the model"));
    assertTrue(run("fields", "relabel", "paid", "Paid so far").out().contains("Nothing to change"));
  }

  @Test
  void aRetypeIsPreviewedRefusedDoneAndUndone() throws IOException {
    importCustomers();
    JsonObject preview = json(0, "fields", "retype", "visits", "integer", "--preview");
    assertEquals(3, preview.get("values").getAsInt());
    assertEquals(2, preview.get("convertible").getAsInt());
    assertEquals("c2", preview.getAsJsonArray("unfit").get(0).getAsJsonObject().get("key").getAsString());
    assertTrue(run("fields", "retype", "visits", "integer", "--preview").out().contains("2 of 3 values"));
    assertTrue(refused(1, "fields", "retype", "visits", "integer").contains("c2: visits 'x' does not convert"));
    int transaction = json(0, "fields", "retype", "visits", "integer", "--blank-unfit").get("transaction").getAsInt();
    assertEquals(1, json(0, "list", "account", "--filter", "visits > 10").get("total").getAsInt());
    assertEquals(0, run("undo", Integer.toString(transaction)).exit());
    assertEquals(1, json(0, "list", "account", "--filter", "visits = x").get("total").getAsInt());
  }

  @Test
  void choicesAreTakenFromTheValuesRelabelledAndRetired() throws IOException {
    importCustomers();
    assertTrue(refused(1, "fields", "choices", "tier", "gold").contains("Change its type to choice first"));
    json(0, "fields", "retype", "tier", "choice");
    assertTrue(refused(1, "fields", "choices", "tier", "gold").contains("c2: tier is 'tin'"));
    assertEquals(1, json(1, "fields", "choices", "tier", "gold", "--preview").getAsJsonArray("problems").size());
    json(0, "fields", "choices", "tier", "--from-values");
    json(0, "fields", "choices", "tier", "--add", "gold=Gold 金", "--retire", "tin");
    String shown = run("fields", "choices", "tier").out();
    assertTrue(shown.contains("Gold 金") && shown.contains("retired"), shown);
    assertTrue(refused(2, "fields", "choices", "tier", "--retire", "lead").contains("Choices are: gold, tin"));
    json(0, "fields", "choices", "tier", "--any");
    assertTrue(run("fields", "choices", "tier").out().contains("every text"));
  }

  @Test
  void aRetiredFieldIsNamedByItsFilterAndComesBack() throws IOException {
    importCustomers();
    int id = field("tier").get("id").getAsInt();
    json(0, "fields", "retire", "tier");
    assertTrue(refused(2, "list", "account", "--filter", "tier = gold").contains("retired"));
    assertTrue(field("tier", "--retired").get("retired").getAsBoolean());
    assertTrue(refused(2, "fields", "restore", "tear").contains("Retired are: tier"));
    json(0, "fields", "restore", "#" + id);
    assertEquals(2, json(0, "list", "account", "--filter", "tier = gold").get("total").getAsInt());
  }

  @Test
  void rulesArePreviewedRecordByRecord() throws IOException {
    importCustomers();
    CommandRun preview = run("fields", "rules", "spent", "--max", "15", "--unique", "--preview");
    assertEquals(1, preview.exit());
    assertTrue(preview.out().contains("c2: spent 20 is out of range: expected at most 15."), preview.out());
    assertTrue(run("fields", "rules", "spent", "--max", "20", "--preview").out().contains("All values fit"));
    assertTrue(refused(1, "fields", "rules", "spent", "--max", "15").contains("Nothing was changed"));
    assertTrue(refused(1, "fields", "rules", "spent", "--pattern", "[0-9]+").contains("can't have a pattern"));
  }
}
