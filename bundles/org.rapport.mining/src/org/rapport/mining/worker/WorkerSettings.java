package org.rapport.mining.worker;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import javax.management.JMException;
import javax.management.ObjectName;

import org.rapport.mining.MiningException;

/**
 * What the worker may take.
 *
 * @param heapMegabytes the memory for algorithms and data in MiB, 128 … 1,048,576
 * @param threads the number of threads, 1 … 1024
 * @param timeout how long one run may last at most, at least one second; a run that takes longer is ended
 * @param idle after how much time without a run the process is ended, at least one second
 * @param data the folder in which it is remembered which algorithms are switched off; none to remember it only as long
 *        as the program runs
 * @since 0.1
 */
public record WorkerSettings(int heapMegabytes, int threads, Duration timeout, Duration idle, Optional<Path> data) {
  private static final int LEAST = 128;
  private static final int LARGEST = 1 << 20;
  private static final int MOST_THREADS = 1024;
  private static final int USUAL_LEAST = 512;
  private static final int USUAL_MOST = 16 * 1024;
  private static final long MEGABYTE = 1 << 20;
  private static final Duration USUAL_TIMEOUT = Duration.ofHours(4);
  private static final Duration USUAL_IDLE = Duration.ofMinutes(5);

  /** @throws MiningException if a value is out of range; the message is for the user */
  public WorkerSettings {
    if (heapMegabytes < LEAST || heapMegabytes > LARGEST) {
      throw new MiningException("The memory of the worker is " + heapMegabytes + " MB; it must lie between " + LEAST
          + " and " + LARGEST + ".");
    }
    if (threads < 1 || threads > MOST_THREADS) {
      throw new MiningException("The number of threads is " + threads + "; it must lie between 1 and " + MOST_THREADS
          + ".");
    }
    if (timeout.toSeconds() < 1 || idle.toSeconds() < 1) {
      throw new MiningException("The time that a run may take and the time after which the worker ends must be one "
          + "second at least.");
    }
  }

  /**
   * What suits this machine: a half of its memory (512 MiB … 16 GiB), all its processors, four hours for a run, ended
   * after five minutes without one; nothing is remembered.
   */
  public static WorkerSettings defaults() {
    long half = machineMegabytes() / 2;
    return new WorkerSettings((int) Math.max(USUAL_LEAST, Math.min(USUAL_MOST, half)),
        Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()), USUAL_TIMEOUT, USUAL_IDLE,
        Optional.empty());
  }

  /**
   * The memory of the machine in MiB, or of the container if it is in one; four times that of this process if it can't
   * be known.
   */
  public static long machineMegabytes() {
    try {
      Object bytes = ManagementFactory.getPlatformMBeanServer()
          .getAttribute(new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME), "TotalMemorySize");
      if (bytes instanceof Long known && known > 0) {
        return known / MEGABYTE;
      }
    } catch (JMException e) {
      System.getLogger("org.rapport.mining").log(System.Logger.Level.DEBUG, "The machine's memory is unknown", e);
    }
    return 4 * Runtime.getRuntime().maxMemory() / MEGABYTE;
  }

  /** The same with another memory in MiB. */
  public WorkerSettings withHeapMegabytes(int megabytes) {
    return new WorkerSettings(megabytes, threads, timeout, idle, data);
  }

  /** The same with another number of threads. */
  public WorkerSettings withThreads(int number) {
    return new WorkerSettings(heapMegabytes, number, timeout, idle, data);
  }

  /** The same with another limit for a run. */
  public WorkerSettings withTimeout(Duration limit) {
    return new WorkerSettings(heapMegabytes, threads, limit, idle, data);
  }

  /** The same with another time after which the idle process ends. */
  public WorkerSettings withIdle(Duration time) {
    return new WorkerSettings(heapMegabytes, threads, timeout, time, data);
  }

  /** The same with a folder in which it is remembered which algorithms are switched off. */
  public WorkerSettings withData(Path folder) {
    return new WorkerSettings(heapMegabytes, threads, timeout, idle, Optional.of(folder));
  }
}
