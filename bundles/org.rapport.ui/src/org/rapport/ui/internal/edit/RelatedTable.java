package org.rapport.ui.internal.edit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.rapport.ui.Pictures;
import org.rapport.ui.Widgets;

/** A table of records or parts that belong to the edited one, with add, edit and remove. */
final class RelatedTable {

  private final Composite top;
  private final TableViewer viewer;
  private final ToolBar tools;
  private final Supplier<? extends List<?>> rows;

  RelatedTable(Composite parent, String id, Supplier<? extends List<?>> rows) {
    this.rows = rows;
    top = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 2).applyTo(top);
    tools = new ToolBar(top, SWT.FLAT | SWT.RIGHT);
    viewer = new TableViewer(top, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setLinesVisible(true);
    Widgets.mark(viewer.getTable(), id + ".table"); //$NON-NLS-1$
    GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
    viewer.setContentProvider(ArrayContentProvider.getInstance());
  }

  Composite control() {
    return top;
  }

  /** A column of text. */
  <T> void column(Class<T> type, String label, int width, int align, Function<T, @Nullable Object> value) {
    TableViewerColumn column = new TableViewerColumn(viewer, align);
    column.getColumn().setText(label);
    column.getColumn().setWidth(width);
    column.getColumn().setMoveable(true);
    column.setLabelProvider(new ColumnLabelProvider() {
      @Override
      public String getText(Object element) {
        return Texts.show(value.apply(type.cast(element)));
      }
    });
  }

  /** A tool; one that needs a selection works on the first selected row. */
  void tool(String picture, String label, @Nullable Runnable action, @Nullable Consumer<EObject> onSelected) {
    ToolItem item = new ToolItem(tools, SWT.PUSH);
    item.setImage(Pictures.get(picture));
    item.setText(label);
    item.addListener(SWT.Selection, e -> {
      if (action != null) {
        action.run();
      } else if (onSelected != null && selected() instanceof EObject object) {
        onSelected.accept(object);
      }
    });
    if (onSelected != null) {
      item.setEnabled(false);
      viewer.addSelectionChangedListener(e -> item.setEnabled(!e.getSelection().isEmpty()));
    }
  }

  /** What a double click or Enter does. */
  void onOpen(Consumer<EObject> action) {
    viewer.addOpenListener(e -> {
      if (selected() instanceof EObject object) {
        action.accept(object);
      }
    });
  }

  private @Nullable Object selected() {
    return viewer.getStructuredSelection().getFirstElement();
  }

  /** Shows the present rows. */
  void refresh() {
    if (!viewer.getTable().isDisposed()) {
      List<?> present = rows.get();
      // most records have no related ones: the system's table takes its time even to be emptied
      if (!present.isEmpty() || viewer.getTable().getItemCount() > 0 || viewer.getInput() == null) {
        viewer.setInput(present);
      }
    }
  }
}
