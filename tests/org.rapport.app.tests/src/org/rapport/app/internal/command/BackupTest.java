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

import com.google.gson.JsonObject;

/** Backups made, listed, checked and restored by commands. */
class BackupTest {

  @TempDir
  private Path folder = Path.of("");

  private CommandRun run(String... args) {
    return CommandRun.of(folder, args);
  }

  private JsonObject json(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--json", "-"));
    CommandRun run = run(all.toArray(String[]::new));
    assertEquals(0, run.exit(), run.err() + run.logged());
    return run.json();
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private JsonObject backup() throws IOException {
    Path file = folder.resolve("customers.csv");
    Files.writeString(file, "id,name,city\nc1,Ann,Beijing\nc2,Bo,上海\n");
    json("import", "--database", at("db"), "--key", "id", file.toString());
    return json("backup", "--database", at("db"), "--to", at("backups"));
  }

  @Test
  void aBackupIsMadeListedCheckedAndRestored() throws IOException {
    JsonObject made = backup();
    assertEquals(List.of("file", "database", "databaseId", "time", "bytes", "transaction", "rows", "verified",
        "deleted"), List.copyOf(made.keySet()));
    assertEquals(2, made.getAsJsonObject("rows").get("Account").getAsInt());
    assertTrue(made.get("verified").getAsBoolean());
    String file = made.get("file").getAsString();
    JsonObject listed = json("backup", "--list", "--to", at("backups"));
    assertEquals(file, listed.getAsJsonArray("backups").get(0).getAsJsonObject().get("file").getAsString());
    assertEquals(1, json("backup", "--check", file).get("transactions").getAsInt());
    CommandRun restored = run("restore", file, "--database", at("again"));
    assertEquals(0, restored.exit(), restored.err());
    assertTrue(restored.out().contains("Account 2"), restored.out());
    JsonObject list = json("list", "account", "--database", at("again"), "--sort", "key", "--columns", "key,city");
    assertEquals("上海", list.getAsJsonArray("rows").get(1).getAsJsonObject().get("city").getAsString());
    JsonObject again = json("import", "--database", at("again"), at("customers.csv"));
    assertEquals(2, again.get("unchanged").getAsInt(), "the import's key column is remembered");
    json("undo", "--database", at("again"), "1");
    assertEquals(0, json("list", "account", "--database", at("again")).get("total").getAsInt());
    assertEquals(2, json("list", "account", "--database", at("db")).get("total").getAsInt());
  }

  @Test
  void olderBackupsGoWhenAskedTo() throws IOException {
    String first = backup().get("file").getAsString();
    JsonObject second = json("backup", "--database", at("db"), "--to", at("backups"), "--rotate");
    assertEquals(first, second.getAsJsonArray("deleted").get(0).getAsString());
    assertFalse(Files.exists(Path.of(first)));
    CommandRun text = run("backup", "--list", "--to", at("backups"));
    assertTrue(text.out().contains("Account 2") && text.out().contains("db-20"), text.out());
    assertTrue(run("backup", "--list", "--to", at("none")).out().contains("no backups"));
  }

  @Test
  void whatCannotBeRestoredIsExplained() throws IOException {
    String file = backup().get("file").getAsString();
    CommandRun over = run("restore", file, "--database", at("db"));
    assertEquals(1, over.exit());
    assertTrue(over.err().contains("never restored over one"), over.err());
    CommandRun wrong = CommandRun.of(folder, Map.of(DatabaseOptions.VARIABLE, "battery"), null, "restore", file,
        "--database", at("never"));
    assertEquals(1, wrong.exit());
    assertTrue(wrong.err().contains("passphrase"), wrong.err());
    CommandRun foreign = run("restore", at("customers.csv"), "--database", at("never"));
    assertEquals(1, foreign.exit());
    assertTrue(foreign.err().contains("not a backup"), foreign.err());
    for (CommandRun run : List.of(over, wrong, foreign)) {
      assertEquals(1, run.err().lines().count(), run.err());
    }
    assertFalse(Files.exists(folder.resolve("never")));
    assertEquals(2, run("backup").exit());
  }
}
