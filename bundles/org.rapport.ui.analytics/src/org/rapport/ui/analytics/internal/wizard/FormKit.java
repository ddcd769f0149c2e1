package org.rapport.ui.analytics.internal.wizard;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;

/** The controls that all pages are made of, with the same distances everywhere. */
final class FormKit {

  static final int MARGIN = 12;
  static final int GAP = 8;
  private static final int NOTE_WIDTH = 300;

  private FormKit() {}

  /** The area of a page. */
  static Composite area(Composite parent, int columns) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setLayout(grid(columns, MARGIN));
    return area;
  }

  /** A row or block without margins. */
  static Composite block(Composite parent, int columns, int span) {
    Composite block = new Composite(parent, SWT.NONE);
    block.setLayout(grid(columns, 0));
    block.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1));
    return block;
  }

  static GridLayout grid(int columns, int margin) {
    GridLayout layout = new GridLayout(columns, false);
    layout.marginWidth = margin;
    layout.marginHeight = margin;
    layout.horizontalSpacing = GAP;
    layout.verticalSpacing = GAP;
    return layout;
  }

  static Label label(Composite parent, String text) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text);
    return label;
  }

  /** A wrapping explanation in the colour of secondary text. */
  static Label note(Composite parent, String text, int span) {
    Label note = Widgets.unstyled(new Label(parent, SWT.WRAP));
    note.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    UiColors.follow(note, () -> note.setForeground(UiColors.get(UiColors.TEXT_MUTED)));
    GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, span, 1);
    data.widthHint = NOTE_WIDTH;
    note.setLayoutData(data);
    return note;
  }

  /** An explanation beside a control, in the middle of its row. */
  static Label beside(Composite parent, String text, int span) {
    Label note = note(parent, text, span);
    GridData data = (GridData) note.getLayoutData();
    data.verticalAlignment = SWT.CENTER;
    data.widthHint = SWT.DEFAULT;
    return note;
  }

  static Button button(Composite parent, int style, String text, String id) {
    Button button = new Button(parent, style);
    button.setText(text);
    return Widgets.mark(button, id);
  }

  static Spinner spinner(Composite parent, int min, int max, int value, String id) {
    Spinner spinner = new Spinner(parent, SWT.BORDER);
    spinner.setValues(value, min, max, 0, 1, 5);
    return Widgets.mark(spinner, id);
  }

  static Text text(Composite parent, String value, int width, String id) {
    Text text = new Text(parent, SWT.BORDER);
    text.setText(value);
    GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
    data.widthHint = width;
    text.setLayoutData(data);
    return Widgets.mark(text, id);
  }

  static Combo combo(Composite parent, List<String> items, String id) {
    Combo combo = new Combo(parent, SWT.READ_ONLY);
    combo.setItems(items.toArray(String[]::new));
    combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    return Widgets.mark(combo, id);
  }

  static void span(Control control, int columns) {
    control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
  }

  static void indent(Control control, int pixels) {
    GridData data = control.getLayoutData() instanceof GridData known ? known : new GridData();
    data.horizontalIndent = pixels;
    control.setLayoutData(data);
  }
}
