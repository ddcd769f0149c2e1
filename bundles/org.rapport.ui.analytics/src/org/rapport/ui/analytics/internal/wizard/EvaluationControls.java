package org.rapport.ui.analytics.internal.wizard;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MissingPolicy;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Messages;

/** How models are judged: split, seed, missing values. */
final class EvaluationControls {

  private static final int DEFAULT_FOLDS = 5;
  private static final int DEFAULT_PERCENT = 20;

  private final WizardState state;
  private final Button holdOut;
  private final Spinner percent;
  private final Spinner folds;
  private final Spinner repeats;
  private final Text seed;
  private final Combo missing;

  EvaluationControls(Composite parent, WizardState state, Runnable changed) {
    this.state = state;
    Group group = new Group(parent, SWT.NONE);
    group.setText(Messages.Evaluation_title);
    GridLayout layout = new GridLayout(6, false);
    layout.horizontalSpacing = 8;
    group.setLayout(layout);
    group.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false, 2, 1));
    holdOut = radio(group, Messages.Evaluation_holdOut, "wizard.holdOut"); //$NON-NLS-1$
    percent = spinner(group, 1, 90, DEFAULT_PERCENT, "wizard.percent"); //$NON-NLS-1$
    span(text(group, Messages.Evaluation_percent), 4);
    Button cross = radio(group, Messages.Evaluation_folds, "wizard.crossValidation"); //$NON-NLS-1$
    folds = spinner(group, 2, 100, DEFAULT_FOLDS, "wizard.folds"); //$NON-NLS-1$
    text(group, Messages.Evaluation_times);
    repeats = spinner(group, 1, 100, 1, "wizard.repeats"); //$NON-NLS-1$
    span(text(group, Messages.Evaluation_repeats), 2);
    Composite last = new Composite(group, SWT.NONE);
    GridLayout row = new GridLayout(4, false);
    row.marginWidth = 0;
    row.horizontalSpacing = 8;
    last.setLayout(row);
    last.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 6, 1));
    text(last, Messages.Evaluation_missing);
    missing = new Combo(last, SWT.READ_ONLY);
    missing.setItems(Messages.Evaluation_impute, Messages.Evaluation_drop);
    missing.select(state.missing().ordinal());
    missing.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Widgets.mark(missing, "wizard.missing"); //$NON-NLS-1$
    text(last, Messages.Evaluation_seed);
    seed = new Text(last, SWT.BORDER);
    seed.setText(Long.toString(state.seed()));
    GridData width = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
    width.widthHint = 90;
    seed.setLayoutData(width);
    seed.setToolTipText(Messages.Evaluation_seedTip);
    Widgets.mark(seed, "wizard.seed"); //$NON-NLS-1$
    if (state.evaluation() instanceof Evaluation.HoldOut known) {
      percent.setSelection((int) Math.round(known.fraction() * 100));
      holdOut.setSelection(true);
    } else if (state.evaluation() instanceof Evaluation.CrossValidation known) {
      folds.setSelection(known.folds());
      repeats.setSelection(known.repeats());
      cross.setSelection(true);
    }
    seed.addListener(SWT.Modify, event -> changed.run());
    holdOut.addListener(SWT.Selection, event -> enable());
    enable();
  }

  private void enable() {
    percent.setEnabled(holdOut.getSelection());
    folds.setEnabled(!holdOut.getSelection());
    repeats.setEnabled(!holdOut.getSelection());
  }

  private static Button radio(Composite parent, String text, String id) {
    Button button = new Button(parent, SWT.RADIO);
    button.setText(text);
    return Widgets.mark(button, id);
  }

  private static Spinner spinner(Composite parent, int min, int max, int value, String id) {
    Spinner spinner = new Spinner(parent, SWT.BORDER);
    spinner.setValues(value, min, max, 0, 1, 5);
    return Widgets.mark(spinner, id);
  }

  private static Label text(Composite parent, String text) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text);
    return label;
  }

  private static void span(Label label, int columns) {
    label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false, columns, 1));
  }

  /** What is wrong; empty when nothing is. */
  Optional<String> problem() {
    return seed.getText().strip().matches("-?\\d{1,18}") ? Optional.empty() : Optional.of(Messages.Evaluation_badSeed); //$NON-NLS-1$
  }

  /** Hands the values to the state; nothing must be wrong. */
  void commit() {
    state.evaluation(holdOut.getSelection() ? new Evaluation.HoldOut(percent.getSelection() / 100.0)
        : new Evaluation.CrossValidation(folds.getSelection(), repeats.getSelection()));
    state.seed(Long.parseLong(seed.getText().strip()));
    state.missing(MissingPolicy.values()[Math.max(0, missing.getSelectionIndex())]);
  }
}
