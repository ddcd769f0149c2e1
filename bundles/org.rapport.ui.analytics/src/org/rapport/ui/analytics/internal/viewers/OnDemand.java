package org.rapport.ui.analytics.internal.viewers;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.rapport.ui.Background;
import org.rapport.ui.Problems;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.spi.ResultSite;

/**
 * Part of a card that is computed when the user asks for it: first a button, then progress with a way to stop, then what was
 * found.
 *
 * @param <T> what is computed
 */
final class OnDemand<T> {

  /** What is shown when it is there. */
  interface Showing<T> {
    void show(Composite area, T found);
  }

  private final ResultSite<?> site;
  private final Composite area;
  private final String id;
  private final String button;
  private final String note;
  private final Background.Work<T> work;
  private final Showing<T> showing;
  private @Nullable Job job;
  private int round;

  /**
   * @param id the id of the area; its button has it too, with ".start", and the one that stops it with ".stop"
   * @param button what the button says
   * @param note what will be computed, under the button
   * @param work computes it, in a job
   * @param showing makes the controls for it
   */
  OnDemand(Composite parent, ResultSite<?> site, String id, String button, String note, Background.Work<T> work,
      Showing<T> showing) {
    this.site = site;
    this.id = id;
    this.button = button;
    this.note = note;
    this.work = work;
    this.showing = showing;
    area = Layouts.area(parent, 1);
    Widgets.mark(area, id);
    area.addDisposeListener(event -> stop());
    offer(""); //$NON-NLS-1$
  }

  Composite control() {
    return area;
  }

  /** Begins anew: nothing is shown but the button. */
  void reset() {
    stop();
    offer(""); //$NON-NLS-1$
    site.layout();
  }

  private void stop() {
    round++;
    Job running = job;
    if (running != null) {
      job = null;
      running.cancel();
    }
  }

  private void offer(String problem) {
    Layouts.clear(area);
    if (site.work().table().isEmpty()) {
      Widgets.mark(Layouts.note(area, Texts.Demand_gone), id + ".gone"); //$NON-NLS-1$
      Styles.apply(area);
      return;
    }
    if (!problem.isEmpty()) {
      Widgets.mark(Layouts.text(area, problem), id + ".problem"); //$NON-NLS-1$
    }
    Button start = new Button(area, SWT.PUSH);
    start.setText(button);
    start.addListener(SWT.Selection, event -> start());
    Widgets.mark(start, id + ".start"); //$NON-NLS-1$
    Layouts.note(area, note);
    Styles.apply(area);
  }

  /** Begins the work. */
  void start() {
    if (site.work().table().isEmpty()) {
      offer(""); //$NON-NLS-1$
      return;
    }
    Layouts.clear(area);
    Composite line = Layouts.area(area, 3);
    ProgressBar bar = new ProgressBar(line, SWT.SMOOTH);
    bar.setMaximum(Portion.WHOLE);
    bar.setLayoutData(new GridData(220, SWT.DEFAULT));
    Label words = Styles.muted(Styles.label(line, button));
    words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Button cancel = new Button(line, SWT.PUSH);
    cancel.setText(Texts.Demand_cancel);
    Widgets.mark(cancel, id + ".stop"); //$NON-NLS-1$
    Styles.apply(area);
    site.layout();
    Consumer<Integer> progress = done -> area.getDisplay().asyncExec(() -> {
      if (!bar.isDisposed()) {
        bar.setSelection(done);
      }
    });
    int now = ++round;
    Job started = Background.of(button.replace("&", ""), area) //$NON-NLS-1$ //$NON-NLS-2$
        .onFailure(problem -> ended(now, Problems.sentence(problem))).onCancel(() -> ended(now, "")) //$NON-NLS-1$
        .run(monitor -> work.run(new Portion(monitor, progress)), result -> found(now, result));
    job = started;
    cancel.addListener(SWT.Selection, event -> started.cancel());
  }

  private void ended(int begun, String problem) {
    if (begun == round) {
      job = null;
      offer(problem);
      site.layout();
    }
  }

  private void found(int begun, @Nullable T result) {
    if (begun == round && result != null) {
      job = null;
      show(result);
    }
  }

  /** Shows what is known already. */
  void show(T result) {
    Layouts.clear(area);
    showing.show(area, result);
    Styles.apply(area);
    site.layout();
  }

  /** Tells how much of the work is done. */
  private static final class Portion extends org.eclipse.core.runtime.ProgressMonitorWrapper {

    static final int WHOLE = 200;

    private final Consumer<Integer> progress;
    private double total = 1;
    private double done;
    private int told;

    Portion(IProgressMonitor monitor, Consumer<Integer> progress) {
      super(monitor);
      this.progress = progress;
    }

    @Override
    public void beginTask(@Nullable String name, int totalWork) {
      total = Math.max(1, totalWork);
      super.beginTask(name, totalWork);
    }

    @Override
    public void worked(int work) {
      internalWorked(work);
    }

    @Override
    public synchronized void internalWorked(double work) {
      done += work;
      super.internalWorked(work);
      int now = (int) (WHOLE * Math.min(1, done / total));
      if (now != told) {
        told = now;
        progress.accept(now);
      }
    }
  }
}
