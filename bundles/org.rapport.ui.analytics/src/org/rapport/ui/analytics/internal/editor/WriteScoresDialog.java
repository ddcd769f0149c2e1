package org.rapport.ui.analytics.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.rapport.insight.Scoring;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.model.FigureText;
import org.rapport.ui.analytics.internal.model.ScoreSuggestion;

/** Asks for the name of the scores, the model and the number of reasons. */
final class WriteScoresDialog extends TitleAreaDialog {

  private static final int LONGEST_NAME = 120;
  private static final int MOST_REASONS = 10;
  private static final int WIDTH = 460;

  /** What was chosen. */
  record Choice(String name, String algorithmId, int reasons) {
  }

  private final Comparison comparison;
  private final String database;
  private final ScoreSuggestion suggestion;
  private @Nullable Text name;
  private @Nullable Combo model;
  private @Nullable Spinner reasons;
  private @Nullable Label why;
  private @Nullable Choice choice;

  WriteScoresDialog(Shell shell, Comparison comparison, String database) {
    super(shell);
    this.comparison = comparison;
    this.database = database;
    this.suggestion = ScoreSuggestion.of(comparison);
    setHelpAvailable(false);
  }

  /** Opens the dialog; empty when it was cancelled. */
  Optional<Choice> ask() {
    return open() == OK ? Optional.ofNullable(choice) : Optional.empty();
  }

  @Override
  protected void configureShell(@Nullable Shell shell) {
    super.configureShell(shell);
    if (shell != null) {
      shell.setText(Messages.Scores_title);
    }
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(@Nullable Composite parent) {
    Composite outer = (Composite) super.createDialogArea(parent);
    setTitle(Messages.Scores_heading);
    setMessage(NLS.bind(Messages.Scores_message, comparison.positive().orElse(comparison.target()), database));
    Composite form = new Composite(outer, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 12;
    layout.marginHeight = 12;
    layout.horizontalSpacing = 12;
    layout.verticalSpacing = 8;
    form.setLayout(layout);
    form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    label(form, Messages.Scores_name);
    Text nameField = new Text(form, SWT.BORDER);
    nameField.setText(comparison.target());
    nameField.setTextLimit(LONGEST_NAME);
    nameField.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    nameField.addListener(SWT.Modify, event -> validate());
    name = Widgets.mark(nameField, "scores.name"); //$NON-NLS-1$
    label(form, Messages.Scores_model);
    Combo modelField = new Combo(form, SWT.READ_ONLY);
    comparison.models().forEach(m -> modelField.add(describe(m)));
    modelField.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    modelField.select(ids().indexOf(suggestion.algorithmId()));
    modelField.addListener(SWT.Selection, event -> explain());
    model = Widgets.mark(modelField, "scores.model"); //$NON-NLS-1$
    new Label(form, SWT.NONE);
    Label reason = new Label(form, SWT.WRAP);
    GridData wrapped = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
    wrapped.widthHint = WIDTH;
    wrapped.minimumHeight = 3 * reason.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    wrapped.heightHint = wrapped.minimumHeight;
    reason.setLayoutData(wrapped);
    why = Widgets.mark(reason, "scores.why"); //$NON-NLS-1$
    label(form, Messages.Scores_reasons);
    Spinner reasonsField = new Spinner(form, SWT.BORDER);
    reasonsField.setValues(Scoring.REASONS, 0, MOST_REASONS, 0, 1, 3);
    reasons = Widgets.mark(reasonsField, "scores.reasons"); //$NON-NLS-1$
    explain();
    return outer;
  }

  @Override
  protected void createButtonsForButtonBar(@Nullable Composite parent) {
    Button ok = createButton(parent, IDialogConstants.OK_ID, Messages.Scores_write, true);
    Widgets.mark(ok, "scores.ok"); //$NON-NLS-1$
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    validate();
  }

  private static void label(Composite parent, String text) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text);
  }

  private List<String> ids() {
    return comparison.models().stream().map(ModelFigures::algorithmId).toList();
  }

  private static String describe(ModelFigures m) {
    return m.algorithmName() + "  –  " + NLS.bind(Messages.Scores_figures, FigureText.percent(m.accuracy().value()), //$NON-NLS-1$
        FigureText.number(m.auc()));
  }

  private void explain() {
    Label reason = why;
    Combo modelField = model;
    if (reason != null && modelField != null) {
      boolean suggested = ids().get(modelField.getSelectionIndex()).equals(suggestion.algorithmId());
      reason.setText(suggested ? suggestion.sentence()
          : NLS.bind(Messages.Scores_other, comparison.model(suggestion.algorithmId())
              .map(ModelFigures::algorithmName).orElse(""))); //$NON-NLS-1$
    }
  }

  private void validate() {
    Text nameField = name;
    Button ok = getButton(IDialogConstants.OK_ID);
    if (nameField != null && ok != null) {
      boolean empty = nameField.getText().isBlank();
      setErrorMessage(empty ? Messages.Scores_nameMissing : null);
      ok.setEnabled(!empty);
    }
  }

  @Override
  protected void okPressed() {
    Text nameField = name;
    Combo modelField = model;
    Spinner reasonsField = reasons;
    if (nameField != null && modelField != null && reasonsField != null) {
      choice = new Choice(nameField.getText().strip(), ids().get(modelField.getSelectionIndex()),
          reasonsField.getSelection());
    }
    super.okPressed();
  }
}
