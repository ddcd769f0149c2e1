package org.rapport.bench.stops;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Display;

/**
 * Measures how long the thread of the user interface does not answer: an event is posted every few milliseconds, and
 * while one is not answered, what the thread does is sampled. A stop is told with the place that was seen most often.
 */
final class Watchdog extends Thread {

  private static final long PAUSE = 5;
  /** Answers later than this are stops. */
  private static final long NOTICED = 100_000_000L;
  /** From here on the thread is looked at. */
  private static final long SAMPLED = 30_000_000L;

  record Stop(String phase, long millis, long busy, String place, List<String> stack) {
  }

  private final Display display;
  private final List<Stop> stops = new ArrayList<>();
  private final Map<String, Long> longest = new HashMap<>();
  private final Map<String, Long> busiest = new HashMap<>();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private volatile String phase = "start";
  private volatile boolean ended;

  Watchdog(Display display) {
    super("ui-stops-watchdog");
    this.display = display;
    setDaemon(true);
    setPriority(MAX_PRIORITY);
  }

  void phase(String name) {
    phase = name;
  }

  void end() {
    ended = true;
  }

  @Override
  public void run() {
    Thread ui = display.getThread();
    try {
      while (!ended && !display.isDisposed()) {
        String now = phase;
        boolean[] answered = {false};
        long posted = System.nanoTime();
        long used = threads.getThreadCpuTime(ui.threadId());
        long[] at = {0};
        long[] usedAt = {0};
        display.asyncExec(() -> {
          synchronized (answered) {
            at[0] = System.nanoTime();
            usedAt[0] = threads.getCurrentThreadCpuTime();
            answered[0] = true;
            answered.notifyAll();
          }
        });
        Map<List<String>, Integer> seen = new HashMap<>();
        synchronized (answered) {
          while (!answered[0] && !display.isDisposed()) {
            answered.wait(PAUSE);
            if (!answered[0] && System.nanoTime() - posted > SAMPLED) {
              seen.merge(stack(ui), 1, Integer::sum);
            }
          }
        }
        long took = at[0] - posted;
        long busy = usedAt[0] - used;
        synchronized (this) {
          longest.merge(now, took, Math::max);
          busiest.merge(now, busy, Math::max);
          if (took > NOTICED) {
            stops.add(stop(now, took, busy, seen));
          }
        }
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> stack(Thread ui) {
    List<String> frames = new ArrayList<>();
    for (StackTraceElement frame : ui.getStackTrace()) {
      frames.add(frame.getClassName() + '.' + frame.getMethodName() + ':' + frame.getLineNumber());
    }
    return frames;
  }

  private static Stop stop(String phase, long took, long busy, Map<List<String>, Integer> seen) {
    List<String> most = seen.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey).orElse(List.of());
    String ours = most.stream().filter(f -> f.startsWith("org.rapport.") && !f.startsWith("org.rapport.bench"))
        .findFirst().orElse("no code of Rapport");
    return new Stop(phase, took / 1_000_000, busy / 1_000_000, ours + " in " + (most.isEmpty() ? "?" : most.get(0)), most);
  }

  synchronized String report() {
    StringBuilder text = new StringBuilder();
    longest.entrySet().stream().sorted(Map.Entry.comparingByKey())
        .forEach(e -> text.append("%-28s longest %6d ms, most processor time %6d ms%n".formatted(e.getKey(),
            e.getValue() / 1_000_000, busiest.getOrDefault(e.getKey(), 0L) / 1_000_000)));
    text.append("stops over 100 ms: %d; of more than 100 ms of processor time: %d%n".formatted(stops.size(),
        stops.stream().filter(stop -> stop.busy() * 1_000_000 > NOTICED).count()));
    stops.stream().sorted(Comparator.comparingLong(Stop::millis).reversed()).limit(25).forEach(stop -> {
      text.append("  %6d ms (%6d busy)  %-26s %s%n".formatted(stop.millis(), stop.busy(), stop.phase(), stop.place()));
      if (Boolean.getBoolean("ui-stops.stacks")) {
        stop.stack().stream().limit(60).forEach(f -> text.append("            ").append(f).append('\n'));
      }
    });
    return text.toString();
  }

  synchronized long longest() {
    return longest.entrySet().stream().filter(e -> !e.getKey().equals("start")).mapToLong(Map.Entry::getValue).max()
        .orElse(0) / 1_000_000;
  }
}
