package org.rapport.ui.internal.edit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Work on an editor's session outside the UI thread. The UI thread waits a moment for it, so that quick work, which most
 * is, is never seen; when it takes longer the editor cannot be used until it is done, and everything else can.
 */
final class EditorWork {

  /** How long the UI thread may stand still, in milliseconds. */
  private static final int MOMENT = 40;

  private EditorWork() {}

  /** Begins work in a job. */
  static <T> CompletableFuture<T> start(String title, Callable<T> work) {
    CompletableFuture<T> future = new CompletableFuture<>();
    Job job = Job.createSystem(title, (ICoreRunnable) monitor -> {
      try {
        future.complete(work.call());
      } catch (Exception | LinkageError problem) {
        future.completeExceptionally(problem);
      } finally {
        if (!future.isDone()) { // an error of the Java machine, which the platform logs: the editor must not wait for ever
          future.completeExceptionally(new IllegalStateException(title));
        }
      }
    });
    job.setPriority(Job.INTERACTIVE);
    job.schedule();
    return future;
  }

  /** Whether work is done after a moment. */
  static boolean isSoonDone(CompletableFuture<?> future) {
    try {
      future.get(MOMENT, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException later) {
      return future.isDone();
    } catch (ExecutionException failed) {
      return failed.getCause() != null;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return future.isDone();
    }
  }

  /** What the work failed with. */
  static Throwable cause(Throwable problem) {
    Throwable cause = problem.getCause();
    return problem instanceof CompletionException && cause != null ? cause : problem;
  }

  /**
   * Does work for an area, which is disabled while it takes longer than a moment.
   *
   * @param area what shows the session
   * @param title names the work
   * @param work runs in a job
   * @param done receives the result or the problem, on the UI thread, unless the area was disposed
   */
  static <T> void run(Composite area, String title, Callable<T> work,
      BiConsumer<@Nullable T, @Nullable Throwable> done) {
    CompletableFuture<T> future = start(title, work);
    if (isSoonDone(future)) {
      finish(future, done);
      return;
    }
    Control focus = disable(area);
    Display display = area.getDisplay();
    future.whenComplete((result, problem) -> {
      if (!display.isDisposed()) {
        display.asyncExec(() -> {
          if (!area.isDisposed()) {
            enable(area, focus);
            finish(future, done);
          }
        });
      }
    });
  }

  private static <T> void finish(CompletableFuture<T> future, BiConsumer<@Nullable T, @Nullable Throwable> done) {
    future.whenComplete((result, problem) -> done.accept(result, problem == null ? null : cause(problem)));
  }

  /** Disables an area; answers the control in it that had the focus. */
  static @Nullable Control disable(Composite area) {
    Control focus = area.getDisplay().getFocusControl();
    area.setEnabled(false);
    area.setCursor(area.getDisplay().getSystemCursor(org.eclipse.swt.SWT.CURSOR_WAIT));
    for (Control up = focus; up != null; up = up.getParent()) {
      if (up == area) {
        return focus;
      }
    }
    return null;
  }

  /** Enables an area again and gives the focus back, unless it went elsewhere meanwhile. */
  static void enable(Composite area, @Nullable Control focus) {
    if (area.isDisposed()) {
      return;
    }
    area.setEnabled(true);
    area.setCursor(null);
    Control now = area.getDisplay().getFocusControl();
    if (focus != null && !focus.isDisposed() && (now == null || now == area.getShell())) {
      focus.setFocus();
    }
  }
}
