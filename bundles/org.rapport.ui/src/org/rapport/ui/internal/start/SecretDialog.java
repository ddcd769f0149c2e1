package org.rapport.ui.internal.start;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.store.WrongPassphraseException;
import org.rapport.ui.Background;
import org.rapport.ui.Pictures;
import org.rapport.ui.Problems;
import org.rapport.ui.Widgets;

/**
 * A dialog that asks for a secret, does its work in the background and stays open, with a sentence, when it fails.
 *
 * @param <T> what the work results in
 */
public abstract class SecretDialog<T> extends TitleAreaDialog {

  private static final int FIELD_WIDTH = 380;
  private static final int MARGIN = 14;

  private @Nullable Composite fields;
  private @Nullable Text secret;
  private @Nullable Work busy;
  private @Nullable T result;
  private @Nullable Job job;

  protected SecretDialog(@Nullable Shell parent) {
    super(parent);
    setHelpAvailable(false);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** Makes the fields in two columns: label and field. */
  protected abstract void createFields(Composite parent);

  /** What is wrong with the input, or null; an empty sentence when something is only missing yet. */
  protected abstract @Nullable String check();

  /** Does the work; runs in a job with the values taken by {@link #check()}. */
  protected abstract @Nullable T perform(IProgressMonitor monitor);

  /** Puts the focus where the next attempt begins: into the first field for a secret. */
  protected void again() {
    Text field = secret;
    if (field != null) {
      field.selectAll();
      field.setFocus();
    }
  }

  protected abstract String okLabel();

  protected abstract String jobTitle();

  public @Nullable T result() {
    return result;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitleImage(Pictures.get("lock", 48)); //$NON-NLS-1$
    Composite inner = new Composite(area, SWT.NONE);
    fields = inner;
    inner.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = MARGIN;
    layout.marginHeight = MARGIN;
    layout.verticalSpacing = MARGIN / 2;
    layout.horizontalSpacing = MARGIN / 2;
    inner.setLayout(layout);
    createFields(inner);
    busy = new Work(inner, 2);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Widgets.mark(createButton(parent, IDialogConstants.OK_ID, okLabel(), true), "dialog.ok"); //$NON-NLS-1$
    Widgets.mark(createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false),
        "dialog.cancel"); //$NON-NLS-1$
    changed();
  }

  protected Text field(Composite parent, String label, int style, String id) {
    new Label(parent, SWT.NONE).setText(label);
    Text text = Widgets.mark(new Text(parent, SWT.BORDER | SWT.SINGLE | style), id);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = FIELD_WIDTH;
    text.setLayoutData(data);
    text.addModifyListener(e -> changed());
    if (secret == null && (style & SWT.PASSWORD) != 0) {
      secret = text;
    }
    return text;
  }

  /** Checks the input anew. */
  protected void changed() {
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok == null) {
      return;
    }
    String problem = check();
    setErrorMessage(problem == null || problem.isEmpty() ? null : problem);
    ok.setEnabled(problem == null);
  }

  @Override
  protected void okPressed() {
    if (check() != null) {
      return;
    }
    Work bar = busy;
    working(true);
    job = Background.of(jobTitle(), null).onFailure(this::failed).onCancel(() -> working(false))
        .run(monitor -> perform(bar == null ? monitor : bar.monitor(monitor)), made -> {
          job = null;
          if (isGone()) {
            drop(made);
            return;
          }
          result = made;
          setReturnCode(OK);
          close();
        });
  }

  /** Whether the window was destroyed with its parent while the work ran. */
  private boolean isGone() {
    Shell shell = getShell();
    return shell == null || shell.isDisposed();
  }

  /** Nobody takes the result any more: an opened database must not stay locked. */
  private void drop(@Nullable T made) {
    if (made instanceof AutoCloseable open) {
      Background.of(jobTitle(), null).quiet().run(monitor -> {
        open.close();
        return Boolean.TRUE;
      }, closed -> {});
    }
  }

  /** While the work runs, Cancel cancels the work only. */
  @Override
  protected void cancelPressed() {
    Job running = job;
    if (running != null) {
      running.cancel();
    } else {
      super.cancelPressed();
    }
  }

  @Override
  protected boolean canHandleShellCloseEvent() {
    return job == null;
  }

  private void failed(Throwable problem) {
    job = null;
    if (isGone()) {
      return;
    }
    working(false);
    setErrorMessage(
        problem instanceof WrongPassphraseException ? Messages.Passphrase_wrong : Problems.sentence(problem));
    again();
  }

  private void working(boolean on) {
    Composite inner = fields;
    Work bar = busy;
    if (!on) {
      job = null;
    }
    if (inner == null || bar == null || isGone()) {
      return;
    }
    for (Control child : inner.getChildren()) {
      if (child != bar.control()) {
        child.setEnabled(!on);
      }
    }
    bar.show(on);
    getButton(IDialogConstants.OK_ID).setEnabled(!on);
  }
}
