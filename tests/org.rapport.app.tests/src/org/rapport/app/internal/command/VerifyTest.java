package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** What the check of a database says, to people and to programs, and its exit codes. */
class VerifyTest {
  @TempDir
  private Path folder = Path.of("");

  private CommandRun run(String... more) {
    String[] all = new String[3 + more.length];
    all[0] = "verify";
    all[1] = "--database";
    all[2] = folder.resolve("db").toString();
    System.arraycopy(more, 0, all, 3, more.length);
    return CommandRun.of(folder, all);
  }

  private void create() throws IOException {
    Path file = Files.writeString(folder.resolve("c.csv"), "id,name\nc1,Ann\nc2,Bo\n");
    CommandRun made = CommandRun.of(folder, "import", "--database", folder.resolve("db").toString(), "--key", "id",
        file.toString());
    assertEquals(0, made.exit(), made.err());
  }

  @Test
  void aSoundDatabaseIsSaidToBeSound() throws IOException {
    create();
    CommandRun plain = run();
    assertEquals(0, plain.exit(), plain.err());
    assertTrue(plain.out().startsWith("Nothing is wrong with 1 transaction in 1 record"), plain.out());
    CommandRun deep = run("--deep", "--json", "-");
    assertEquals(0, deep.exit(), deep.err() + deep.logged());
    JsonObject json = deep.json();
    assertEquals(List.of("intact", "transactions", "records", "bytes", "head", "findings"), List.copyOf(json.keySet()));
    assertTrue(json.get("intact").getAsBoolean());
    assertEquals(64, json.get("head").getAsString().length());
  }

  @Test
  void aChangedByteIsNamedEvenThoughTheDatabaseDoesNotOpen() throws IOException {
    create();
    Path segment = folder.resolve("db/journal/00000001.journal");
    byte[] bytes = Files.readAllBytes(segment);
    bytes[bytes.length / 2] ^= 1;
    Files.write(segment, bytes);
    CommandRun plain = run();
    assertEquals(1, plain.exit());
    assertTrue(plain.out().contains("00000001.journal, byte ") && plain.out().contains("Record 1 was altered"), plain
        .out());
    JsonObject json = run("--json", "-").json();
    assertEquals(false, json.get("intact").getAsBoolean());
    assertTrue(json.getAsJsonArray("findings").get(0).getAsJsonObject().get("where").getAsString().contains(
        "record 1"), json.toString());
  }

  @Test
  void whereThereIsNoDatabaseOneSentenceSaysSo() {
    CommandRun run = run();
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("There is no database in "), run.err());
  }
}
