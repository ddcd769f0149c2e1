package org.rapport.mining.worker;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * What the worker is doing.
 *
 * @param phase whether it runs at all
 * @param activity what it is busy with, "" unless it runs something
 * @param since when it got into this phase
 * @param heapUsed the memory it uses in bytes, as last heard; 0 when there is no process
 * @param heapMost the memory it may use in bytes; 0 when there is no process
 * @param process the number of its process, if there is one
 * @since 0.1
 */
public record WorkerState(Phase phase, String activity, Instant since, long heapUsed, long heapMost,
    OptionalLong process) {

  /** The phases of a worker. */
  public enum Phase {
    /** There is no process; the next run starts one. */
    STOPPED,
    /** The process is starting. */
    STARTING,
    /** The process waits for the next run. */
    IDLE,
    /** An algorithm is running. */
    RUNNING
  }
}
