package org.rapport.store.internal.session;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.Part;
import org.rapport.store.ConflictException.Conflict;
import org.rapport.store.Problem;
import org.rapport.store.TransactionInfo;
import org.rapport.store.ValidationException;
import org.rapport.store.internal.gateway.Deleter;
import org.rapport.store.internal.gateway.ListWriter;
import org.rapport.store.internal.gateway.Writer;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.CustomField;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.TableMap;
import org.rapport.store.internal.reading.Lookups;

/** Turns a session's differences into blocks of one transaction. */
final class Committer {
  private final Writer writer;
  private final Map<EntityMap, Map<Long, Loaded>> stored = new LinkedHashMap<>();
  private final List<Part> numbered = new ArrayList<>();

  Committer(Writer writer) {
    this.writer = writer;
  }

  /** Reads what is stored now of the records that are to be changed or deleted. */
  void read(Loader loader, List<Loaded> records) throws SQLException {
    Map<EntityMap, List<Long>> ids = new LinkedHashMap<>();
    records.forEach(r -> ids.computeIfAbsent(r.entity(), e -> new ArrayList<>()).add(r.id()));
    for (var entry : ids.entrySet()) {
      Map<Long, Loaded> now = new HashMap<>();
      loader.contents(writer.connection(), entry.getKey(), entry.getValue()).forEach(l -> now.put(l.id(), l));
      stored.put(entry.getKey(), now);
    }
  }

  /** @return the record as it is stored now, or null when it is gone */
  @Nullable
  Loaded stored(Loaded record) {
    return stored.getOrDefault(record.entity(), Map.of()).get(record.id());
  }

  /** @return the fields that others have changed too; {@code theirs} gets what is stored of them */
  List<Conflict> conflicts(List<Difference> differences, List<Loaded> deleted) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Difference difference : differences) {
      Loaded theirs = stored(difference.record());
      if (theirs == null) {
        conflicts.add(conflict(difference.record(), null, null, null, null));
      } else {
        Conflicts.find(difference, theirs, conflicts);
      }
    }
    for (Loaded record : deleted) {
      Loaded theirs = stored(record);
      if (theirs != null) {
        Conflicts.findDeleted(record, theirs, conflicts);
      }
    }
    return conflicts;
  }

  static Conflict conflict(Loaded record, @Nullable String field, @Nullable Object original, @Nullable Object mine,
      @Nullable Object theirs) {
    String key = ((org.rapport.model.Record) record.object()).getKey();
    return new Conflict(record.entity().entity(), record.id(), key == null ? "" : key, field, original, mine, theirs);
  }

  /** Writes everything: changes, then deletions, then new records. */
  void write(List<Difference> differences, List<Loaded> deleted, List<Loaded> created) throws SQLException {
    checkKeys(differences, deleted, created);
    new Targets(writer.connection(), deleted, created).check(differences);
    updates(differences);
    for (Difference difference : differences) {
      lists(difference.record(), difference.lists());
      fields(difference.record(), difference.fields(), Op.UPDATE);
    }
    Map<EntityMap, List<Loaded>> doomed = byEntity(deleted);
    for (var entry : doomed.entrySet()) {
      new Deleter(writer).delete(entry.getKey().entity(),
          entry.getValue().stream().mapToLong(Loaded::id).toArray());
    }
    for (var entry : byEntity(created).entrySet()) {
      insert(entry.getKey(), entry.getValue());
    }
  }

  private static Map<EntityMap, List<Loaded>> byEntity(List<Loaded> records) {
    Map<EntityMap, List<Loaded>> result = new LinkedHashMap<>();
    records.forEach(r -> result.computeIfAbsent(r.entity(), e -> new ArrayList<>()).add(r));
    return result;
  }

  private void checkKeys(List<Difference> differences, List<Loaded> deleted, List<Loaded> created)
      throws SQLException {
    List<Loaded> candidates = new ArrayList<>(created);
    differences.stream().filter(d -> d.columns().stream().anyMatch(c -> c.name().equals(TableMap.KEY)))
        .forEach(d -> candidates.add(d.record()));
    Set<Loaded> gone = new LinkedHashSet<>(deleted);
    List<Problem> problems = new ArrayList<>();
    for (var entry : byEntity(candidates).entrySet()) {
      Set<String> mine = new LinkedHashSet<>();
      for (Loaded record : entry.getValue()) {
        String key = ((org.rapport.model.Record) record.object()).getKey();
        Long holder = Lookups.idsByKey(writer.connection(), entry.getKey(), List.of(key)).get(key);
        boolean free = holder == null || holder == record.id()
            || gone.stream().anyMatch(g -> g.entity() == entry.getKey() && g.id() == holder);
        if (!free || !mine.add(key)) {
          problems.add(new Problem(entry.getKey().entity(), record.id(), key, "key",
              "The key '" + key + "' is in use already: choose another one."));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new ValidationException(problems);
    }
  }

  /** Merges lists that others have changed too; {@code record}s that changed by it. */
  List<Loaded> merge(Loader loader, List<Difference> differences) throws SQLException {
    List<Loaded> merged = new ArrayList<>();
    for (Difference difference : differences) {
      Loaded theirs = stored(difference.record());
      for (TableMap table : difference.lists()) {
        if (theirs != null && !ListWriter.same(difference.record().list(table), theirs.list(table))) {
          loader.merge(writer.connection(), difference.record(), theirs, table, ListMerge.Preference.THEIRS);
          merged.add(difference.record());
        }
      }
    }
    return merged;
  }

  /** Gives new parts their ids. */
  void number(List<Difference> differences, List<Loaded> created) {
    differences.forEach(d -> numberParts(d.record()));
    created.forEach(this::numberParts);
  }

  /** Takes the ids of new parts back: nothing was stored, and somebody else may get them. */
  void unnumber() {
    numbered.forEach(part -> part.setId(0));
  }

  private void numberParts(Loaded record) {
    for (TableMap table : record.entity().lists()) {
      if (table.kind() == TableMap.Kind.PARTS) {
        for (EObject element : ObjectMapper.elements(record.object(), table)) {
          if (element instanceof Part part && part.getId() == 0) {
            part.setId(writer.reserve(part.eClass().getName(), 1));
            numbered.add(part);
          }
        }
      }
    }
  }

  /** Changes of the same columns of the same table go into one block. */
  private void updates(List<Difference> differences) {
    Map<List<ColumnMap>, List<Loaded>> groups = new LinkedHashMap<>();
    differences.stream().filter(d -> !d.columns().isEmpty())
        .forEach(d -> groups.computeIfAbsent(d.columns(), c -> new ArrayList<>()).add(d.record()));
    for (var entry : groups.entrySet()) {
      for (var same : byEntity(entry.getValue()).entrySet()) {
        update(same.getKey(), entry.getKey(), same.getValue());
      }
    }
  }

  private void update(EntityMap entity, List<ColumnMap> columns, List<Loaded> records) {
    List<ColumnMap> all = entity.table().columns();
    List<Cells> cells = new ArrayList<>();
    for (ColumnMap column : columns) {
      int place = all.indexOf(column);
      @Nullable Object[] olds = new @Nullable Object[records.size()];
      @Nullable Object[] news = new @Nullable Object[records.size()];
      for (int i = 0; i < olds.length; i++) {
        Loaded now = stored(records.get(i));
        @Nullable Object[] row = now == null ? null : now.row();
        olds[i] = row == null ? null : row[place];
        news[i] = ObjectMapper.row(records.get(i).object(), List.of(column))[0];
      }
      cells.add(new Cells(column.name(), column.type(), olds, news));
    }
    writer.add(Block.rows(Op.UPDATE, entity.table().name(), records.stream().mapToLong(Loaded::id).toArray(), cells));
  }

  private void lists(Loaded record, List<TableMap> tables) {
    Loaded now = stored(record);
    for (TableMap table : tables) {
      ListWriter.Rows olds = new ListWriter.Rows();
      ListWriter.Rows news = new ListWriter.Rows();
      if (now != null) {
        olds.of(record.id()).addAll(now.list(table));
      }
      news.of(record.id()).addAll(ObjectMapper.list(record.object(), table));
      writer.add(ListWriter.block(table, new long[]{record.id()}, olds, news));
    }
  }

  private void fields(Loaded record, List<Integer> ids, Op op) {
    Map<String, List<Cells>> tables = new LinkedHashMap<>();
    Map<Integer, Object> custom = ObjectMapper.custom(record.object());
    Loaded now = stored(record);
    for (int id : ids) {
      CustomField field = writer.catalogue().customField(id);
      if (field != null) {
        Object old = now == null ? null : now.custom().get(id);
        Object value = custom.get(id);
        if (!Objects.equals(old, value)) {
          tables.computeIfAbsent(field.table(), t -> new ArrayList<>())
              .add(new Cells(field.column().name(), field.column().type(),
                  op == Op.INSERT ? null : new @Nullable Object[]{old}, new @Nullable Object[]{value}));
        }
      }
    }
    tables.forEach((table, cells) -> writer.add(Block.rows(op, table, new long[]{record.id()}, cells)));
  }

  private void insert(EntityMap entity, List<Loaded> records) {
    List<ColumnMap> columns = entity.table().columns();
    List<@Nullable Object[]> rows = records.stream().map(r -> ObjectMapper.row(r.object(), columns)).toList();
    List<Cells> cells = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      @Nullable Object[] news = new @Nullable Object[rows.size()];
      for (int i = 0; i < news.length; i++) {
        news[i] = rows.get(i)[c];
        if (ObjectMapper.isVersion(columns.get(c))) {
          news[i] = news[i] instanceof Long version ? version + 1 : 1L;
        }
      }
      cells.add(new Cells(columns.get(c).name(), columns.get(c).type(), null, news));
    }
    long[] ids = records.stream().mapToLong(Loaded::id).toArray();
    writer.use(entity.entity().getName(), Arrays.stream(ids).max().orElse(0));
    writer.add(Block.rows(Op.INSERT, entity.table().name(), ids, cells));
    for (Loaded record : records) {
      lists(record, record.entity().lists());
      fields(record, List.copyOf(ObjectMapper.custom(record.object()).keySet()), Op.INSERT);
    }
  }

  TransactionInfo commit() {
    return writer.commit();
  }

  Connection connection() {
    return writer.connection();
  }
}
