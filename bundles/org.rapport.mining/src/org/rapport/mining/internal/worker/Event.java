package org.rapport.mining.internal.worker;

/** What is heard from a worker. */
sealed interface Event {

  /** The worker is there. */
  record Ready() implements Event {
  }

  /**
   * Progress.
   *
   * @param kind as in {@link ChildMonitor}
   */
  record Progress(int kind, String name, double number) implements Event {
  }

  /** An algorithm is called now. */
  record Running(String algorithm) implements Event {
  }

  /**
   * The answer to a call.
   *
   * @param doubt why the worker should not be used again, "" if it may
   */
  record Answer(Outcome outcome, String doubt) implements Event {
  }

  /**
   * The connection has ended.
   *
   * @param malformed what was wrong with what was received, "" if it just ended
   */
  record Lost(String malformed) implements Event {
  }

  /** How a call has ended. */
  sealed interface Outcome {
    /** With a value. */
    record Value(Object value) implements Outcome {
    }

    /** Cancelled. */
    record Canceled() implements Outcome {
    }

    /** With a failure. */
    record Failed(Failure failure) implements Outcome {
    }
  }
}
