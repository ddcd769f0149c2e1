package org.rapport.ui.analytics.internal.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.rapport.mining.FieldPreparation;
import org.rapport.mining.FieldPreparation.Dates;
import org.rapport.mining.FieldPreparation.Encoding;
import org.rapport.mining.FieldPreparation.Imputation;
import org.rapport.mining.FieldPreparation.Indicator;
import org.rapport.mining.FieldPreparation.RareLevels;
import org.rapport.mining.FieldPreparation.Scaling;
import org.rapport.mining.FieldPreparation.Transform;
import org.rapport.ui.analytics.internal.model.FieldProfile;
import org.rapport.ui.analytics.internal.model.FieldProfile.Kind;

/** The form of a {@link FieldPreparation}: for all fields, or for one that differs. */
final class PreparationControls {

  private static final int RARE = 10;

  private final Combo imputation;
  private final Combo indicator;
  private final Combo scaling;
  private final Combo transform;
  private final Combo encoding;
  private final Combo dates;
  private final Button rare;
  private final Spinner fewest;
  private FieldPreparation shown = FieldPreparation.AUTO;
  private boolean filling;

  /**
   * @param parent has columns in pairs of label and control
   * @param open what is said of parts that are left open
   * @param prefix begins the ids of the widgets
   * @param changed is run at every change by the user
   */
  PreparationControls(Composite parent, String open, String prefix, Runnable changed) {
    imputation = choice(parent, WizardTexts.Prepare_missing, open, Imputation.values(), PreparationNames::of,
        prefix + "missing"); //$NON-NLS-1$
    scaling = choice(parent, WizardTexts.Prepare_scaling, open, Scaling.values(), PreparationNames::of,
        prefix + "scaling"); //$NON-NLS-1$
    indicator = choice(parent, WizardTexts.Prepare_indicator, open, Indicator.values(), PreparationNames::of,
        prefix + "indicator"); //$NON-NLS-1$
    transform = choice(parent, WizardTexts.Prepare_transform, open, Transform.values(), PreparationNames::of,
        prefix + "transform"); //$NON-NLS-1$
    encoding = choice(parent, WizardTexts.Prepare_encoding, open, Encoding.values(), PreparationNames::of,
        prefix + "encoding"); //$NON-NLS-1$
    dates = choice(parent, WizardTexts.Prepare_dates, open, Dates.values(), PreparationNames::of,
        prefix + "dates"); //$NON-NLS-1$
    rare = FormKit.button(parent, SWT.CHECK, WizardTexts.Prepare_rare, prefix + "rare"); //$NON-NLS-1$
    fewest = FormKit.spinner(parent, 2, 100_000, RARE, prefix + "fewest"); //$NON-NLS-1$
    Runnable told = () -> {
      if (!filling) {
        fewest.setEnabled(rare.isEnabled() && rare.getSelection());
        changed.run();
      }
    };
    for (Control control : controls()) {
      control.addListener(SWT.Selection, event -> told.run());
    }
    fewest.addListener(SWT.Modify, event -> told.run());
  }

  private List<Control> controls() {
    return List.of(imputation, indicator, scaling, transform, encoding, dates, rare);
  }

  private static <E extends Enum<E>> Combo choice(Composite parent, String label, String open, E[] values,
      Function<E, String> name, String id) {
    FormKit.label(parent, label);
    List<String> items = new ArrayList<>();
    items.add(open);
    for (int i = 1; i < values.length; i++) {
      items.add(name.apply(values[i]));
    }
    Combo combo = FormKit.combo(parent, items, id);
    ((GridData) combo.getLayoutData()).widthHint = 100;
    return combo;
  }

  /** Shows what is said for all fields. */
  void show(FieldPreparation preparation) {
    fill(preparation);
    controls().forEach(control -> control.setEnabled(true));
    fewest.setEnabled(rare.getSelection());
  }

  /** Shows what is said for one field; only what fits it can be chosen. */
  void show(FieldPreparation preparation, Optional<FieldProfile> field) {
    fill(preparation);
    Optional<Kind> kind = field.map(FieldProfile::kind);
    boolean number = kind.filter(k -> k == Kind.NUMBER || k == Kind.WHOLE).isPresent();
    boolean levels = kind.filter(k -> k == Kind.CATEGORY || k == Kind.TEXT).isPresent();
    imputation.setEnabled(field.isPresent());
    indicator.setEnabled(field.isPresent());
    scaling.setEnabled(number || kind.filter(k -> k == Kind.TIME).isPresent());
    transform.setEnabled(number);
    encoding.setEnabled(levels);
    rare.setEnabled(levels);
    fewest.setEnabled(levels && rare.getSelection());
    dates.setEnabled(kind.filter(k -> k == Kind.TIME).isPresent());
  }

  private void fill(FieldPreparation preparation) {
    filling = true;
    shown = preparation;
    imputation.select(preparation.imputation().ordinal());
    indicator.select(preparation.indicator().ordinal());
    scaling.select(preparation.scaling().ordinal());
    transform.select(preparation.transform().ordinal());
    encoding.select(preparation.encoding().ordinal());
    dates.select(preparation.dates().ordinal());
    rare.setSelection(preparation.rare().filter(each -> !each.equals(FieldPreparation.KEEP_ALL)).isPresent());
    fewest.setSelection(preparation.rare().map(RareLevels::count).filter(count -> count > 1).orElse(RARE));
    filling = false;
  }

  /** What the user has chosen; what has no control here remains as it was. */
  FieldPreparation preparation() {
    Optional<RareLevels> levels = !rare.getSelection() ? Optional.empty()
        : shown.rare().filter(known -> known.count() == fewest.getSelection())
            .or(() -> Optional.of(new RareLevels(fewest.getSelection(), 0)));
    return new FieldPreparation(value(imputation, Imputation.values()), value(indicator, Indicator.values()),
        value(scaling, Scaling.values()), value(encoding, Encoding.values()), shown.order(), levels,
        value(dates, Dates.values()), value(transform, Transform.values()), shown.bins());
  }

  private static <E> E value(Combo combo, E[] values) {
    return values[Math.max(0, combo.getSelectionIndex())];
  }
}
