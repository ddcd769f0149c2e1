package org.rapport.ui.internal.edit;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.model.Record;
import org.rapport.store.Database;
import org.rapport.store.FieldChange;
import org.rapport.ui.Background;
import org.rapport.ui.Widgets;

/** What became of a record: when, who, which field, from what to what, in which transaction. */
final class HistoryTable {

  private final TableViewer viewer;

  HistoryTable(Composite parent) {
    viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI);
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setLinesVisible(true);
    Widgets.mark(viewer.getTable(), "record.history"); //$NON-NLS-1$
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    column(Messages.Edit_when, 160, change -> Texts.show(change.transaction().time()));
    column(Messages.Edit_who, 90, change -> change.transaction().user());
    column(Messages.Edit_field, 140, FieldChange::label);
    column(Messages.Edit_old, 180, change -> Texts.show(change.oldValue()));
    column(Messages.Edit_new, 180, change -> Texts.show(change.newValue()));
    column(Messages.Edit_transaction, 260,
        change -> change.transaction().number() + " · " + change.transaction().purpose()); //$NON-NLS-1$
  }

  private void column(String label, int width, Function<FieldChange, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(label);
    column.getColumn().setWidth(width);
    column.setLabelProvider(ColumnLabelProvider.createTextProvider(change -> text.apply((FieldChange) change)));
  }

  Control control() {
    return viewer.getControl();
  }

  /** Loads and shows the history of a record. */
  void load(Database database, Record record) {
    Background.quietly(viewer.getControl(), monitor -> database.history(record.eClass(), record.getId()),
        changes -> viewer.setInput(changes == null ? List.of() : changes));
  }
}
