package org.rapport.ui.analytics.internal.viewers;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Styles;

/** Areas of cards and what stands in them. */
final class Layouts {

  private Layouts() {}

  /** An area without margins. */
  static Composite area(Composite parent, int columns) {
    Composite area = Styles.surface(new Composite(parent, SWT.NONE));
    GridLayout layout = new GridLayout(columns, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    area.setLayout(layout);
    area.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    return area;
  }

  /** Two columns of the same width. */
  static Composite halves(Composite parent) {
    Composite area = area(parent, 2);
    GridLayout layout = (GridLayout) area.getLayout();
    layout.makeColumnsEqualWidth = true;
    layout.horizontalSpacing = 24;
    return area;
  }

  static <C extends Control> C fill(C control) {
    control.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    return control;
  }

  /** A control as tall as it wants to be, as wide as there is room. */
  static <C extends Control> C wide(C control) {
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
    data.widthHint = 200;
    control.setLayoutData(data);
    return control;
  }

  /** Secondary text over the whole width. */
  static Label note(Composite parent, String text) {
    Label note = Styles.muted(Styles.label(parent, text));
    GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, columns(parent), 1);
    data.widthHint = 200;
    note.setLayoutData(data);
    return note;
  }

  /** Text over the whole width. */
  static Label text(Composite parent, String text) {
    Label label = Styles.surface(Styles.label(parent, text));
    GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, columns(parent), 1);
    data.widthHint = 200;
    label.setLayoutData(data);
    return label;
  }

  /** A small heading within a card. */
  static Label heading(Composite parent, String text) {
    return Styles.font(text(parent, text), 0, true);
  }

  private static int columns(Composite parent) {
    return parent.getLayout() instanceof GridLayout grid ? grid.numColumns : 1;
  }

  /** A choice between names. */
  static Combo choice(Composite parent, String id, List<String> names, Consumer<Integer> chosen) {
    Combo choice = new Combo(parent, SWT.READ_ONLY);
    Widgets.mark(choice, id);
    names.forEach(choice::add);
    choice.addListener(SWT.Selection, event -> chosen.accept(choice.getSelectionIndex()));
    return choice;
  }

  /** Empties an area. */
  static void clear(Composite area) {
    for (Control child : area.getChildren()) {
      child.dispose();
    }
  }
}
