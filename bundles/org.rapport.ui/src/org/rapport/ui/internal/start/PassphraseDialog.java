package org.rapport.ui.internal.start;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.StoreException;
import org.rapport.ui.Problems;
import org.rapport.ui.Widgets;
import org.rapport.ui.internal.keys.SecureRing;

/** Asks for the passphrase of a database and opens it. */
final class PassphraseDialog extends SecretDialog<Database> {

  private final Path folder;
  private final @Nullable String hint;
  private @Nullable Text passphrase;
  private char[] secret = {};
  private boolean remembered;

  PassphraseDialog(@Nullable Shell parent, Path folder, @Nullable String hint) {
    super(parent);
    this.folder = folder;
    this.hint = hint;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.Passphrase_title);
  }

  @Override
  protected void createFields(Composite parent) {
    setTitle(String.valueOf(folder.getFileName()));
    setMessage(hint != null ? hint : NLS.bind(Messages.Passphrase_message, folder));
    Text text = field(parent, Messages.Passphrase_label, SWT.PASSWORD, "passphrase.text"); //$NON-NLS-1$
    passphrase = text;
    if (SecureRing.isAvailable()) {
      new Label(parent, SWT.NONE);
      Button check = Widgets.mark(new Button(parent, SWT.CHECK), "passphrase.remember"); //$NON-NLS-1$
      check.setText(Messages.Passphrase_remember);
      check.setToolTipText(Messages.Passphrase_rememberHint);
      check.addListener(SWT.Selection, e -> remembered = check.getSelection());
    }
    text.setFocus();
  }

  @Override
  protected @Nullable String check() {
    Text text = passphrase;
    secret = text == null ? new char[0] : text.getTextChars();
    return secret.length == 0 ? "" : null; //$NON-NLS-1$
  }

  @Override
  protected Database perform(IProgressMonitor monitor) {
    try (Passphrase words = Passphrase.of(secret)) {
      Database database = Databases.open(folder, words, Users.current(), monitor);
      if (remembered) {
        remember(words);
      }
      return database;
    }
  }

  /** The database is open whether the key ring works or not. */
  private void remember(Passphrase words) {
    try {
      Databases.remember(folder, words, SecureRing.ring());
    } catch (StoreException problem) {
      String sentence = Problems.sentence(problem);
      getShell().getDisplay().asyncExec(() -> Problems.show(null,
          new IllegalArgumentException(NLS.bind(Messages.Passphrase_notRemembered, sentence))));
    }
  }

  @Override
  public boolean close() {
    Arrays.fill(secret, '\0');
    return super.close();
  }

  @Override
  protected String okLabel() {
    return Messages.Passphrase_open;
  }

  @Override
  protected String jobTitle() {
    return NLS.bind(Messages.Job_open, folder.getFileName());
  }
}
