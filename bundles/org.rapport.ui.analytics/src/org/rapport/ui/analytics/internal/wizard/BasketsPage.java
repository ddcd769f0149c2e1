package org.rapport.ui.analytics.internal.wizard;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.rapport.mining.rules.RuleSettings;
import org.rapport.ui.analytics.internal.model.BasketData;
import org.rapport.ui.analytics.internal.model.BasketLayout;
import org.rapport.ui.analytics.internal.model.Source;
import org.rapport.ui.analytics.internal.model.SourceData;

/** Which baskets, how a file names their items, and which rules are wanted. */
final class BasketsPage extends WizardPage implements SourceControls.Listener<BasketData> {

  private static final int MOST_DIGITS = 100_000;

  /** The widgets; made together. */
  private record Form(SourceControls<BasketData> source, Composite layout, Button lines, Button columns, Combo basket,
      Combo item, Spinner support, Spinner confidence, Spinner length) {
  }

  private final WizardState state;
  private @Nullable Form form;

  BasketsPage(WizardState state) {
    super("baskets"); //$NON-NLS-1$
    this.state = state;
    setTitle(WizardTexts.Baskets_title);
    setDescription(WizardTexts.Baskets_description);
    setPageComplete(false);
  }

  @Override
  public void createControl(@Nullable Composite parent) {
    if (parent == null) {
      return;
    }
    Composite area = FormKit.area(parent, 3);
    SourceControls<BasketData> source = new SourceControls<>(area, WizardTexts.Baskets_orders, false,
        SourceData::lookForBaskets, this);
    Composite layout = FormKit.block(area, 5, 3);
    FormKit.indent(layout, 22);
    Button lines = FormKit.button(layout, SWT.RADIO, WizardTexts.Baskets_lines, "wizard.lines"); //$NON-NLS-1$
    FormKit.span(lines, 5);
    Button columns = FormKit.button(layout, SWT.RADIO, WizardTexts.Baskets_columns, "wizard.columns"); //$NON-NLS-1$
    FormKit.label(layout, WizardTexts.Baskets_basket);
    Combo basket = FormKit.combo(layout, List.of(), "wizard.basket"); //$NON-NLS-1$
    FormKit.label(layout, WizardTexts.Baskets_item);
    Combo item = FormKit.combo(layout, List.of(), "wizard.item"); //$NON-NLS-1$
    FormKit.span(new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL), 3);
    Composite rules = FormKit.block(area, 3, 3);
    RuleSettings known = state.rules();
    Spinner support = percent(rules, WizardTexts.Baskets_support, known.support(), 3, "wizard.support", //$NON-NLS-1$
        WizardTexts.Baskets_supportHint);
    Spinner confidence = percent(rules, WizardTexts.Baskets_confidence, known.confidence(), 1,
        "wizard.confidence", WizardTexts.Baskets_confidenceHint); //$NON-NLS-1$
    FormKit.label(rules, WizardTexts.Baskets_length);
    Spinner length = FormKit.spinner(rules, 2, 50, known.maxLength(), "wizard.length"); //$NON-NLS-1$
    FormKit.beside(rules, WizardTexts.Baskets_lengthHint, 1);
    Form made = new Form(source, layout, lines, columns, basket, item, support, confidence, length);
    form = made;
    lines.addListener(SWT.Selection, event -> {
      columns.setSelection(!lines.getSelection());
      chooseLayout(made);
    });
    columns.addListener(SWT.Selection, event -> {
      lines.setSelection(!columns.getSelection());
      chooseLayout(made);
    });
    basket.addListener(SWT.Selection, event -> chooseLayout(made));
    item.addListener(SWT.Selection, event -> chooseLayout(made));
    for (Spinner spinner : List.of(support, confidence, length)) {
      spinner.addListener(SWT.Modify, event -> chooseRules(made));
    }
    source.begin(state.source().orElse(null));
    setControl(area);
    show();
  }

  private static Spinner percent(Composite parent, String text, double value, int digits, String id, String hint) {
    FormKit.label(parent, text);
    Spinner spinner = FormKit.spinner(parent, 0, 100, 0, id);
    int unit = (int) Math.pow(10, digits);
    spinner.setValues((int) Math.round(value * 100 * unit), digits == 3 ? 1 : 0, Math.min(MOST_DIGITS, 100 * unit),
        digits, unit / 10, unit);
    FormKit.beside(parent, hint, 1);
    return spinner;
  }

  private static double fraction(Spinner spinner) {
    return spinner.getSelection() / Math.pow(10, spinner.getDigits()) / 100;
  }

  /** Looks at the source unless that was done. */
  void ready() {
    Form f = form;
    if (f != null && state.baskets().isEmpty()) {
      f.source().look();
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
  public void seen(Source source, BasketData data) {
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
    Optional<BasketData> data = state.baskets();
    boolean file = data.isPresent() && !(data.get().layout() instanceof BasketLayout.Orders);
    ((GridData) f.layout().getLayoutData()).exclude = !file;
    f.layout().setVisible(file);
    if (file) {
      List<String> columns = data.get().columns();
      f.basket().setItems(columns.toArray(String[]::new));
      f.item().setItems(columns.toArray(String[]::new));
      boolean named = state.layout() instanceof BasketLayout.Columns;
      f.lines().setSelection(!named);
      f.columns().setSelection(named);
      f.columns().setEnabled(columns.size() >= 2);
      if (state.layout() instanceof BasketLayout.Columns chosen) {
        f.basket().select(columns.indexOf(chosen.basket()));
        f.item().select(columns.indexOf(chosen.item()));
      } else if (columns.size() >= 2) {
        f.basket().select(0);
        f.item().select(1);
      }
      f.basket().setEnabled(named);
      f.item().setEnabled(named);
    }
    f.layout().getParent().layout();
    setPageComplete(data.isPresent());
  }

  private void chooseLayout(Form f) {
    boolean named = f.columns().getSelection();
    f.basket().setEnabled(named);
    f.item().setEnabled(named);
    boolean same = named && f.basket().getSelectionIndex() == f.item().getSelectionIndex();
    setErrorMessage(same ? WizardTexts.Baskets_same : null);
    setPageComplete(!same);
    state.layout(named ? new BasketLayout.Columns(f.basket().getText(), f.item().getText())
        : new BasketLayout.Lines());
  }

  private void chooseRules(Form f) {
    state.rules(new RuleSettings(fraction(f.support()), fraction(f.confidence()), f.length().getSelection()));
  }
}
