package org.rapport.ui.internal.list;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Database;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.Filter;
import org.rapport.store.ListQuery;
import org.rapport.store.Sort;
import org.rapport.ui.Background;

/**
 * What a list shows: its columns in their order and widths, the filters and the order of rows. Columns and widths are
 * kept for the next time; filters hold values of customers and are not.
 */
public final class ListState {

  private static final String NODE = "org.rapport.ui/lists/"; //$NON-NLS-1$
  private static final String COLUMNS = "columns"; //$NON-NLS-1$
  private static final String WIDTHS = "widths"; //$NON-NLS-1$
  private static final String SORTS = "sorts"; //$NON-NLS-1$
  private static final String LINE = "\n"; //$NON-NLS-1$

  private final EClass entity;
  private final Map<String, Integer> widths = new HashMap<>();
  private final Map<ListColumn, String> typed = new LinkedHashMap<>();
  private List<ListColumn> available = List.of();
  private List<ListColumn> visible = List.of();
  private List<ListColumn> kept = List.of();
  private List<Sort> sorts = List.of();
  private String fieldText = ""; //$NON-NLS-1$
  private String place = ""; //$NON-NLS-1$
  private @Nullable FieldCatalogue fields;
  private @Nullable Instant asOf;

  /** A list of an entity. */
  public ListState(EClass entity) {
    this.entity = entity;
  }

  /** Takes the columns of a database, and the arrangement kept for it. */
  void use(Database database, FieldCatalogue catalogue, List<ListColumn> columns) {
    fields = catalogue;
    String newPlace = NODE + entity.getName() + '/' + Integer.toHexString(database.folder().hashCode());
    if (!newPlace.equals(place)) {
      place = newPlace;
      typed.clear();
      fieldText = ""; //$NON-NLS-1$
      asOf = null;
      read(columns);
    } else {
      List<String> known = names(available);
      List<String> shown = new ArrayList<>(names(arranged()));
      for (int i = 0; i < columns.size(); i++) {
        ListColumn column = columns.get(i);
        if (column.usual() && !known.contains(column.name())) {
          shown.add(Math.min(i, shown.size()), column.name());
        }
      }
      available = columns;
      kept = List.of();
      visible = pick(shown);
    }
  }

  /** Takes columns for good, without a database; for tests. */
  public void use(FieldCatalogue catalogue, List<ListColumn> columns) {
    fields = catalogue;
    available = columns;
    visible = columns.stream().filter(ListColumn::usual).toList();
  }

  public List<ListColumn> available() {
    return available;
  }

  public List<ListColumn> visible() {
    return visible;
  }

  public List<Sort> sorts() {
    return sorts;
  }

  /** Shows these columns in this order. */
  public void show(List<ListColumn> columns) {
    visible = List.copyOf(columns);
    kept = List.of();
    typed.keySet().retainAll(visible);
    write();
  }

  /** Keeps an order of the shown columns for the next time; the present table has it already. */
  void remember(List<ListColumn> order) {
    kept = order;
    write();
  }

  /** The shown columns in the order the user gave them. */
  List<ListColumn> arranged() {
    return kept.isEmpty() ? visible : kept;
  }

  public int width(ListColumn column) {
    return widths.getOrDefault(column.name(), column.width());
  }

  public void width(ListColumn column, int width) {
    widths.put(column.name(), width);
    write();
  }

  /** Sorts by a column: ascending first, then descending, then not; with add, after the present order. */
  public void sort(ListColumn column, boolean add) {
    List<Sort> next = add ? new ArrayList<>(sorts) : new ArrayList<>();
    Sort old = sorts.stream().filter(s -> s.column().equals(column.name())).findFirst().orElse(null);
    int at = old == null ? -1 : next.indexOf(old);
    Sort wanted = old == null ? Sort.ascending(column.name())
        : old.descending() ? null : Sort.descending(column.name());
    if (at >= 0) {
      next.remove(at);
    }
    if (wanted != null) {
      next.add(at < 0 ? next.size() : at, wanted);
    }
    sorts = List.copyOf(next);
    write();
  }

  /** Sorts by one column in one direction. */
  public void sort(Sort sort) {
    sorts = List.of(sort);
    write();
  }

  public String fieldText() {
    return fieldText;
  }

  /** What is typed in the filter field. */
  public void fieldText(String text) {
    fieldText = text;
  }

  public Map<ListColumn, String> typed() {
    return typed;
  }

  /** What is typed under a header. */
  public void typed(ListColumn column, String text) {
    if (text.isBlank()) {
      typed.remove(column);
    } else {
      typed.put(column, text);
    }
  }

  /** The moment whose state is shown, or null for now. */
  public @Nullable Instant asOf() {
    return asOf;
  }

  /** Shows the state of a moment, or of now. */
  public void asOf(@Nullable Instant moment) {
    asOf = moment;
  }

  public boolean isFiltered() {
    return !fieldText.isBlank() || !typed.isEmpty();
  }

  /** Lets everything through again. */
  public void clearFilters() {
    fieldText = ""; //$NON-NLS-1$
    typed.clear();
  }

  /**
   * The filter as typed.
   *
   * @throws org.rapport.store.StoreException with a sentence when it cannot be understood
   */
  public @Nullable Filter filter() {
    FieldCatalogue catalogue = fields;
    if (catalogue == null) {
      return null;
    }
    Filter field = QuickFilter.field(fieldText, entity, catalogue);
    Filter columns = QuickFilter.columns(typed, entity, catalogue);
    return field == null ? columns : columns == null ? field : field.and(columns);
  }

  /** The query for rows as shown. */
  public ListQuery query(@Nullable Filter filter) {
    return new ListQuery(entity, names(visible), filter, sorts, 0, PageCache.PAGE, asOf);
  }

  private static List<String> names(List<ListColumn> columns) {
    return columns.stream().map(ListColumn::name).toList();
  }

  private List<ListColumn> pick(List<String> names) {
    Map<String, ListColumn> byName = available.stream()
        .collect(Collectors.toMap(ListColumn::name, c -> c, (a, b) -> a, LinkedHashMap::new));
    return names.stream().map(byName::get).filter(c -> c != null).toList();
  }

  private void read(List<ListColumn> columns) {
    IEclipsePreferences node = InstanceScope.INSTANCE.getNode(place);
    available = columns;
    kept = List.of();
    visible = pick(lines(node, COLUMNS));
    if (visible.isEmpty()) {
      visible = columns.stream().filter(ListColumn::usual).toList();
    }
    widths.clear();
    for (String line : lines(node, WIDTHS)) {
      int tab = line.indexOf('\t');
      widths.put(line.substring(tab + 1), Integer.parseInt(line.substring(0, tab)));
    }
    sorts = lines(node, SORTS).stream().map(line -> new Sort(line.substring(1), line.charAt(0) == '-'))
        .filter(sort -> columns.stream().anyMatch(c -> c.name().equals(sort.column()))).toList();
  }

  private static List<String> lines(IEclipsePreferences node, String key) {
    return node.get(key, "").lines().filter(line -> !line.isBlank()).toList(); //$NON-NLS-1$
  }

  private void write() {
    if (place.isEmpty()) {
      return;
    }
    IEclipsePreferences node = InstanceScope.INSTANCE.getNode(place);
    node.put(COLUMNS, String.join(LINE, names(arranged())));
    node.put(WIDTHS, widths.entrySet().stream().map(e -> e.getValue() + "\t" + e.getKey()) //$NON-NLS-1$
        .collect(Collectors.joining(LINE)));
    node.put(SORTS, sorts.stream().map(s -> (s.descending() ? "-" : "+") + s.column()) //$NON-NLS-1$ //$NON-NLS-2$
        .collect(Collectors.joining(LINE)));
    Background.of("Rapport", null).quiet().onFailure(ListState::notKept).run(monitor -> { //$NON-NLS-1$
      node.flush();
      return Boolean.TRUE;
    }, done -> {});
  }

  private static void notKept(Throwable problem) {
    ILog.of(ListState.class).warn("The arrangement of a list could not be kept.", problem); //$NON-NLS-1$
  }
}
