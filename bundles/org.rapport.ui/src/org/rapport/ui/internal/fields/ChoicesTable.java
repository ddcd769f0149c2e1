package org.rapport.ui.internal.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.rapport.store.Choice;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;

/** The choices of a field: value, label, order, and whether they are still offered. Edited in place. */
final class ChoicesTable {

  private static final int HEIGHT = 180;
  private static final int MARGIN = 12;

  /** A row while it is edited. */
  private static final class Row {
    private String value;
    private String label;
    private boolean retired;

    Row(Choice choice) {
      value = choice.value();
      label = choice.label();
      retired = choice.retired();
    }
  }

  private final Group group;
  private final TableViewer viewer;
  private final List<Row> rows = new ArrayList<>();

  ChoicesTable(Composite parent, List<Choice> choices) {
    choices.forEach(choice -> rows.add(new Row(choice)));
    group = new Group(parent, SWT.NONE);
    group.setText(Messages.Choices_title);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN / 2).applyTo(group);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(group);
    viewer = new TableViewer(group, SWT.FULL_SELECTION | SWT.BORDER);
    viewer.getTable().setHeaderVisible(true);
    Widgets.mark(viewer.getTable(), "field.choices"); //$NON-NLS-1$
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(viewer.getTable());
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    column(Messages.Choices_value, true);
    column(Messages.Choices_label, false);
    viewer.setInput(rows);
    Composite buttons = new Composite(group, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(buttons);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
    button(buttons, Messages.Choices_add, "field.choices.add", this::add); //$NON-NLS-1$
    button(buttons, Messages.Choices_up, "field.choices.up", () -> move(-1)); //$NON-NLS-1$
    button(buttons, Messages.Choices_down, "field.choices.down", () -> move(1)); //$NON-NLS-1$
    button(buttons, Messages.Choices_retire, "field.choices.retire", this::retire); //$NON-NLS-1$
    button(buttons, Messages.Choices_remove, "field.choices.remove", this::remove); //$NON-NLS-1$
  }

  private void column(String label, boolean value) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(label);
    column.getColumn().setWidth(value ? 140 : 190);
    column.setLabelProvider(new ColumnLabelProvider() {
      @Override
      public String getText(Object element) {
        Row row = (Row) element;
        return value ? row.value : row.retired ? NLS.bind(Messages.Choices_retired, row.label) : row.label;
      }

      @Override
      public @Nullable Color getForeground(Object element) {
        return ((Row) element).retired ? UiColors.get(UiColors.TEXT_MUTED) : null;
      }
    });
    column.setEditingSupport(new EditingSupport(viewer) {
      @Override
      protected CellEditor getCellEditor(Object element) {
        return new TextCellEditor(viewer.getTable());
      }

      @Override
      protected boolean canEdit(Object element) {
        return true;
      }

      @Override
      protected Object getValue(Object element) {
        return value ? ((Row) element).value : ((Row) element).label;
      }

      @Override
      protected void setValue(Object element, Object text) {
        Row row = (Row) element;
        if (value) {
          row.label = row.label.equals(row.value) ? text.toString() : row.label;
          row.value = text.toString();
        } else {
          row.label = text.toString();
        }
        viewer.refresh();
      }
    });
  }

  private static void button(Composite parent, String label, String id, Runnable action) {
    Button button = Widgets.mark(new Button(parent, SWT.PUSH), id);
    button.setText(label);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    button.addListener(SWT.Selection, e -> action.run());
  }

  private @Nullable Row selected() {
    return viewer.getStructuredSelection().getFirstElement() instanceof Row row ? row : null;
  }

  private void add() {
    Row row = new Row(Choice.of(NLS.bind(Messages.Choices_new, rows.size() + 1)));
    rows.add(row);
    viewer.refresh();
    viewer.setSelection(new StructuredSelection(row), true);
    viewer.editElement(row, 0);
  }

  private void move(int by) {
    Row row = selected();
    int from = row == null ? -1 : rows.indexOf(row);
    int to = from + by;
    if (row != null && from >= 0 && to >= 0 && to < rows.size()) {
      rows.remove(from);
      rows.add(to, row);
      viewer.refresh();
    }
  }

  private void retire() {
    Row row = selected();
    if (row != null) {
      row.retired = !row.retired;
      viewer.refresh();
    }
  }

  private void remove() {
    Row row = selected();
    if (row != null) {
      rows.remove(row);
      viewer.refresh();
    }
  }

  /** The choices as they are now. */
  List<Choice> choices() {
    return rows.stream().filter(row -> !row.value.isBlank())
        .map(row -> new Choice(row.value.strip(), row.label.strip(), row.retired)).toList();
  }

  /** Shows or hides the table. */
  void show(boolean on) {
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).exclude(!on).applyTo(group);
    group.setVisible(on);
    group.getParent().requestLayout();
    if (group.getShell().isVisible()) {
      var size = group.getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
      group.getShell().setSize(Math.max(size.x, group.getShell().getSize().x), size.y);
    }
  }
}
