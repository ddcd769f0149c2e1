package org.rapport.mining.internal.worker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.AlgorithmDetails;
import org.rapport.mining.MiningException;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.worker.WorkerSettings;

/**
 * What contributed algorithms say of themselves, without a class of theirs in this process. They are asked in a small
 * worker process of their own, so that one that ends or blocks it takes no model and no run with it, and not more than
 * once as long as their jar is the same.
 */
public final class AlgorithmRegister {
  private static final String OURS = "org.rapport.mining";
  private static final Duration ANSWER = Duration.ofSeconds(30);
  private static final Duration IDLE = Duration.ofSeconds(10);
  private static final int MEGABYTES = 256;

  /** An answer: details, or the problem that there was instead. */
  private record Known(String bundle, String stamp, @Nullable AlgorithmDetails details, String problem) {
  }

  private final WorkerLauncher launcher;
  private final WorkerHost main;
  private final WorkerHost asking;
  private final Map<String, Known> known = new HashMap<>();

  /**
   * A register that has asked nobody yet.
   *
   * @param main the host of the worker in which the algorithms run
   */
  public AlgorithmRegister(WorkerLauncher launcher, WorkerHost main) {
    this(launcher, main, ANSWER);
  }

  /** @param limit how long an algorithm may take to answer */
  AlgorithmRegister(WorkerLauncher launcher, WorkerHost main, Duration limit) {
    this.launcher = launcher;
    this.main = main;
    WorkerSettings settings = main.settings();
    this.asking = new WorkerHost(launcher, settings.withThreads(1).withTimeout(limit).withIdle(IDLE)
        .withHeapMegabytes(Math.min(MEGABYTES, settings.heapMegabytes())));
  }

  /**
   * The same catalogue with contributed algorithms that are asked and run elsewhere. Those that could not answer so far
   * get another chance.
   */
  public synchronized AlgorithmCatalogue over(AlgorithmCatalogue installed) {
    known.values().removeIf(answer -> answer.details() == null);
    List<AlgorithmDescriptor> entries = new ArrayList<>();
    for (AlgorithmDescriptor algorithm : installed.declared()) {
      entries.add(algorithm.bundle().equals(OURS) ? algorithm
          : algorithm.elsewhere(() -> details(algorithm, installed)));
    }
    return AlgorithmCatalogue.of(entries, installed.problems());
  }

  private synchronized AlgorithmDetails details(AlgorithmDescriptor algorithm, AlgorithmCatalogue installed) {
    Optional<String> jar = launcher.stamp(algorithm.bundle());
    String stamp = Protocol.VERSION + " " + launcher.stamp(OURS).orElse("") + " " + jar.orElse("");
    Known answer = known.get(algorithm.id());
    if (answer == null || !answer.stamp().equals(stamp) || !answer.bundle().equals(algorithm.bundle())) {
      Optional<DetailsFile> file = jar.isEmpty() ? Optional.empty() : main.settings().data().map(DetailsFile::new);
      answer = answer(algorithm, installed, stamp, file);
      known.put(algorithm.id(), answer);
    }
    @Nullable AlgorithmDetails details = answer.details();
    if (details == null) {
      throw new MiningException(answer.problem());
    }
    return details;
  }

  private Known answer(AlgorithmDescriptor algorithm, AlgorithmCatalogue installed, String stamp,
      Optional<DetailsFile> file) {
    Optional<AlgorithmDetails> kept = file.flatMap(each -> each.find(algorithm, algorithm.bundle() + " " + stamp));
    if (kept.isPresent()) {
      return new Known(algorithm.bundle(), stamp, kept.get(), "");
    }
    try {
      asking.share(main.switches());
      MiningRunner runner = RemoteRunner.of(asking, installed, null);
      AlgorithmDetails details = runner.describe(AlgorithmChoice.of(algorithm.id()), null);
      file.ifPresent(each -> each.keep(algorithm, algorithm.bundle() + " " + stamp, details));
      return new Known(algorithm.bundle(), stamp, details, "");
    } catch (MiningException e) {
      return new Known(algorithm.bundle(), stamp, null, String.valueOf(e.getMessage()));
    }
  }

  /** Ends the process in which they are asked. */
  public void stop() {
    asking.stop();
  }
}
