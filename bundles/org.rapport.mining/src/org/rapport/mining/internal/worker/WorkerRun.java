package org.rapport.mining.internal.worker;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.table.Column;

/** One call in a worker, from sending it to its end, whatever that is. On the thread of the one who asks. */
final class WorkerRun {
  /** How long a worker may take to cancel; with that and the time to kill it, a cancelled run ends within 2 s. */
  static final Duration GRACE = Duration.ofMillis(1500);

  private static final long LOOK = 25;

  /** How a call has ended. */
  sealed interface End {
    /** With an answer. */
    record Answered(Event.Outcome outcome, String doubt) implements End {
    }

    /** The worker did not stop when it was asked to. */
    record Stuck() implements End {
    }

    /** The worker took longer than it may. */
    record Late() implements End {
    }

    /** The connection was lost. */
    record Lost(String malformed) implements End {
    }
  }

  private final WorkerProcess process;
  private final Invocation invocation;
  private final IProgressMonitor monitor;
  private final Duration timeout;
  private final Digests digests;
  private final Consumer<String> activity;
  private String running = "";
  private boolean heard;

  WorkerRun(WorkerProcess process, Invocation invocation, IProgressMonitor monitor, Duration timeout, Digests digests,
      Consumer<String> activity) {
    this.process = process;
    this.invocation = invocation;
    this.monitor = monitor;
    this.timeout = timeout;
    this.digests = digests;
    this.activity = activity;
  }

  /** The algorithm that was called last, "" if none was. */
  String running() {
    return running;
  }

  /** Whether the worker has said anything since it was called. */
  boolean heard() {
    return heard;
  }

  End run(long handle) throws InterruptedException {
    Map<Column, String> columns = new LinkedHashMap<>();
    for (Column column : invocation.needed()) {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      columns.put(column, digests.of(column));
    }
    int call = process.call(handle, invocation.type(), invocation.method(), invocation.arguments(), columns);
    return await(call);
  }

  private End await(int call) throws InterruptedException {
    long start = System.nanoTime();
    long canceled = 0;
    while (true) {
      @Nullable Event event = process.listener().next(LOOK);
      long now = System.nanoTime();
      switch (event) {
        case null -> {
        }
        case Event.Ready ready -> {
          return new End.Lost("it has begun anew");
        }
        case Event.Progress progress -> progress(progress, canceled != 0);
        case Event.Running called -> {
          running = called.algorithm();
          heard = true;
        }
        case Event.Answer answer -> {
          return new End.Answered(answer.outcome(), answer.doubt());
        }
        case Event.Lost lost -> {
          return new End.Lost(lost.malformed());
        }
      }
      if (canceled == 0 && monitor.isCanceled()) {
        canceled = now;
        process.cancel(call);
      }
      if (canceled != 0 && now - canceled > GRACE.toNanos()) {
        return new End.Stuck();
      }
      if (now - start > timeout.toNanos()) {
        return new End.Late();
      }
    }
  }

  private void progress(Event.Progress progress, boolean canceled) {
    heard = true;
    if (canceled) {
      return;
    }
    switch (progress.kind()) {
      case ChildMonitor.BEGIN -> {
        monitor.beginTask(progress.name(), (int) Math.max(0, Math.min(Integer.MAX_VALUE, progress.number())));
        activity.accept(progress.name());
      }
      case ChildMonitor.NAME -> {
        monitor.setTaskName(progress.name());
        activity.accept(progress.name());
      }
      case ChildMonitor.SUB_TASK -> monitor.subTask(progress.name());
      case ChildMonitor.WORKED -> monitor.internalWorked(progress.number() >= 0 ? progress.number() : 0);
      default -> activity.accept(progress.name());
    }
  }
}
