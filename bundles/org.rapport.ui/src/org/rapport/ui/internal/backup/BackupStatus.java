package org.rapport.ui.internal.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.rapport.store.Backup;
import org.rapport.store.Backups;
import org.rapport.store.Database;
import org.rapport.ui.Background;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Pictures;
import org.rapport.ui.StatusItem;
import org.rapport.ui.Widgets;

/** When the open database was backed up last, in the status line; a gentle warning when that is long ago. */
public final class BackupStatus extends WorkbenchWindowControlContribution {

  private static final int MARGIN = 6;
  /** From so many days on the age is worth a warning. */
  private static final int OLD = 14;
  private static final List<BackupStatus> SHOWN = new ArrayList<>();

  private @Nullable CLabel label;

  /** Looks anew at the backups. Must be called on the UI thread. */
  public static void refresh() {
    SHOWN.forEach(BackupStatus::load);
  }

  @Override
  protected Control createControl(Composite parent) {
    CLabel made = Widgets.mark(new CLabel(parent, SWT.NONE), "status.backup"); //$NON-NLS-1$
    made.setMargins(MARGIN, 0, MARGIN, 0);
    made.setCursor(parent.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    made.addListener(SWT.MouseUp, e -> OpenDatabase.current().get()
        .ifPresent(database -> new BackupDialog(made.getShell(), database).open()));
    label = made;
    SHOWN.add(this);
    made.addDisposeListener(e -> SHOWN.remove(this));
    OpenDatabase.current().follow(made, database -> load());
    return made;
  }

  private void load() {
    CLabel target = label;
    Database database = OpenDatabase.current().get().orElse(null);
    if (target == null || target.isDisposed()) {
      return;
    }
    if (database == null) {
      show(target, "", null); //$NON-NLS-1$
      return;
    }
    Background.of("Rapport", target).quiet().onFailure(problem -> show(target, "", null)) //$NON-NLS-1$ //$NON-NLS-2$
        .run(monitor -> last(database), last -> told(target, last == null ? Optional.empty() : last));
  }

  /** The newest backup of a database in its usual places. */
  static Optional<Instant> last(Database database) {
    return Backups.known(database).stream().findFirst().map(Backup::time);
  }

  private static void told(CLabel target, Optional<Instant> last) {
    Instant now = Instant.now();
    if (last.isEmpty()) {
      show(target, Messages.Backup_never, "risk"); //$NON-NLS-1$
      target.setToolTipText(Messages.Backup_neverHint);
    } else {
      Instant made = last.get();
      boolean old = Duration.between(made, now).toDays() >= OLD;
      show(target, NLS.bind(Messages.Backup_last, BackupWords.age(made, now)), old ? "risk" : "ok"); //$NON-NLS-1$ //$NON-NLS-2$
      target.setToolTipText(old ? Messages.Backup_oldHint : Messages.Backup_lastHint);
    }
  }

  private static void show(CLabel target, String text, @Nullable String picture) {
    target.setText(text);
    target.setImage(picture == null ? null : Pictures.get(picture));
    StatusItem.fit(target);
  }
}
