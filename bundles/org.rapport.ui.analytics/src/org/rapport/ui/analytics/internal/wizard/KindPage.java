package org.rapport.ui.analytics.internal.wizard;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.model.AnalysisKind;

/** What is wanted: one question each, with a sentence that says what comes out. */
final class KindPage extends WizardPage {

  private static final int INDENT = 22;

  private final WizardState state;
  private final Runnable changed;
  private final Map<AnalysisKind, Button> buttons = new EnumMap<>(AnalysisKind.class);

  KindPage(WizardState state, Runnable changed) {
    super("kind"); //$NON-NLS-1$
    this.state = state;
    this.changed = changed;
    setTitle(WizardTexts.Kind_title);
    setDescription(WizardTexts.Kind_description);
  }

  @Override
  public void createControl(@Nullable Composite parent) {
    if (parent == null) {
      return;
    }
    Composite area = FormKit.area(parent, 1);
    for (AnalysisKind kind : AnalysisKind.values()) {
      buttons.put(kind, choice(area, kind));
    }
    setControl(area);
    Button chosen = buttons.get(state.kind());
    if (chosen != null) {
      chosen.setSelection(true);
      chosen.setFocus();
    }
  }

  private Button choice(Composite area, AnalysisKind kind) {
    Button button = Styles.font(FormKit.button(area, SWT.RADIO, question(kind), "wizard.kind." //$NON-NLS-1$
        + kind.name().toLowerCase(java.util.Locale.ROOT)), 1, true);
    button.addListener(SWT.Selection, event -> {
      if (button.getSelection()) {
        buttons.values().forEach(other -> other.setSelection(other == button));
        state.kind(kind);
        changed.run();
      }
    });
    Label sentence = FormKit.note(area, sentence(kind), 1);
    GridData data = (GridData) sentence.getLayoutData();
    data.horizontalIndent = INDENT;
    sentence.addListener(SWT.MouseDown, event -> button.setFocus());
    Label gap = new Label(area, SWT.NONE);
    GridData room = new GridData();
    room.heightHint = 2;
    gap.setLayoutData(room);
    return button;
  }

  private static String question(AnalysisKind kind) {
    return switch (kind) {
      case CLASSIFICATION -> WizardTexts.Kind_classification;
      case REGRESSION -> WizardTexts.Kind_regression;
      case CLUSTERING -> WizardTexts.Kind_clustering;
      case OUTLIERS -> WizardTexts.Kind_outliers;
      case RULES -> WizardTexts.Kind_rules;
    };
  }

  private static String sentence(AnalysisKind kind) {
    return switch (kind) {
      case CLASSIFICATION -> WizardTexts.Kind_classificationHint;
      case REGRESSION -> WizardTexts.Kind_regressionHint;
      case CLUSTERING -> WizardTexts.Kind_clusteringHint;
      case OUTLIERS -> WizardTexts.Kind_outliersHint;
      case RULES -> WizardTexts.Kind_rulesHint;
    };
  }
}
