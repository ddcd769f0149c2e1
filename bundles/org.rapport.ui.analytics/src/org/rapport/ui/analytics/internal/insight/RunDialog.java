package org.rapport.ui.analytics.internal.insight;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.rapport.insight.clv.OrderModelKind;
import org.rapport.ui.Widgets;

/** Asks how to run; what it begins with is right for most. */
final class RunDialog extends TitleAreaDialog {

  private RunChoice choice;

  RunDialog(@Nullable Shell parent, RunKind kind) {
    super(parent);
    choice = RunChoice.usual(kind);
  }

  /** What was chosen; empty when the user changed their mind. */
  Optional<RunChoice> ask() {
    return open() == Window.OK ? Optional.of(choice) : Optional.empty();
  }

  private String title() {
    return switch (choice.kind()) {
      case VALUE -> Messages.Run_valueTitle;
      case CHURN -> Messages.Run_churnTitle;
      case RFM -> Messages.Run_rfmTitle;
    };
  }

  @Override
  protected void configureShell(@Nullable Shell shell) {
    super.configureShell(shell);
    if (shell != null) {
      shell.setText(title());
    }
  }

  @Override
  protected void createButtonsForButtonBar(@Nullable Composite parent) {
    if (parent != null) {
      Widgets.mark(createButton(parent, IDialogConstants.OK_ID, Messages.Run_run, true), "run.ok"); //$NON-NLS-1$
      createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
  }

  @Override
  protected Control createDialogArea(@Nullable Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(title());
    Composite grid = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(grid);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
    switch (choice.kind()) {
      case VALUE -> value(grid);
      case CHURN -> {
        setMessage(Messages.Run_churnMessage);
        number(grid, Messages.Run_days, "run.days", new int[]{choice.days(), 7, 730, 0}, days -> choice = new RunChoice( //$NON-NLS-1$
            choice.kind(), choice.model(), choice.months(), choice.discount(), days, choice.bins()));
      }
      case RFM -> {
        setMessage(Messages.Run_rfmMessage);
        number(grid, Messages.Run_bins, "run.bins", new int[]{choice.bins(), 2, 9, 0}, bins -> choice = new RunChoice( //$NON-NLS-1$
            choice.kind(), choice.model(), choice.months(), choice.discount(), choice.days(), bins));
      }
    }
    return area;
  }

  private void value(Composite grid) {
    setMessage(Messages.Run_valueMessage);
    Label label = new Label(grid, SWT.NONE);
    label.setText(Messages.Run_model);
    Combo models = Widgets.mark(new Combo(grid, SWT.DROP_DOWN | SWT.READ_ONLY), "run.model"); //$NON-NLS-1$
    for (OrderModelKind kind : OrderModelKind.values()) {
      models.add(kind.label());
    }
    models.select(choice.model().ordinal());
    models.addListener(SWT.Selection, event -> choice = new RunChoice(choice.kind(), OrderModelKind.values()[models
        .getSelectionIndex()], choice.months(), choice.discount(), choice.days(), choice.bins()));
    number(grid, Messages.Run_months, "run.months", new int[]{choice.months(), 1, 60, 0}, months -> choice = //$NON-NLS-1$
        new RunChoice(choice.kind(), choice.model(), months, choice.discount(), choice.days(), choice.bins()));
    number(grid, Messages.Run_discount, "run.discount", new int[]{(int) (choice.discount() * 10), 0, 500, 1}, //$NON-NLS-1$
        tenths -> choice = new RunChoice(choice.kind(), choice.model(), choice.months(), tenths / 10.0, choice.days(),
            choice.bins()));
  }

  /** A number: its value, the smallest and the largest one, and its decimals. */
  private static void number(Composite grid, String text, String id, int[] values,
      java.util.function.IntConsumer chosen) {
    Label label = new Label(grid, SWT.NONE);
    label.setText(text);
    Spinner spinner = Widgets.mark(new Spinner(grid, SWT.BORDER), id);
    spinner.setValues(values[0], values[1], values[2], values[3], 1, 10);
    spinner.addListener(SWT.Modify, event -> chosen.accept(spinner.getSelection()));
  }
}
