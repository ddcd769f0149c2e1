package org.rapport.store.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.StoreException;

/**
 * Kills a writer again and again, at random moments, and looks at what its database holds: every acknowledged
 * transaction, at most the one that was being written besides, and nothing of it or all.
 */
public final class KillHarness {
  private static final int KILLS_OF_ONE_DATABASE = 10;
  private static final String FILE = "data.mv.db";

  private final Path temporary;
  private final long seed;
  private final Random random;
  private final Report report = new Report();
  /** A copy of the database file as it was some kills ago, put back to make an opening replay a long tail. */
  private final Path older;
  private Path folder;
  /** What the database must hold at transaction {@link #number}, and one before. */
  private Accounts now = Accounts.none();
  private Accounts earlier = Accounts.none();
  private long number;
  private boolean undoable;

  /** What the writer is doing when it is killed. */
  enum Moment {
    /** One transaction after the other: edits, imports, mass edits, deletions, undos. */
    WRITING,
    /** Starting, on a database that was killed before. */
    OPENING,
    /** Applying many transactions of the journal to an old database file. */
    REPLAYING,
    /** Building a missing database file anew. */
    REBUILDING
  }

  /** What was found. */
  public static final class Report {
    int kills;
    int acknowledged;
    final Map<Moment, Integer> moments = new EnumMap<>(Moment.class);
    int unacknowledgedButWhole;
    int rebuilt;
    final List<String> failures = new ArrayList<>();

    /** @return what went wrong, a sentence each; empty if nothing did */
    public List<String> failures() {
      return failures;
    }

    /** @return how many transactions were acknowledged to the process that killed */
    public int acknowledged() {
      return acknowledged;
    }

    @Override
    public String toString() {
      return ("%d kills %s, %d acknowledged transactions, %d whole ones nobody had heard of, "
          + "%d times built anew from the journal, %d failures").formatted(kills, moments, acknowledged,
              unacknowledgedButWhole, rebuilt, failures.size());
    }
  }

  /**
   * @param temporary where databases are made
   * @param seed of what is written and when it is killed
   */
  public KillHarness(Path temporary, long seed) {
    this.temporary = temporary;
    this.seed = seed;
    this.random = new Random(seed);
    this.folder = temporary.resolve("0");
    this.older = temporary.resolve("older.mv.db");
  }

  /**
   * Kills that often.
   *
   * @param kills how often
   * @return what was found
   */
  public Report run(int kills) throws IOException, InterruptedException {
    for (int kill = 0; kill < kills; kill++) {
      if (kill % KILLS_OF_ONE_DATABASE == 0) {
        begin(kill);
      }
      life(kill);
      report.kills++;
    }
    return report;
  }

  private void begin(int kill) throws IOException {
    Files.deleteIfExists(older);
    folder = temporary.resolve("database " + kill);
    now = Accounts.none();
    earlier = Accounts.none();
    number = 0;
    undoable = false;
  }

  private void life(int kill) throws IOException, InterruptedException {
    Moment moment = moment();
    boolean opening = moment != Moment.WRITING;
    List<String> lines;
    try (Victim victim = Victim.start(KilledWriter.class, folder.toString(), Long.toString(seed))) {
      victim.await(opening ? 1 : 2 + random.nextInt(12), random.nextInt(opening ? 1000 : 120));
      lines = victim.kill(problem -> report.failures.add("kill " + kill + ": " + problem));
    }
    int acknowledged = 0;
    for (String line : lines) {
      if (line.matches("\\d+")) {
        acknowledged++;
        advance();
      } else if (!line.equals("started") && !line.startsWith("opened")) {
        report.failures.add("kill " + kill + ": the writer " + line);
      }
    }
    report.acknowledged += acknowledged;
    report.moments.merge(moment, 1, Integer::sum);
    boolean rebuild = kill % KILLS_OF_ONE_DATABASE == KILLS_OF_ONE_DATABASE - 1;
    look(kill, rebuild);
  }

  private Moment moment() throws IOException {
    Path file = folder.resolve(FILE);
    int dice = random.nextInt(10);
    if (dice == 0) {
      return Moment.OPENING;
    }
    if (dice == 1 && Files.exists(older)) {
      Files.copy(older, file, StandardCopyOption.REPLACE_EXISTING);
      return Moment.REPLAYING;
    }
    if (dice == 2 && Files.deleteIfExists(file)) {
      return Moment.REBUILDING;
    }
    return Moment.WRITING;
  }

  private void advance() {
    Step step = Step.next(seed, number + 1, now, undoable);
    Accounts after = step.after(now, earlier);
    earlier = now;
    now = after;
    number++;
    undoable = step.kind() != Step.Kind.UNDO;
  }

  private void look(int kill, boolean rebuild) throws IOException {
    if (!Databases.exists(folder)) {
      if (number > 0) {
        report.failures.add("kill " + kill + ": the database is gone");
      }
      return;
    }
    compare(kill, "");
    if (!Files.exists(older)) {
      Files.copy(folder.resolve(FILE), older);
    }
    if (rebuild) {
      Files.deleteIfExists(folder.resolve(FILE));
      compare(kill, ", built anew from the journal");
      report.rebuilt++;
    }
  }

  private void compare(int kill, String how) {
    try (Passphrase passphrase = Passphrase.of(KilledWriter.PASSPHRASE);
        Database database = Databases.open(folder, passphrase, "parent")) {
      long found = KilledWriter.last(database);
      if (found == number + 1) {
        advance();
        report.unacknowledgedButWhole++;
      } else if (found != number) {
        report.failures.add("kill %d%s: transaction %d was acknowledged, the database ends with %d".formatted(kill, how,
            number, found));
        return;
      }
      @Nullable String difference = now.difference(Accounts.of(database));
      if (difference != null) {
        report.failures.add("kill %d%s, transaction %d: %s".formatted(kill, how, number, difference));
      }
    } catch (StoreException | IllegalStateException e) {
      report.failures.add("kill %d%s: can't be opened: %s".formatted(kill, how, e));
    }
  }

  /**
   * Removes a folder with all that is in it.
   *
   * @param folder the folder
   */
  public static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
