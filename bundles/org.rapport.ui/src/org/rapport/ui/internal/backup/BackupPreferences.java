package org.rapport.ui.internal.backup;

import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.rapport.store.BackupSchedule;
import org.rapport.store.Backups;
import org.rapport.store.Database;
import org.rapport.store.Retention;
import org.rapport.store.StoreException;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Problems;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.internal.history.Wording;
import org.rapport.ui.internal.keys.SecureRing;
import org.rapport.ui.internal.start.PathRow;

/** When the open database is backed up by itself, where to, and how many backups are kept. */
public final class BackupPreferences extends PreferencePage implements IWorkbenchPreferencePage {

  private static final int MARGIN = 10;
  private static final int INDENT = 20;
  private static final int WIDTH = 420;
  private static final Duration[] INTERVALS = {Duration.ofHours(4), Duration.ofDays(1), Duration.ofDays(7)};

  private @Nullable Database database;
  private @Nullable Button on;
  private @Nullable Composite details;
  private @Nullable Text folder;
  private @Nullable Combo every;
  private final Spinner[] keep = new Spinner[3];

  @Override
  public void init(IWorkbench workbench) {
    noDefaultAndApplyButton();
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, MARGIN).applyTo(page);
    Database open = OpenDatabase.current().get().orElse(null);
    database = open;
    if (open == null) {
      note(page, Messages.Schedule_noDatabase);
    } else {
      createSchedule(page, open, BackupSchedule.of(open.folder()).orElse(null));
    }
    Group ring = new Group(page, SWT.NONE);
    ring.setText(Messages.Schedule_passphrases);
    GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(ring);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(ring);
    note(ring, SecureRing.isAvailable() ? Messages.Schedule_ring : Messages.Schedule_noRing);
    return page;
  }

  private static void note(Composite page, String text) {
    Label label = new Label(page, SWT.WRAP);
    label.setText(text);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
  }

  private void createSchedule(Composite page, Database open, @Nullable BackupSchedule schedule) {
    Button check = Widgets.mark(new Button(page, SWT.CHECK), "schedule.on"); //$NON-NLS-1$
    check.setText(NLS.bind(Messages.Schedule_on, open.name()));
    check.setSelection(schedule != null);
    on = check;
    Composite grid = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(MARGIN, MARGIN / 2).applyTo(grid);
    GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).applyTo(grid);
    details = grid;
    new Label(grid, SWT.NONE).setText(Messages.Schedule_every);
    Combo combo = Widgets.mark(new Combo(grid, SWT.READ_ONLY | SWT.DROP_DOWN), "schedule.every"); //$NON-NLS-1$
    combo.setItems(Messages.Schedule_fourHours, Messages.Schedule_daily, Messages.Schedule_weekly);
    combo.select(schedule == null ? 1 : interval(schedule.every()));
    every = combo;
    folder = PathRow.folder(grid, Messages.Backup_folder,
        schedule == null ? Backups.defaultFolder(open.folder()) : schedule.folder(), "schedule.folder"); //$NON-NLS-1$
    Group group = new Group(grid, SWT.NONE);
    group.setText(Messages.Schedule_keep);
    GridLayoutFactory.swtDefaults().numColumns(6).margins(MARGIN, MARGIN).spacing(MARGIN, 0).applyTo(group);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(group);
    Retention retention = schedule == null ? Retention.DEFAULT : schedule.retention();
    keep[0] = spinner(group, Messages.Schedule_days, retention.daily(), "schedule.days"); //$NON-NLS-1$
    keep[1] = spinner(group, Messages.Schedule_weeks, retention.weekly(), "schedule.weeks"); //$NON-NLS-1$
    keep[2] = spinner(group, Messages.Schedule_months, retention.monthly(), "schedule.months"); //$NON-NLS-1$
    Label last = new Label(page, SWT.WRAP);
    last.setForeground(UiColors.get(UiColors.TEXT_MUTED));
    last.setText(schedule == null || schedule.last() == null ? Messages.Schedule_hint
        : NLS.bind(Messages.Schedule_last, Wording.time(schedule.last())) + ' ' + Messages.Schedule_hint);
    GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).hint(WIDTH, SWT.DEFAULT).applyTo(last);
    check.addListener(SWT.Selection, e -> enable());
    enable();
  }

  private static int interval(Duration every) {
    int best = 0;
    for (int i = 0; i < INTERVALS.length; i++) {
      best = every.compareTo(INTERVALS[i]) >= 0 ? i : best;
    }
    return best;
  }

  private static Spinner spinner(Composite parent, String label, int value, String id) {
    Spinner spinner = Widgets.mark(new Spinner(parent, SWT.BORDER), id);
    spinner.setMaximum(1000);
    spinner.setSelection(value);
    new Label(parent, SWT.NONE).setText(label);
    return spinner;
  }

  private void enable() {
    Composite grid = details;
    Button check = on;
    if (grid != null && check != null) {
      enable(grid, check.getSelection());
    }
  }

  private static void enable(Composite parent, boolean enabled) {
    for (Control child : parent.getChildren()) {
      child.setEnabled(enabled);
      if (child instanceof Composite composite && !(child instanceof Combo) && !(child instanceof Spinner)) {
        enable(composite, enabled);
      }
    }
  }

  @Override
  public boolean performOk() {
    Database open = database;
    Button check = on;
    Text place = folder;
    Combo interval = every;
    if (open == null || check == null || place == null || interval == null) {
      return true;
    }
    try {
      BackupSchedule before = BackupSchedule.of(open.folder()).orElse(null);
      if (!check.getSelection()) {
        if (before != null) {
          BackupSchedule.remove(open.folder());
        }
      } else {
        Duration chosen = INTERVALS[Math.max(0, interval.getSelectionIndex())];
        BackupSchedule wanted = new BackupSchedule(Path.of(place.getText().strip()), chosen,
            new Retention(keep[0].getSelection(), keep[1].getSelection(), keep[2].getSelection()),
            before == null ? null : before.last());
        if (before == null || !before.equals(wanted)) {
          wanted.save(open.folder());
        }
      }
      BackupStatus.refresh();
      return true;
    } catch (StoreException | IllegalArgumentException problem) {
      setErrorMessage(Problems.sentence(problem));
      return false;
    }
  }
}
