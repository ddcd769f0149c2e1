package org.rapport.ui.internal.start;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;

/** Asks for the passphrase of a database and opens it. */
final class PassphraseDialog extends SecretDialog {

  private final Path folder;
  private final @Nullable String hint;
  private @Nullable Text passphrase;
  private char[] secret = {};

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
  void createFields(Composite parent) {
    setTitle(String.valueOf(folder.getFileName()));
    setMessage(hint != null ? hint : NLS.bind(Messages.Passphrase_message, folder));
    Text text = field(parent, Messages.Passphrase_label, SWT.PASSWORD, "passphrase.text"); //$NON-NLS-1$
    passphrase = text;
    text.setFocus();
  }

  @Override
  @Nullable
  String check() {
    Text text = passphrase;
    secret = text == null ? new char[0] : text.getTextChars();
    return secret.length == 0 ? "" : null; //$NON-NLS-1$
  }

  @Override
  Database perform(IProgressMonitor monitor) {
    try (Passphrase words = Passphrase.of(secret)) {
      return Databases.open(folder, words, Users.current());
    }
  }

  @Override
  void again() {
    Text text = passphrase;
    if (text != null) {
      text.selectAll();
      text.setFocus();
    }
  }

  @Override
  public boolean close() {
    Arrays.fill(secret, '\0');
    return super.close();
  }

  @Override
  String okLabel() {
    return Messages.Passphrase_open;
  }

  @Override
  String jobTitle() {
    return NLS.bind(Messages.Job_open, folder.getFileName());
  }
}
