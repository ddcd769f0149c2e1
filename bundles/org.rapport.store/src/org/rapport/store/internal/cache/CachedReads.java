package org.rapport.store.internal.cache;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Filter;
import org.rapport.store.GroupQuery;
import org.rapport.store.ListPage;
import org.rapport.store.ListQuery;
import org.rapport.store.Measure;
import org.rapport.store.ScanQuery;
import org.rapport.store.Sort;
import org.rapport.store.StoreException;
import org.rapport.store.internal.gateway.Sql;
import org.rapport.store.internal.gateway.StoreLog;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.Fields;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.Source;
import org.rapport.store.internal.reading.Groups;
import org.rapport.store.internal.reading.Lists;
import org.rapport.store.internal.reading.Scans;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * Lists, scans, groups and searches, by the columns in memory where that is quicker, else by SQL; the answers are the
 * same.
 */
public final class CachedReads {
  private record Count(long number, long count) {
  }

  private final ColumnStore store;
  /** Lists of fewer records are SQL's. */
  private final long many = Long.getLong("rapport.cache.threshold", 50_000);
  private final Map<EClass, Count> counts = new ConcurrentHashMap<>();

  /** Reads by the columns of a store. */
  public CachedReads(ColumnStore store) {
    this.store = store;
  }

  private boolean isLarge(Connection connection, EClass entity) throws SQLException {
    Snapshot now = store.snapshot();
    Key key = Key.live(ModelMap.get().entity(entity));
    if (now.has(key)) {
      return now.live(key).count() >= many;
    }
    Count known = counts.get(entity);
    if (known == null || known.number() != now.number()) {
      known = new Count(now.number(),
          Sql.number(connection, "SELECT COUNT(*) FROM " + ModelMap.get().entity(entity).table().sql()));
      counts.put(entity, known);
    }
    return known.count() >= many;
  }

  /** @return columns with these among them, if they are in memory and those of many records, else null */
  private @Nullable Snapshot present(EClass entity, Set<Key> keys) {
    Snapshot now = store.present(keys);
    return now != null && now.live(Key.live(ModelMap.get().entity(entity))).count() >= many ? now : null;
  }

  /**
   * A page of a list that needs nothing but what is in memory: whoever reads it waits for nobody.
   *
   * @return the page; empty when the database has to be read
   */
  public Optional<ListPage> list(Catalogue catalogue, ListQuery query) {
    Set<Key> wanted = keys(catalogue, query.entity(), query.filter());
    collect(catalogue, query.entity(), query.sorts().stream().map(Sort::column).toList(), wanted);
    collect(catalogue, query.entity(), query.columns(), wanted);
    Snapshot columns = present(query.entity(), wanted);
    try {
      return columns == null ? Optional.empty() : Optional.of(page(columns, catalogue, query));
    } catch (UnfitException e) {
      return Optional.empty();
    }
  }

  private ListPage page(Snapshot columns, Catalogue catalogue, ListQuery query) throws UnfitException {
    Orders.Page page = store.orders().page(columns, catalogue, query.entity(), query.filter(), query.sorts(),
        query.offset(), query.limit());
    return new ListPage(page.total(), table(columns, catalogue, query.entity(), query.columns(), page.ids()));
  }

  /** @return whole columns; empty when the database has to be read */
  public Optional<Table> scan(Catalogue catalogue, ScanQuery query, @Nullable IProgressMonitor monitor) {
    Set<Key> wanted = keys(catalogue, query.entity(), query.filter());
    collect(catalogue, query.entity(), query.columns(), wanted);
    Snapshot columns = present(query.entity(), wanted);
    if (columns == null) {
      return Optional.empty();
    }
    try {
      int[] ids = new Selection(columns, catalogue, query.entity(), query.filter()).ids();
      if (monitor != null && monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      return Optional.of(table(columns, catalogue, query.entity(), query.columns(), ids));
    } catch (UnfitException e) {
      return Optional.empty();
    }
  }

  /** @return figures of groups; empty when the database has to be read */
  public Optional<Table> group(Catalogue catalogue, GroupQuery query) {
    Groups.check(catalogue, query);
    Set<Key> wanted = keys(catalogue, query.entity(), query.filter());
    collect(catalogue, query.entity(), fields(query), wanted);
    Snapshot columns = store.present(wanted);
    try {
      return columns == null ? Optional.empty() : Optional.of(new Grouping(columns, catalogue, query).table());
    } catch (UnfitException e) {
      return Optional.empty();
    }
  }

  private static void collect(Catalogue catalogue, EClass entity, Collection<String> fields, Set<Key> keys) {
    for (String field : fields) {
      Key.collect(entity, catalogue.resolve(entity, field).source(), keys);
    }
  }

  private static Set<Key> keys(Catalogue catalogue, EClass entity, @Nullable Filter filter) {
    Set<Key> keys = new LinkedHashSet<>();
    keys.add(Key.live(ModelMap.get().entity(entity)));
    if (filter != null) {
      collect(catalogue, entity, filter.conditions().stream().map(c -> c.field().name()).toList(), keys);
    }
    return keys;
  }

  /** @return a page of a list */
  public ListPage list(Connection connection, Catalogue catalogue, ListQuery query) throws SQLException {
    if (!isLarge(connection, query.entity())) {
      return Lists.list(connection, catalogue, query);
    }
    try {
      Set<Key> wanted = keys(catalogue, query.entity(), query.filter());
      collect(catalogue, query.entity(), query.sorts().stream().map(Sort::column).toList(), wanted);
      Set<Key> all = new LinkedHashSet<>(wanted);
      collect(catalogue, query.entity(), query.columns(), all);
      boolean shown = store.has(all);
      Snapshot columns = store.columns(shown ? all : wanted, null);
      Orders.Page page = store.orders().page(columns, catalogue, query.entity(), query.filter(), query.sorts(),
          query.offset(), query.limit());
      return new ListPage(page.total(), shown ? table(columns, catalogue, query.entity(), query.columns(), page.ids())
          : Lists.rows(connection, catalogue, query, longs(page.ids())));
    } catch (UnfitException e) {
      return Lists.list(connection, catalogue, query);
    }
  }

  private static long[] longs(int[] ids) {
    long[] longs = new long[ids.length];
    for (int i = 0; i < longs.length; i++) {
      longs[i] = ids[i];
    }
    return longs;
  }

  /** @return some records' values in some columns */
  static Table table(Columns columns, Fields fields, EClass entity, List<String> names, int[] ids) {
    List<Column> all = new ArrayList<>();
    double[] shown = new double[ids.length];
    for (int i = 0; i < ids.length; i++) {
      shown[i] = ids[i];
    }
    all.add(NumberColumn.of("id", shown));
    for (String name : names) {
      all.add(Pages.column(name, columns.vector(entity, fields.resolve(entity, name)), ids));
    }
    return Table.of(Lists.distinct(all, names.contains("id")));
  }

  /** @return whole columns, read from the database: what is in memory is asked for first */
  public Table scan(Connection connection, Catalogue catalogue, ScanQuery query, @Nullable IProgressMonitor monitor)
      throws SQLException {
    return Scans.scan(connection, catalogue, query, monitor);
  }

  /** @return the ids of the records that a filter lets through, rising */
  public int[] ids(Connection connection, Catalogue catalogue, Filter filter) throws SQLException {
    EClass entity = filter.entity();
    if (isLarge(connection, entity)) {
      try {
        Snapshot columns = store.columns(keys(catalogue, entity, filter), null);
        return new Selection(columns, catalogue, entity, filter).ids();
      } catch (UnfitException e) {
        return Scans.ids(connection, catalogue, filter);
      }
    }
    return Scans.ids(connection, catalogue, filter);
  }

  /** @return figures of groups */
  public Table group(Connection connection, Catalogue catalogue, GroupQuery query) throws SQLException {
    Groups.check(catalogue, query);
    try {
      Set<Key> wanted = keys(catalogue, query.entity(), query.filter());
      collect(catalogue, query.entity(), fields(query), wanted);
      return new Grouping(store.columns(wanted, null), catalogue, query).table();
    } catch (UnfitException e) {
      return Groups.group(connection, catalogue, query);
    }
  }

  /** @return the fields that figures of groups are computed of */
  public static Set<String> fields(GroupQuery query) {
    Set<String> fields = new LinkedHashSet<>(query.by());
    for (Measure measure : query.measures()) {
      String field = measure.field();
      if (field != null) {
        fields.add(field);
      }
    }
    return fields;
  }

  /**
   * Columns as an earlier transaction left them.
   *
   * @param number the transaction
   * @param entity whose records
   * @param sources what their fields are made of
   * @param now the fields there are now
   * @param since reads what was done since
   * @return the columns, or null when the records are few, do not fit into memory, or do not follow the transaction yet
   */
  public @Nullable Earlier earlier(Connection connection, long number, EClass entity, Collection<Source> sources,
      Catalogue now, Earlier.Since since, @Nullable IProgressMonitor monitor) throws SQLException, IOException {
    return isLarge(connection, entity) ? Earlier.of(store, number, entity, sources, now, since, monitor) : null;
  }

  /**
   * Figures of groups of what was scanned before, such as records of the past.
   *
   * @param catalogue the fields at that moment
   * @param table the {@link #fields} of the records that the query lets through
   * @return the groups
   */
  public static Table group(Catalogue catalogue, GroupQuery query, Table table) {
    try {
      return new Grouping(new ScannedColumns(table, catalogue, query.entity()), catalogue, query.where(null)).table();
    } catch (UnfitException e) {
      throw new StoreException("These groups can't be computed, because the values do not fit into memory ("
          + e.getMessage() + "): choose fewer records or fields.", e);
    }
  }

  /** @return the records that have a text in their key, name or addresses */
  public ListPage search(Connection connection, Catalogue catalogue, EClass entity, String text, int limit)
      throws SQLException {
    NameSearch search = new NameSearch(entity, catalogue);
    try {
      Snapshot columns = searched(search);
      Orders.Page page = search.search(columns, text, limit);
      return new ListPage(page.total(), table(columns, catalogue, entity, search.shown(), page.ids()));
    } catch (UnfitException e) {
      return Lists.search(connection, catalogue, entity, search.shown(), text.strip(), limit);
    }
  }

  private Snapshot searched(NameSearch search) throws SQLException, UnfitException {
    Set<Key> names = search.names();
    try {
      Set<Key> all = new LinkedHashSet<>(names);
      all.addAll(search.points());
      return store.columns(all, null);
    } catch (UnfitException e) {
      return store.columns(names, null); // the addresses are too many: names will do
    }
  }

  /** Brings columns into memory; returns 0 when they do not fit. */
  public int warm(Connection connection, Catalogue catalogue, EClass entity, List<String> fields,
      @Nullable IProgressMonitor monitor) throws SQLException {
    Set<Key> wanted = keys(catalogue, entity, null);
    collect(catalogue, entity, fields, wanted);
    if (monitor != null) {
      monitor.beginTask("", store.work(connection, wanted) + fields.size());
    }
    try {
      Snapshot columns = store.columns(wanted, monitor);
      fields.parallelStream().map(field -> columns.vector(entity, catalogue.resolve(entity, field)))
          .filter(vector -> vector.isText() && (monitor == null || !monitor.isCanceled()))
          .forEach(vector -> vector.dictionary().ranks(vector.known()));
      if (monitor != null) {
        monitor.worked(fields.size());
        if (monitor.isCanceled()) {
          throw new OperationCanceledException();
        }
      }
      return fields.size();
    } catch (UnfitException e) {
      StoreLog.info("Not all columns of " + entity.getName() + " could be brought into memory: " + e.getMessage()
          + ". Lists of them take longer.");
    }
    return 0;
  }
}
