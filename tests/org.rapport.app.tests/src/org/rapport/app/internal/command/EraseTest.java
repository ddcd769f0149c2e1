package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.store.BackupSchedule;
import org.rapport.store.Retention;

import com.google.gson.JsonObject;

/** Erasing a person at the command line: asked for, told, and gone from everything but older backups. */
class EraseTest {
  @TempDir
  private Path folder = Path.of("");

  private CommandRun run(@Nullable Function<String, char[]> prompt, String command, String... more) {
    List<String> all = new ArrayList<>(List.of(command, "--database", folder.resolve("db").toString()));
    all.addAll(List.of(more));
    return CommandRun.of(folder, Map.of(DatabaseOptions.VARIABLE, CommandRun.PASSPHRASE), prompt,
        all.toArray(String[]::new));
  }

  @BeforeEach
  void create() throws IOException {
    Path file = Files.writeString(folder.resolve("c.csv"), "id,name\nc1,Ann Unmistakable\nc2,Bo\n");
    CommandRun made = run(null, "import", "--key", "id", file.toString());
    assertEquals(0, made.exit(), made.err());
    Path backups = Files.createDirectory(folder.resolve("copies"));
    new BackupSchedule(backups, Duration.ofDays(1), Retention.DEFAULT, null).save(folder.resolve("db"));
  }

  @Test
  void itIsErasedFromRecordAndHistoryAndBackupsAreNamed() {
    assertEquals(0, run(null, "backup").exit());
    JsonObject json = run(null, "erase", "account", "c1", "--yes", "--json", "-").json();
    assertEquals(1, json.getAsJsonObject("erased").get("Account").getAsInt());
    assertEquals("erasure", json.getAsJsonObject("transaction").get("kind").getAsString());
    assertEquals(1, json.getAsJsonArray("backups").size());
    assertTrue(json.getAsJsonArray("backups").get(0).getAsString().contains("copies"), json.toString());
    assertEquals(1, run(null, "list", "account", "--json", "-").json().get("total").getAsInt());
    CommandRun history = run(null, "history");
    assertTrue(history.out().contains("Erasure of personal data"), history.out());
    assertFalse((history.out() + run(null, "history", "--record", "c1").out()).contains("Unmistakable"));
  }

  @Test
  void aBackupMadeBeforeThePersonCameDoesNotHoldThem() throws IOException {
    assertEquals(0, run(null, "backup").exit());
    Path more = Files.writeString(folder.resolve("d.csv"), "id,name\nc3,Cy\n");
    assertEquals(0, run(null, "import", "--key", "id", more.toString()).exit());
    JsonObject json = run(null, "erase", "account", "c3", "--yes", "--json", "-").json();
    assertEquals(0, json.getAsJsonArray("backups").size(), json.toString());
  }

  @Test
  void nothingIsErasedWithoutTheKeyTypedAgain() {
    List<String> asked = new ArrayList<>();
    CommandRun other = run(question -> {
      asked.add(question);
      return "c2".toCharArray();
    }, "erase", "account", "c1");
    assertEquals(1, other.exit());
    assertTrue(other.err().contains("This destroys for good: Account 1") && other.err().contains("nothing was erased"),
        other.err());
    assertEquals(1, asked.size());
    CommandRun nobody = run(null, "erase", "account", "c1");
    assertEquals(2, nobody.exit());
    assertTrue(nobody.err().contains("--yes"), nobody.err());
    assertEquals(2, run(null, "list", "account", "--json", "-").json().get("total").getAsInt());
    assertEquals(0, run(question -> "c1".toCharArray(), "erase", "account", "c1").exit());
    CommandRun again = run(null, "erase", "account", "c1", "--yes");
    assertEquals(1, again.exit());
    assertTrue(again.err().contains("erased already") || again.err().contains("never was one"), again.err());
  }

  private long contacts() {
    return run(null, "list", "contact", "--json", "-").json().get("total").getAsLong();
  }

  @Test
  void contactsOfAPersonGoWithItAndThoseOfAnOrganisationWhenSomebodySaysSo() throws IOException {
    Path kinds = Files.writeString(folder.resolve("k.csv"), "id,kind\nc1,person\nc2,organisation\n");
    assertEquals(0, run(null, "import", "--key", "id", kinds.toString()).exit());
    Path people = Files.writeString(folder.resolve("p.csv"),
        "id,name,account\np1,Cy,c1\np2,Di,c2\np3,Ed,c2\n");
    CommandRun made = run(null, "import", "--entity", "contact", "--key", "id", people.toString());
    assertEquals(0, made.exit(), made.err());
    JsonObject person = run(null, "erase", "account", "c1", "--yes", "--json", "-").json();
    assertEquals(1, person.getAsJsonObject("erased").get("Contact").getAsInt());
    assertEquals(0, person.get("contactsLeft").getAsInt());
    assertEquals(2, contacts());
    List<String> asked = new ArrayList<>();
    CommandRun cancelled = run(question -> {
      asked.add(question);
      return "yes".toCharArray();
    }, "erase", "account", "c2");
    assertEquals(1, cancelled.exit());
    assertTrue(asked.get(0).contains("2 contacts"), asked::toString);
    assertTrue(cancelled.err().contains("Account 1 and 2 contacts"), cancelled.err());
    assertEquals(2, contacts());
    CommandRun kept = run(null, "erase", "account", "c2", "--yes");
    assertEquals(0, kept.exit(), kept.err());
    assertTrue(kept.out().contains("It had 2 contacts"), kept.out());
    assertEquals(2, contacts());
  }
}
