package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets one clear sentence, its exit code, and changes nothing. */
class BadInputTest {

  @TempDir
  private Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path good() throws IOException {
    StringBuilder text = new StringBuilder("id,age,left\n");
    for (int i = 0; i < 60; i++) {
      text.append("c").append(i).append(',').append(20 + i % 40).append(',').append(i % 3 == 0 ? "yes" : "no").append(
          '\n');
    }
    return file("good.csv", text.toString());
  }

  /** Runs the analysis and the import of a bad file; both must refuse it and leave no database behind. */
  private void refused(int exit, Path file, String column, String... words) {
    Path database = folder.resolve("db");
    Path json = folder.resolve("out.json");
    check(exit, CommandRun.of(folder, "analyze", file.toString(), "--target", column, "--json", json.toString()),
        words);
    check(exit, CommandRun.of(folder, "import", "--database", database.toString(), "--key", "id", file.toString()),
        words);
    assertFalse(Files.exists(json), "no JSON of a failure");
    assertFalse(Files.exists(database), "no database of a failure");
  }

  private static void check(int exit, CommandRun run, String... words) {
    assertEquals(exit, run.exit(), run.err() + run.logged());
    assertFalse(run.err().contains("went wrong inside"), run.logged().toString());
    String sentence = run.err().lines().filter(line -> line.startsWith("rapport: ")).findFirst().orElse("");
    for (String word : words) {
      assertTrue(sentence.contains(word), "expected \"" + word + "\" in: " + run.err());
    }
    assertEquals(1, run.err().lines().filter(line -> !line.startsWith("Help: ")).count(), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void aMissingFile() {
    refused(1, folder.resolve("nowhere.csv"), "left", "nowhere.csv");
  }

  @Test
  void aFolder() {
    refused(1, folder, "left", folder.toString());
  }

  @Test
  void aReportThatCannotBeWrittenIsRefusedBeforeScoresAre() throws IOException {
    String database = folder.resolve("db").toString();
    Path good = good();
    assertEquals(0, CommandRun.of(folder, "import", "--database", database, "--key", "id", good.toString()).exit());
    check(1, CommandRun.of(folder, "mine", "--database", database, "--target", "left", "--algorithms", "tree",
        "--write-scores", "Left", "--report", good.resolve("report").toString()), "report", "is a file");
    check(1, CommandRun.of(folder, "undo", "--database", database, "2"), "the last is 1");
  }

  @Test
  void aWrongNameIsWrongUseAndSaysWhatCanBeTyped() throws IOException {
    String database = folder.resolve("db").toString();
    String good = good().toString();
    assertEquals(0, CommandRun.of(folder, "import", "--database", database, "--key", "id", good).exit());
    check(2, CommandRun.of(folder, "analyze", good, "--target", "left", "--positive", "nope"), "\"nope\"", "yes");
    check(2, CommandRun.of(folder, "list", "xyzzyplugh", "--database", database), "survey-response");
    check(2, CommandRun.of(folder, "list", "accounts", "--database", database, "--filter", "agee > 3"),
        "Did you mean 'age'?");
    CommandRun responses = CommandRun.of(folder, "list", "survey-response", "--database", database);
    assertEquals(0, responses.exit(), responses.err());
  }

  @Test
  void wordsInPlaceOfNumbers() throws IOException {
    check(2, CommandRun.of(folder, "analyze", good().toString(), "--target", "left", "--seed", "abc"),
        "'abc' is not a whole number");
    check(2, CommandRun.of(folder, "analyze", good().toString(), "--target", "left", "--holdout", "some"),
        "'some' is not a number");
    check(2, CommandRun.of(folder, "analyze", "no\0file", "--target", "left"), "cannot be the name of a file");
  }

  @Test
  void anEmptyFile() throws IOException {
    refused(1, file("empty.csv", ""), "left", "empty.csv", "empty");
  }

  @Test
  void aHeaderWithoutRows() throws IOException {
    refused(1, file("header.csv", "id,age,left\n"), "left", "header.csv");
  }

  @Test
  void raggedRows() throws IOException {
    refused(1, file("ragged.csv", Files.readString(good()) + "c60,1\nc61,2,no,4\n"), "left", "ragged.csv", "line 62",
        "2 of 62 rows",
        "--skip-rejected");
  }

  @Test
  void binaryGarbage() throws IOException {
    byte[] garbage = new byte[100_000];
    new Random(1).nextBytes(garbage);
    refused(1, Files.write(folder.resolve("garbage.csv"), garbage), "left", "garbage.csv");
  }

  @Test
  void aWrongColumnNamesTheNearest() throws IOException {
    String good = good().toString();
    check(2, CommandRun.of(folder, "analyze", good, "--target", "Left"), "\"Left\"", "\"left\"");
    check(2, CommandRun.of(folder, "analyze", good, "--target", "left", "--features", "agee"), "\"agee\"", "\"age\"");
    check(2, CommandRun.of(folder, "analyze", good, "--target", "left", "--ignore", "agee"), "\"agee\"", "\"age\"");
    Path database = folder.resolve("db");
    check(2, CommandRun.of(folder, "import", "--database", database.toString(), "--key", "ib", good), "\"ib\"",
        "\"id\"");
    check(2, CommandRun.of(folder, "import", "--database", database.toString(), "--map", "ib=name", good), "\"ib\"",
        "\"id\"");
    assertFalse(Files.exists(database));
  }

  @Test
  void aTargetWithOneClass() throws IOException {
    Path file = file("one.csv", Files.readString(good()).replace("yes", "no"));
    check(1, CommandRun.of(folder, "analyze", file.toString(), "--target", "left"), "left", "no");
  }

  @Test
  void wrongAlgorithmsAndParameters() throws IOException {
    String good = good().toString();
    check(2, CommandRun.of(folder, "analyze", good, "--target", "left", "--algorithms", "knn,forrest"), "\"forrest\"",
        "\"forest\"");
    check(2, CommandRun.of(folder, "analyze", good, "--target", "left", "--param", "tree.deepth=3"), "deepth",
        "\"depth\"");
    check(2, CommandRun.of(folder, "analyze", good, "--target", "left", "--param", "tree.depth=many"), "many");
    check(2, CommandRun.of(folder, "analyze", good, "--target", "left", "--holdout", "2"), "2.0", "0.9");
    check(2, CommandRun.of(folder, "analyze", good, "--target", "left", "--folds", "1"), "1", "100");
    check(2, CommandRun.of(folder, "analyze", good, "--target", "left", "--folds", "5", "--holdout", "0.3"), "--folds");
    check(2, CommandRun.of(folder, "analyze", good, "--target", "left", "--missing", "guess"), "guess", "impute",
        "drop");
    check(2, CommandRun.of(folder, "analyze", good, "--target", "left", "--seed", "many"), "--seed", "many");
  }

  @Test
  void aFolderForTheJsonThatIsNotThere() throws IOException {
    check(2, CommandRun.of(folder, "analyze", good().toString(), "--target", "left", "--json",
        folder.resolve("no/out.json").toString()), "out.json");
  }

  @Test
  void aFileWithoutLineBreaksIsRefusedEarly() throws IOException {
    refused(1, file("long.csv", "x".repeat(4_000_000)), "left", "long.csv");
  }
}
