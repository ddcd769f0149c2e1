package org.rapport.ui.internal.history;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.rapport.model.Entities;
import org.rapport.model.edit.Labels;
import org.rapport.store.Counts;
import org.rapport.store.Database;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.ui.Background;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Pictures;
import org.rapport.ui.Widgets;

/** All transactions of the open database, the newest first; the selected one can be undone. */
public final class TransactionsView extends ViewPart {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
      FormatStyle.MEDIUM);

  private @Nullable TableViewer viewer;

  @Override
  public void createPartControl(Composite parent) {
    TableViewer table = new TableViewer(parent, SWT.FULL_SELECTION);
    viewer = table;
    table.getTable().setHeaderVisible(true);
    table.getTable().setLinesVisible(true);
    Widgets.mark(table.getTable(), "transactions.table"); //$NON-NLS-1$
    table.setContentProvider(ArrayContentProvider.getInstance());
    column(table, Messages.History_number, 60, SWT.RIGHT, info -> Long.toString(info.number()));
    column(table, Messages.History_time, 180, SWT.LEFT,
        info -> TIME.format(info.time().atZone(ZoneId.systemDefault())));
    column(table, Messages.History_user, 90, SWT.LEFT, TransactionInfo::user);
    column(table, Messages.History_kind, 100, SWT.LEFT, info -> kind(info.kind()));
    column(table, Messages.History_purpose, 320, SWT.LEFT, TransactionInfo::purpose);
    column(table, Messages.History_counts, 340, SWT.LEFT, info -> counts(info.counts()));
    column(table, Messages.History_undone, 100, SWT.LEFT,
        info -> info.undoneBy() == null ? "" : NLS.bind(Messages.History_undoneBy, info.undoneBy())); //$NON-NLS-1$
    createActions(table);
    OpenDatabase.current().follow(parent, database -> load(database.orElse(null)));
    OpenDatabase.current().followCommits(parent, info -> load(OpenDatabase.current().get().orElse(null)));
  }

  private static void column(TableViewer table, String label, int width, int align,
      Function<TransactionInfo, String> text) {
    TableViewerColumn column = new TableViewerColumn(table, align);
    column.getColumn().setText(label);
    column.getColumn().setWidth(width);
    column.setLabelProvider(ColumnLabelProvider.createTextProvider(info -> text.apply((TransactionInfo) info)));
  }

  private void createActions(TableViewer table) {
    Action undo = new Action(Messages.History_undo, Pictures.descriptor("undo-transaction")) { //$NON-NLS-1$
      @Override
      public void run() {
        Database database = OpenDatabase.current().get().orElse(null);
        if (database != null && table.getStructuredSelection().getFirstElement() instanceof TransactionInfo info) {
          Undoing.ask(getSite().getShell(), database, info);
        }
      }
    };
    undo.setEnabled(false);
    table.addSelectionChangedListener(event -> undo.setEnabled(
        table.getStructuredSelection().getFirstElement() instanceof TransactionInfo info && info.undoneBy() == null));
    getViewSite().getActionBars().getToolBarManager().add(undo);
    MenuManager menu = new MenuManager();
    menu.add(undo);
    table.getTable().setMenu(menu.createContextMenu(table.getTable()));
  }

  private void load(@Nullable Database database) {
    TableViewer table = viewer;
    if (table == null || table.getTable().isDisposed()) {
      return;
    }
    if (database == null) {
      table.setInput(List.of());
      return;
    }
    Background.quietly(table.getTable(), monitor -> database.transactions(),
        infos -> table.setInput(infos == null ? List.of() : infos));
  }

  private static String kind(TransactionKind kind) {
    return switch (kind) {
      case EDIT -> Messages.History_edit;
      case IMPORT -> Messages.History_import;
      case SCORES -> Messages.History_scores;
      case BULK -> Messages.History_bulk;
      case UNDO -> Messages.History_undoKind;
      case REDO -> Messages.History_redo;
      case ERASURE -> Messages.History_erasure;
    };
  }

  private static String counts(Map<String, Counts> counts) {
    List<String> parts = new ArrayList<>();
    counts.forEach((name, count) -> {
      String label = Entities.find(name).map((EClass entity) -> Labels.plural(entity)).orElse(name);
      List<String> numbers = new ArrayList<>();
      number(numbers, Messages.History_created, count.created());
      number(numbers, Messages.History_changed, count.changed());
      number(numbers, Messages.History_deleted, count.deleted());
      if (!numbers.isEmpty()) {
        parts.add(label + ": " + String.join(", ", numbers)); //$NON-NLS-1$ //$NON-NLS-2$
      }
    });
    return String.join("; ", parts); //$NON-NLS-1$
  }

  private static void number(List<String> numbers, String sentence, long count) {
    if (count > 0) {
      numbers.add(NLS.bind(sentence, NumberFormat.getIntegerInstance().format(count)));
    }
  }

  @Override
  public void setFocus() {
    TableViewer table = viewer;
    if (table != null) {
      table.getTable().setFocus();
    }
  }
}
