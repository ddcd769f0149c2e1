package org.rapport.ui.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.store.Problem;

/** Slots in a grid of two columns of label and control; long texts over the whole width. */
final class FieldForm {

  private static final int MARGIN = 12;
  private static final int COLUMNS = 4;

  private final Composite grid;
  private final String prefix;
  private final BiConsumer<Slot, Runnable> change;
  private final Runnable judged;
  private final List<FieldWidget> widgets = new ArrayList<>();

  FieldForm(Composite parent, String prefix, BiConsumer<Slot, Runnable> change, Runnable judged) {
    this.prefix = prefix;
    this.change = change;
    this.judged = judged;
    grid = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN).spacing(MARGIN, 6).applyTo(grid);
  }

  Composite control() {
    return grid;
  }

  /** A heading over the whole width. */
  void heading(String text) {
    Label label = new Label(grid, SWT.NONE);
    label.setText(text);
    label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    GridDataFactory.fillDefaults().span(COLUMNS, 1).indent(0, MARGIN / 2).applyTo(label);
  }

  /** Adds slots; short ones first, long texts after them. */
  void add(List<? extends Slot> slots) {
    List<Slot> longOnes = new ArrayList<>();
    int cells = 0;
    for (Slot slot : slots) {
      if (slot.isMultiline()) {
        longOnes.add(slot);
      } else {
        widgets.add(new FieldWidget(grid, slot, prefix, change, judged));
        cells += 2;
      }
    }
    if (cells % COLUMNS != 0) {
      GridDataFactory.fillDefaults().span(2, 1).applyTo(new Label(grid, SWT.NONE));
    }
    for (Slot slot : longOnes) {
      FieldWidget widget = new FieldWidget(grid, slot, prefix, change, judged);
      ((GridData) widget.control().getLayoutData()).horizontalSpan = COLUMNS - 1;
      widgets.add(widget);
    }
  }

  /** Shows the present values. */
  void refresh() {
    widgets.forEach(FieldWidget::refresh);
  }

  /** Takes what is typed at once. */
  void flush() {
    widgets.forEach(FieldWidget::flush);
  }

  /** Marks the fields that break the model's rules. */
  void rule(List<Problem> problems, long id) {
    for (FieldWidget widget : widgets) {
      String sentence = null;
      for (Problem problem : problems) {
        if (problem.id() == id && widget.name().equals(problem.field())) {
          sentence = problem.message();
        }
      }
      widget.rule(sentence);
    }
  }

  /** The first field's problem, or null. */
  @Nullable
  String problem() {
    for (FieldWidget widget : widgets) {
      String sentence = widget.problem();
      if (sentence != null) {
        return sentence;
      }
    }
    return null;
  }

  /** Whether a field holds something that cannot be read. */
  boolean isUnreadable() {
    return widgets.stream().anyMatch(FieldWidget::isUnreadable);
  }
}
