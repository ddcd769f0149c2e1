package org.rapport.ui.internal.backup;

import java.nio.file.Files;
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
import org.rapport.store.Backup;
import org.rapport.store.BackupReport;
import org.rapport.store.Backups;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.Places;
import org.rapport.ui.Widgets;
import org.rapport.ui.internal.start.PathRow;
import org.rapport.ui.internal.start.SecretDialog;
import org.rapport.ui.internal.start.Users;

/** Restores a backup into a new folder and opens the database there, if that is wanted. */
public final class RestoreDialog extends SecretDialog<RestoreDialog.Restored> {

  /**
   * What was restored.
   *
   * @param report what the backup held
   * @param folder where it is now
   * @param database the opened database, or null when it was not to be opened
   */
  public record Restored(BackupReport report, Path folder, @Nullable Database database) {
  }

  private final Path start;
  private @Nullable Text file;
  private @Nullable Text folder;
  private @Nullable Text passphrase;
  private @Nullable Button open;
  private String suggested = ""; //$NON-NLS-1$
  private Path source = Path.of(""); //$NON-NLS-1$
  private Path target = Path.of(""); //$NON-NLS-1$
  private char[] secret = {};
  private boolean opens = true;

  /**
   * @param parent the parent
   * @param start the folder in which to look for backups
   */
  public RestoreDialog(@Nullable Shell parent, Path start) {
    super(parent);
    this.start = start;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.Restore_title);
  }

  @Override
  protected void createFields(Composite parent) {
    setTitle(Messages.Restore_heading);
    setMessage(Messages.Restore_message);
    Text from = PathRow.file(parent, Messages.Restore_file, start, '*' + Backup.SUFFIX, "restore.file"); //$NON-NLS-1$
    file = from;
    from.addModifyListener(e -> suggest());
    passphrase = field(parent, Messages.Restore_passphrase, SWT.PASSWORD, "restore.passphrase"); //$NON-NLS-1$
    Text to = PathRow.folder(parent, Messages.Restore_folder, Places.databases(), "restore.folder"); //$NON-NLS-1$
    folder = to;
    to.addModifyListener(e -> changed());
    new Label(parent, SWT.NONE);
    Button check = Widgets.mark(new Button(parent, SWT.CHECK), "restore.open"); //$NON-NLS-1$
    check.setText(Messages.Restore_open);
    check.setSelection(true);
    check.addListener(SWT.Selection, e -> opens = check.getSelection());
    open = check;
    from.setFocus();
  }

  /** Proposes a new folder named after the backup, unless the user has typed one. */
  private void suggest() {
    Text from = file;
    Text to = folder;
    if (from != null && to != null && (suggested.isEmpty() || to.getText().equals(suggested))) {
      String name = String.valueOf(Path.of(from.getText()).getFileName()).replace(Backup.SUFFIX, ""); //$NON-NLS-1$
      suggested = Places.databases().resolve(name).toString();
      to.setText(suggested);
    }
    changed();
  }

  @Override
  protected @Nullable String check() {
    Text from = file;
    Text to = folder;
    Text words = passphrase;
    if (from == null || to == null || words == null || open == null || from.getText().isBlank()) {
      return ""; //$NON-NLS-1$
    }
    source = Path.of(from.getText().strip()).toAbsolutePath().normalize();
    target = Path.of(to.getText().strip()).toAbsolutePath().normalize();
    if (!Files.isRegularFile(source)) {
      return NLS.bind(Messages.Restore_noFile, source);
    }
    if (Files.exists(target) && (!Files.isDirectory(target) || target.toFile().list() == null
        || target.toFile().list().length > 0)) {
      return NLS.bind(Messages.Restore_notEmpty, target);
    }
    secret = words.getTextChars();
    return secret.length == 0 ? "" : null; //$NON-NLS-1$
  }

  @Override
  protected Restored perform(IProgressMonitor monitor) {
    try (Passphrase words = Passphrase.of(secret)) {
      BackupReport report = Backups.restore(source, words, target, Users.current(), monitor);
      Database database = opens ? Databases.open(target, words, Users.current(), monitor) : null;
      return new Restored(report, target, database);
    }
  }

  @Override
  public boolean close() {
    Arrays.fill(secret, '\0');
    return super.close();
  }

  @Override
  protected String okLabel() {
    return Messages.Restore_ok;
  }

  @Override
  protected String jobTitle() {
    return NLS.bind(Messages.Restore_job, source.getFileName());
  }
}
