package org.rapport.store.internal.gateway;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How far long work has come, as a share of the whole, and whether it was cancelled. Parts of a task may be handed on
 * without knowing of each other. Without a monitor nothing is told.
 */
public final class Progress {
  private static final int TICKS = 1000;

  private final @Nullable IProgressMonitor monitor;
  private final Told told;
  private final double from;
  private final double to;

  /** How many ticks the monitor knows of. */
  private static final class Told {
    int ticks;
    boolean begun;
  }

  private Progress(@Nullable IProgressMonitor monitor, Told told, double from, double to) {
    this.monitor = monitor;
    this.told = told;
    this.from = from;
    this.to = to;
  }

  /** @return the progress of work that need not say what it is about until {@link #begin} */
  public static Progress of(@Nullable IProgressMonitor monitor) {
    return new Progress(monitor, new Told(), 0, 1);
  }

  /** @return nobody is told, nothing is cancelled */
  public static Progress none() {
    return of(null);
  }

  /** Names the whole task, or what is done now if it has a name already. */
  public void begin(String task) {
    IProgressMonitor m = monitor;
    if (m != null && !told.begun) {
      m.beginTask(task, TICKS);
      told.begun = true;
    } else if (m != null) {
      m.subTask(task);
    }
    check();
  }

  /**
   * @param start where the part begins, as a share of this
   * @param end where it ends
   * @return a part of the work
   */
  public Progress part(double start, double end) {
    return new Progress(monitor, told, from + start * (to - from), from + end * (to - from));
  }

  /**
   * Tells how much is done.
   *
   * @param done so much
   * @param all of so much
   * @throws OperationCanceledException when the work was cancelled
   */
  public void at(long done, long all) {
    check();
    IProgressMonitor m = monitor;
    double share = all <= 0 ? 0 : Math.min(1, (double) done / all);
    int ticks = (int) (TICKS * (from + share * (to - from)));
    if (m != null && told.begun && ticks > told.ticks) {
      m.worked(ticks - told.ticks);
      told.ticks = ticks;
    }
  }

  /** Tells that all of it is done. */
  public void end() {
    at(1, 1);
  }

  /**
   * @throws OperationCanceledException when the work was cancelled
   */
  public void check() {
    IProgressMonitor m = monitor;
    if (m != null && m.isCanceled()) {
      throw new OperationCanceledException();
    }
  }
}
