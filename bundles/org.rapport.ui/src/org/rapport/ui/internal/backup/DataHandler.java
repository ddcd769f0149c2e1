package org.rapport.ui.internal.backup;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.rapport.store.Backups;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Places;
import org.rapport.ui.Background;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Parts;
import org.rapport.ui.internal.keys.PassphraseChangeDialog;
import org.rapport.ui.internal.keys.SecureRing;
import org.rapport.ui.internal.shell.StatusLine;
import org.rapport.ui.internal.start.Opener;

/** The commands of the File menu that look after the open database, told apart by the last word of their ids. */
public abstract class DataHandler extends AbstractHandler {

  /** Backup now, check, passphrase: they need an open database. */
  public static final class OfOpen extends DataHandler {
    /** Enabled while a database is open. */
    public OfOpen() {
      OpenDatabase.current().addListener(database -> setBaseEnabled(database.isPresent()));
      setBaseEnabled(OpenDatabase.current().get().isPresent());
    }

    @Override
    void perform(@Nullable Shell shell, String word) {
      OpenDatabase.current().get().ifPresent(database -> perform(shell, word, database));
    }

    private static void perform(@Nullable Shell shell, String word, Database database) {
      switch (word) {
        case "backup" -> new BackupDialog(shell, database).open(); //$NON-NLS-1$
        case "verify" -> Verifying.ask(shell, database); //$NON-NLS-1$
        case "passphrase" -> changePassphrase(shell, database); //$NON-NLS-1$
        default -> throw new IllegalArgumentException(word);
      }
    }

    private static void changePassphrase(@Nullable Shell shell, Database database) {
      if (new PassphraseChangeDialog(shell, database.folder()).open() == Window.OK) {
        StatusLine.say(NLS.bind(Messages.Passphrase_changed, database.name()));
      }
    }
  }

  /** Ends what "Remember on this computer" began; only where there is a key ring. */
  public static final class Forget extends DataHandler {
    /** Enabled while a database is open, on a computer with a key ring. */
    public Forget() {
      OpenDatabase.current().addListener(database -> enable(database.isPresent()));
      enable(OpenDatabase.current().get().isPresent());
    }

    private void enable(boolean open) {
      setBaseEnabled(open && SecureRing.isAvailable());
    }

    @Override
    void perform(@Nullable Shell shell, String word) {
      Database database = OpenDatabase.current().get().orElse(null);
      if (database != null) {
        Background.of(Messages.Forget_title, null).run(monitor -> {
          Databases.forget(database.folder(), SecureRing.ring());
          return Boolean.TRUE;
        }, done -> MessageDialog.openInformation(shell, Messages.Forget_title,
            NLS.bind(Messages.Forget_done, database.name())));
      }
    }
  }

  /** Restores a backup; needs no database. */
  public static final class Restore extends DataHandler {
    @Override
    void perform(@Nullable Shell shell, String word) {
      RestoreDialog dialog = new RestoreDialog(shell, Backups.defaultFolder(Places.databases()));
      RestoreDialog.Restored restored = dialog.open() == Window.OK ? dialog.result() : null;
      if (restored != null) {
        Database database = restored.database();
        if (database != null) {
          Opener.replace(database);
        }
        MessageDialog.openInformation(shell, Messages.Restore_title,
            NLS.bind(Messages.Restore_done, new Object[]{restored.folder(),
                BackupWords.number(restored.report().backup().rows().values().stream().mapToLong(r -> r).sum()),
                BackupWords.number(restored.report().transactions())}));
      }
    }
  }

  abstract void perform(@Nullable Shell shell, String word);

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    String id = event.getCommand().getId();
    perform(Parts.shell(), id.substring(id.lastIndexOf('.') + 1));
    return null;
  }
}
