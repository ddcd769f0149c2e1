package org.rapport.ui.analytics.internal.wizard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.model.FieldProfile;
import org.rapport.ui.analytics.internal.wizard.EvaluationChoice.Method;

/** How rows are divided into those learnt from and those tested. */
final class EvaluationControls {

  private static final int INDENT = 22;
  private static final int DAY_WIDTH = 110;

  private final Map<Method, Button> methods = new EnumMap<>(Method.class);
  private final Spinner percent;
  private final Spinner folds;
  private final Spinner repeats;
  private final Button grouped;
  private final Combo group;
  private final Combo time;
  private final Spinner latest;
  private final Text from;
  private final Spinner periods;
  private final Runnable changed;
  private List<String> groups = List.of();
  private List<String> times = List.of();
  private boolean filling;

  /** @param changed is run at every change by the user */
  EvaluationControls(Composite parent, Runnable changed) {
    this.changed = changed;
    Composite lot = FormKit.block(parent, 5, 1);
    method(lot, Method.HOLD_OUT, Messages.Evaluation_holdOut, "wizard.holdOut"); //$NON-NLS-1$
    percent = FormKit.spinner(lot, 1, 90, 20, "wizard.percent"); //$NON-NLS-1$
    FormKit.beside(lot, Messages.Evaluation_percent, 3);
    method(lot, Method.FOLDS, Messages.Evaluation_folds, "wizard.crossValidation"); //$NON-NLS-1$
    folds = FormKit.spinner(lot, 2, 100, 5, "wizard.folds"); //$NON-NLS-1$
    FormKit.label(lot, Messages.Evaluation_times);
    repeats = FormKit.spinner(lot, 1, 100, 1, "wizard.repeats"); //$NON-NLS-1$
    FormKit.beside(lot, Messages.Evaluation_repeats, 1);
    Composite together = FormKit.block(parent, 3, 1);
    grouped = FormKit.button(together, SWT.CHECK, WizardTexts.Evaluation_grouped, "wizard.grouped"); //$NON-NLS-1$
    FormKit.indent(grouped, INDENT);
    group = FormKit.combo(together, List.of(), "wizard.group"); //$NON-NLS-1$
    FormKit.beside(together, WizardTexts.Evaluation_groupedHint, 1);
    Composite past = FormKit.block(parent, 3, 1);
    FormKit.label(past, WizardTexts.Evaluation_time);
    time = FormKit.combo(past, List.of(), "wizard.time"); //$NON-NLS-1$
    FormKit.beside(past, WizardTexts.Evaluation_timeHint, 1);
    Composite ways = FormKit.block(parent, 3, 1);
    method(ways, Method.LATEST, WizardTexts.Evaluation_latest, "wizard.latest"); //$NON-NLS-1$
    latest = FormKit.spinner(ways, 1, 90, 20, "wizard.latestPercent"); //$NON-NLS-1$
    FormKit.beside(ways, WizardTexts.Evaluation_latestHint, 1);
    method(ways, Method.FROM, WizardTexts.Evaluation_from, "wizard.from"); //$NON-NLS-1$
    from = FormKit.text(ways, "", DAY_WIDTH, "wizard.fromDay"); //$NON-NLS-1$ //$NON-NLS-2$
    from.setMessage("2026-01-31"); //$NON-NLS-1$
    FormKit.beside(ways, WizardTexts.Evaluation_fromHint, 1);
    method(ways, Method.PERIODS, WizardTexts.Evaluation_periods, "wizard.rolling"); //$NON-NLS-1$
    periods = FormKit.spinner(ways, 2, 100, 4, "wizard.periods"); //$NON-NLS-1$
    FormKit.beside(ways, WizardTexts.Evaluation_periodsHint, 1);
    List<Control> controls = List.of(percent, folds, repeats, latest, periods, from);
    controls.forEach(control -> control.addListener(SWT.Modify, event -> change()));
    List.of(grouped, group, time).forEach(control -> control.addListener(SWT.Selection, event -> change()));
  }

  private void method(Composite parent, Method method, String text, String id) {
    Button button = FormKit.button(parent, SWT.RADIO, text, id);
    button.addListener(SWT.Selection, event -> {
      if (button.getSelection()) {
        methods.values().forEach(other -> other.setSelection(other == button));
        change();
      }
    });
    methods.put(method, button);
  }

  private void change() {
    if (!filling) {
      enable();
      changed.run();
    }
  }

  /** Offers fields and shows a choice. */
  void show(EvaluationChoice choice, List<FieldProfile> grouping, List<FieldProfile> timing) {
    filling = true;
    groups = grouping.stream().map(FieldProfile::name).toList();
    times = timing.stream().map(FieldProfile::name).toList();
    group.setItems(grouping.stream().map(FieldProfile::label).toArray(String[]::new));
    time.setItems(timing.stream().map(FieldProfile::label).toArray(String[]::new));
    group.select(Math.max(0, choice.group().map(groups::indexOf).orElse(0)));
    time.select(Math.max(0, choice.time().map(times::indexOf).orElse(0)));
    methods.forEach((method, button) -> button.setSelection(method == choice.method()));
    percent.setSelection(choice.percent());
    latest.setSelection(choice.percent());
    folds.setSelection(choice.folds());
    repeats.setSelection(choice.repeats());
    grouped.setSelection(choice.group().isPresent());
    from.setText(choice.from());
    periods.setSelection(choice.periods());
    filling = false;
    enable();
  }

  private Method method() {
    return methods.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey)
        .findFirst().orElse(Method.HOLD_OUT);
  }

  private void enable() {
    Method method = method();
    percent.setEnabled(method == Method.HOLD_OUT);
    folds.setEnabled(method == Method.FOLDS);
    repeats.setEnabled(method == Method.FOLDS);
    grouped.setEnabled(!method.byTime() && !groups.isEmpty());
    group.setEnabled(grouped.isEnabled() && grouped.getSelection());
    time.setEnabled(method.byTime());
    latest.setEnabled(method == Method.LATEST);
    from.setEnabled(method == Method.FROM);
    periods.setEnabled(method == Method.PERIODS);
    for (Method each : List.of(Method.LATEST, Method.FROM, Method.PERIODS)) {
      Button button = methods.get(each);
      if (button != null) {
        button.setEnabled(!times.isEmpty());
      }
    }
  }

  /** What the user has chosen. */
  EvaluationChoice choice() {
    Method method = method();
    return new EvaluationChoice(method, method == Method.LATEST ? latest.getSelection() : percent.getSelection(),
        folds.getSelection(), repeats.getSelection(),
        !method.byTime() && grouped.getSelection() ? chosen(group, groups) : Optional.empty(),
        method.byTime() ? chosen(time, times) : Optional.empty(), from.getText().strip(), periods.getSelection());
  }

  private static Optional<String> chosen(Combo combo, List<String> names) {
    int index = combo.getSelectionIndex();
    return index < 0 ? Optional.empty() : Optional.of(names.get(index));
  }

  /** What is wrong; empty when nothing is. */
  Optional<String> problem() {
    EvaluationChoice choice = choice();
    return choice.method() == Method.FROM && choice.moment().isEmpty() ? Optional.of(WizardTexts.Evaluation_badDay)
        : Optional.empty();
  }
}
