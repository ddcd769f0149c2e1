package org.rapport.ui.analytics.internal.viewers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.model.FigureText;

/**
 * A table of many rows: sorted by a click on a heading, filtered by a text above it, copied by its context menu or Ctrl+C.
 *
 * @param <T> a row
 */
public final class DataTable<T> {

  private static final int FILTER_FROM = 12;
  private static final int WIDEST = 560;
  private static final int MEASURED = 60;
  private static final int PADDING = 22;
  /** What a line of the system's table may be higher than it says before it is seen. */
  private static final int LINE = 2;
  private static final int NARROWEST = 140;

  private final RowList<T> rows;
  private final Composite area;
  private final Text filter;
  private final Label count;
  private final Table table;
  private Consumer<Optional<T>> listener = row -> {};
  private Consumer<T> opener = row -> {};
  private int[] natural = {};

  /**
   * @param id the id of the table; its filter has it too, with ".filter"
   * @param visible how many rows are seen without scrolling
   */
  public DataTable(Composite parent, String id, List<RowList.Column<T>> columns, int visible) {
    rows = new RowList<>(columns);
    area = Styles.surface(new Composite(parent, SWT.NONE));
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    area.setLayout(layout);
    area.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(Texts.Table_filter);
    filter.setLayoutData(new GridData(240, SWT.DEFAULT));
    filter.addListener(SWT.Modify, event -> changed(() -> rows.filter(filter.getText())));
    Widgets.mark(filter, id + ".filter"); //$NON-NLS-1$
    count = Styles.muted(new Label(area, SWT.NONE));
    count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    table = new Table(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.VIRTUAL);
    Widgets.mark(table, id);
    table.setHeaderVisible(true);
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
    data.heightHint = table.getHeaderHeight() + (table.getItemHeight() + LINE) * visible + PADDING / 2;
    data.widthHint = 300;
    table.setLayoutData(data);
    for (int i = 0; i < columns.size(); i++) {
      column(i, columns.get(i));
    }
    table.addListener(SWT.Resize, event -> fit());
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
    table.addListener(SWT.Selection, event -> listener.accept(selected()));
    table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(row -> opener.accept(row)));
    table.addListener(SWT.KeyDown, event -> {
      if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
        copy();
      }
    });
    menu(id);
  }

  private void column(int index, RowList.Column<T> column) {
    TableColumn head = new TableColumn(table, column.right() ? SWT.RIGHT : SWT.LEFT);
    head.setText(column.title());
    head.addListener(SWT.Selection, event -> {
      changed(() -> rows.sort(index));
      table.setSortColumn(head);
      table.setSortDirection(rows.descending() ? SWT.DOWN : SWT.UP);
    });
  }

  private void menu(String id) {
    Menu menu = new Menu(table);
    MenuItem copy = Widgets.mark(new MenuItem(menu, SWT.PUSH), id + ".copy"); //$NON-NLS-1$
    copy.setText(Texts.Table_copy);
    copy.addListener(SWT.Selection, event -> copy());
    MenuItem all = Widgets.mark(new MenuItem(menu, SWT.PUSH), id + ".copyAll"); //$NON-NLS-1$
    all.setText(Texts.Table_copyAll);
    all.addListener(SWT.Selection, event -> copy(rows.shown()));
    table.setMenu(menu);
  }

  private void copy() {
    List<T> chosen = Arrays.stream(table.getSelectionIndices()).mapToObj(rows.shown()::get).toList();
    copy(chosen.isEmpty() ? rows.shown() : chosen);
  }

  private void copy(List<T> some) {
    Clipboard clipboard = new Clipboard(table.getDisplay());
    try {
      clipboard.setContents(new Object[]{rows.tabs(some)}, new Transfer[]{TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }

  private void fill(TableItem item, int index) {
    if (index < rows.shown().size()) {
      T row = rows.shown().get(index);
      item.setText(rows.columns().stream().map(column -> column.text().apply(row)).toArray(String[]::new));
    }
  }

  private void changed(Runnable change) {
    Optional<T> chosen = selected();
    change.run();
    refresh();
    int index = chosen.map(rows.shown()::indexOf).orElse(-1);
    if (index >= 0) {
      table.setSelection(index);
    } else if (chosen.isPresent()) {
      listener.accept(Optional.empty());
    }
  }

  private void refresh() {
    table.setItemCount(rows.shown().size());
    table.clearAll();
    count.setText(rows.shown().size() == rows.total() ? NLS.bind(Texts.Table_count, FigureText.count(rows.total()))
        : NLS.bind(Texts.Table_some, FigureText.count(rows.shown().size()), FigureText.count(rows.total())));
  }

  /** Shows other rows. */
  public void show(List<T> some) {
    rows.set(some);
    table.deselectAll();
    refresh();
    boolean many = some.size() >= FILTER_FROM;
    filter.setVisible(many);
    ((GridData) filter.getLayoutData()).exclude = !many;
    count.setVisible(many);
    ((GridData) count.getLayoutData()).exclude = !many;
    widths(some);
    area.layout();
  }

  private void widths(List<T> some) {
    GC gc = new GC(table);
    natural = new int[rows.columns().size()];
    for (int i = 0; i < rows.columns().size(); i++) {
      RowList.Column<T> column = rows.columns().get(i);
      int width = gc.textExtent(column.title()).x + PADDING / 2;
      for (T row : some.subList(0, Math.min(MEASURED, some.size()))) {
        width = Math.max(width, gc.textExtent(column.text().apply(row)).x);
      }
      natural[i] = Math.min(WIDEST, width + PADDING);
      table.getColumn(i).setWidth(natural[i]);
    }
    gc.dispose();
    fit();
  }

  /** Takes from the widest column what the last ones need to be seen. */
  private void fit() {
    int room = table.getClientArea().width;
    int widest = 0;
    int all = 0;
    for (int i = 0; i < natural.length; i++) {
      widest = natural[i] > natural[widest] ? i : widest;
      all += natural[i];
    }
    if (room > 0 && all > room && natural[widest] > NARROWEST) {
      table.getColumn(widest).setWidth(Math.max(NARROWEST, natural[widest] - (all - room)));
    }
  }

  /** The row selected, if one is. */
  public Optional<T> selected() {
    int index = table.getSelectionIndex();
    return index < 0 || index >= rows.shown().size() ? Optional.empty() : Optional.of(rows.shown().get(index));
  }

  /** Selects a row and tells of it. */
  void select(T row) {
    int index = rows.shown().indexOf(row);
    table.setSelection(index);
    listener.accept(selected());
  }

  /** Tells of the row that is opened by Enter or a double click. */
  public void onOpen(Consumer<T> other) {
    opener = other;
  }

  /** Tells of the row selected. */
  public void onSelect(Consumer<Optional<T>> other) {
    listener = other;
  }

  public Composite control() {
    return area;
  }
}
