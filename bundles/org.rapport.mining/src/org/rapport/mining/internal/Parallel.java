package org.rapport.mining.internal;

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
    Thread[] helpers = new Thread[Math.max(0, Math.min(context.threads(), count) - 1)];
    for (int i = 0; i < helpers.length; i++) {
      helpers[i] = new Thread(worker, "mining-" + (i + 1));
      helpers[i].setDaemon(true);
      helpers[i].start();
    }
    worker.run();
    join(helpers);
    @Nullable Throwable thrown = failure.get();
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
  }

  private static void join(Thread[] helpers) {
    boolean interrupted = false;
    for (Thread helper : helpers) {
      while (helper.isAlive()) {
        try {
          helper.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
