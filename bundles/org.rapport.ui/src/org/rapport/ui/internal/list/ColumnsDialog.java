package org.rapport.ui.internal.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.ui.Widgets;

/** Chooses and orders the columns of a list. */
final class ColumnsDialog extends Dialog {

  private static final int WIDTH = 420;
  private static final int HEIGHT = 520;

  private final List<ListColumn> all;
  private final List<ListColumn> usual;
  private final Set<ListColumn> shown;
  private @Nullable CheckboxTableViewer viewer;

  ColumnsDialog(Shell parent, List<ListColumn> available, List<ListColumn> visible) {
    super(parent);
    setShellStyle(getShellStyle() | SWT.RESIZE);
    shown = new LinkedHashSet<>(visible);
    usual = available.stream().filter(ListColumn::usual).toList();
    all = new ArrayList<>(visible);
    available.stream().filter(column -> !shown.contains(column)).forEach(all::add);
  }

  /** The chosen columns in their order. */
  List<ListColumn> chosen() {
    return all.stream().filter(shown::contains).toList();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.Columns_title);
  }

  @Override
  protected Point getInitialSize() {
    return new Point(WIDTH, HEIGHT);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Label heading = new Label(area, SWT.WRAP);
    heading.setText(Messages.Columns_heading);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(heading);
    Text search = Widgets.mark(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "columns.search"); //$NON-NLS-1$
    search.setMessage(Messages.Columns_search);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
    Composite row = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(row);
    CheckboxTableViewer table = CheckboxTableViewer.newCheckList(row, SWT.BORDER | SWT.MULTI);
    viewer = table;
    Widgets.mark(table.getTable(), "columns.table"); //$NON-NLS-1$
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getControl());
    table.setContentProvider(ArrayContentProvider.getInstance());
    table.setLabelProvider(LabelProvider.createTextProvider(column -> ((ListColumn) column).label()));
    table.addFilter(new ViewerFilter() {
      @Override
      public boolean select(Viewer shownIn, Object parentElement, Object element) {
        return ((ListColumn) element).label().toLowerCase(Locale.getDefault())
            .contains(search.getText().strip().toLowerCase(Locale.getDefault()));
      }
    });
    table.addCheckStateListener(event -> {
      ListColumn column = (ListColumn) event.getElement();
      if (event.getChecked()) {
        shown.add(column);
      } else {
        shown.remove(column);
      }
      validate();
    });
    search.addModifyListener(e -> refresh());
    createButtons(row);
    table.setInput(all);
    refresh();
    return area;
  }

  private void createButtons(Composite row) {
    Composite buttons = new Composite(row, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(buttons);
    GridDataFactory.fillDefaults().applyTo(buttons);
    button(buttons, Messages.Columns_up, () -> move(-1));
    button(buttons, Messages.Columns_down, () -> move(1));
    button(buttons, Messages.Columns_all, () -> shown.addAll(all));
    button(buttons, Messages.Columns_usual, () -> {
      shown.clear();
      shown.addAll(usual);
      all.removeAll(usual);
      all.addAll(0, usual);
    });
  }

  private void button(Composite parent, String label, Runnable action) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(label);
    GridDataFactory.fillDefaults().applyTo(button);
    button.addListener(SWT.Selection, e -> {
      action.run();
      refresh();
      validate();
    });
  }

  private void move(int by) {
    CheckboxTableViewer table = viewer;
    if (table == null) {
      return;
    }
    List<Object> selected = new ArrayList<>(Arrays.asList(((IStructuredSelection) table.getSelection()).toArray()));
    if (by > 0) {
      Collections.reverse(selected);
    }
    for (Object column : selected) {
      int from = all.indexOf(column);
      int to = from + by;
      if (to < 0 || to >= all.size() || selected.contains(all.get(to))) {
        continue;
      }
      Collections.swap(all, from, to);
    }
  }

  private void refresh() {
    CheckboxTableViewer table = viewer;
    if (table != null) {
      table.refresh();
      table.setCheckedElements(shown.toArray());
    }
  }

  private void validate() {
    Button ok = getButton(OK);
    if (ok != null) {
      ok.setEnabled(!shown.isEmpty());
    }
  }
}
