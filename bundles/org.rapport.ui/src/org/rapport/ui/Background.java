package org.rapport.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Work that must not stop the workbench: a <em>supplier</em> runs in a job, an <em>apply</em> shows its result on the UI
 * thread. When the control it is for has been disposed in the meantime, the result is dropped.
 *
 * @since 0.1
 */
public final class Background {

  /**
   * What runs in the job.
   *
   * @param <T> what it finds
   */
  @FunctionalInterface
  public interface Work<T> {
    /**
     * Does the work; never touches a widget.
     *
     * @param monitor reports progress and asks for cancel
     * @return the result, may be null
     * @throws Exception shown to the user as a sentence, see {@link Problems}
     */
    @Nullable
    T run(IProgressMonitor monitor) throws Exception;
  }

  private static final QualifiedName OURS = new QualifiedName("org.rapport.ui", "background"); //$NON-NLS-1$ //$NON-NLS-2$

  private final String title;
  private final @Nullable Control owner;
  private Consumer<Throwable> failed = problem -> Problems.show(null, problem);
  private Runnable cancelled = () -> {};
  private boolean system;
  private boolean user;

  private Background(String title, @Nullable Control owner) {
    this.title = title;
    this.owner = owner;
  }

  /**
   * Prepares work.
   *
   * @param title names the work in the progress view, in the user's language
   * @param owner the control the result is for, or null when it is for the whole workbench
   * @return the prepared work
   */
  public static Background of(String title, @Nullable Control owner) {
    return new Background(title, owner);
  }

  /**
   * What happens on failure, on the UI thread; without it the problem is shown in a dialog.
   *
   * @param action receives the problem
   * @return this
   */
  public Background onFailure(Consumer<Throwable> action) {
    this.failed = action;
    return this;
  }

  /**
   * What happens when the user cancels, on the UI thread.
   *
   * @param action what to do
   * @return this
   */
  public Background onCancel(Runnable action) {
    this.cancelled = action;
    return this;
  }

  /**
   * Keeps short, frequent work out of the progress view.
   *
   * @return this
   */
  public Background quiet() {
    this.system = true;
    return this;
  }

  /**
   * Marks work the user started and may want to watch.
   *
   * @return this
   */
  public Background byUser() {
    this.user = true;
    return this;
  }

  /**
   * Starts the work.
   *
   * @param work runs in the job
   * @param apply receives the result on the UI thread
   * @return the scheduled job, to cancel or join
   */
  public <T> Job run(Work<T> work, Consumer<@Nullable T> apply) {
    Display display = Display.getDefault();
    Job job = Job.create(title, (ICoreRunnable) monitor -> perform(work, apply, monitor, display));
    job.setSystem(system);
    job.setUser(user);
    job.setProperty(OURS, Boolean.TRUE);
    job.setPriority(system ? Job.INTERACTIVE : Job.LONG);
    job.schedule();
    return job;
  }

  /**
   * The work begun here that is running and long enough to have a name for the user. May be called in any thread.
   *
   * @return its jobs, to name or cancel; quiet work is not among them
   */
  public static List<Job> running() {
    return Arrays.stream(Job.getJobManager().find(null))
        .filter(job -> job.getProperty(OURS) != null && !job.isSystem() && job.getState() == Job.RUNNING).toList();
  }

  private <T> void perform(Work<T> work, Consumer<@Nullable T> apply, IProgressMonitor monitor, Display display) {
    try {
      T result = work.run(monitor);
      onUi(display, () -> apply.accept(result));
    } catch (OperationCanceledException cancel) {
      onUi(display, cancelled);
      throw cancel;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      onUi(display, cancelled);
    } catch (Exception | LinkageError problem) {
      onUi(display, () -> failed.accept(problem));
    }
  }

  private void onUi(Display display, Runnable action) {
    if (display.isDisposed()) {
      return;
    }
    display.asyncExec(() -> {
      Control control = owner;
      if (control == null || !control.isDisposed()) {
        action.run();
      }
    });
  }

  /**
   * Runs short work as a quiet job.
   *
   * @param owner the control the result is for
   * @param work runs in the job
   * @param apply receives the result on the UI thread
   * @return the scheduled job
   */
  public static <T> Job quietly(Control owner, Work<T> work, Consumer<@Nullable T> apply) {
    return of("Rapport", owner).quiet().run(work, apply); //$NON-NLS-1$
  }
}
