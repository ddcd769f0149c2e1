package org.rapport.store.internal.gateway;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.StoreException;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.ModelMap.ReferenceColumn;
import org.rapport.store.internal.mapping.TableMap;

/**
 * Deletes records. Those that can't be without a deleted one go with it; other references to it become missing, and it
 * leaves the lists it was a member of.
 */
public final class Deleter {
  private record Reference(ReferenceColumn column, long row, long target) {
  }

  private final Writer writer;
  private final Map<EClass, Set<Long>> doomed = new LinkedHashMap<>();
  private final List<Reference> loose = new ArrayList<>();
  private long deleted;

  /** Deletes in a transaction. */
  public Deleter(Writer writer) {
    this.writer = writer;
  }

  /** @return how many records were deleted, of all entities */
  public long delete(EClass entity, long[] ids) throws SQLException {
    return delete(Map.of(entity, ids));
  }

  /** @return how many records were deleted, of all entities */
  long delete(Map<EClass, long[]> wanted) throws SQLException {
    for (var entry : wanted.entrySet()) {
      EntityMap map = ModelMap.get().entity(entry.getKey());
      if (map.table().name().equals(Applier.DEFINITIONS)) {
        throw new StoreException("A custom field can't be deleted, because records may have values in it: retire it.");
      }
      Map<Long, @Nullable Object[]> existing = Images.read(writer.connection(), map.table().name(), List.of(),
          entry.getValue());
      doom(entry.getKey(), Arrays.stream(entry.getValue()).filter(existing::containsKey).toArray());
    }
    loosen();
    for (var entry : doomed.entrySet()) {
      long[] all = entry.getValue().stream().mapToLong(Long::longValue).sorted().toArray();
      for (int from = 0; from < all.length; from += Inserter.CHUNK) {
        long[] some = Arrays.copyOfRange(all, from, Math.min(all.length, from + Inserter.CHUNK));
        remove(writer, ModelMap.get().entity(entry.getKey()), some);
        deleted += some.length;
      }
    }
    return deleted;
  }

  /** @return the records that were deleted, by entity */
  Map<EClass, Set<Long>> doomed() {
    return doomed;
  }

  private void doom(EClass entity, long[] ids) throws SQLException {
    Set<Long> set = doomed.computeIfAbsent(entity, e -> new LinkedHashSet<>());
    long[] added = Arrays.stream(ids).filter(set::add).toArray();
    writer.refuseInserted(ModelMap.get().entity(entity), added);
    if (added.length == 0) {
      return;
    }
    for (ReferenceColumn column : ModelMap.get().referringTo(entity)) {
      List<Reference> references = references(column, added);
      if (column.required() && column.table().kind() == TableMap.Kind.ENTITY) {
        doom(column.table().entity(), references.stream().mapToLong(Reference::row).toArray());
      } else {
        loose.addAll(references);
      }
    }
  }

  private List<Reference> references(ReferenceColumn column, long[] targets) throws SQLException {
    List<Reference> result = new ArrayList<>();
    String row = column.table().isList() ? "\"OWNER_ID\"" : "\"ID\"";
    String name = column.column().sql();
    ByIds.read(writer.connection(), "SELECT " + name + ", " + row + " FROM " + column.table().sql(), name, "", targets,
        (found, target) -> result.add(new Reference(column, found.getLong(2), target)));
    return result;
  }

  private boolean isDoomed(EClass entity, long id) {
    return doomed.getOrDefault(entity, Set.of()).contains(id);
  }

  /** Takes away the references of records that stay. */
  private void loosen() throws SQLException {
    Map<ReferenceColumn, Map<Long, Long>> byColumn = new LinkedHashMap<>();
    for (Reference r : loose) {
      if (!isDoomed(r.column().table().entity(), r.row())) {
        byColumn.computeIfAbsent(r.column(), c -> new LinkedHashMap<>()).put(r.row(), r.target());
      }
    }
    Map<TableMap, Set<Long>> lists = new LinkedHashMap<>();
    for (var entry : byColumn.entrySet()) {
      TableMap table = entry.getKey().table();
      if (table.isList()) {
        lists.computeIfAbsent(table, t -> new LinkedHashSet<>()).addAll(entry.getValue().keySet());
      } else {
        long[] ids = entry.getValue().keySet().stream().mapToLong(Long::longValue).toArray();
        @Nullable Object[] olds = entry.getValue().values().toArray();
        ColumnMap column = entry.getKey().column();
        writer.add(Block.rows(Op.UPDATE, table.name(), ids,
            List.of(new Cells(column.name(), column.type(), olds, new @Nullable Object[ids.length]))));
      }
    }
    for (var entry : lists.entrySet()) {
      loosenList(entry.getKey(), entry.getValue().stream().mapToLong(Long::longValue).toArray());
    }
  }

  private void loosenList(TableMap table, long[] owners) throws SQLException {
    ListWriter.Rows olds = ListWriter.read(writer.connection(), table, owners);
    ListWriter.Rows news = new ListWriter.Rows();
    for (long owner : owners) {
      for (@Nullable Object[] row : olds.of(owner)) {
        @Nullable Object[] kept = row.clone();
        boolean stays = true;
        for (int c = 0; c < kept.length; c++) {
          EClass target = target(table, table.columns().get(c));
          if (target != null && kept[c] instanceof Long id && isDoomed(target, id)) {
            kept[c] = null;
            stays &= table.kind() == TableMap.Kind.PARTS;
          }
        }
        if (stays) {
          news.of(owner).add(kept);
        }
      }
    }
    writer.add(ListWriter.block(table, owners, olds, news));
  }

  private static @Nullable EClass target(TableMap table, ColumnMap column) {
    var reference = column.reference();
    var list = table.list();
    return reference != null ? reference.getEReferenceType()
        : list != null && table.kind() == TableMap.Kind.MEMBERS ? list.getEReferenceType() : null;
  }

  /** Removes rows of records with their lists and custom values, without looking for references. */
  public static void remove(Writer writer, EntityMap entity, long[] ids) throws SQLException {
    for (TableMap list : entity.lists()) {
      writer.add(ListWriter.block(list, ids, ListWriter.read(writer.connection(), list, ids), new ListWriter.Rows()));
    }
    for (var fields : Images.fieldTables(writer.catalogue(), entity.entity()).entrySet()) {
      writer.add(image(writer, fields.getKey(), fields.getValue(), ids));
    }
    writer.add(image(writer, entity.table().name(), entity.table().columns(), ids));
  }

  private static Block image(Writer writer, String table, List<ColumnMap> columns, long[] ids) throws SQLException {
    Map<Long, @Nullable Object[]> rows = Images.read(writer.connection(), table, columns, ids);
    return deletion(table, columns, ids, rows);
  }

  /** @return a block that deletes those of the rows that exist */
  public static Block deletion(String table, List<ColumnMap> columns, long[] ids,
      Map<Long, @Nullable Object[]> rows) {
    long[] there = Arrays.stream(ids).filter(rows::containsKey).toArray();
    List<Cells> cells = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      @Nullable Object[] olds = new @Nullable Object[there.length];
      for (int i = 0; i < there.length; i++) {
        @Nullable Object[] row = rows.get(there[i]);
        olds[i] = row == null ? null : row[c];
      }
      cells.add(new Cells(columns.get(c).name(), columns.get(c).type(), olds, null));
    }
    return Block.rows(Op.DELETE, table, there, cells);
  }
}
