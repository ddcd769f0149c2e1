package org.rapport.ui.analytics.internal.wizard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.MiningException;
import org.rapport.mining.ParameterField;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Messages;

/** The form of an algorithm's parameters, derived from its parameter record. */
final class ParameterControls {

  private static final int TEXT_WIDTH = 300;

  private final AlgorithmDescriptor algorithm;
  private final Map<String, Supplier<String>> values = new LinkedHashMap<>();
  private final Composite area;
  private final Runnable changed;

  /**
   * @param given values that differ from the defaults
   * @param changed is run at every change
   */
  ParameterControls(Composite parent, AlgorithmDescriptor algorithm, Map<String, String> given, Runnable changed) {
    this.algorithm = algorithm;
    this.changed = changed;
    area = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.horizontalSpacing = 10;
    area.setLayout(layout);
    wide(label(area, algorithm.description()));
    if (algorithm.details().fields().isEmpty()) {
      wide(label(area, Messages.Parameters_none));
    }
    for (ParameterField field : algorithm.details().fields()) {
      Label name = new Label(area, SWT.NONE);
      name.setText(field.label());
      name.setToolTipText(field.help());
      control(field, given.getOrDefault(field.name(), field.defaultValue()));
      wide(label(area, field.help()));
    }
  }

  Composite area() {
    return area;
  }

  private static Label label(Composite parent, String text) {
    Label label = new Label(parent, SWT.WRAP);
    label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    return label;
  }

  private static void wide(Label label) {
    GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
    data.widthHint = TEXT_WIDTH;
    label.setLayoutData(data);
  }

  private void control(ParameterField field, String value) {
    Control control = switch (field.kind()) {
      case YES_NO -> check(field, value);
      case CHOICE -> choice(field, value);
      case WHOLE, NUMBER, TEXT -> text(field, value);
    };
    control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    control.setToolTipText(NLS.bind(Messages.Parameters_expected, field.expected(), field.defaultValue()));
    Widgets.mark(control, "wizard." + algorithm.id() + "." + field.name()); //$NON-NLS-1$ //$NON-NLS-2$
  }

  private Control check(ParameterField field, String value) {
    Button check = new Button(area, SWT.CHECK);
    check.setSelection(Boolean.parseBoolean(value));
    check.addListener(SWT.Selection, event -> changed.run());
    values.put(field.name(), () -> Boolean.toString(check.getSelection()));
    return check;
  }

  private Control choice(ParameterField field, String value) {
    Combo combo = new Combo(area, SWT.READ_ONLY);
    field.choices().forEach(combo::add);
    combo.setText(value);
    combo.addListener(SWT.Selection, event -> changed.run());
    values.put(field.name(), combo::getText);
    return combo;
  }

  private Control text(ParameterField field, String value) {
    Text text = new Text(area, SWT.BORDER);
    text.setText(value);
    text.addListener(SWT.Modify, event -> changed.run());
    values.put(field.name(), () -> text.getText().strip());
    return text;
  }

  /** The values that differ from the defaults. */
  Map<String, String> values() {
    Map<String, String> different = new LinkedHashMap<>();
    for (ParameterField field : algorithm.details().fields()) {
      Supplier<String> value = values.get(field.name());
      if (value != null && !value.get().equals(field.defaultValue())) {
        different.put(field.name(), value.get());
      }
    }
    return different;
  }

  /** What is wrong with the values; empty when nothing is. */
  Optional<String> problem() {
    try {
      algorithm.check(values());
      return Optional.empty();
    } catch (MiningException wrong) {
      return Optional.of(algorithm.name() + ": " + wrong.getMessage()); //$NON-NLS-1$
    }
  }
}
