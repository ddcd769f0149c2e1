package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Import, list, show, history and undo on small files, and who may open a database. */
class DatabaseTest {

  @TempDir
  private Path folder = Path.of("");

  private Path database() {
    return folder.resolve("db");
  }

  private CommandRun run(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command, "--database", database().toString()));
    args.addAll(List.of(more));
    return CommandRun.of(folder, args.toArray(String[]::new));
  }

  private JsonObject json(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(more));
    args.addAll(List.of("--json", "-"));
    CommandRun run = run(command, args.toArray(String[]::new));
    assertEquals(0, run.exit(), run.err() + run.logged());
    return run.json();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String customers() throws IOException {
    return file("customers.csv", "id,name,city,spent\nc1,Ann,Beijing,10.5\nc2,Bo,上海,20\nc3,Cy,Berlin,\n");
  }

  private static List<String> keys(JsonObject list) {
    return list.getAsJsonArray("rows").asList().stream().map(row -> row.getAsJsonObject().get("key").getAsString())
        .toList();
  }

  @Test
  void anImportCreatesTheDatabaseAndSaysSo() throws IOException {
    CommandRun run = run("import", "--key", "id", customers());
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.err().contains("one has been created"), run.err());
    assertTrue(run.out().contains("3 rows read: 3 created"), run.out());
    assertTrue(run.out().contains("undo --database"), run.out());
    JsonObject again = json("import", "--key", "id", customers());
    assertEquals(List.of("rowsRead", "created", "changed", "unchanged", "rejected", "fieldsCreated", "transaction"),
        List.copyOf(again.keySet()).subList(0, 7));
    assertEquals(0, again.get("created").getAsInt());
    assertEquals(0, again.get("changed").getAsInt());
    assertEquals(3, again.get("unchanged").getAsInt());
    assertTrue(again.get("transaction").isJsonNull());
  }

  @Test
  void aChangedRowChangesItsRecord() throws IOException {
    json("import", "--key", "id", customers());
    JsonObject second = json("import", "--key", "id", file("more.csv", "id,city,spent\nc2,Shenzhen,21\nc4,Oslo,4\n"));
    assertEquals(1, second.get("created").getAsInt());
    assertEquals(1, second.get("changed").getAsInt());
    JsonObject history = json("history", "--record", "c2");
    assertTrue(history.get("changes").toString().contains("Shenzhen"), history.toString());
    assertTrue(history.get("changes").toString().contains("上海"), history.toString());
    JsonObject undone = json("undo", second.get("transaction").getAsString());
    assertEquals(List.of("transaction", "restored", "kept", "refused"), List.copyOf(undone.keySet()));
    assertEquals(2, undone.get("restored").getAsInt());
    JsonObject list = json("list", "account", "--sort", "key", "--columns", "key,city");
    assertEquals(List.of("c1", "c2", "c3"), keys(list));
    assertEquals("上海", list.getAsJsonArray("rows").get(1).getAsJsonObject().get("city").getAsString());
  }

  @Test
  void rejectedRowsAreExplained() throws IOException {
    String file = file("twice.csv", "id,name\nc1,Ann\n,Nobody\nc1,Again\n");
    JsonObject report = json("import", "--key", "id", file);
    assertEquals(3, report.get("rowsRead").getAsInt());
    assertEquals(1, report.get("created").getAsInt());
    assertEquals(2, report.getAsJsonArray("rejected").size());
    JsonObject first = report.getAsJsonArray("rejected").get(0).getAsJsonObject();
    assertEquals(List.of("line", "column", "value", "reason"), List.copyOf(first.keySet()));
    assertEquals(3, first.get("line").getAsInt());
  }

  @Test
  void raggedRowsAreLeftOutWhenAskedTo() throws IOException {
    String file = file("ragged.csv", "id,name\nc1,Ann\nc2\nc3,Cy\n");
    assertEquals(1, run("import", "--key", "id", file).exit());
    assertFalse(Files.exists(database()));
    JsonObject report = json("import", "--key", "id", "--skip-rejected", file);
    assertEquals(2, report.get("created").getAsInt());
    assertEquals(3, report.getAsJsonArray("rejected").get(0).getAsJsonObject().get("line").getAsInt());
  }

  @Test
  void aDryRunChangesNothing() throws IOException {
    JsonObject rehearsed = json("import", "--key", "id", "--dry-run", customers());
    assertEquals(3, rehearsed.get("created").getAsInt());
    assertFalse(Files.exists(database()), "not even the database");
    json("import", "--key", "id", customers());
    JsonObject second = json("import", "--key", "id", "--dry-run", file("more.csv", "id,city\nc9,Oslo\n"));
    assertEquals(1, second.get("created").getAsInt());
    assertTrue(second.get("transaction").isJsonNull());
    assertEquals(3, json("list", "account").get("total").getAsInt());
    assertEquals(1, json("history").getAsJsonArray("transactions").size());
  }

  @Test
  void relatedRecordsAreCountedInWords() throws IOException {
    json("import", "--key", "id", customers());
    try (Database base = Databases.open(database(), Passphrase.of(CommandRun.PASSPHRASE), "tester");
        Transaction transaction = base.begin("Contacts and answers")) {
      transaction.insert(ModelPackage.Literals.CONTACT, Table.of(TextColumn.of("key", new String[]{"p1", "p2"}),
          TextColumn.of("lastName", new String[]{"Ng", "Wu"}), NumberColumn.of("account", new double[]{1, 1})));
      transaction.insert(ModelPackage.Literals.ACTIVITY, Table.of(TextColumn.of("key", new String[]{"v1"}),
          TextColumn.of("subject", new String[]{"Call"}), NumberColumn.of("account", new double[]{1})));
      transaction.commit();
    }
    CommandRun shown = run("show", "account", "c1");
    assertTrue(shown.out().contains("2 contacts") && shown.out().contains("1 activity"), shown.out() + shown.err());
  }

  @Test
  void columnsGoWhereTheyAreSent() throws IOException {
    JsonObject report = json("import", "--key", "id", "--map", "name=description", "--map", "city=", "--map",
        "spent=Revenue",
        customers());
    assertEquals("[\"Revenue\"]", report.get("fieldsCreated").toString());
    JsonObject fields = json("show", "account", "c1").getAsJsonObject("fields");
    assertEquals("Ann", fields.get("description").getAsString());
    assertEquals(10.5, fields.get("Revenue").getAsDouble());
    assertFalse(fields.has("city"));
  }

  @Test
  void listsAreFilteredAndSorted() throws IOException {
    json("import", "--key", "id", customers());
    assertEquals(List.of("c2", "c1"), keys(json("list", "account", "--filter", "spent > 5", "--sort", "spent:desc")));
    assertEquals(List.of("c3"), keys(json("list", "account", "--filter", "spent is-missing")));
    assertEquals(List.of("c1", "c3"), keys(json("list", "accounts", "--filter", "city ~ be", "--sort", "key")));
    JsonObject page = json("list", "account", "--sort", "key", "--limit", "1", "--offset", "1");
    assertEquals(3, page.get("total").getAsInt());
    assertEquals(List.of("c2"), keys(page));
    CommandRun people = run("list", "account", "--sort", "key");
    assertTrue(people.out().contains("上海"), people.out());
    assertTrue(people.out().contains("3 of 3"), people.out());
  }

  @Test
  void wrongWordsAreAnsweredWithTheNearest() throws IOException {
    json("import", "--key", "id", customers());
    for (String[] words : new String[][]{{"list", "acount", "\"account\""}, {"list", "account", "--sort", "spend",
        "\"spent\""},
        {"list", "account", "--filter", "spend > 5", "spent"}, {"list", "account", "--columns", "cty", "\"city\""},
        {"mine", "--target", "cty", "\"city\""}}) {
      String[] more = new String[words.length - 2];
      System.arraycopy(words, 1, more, 0, more.length);
      CommandRun run = run(words[0], more);
      assertEquals(2, run.exit(), run.err());
      assertTrue(run.err().contains(words[words.length - 1]), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
    }
    assertEquals(1, run("show", "account", "c9").exit());
    assertTrue(run("show", "account", "c9").err().contains("\"c9\""));
    assertEquals(1, run("undo", "77").exit());
  }

  @Test
  void scoresOfManyClassesNeedOneThatIsMeant() throws IOException {
    StringBuilder text = new StringBuilder("id,size,colour\n");
    for (int row = 0; row < 90; row++) {
      text.append("c").append(row).append(',').append(row % 3 * 10 + row % 7).append(',')
          .append(List.of("red", "green", "blue").get(row % 3)).append('\n');
    }
    json("import", "--key", "id", file("colours.csv", text.toString()));
    CommandRun run = run("mine", "--target", "colour", "--algorithms", "tree", "--write-scores", "Red");
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("--positive") && run.err().contains("3 classes"), run.err());
    JsonObject mined = json("mine", "--target", "colour", "--algorithms", "tree", "--positive", "red", "--filter",
        "size < 15",
        "--write-scores", "Red");
    assertEquals("red", mined.get("positive").getAsString());
    assertEquals(mined.get("rowsRead"), mined.get("scoresWritten"));
    assertEquals(2, mined.get("transaction").getAsInt());
  }

  @Test
  void historyTellsOfUndoneTransactions() throws IOException {
    json("import", "--key", "id", customers());
    json("undo", "1");
    assertEquals(0, json("list", "account").get("total").getAsInt());
    List<JsonElement> transactions = json("history").getAsJsonArray("transactions").asList();
    assertEquals(2, transactions.size());
    JsonObject first = transactions.get(1).getAsJsonObject();
    assertEquals(List.of("id", "time", "user", "purpose", "counts", "undoneBy"), List.copyOf(first.keySet()).subList(0,
        6));
    assertEquals("Import of customers.csv", first.get("purpose").getAsString());
    assertEquals("tester", first.get("user").getAsString());
    assertEquals(3, first.getAsJsonObject("counts").getAsJsonObject("Account").get("created").getAsInt());
    assertEquals(2, first.get("undoneBy").getAsInt());
    assertTrue(transactions.get(0).getAsJsonObject().get("undoneBy").isJsonNull());
    json("undo", "2");
    assertEquals(3, json("list", "account").get("total").getAsInt());
  }

  @Test
  void aWrongPassphraseOpensNothing() throws IOException {
    json("import", "--key", "id", customers());
    String[] list = {"list", "--database", database().toString(), "account"};
    CommandRun wrong = CommandRun.of(folder, Map.of(DatabaseOptions.VARIABLE, "battery"), null, list);
    assertEquals(1, wrong.exit());
    assertTrue(wrong.err().toLowerCase().contains("passphrase"), wrong.err());
    assertEquals(1, wrong.err().lines().count());
    assertFalse(wrong.err().contains("battery"), "the passphrase is not repeated");
    CommandRun none = CommandRun.of(folder, Map.of(), null, list);
    assertEquals(2, none.exit());
    assertTrue(none.err().contains("RAPPORT_PASSPHRASE") && none.err().contains("--passphrase-file"), none.err());
  }

  @Test
  void thePassphraseComesFromAFileOrAQuestion() throws IOException {
    json("import", "--key", "id", customers());
    String file = file("secret", CommandRun.PASSPHRASE + "\n");
    String path = database().toString();
    assertEquals(0, CommandRun.of(folder, Map.of(), null, "list", "--database", path, "--passphrase-file", file,
        "account").exit());
    assertEquals(1, CommandRun.of(folder, Map.of(), null, "list", "--database", path, "--passphrase-file",
        folder.resolve("none").toString(), "account").exit());
    List<String> questions = new ArrayList<>();
    assertEquals(0, CommandRun.of(folder, Map.of(), question -> {
      questions.add(question);
      return CommandRun.PASSPHRASE.toCharArray();
    }, "list", "--database", path, "account").exit());
    assertEquals(1, questions.size());
  }

  @Test
  void aNewPassphraseIsAskedTwice() throws IOException {
    List<String> answers = new ArrayList<>(List.of("one", "two"));
    CommandRun run = CommandRun.of(folder, Map.of(), question -> answers.remove(0).toCharArray(), "import",
        "--database",
        database().toString(), "--key", "id", customers());
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("different"), run.err());
    assertFalse(Files.exists(database()));
  }

  @Test
  void thereMustBeADatabase() {
    CommandRun run = run("list", "account");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("no database"), run.err());
  }
}
