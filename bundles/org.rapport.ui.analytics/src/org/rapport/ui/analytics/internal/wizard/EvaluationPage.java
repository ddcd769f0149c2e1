package org.rapport.ui.analytics.internal.wizard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.ui.analytics.internal.model.AnalysisKind;
import org.rapport.ui.analytics.internal.model.FieldProfile;
import org.rapport.ui.analytics.internal.model.FieldProfile.Kind;

/** How models are judged: the split, whether fields are weighed, and what right and wrong answers are worth. */
final class EvaluationPage extends WizardPage {

  private final WizardState state;
  private @Nullable EvaluationControls split;
  private @Nullable MoneyControls money;

  EvaluationPage(WizardState state) {
    super("evaluation"); //$NON-NLS-1$
    this.state = state;
    setTitle(WizardTexts.Evaluation_title);
    setDescription(WizardTexts.Evaluation_description);
  }

  @Override
  public void createControl(@Nullable Composite parent) {
    if (parent == null) {
      return;
    }
    Composite area = FormKit.area(parent, 1);
    split = new EvaluationControls(area, this::change);
    FormKit.span(new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL), 1);
    Composite row = FormKit.block(area, 2, 1);
    Button weigh = FormKit.button(row, SWT.CHECK, WizardTexts.Evaluation_importance, "wizard.importance"); //$NON-NLS-1$
    weigh.setSelection(state.importance());
    weigh.addListener(SWT.Selection, event -> state.importance(weigh.getSelection()));
    FormKit.beside(row, WizardTexts.Evaluation_importanceHint, 1);
    money = new MoneyControls(area, state.money(), this::change);
    setControl(area);
  }

  @Override
  public void setVisible(boolean visible) {
    EvaluationControls controls = split;
    MoneyControls worth = money;
    if (visible && controls != null && worth != null) {
      controls.show(EvaluationChoice.of(state.evaluation()), groups(), times());
      worth.show(state.kind() == AnalysisKind.CLASSIFICATION && state.positive().isPresent());
      change();
    }
    super.setVisible(visible);
  }

  /** Fields whose equal values may stay together: not the target, and not different in every row. */
  private List<FieldProfile> groups() {
    return state.fields().stream().filter(field -> state.target().filter(field::equals).isEmpty())
        .filter(field -> field.kind() != Kind.NUMBER && field.distinct() > 1 && field.distinct() < field.present()
            || state.evaluation().column().filter(field.name()::equals).isPresent())
        .sorted(Comparator.comparingInt((FieldProfile field) -> -field.distinct())).toList();
  }

  /** Fields that can say what was earlier: dates first. */
  private List<FieldProfile> times() {
    return state.fields().stream().filter(field -> state.target().filter(field::equals).isEmpty())
        .filter(field -> field.kind() == Kind.TIME || field.kind() == Kind.WHOLE && field.distinct() > 2)
        .sorted(Comparator.comparing((FieldProfile field) -> field.kind() != Kind.TIME)).toList();
  }

  private void change() {
    EvaluationControls controls = split;
    MoneyControls worth = money;
    if (controls == null || worth == null) {
      return;
    }
    Optional<String> problem = controls.problem().or(worth::problem);
    if (controls.problem().isEmpty()) {
      state.evaluation(controls.choice().evaluation(state.evaluation()));
    }
    if (worth.problem().isEmpty()) {
      state.money(worth.figures());
    }
    setErrorMessage(problem.orElse(null));
    setPageComplete(problem.isEmpty());
  }
}
