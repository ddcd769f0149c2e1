package org.rapport.store.internal.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.Part;
import org.rapport.store.internal.gateway.Images;
import org.rapport.store.internal.gateway.ListWriter;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/** Loads records into a session; every record once. */
final class Loader {
  private record Identity(EClass entity, long id) {
  }

  private final StoreDatabase store;
  private final ResourceSet resources;
  private final Map<Identity, Loaded> known = new LinkedHashMap<>();

  Loader(StoreDatabase store, ResourceSet resources) {
    this.store = store;
    this.resources = resources;
  }

  /** @return all records of the session, deleted ones too */
  List<Loaded> all() {
    return new ArrayList<>(known.values());
  }

  @Nullable
  Loaded get(EClass entity, long id) {
    return known.get(new Identity(entity, id));
  }

  @Nullable
  Loaded get(EObject object) {
    Loaded loaded = object instanceof org.rapport.model.Record r ? get(r.eClass(), r.getId()) : null;
    return loaded != null && loaded.object() == object ? loaded : null;
  }

  void forget(Loaded loaded) {
    known.remove(new Identity(loaded.entity().entity(), loaded.id()));
    resources.getResources().remove(loaded.resource());
  }

  /** Adds a record that is not stored yet. */
  Loaded create(EntityMap entity, long id) {
    EObject object = EcoreUtil.create(entity.entity());
    ((org.rapport.model.Record) object).setId(id);
    Loaded loaded = new Loaded(entity, id, object);
    loaded.complete(true);
    known.put(new Identity(entity.entity(), id), loaded);
    return loaded;
  }

  /** Loads records with the records they refer to; those known already stay as they are. */
  void shallow(Connection connection, EntityMap entity, Collection<Long> ids) throws SQLException {
    long[] missing = ids.stream().filter(id -> get(entity.entity(), id) == null).mapToLong(Long::longValue).distinct()
        .sorted().toArray();
    if (missing.length == 0) {
      return;
    }
    List<ColumnMap> columns = entity.table().columns();
    Map<Long, @Nullable Object[]> rows = Images.read(connection, entity.table().name(), columns, missing);
    List<Loaded> fresh = new ArrayList<>();
    for (long id : missing) {
      @Nullable Object[] row = rows.get(id);
      if (row != null) {
        Loaded loaded = create(entity, id);
        loaded.complete(false);
        loaded.row(row);
        fresh.add(loaded);
      }
    }
    references(connection, columns, rows.values());
    for (Loaded loaded : fresh) {
      @Nullable Object[] row = loaded.row();
      if (row != null) {
        ObjectMapper.set(loaded.object(), columns, row, this::object);
        loaded.resource().getContents().add(loaded.object());
        resources.getResources().add(loaded.resource());
      }
    }
  }

  /** Loads the records that rows refer to. */
  private void references(Connection connection, List<ColumnMap> columns,
      Collection<@Nullable Object[]> rows) throws SQLException {
    for (int c = 0; c < columns.size(); c++) {
      EReference reference = columns.get(c).reference();
      if (reference != null) {
        load(connection, reference.getEReferenceType(), rows, c);
      }
    }
  }

  private void load(Connection connection, EClass target, Collection<@Nullable Object[]> rows, int column)
      throws SQLException {
    Set<Long> ids = new LinkedHashSet<>();
    for (@Nullable Object[] row : rows) {
      if (row[column] instanceof Long id) {
        ids.add(id);
      }
    }
    shallow(connection, ModelMap.get().entity(target), ids);
  }

  @Nullable
  EObject object(EClass entity, long id) {
    Loaded loaded = get(entity, id);
    return loaded == null ? null : loaded.object();
  }

  /** Loads parts, members and custom values of records where they are missing. */
  void complete(Connection connection, EntityMap entity, Collection<Loaded> records) throws SQLException {
    Map<Long, Loaded> byId = new HashMap<>();
    records.stream().filter(l -> !l.isComplete()).forEach(l -> byId.put(l.id(), l));
    if (!byId.isEmpty()) {
      Map<Long, Loaded> contents = new HashMap<>();
      contents(connection, entity, byId.keySet()).forEach(l -> contents.put(l.id(), l));
      for (Loaded loaded : byId.values()) {
        take(loaded, contents.getOrDefault(loaded.id(), loaded));
        quietly(loaded);
        loaded.complete(true);
      }
    }
  }

  /** Shows without telling anybody: loading is never recorded as an edit. Who watches, watches the parts too. */
  private void quietly(Loaded loaded) {
    EObject object = loaded.object();
    object.eSetDeliver(false);
    try {
      show(loaded);
    } finally {
      object.eSetDeliver(true);
    }
    for (Adapter watcher : List.copyOf(object.eAdapters())) {
      if (watcher instanceof ChangeRecorder || watcher instanceof EContentAdapter) {
        object.eContents().forEach(part -> part.eAdapters().add(watcher));
      }
    }
  }

  private void take(Loaded to, Loaded from) {
    for (TableMap list : to.entity().lists()) {
      to.list(list, from.list(list));
    }
    Map<Integer, Object> custom = new HashMap<>(from.custom());
    to.custom().clear();
    to.custom().putAll(custom);
  }

  /** Gives the object what is stored of lists and custom values. */
  private void show(Loaded loaded) {
    for (TableMap list : loaded.entity().lists()) {
      ObjectMapper.setList(loaded.object(), list, loaded.list(list), this::object);
    }
    Set<Integer> fields = new LinkedHashSet<>(ObjectMapper.custom(loaded.object()).keySet());
    fields.addAll(loaded.custom().keySet());
    for (int field : fields.stream().sorted().toList()) {
      ObjectMapper.setCustom(loaded.object(), field, loaded.custom().get(field));
    }
  }

  /** @return records as stored now, with everything, apart from the session's own; those that are gone are left out */
  List<Loaded> contents(Connection connection, EntityMap entity, Collection<Long> wanted) throws SQLException {
    long[] ids = wanted.stream().mapToLong(Long::longValue).sorted().toArray();
    Map<Long, @Nullable Object[]> rows = Images.read(connection, entity.table().name(), entity.table().columns(), ids);
    List<Loaded> result = new ArrayList<>();
    Map<Long, Loaded> byId = new HashMap<>();
    for (long id : ids) {
      @Nullable Object[] row = rows.get(id);
      if (row != null) {
        Loaded loaded = new Loaded(entity, id, EcoreUtil.create(entity.entity()));
        loaded.row(row);
        result.add(loaded);
        byId.put(id, loaded);
      }
    }
    for (TableMap table : entity.lists()) {
      ListWriter.Rows lists = ListWriter.read(connection, table, ids);
      for (Loaded loaded : result) {
        loaded.list(table, lists.of(loaded.id()));
        references(connection, table, loaded.list(table));
      }
    }
    for (var fields : Images.fieldTables(store.catalogue(), entity.entity()).entrySet()) {
      Map<Long, @Nullable Object[]> values = Images.read(connection, fields.getKey(), fields.getValue(), ids);
      for (Loaded loaded : result) {
        @Nullable Object[] row = values.get(loaded.id());
        for (int c = 0; row != null && c < row.length; c++) {
          Object value = row[c];
          if (value != null) {
            loaded.custom().put(Integer.parseInt(fields.getValue().get(c).name().substring(1)), value);
          }
        }
      }
    }
    return result;
  }

  private void references(Connection connection, TableMap table, List<@Nullable Object[]> rows) throws SQLException {
    EReference list = table.list();
    if (table.kind() == TableMap.Kind.PARTS) {
      references(connection, table.columns(), rows);
    } else if (list != null) {
      load(connection, list.getEReferenceType(), rows, 0);
    }
  }

  /** Brings records of the session to what is stored now; those that are gone leave it. */
  void refresh(Connection connection, EntityMap entity, Collection<Loaded> records) throws SQLException {
    Map<Long, Loaded> now = new HashMap<>();
    contents(connection, entity, records.stream().map(Loaded::id).toList()).forEach(l -> now.put(l.id(), l));
    for (Loaded loaded : records) {
      Loaded stored = now.get(loaded.id());
      @Nullable Object[] row = stored == null ? null : stored.row();
      if (stored == null || row == null) {
        EcoreUtil.remove(loaded.object());
        forget(loaded);
        continue;
      }
      references(connection, entity.table().columns(), List.<@Nullable Object[]>of(row));
      loaded.row(row);
      ObjectMapper.set(loaded.object(), entity.table().columns(), row, this::object);
      if (loaded.isComplete()) {
        take(loaded, stored);
        show(loaded);
      }
      if (!loaded.isPresent()) {
        loaded.resource().getContents().add(loaded.object());
      }
    }
  }

  /** Lets what others have stored count as what the session started from, in one field, and takes it if wanted. */
  void settle(Connection connection, Loaded record, Loaded theirs, @Nullable String field, boolean take)
      throws SQLException {
    for (TableMap table : record.entity().lists()) {
      if (Conflicts.name(table).equals(field)) {
        merge(connection, record, theirs, table, take ? ListMerge.Preference.THEIRS : ListMerge.Preference.MINE);
      }
    }
    Conflicts.settle(record, theirs, field);
    List<ColumnMap> columns = record.entity().table().columns();
    @Nullable Object[] stored = theirs.row();
    for (int c = 0; take && stored != null && c < stored.length; c++) {
      if (columns.get(c).field().equals(field)) {
        references(connection, columns, List.<@Nullable Object[]>of(stored));
        ObjectMapper.set(record.object(), columns.subList(c, c + 1), new @Nullable Object[]{stored[c]}, this::object);
      }
    }
    if (take && field != null && field.startsWith("#")) {
      int id = Integer.parseInt(field.substring(1));
      ObjectMapper.setCustom(record.object(), id, theirs.custom().get(id));
    }
  }

  /** Merges one list, part by part; what others have stored counts then as what the session started from. */
  void merge(Connection connection, Loaded record, Loaded theirs, TableMap table, ListMerge.Preference preference)
      throws SQLException {
    List<Part> fresh = new ArrayList<>();
    for (EObject element : ObjectMapper.elements(record.object(), table)) {
      if (element instanceof Part part && part.getId() == 0) {
        fresh.add(part);
        part.setId(-fresh.size());
      }
    }
    List<@Nullable Object[]> stored = theirs.list(table);
    List<@Nullable Object[]> mine = ObjectMapper.list(record.object(), table);
    List<@Nullable Object[]> rows = new ListMerge(table, record.list(table), mine, stored, preference).rows();
    references(connection, table, stored);
    ObjectMapper.setList(record.object(), table, rows, this::object);
    record.list(table, stored);
    fresh.forEach(part -> part.setId(0));
  }

  /** @return the ids of the records whose column refers to a record */
  static List<Long> referring(Connection connection, EntityMap entity, ColumnMap column, long target)
      throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement("SELECT \"ID\" FROM " + entity.table().sql()
        + " WHERE " + column.sql() + " = ? ORDER BY \"ID\"")) {
      statement.setLong(1, target);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getLong(1));
        }
      }
    }
    return ids;
  }
}
