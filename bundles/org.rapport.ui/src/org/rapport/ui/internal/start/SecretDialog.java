package org.rapport.ui.internal.start;

import org.eclipse.core.runtime.IProgressMonitor;
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
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.store.Database;
import org.rapport.store.WrongPassphraseException;
import org.rapport.ui.Background;
import org.rapport.ui.Pictures;
import org.rapport.ui.Problems;
import org.rapport.ui.Widgets;

/** A dialog that asks for a secret, does its work in the background and stays open, with a sentence, when it fails. */
abstract class SecretDialog extends TitleAreaDialog {

  private static final int FIELD_WIDTH = 380;
  private static final int MARGIN = 14;

  private @Nullable Composite fields;
  private @Nullable ProgressBar busy;
  private @Nullable Database result;

  SecretDialog(@Nullable Shell parent) {
    super(parent);
    setHelpAvailable(false);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** Makes the fields in two columns: label and field. */
  abstract void createFields(Composite parent);

  /** What is wrong with the input, or null; an empty sentence when something is only missing yet. */
  abstract @Nullable String check();

  /** Opens or creates the database; runs in a job with the values taken by {@link #check()}. */
  abstract Database perform(IProgressMonitor monitor);

  /** Puts the focus where the next attempt begins. */
  abstract void again();

  abstract String okLabel();

  abstract String jobTitle();

  @Nullable
  Database result() {
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
    ProgressBar bar = new ProgressBar(inner, SWT.INDETERMINATE);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    bar.setVisible(false);
    busy = bar;
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Widgets.mark(createButton(parent, IDialogConstants.OK_ID, okLabel(), true), "dialog.ok"); //$NON-NLS-1$
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    changed();
  }

  Text field(Composite parent, String label, int style, String id) {
    new Label(parent, SWT.NONE).setText(label);
    Text text = Widgets.mark(new Text(parent, SWT.BORDER | SWT.SINGLE | style), id);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = FIELD_WIDTH;
    text.setLayoutData(data);
    text.addModifyListener(e -> changed());
    return text;
  }

  /** Checks the input anew. */
  void changed() {
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
    working(true);
    Background.of(jobTitle(), getShell()).onFailure(this::failed).onCancel(() -> working(false))
        .run(this::perform, database -> {
          result = database;
          setReturnCode(OK);
          close();
        });
  }

  private void failed(Throwable problem) {
    working(false);
    setErrorMessage(
        problem instanceof WrongPassphraseException ? Messages.Passphrase_wrong : Problems.sentence(problem));
    again();
  }

  private void working(boolean on) {
    Composite inner = fields;
    ProgressBar bar = busy;
    if (inner == null || bar == null) {
      return;
    }
    for (Control child : inner.getChildren()) {
      if (child != bar) {
        child.setEnabled(!on);
      }
    }
    bar.setVisible(on);
    getButton(IDialogConstants.OK_ID).setEnabled(!on);
    getButton(IDialogConstants.CANCEL_ID).setEnabled(!on);
  }
}
