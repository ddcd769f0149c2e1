package org.rapport.mining.internal;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.spi.MiningContext;

/**
 * Runs numbered tasks on a few threads. Tasks write to places of their own, so the outcome does not depend on how they
 * are spread. Cancellation is asked for before every task.
 */
public final class Parallel {
  private static final int LOOK_EVERY = 32;

  private Parallel() {}

  /**
   * Runs the tasks 0 … count − 1 and returns when all have ended.
   *
   * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
   */
  public static void run(int count, MiningContext context, IntConsumer task) {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Runnable worker = () -> {
      try {
        for (int i = next.getAndIncrement(); i < count && failure.get() == null; i = next.getAndIncrement()) {
          context.checkCanceled();
          task.accept(i);
        }
      } catch (RuntimeException | Error e) {
        failure.compareAndSet(null, e);
      }
    };
    Gate gate = new Gate();
    for (int i = Math.min(context.threads(), count); i > 1; i--) {
      // The pool of the JVM: making a thread takes longer than many of these tasks.
      ForkJoinPool.commonPool().execute(() -> gate.pass(worker));
    }
    worker.run();
    gate.close();
    @Nullable Throwable thrown = failure.get();
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
  }

  /** What is done with a block of rows. */
  @FunctionalInterface
  public interface BlockAction {
    /** Handles the rows from {@code from} to {@code to} − 1. */
    void run(int from, int to);
  }

  /**
   * Runs an action on blocks of rows.
   *
   * @param rows the number of rows
   * @param size the rows of a block; the last one may have fewer
   * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
   */
  public static void blocks(int rows, int size, MiningContext context, BlockAction action) {
    run((rows + size - 1) / size, context,
        block -> action.run(block * size, Math.min(rows, (block + 1) * size)));
  }

  /** As {@link #blocks}, for work that takes long for a single row: cancellation is asked for every 32 rows. */
  public static void rows(int rows, int size, MiningContext context, IntConsumer action) {
    blocks(rows, size, context, (from, to) -> {
      for (int row = from; row < to; row++) {
        if (row % LOOK_EVERY == 0) {
          context.checkCanceled();
        }
        action.accept(row);
      }
    });
  }

  /** Lets helpers in until all is done; those that come later find it closed, so a busy pool delays nothing. */
  private static final class Gate {
    private int inside;
    private boolean closed;

    void pass(Runnable work) {
      synchronized (this) {
        if (closed) {
          return;
        }
        inside++;
      }
      try {
        work.run();
      } finally {
        synchronized (this) {
          inside--;
          notifyAll();
        }
      }
    }

    synchronized void close() {
      closed = true;
      boolean interrupted = false;
      while (inside > 0) {
        try {
          wait();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
