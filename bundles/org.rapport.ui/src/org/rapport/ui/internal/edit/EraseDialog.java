package org.rapport.ui.internal.edit;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.store.Backup;
import org.rapport.ui.Pictures;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.internal.history.Wording;

/** Says what an erasure destroys and what it can't reach, and lets the key be typed before it is done. */
final class EraseDialog extends TitleAreaDialog {

  private static final int WIDTH = 560;
  private static final int MARGIN = 14;
  private static final int MOST_BACKUPS = 6;

  private final Erasing.Subject subject;
  private boolean contacts;

  EraseDialog(@Nullable Shell parent, Erasing.Subject subject) {
    super(parent);
    this.subject = subject;
    this.contacts = subject.preview().person() && subject.preview().contacts() > 0;
    setReturnCode(CANCEL); // also when the window is destroyed with its parent: nothing is erased by accident
    setHelpAvailable(false);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.Erase_title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(NLS.bind(Messages.Erase_heading, subject.name()));
    setTitleImage(Pictures.get("risk", 48)); //$NON-NLS-1$
    setMessage(Messages.Erase_message, IMessageProvider.WARNING);
    Composite inner = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN / 2).applyTo(inner);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(inner);
    row(inner, Messages.Erase_destroyed, Erasing.counts(subject.preview().records()), "erase.destroyed"); //$NON-NLS-1$
    row(inner, Messages.Erase_stays, Messages.Erase_staysText, "erase.stays"); //$NON-NLS-1$
    row(inner, Messages.Erase_backups, backups(subject.preview().backups()), "erase.backups"); //$NON-NLS-1$
    if (subject.preview().contacts() > 0) {
      contacts(inner);
    }
    Label question = new Label(inner, SWT.WRAP);
    question.setText(NLS.bind(Messages.Erase_type, subject.key()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, MARGIN).hint(WIDTH, SWT.DEFAULT)
        .applyTo(question);
    Text key = Widgets.mark(new Text(inner, SWT.BORDER), "erase.key"); //$NON-NLS-1$
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(key);
    key.addModifyListener(
        e -> getButton(IDialogConstants.OK_ID).setEnabled(key.getText().strip().equals(subject.key().strip())));
    key.setFocus();
    return area;
  }

  /** The contacts of an account are people too: those of a person go with it unless somebody says otherwise. */
  private void contacts(Composite parent) {
    Button button = Widgets.mark(new Button(parent, SWT.CHECK), "erase.contacts"); //$NON-NLS-1$
    button.setText(NLS.bind(Messages.Erase_contacts, Wording.number(subject.preview().contacts())));
    button.setSelection(contacts);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> contacts = button.getSelection()));
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(button);
  }

  /** Whether the contacts go too. */
  boolean withContacts() {
    return contacts;
  }

  private static void row(Composite parent, String label, String text, String id) {
    Label name = new Label(parent, SWT.NONE);
    name.setText(label);
    name.setForeground(UiColors.get(UiColors.TEXT_MUTED));
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
    Label value = Widgets.mark(new Label(parent, SWT.WRAP), id);
    value.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 150, SWT.DEFAULT).applyTo(value);
  }

  private static String backups(List<Backup> backups) {
    if (backups.isEmpty()) {
      return Messages.Erase_noBackups;
    }
    String names = String.join("\n", backups.stream().limit(MOST_BACKUPS).map(b -> b.file().toString()).toList()); //$NON-NLS-1$
    return NLS.bind(Messages.Erase_someBackups, backups.size()) + '\n' + names
        + (backups.size() > MOST_BACKUPS ? "\n\u2026" : ""); //$NON-NLS-1$ //$NON-NLS-2$
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true);
    Widgets.mark(createButton(parent, IDialogConstants.OK_ID, Messages.Erase_ok, false), "erase.ok").setEnabled(false); //$NON-NLS-1$
  }
}
