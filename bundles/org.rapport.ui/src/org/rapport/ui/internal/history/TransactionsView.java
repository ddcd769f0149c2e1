package org.rapport.ui.internal.history;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.rapport.store.Database;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.ui.Background;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Parts;
import org.rapport.ui.Pictures;
import org.rapport.ui.Problems;
import org.rapport.ui.Widgets;

/**
 * The history of the open database: all transactions, the newest first, and what the selected one changed. Any of them
 * can be undone, and what was undone can be done again.
 */
public final class TransactionsView extends ViewPart {

  private static final int MARGIN = 4;
  private static final int TYPING_PAUSE = 200;

  private @Nullable TableViewer viewer;
  private @Nullable TransactionDetails details;
  private @Nullable Text filter;
  private List<TransactionInfo> all = List.of();
  private List<TransactionInfo> shown = List.of();
  /** The database whose transactions are shown; numbers mean nothing in another one. */
  private @Nullable Database source;
  private long wanted;
  private int typing;

  /**
   * Shows a transaction in the view, opening it when necessary.
   *
   * @param page where the view is
   * @param number the transaction's number
   */
  public static void reveal(IWorkbenchPage page, long number) {
    try {
      if (page.showView(Parts.TRANSACTIONS_VIEW) instanceof TransactionsView view) {
        view.select(number);
      }
    } catch (PartInitException problem) {
      Problems.show(null, problem);
    }
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite top = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(top);
    createFilter(top);
    SashForm sash = new SashForm(top, SWT.VERTICAL | SWT.SMOOTH);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    createTable(sash);
    details = new TransactionDetails(sash);
    sash.setWeights(55, 45);
    OpenDatabase.current().follow(parent, database -> load(database.orElse(null)));
    OpenDatabase.current().followCommits(parent, info -> load(OpenDatabase.current().get().orElse(null)));
  }

  private void createFilter(Composite top) {
    Composite bar = new Composite(top, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    Text text = Widgets.mark(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "transactions.filter"); //$NON-NLS-1$
    text.setMessage(Messages.History_filter);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    filter = text;
    text.addModifyListener(e -> {
      int mine = ++typing;
      text.getDisplay().timerExec(TYPING_PAUSE, () -> {
        if (mine == typing && !text.isDisposed()) {
          filter();
        }
      });
    });
  }

  private void createTable(Composite parent) {
    TableViewer table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.VIRTUAL);
    viewer = table;
    table.setUseHashlookup(true);
    table.getTable().setHeaderVisible(true);
    table.getTable().setLinesVisible(true);
    Widgets.mark(table.getTable(), "transactions.table"); //$NON-NLS-1$
    table.setContentProvider((ILazyContentProvider) index -> {
      if (index < shown.size()) {
        table.replace(shown.get(index), index);
      }
    });
    column(table, Messages.History_number, 60, SWT.RIGHT, info -> Long.toString(info.number()));
    column(table, Messages.History_time, 190, SWT.LEFT, info -> Wording.time(info.time()));
    column(table, Messages.History_user, 100, SWT.LEFT, TransactionInfo::user);
    column(table, Messages.History_kind, 100, SWT.LEFT, info -> Wording.kind(info.kind()));
    column(table, Messages.History_purpose, 340, SWT.LEFT, TransactionInfo::purpose);
    column(table, Messages.History_counts, 360, SWT.LEFT, info -> Wording.counts(info.counts()));
    column(table, Messages.History_undone, 110, SWT.LEFT, Wording::undone);
    table.addSelectionChangedListener(event -> selected());
    createActions(table);
  }

  private static void column(TableViewer table, String label, int width, int align,
      Function<TransactionInfo, String> text) {
    TableViewerColumn column = new TableViewerColumn(table, align);
    column.getColumn().setText(label);
    column.getColumn().setWidth(width);
    column.getColumn().setMoveable(true);
    column.setLabelProvider(ColumnLabelProvider.createTextProvider(info -> text.apply((TransactionInfo) info)));
  }

  private void createActions(TableViewer table) {
    Action undo = action(Messages.History_undo, "undo-transaction", //$NON-NLS-1$
        (database, info) -> Undoing.undo(getSite().getShell(), database, info, false));
    Action redo = action(Messages.History_redoAction, "redo-transaction", //$NON-NLS-1$
        (database, info) -> Undoing.redo(getSite().getShell(), database, info, false));
    table.addSelectionChangedListener(event -> {
      TransactionInfo info = selection();
      undo.setEnabled(info != null && info.undoneBy() == null && info.kind() != TransactionKind.ERASURE);
      redo.setEnabled(info != null && info.undoneBy() != null && UndoState.isWork(info));
    });
    getViewSite().getActionBars().getToolBarManager().add(undo);
    getViewSite().getActionBars().getToolBarManager().add(redo);
    MenuManager menu = new MenuManager();
    menu.add(undo);
    menu.add(redo);
    table.getTable().setMenu(menu.createContextMenu(table.getTable()));
  }

  private Action action(String label, String picture, java.util.function.BiConsumer<Database, TransactionInfo> step) {
    Action action = new Action(label, Pictures.descriptor(picture)) {
      @Override
      public void run() {
        Database database = OpenDatabase.current().get().orElse(null);
        TransactionInfo info = selection();
        if (database != null && info != null) {
          step.accept(database, info);
        }
      }
    };
    action.setToolTipText(label);
    action.setEnabled(false);
    return action;
  }

  private @Nullable TransactionInfo selection() {
    TableViewer table = viewer;
    return table != null && table.getStructuredSelection().getFirstElement() instanceof TransactionInfo info ? info
        : null;
  }

  private void selected() {
    TransactionDetails pane = details;
    TransactionInfo info = selection();
    if (pane != null) {
      pane.show(info == null ? null : source, info);
    }
  }

  private void select(long number) {
    wanted = number;
    Text text = filter;
    if (text != null && !text.getText().isEmpty()) {
      text.setText(""); //$NON-NLS-1$
    }
    filter();
  }

  private void load(@Nullable Database database) {
    TableViewer table = viewer;
    if (table == null || table.getTable().isDisposed()) {
      return;
    }
    if (database != source) {
      source = database;
      wanted = 0;
      all = List.of();
      table.setSelection(StructuredSelection.EMPTY);
      filter();
    }
    if (database == null) {
      return;
    }
    Background.quietly(table.getTable(), monitor -> database.transactions(), infos -> {
      if (database == source) {
        all = infos == null ? List.of() : infos;
        filter();
      }
    });
  }

  /** Shows the transactions that fit, and selects the one that was selected or is wanted. */
  private void filter() {
    TableViewer table = viewer;
    Text text = filter;
    if (table == null || text == null || table.getTable().isDisposed()) {
      return;
    }
    TransactionInfo before = selection();
    long chosen = wanted > 0 ? wanted : before == null ? 0 : before.number();
    String part = text.getText().strip().toLowerCase(Locale.getDefault());
    shown = part.isEmpty() ? all : all.stream().filter(info -> fits(info, part)).toList();
    if (table.getInput() == null) {
      table.setInput(this);
    }
    table.setItemCount(shown.size());
    table.refresh();
    for (int i = 0; chosen > 0 && i < shown.size(); i++) {
      if (shown.get(i).number() == chosen) {
        wanted = 0;
        table.getTable().setSelection(i);
        table.setSelection(new StructuredSelection(shown.get(i)), true);
        return;
      }
    }
    selected();
  }

  private static boolean fits(TransactionInfo info, String part) {
    return (info.number() + " " + info.purpose() + ' ' + info.user() + ' ' + Wording.kind(info.kind()) + ' ' //$NON-NLS-1$
        + Wording.counts(info.counts()) + ' ' + Wording.time(info.time())).toLowerCase(Locale.getDefault())
        .contains(part);
  }

  @Override
  public void setFocus() {
    TableViewer table = viewer;
    if (table != null) {
      table.getTable().setFocus();
    }
  }
}
