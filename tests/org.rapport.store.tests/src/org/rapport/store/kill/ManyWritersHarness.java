package org.rapport.store.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.StoreException;

/**
 * Kills several writers of one process at once: afterwards each one's account must show what was last acknowledged to it,
 * or the one save that was on its way.
 */
public final class ManyWritersHarness {
  private static final int WRITERS = 6;

  private final Path folder;
  private final Random random;
  private final List<String> failures = new ArrayList<>();
  private final Map<Integer, Long> counted = new TreeMap<>();
  private int acknowledged;
  private int kills;

  /**
   * @param temporary where the database is made
   * @param seed of the moments of the kills
   */
  public ManyWritersHarness(Path temporary, long seed) {
    this.folder = temporary.resolve("many writers");
    this.random = new Random(seed);
  }

  /**
   * Kills that often.
   *
   * @param times how often
   * @return what went wrong, a sentence each
   */
  public List<String> run(int times) throws IOException, InterruptedException {
    for (int kill = 0; kill < times; kill++, kills++) {
      int number = kill;
      List<String> lines;
      try (Victim victim = Victim.start(ManyWriters.class, folder.toString(), Integer.toString(WRITERS))) {
        victim.await(2 + random.nextInt(100), random.nextInt(60));
        lines = victim.kill(problem -> failures.add("kill " + number + ": " + problem));
      }
      Map<Integer, Long> told = new TreeMap<>(counted);
      for (String line : lines) {
        if (line.startsWith("failed")) {
          failures.add("kill " + kill + ": " + line);
        } else if (!line.equals("started")) {
          String[] words = line.split(" ");
          told.put(Integer.valueOf(words[0]), Long.valueOf(words[1]));
          acknowledged++;
        }
      }
      compare(kill, told);
    }
    return failures;
  }

  private void compare(int kill, Map<Integer, Long> told) {
    if (!Databases.exists(folder)) {
      if (!told.isEmpty()) {
        failures.add("kill " + kill + ": the database is gone");
      }
      return;
    }
    try (Passphrase passphrase = Passphrase.of(KilledWriter.PASSPHRASE);
        Database database = Databases.open(folder, passphrase, "parent")) {
      counted.putAll(ManyWriters.counted(database, WRITERS));
    } catch (StoreException | IllegalStateException e) {
      failures.add("kill " + kill + ": can't be opened: " + e);
      return;
    }
    told.forEach((writer, count) -> {
      long found = counted.getOrDefault(writer, 0L);
      if (found != count && found != count + 1) {
        failures.add("kill %d: writer %d was told %d, the database says %d".formatted(kill, writer, count, found));
      }
    });
  }

  /** @return how many saves were acknowledged */
  public int acknowledged() {
    return acknowledged;
  }

  @Override
  public String toString() {
    return "%d kills of %d writers at once, %d acknowledged saves, %d failures".formatted(kills, WRITERS, acknowledged,
        failures.size());
  }
}
