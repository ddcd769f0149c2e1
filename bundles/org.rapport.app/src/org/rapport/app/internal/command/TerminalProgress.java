package org.rapport.app.internal.command;

import java.io.PrintStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Progress of one command: counts work, can be cancelled from another thread, and draws one line on the error stream
 * when that is a terminal. Safe for calls from several threads.
 */
final class TerminalProgress implements IProgressMonitor {

  private static final long DRAW_EVERY_NANOS = 100_000_000L;

  private final @Nullable PrintStream stream;
  private volatile boolean cancelled;
  private double total;
  private double worked;
  private String task = "";
  private String subTask = "";
  private long drawn;
  private int drawnLength;

  /**
   * @param stream where to draw; {@code null} draws nothing
   */
  TerminalProgress(@Nullable PrintStream stream) {
    this.stream = stream;
  }

  @Override
  public synchronized void beginTask(@Nullable String name, int totalWork) {
    task = name == null ? "" : name;
    subTask = "";
    total = totalWork;
    worked = 0;
    draw(true);
  }

  @Override
  public synchronized void done() {
    clear();
  }

  @Override
  public synchronized void internalWorked(double work) {
    worked += work;
    draw(false);
  }

  @Override
  public boolean isCanceled() {
    return cancelled;
  }

  @Override
  public void setCanceled(boolean value) {
    cancelled = value;
  }

  @Override
  public synchronized void setTaskName(@Nullable String name) {
    task = name == null ? "" : name;
    draw(true);
  }

  @Override
  public synchronized void subTask(@Nullable String name) {
    subTask = name == null ? "" : name;
    draw(false);
  }

  @Override
  public void worked(int work) {
    internalWorked(work);
  }

  /** Removes the drawn line, so that what is printed next starts on a clean one. */
  synchronized void clear() {
    PrintStream to = stream;
    if (to != null && drawnLength > 0) {
      to.print("\r" + " ".repeat(drawnLength) + "\r");
      to.flush();
      drawnLength = 0;
    }
  }

  private void draw(boolean now) {
    PrintStream to = stream;
    long time = System.nanoTime();
    if (to == null || !now && time - drawn < DRAW_EVERY_NANOS) {
      return;
    }
    drawn = time;
    String percent = total > 0 ? String.format("%3d %%  ", Math.round(100 * Math.min(1, worked / total))) : "";
    String what = Terminal.plain(task + (subTask.isEmpty() ? "" : task.isEmpty() ? subTask : ": " + subTask));
    String line = percent + (what.length() > 70 ? what.substring(0, 69) + "…" : what);
    to.print("\r" + line + " ".repeat(Math.max(0, drawnLength - line.length())));
    to.flush();
    drawnLength = line.length();
  }
}
