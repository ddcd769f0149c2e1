package org.rapport.ui.internal.start;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.rapport.store.Database;
import org.rapport.ui.Background;
import org.rapport.ui.Parts;
import org.rapport.ui.Pictures;
import org.rapport.ui.Problems;
import org.rapport.ui.Widgets;

/**
 * Closes databases in a job. Whoever closes waits until all is on the disk, and meanwhile the user interface goes on:
 * events are handled, and after a moment a window says what is waited for and lets the user end it. Lives on the UI
 * thread.
 */
public final class Closing {

  /** So long nothing is shown, in milliseconds: most databases are closed by then. */
  private static final int PATIENCE = 400;
  /** How often it is looked what is waited for, in milliseconds. */
  private static final int LOOK = 100;
  private static final int PICTURE = 32;
  private static final List<CompletableFuture<Boolean>> UNDERWAY = new ArrayList<>();

  private Closing() {}

  /**
   * Closes a database; returns when it is closed.
   *
   * @param database the database, of which the workbench has let go
   */
  public static void close(Database database) {
    CompletableFuture<Boolean> closed = new CompletableFuture<>();
    Job job = Job.create(NLS.bind(Messages.Closing_title, database.name()), (ICoreRunnable) monitor -> {
      try {
        database.close();
      } catch (RuntimeException problem) {
        ILog.of(Closing.class).error(Problems.sentence(problem), problem);
      } finally {
        closed.complete(Boolean.TRUE);
      }
    });
    UNDERWAY.add(closed);
    job.schedule();
    try {
      await(database.name(), closed);
    } finally {
      UNDERWAY.remove(closed);
    }
  }

  /** Whether a database is being closed, which only those find who are called meanwhile. */
  static boolean isUnderway() {
    return !UNDERWAY.isEmpty();
  }

  /** Waits until nothing is being closed any more. */
  static void awaitAll() {
    for (CompletableFuture<Boolean> closed : List.copyOf(UNDERWAY)) {
      spin(Display.getCurrent(), closed);
    }
  }

  private static void await(String name, CompletableFuture<Boolean> closed) {
    Display display = Display.getCurrent();
    Shell parent = Parts.shell();
    if (parent == null || parent.isDisposed()) {
      spin(display, closed);
      return;
    }
    Waiting window = new Waiting(parent, name);
    window.setOpenOnRun(false);
    display.timerExec(PATIENCE, () -> {
      if (!closed.isDone()) {
        window.open();
      }
    });
    try {
      window.run(true, true, monitor -> follow(monitor, window, closed));
    } catch (InvocationTargetException problem) {
      ILog.of(Closing.class).error(Problems.sentence(Objects.requireNonNullElse(problem.getCause(), problem)), problem);
    } catch (InterruptedException interrupted) {
      ILog.of(Closing.class).info("The wait for a database to be closed was interrupted."); //$NON-NLS-1$
    }
    spin(display, closed);
  }

  /** Handles events until a database is closed. */
  private static void spin(Display display, CompletableFuture<Boolean> closed) {
    closed.whenComplete((done, problem) -> display.wake());
    while (!closed.isDone() && !display.isDisposed()) {
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
  }

  /** Says what is waited for, and ends it when the user wants that. */
  private static void follow(IProgressMonitor monitor, Waiting window, CompletableFuture<Boolean> closed)
      throws InterruptedException {
    monitor.beginTask(Messages.Closing_writes, IProgressMonitor.UNKNOWN);
    String said = Messages.Closing_writes;
    boolean ended = false;
    while (!isDone(closed)) {
      List<Job> running = Background.running();
      String waits = running.isEmpty() ? Messages.Closing_writes
          : NLS.bind(Messages.Closing_waits, running.stream().map(Job::getName).collect(Collectors.joining(", "))); //$NON-NLS-1$
      if (!said.equals(waits)) {
        said = waits;
        monitor.setTaskName(waits);
        monitor.subTask(running.isEmpty() ? Messages.Closing_writesHint : Messages.Closing_waitsHint);
        window.allowEnd(!running.isEmpty());
      }
      if (monitor.isCanceled() && !ended) {
        ended = true;
        running.forEach(Job::cancel);
        monitor.subTask(Messages.Closing_ending);
      }
    }
  }

  private static boolean isDone(CompletableFuture<Boolean> closed) throws InterruptedException {
    try {
      return closed.get(LOOK, TimeUnit.MILLISECONDS);
    } catch (TimeoutException notYet) {
      return false;
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The window that says what is waited for. */
  private static final class Waiting extends ProgressMonitorDialog {

    private final String name;
    private boolean endable;

    Waiting(Shell parent, String name) {
      super(parent);
      this.name = name;
    }

    @Override
    protected void configureShell(Shell shell) {
      super.configureShell(shell);
      shell.setText(NLS.bind(Messages.Closing_title, name));
    }

    @Override
    protected @Nullable Image getImage() {
      return Pictures.get("database-close", PICTURE); //$NON-NLS-1$
    }

    @Override
    protected void createCancelButton(Composite parent) {
      super.createCancelButton(parent);
      cancel.setText(Messages.Closing_end);
      setButtonLayoutData(Widgets.mark(cancel, "closing.end")); //$NON-NLS-1$
      cancel.setEnabled(endable);
    }

    @Override
    protected void setOperationCancelButtonEnabled(boolean enabled) {
      super.setOperationCancelButtonEnabled(enabled && endable);
    }

    /** Whether there is something to end; may be called in any thread. */
    void allowEnd(boolean allowed) {
      @Nullable Shell shell = getShell();
      if (shell != null && !shell.isDisposed()) {
        shell.getDisplay().asyncExec(() -> {
          endable = allowed;
          if (!shell.isDisposed()) {
            setOperationCancelButtonEnabled(allowed);
          }
        });
      }
    }
  }
}
