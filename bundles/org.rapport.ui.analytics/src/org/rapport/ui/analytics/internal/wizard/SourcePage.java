package org.rapport.ui.analytics.internal.wizard;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.model.AnalysisKind;
import org.rapport.ui.analytics.internal.model.FieldProfile;
import org.rapport.ui.analytics.internal.model.Source;
import org.rapport.ui.analytics.internal.model.SourceData;

/** Which rows, and what is to be predicted or what names a row. */
final class SourcePage extends WizardPage implements SourceControls.Listener<SourceData> {

  /** A choice with its label. */
  private record Choice(Label label, Combo combo) {
    void show(boolean visible) {
      for (Control control : List.of(label, combo)) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
      }
    }
  }

  /** The widgets; made together. */
  private record Form(SourceControls<SourceData> source, Choice target, Choice positive, Choice naming, Label hint) {
  }

  private final WizardState state;
  private @Nullable Form form;

  SourcePage(WizardState state) {
    super("source"); //$NON-NLS-1$
    this.state = state;
    setPageComplete(false);
  }

  @Override
  public void createControl(@Nullable Composite parent) {
    if (parent == null) {
      return;
    }
    Composite area = FormKit.area(parent, 3);
    SourceControls<SourceData> source = new SourceControls<>(area, Messages.SourcePage_accounts, true,
        SourceData::look, this);
    Label line = new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL);
    FormKit.span(line, 3);
    Choice target = choice(area, Messages.SourcePage_target, "wizard.target"); //$NON-NLS-1$
    Choice positive = choice(area, Messages.SourcePage_positive, "wizard.positive"); //$NON-NLS-1$
    Choice naming = choice(area, WizardTexts.Source_naming, "wizard.naming"); //$NON-NLS-1$
    Form made = new Form(source, target, positive, naming, FormKit.note(area, "", 3)); //$NON-NLS-1$
    form = made;
    listen(made);
    source.begin(state.source().orElse(null));
    setControl(area);
    show();
  }

  private static Choice choice(Composite parent, String text, String id) {
    Label label = FormKit.label(parent, text);
    label.setLayoutData(new GridData());
    Combo combo = Widgets.mark(new Combo(parent, SWT.READ_ONLY), id);
    FormKit.span(combo, 2);
    return new Choice(label, combo);
  }

  private void listen(Form f) {
    f.target().combo().addListener(SWT.Selection, event -> {
      state.target(state.targets().get(f.target().combo().getSelectionIndex()));
      fillPositive(f);
    });
    f.positive().combo().addListener(SWT.Selection, event -> state.target().ifPresent(field -> {
      int index = f.positive().combo().getSelectionIndex() - (field.binary() ? 0 : 1);
      state.positive(index < 0 ? Optional.empty() : Optional.of(field.values().get(index)));
    }));
    f.naming().combo().addListener(SWT.Selection, event -> {
      int index = f.naming().combo().getSelectionIndex();
      state.naming(index <= 0 ? Optional.empty() : Optional.of(state.namings().get(index - 1)));
    });
  }

  /** Looks at the source unless that was done. */
  void ready() {
    Form f = form;
    if (f != null) {
      show();
      if (state.fields().isEmpty()) {
        f.source().look();
      }
    }
  }

  @Override
  public void forgotten() {
    state.forget();
    show();
    if (getContainer().getCurrentPage() != null) {
      getContainer().updateButtons();
    }
  }

  @Override
  public void seen(Source source, SourceData data) {
    state.look(source, data);
    Form f = form;
    if (f != null) {
      f.source().say(data.description());
      show();
    }
    getContainer().updateButtons();
  }

  @Override
  public void problem(@Nullable String sentence) {
    setErrorMessage(sentence);
  }

  private void show() {
    Form f = form;
    if (f == null) {
      return;
    }
    AnalysisKind kind = state.kind();
    setTitle(kind.hasTarget() ? Messages.SourcePage_title : WizardTexts.Source_title);
    setDescription(kind.hasTarget() ? Messages.SourcePage_description : WizardTexts.Source_description);
    f.target().show(kind.hasTarget());
    f.positive().show(kind == AnalysisKind.CLASSIFICATION);
    f.naming().show(!kind.hasTarget());
    f.hint().setText(switch (kind) {
      case CLASSIFICATION -> Messages.SourcePage_positiveHint;
      case REGRESSION -> WizardTexts.Source_numberHint;
      case CLUSTERING, OUTLIERS, RULES -> WizardTexts.Source_namingHint;
    });
    showTargets(f);
    showNamings(f);
    f.hint().getParent().layout();
  }

  private void showTargets(Form f) {
    List<FieldProfile> possible = state.targets();
    Combo combo = f.target().combo();
    combo.removeAll();
    possible.forEach(field -> combo.add(field.values().isEmpty() ? field.label()
        : NLS.bind(Messages.SourcePage_targetItem, field.label(),
            String.join(", ", field.values().subList(0, Math.min(4, field.values().size())))))); //$NON-NLS-1$
    state.target().ifPresent(field -> combo.select(possible.indexOf(field)));
    combo.setEnabled(!possible.isEmpty());
    fillPositive(f);
    if (state.kind().hasTarget() && !state.fields().isEmpty() && possible.isEmpty()) {
      setErrorMessage(state.kind() == AnalysisKind.REGRESSION ? WizardTexts.Source_noNumber
          : NLS.bind(Messages.SourcePage_noTarget, FieldProfile.MOST_CLASSES));
    } else if (!state.fields().isEmpty()) {
      setErrorMessage(null);
    }
    boolean ready = state.kind().hasTarget() ? state.target().isPresent() : !state.fields().isEmpty();
    setPageComplete(ready);
  }

  private void fillPositive(Form f) {
    Combo combo = f.positive().combo();
    combo.removeAll();
    combo.setEnabled(state.target().isPresent());
    state.target().filter(field -> state.kind() == AnalysisKind.CLASSIFICATION).ifPresent(field -> {
      if (!field.binary()) {
        combo.add(Messages.SourcePage_noPositive);
      }
      field.values().forEach(combo::add);
      int index = state.positive().map(field.values()::indexOf).orElse(-1);
      combo.select(Math.max(0, field.binary() ? index : index + 1));
    });
  }

  private void showNamings(Form f) {
    Combo combo = f.naming().combo();
    List<String> names = state.namings();
    combo.removeAll();
    combo.add(WizardTexts.Source_noNaming);
    names.forEach(name -> combo.add(state.label(name)));
    combo.select(state.naming().map(names::indexOf).orElse(-1) + 1);
    combo.setEnabled(!state.fields().isEmpty());
  }
}
