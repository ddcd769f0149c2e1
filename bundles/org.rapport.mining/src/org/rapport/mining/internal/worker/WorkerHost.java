package org.rapport.mining.internal.worker;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.MiningException;
import org.rapport.mining.internal.CatalogueReader;
import org.rapport.mining.worker.AlgorithmSwitches;
import org.rapport.mining.worker.SwitchedOff;
import org.rapport.mining.worker.WorkerSettings;
import org.rapport.mining.worker.WorkerState;

/** Keeps a worker process: starts it for the first run, again after a crash, and ends it when nothing is to do. */
public final class WorkerHost {
  private static final Duration START = Duration.ofSeconds(60);
  private static final long LOOK = 25;

  private final WorkerLauncher launcher;
  private final ReentrantLock lock = new ReentrantLock(true);
  private final Digests digests = new Digests();
  private final List<Consumer<WorkerState>> listeners = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
    Thread thread = new Thread(task, "worker-clock");
    thread.setDaemon(true);
    return thread;
  });
  private volatile WorkerSettings settings;
  private volatile AlgorithmSwitches switches;
  private volatile WorkerState state = new WorkerState(WorkerState.Phase.STOPPED, "", Instant.now(), 0, 0,
      OptionalLong.empty());
  private volatile boolean changed;
  private volatile @Nullable WorkerProcess process;
  private volatile int generation;
  private @Nullable ScheduledFuture<?> ending;

  /** A host without a process yet. */
  public WorkerHost(WorkerLauncher launcher, WorkerSettings settings) {
    this.launcher = launcher;
    this.settings = settings;
    this.switches = AlgorithmSwitches.of(settings.data());
  }

  /** The settings. */
  public WorkerSettings settings() {
    return settings;
  }

  /** Other settings: they count from the next run, for which a new process is started. */
  public void configure(WorkerSettings other) {
    if (!other.data().equals(settings.data())) {
      switches = AlgorithmSwitches.of(other.data());
    }
    settings = other;
    changed = true;
  }

  /** What is switched off. */
  public AlgorithmSwitches switches() {
    return switches;
  }

  /** Has failures counted together with those of another host. */
  void share(AlgorithmSwitches others) {
    switches = others;
  }

  /** What the worker does. */
  public WorkerState state() {
    WorkerState now = state;
    WorkerProcess worker = process;
    return worker == null ? now
        : new WorkerState(now.phase(), now.activity(), now.since(), worker.listener().heapUsed(),
            worker.listener().heapMost(), now.process());
  }

  /** Who wants to know of other states, from any thread. */
  public void addListener(Consumer<WorkerState> listener) {
    listeners.add(listener);
  }

  /** Who does not want to know any more. */
  public void removeListener(Consumer<WorkerState> listener) {
    listeners.remove(listener);
  }

  /** The number of processes started so far: an object of an earlier one is gone. */
  int generation() {
    return generation;
  }

  /** Whether there is a process. */
  boolean isAlive() {
    WorkerProcess worker = process;
    return worker != null && worker.isAlive() && !changed;
  }

  /** Says that an object of a process is not needed any more. */
  void release(int of, long handle) {
    WorkerProcess worker = process;
    if (worker != null && of == generation) {
      worker.release(handle);
    }
  }

  /** Takes the worker for one call or several; to be given back. */
  void take(IProgressMonitor monitor) {
    try {
      while (!lock.tryLock(LOOK, TimeUnit.MILLISECONDS)) {
        checkCanceled(monitor);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OperationCanceledException();
    }
  }

  /** Gives the worker back. */
  void giveBack() {
    if (lock.getHoldCount() == 1) {
      idle();
    }
    lock.unlock();
  }

  private static void checkCanceled(IProgressMonitor monitor) {
    if (monitor.isCanceled()) {
      throw new OperationCanceledException();
    }
  }

  /**
   * Calls an object in the worker, which has been taken.
   *
   * @param handle the object
   * @return a value, or the {@link Facts} of an object in the worker
   */
  Object call(long handle, Invocation invocation, IProgressMonitor monitor) {
    refuseSwitchedOff(invocation.suspects());
    checkCanceled(monitor);
    try {
      boolean warm = isAlive();
      WorkerProcess worker = ready(monitor);
      WorkerRun run = run(worker, invocation, monitor);
      WorkerRun.End end = run(worker, run, handle, invocation.suspects());
      if (warm && end instanceof WorkerRun.End.Lost && !run.heard()) {
        // what the last run has left behind has ended it before it could begin
        kill();
        if (handle != Protocol.RUNNER) {
          throw new RemoteObject.GoneException();
        }
        worker = ready(monitor);
        run = run(worker, invocation, monitor);
        end = run(worker, run, handle, invocation.suspects());
      }
      return new WorkerEnd(this, invocation, run).of(end);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OperationCanceledException();
    }
  }

  private WorkerRun run(WorkerProcess worker, Invocation invocation, IProgressMonitor monitor) {
    state(WorkerState.Phase.RUNNING, invocation.suspects().names());
    return new WorkerRun(worker, invocation, monitor, settings.timeout(), digests,
        activity -> state(WorkerState.Phase.RUNNING, activity));
  }

  private WorkerRun.End run(WorkerProcess worker, WorkerRun run, long handle, Suspects suspects)
      throws InterruptedException {
    boolean ended = false;
    try {
      WorkerRun.End end = run.run(handle);
      ended = true;
      return end;
    } finally {
      if (!ended) {
        // whatever it is doing, nobody waits for it any more
        kill();
      }
      log(worker, suspects.subject(run.running()));
    }
  }

  private void refuseSwitchedOff(Suspects suspects) {
    for (AlgorithmDescriptor algorithm : suspects.algorithms()) {
      Optional<SwitchedOff> off = switches.find(algorithm);
      if (off.isPresent()) {
        throw new MiningException("The algorithm \"" + algorithm.id() + "\" of the bundle " + algorithm.bundle()
            + " is switched off since it failed " + AlgorithmSwitches.MOST + " times in a row, the last time so: "
            + off.get().reason() + " Switch it on again (rapport algorithms --enable " + algorithm.id()
            + ") or choose another.");
      }
    }
  }

  private static void log(WorkerProcess worker, String subject) {
    worker.printed(lines -> CatalogueReader.note(subject + " printed in the worker process: " + lines));
  }

  /** The process, started if need be. */
  private WorkerProcess ready(IProgressMonitor monitor) throws InterruptedException {
    forgetEnd();
    WorkerProcess known = process;
    if (known != null && (changed || !known.isAlive())) {
      stop(known);
      known = null;
    }
    return known == null ? start(monitor) : known;
  }

  private void forgetEnd() {
    ScheduledFuture<?> planned = ending;
    if (planned != null) {
      planned.cancel(false);
      ending = null;
    }
  }

  private WorkerProcess start(IProgressMonitor monitor) throws InterruptedException {
    changed = false;
    state(WorkerState.Phase.STARTING, "");
    WorkerProcess fresh;
    try {
      fresh = WorkerProcess.start(launcher, settings);
    } catch (IOException e) {
      state(WorkerState.Phase.STOPPED, "");
      throw new MiningException("The worker process can't be started: " + e.getMessage()
          + ". Check the free space of the folder for temporary files.", e);
    }
    process = fresh;
    generation++;
    Event event = null;
    try {
      long start = System.nanoTime();
      while (event == null && System.nanoTime() - start < START.toNanos()) {
        checkCanceled(monitor);
        event = fresh.listener().next(LOOK);
      }
    } finally {
      if (!(event instanceof Event.Ready)) {
        kill();
      }
    }
    if (event instanceof Event.Ready) {
      return fresh;
    }
    StringBuilder said = new StringBuilder();
    fresh.printed(lines -> said.append(" It said: ").append(lines));
    throw new MiningException("The worker process did not start (" + fresh.exit()
        + "). Check whether there is enough memory for it: it may take " + settings.heapMegabytes() + " MB." + said);
  }

  /** Plans the end of a process that nobody uses. */
  private void idle() {
    forgetEnd();
    WorkerProcess known = process;
    if (known == null) {
      state(WorkerState.Phase.STOPPED, "");
      return;
    }
    state(WorkerState.Phase.IDLE, "");
    ending = clock.schedule(() -> {
      if (lock.tryLock()) {
        try {
          if (process == known && state.phase() == WorkerState.Phase.IDLE) {
            stop(known);
          }
        } finally {
          lock.unlock();
        }
      }
    }, settings.idle().toMillis(), TimeUnit.MILLISECONDS);
  }

  private void stop(WorkerProcess known) {
    process = null;
    known.stop();
    state(WorkerState.Phase.STOPPED, "");
  }

  /** Ends the process at once, whatever it does; the next run starts another. */
  void kill() {
    WorkerProcess known = process;
    if (known != null) {
      process = null;
      known.kill();
      state(WorkerState.Phase.STOPPED, "");
    }
  }

  /** How the present process has ended, for the user. */
  String exit() {
    WorkerProcess known = process;
    return known == null ? "" : known.exit();
  }

  /** Starts the process as soon as no other run needs the worker, unless there is one with these settings. */
  public void warm(IProgressMonitor monitor) {
    take(monitor);
    try {
      ready(monitor);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OperationCanceledException();
    } finally {
      giveBack();
    }
  }

  /** Ends the process as soon as it is idle; the next run starts another. */
  public void stop() {
    lock.lock();
    try {
      WorkerProcess known = process;
      if (known != null) {
        stop(known);
      }
    } finally {
      lock.unlock();
    }
  }

  private void state(WorkerState.Phase phase, String activity) {
    WorkerState before = state;
    WorkerProcess worker = process;
    if (before.phase() == phase && before.activity().equals(activity)) {
      return;
    }
    Instant since = before.phase() == phase ? before.since() : Instant.now();
    state = new WorkerState(phase, activity, since, 0, 0,
        worker == null ? OptionalLong.empty() : OptionalLong.of(worker.number()));
    WorkerState told = state();
    listeners.forEach(listener -> listener.accept(told));
  }
}
