package org.rapport.ui.internal.keys;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.ui.internal.start.SecretDialog;
import org.rapport.ui.internal.start.Strength;

/** Changes the passphrase of a database: the current one, the new one twice, and a hint how hard it is to guess. */
public final class PassphraseChangeDialog extends SecretDialog<Boolean> {

  private static final int SHORTEST = 8;

  private final Path folder;
  private @Nullable Text current;
  private @Nullable Text next;
  private @Nullable Text repeat;
  private char[] old = {};
  private char[] fresh = {};

  /**
   * @param parent the parent
   * @param folder the database's folder
   */
  public PassphraseChangeDialog(@Nullable Shell parent, Path folder) {
    super(parent);
    this.folder = folder;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.Change_title);
  }

  @Override
  protected void createFields(Composite parent) {
    setTitle(NLS.bind(Messages.Change_heading, folder.getFileName()));
    setMessage(Messages.Change_message);
    Text first = field(parent, Messages.Change_current, SWT.PASSWORD, "change.current"); //$NON-NLS-1$
    current = first;
    Text second = field(parent, Messages.Change_next, SWT.PASSWORD, "change.next"); //$NON-NLS-1$
    next = second;
    new Strength(parent, second);
    repeat = field(parent, Messages.Change_repeat, SWT.PASSWORD, "change.repeat"); //$NON-NLS-1$
    first.setFocus();
  }

  @Override
  protected @Nullable String check() {
    old = secret(current);
    fresh = secret(next);
    char[] again = secret(repeat);
    if (old.length == 0 || fresh.length == 0) {
      return ""; //$NON-NLS-1$
    }
    if (fresh.length < SHORTEST) {
      return Messages.Change_short;
    }
    if (again.length == 0) {
      return ""; //$NON-NLS-1$
    }
    return !Arrays.equals(fresh, again) ? Messages.Change_differ
        : Arrays.equals(fresh, old) ? Messages.Change_same : null;
  }

  private static char[] secret(@Nullable Text field) {
    return field == null ? new char[0] : field.getTextChars();
  }

  @Override
  protected Boolean perform(IProgressMonitor monitor) {
    monitor.beginTask(Messages.Change_work, IProgressMonitor.UNKNOWN);
    try (Passphrase now = Passphrase.of(old); Passphrase later = Passphrase.of(fresh)) {
      Databases.changePassphrase(folder, now, later);
    }
    return Boolean.TRUE;
  }

  @Override
  public boolean close() {
    Arrays.fill(old, '\0');
    Arrays.fill(fresh, '\0');
    return super.close();
  }

  @Override
  protected String okLabel() {
    return Messages.Change_ok;
  }

  @Override
  protected String jobTitle() {
    return Messages.Change_title;
  }
}
