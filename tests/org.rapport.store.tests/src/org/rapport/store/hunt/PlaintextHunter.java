package org.rapport.store.hunt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.VerifyReport;
import org.rapport.store.internal.ChildJvm;
import org.rapport.store.internal.keys.KeyCost;

/** Lets processes work with seeded people, to the end or until they are killed, and looks for them in all files. */
public final class PlaintextHunter {
  private final Path folder;
  private final int people;
  private final int rows;
  private final long seed;
  private final List<String> hits = new ArrayList<>();

  /**
   * @param folder an empty folder
   * @param people how many names and addresses
   * @param rows rows of each import
   * @param seed makes them
   */
  public PlaintextHunter(Path folder, int people, int rows, long seed) {
    this.folder = folder;
    this.people = people;
    this.rows = rows;
    this.seed = seed;
  }

  /**
   * Lets one process end properly and others be killed while they work.
   *
   * @param kills how many are killed
   * @return what was done, for people
   */
  public String run(int kills) throws IOException, InterruptedException {
    StringBuilder report = new StringBuilder("closed: " + work(folder.resolve("closed"), -1));
    Random random = new Random(seed);
    for (int kill = 0; kill < kills; kill++) {
      report.append("; killed: ").append(work(folder.resolve("killed" + kill), random.nextInt(4000)));
    }
    return report.toString();
  }

  /** @return where a name or an address was found */
  public List<String> hits() {
    return hits;
  }

  private Hunt work(Path place, int millis) throws IOException, InterruptedException {
    Path temporary = Files.createDirectories(place.resolve("tmp"));
    Process process = ChildJvm.start(
        List.of("-D" + KeyCost.TEST_PROPERTY + "=true", "-Xmx500m", "-Djava.io.tmpdir=" + temporary,
            "-Drapport.heads=" + place.resolve("heads"), "-Dorg.rapport.store.snapshot.bytes=100000"),
        Worker.class, place.toString(), String.valueOf(people), String.valueOf(seed), String.valueOf(rows),
        millis < 0 ? "close" : "go on");
    try (BufferedReader out = new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      if (out.readLine() == null) {
        throw new IOException("the worker failed: " + Files.readString(place.resolve("log.txt")));
      }
      if (millis >= 0) {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly();
      }
      int code = process.waitFor();
      if (millis < 0 && code != 0) {
        throw new IOException("the worker ended with " + code + ": " + Files.readString(place.resolve("log.txt")));
      }
    } finally {
      process.destroyForcibly();
    }
    Hunt hunt = new Hunt(Seeds.of(people, seed).needles());
    hunt.search(place);
    if (millis >= 0) {
      reopen(place);
      hunt.search(place);
    }
    hits.addAll(hunt.hits());
    return hunt;
  }

  /** What was killed while it erased, or while it made room for that, is finished by the next opening. */
  private static void reopen(Path place) throws IOException {
    String heads = System.getProperty("rapport.heads");
    System.setProperty("rapport.heads", place.resolve("heads").toString());
    try (Passphrase words = Passphrase.of("correct horse");
        Database database = Databases.open(place.resolve("db"), words, "ada")) {
      VerifyReport report = database.verify(false, null);
      if (!report.isIntact() || database.count(ModelPackage.Literals.ACCOUNT) == 0
          || Files.exists(place.resolve("db/forgetting"))) {
        throw new IOException("after the kill: " + report);
      }
    } finally {
      if (heads == null) {
        System.clearProperty("rapport.heads");
      } else {
        System.setProperty("rapport.heads", heads);
      }
    }
  }
}
