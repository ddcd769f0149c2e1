package org.rapport.store.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.StoreException;
import org.rapport.store.VerifyReport;
import org.rapport.store.faults.RecordingDisk.Step;
import org.rapport.store.internal.files.Boot;
import org.rapport.store.internal.files.Disks;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.keys.KeyCost;

/**
 * Writes a database on a disk that remembers, makes states in which a crash could have left it, and looks: each opens,
 * holds every acknowledged transaction, and is what the journal adds up to.
 */
public final class CrashHarness {
  private static final String WORDS = "power";

  private final Path temporary;
  private final Random random;
  private final long seed;
  private final List<String> failures = new ArrayList<>();
  private int states;
  private int cuts;
  private int unsaved;
  private int destroyed;

  /**
   * @param temporary an empty folder
   * @param seed of the work and of what is lost
   */
  public CrashHarness(Path temporary, long seed) {
    this.temporary = temporary;
    this.seed = seed;
    this.random = new Random(seed);
  }

  /** @return what went wrong, a sentence each */
  public List<String> failures() {
    return failures;
  }

  @Override
  public String toString() {
    return ("%d crash states (%d power cuts, %d kills), %d with one more transaction than anybody was told of, "
        + "%d database files deleted or overwritten, %d failures").formatted(states, cuts, states - cuts, unsaved,
            destroyed, failures.size());
  }

  /**
   * Makes states of one database.
   *
   * @param count how many
   * @param threads by how many threads it is written
   * @param parts whether a transaction of several records is among them
   */
  public void run(int count, int threads, boolean parts) throws IOException, InterruptedException {
    String cheap = System.setProperty(KeyCost.TEST_PROPERTY, "true");
    String heads = System.setProperty("rapport.heads", temporary.resolve("heads").toString());
    System.setProperty("org.rapport.store.test.segment", Integer.toString(threads > 1 ? 3000 : 9000));
    try {
      Path folder = temporary.resolve("database");
      Prefixes.remove(folder);
      open(folder).close();
      RecordingDisk disk = new RecordingDisk(folder);
      Map<Long, Long> records = record(disk, folder, threads, parts);
      Prefixes model = new Prefixes(folder, temporary.resolve("model"), WORDS);
      for (int state = 0; state < count; state++) {
        crash(disk, model, records);
      }
    } finally {
      restore(KeyCost.TEST_PROPERTY, cheap);
      restore("rapport.heads", heads);
      restore("org.rapport.store.test.segment", null);
    }
  }

  private static void restore(String property, @org.eclipse.jdt.annotation.Nullable String value) {
    if (value == null) {
      System.clearProperty(property);
    } else {
      System.setProperty(property, value);
    }
  }

  private static Database open(Path folder) {
    try (Passphrase passphrase = Passphrase.of(WORDS)) {
      return Databases.exists(folder) ? Databases.open(folder, passphrase, "ada")
          : Databases.create(folder, passphrase, "ada");
    }
  }

  /** Does the work; the last record of each transaction. */
  private Map<Long, Long> record(RecordingDisk disk, Path folder, int threads, boolean parts)
      throws InterruptedException {
    Map<Long, Long> records = new HashMap<>();
    records.put(0L, 0L);
    try (Disks.Use use = Disks.use(folder, disk); Database database = open(folder)) {
      Work work = new Work(database, seed, disk::saved);
      if (threads > 1) {
        work.together(threads, 12);
      } else {
        work.alone(8, parts);
      }
      database.transactions().forEach(t -> records.put(t.number(), ((StoreDatabase) database).entry(t.number())
          .last()));
    }
    return records;
  }

  private void crash(RecordingDisk disk, Prefixes model, Map<Long, Long> records) throws IOException {
    Path folder = temporary.resolve("crashed");
    Prefixes.remove(folder);
    List<Step> all = disk.steps();
    int steps = random.nextInt(all.size() + 1);
    boolean power = random.nextInt(4) > 0;
    String how = "seed %d, state %d, %s after step %d of %d".formatted(seed, states, power ? "power cut" : "killed",
        steps, all.size());
    long saved = CrashState.write(disk, all.subList(0, steps), power, random, folder);
    states++;
    cuts += power ? 1 : 0;
    if (power) {
      System.setProperty(Boot.TEST_PROPERTY, "another start " + states);
    }
    System.setProperty("rapport.heads", temporary.resolve("heads " + states).toString());
    try {
      look(folder, model, records, saved, how);
      if (random.nextInt(5) == 0) {
        destroy(folder.resolve("data.mv.db"));
        look(folder, model, records, saved, how + ", database file destroyed");
      }
    } finally {
      System.clearProperty(Boot.TEST_PROPERTY);
    }
  }

  private void destroy(Path file) throws IOException {
    destroyed++;
    if (random.nextBoolean()) {
      Files.deleteIfExists(file);
    } else {
      byte[] noise = new byte[random.nextInt(200_000)];
      random.nextBytes(noise);
      Files.write(file, noise);
    }
  }

  private void look(Path folder, Prefixes model, Map<Long, Long> records, long saved, String how)
      throws IOException {
    long found;
    String digest;
    try (Database database = open(folder)) {
      found = database.transactions().size();
      digest = database.digest();
    } catch (StoreException | IllegalStateException e) {
      failures.add(how + ": can't be opened: " + e + " because of " + e.getCause());
      return;
    }
    if (found < saved) {
      failures.add("%s: %d transactions were acknowledged, %d are there".formatted(how, saved, found));
      return;
    }
    unsaved += found > saved ? 1 : 0;
    Long record = records.get(found);
    if (record == null || !model.digest(found, record).equals(digest)) {
      failures.add("%s: with %d transactions the tables are not what the journal adds up to".formatted(how, found));
    }
    try (Passphrase passphrase = Passphrase.of(WORDS)) {
      VerifyReport report = Databases.verify(folder, passphrase, false, null);
      if (!report.isIntact()) {
        failures.add(how + ": " + report.findings());
      }
    }
  }
}
