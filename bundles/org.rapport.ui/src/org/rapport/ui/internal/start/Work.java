package org.rapport.ui.internal.start;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;

/** How far work in a dialog has come: a bar and a line below it. Reported from a job, shown at most ten times a second. */
public final class Work {

  private static final int STEPS = 1000;
  private static final long PAUSE = 100_000_000L;

  private final Composite top;
  private final ProgressBar bar;
  private final Label line;

  /** Adds the bar to a grid. */
  public Work(Composite parent, int columns) {
    top = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(top);
    GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).indent(0, 6).applyTo(top);
    bar = Widgets.mark(new ProgressBar(top, SWT.HORIZONTAL), "dialog.progress"); //$NON-NLS-1$
    bar.setMaximum(STEPS);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    line = new Label(top, SWT.NONE);
    line.setForeground(UiColors.get(UiColors.TEXT_MUTED));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    top.setVisible(false);
  }

  /** The area, to leave it enabled. */
  public Composite control() {
    return top;
  }

  /** Shows or hides the bar. */
  public void show(boolean on) {
    bar.setSelection(0);
    line.setText(""); //$NON-NLS-1$
    top.setVisible(on);
  }

  /** A monitor that shows here what it hears, and passes it on. */
  public IProgressMonitor monitor(IProgressMonitor job) {
    return new Shown(job);
  }

  private void show(double share, String text) {
    if (!bar.isDisposed()) {
      bar.setSelection((int) Math.round(share * STEPS));
      line.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    }
  }

  private final class Shown extends ProgressMonitorWrapper {

    private double total = 1;
    private double done;
    private String task = ""; //$NON-NLS-1$
    private long last;

    Shown(IProgressMonitor job) {
      super(job);
    }

    @Override
    public void beginTask(@Nullable String name, int totalWork) {
      super.beginTask(name, totalWork);
      total = totalWork <= 0 ? 1 : totalWork;
      setTaskName(name);
    }

    @Override
    public void setTaskName(@Nullable String name) {
      super.setTaskName(name);
      say(name);
    }

    @Override
    public void subTask(@Nullable String name) {
      super.subTask(name);
      say(name);
    }

    private void say(@Nullable String name) {
      if (name != null && !name.isBlank()) {
        task = name;
      }
      tell(true);
    }

    @Override
    public void worked(int work) {
      internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
      super.internalWorked(work);
      done += work;
      tell(false);
    }

    private void tell(boolean always) {
      long now = System.nanoTime();
      if ((always || now - last > PAUSE) && !bar.isDisposed()) {
        last = now;
        double share = Math.min(1, done / total);
        String text = task;
        bar.getDisplay().asyncExec(() -> show(share, text));
      }
    }
  }
}
