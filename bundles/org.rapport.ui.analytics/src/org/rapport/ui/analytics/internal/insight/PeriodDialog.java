package org.rapport.ui.analytics.internal.insight;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.insight.facts.Period;
import org.rapport.ui.Widgets;

/** Asks for the first and the last day. */
final class PeriodDialog extends TitleAreaDialog {

  private LocalDate from;
  private LocalDate to;

  PeriodDialog(@Nullable Shell parent, Optional<Period> present) {
    super(parent);
    to = present.map(Period::to).orElseGet(LocalDate::now);
    from = present.map(Period::from).orElseGet(() -> to.minusYears(1).plusDays(1));
  }

  /** The days chosen; empty when the user changed their mind. */
  Optional<PeriodChoice> ask() {
    return open() == Window.OK ? Optional.of(PeriodChoice.days(from, to)) : Optional.empty();
  }

  @Override
  protected void configureShell(@Nullable Shell shell) {
    super.configureShell(shell);
    if (shell != null) {
      shell.setText(Messages.PeriodDialog_title);
    }
  }

  @Override
  protected Control createDialogArea(@Nullable Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(Messages.PeriodDialog_title);
    setMessage(Messages.PeriodDialog_message);
    Composite grid = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(grid);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
    day(grid, Messages.PeriodDialog_from, "period.from", from, day -> from = day); //$NON-NLS-1$
    day(grid, Messages.PeriodDialog_to, "period.to", to, day -> to = day); //$NON-NLS-1$
    return area;
  }

  private void day(Composite parent, String text, String id, LocalDate present,
      java.util.function.Consumer<LocalDate> chosen) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text);
    DateTime day = Widgets.mark(new DateTime(parent, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER), id);
    day.setDate(present.getYear(), present.getMonthValue() - 1, present.getDayOfMonth());
    day.addListener(SWT.Selection, event -> {
      chosen.accept(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()));
      boolean right = !to.isBefore(from);
      setErrorMessage(right ? null : Messages.PeriodDialog_order);
      getButton(IDialogConstants.OK_ID).setEnabled(right);
    });
  }
}
