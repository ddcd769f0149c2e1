package org.rapport.store.kill;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.rapport.store.Backup;
import org.rapport.store.Backups;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.StoreException;

/**
 * Kills processes that keep databases: while they bring one of the first version up to date, and while they back one up
 * and restore it. Afterwards the database holds what it held, every backup there is can be restored, and a folder that
 * looks like a restored database is one.
 */
public final class KeeperHarness {
  private static final int STEPS = 30;
  private static final String OLD_PASSPHRASE = "format one";

  private final Path temporary;
  private final Random random;
  private final long seed;
  private final List<String> failures = new ArrayList<>();
  private int kills;
  private int backups;
  private int restored;

  /**
   * @param temporary where databases are made
   * @param seed of what they hold and of the moments of the kills
   */
  public KeeperHarness(Path temporary, long seed) {
    this.temporary = temporary;
    this.random = new Random(seed);
    this.seed = seed;
  }

  /**
   * Kills openings of a database of the first version.
   *
   * @param times how often
   */
  public void migrations(int times) throws IOException, InterruptedException {
    Path sound = temporary.resolve("sound");
    unpack(sound);
    String wanted = digest(sound, OLD_PASSPHRASE);
    for (int kill = 0; kill < times; kill++, kills++) {
      Path folder = temporary.resolve("old " + kill);
      unpack(folder);
      for (int again = 0; again < 2; again++) {
        try (Victim victim = Victim.start(KilledKeeper.class, folder.toString(), OLD_PASSPHRASE)) {
          victim.await(1 + random.nextInt(2), random.nextInt(1200));
          victim.kill(problem -> failures.add(folder + ": " + problem));
        }
      }
      compare(folder, OLD_PASSPHRASE, wanted);
      KillHarness.remove(folder);
    }
  }

  /**
   * Kills backups and restores.
   *
   * @param times how often
   */
  public void backups(int times) throws IOException, InterruptedException {
    Path folder = temporary.resolve("source");
    String wanted = fill(folder);
    for (int kill = 0; kill < times; kill++, kills++) {
      Path kept = Files.createDirectories(temporary.resolve("backups " + kill));
      Path targets = Files.createDirectories(temporary.resolve("restored " + kill));
      List<String> lines;
      try (Victim victim = Victim.start(KilledKeeper.class, folder.toString(), KilledWriter.PASSPHRASE,
          kept.toString(), targets.toString())) {
        victim.await(2 + random.nextInt(6), random.nextInt(500));
        lines = victim.kill(problem -> failures.add(folder + ": " + problem));
      }
      compare(folder, KilledWriter.PASSPHRASE, wanted);
      look(kill, kept, targets, lines, wanted);
      KillHarness.remove(kept);
      KillHarness.remove(targets);
    }
  }

  private void look(int kill, Path kept, Path targets, List<String> lines, String wanted) throws IOException {
    List<String> found = new ArrayList<>();
    for (Backup backup : Backups.list(kept)) {
      found.add(String.valueOf(backup.file().getFileName()));
      try (Passphrase passphrase = Passphrase.of(KilledWriter.PASSPHRASE)) {
        Backups.verify(backup.file(), passphrase, null);
        backups++;
      } catch (StoreException e) {
        failures.add("kill " + kill + ": the backup " + backup.file() + " is not sound: " + e.getMessage());
      }
    }
    for (String line : lines) {
      if (line.startsWith("backup ") && !found.contains(line.substring(7))) {
        failures.add("kill " + kill + ": " + line + " was told, but is not there");
      } else if (line.startsWith("restored ") && !Databases.exists(targets.resolve(line.substring(9)))) {
        failures.add("kill " + kill + ": " + line + " was told, but is not there");
      }
    }
    try (Stream<Path> folders = Files.list(targets)) {
      // What a killed restore leaves is hidden, never called a database, and deleted by the next one.
      for (Path target : folders.filter(folder -> !String.valueOf(folder.getFileName()).startsWith("."))
          .filter(Databases::exists).toList()) {
        compare(target, KilledWriter.PASSPHRASE, wanted);
        restored++;
      }
    }
  }

  private String fill(Path folder) {
    try (Passphrase passphrase = Passphrase.of(KilledWriter.PASSPHRASE);
        Database database = Databases.create(folder, passphrase, "parent")) {
      Accounts now = Accounts.none();
      Accounts earlier = now;
      boolean undoable = false;
      for (int number = 1; number <= STEPS; number++) {
        Step step = Step.next(seed, number, now, undoable);
        step.perform(database);
        Accounts after = step.after(now, earlier);
        earlier = now;
        now = after;
        undoable = step.kind() != Step.Kind.UNDO;
      }
      return database.digest();
    }
  }

  private static String digest(Path folder, String words) {
    try (Passphrase passphrase = Passphrase.of(words);
        Database database = Databases.open(folder, passphrase, "parent")) {
      return database.digest();
    }
  }

  private void compare(Path folder, String words, String wanted) {
    try {
      String found = digest(folder, words);
      if (!found.equals(wanted)) {
        failures.add(folder + " holds something else than before the kill");
      }
    } catch (StoreException | IllegalStateException e) {
      failures.add(folder + " can't be opened: " + e);
    }
  }

  private static void unpack(Path folder) throws IOException {
    try (
        InputStream in = Objects
            .requireNonNull(KeeperHarness.class.getResourceAsStream("/org/rapport/store/formats/format-1.zip"));
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
      }
    }
  }

  /** @return what went wrong, a sentence each; empty if nothing did */
  public List<String> failures() {
    return failures;
  }

  @Override
  public String toString() {
    return "%d kills of openings, backups and restores; %d backups and %d restored databases sound, %d failures"
        .formatted(kills, backups, restored, failures.size());
  }
}
