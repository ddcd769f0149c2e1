package org.rapport.ui.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterIconPainter;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowPainter;
import org.eclipse.nebula.widgets.nattable.filterrow.IFilterStrategy;
import org.eclipse.nebula.widgets.nattable.filterrow.config.DefaultFilterRowConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ColumnOverrideLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.reorder.event.ColumnReorderEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.swt.widgets.Composite;
import org.rapport.store.ListPage;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;

/** A big table of records over a page cache: header, filter row and body, rebuilt when the columns change. */
final class RecordTable {

  private static final String RIGHT = "right"; //$NON-NLS-1$
  private static final String SCORE = "score"; //$NON-NLS-1$
  private static final int ROW_HEIGHT = 26;
  private static final int HEADER_HEIGHT = 28;

  private final ListState state;
  private final Supplier<PageCache> cache;
  private final NatTable nat;
  private final DataLayer data;
  private final ColumnReorderLayer order;
  private final SelectionLayer selection;
  private final FilterRowHeaderComposite<Object> filterRow;
  private boolean filling;

  /**
   * @param parent where it goes
   * @param state its columns, order and filters
   * @param cache its rows
   * @param filtered runs when something was typed under a header
   * @param id its id for {@link Widgets}
   */
  RecordTable(Composite parent, ListState state, Supplier<PageCache> cache, Runnable filtered, String id) {
    this.state = state;
    this.cache = cache;
    data = new DataLayer(new Body(), 100, ROW_HEIGHT);
    List<ListColumn> columns = state.visible();
    for (int i = 0; i < columns.size(); i++) {
      data.setColumnWidthByPosition(i, state.width(columns.get(i)), false);
    }
    order = new ColumnReorderLayer(data);
    selection = new SelectionLayer(order, false);
    selection.addConfiguration(new DefaultRowSelectionLayerConfiguration());
    ViewportLayer viewport = new ViewportLayer(selection);
    viewport.setRegionName(GridRegion.BODY);
    DataLayer headerData = new DataLayer(new Header(), 100, HEADER_HEIGHT);
    ColumnHeaderLayer header = new ColumnHeaderLayer(headerData, viewport, selection);
    ConfigRegistry registry = new ConfigRegistry();
    IFilterStrategy<Object> strategy = typed -> applied(typed, filtered);
    filterRow = new FilterRowHeaderComposite<>(strategy, header, headerData.getDataProvider(), registry);
    filterRow.getFilterRowDataLayer().setDefaultRowHeight(ROW_HEIGHT);
    CompositeLayer grid = new CompositeLayer(1, 2);
    grid.setChildLayer(GridRegion.COLUMN_HEADER, filterRow, 0, 0);
    grid.setChildLayer(GridRegion.BODY, viewport, 0, 1);
    label(columns);
    nat = Widgets.unstyled(Widgets.mark(new NatTable(parent, grid, false), id));
    nat.setConfigRegistry(registry);
    nat.addConfiguration(new DefaultNatTableStyleConfiguration());
    nat.addConfiguration(new FilterRowLook());
    nat.addConfiguration(new ListBindings(this));
    nat.configure();
    style(registry);
    listen();
    fillFilterRow(columns);
    UiColors.follow(nat, () -> {
      nat.setTheme(new ListTheme());
      style(registry);
      nat.setBackground(UiColors.get(UiColors.SURFACE));
    });
  }

  NatTable control() {
    return nat;
  }

  ListState state() {
    return state;
  }

  PageCache pages() {
    return cache.get();
  }

  /** Shows what the cache has now. */
  void refresh(boolean structure) {
    if (structure) {
      data.fireLayerEvent(new StructuralRefreshEvent(data));
    } else {
      data.fireLayerEvent(new VisualRefreshEvent(data));
    }
  }

  /** The rows that are selected, in their order. */
  int[] selectedRows() {
    return selection.getSelectedRowPositions().stream()
        .flatMapToInt(range -> IntStream.range(range.start, range.end)).sorted().toArray();
  }

  /** The row with the cursor, -1 when there is none. */
  int currentRow() {
    int anchor = selection.getSelectionAnchor().getRowPosition();
    int[] rows = selectedRows();
    return anchor >= 0 ? anchor : rows.length > 0 ? rows[0] : -1;
  }

  /** Selects one row and scrolls to it. */
  void select(int row) {
    selection.clear();
    if (row >= 0 && row < data.getRowCount()) {
      nat.doCommand(new SelectRowsCommand(selection, 0, row,
          false, false));
    }
  }

  /** Lets go of the selection, for rows that are others now. */
  void clearSelection() {
    selection.clear();
  }

  /** The column at an x of the control, or null. */
  @Nullable
  ListColumn columnAt(int x) {
    int position = nat.getColumnPositionByX(x);
    int index = position < 0 ? -1 : nat.getColumnIndexByPosition(position);
    List<ListColumn> columns = state.visible();
    return index >= 0 && index < columns.size() ? columns.get(index) : null;
  }

  /** The row at a y of the control, or -1. */
  int rowAt(int y) {
    int position = nat.getRowPositionByY(y);
    return position < 2 ? -1 : nat.getRowIndexByPosition(position);
  }

  /** The text of a cell, empty while it is being loaded. */
  String text(ListColumn column, int row) {
    ListPage page = pages().page(row);
    int inPage = row % PageCache.PAGE;
    if (page == null || inPage >= page.rows().rows()) {
      return page == null ? Messages.List_loading : ""; //$NON-NLS-1$
    }
    return page.rows().find(column.name()).map(c -> column.text(c, inPage)).orElse(Messages.List_loading);
  }

  private double share(int columnIndex, int row) {
    List<ListColumn> columns = state.visible();
    ListPage page = pages().page(row);
    int inPage = row % PageCache.PAGE;
    if (page == null || columnIndex >= columns.size() || inPage >= page.rows().rows()) {
      return Double.NaN;
    }
    Column column = page.rows().find(columns.get(columnIndex).name()).orElse(null);
    return column instanceof NumberColumn numbers ? numbers.value(inPage) : Double.NaN;
  }

  private void label(List<ListColumn> columns) {
    ColumnOverrideLabelAccumulator labels = new ColumnOverrideLabelAccumulator(data);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).look() == ListColumn.Look.SCORE) {
        labels.registerColumnOverrides(i, SCORE);
      } else if (columns.get(i).isRight()) {
        labels.registerColumnOverrides(i, RIGHT);
      }
    }
    data.setConfigLabelAccumulator(labels);
  }

  private void style(ConfigRegistry registry) {
    Style right = new Style();
    right.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
    registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, right, DisplayMode.NORMAL, RIGHT);
    registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new ScorePainter(this::share),
        DisplayMode.NORMAL, SCORE);
  }

  private void listen() {
    nat.addLayerListener(event -> {
      List<ListColumn> columns = state.visible();
      if (event instanceof ColumnResizeEvent) {
        for (int i = 0; i < columns.size(); i++) {
          int width = data.getColumnWidthByPosition(i);
          if (width != state.width(columns.get(i))) {
            state.width(columns.get(i), width);
          }
        }
      } else if (event instanceof ColumnReorderEvent) {
        nat.getDisplay().asyncExec(this::keepOrder);
      }
    });
  }

  private void keepOrder() {
    List<ListColumn> columns = state.visible();
    List<ListColumn> shown = new ArrayList<>();
    for (int index : order.getColumnIndexOrder()) {
      shown.add(columns.get(index));
    }
    state.remember(shown);
  }

  private void fillFilterRow(List<ListColumn> columns) {
    filling = true;
    state.typed().forEach((column, text) -> {
      int index = columns.indexOf(column);
      if (index >= 0) {
        filterRow.getFilterRowDataLayer().getFilterRowDataProvider().setDataValue(index, 0, text);
      }
    });
    filling = false;
  }

  private void applied(Map<Integer, Object> typed, Runnable filtered) {
    if (filling) {
      return;
    }
    List<ListColumn> columns = state.visible();
    for (int i = 0; i < columns.size(); i++) {
      Object text = typed.get(i);
      state.typed(columns.get(i), text == null ? "" : text.toString()); //$NON-NLS-1$
    }
    filtered.run();
  }

  /** The filter row in the table's own look. */
  private static final class FilterRowLook extends DefaultFilterRowConfiguration {
    FilterRowLook() {
      cellPainter = new FilterRowPainter(new FilterIconPainter());
    }
  }

  /** The cells. */
  private final class Body implements IDataProvider {
    @Override
    public Object getDataValue(int column, int row) {
      List<ListColumn> columns = state.visible();
      return column < columns.size() ? text(columns.get(column), row) : ""; //$NON-NLS-1$
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
      throw new IllegalStateException("A list is not edited in place."); //$NON-NLS-1$
    }

    @Override
    public int getColumnCount() {
      return state.visible().size();
    }

    @Override
    public int getRowCount() {
      return (int) Math.max(0, Math.min(Integer.MAX_VALUE, pages().total()));
    }
  }

  /** The headers, with an arrow where the list is sorted. */
  private final class Header implements IDataProvider {
    @Override
    public Object getDataValue(int column, int row) {
      List<ListColumn> columns = state.visible();
      if (column >= columns.size()) {
        return ""; //$NON-NLS-1$
      }
      ListColumn shown = columns.get(column);
      var sorts = state.sorts();
      for (int i = 0; i < sorts.size(); i++) {
        if (sorts.get(i).column().equals(shown.name())) {
          String arrow = sorts.get(i).descending() ? " \u25be" : " \u25b4"; //$NON-NLS-1$ //$NON-NLS-2$
          return shown.label() + arrow + (sorts.size() > 1 ? Integer.toString(i + 1) : ""); //$NON-NLS-1$
        }
      }
      return shown.label();
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
      throw new IllegalStateException("A header is not edited in place."); //$NON-NLS-1$
    }

    @Override
    public int getColumnCount() {
      return state.visible().size();
    }

    @Override
    public int getRowCount() {
      return 1;
    }
  }
}
