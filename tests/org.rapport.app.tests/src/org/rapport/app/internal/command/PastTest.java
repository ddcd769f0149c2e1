package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What the commands tell of the past: lists and records as they were, history of what is gone, undo and redo. */
class PastTest {
  @TempDir
  private Path folder = Path.of("");

  private CommandRun run(String command, String... more) {
    List<String> all = new ArrayList<>(List.of(command, "--database", folder.resolve("db").toString()));
    all.addAll(List.of(more));
    return CommandRun.of(folder, all.toArray(new String[0]));
  }

  private JsonObject json(String command, String... more) {
    List<String> all = new ArrayList<>(List.of(more));
    all.add("--json");
    all.add("-");
    CommandRun run = run(command, all.toArray(new String[0]));
    assertEquals(0, run.exit(), run.err() + run.logged());
    return run.json();
  }

  private void importFile(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("c.csv"), text);
    CommandRun made = run("import", "--key", "id", file.toString());
    assertEquals(0, made.exit(), made.err());
  }

  private String timeOf(int transaction) {
    for (JsonElement e : json("history").getAsJsonArray("transactions")) {
      if (e.getAsJsonObject().get("id").getAsInt() == transaction) {
        return e.getAsJsonObject().get("time").getAsString();
      }
    }
    throw new IllegalArgumentException("transaction " + transaction);
  }

  @Test
  void listsRecordsAndHistoryOfThePast() throws IOException {
    importFile("id,name,plan\nc1,Ann,A\nc2,Bo,B\nc3,长城,A\n");
    importFile("id,plan\nc1,C\nc4,A\n");
    String first = timeOf(1);
    JsonObject then = json("list", "account", "--as-of", first, "--columns", "key,plan");
    assertEquals(3, then.get("total").getAsInt());
    assertEquals(1, then.get("transaction").getAsInt());
    assertEquals("A", then.getAsJsonArray("rows").get(0).getAsJsonObject().get("plan").getAsString());
    assertEquals(4, json("list", "account").get("total").getAsInt());
    assertEquals(2, json("list", "account", "--filter", "plan = A", "--as-of", first).get("total").getAsInt());
    CommandRun text = run("list", "account", "--as-of", first);
    assertTrue(text.out().contains("As of " + first + ", after transaction 1."), text.out());
    assertEquals(0, json("list", "account", "--as-of", "2020-01-01").get("total").getAsInt());

    assertEquals("A", json("show", "account", "c1", "--as-of", first).getAsJsonObject("fields").get("plan")
        .getAsString());
    CommandRun missing = run("show", "account", "c4", "--as-of", first);
    assertEquals(1, missing.exit());
    assertTrue(missing.err().contains("There was no Account \"c4\""), missing.err());

    JsonObject plan = json("history", "--record", "c1", "--field", "plan");
    assertEquals(2, plan.getAsJsonArray("changes").size());
    assertEquals("C", plan.getAsJsonArray("changes").get(0).getAsJsonObject().get("newText").getAsString());
    assertEquals(false, plan.get("deleted").getAsBoolean());
  }

  @Test
  void whatIsUndoneIsFoundAndDoneAgain() throws IOException {
    importFile("id,name,plan\nc1,Ann,A\nc2,Bo,B\n");
    importFile("id,plan\nc1,C\n");
    CommandRun check = run("undo", "1", "--check");
    assertTrue(check.out().contains("after these, in this order: 2 (Import"), check.out());
    assertEquals(2, json("undo", "1", "--check").getAsJsonArray("blockers").get(0).getAsJsonObject().get("id")
        .getAsInt());
    json("undo", "2");
    assertTrue(run("undo", "1", "--check").out().contains("can be undone completely."));
    json("undo", "1");
    assertEquals(0, json("list", "account").get("total").getAsInt());
    JsonObject gone = json("history", "--record", "c2");
    assertEquals(true, gone.get("deleted").getAsBoolean());
    assertTrue(gone.get("changes").toString().contains("Bo"), gone.toString());
    assertTrue(run("history", "--record", "c2").out().contains("The record was deleted."));

    JsonObject redone = json("redo", "1");
    assertEquals(2, redone.get("restored").getAsInt());
    assertEquals(2, json("list", "account").get("total").getAsInt());
    CommandRun again = run("redo", "1");
    assertEquals(1, again.exit());
    assertTrue(again.err().contains("is not undone"), again.err());
  }

  @Test
  void whatCanNotBeAnsweredIsSaidInOneSentence() throws IOException {
    importFile("id,name\nc1,Ann\n");
    assertEquals(2, run("list", "account", "--as-of", "yesterday").exit());
    assertTrue(run("list", "account", "--as-of", "yesterday").err().contains("write it like 2026-01-31"));
    assertEquals(2, run("history", "--field", "name").exit());
    CommandRun nobody = run("history", "--record", "c9");
    assertEquals(1, nobody.exit());
    assertTrue(nobody.err().contains("and never was one"), nobody.err());
  }

  @Test
  void momentsAreReadInTheLocalZone() {
    ZoneId zone = ZoneId.of("Asia/Shanghai");
    assertEquals(Instant.parse("2026-01-31T15:59:59.999Z"), Moments.parse("2026-01-31", zone));
    assertEquals(Instant.parse("2026-01-31T06:30:00Z"), Moments.parse("2026-01-31T14:30", zone));
    assertEquals(Instant.parse("2026-01-31T06:30:00Z"), Moments.parse("2026-01-31 14:30:00", zone));
    assertEquals(Instant.parse("2026-01-31T14:30:00Z"), Moments.parse("2026-01-31T14:30:00Z", zone));
    assertEquals(Instant.parse("2026-01-31T12:30:00Z"), Moments.parse("2026-01-31T14:30+02:00", zone));
    assertThrows(WrongUseException.class, () -> Moments.parse("2026-13-01", zone));
  }
}
