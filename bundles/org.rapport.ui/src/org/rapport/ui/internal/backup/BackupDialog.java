package org.rapport.ui.internal.backup;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.store.Backup;
import org.rapport.store.BackupSchedule;
import org.rapport.store.Backups;
import org.rapport.store.Database;
import org.rapport.ui.Background;
import org.rapport.ui.Widgets;
import org.rapport.ui.internal.start.PathRow;

/** Makes a backup of the open database in a folder to choose, in a job, and tells that it was verified. */
public final class BackupDialog extends TitleAreaDialog {

  private final Database database;
  private @Nullable Text folder;
  private Path chosen;

  /**
   * @param parent the parent
   * @param database the database to back up
   */
  public BackupDialog(@Nullable Shell parent, Database database) {
    super(parent);
    this.database = database;
    chosen = BackupSchedule.of(database.folder()).map(BackupSchedule::folder)
        .orElseGet(() -> Backups.defaultFolder(database.folder()));
    setHelpAvailable(false);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.Backup_title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(NLS.bind(Messages.Backup_heading, database.name()));
    setMessage(Messages.Backup_message);
    Composite grid = PathRow.grid(area);
    Text text = PathRow.folder(grid, Messages.Backup_folder, chosen, "backup.folder"); //$NON-NLS-1$
    text.addModifyListener(e -> getButton(IDialogConstants.OK_ID).setEnabled(!text.getText().isBlank()));
    folder = text;
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Widgets.mark(createButton(parent, IDialogConstants.OK_ID, Messages.Backup_ok, true), "backup.ok"); //$NON-NLS-1$
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected void okPressed() {
    Text text = folder;
    if (text != null) {
      chosen = Path.of(text.getText().strip()).toAbsolutePath().normalize();
    }
    super.okPressed();
    Shell parent = getParentShell();
    Background.of(NLS.bind(Messages.Backup_job, database.name()), null).byUser()
        .run(monitor -> Backups.create(database, chosen, monitor), backup -> told(parent, backup));
  }

  private static void told(@Nullable Shell parent, @Nullable Backup backup) {
    BackupStatus.refresh();
    if (backup != null) {
      long rows = backup.rows().values().stream().mapToLong(Long::longValue).sum();
      MessageDialog.openInformation(parent, Messages.Backup_title,
          NLS.bind(backup.verified() ? Messages.Backup_done : Messages.Backup_doneUnverified,
              new Object[]{backup.file(), BackupWords.size(backup.bytes()), BackupWords.number(rows),
                  backup.transaction()}));
    }
  }
}
