package org.rapport.ui.internal.list;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.ui.Widgets;

/** Asks for a moment of the past. */
final class AsOfDialog extends Dialog {

  private static final int MARGIN = 10;

  private LocalDateTime chosen;
  private @Nullable DateTime day;
  private @Nullable DateTime time;

  AsOfDialog(Shell parent, @Nullable Instant before) {
    super(parent);
    chosen = before == null ? LocalDateTime.now() : LocalDateTime.ofInstant(before, ZoneId.systemDefault());
  }

  /** The moment that was chosen. */
  Instant moment() {
    return chosen.atZone(ZoneId.systemDefault()).toInstant();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.AsOf_title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Label heading = new Label(area, SWT.WRAP);
    heading.setText(Messages.AsOf_heading);
    GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(heading);
    Composite row = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(MARGIN * 2, 0).margins(0, MARGIN).applyTo(row);
    DateTime calendar = Widgets.mark(new DateTime(row, SWT.CALENDAR | SWT.BORDER), "asOf.day"); //$NON-NLS-1$
    day = calendar;
    Composite side = new Composite(row, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(side);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).applyTo(side);
    new Label(side, SWT.NONE).setText(Messages.AsOf_time);
    DateTime clock = Widgets.mark(new DateTime(side, SWT.TIME | SWT.MEDIUM | SWT.BORDER), "asOf.time"); //$NON-NLS-1$
    time = clock;
    new Label(side, SWT.NONE);
    quick(side, Messages.AsOf_hour, "asOf.hour", LocalDateTime.now().minusHours(1)); //$NON-NLS-1$
    quick(side, Messages.AsOf_yesterday, "asOf.yesterday", LocalDateTime.now().minusDays(1)); //$NON-NLS-1$
    quick(side, Messages.AsOf_week, "asOf.week", LocalDateTime.now().minusWeeks(1)); //$NON-NLS-1$
    quick(side, Messages.AsOf_month, "asOf.month", LocalDateTime.now().minusMonths(1)); //$NON-NLS-1$
    show(chosen);
    return area;
  }

  private void quick(Composite parent, String label, String id, LocalDateTime moment) {
    Button button = Widgets.mark(new Button(parent, SWT.PUSH), id);
    button.setText(label);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    button.addListener(SWT.Selection, e -> show(moment));
  }

  private void show(LocalDateTime moment) {
    DateTime calendar = day;
    DateTime clock = time;
    if (calendar != null && clock != null) {
      calendar.setDate(moment.getYear(), moment.getMonthValue() - 1, moment.getDayOfMonth());
      clock.setTime(moment.getHour(), moment.getMinute(), moment.getSecond());
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Widgets.mark(createButton(parent, IDialogConstants.OK_ID, Messages.AsOf_show, true), "asOf.ok"); //$NON-NLS-1$
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected void okPressed() {
    DateTime calendar = day;
    DateTime clock = time;
    if (calendar != null && clock != null) {
      // The second chosen counts whole: what was saved within it is shown.
      chosen = LocalDateTime.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay(), clock.getHours(),
          clock.getMinutes(), clock.getSeconds(), 999_000_000);
    }
    super.okPressed();
  }
}
