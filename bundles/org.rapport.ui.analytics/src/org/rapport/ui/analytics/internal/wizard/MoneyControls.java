package org.rapport.ui.analytics.internal.wizard;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rapport.mining.evaluation.MoneyFigures;
import org.rapport.table.NumberColumn;

/** What right and wrong answers are worth; optional. */
final class MoneyControls {

  private static final int AMOUNT_WIDTH = 80;
  private static final int INDENT = 22;
  private static final MoneyFigures EXAMPLE = MoneyFigures.ofCalls("EUR", 100, 5); //$NON-NLS-1$

  private final Composite area;
  private final Button wanted;
  private final Text currency;
  private final Text truePositive;
  private final Text falsePositive;
  private final Text falseNegative;
  private final Text trueNegative;
  private boolean offered = true;

  MoneyControls(Composite parent, Optional<MoneyFigures> known, Runnable changed) {
    area = FormKit.block(parent, 1, 1);
    Composite row = FormKit.block(area, 2, 1);
    wanted = FormKit.button(row, SWT.CHECK, WizardTexts.Money_wanted, "wizard.money"); //$NON-NLS-1$
    wanted.setSelection(known.isPresent());
    FormKit.beside(row, WizardTexts.Money_hint, 1);
    Composite amounts = FormKit.block(area, 5, 1);
    FormKit.indent(amounts, INDENT);
    MoneyFigures shown = known.orElse(EXAMPLE);
    truePositive = amount(amounts, WizardTexts.Money_truePositive, shown.truePositive(), "wizard.truePositive"); //$NON-NLS-1$
    falsePositive = amount(amounts, WizardTexts.Money_falsePositive, shown.falsePositive(), "wizard.falsePositive"); //$NON-NLS-1$
    FormKit.label(amounts, ""); //$NON-NLS-1$
    falseNegative = amount(amounts, WizardTexts.Money_falseNegative, shown.falseNegative(), "wizard.falseNegative"); //$NON-NLS-1$
    trueNegative = amount(amounts, WizardTexts.Money_trueNegative, shown.trueNegative(), "wizard.trueNegative"); //$NON-NLS-1$
    FormKit.label(amounts, ""); //$NON-NLS-1$
    FormKit.label(amounts, WizardTexts.Money_currency);
    currency = FormKit.text(amounts, shown.currency(), AMOUNT_WIDTH, "wizard.currency"); //$NON-NLS-1$
    wanted.addListener(SWT.Selection, event -> {
      enable();
      changed.run();
    });
    texts().forEach(text -> text.addListener(SWT.Modify, event -> changed.run()));
    enable();
  }

  private static Text amount(Composite parent, String label, double value, String id) {
    FormKit.label(parent, label);
    return FormKit.text(parent, NumberColumn.format(value), AMOUNT_WIDTH, id);
  }

  private List<Text> texts() {
    return List.of(truePositive, falsePositive, falseNegative, trueNegative, currency);
  }

  private void enable() {
    texts().forEach(text -> text.setEnabled(wanted.getSelection()));
  }

  /** Shows or hides it: without a positive value nothing can be worth anything. */
  void show(boolean visible) {
    offered = visible;
    area.setVisible(visible);
    ((GridData) area.getLayoutData()).exclude = !visible;
    area.getParent().layout();
  }

  /** What is wrong; empty when nothing is. */
  Optional<String> problem() {
    try {
      figures();
      return Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.of(WizardTexts.Money_badAmount);
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** @throws IllegalArgumentException when something is wrong */
  Optional<MoneyFigures> figures() {
    return offered && wanted.getSelection()
        ? Optional.of(new MoneyFigures(currency.getText().strip(), number(truePositive), number(falsePositive),
            number(falseNegative), number(trueNegative)))
        : Optional.empty();
  }

  private static double number(Text text) {
    return Double.parseDouble(text.getText().strip());
  }
}
