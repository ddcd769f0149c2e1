package org.rapport.store.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.StoreException;
import org.rapport.store.internal.ChildJvm;
import org.rapport.store.internal.keys.KeyCost;

/**
 * Kills a writer again and again, at random moments, and looks at what its database holds: every acknowledged
 * transaction, at most the one that was being written besides, and nothing of it or all.
 */
public final class KillHarness {
  private static final int KILLS_OF_ONE_DATABASE = 10;

  private final Path temporary;
  private final long seed;
  private final Random random;
  private final Report report = new Report();
  private Path folder;
  /** What the database must hold at transaction {@link #number}, and one before. */
  private Accounts now = Accounts.none();
  private Accounts earlier = Accounts.none();
  private long number;
  private boolean undoable;

  /** What was found. */
  public static final class Report {
    int kills;
    int acknowledged;
    int whileOpening;
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
      return ("%d kills (%d while opening), %d acknowledged transactions, %d whole ones nobody had heard of, "
          + "%d times built anew from the journal, %d failures").formatted(kills, whileOpening, acknowledged,
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

  private void begin(int kill) {
    folder = temporary.resolve("database " + kill);
    now = Accounts.none();
    earlier = Accounts.none();
    number = 0;
    undoable = false;
  }

  private void life(int kill) throws IOException, InterruptedException {
    Process child = ChildJvm.start(List.of("-D" + KeyCost.TEST_PROPERTY + "=true", "-Xmx400m"), KilledWriter.class,
        folder.toString(), Long.toString(seed));
    boolean opening = random.nextInt(5) == 0;
    CountDownLatch ready = new CountDownLatch(opening ? 1 : 2 + random.nextInt(12));
    List<String> lines = new ArrayList<>();
    Thread reader = new Thread(() -> read(child, lines, ready), "acknowledgements");
    reader.start();
    ready.await(60, TimeUnit.SECONDS);
    child.waitFor(random.nextInt(opening ? 1000 : 120), TimeUnit.MILLISECONDS);
    if (!child.isAlive()) {
      report.failures.add("kill %d: the writer ended by itself with %d after %s".formatted(kill, child.exitValue(),
          lines.isEmpty() ? "nothing" : lines.getLast()));
    }
    child.toHandle().destroyForcibly(); // unlike the process's own method, leaves what it has said in the pipe
    child.waitFor();
    reader.join();
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
    report.whileOpening += opening ? 1 : 0;
    boolean rebuild = kill % KILLS_OF_ONE_DATABASE == KILLS_OF_ONE_DATABASE - 1;
    look(kill, rebuild);
  }

  private static void read(Process child, List<String> lines, CountDownLatch ready) {
    try (BufferedReader in = new BufferedReader(
        new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      String line = in.readLine();
      while (line != null) {
        lines.add(line);
        ready.countDown();
        line = in.readLine();
      }
    } catch (IOException e) {
      lines.add("the pipe broke: " + e.getMessage());
    } finally {
      while (ready.getCount() > 0) {
        ready.countDown();
      }
    }
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
    if (rebuild) {
      Files.deleteIfExists(folder.resolve("data.mv.db"));
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
}
