package org.rapport.ui.internal.list;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.rapport.model.Entities;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.Filter;
import org.rapport.store.GroupQuery;
import org.rapport.store.ListQuery;
import org.rapport.store.Measure;
import org.rapport.store.StoreException;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.ui.Background;
import org.rapport.ui.Pictures;
import org.rapport.ui.Problems;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.internal.ScoreKind;
import org.rapport.ui.internal.history.Wording;
import org.rapport.ui.internal.notice.NoticeBar;
import org.rapport.ui.internal.notice.ReadOnlyNotice;

/** A list of records: filter field, table, and a word where there is nothing to show. */
public final class RecordList {

  private static final int TYPING_PAUSE = 250;
  private static final int MARGIN = 4;
  private static final int NOTE_LINE = 22;

  private final EClass entity;
  private final String id;
  private final ListState state;
  private final Composite top;
  private final Composite bar;
  private final NoticeBar past;
  private final Composite holder;
  private final Label note;
  private final Text field;
  private final Label problem;
  private final PageCache cache;
  private Consumer<String> counted = text -> {};
  private Runnable opened = () -> {};
  private Consumer<RecordTable> built = table -> {};
  private @Nullable RecordTable table;
  private @Nullable Database database;
  private long unfiltered = -1;
  private int typing;

  /**
   * @param parent where it goes
   * @param entity whose records
   */
  public RecordList(Composite parent, EClass entity) {
    this.entity = entity;
    this.id = Entities.plural(entity);
    this.state = new ListState(entity);
    top = Widgets.unstyled(new Composite(parent, SWT.NONE));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(top);
    ReadOnlyNotice.follow(top, id + ".readOnly"); //$NON-NLS-1$
    past = new NoticeBar(top, id + ".past"); //$NON-NLS-1$
    bar = Widgets.unstyled(new Composite(top, SWT.NONE));
    GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    field = createField(bar);
    createTools(bar);
    problem = Widgets.unstyled(Widgets.mark(new Label(bar, SWT.WRAP), id + ".problem")); //$NON-NLS-1$
    GridDataFactory.fillDefaults().span(2, 1).exclude(true).applyTo(problem);
    holder = Widgets.unstyled(new Composite(top, SWT.NONE));
    holder.setLayout(new StackLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
    note = Widgets.unstyled(Widgets.mark(new Label(holder, SWT.CENTER | SWT.WRAP), id + ".note")); //$NON-NLS-1$
    cache = new PageCache(top, this::shown, this::failed);
    UiColors.follow(top, this::paint);
  }

  /** What hears how many records there are, as a sentence. */
  public void onCount(Consumer<String> action) {
    counted = action;
  }

  /** What happens on Enter and double click. */
  public void onOpen(Runnable action) {
    opened = action;
  }

  /** What is told of every new table, to give it menus and the like. */
  void onBuilt(Consumer<RecordTable> action) {
    built = action;
  }

  @Nullable
  RecordTable table() {
    return table;
  }

  ListState state() {
    return state;
  }

  /** Shows the list of another database, or a word that none is open. */
  public void show(@Nullable Database shown) {
    database = shown;
    unfiltered = -1;
    state.asOf(null);
    past.hide();
    if (shown == null) {
      cache.reset(null);
      dropTable();
      word(Messages.List_noDatabase);
      bar.setEnabled(false);
      counted.accept(""); //$NON-NLS-1$
      return;
    }
    bar.setEnabled(true);
    Background.quietly(top, monitor -> columns(shown), found -> {
      if (found != null && database == shown) {
        state.use(shown, found.fields(), found.columns());
        field.setMessage(NLS.bind(Messages.List_hint, QuickFilter.example(found.columns())));
        field.setText(state.fieldText());
        build();
      }
    });
  }

  /** Loads everything anew, with new columns if there are some, and keeps the place. */
  public void reload() {
    Database shown = database;
    if (shown == null) {
      return;
    }
    unfiltered = -1;
    Background.quietly(top, monitor -> columns(shown), found -> {
      if (found == null || database != shown) {
        return;
      }
      boolean same = found.columns().equals(state.available());
      state.use(shown, found.fields(), found.columns());
      if (same && table != null) {
        query();
      } else {
        build();
      }
    });
  }

  private record Found(FieldCatalogue fields, List<ListColumn> columns) {
  }

  private Found columns(Database shown) {
    Instant moment = state.asOf();
    FieldCatalogue fields = moment == null ? shown.fields() : shown.fields(moment);
    return new Found(fields, ListColumns.of(entity, fields, scores(shown)));
  }

  private Map<String, ScoreKind> scores(Database shown) {
    if (entity != ModelPackage.Literals.ACCOUNT) {
      return Map.of();
    }
    Table names = shown.group(GroupQuery.of(ModelPackage.Literals.SCORE, List.of("name"), Measure.count("records"), //$NON-NLS-1$ //$NON-NLS-2$
        Measure.of(Measure.Kind.MIN, "value"), Measure.of(Measure.Kind.MAX, "value"))); //$NON-NLS-1$ //$NON-NLS-2$
    Column column = names.column("name"); //$NON-NLS-1$
    Map<String, ScoreKind> distinct = new LinkedHashMap<>();
    for (int row = 0; row < names.rows(); row++) {
      if (!column.isMissing(row)) {
        distinct.put(column.text(row), ScoreKind.of(column.text(row), null, number(names, "min(value)", row), number( //$NON-NLS-1$
            names,
            "max(value)", row)));
      }
    }
    return distinct;
  }

  private static double number(Table table, String column, int row) {
    return table.column(column) instanceof NumberColumn numbers ? numbers.value(row) : Double.NaN;
  }

  /** Puts the cursor into the filter field. */
  public void focusFilter() {
    field.setFocus();
    field.selectAll();
  }

  /** Puts the cursor into the table, or the field when there is none. */
  public void focus() {
    RecordTable present = table;
    if (present != null && ((StackLayout) holder.getLayout()).topControl == present.control()) {
      present.control().setFocus();
    } else {
      field.setFocus();
    }
  }

  /** Filters by what is typed in the field. */
  public void filter(String text) {
    field.setText(text);
    state.fieldText(text);
    query();
  }

  /** Lets everything through again. */
  public void clearFilters() {
    state.clearFilters();
    field.setText(""); //$NON-NLS-1$
    build();
  }

  /** Asks which columns to show. */
  public void chooseColumns() {
    ColumnsDialog dialog = new ColumnsDialog(top.getShell(), state.available(), state.arranged());
    if (dialog.open() == Window.OK) {
      state.show(dialog.chosen());
      build();
    }
  }

  private Text createField(Composite parent) {
    Text text = Widgets.mark(new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), id + ".filter"); //$NON-NLS-1$
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
    text.addModifyListener(e -> {
      int mine = ++typing;
      text.getDisplay().timerExec(TYPING_PAUSE, () -> {
        if (!text.isDisposed() && mine == typing && !text.getText().equals(state.fieldText())) {
          state.fieldText(text.getText());
          query();
        }
      });
    });
    text.addListener(SWT.KeyDown, e -> {
      if (e.keyCode == SWT.ARROW_DOWN || e.character == SWT.CR) {
        focus();
      } else if (e.character == SWT.ESC) {
        text.setText(""); //$NON-NLS-1$
      }
    });
    return text;
  }

  private void createTools(Composite parent) {
    ToolBar tools = Widgets.unstyled(new ToolBar(parent, SWT.FLAT));
    tool(tools, "clear", Messages.List_clear, this::clearFilters); //$NON-NLS-1$
    tool(tools, "columns", Messages.List_columns, this::chooseColumns); //$NON-NLS-1$
    if (SegmentMenu.fits(entity)) {
      tool(tools, "segment", Messages.Segments_tip, () -> chooseSegment(tools)); //$NON-NLS-1$
    }
    tool(tools, "history", Messages.List_asOf, this::chooseMoment); //$NON-NLS-1$
    tool(tools, "refresh", Messages.List_refresh, this::reload); //$NON-NLS-1$
  }

  /** Offers the segments as filters. */
  private void chooseSegment(ToolBar tools) {
    Database shown = database;
    RecordTable present = table;
    if (shown != null && present != null) {
      long[] rows = Arrays.stream(present.selectedRows()).mapToLong(present.pages()::id).filter(row -> row != 0)
          .toArray();
      new SegmentMenu(tools, entity, shown, field.getText()).open(this::filter, rows);
    }
  }

  /** Asks for a moment and shows the list as it was then. */
  private void chooseMoment() {
    Database shown = database;
    if (shown != null) {
      AsOfDialog dialog = new AsOfDialog(top.getShell(), state.asOf());
      if (dialog.open() == Window.OK) {
        asOf(dialog.moment());
      }
    }
  }

  /**
   * Shows the list as it was at a moment, read only.
   *
   * @param moment the moment, or null for now
   */
  public void asOf(@Nullable Instant moment) {
    state.asOf(moment);
    if (moment == null) {
      past.hide();
    } else {
      past.show(NoticeBar.Kind.STATE, NLS.bind(Messages.List_past, Wording.time(moment)), Messages.List_backToNow,
          () -> asOf(null));
    }
    reload();
  }

  /** Whether the list shows the past: its records can't be changed from here. */
  boolean isPast() {
    return state.asOf() != null;
  }

  private void tool(ToolBar tools, String picture, String tip, Runnable action) {
    ToolItem item = Widgets.mark(new ToolItem(tools, SWT.PUSH), id + '.' + picture);
    item.setImage(Pictures.get(picture));
    item.setToolTipText(tip);
    item.addListener(SWT.Selection, e -> action.run());
  }

  /** Makes the table anew, after its filters or order were changed from outside. */
  void rebuild() {
    build();
  }

  private void build() {
    TableSupport.start();
    dropTable();
    RecordTable made = new RecordTable(holder, state, () -> cache, this::query, id + ".table"); //$NON-NLS-1$
    table = made;
    made.control().addListener(SWT.DefaultSelection, e -> opened.run());
    made.control().addListener(SWT.Modify, e -> query());
    made.control().addOverlayPainter((gc, layer) -> overlay(gc, made));
    built.accept(made);
    query();
  }

  private void dropTable() {
    RecordTable old = table;
    table = null;
    if (old != null) {
      old.control().dispose();
    }
  }

  private void query() {
    Database shown = database;
    RecordTable present = table;
    if (shown == null || present == null) {
      return;
    }
    Filter filter;
    try {
      filter = state.filter();
      say(null);
    } catch (StoreException wrong) {
      say(Problems.sentence(wrong));
      return;
    }
    present.clearSelection();
    ListQuery query = state.query(filter);
    cache.reset((offset, limit) -> {
      if (unfiltered < 0) {
        unfiltered = query.asOf() == null ? shown.count(entity)
            : shown.list(new ListQuery(entity, List.of("key"), null, List.of(), 0, 0, query.asOf())).total(); //$NON-NLS-1$
      }
      return shown.list(query.page(offset, limit));
    });
  }

  private void shown() {
    RecordTable present = table;
    if (present == null) {
      return;
    }
    boolean nothing = cache.total() == 0 && !state.isFiltered() && !isPast();
    if (nothing) {
      word(entity == ModelPackage.Literals.ACCOUNT ? Messages.List_emptyAccounts : Words.empty(entity));
    } else {
      ((StackLayout) holder.getLayout()).topControl = present.control();
      holder.layout();
      present.refresh(true);
    }
    counted.accept(Words.count(entity, cache.total(), unfiltered, state.isFiltered()));
  }

  private void failed(Throwable wrong) {
    say(Problems.sentence(wrong));
  }

  private void say(@Nullable String sentence) {
    problem.setText(sentence == null ? "" : sentence); //$NON-NLS-1$
    problem.setVisible(sentence != null);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(sentence == null).applyTo(problem);
    top.layout(true, true);
  }

  private void word(String sentence) {
    note.setText("\n\n" + sentence); //$NON-NLS-1$
    ((StackLayout) holder.getLayout()).topControl = note;
    holder.layout();
  }

  private void overlay(GC gc, RecordTable present) {
    if (cache.total() != 0) {
      return;
    }
    Rectangle area = present.control().getClientArea();
    String sentence = Words.noMatch(entity);
    Point size = gc.textExtent(sentence);
    gc.setForeground(UiColors.get(UiColors.TEXT_MUTED));
    gc.drawText(sentence, (area.width - size.x) / 2, present.control().getPreferredHeight() + NOTE_LINE, true);
  }

  private void paint() {
    for (var control : List.of(top, bar, holder, note, problem)) {
      control.setBackground(UiColors.get(UiColors.SURFACE));
    }
    for (var child : bar.getChildren()) {
      if (child instanceof ToolBar) {
        child.setBackground(UiColors.get(UiColors.SURFACE));
      }
    }
    note.setForeground(UiColors.get(UiColors.TEXT_MUTED));
    problem.setForeground(UiColors.get(UiColors.RISK_HIGH));
  }
}
