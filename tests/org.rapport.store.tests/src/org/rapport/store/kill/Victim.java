package org.rapport.store.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.rapport.store.internal.ChildJvm;
import org.rapport.store.internal.keys.KeyCost;

/** A process that tells what it has done, line by line, and is killed at some moment. */
final class Victim implements AutoCloseable {
  private static final int PATIENCE = 120;

  private final Process process;
  private final List<String> lines = new ArrayList<>();
  private final Thread reader;
  private CountDownLatch wanted = new CountDownLatch(0);
  private boolean over;

  private Victim(Process process) {
    this.process = process;
    this.reader = new Thread(this::read, "acknowledgements");
  }

  /** Starts a class with a main method in a JVM of its own, with cheap keys. */
  static Victim start(Class<?> main, String... arguments) throws IOException {
    Victim victim = new Victim(
        ChildJvm.start(List.of("-D" + KeyCost.TEST_PROPERTY + "=true", "-Xmx400m"), main, arguments));
    victim.reader.start();
    return victim;
  }

  private void read() {
    try (BufferedReader in = new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = in.readLine();
      while (line != null) {
        add(line);
        line = in.readLine();
      }
    } catch (IOException e) {
      add("the pipe broke: " + e.getMessage());
    } finally {
      end();
    }
  }

  private synchronized void add(String line) {
    lines.add(line);
    wanted.countDown();
  }

  private synchronized void end() {
    over = true;
    while (wanted.getCount() > 0) {
      wanted.countDown();
    }
  }

  private synchronized CountDownLatch latch(int count) {
    wanted = new CountDownLatch(over ? 0 : Math.max(0, count - lines.size()));
    return wanted;
  }

  /** Waits until it has said so many lines, or has ended, and some time more. */
  void await(int count, int millisMore) throws InterruptedException {
    latch(count).await(PATIENCE, TimeUnit.SECONDS);
    process.waitFor(millisMore, TimeUnit.MILLISECONDS);
  }

  /**
   * Kills it.
   *
   * @param problems told when it had ended before
   * @return all it has said
   */
  List<String> kill(Consumer<String> problems) throws InterruptedException {
    if (!process.isAlive()) {
      problems.accept("the process ended by itself with %d after %s".formatted(process.exitValue(), last()));
    }
    process.toHandle().destroyForcibly(); // unlike the process's own method, leaves what it has said in the pipe
    process.waitFor();
    reader.join();
    return List.copyOf(lines);
  }

  private synchronized String last() {
    return lines.isEmpty() ? "nothing" : lines.getLast();
  }

  @Override
  public void close() {
    process.toHandle().destroyForcibly();
  }
}
