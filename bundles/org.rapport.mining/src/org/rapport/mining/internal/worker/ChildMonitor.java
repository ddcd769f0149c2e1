package org.rapport.mining.internal.worker;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.internal.AlgorithmWatch;
import org.rapport.mining.internal.wire.Connection;

/** The progress monitor in the worker: sends what it is told, but not more often than somebody can see. */
final class ChildMonitor implements IProgressMonitor, AlgorithmWatch {
  /** What is said about progress: a task begins. */
  static final int BEGIN = 1;
  /** The task has another name. */
  static final int NAME = 2;
  /** A sub task begins. */
  static final int SUB_TASK = 3;
  /** Work was done. */
  static final int WORKED = 4;
  /** The most characters of a name. */
  static final int LONGEST = 500;

  private static final long PAUSE = 50_000_000L;

  private final Connection connection;
  private volatile boolean canceled;
  private double worked;
  private @Nullable String subTask;
  private String running = "";
  private long sent = System.nanoTime() - PAUSE;

  ChildMonitor(Connection connection) {
    this.connection = connection;
  }

  @Override
  public synchronized void beginTask(@Nullable String name, int totalWork) {
    flush();
    send(BEGIN, name, totalWork);
  }

  @Override
  public synchronized void setTaskName(@Nullable String name) {
    flush();
    send(NAME, name, 0);
  }

  @Override
  public synchronized void subTask(@Nullable String name) {
    subTask = name == null ? "" : name;
    flushSometimes();
  }

  @Override
  public void worked(int work) {
    internalWorked(work);
  }

  @Override
  public synchronized void internalWorked(double work) {
    worked += work;
    flushSometimes();
  }

  @Override
  public void done() {
    // the one who called knows when the call has ended
  }

  @Override
  public boolean isCanceled() {
    return canceled;
  }

  @Override
  public void setCanceled(boolean value) {
    canceled = value;
  }

  @Override
  public synchronized void running(AlgorithmDescriptor algorithm) {
    if (!running.equals(algorithm.id())) {
      running = algorithm.id();
      try {
        connection.send(Protocol.RUNNING, Protocol.BY_CONTENT, out -> out.writeText(algorithm.id()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void flushSometimes() {
    if (System.nanoTime() - sent >= PAUSE) {
      flush();
    }
  }

  /** Sends what was held back. */
  synchronized void flush() {
    String name = subTask;
    if (name != null) {
      subTask = null;
      send(SUB_TASK, name, 0);
    }
    if (worked != 0) {
      double work = worked;
      worked = 0;
      send(WORKED, "", work);
    }
  }

  private void send(int kind, @Nullable String name, double number) {
    String text = name == null ? "" : name;
    sent = System.nanoTime();
    try {
      connection.send(Protocol.PROGRESS, Protocol.BY_CONTENT, out -> {
        out.writeByte(kind);
        out.writeText(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        out.writeDouble(number);
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
