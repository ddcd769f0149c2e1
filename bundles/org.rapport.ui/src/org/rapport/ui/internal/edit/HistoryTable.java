package org.rapport.ui.internal.edit;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.rapport.model.Record;
import org.rapport.store.Database;
import org.rapport.store.FieldChange;
import org.rapport.ui.Background;
import org.rapport.ui.Pictures;
import org.rapport.ui.Widgets;
import org.rapport.ui.internal.history.TransactionsView;
import org.rapport.ui.internal.history.Wording;
import org.rapport.ui.internal.shell.StatusLine;

/**
 * What became of a record: when, who, which field, from what to what, in which transaction. Any value of the past can be
 * restored, which is a transaction of its own.
 */
final class HistoryTable {

  private static final int SHORT = 40;

  private final IWorkbenchPage page;
  private final Composite top;
  private final Text filter;
  private final TableViewer viewer;
  private @Nullable Database database;
  private List<FieldChange> changes = List.of();

  HistoryTable(Composite parent, IWorkbenchPage page) {
    this.page = page;
    top = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(6, 4).numColumns(2).spacing(4, 4).applyTo(top);
    filter = Widgets.mark(new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "record.history.filter"); //$NON-NLS-1$
    filter.setMessage(Messages.Edit_historyFilter);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(filter);
    filter.addModifyListener(e -> show());
    ToolBar tools = new ToolBar(top, SWT.FLAT | SWT.RIGHT);
    viewer = new TableViewer(top, SWT.FULL_SELECTION | SWT.BORDER);
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setLinesVisible(true);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(viewer.getTable());
    Widgets.mark(viewer.getTable(), "record.history"); //$NON-NLS-1$
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    column(Messages.Edit_when, 180, change -> Wording.time(change.transaction().time()));
    column(Messages.Edit_who, 90, change -> change.transaction().user());
    column(Messages.Edit_field, 140, Texts::label);
    column(Messages.Edit_old, 200, change -> text(change, Texts.past(change, true)));
    column(Messages.Edit_new, 200, change -> text(change, Texts.past(change, false)));
    column(Messages.Edit_transaction, 280,
        change -> change.transaction().number() + " \u00b7 " + change.transaction().purpose()); //$NON-NLS-1$
    tool(tools, "restore", Messages.Edit_restoreBefore, "record.history.restore", () -> restore(true)); //$NON-NLS-1$ //$NON-NLS-2$
    tool(tools, "transactions", Messages.Edit_showTransaction, "record.history.transaction", this::reveal); //$NON-NLS-1$ //$NON-NLS-2$
    createMenu();
  }

  private void column(String label, int width, Function<FieldChange, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(label);
    column.getColumn().setWidth(width);
    column.setLabelProvider(ColumnLabelProvider.createTextProvider(change -> text.apply((FieldChange) change)));
  }

  private static String text(FieldChange change, String text) {
    return change.erased() ? Messages.Edit_erased : text;
  }

  private void tool(ToolBar tools, String picture, String label, String id, Runnable action) {
    ToolItem item = Widgets.mark(new ToolItem(tools, SWT.PUSH), id);
    item.setImage(Pictures.get(picture));
    item.setText(label);
    item.setEnabled(false);
    item.addListener(SWT.Selection, e -> action.run());
    viewer.addSelectionChangedListener(e -> item.setEnabled(selected() != null));
  }

  private void createMenu() {
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fill);
    viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
  }

  private void fill(IMenuManager menu) {
    FieldChange change = selected();
    if (change == null) {
      return;
    }
    if (!change.erased()) {
      item(menu, NLS.bind(Messages.Edit_restore, Texts.label(change), quoted(Texts.past(change, true))), "restore", //$NON-NLS-1$
          () -> restore(true));
      item(menu, NLS.bind(Messages.Edit_restore, Texts.label(change), quoted(Texts.past(change, false))), "restore", //$NON-NLS-1$
          () -> restore(false));
    }
    item(menu, NLS.bind(Messages.Edit_onlyField, Texts.label(change)), "filter", () -> filter.setText(Texts.label( //$NON-NLS-1$
        change)));
    item(menu, Messages.Edit_showTransaction, "transactions", this::reveal); //$NON-NLS-1$
  }

  private static String quoted(String text) {
    String line = text.length() > SHORT ? text.substring(0, SHORT - 2) + '\u2026' : text;
    return line.isEmpty() ? Messages.Edit_empty : '\u201c' + line + '\u201d';
  }

  private static void item(IMenuManager menu, String label, String picture, Runnable action) {
    ImageDescriptor image = Pictures.descriptor(picture);
    menu.add(new Action(label.replace("&", "&&"), image) { //$NON-NLS-1$ //$NON-NLS-2$
      @Override
      public void run() {
        action.run();
      }
    });
  }

  private @Nullable FieldChange selected() {
    return viewer.getStructuredSelection().getFirstElement() instanceof FieldChange change ? change : null;
  }

  private void restore(boolean old) {
    FieldChange change = selected();
    Database from = database;
    if (change == null || from == null || change.erased()) {
      return;
    }
    Background.of(NLS.bind(Messages.Edit_restoring, Texts.label(change)), top)
        .run(monitor -> from.restoreValue(change, old), info -> {
          if (info != null) {
            StatusLine.say(info.number() == 0 ? NLS.bind(Messages.Edit_restoredAlready, Texts.label(change))
                : NLS.bind(Messages.Edit_restored, new Object[]{Texts.label(change),
                    quoted(Texts.past(change, old)), info.number()}));
          }
        });
  }

  private void reveal() {
    FieldChange change = selected();
    if (change != null) {
      TransactionsView.reveal(page, change.transaction().number());
    }
  }

  Composite control() {
    return top;
  }

  /** Loads and shows the history of a record. */
  void load(Database from, Record record) {
    database = from;
    Background.quietly(top, monitor -> from.history(record.eClass(), record.getId()), found -> {
      changes = found == null ? List.of() : found;
      show();
    });
  }

  private void show() {
    String part = filter.getText().strip().toLowerCase(Locale.getDefault());
    viewer.setInput(changes.stream().filter(change -> part.isEmpty() || (Texts.label(change) + '\n' + change.field()
        + '\n'
        + change.transaction().user() + '\n' + change.transaction().purpose() + '\n' + change.oldText() + '\n'
        + change.newText()).toLowerCase(Locale.getDefault()).contains(part)).toList());
  }
}
