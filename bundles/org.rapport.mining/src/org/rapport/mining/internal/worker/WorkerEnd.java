package org.rapport.mining.internal.worker;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.MiningException;
import org.rapport.mining.internal.CatalogueReader;
import org.rapport.mining.worker.AlgorithmSwitches;
import org.rapport.mining.worker.SwitchedOff;

/**
 * What follows from the end of a call: a value or an exception, a worker that is kept or ended, a failure that counts.
 *
 * @param running the algorithm that was called last, or ""
 */
record WorkerEnd(WorkerHost host, Invocation invocation, String running) {

  WorkerEnd(WorkerHost host, Invocation invocation, WorkerRun run) {
    this(host, invocation, run.running());
  }

  /** The value, or an exception for the user. */
  Object of(WorkerRun.End end) {
    return switch (end) {
      case WorkerRun.End.Answered answered -> answered(answered);
      case WorkerRun.End.Stuck stuck -> {
        host.kill();
        throw new OperationCanceledException();
      }
      case WorkerRun.End.Late late -> {
        host.kill();
        String limit = words(host.settings().timeout());
        throw failed(subject() + (invocation.works() ? " did not finish within " + limit
            + ", so the worker process was ended. Choose other parameters or fewer rows, or allow more time."
            : " did not say within " + limit + " what its parameters are, so the worker process was ended. "
                + "Report this to its author."));
      }
      case WorkerRun.End.Lost lost -> throw lost(lost);
    };
  }

  private Object answered(WorkerRun.End.Answered answered) {
    if (!answered.doubt().isEmpty()) {
      host.kill();
      CatalogueReader.note("The worker process was ended after a run of " + invocation.suspects().names() + ": "
          + answered.doubt() + ". The next run starts another.");
    }
    return switch (answered.outcome()) {
      case Event.Outcome.Value value -> {
        if (invocation.works()) {
          invocation.suspects().algorithms().forEach(this::succeeded);
        }
        yield value.value();
      }
      case Event.Outcome.Canceled canceled -> throw new OperationCanceledException();
      case Event.Outcome.Failed failed -> throw failed(failed.failure());
    };
  }

  private RuntimeException failed(Failure failure) {
    RuntimeException exception = failure.exception(invocation.columns().isEmpty() ? null : invocation.columns());
    if (failure.kind() != Failure.Kind.ALGORITHM) {
      return exception;
    }
    String notice = new WorkerEnd(host, invocation, failure.detail()).count(failure.message());
    return notice.isEmpty() ? exception : new MiningException(failure.message() + notice, exception);
  }

  private MiningException lost(WorkerRun.End.Lost lost) {
    String exit = host.exit();
    host.kill();
    return failed(lost.malformed().isEmpty()
        ? subject() + " ended the worker process (" + exit + "). Nothing else was harmed. Choose another algorithm, "
            + "or report this to its author."
        : subject() + " disturbed the answer of the worker process: " + lost.malformed()
            + ". Nothing else was harmed. Choose another algorithm, or report this to its author.");
  }

  private String subject() {
    return invocation.suspects().subject(running);
  }

  private MiningException failed(String sentence) {
    return new MiningException(sentence + count(sentence));
  }

  /** Counts a failure and says so if the algorithm is switched off now. */
  private String count(String sentence) {
    Optional<AlgorithmDescriptor> culprit = invocation.suspects().culprit(running);
    if (culprit.isEmpty()) {
      return "";
    }
    try {
      Optional<SwitchedOff> off = host.switches().failed(culprit.get(), sentence);
      if (off.isEmpty()) {
        return "";
      }
      String notice = " It has failed " + AlgorithmSwitches.MOST
          + " times in a row and is switched off now; rapport algorithms --enable " + off.get().id()
          + " switches it on again.";
      CatalogueReader.log(sentence + notice, null);
      return notice;
    } catch (MiningException e) {
      CatalogueReader.log("A failure of the algorithm \"" + culprit.get().id() + "\" can't be remembered.", e);
      return "";
    }
  }

  private void succeeded(AlgorithmDescriptor algorithm) {
    try {
      host.switches().succeeded(algorithm);
    } catch (MiningException e) {
      CatalogueReader.log("It can't be remembered that \"" + algorithm.id() + "\" works again.", e);
    }
  }

  private static String words(Duration time) {
    long seconds = time.toSeconds();
    if (seconds % 3600 == 0) {
      return seconds / 3600 + (seconds == 3600 ? " hour" : " hours");
    }
    return seconds % 60 == 0 ? seconds / 60 + (seconds == 60 ? " minute" : " minutes")
        : seconds + (seconds == 1 ? " second" : " seconds");
  }
}
