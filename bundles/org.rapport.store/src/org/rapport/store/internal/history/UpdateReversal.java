package org.rapport.store.internal.history;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.gateway.Images;
import org.rapport.store.internal.gateway.ListWriter;
import org.rapport.store.internal.gateway.Writer;
import org.rapport.store.internal.history.UndoReport.Edited;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;
import org.rapport.store.internal.reading.Lookups;

/** Gives fields and lists back the values they had, unless somebody has changed them since. */
final class UpdateReversal {
  private final Undone undone;
  private final UndoReport report;
  private final Writer writer;
  private final DeleteReversal deletions;

  UpdateReversal(Undone undone, UndoReport report, DeleteReversal deletions) {
    this.undone = undone;
    this.report = report;
    this.writer = undone.writer();
    this.deletions = deletions;
  }

  void run() throws IOException {
    undone.forEach(true, (block, place) -> {
      if (block.op() == Op.UPDATE && !block.columns().isEmpty()) {
        update(block, place);
      } else if (block.op() == Op.LISTS) {
        lists(block, place);
      }
    });
  }

  /** What the transaction itself has inserted or deleted goes or comes back whole. */
  private boolean isPartOfMore(EntityMap owner, long id) {
    return undone.isInserted(owner.entity(), id) || undone.isDeleted(owner.entity(), id);
  }

  private void update(Block block, long place) throws SQLException, IOException {
    EntityMap owner = Undone.owner(block);
    List<@Nullable ColumnMap> columns = columns(block);
    List<ColumnMap> there = columns.stream().filter(Objects::nonNull).map(c -> Objects.requireNonNull(c)).toList();
    long[] all = Arrays.stream(block.ids()).filter(id -> !isPartOfMore(owner, id)).toArray();
    Map<Long, @Nullable Object[]> now = there.isEmpty() ? Map.of()
        : Images.read(writer.connection(), block.table(), there, all);
    Set<Long> alive = block.table().equals(owner.table().name()) ? now.keySet()
        : Images.read(writer.connection(), owner.table().name(), List.of(), all).keySet();
    List<Set<Object>> impossible = impossible(owner, block);
    Catalogue catalogue = writer.catalogue();
    List<Long> ids = new ArrayList<>();
    List<@Nullable Object[]> olds = new ArrayList<>();
    List<@Nullable Object[]> news = new ArrayList<>();
    for (int i = 0; i < block.ids().length; i++) {
      long id = block.ids()[i];
      if (isPartOfMore(owner, id)) {
        continue;
      }
      if (!alive.contains(id)) {
        if (isErased(owner, id) || isChanged(block, i, place)) {
          report.refuse(owner.entity(), id, deletedLater(owner.entity(), id));
        }
        continue;
      }
      @Nullable Object[] row = spread(now.get(id), columns);
      @Nullable Object[] target = target(new Row(owner, block, i, place, catalogue), columns, row, impossible);
      if (!Arrays.equals(row, target)) {
        ids.add(id);
        olds.add(row);
        news.add(target);
      }
    }
    List<Cells> cells = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      ColumnMap column = columns.get(c);
      if (column != null) {
        cells.add(new Cells(column.name(), column.type(), column(olds, c), column(news, c)));
      }
    }
    writer.add(Block.rows(Op.UPDATE, block.table(), ids.stream().mapToLong(Long::longValue).toArray(), cells));
  }

  /** @return whether nobody can tell any more what was changed */
  private boolean isErased(EntityMap owner, long id) {
    return writer.store().isErased(owner.entity(), id);
  }

  /** @return whether the transaction left the row otherwise than it was: it may have changed it back itself */
  private boolean isChanged(Block block, int row, long place) {
    for (Cells cells : block.columns()) {
      if (!Objects.equals(cells.old(row), undone.spans().left(block, cells, row))
          && !undone.spans().isLater(block, cells, block.ids()[row], place)) {
        return true;
      }
    }
    return false;
  }

  private String deletedLater(EClass entity, long id) throws SQLException, IOException {
    return writer.store().isErased(entity, id) ? UndoReport.ERASED
        : "It was deleted later" + undone.later().by(entity, id) + ".";
  }

  /** @return the block's columns; null for a custom field whose definition is gone */
  private List<@Nullable ColumnMap> columns(Block block) {
    boolean custom = ModelMap.get().table(block.table()) == null;
    Catalogue catalogue = writer.catalogue();
    List<@Nullable ColumnMap> columns = new ArrayList<>();
    for (Cells cells : block.columns()) {
      boolean gone = custom && catalogue.customField(FieldNames.fieldId(cells.column())) == null;
      columns.add(gone ? null : new ColumnMap(cells.column(), cells.type(), null));
    }
    return columns;
  }

  private static @Nullable Object[] spread(@Nullable Object @Nullable [] row, List<@Nullable ColumnMap> columns) {
    @Nullable Object[] result = new @Nullable Object[columns.size()];
    int next = 0;
    for (int c = 0; c < result.length && row != null; c++) {
      if (columns.get(c) != null) {
        result[c] = row[next++];
      }
    }
    return result;
  }

  private static @Nullable Object[] column(List<@Nullable Object[]> rows, int column) {
    @Nullable Object[] values = new @Nullable Object[rows.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = rows.get(i)[column];
    }
    return values;
  }

  /** A row of a block. */
  private record Row(EntityMap owner, Block block, int row, long place, Catalogue catalogue) {
    long id() {
      return block.ids()[row];
    }
  }

  private @Nullable Object[] target(Row row, List<@Nullable ColumnMap> columns, @Nullable Object[] now,
      List<Set<Object>> impossible) {
    @Nullable Object[] target = now.clone();
    Block block = row.block();
    for (int c = 0; c < now.length; c++) {
      Cells cells = block.columns().get(c);
      Object old = cells.old(row.row());
      Object left = undone.spans().left(block, cells, row.row());
      if (Objects.equals(old, left) || Objects.equals(now[c], old)
          || undone.spans().isLater(block, cells, row.id(), row.place())) {
        continue;
      }
      String field = FieldNames.of(row.catalogue(), block.table(), cells.column()).name();
      EClass entity = row.owner().entity();
      if (!Objects.equals(now[c], left)) {
        report.keep(new Edited(entity, row.id(), UndoReport.place(block.table(), cells.column())), field, now[c], old);
      } else if (columns.get(c) == null) {
        report.refuse(entity, row.id(), "A field in which it had a value is gone: bring that back first.");
      } else if (old != null && impossible.get(c).contains(old)) {
        report.refuse(entity, row.id(), "Its " + field + " can't be '" + old
            + "' again: the record it refers to is gone, or the key is used by another record.");
      } else {
        target[c] = old;
      }
    }
    return target;
  }

  /** @return by column, the old values that can't be restored: gone records, keys in use */
  private List<Set<Object>> impossible(EntityMap owner, Block block) throws SQLException {
    List<Set<Object>> result = new ArrayList<>();
    for (Cells cells : block.columns()) {
      ColumnMap column = Undone.entity(block) == null ? null : owner.table().column(cells.column());
      EReference reference = column == null ? null : column.reference();
      boolean key = column != null && column.name().equals(TableMap.KEY);
      Set<Object> values = new HashSet<>();
      for (int i = 0; i < block.ids().length && (reference != null || key); i++) {
        Object old = cells.old(i);
        if (old != null) {
          values.add(old);
        }
      }
      if (reference != null) {
        values.removeAll(existing(reference.getEReferenceType(), values));
      } else if (key) {
        values.retainAll(takenKeys(owner, block, values));
      }
      result.add(values);
    }
    return result;
  }

  private Set<Object> takenKeys(EntityMap owner, Block block, Set<Object> keys) throws SQLException {
    Set<Object> taken = new HashSet<>();
    Set<Long> mine = new HashSet<>();
    Arrays.stream(block.ids()).forEach(mine::add);
    Lookups.idsByKey(writer.connection(), owner, keys.stream().map(Object::toString).toList()).forEach((key, id) -> {
      if (!mine.contains(id)) {
        taken.add(key);
      }
    });
    return taken;
  }

  /** @return those of the ids whose records are there, or will be when the deletions are undone */
  private Set<Object> existing(EClass entity, Set<Object> ids) throws SQLException {
    long[] all = ids.stream().mapToLong(id -> (Long) id).toArray();
    Set<Object> existing = new HashSet<>(
        Images.read(writer.connection(), ModelMap.get().entity(entity).table().name(), List.of(), all).keySet());
    ids.stream().filter(id -> deletions.isComingBack(entity, (Long) id)).forEach(existing::add);
    return existing;
  }

  private void lists(Block block, long place) throws SQLException, IOException {
    TableMap table = Objects.requireNonNull(ModelMap.get().table(block.table()));
    EntityMap owner = ModelMap.get().entity(table.entity());
    long[] owners = Arrays.stream(block.ids()).filter(id -> !isPartOfMore(owner, id)
        && !undone.spans().isLater(block, id, place)).toArray();
    if (owners.length == 0) {
      return;
    }
    Set<Long> alive = Images.read(writer.connection(), owner.table().name(), List.of(), owners).keySet();
    ListWriter.Rows now = ListWriter.read(writer.connection(), table, owners);
    ListWriter.Rows before = ListWriter.rows(block, false);
    ListWriter.Rows news = ListWriter.rows(block, true);
    ListWriter.Rows target = new ListWriter.Rows();
    for (long id : owners) {
      List<@Nullable Object[]> left = undone.spans().left(block, id, news);
      if (!alive.contains(id)) {
        if (isErased(owner, id) || !ListWriter.same(before.of(id), left)) {
          report.refuse(owner.entity(), id, deletedLater(owner.entity(), id));
        }
        continue;
      }
      boolean untouched = ListWriter.same(now.of(id), left);
      if (!untouched && !ListWriter.same(before.of(id), left) && !ListWriter.same(now.of(id), before.of(id))) {
        report.keep(new Edited(owner.entity(), id, table.name()), FieldNames.ofList(table),
            Histories.text(now.of(id)), Histories.text(before.of(id)));
      }
      target.of(id).addAll(untouched ? possible(table, before.of(id)) : now.of(id));
    }
    long[] there = Arrays.stream(owners).filter(alive::contains).toArray();
    writer.add(ListWriter.block(table, there, now, target));
  }

  /** @return the rows without references to records that are gone */
  List<@Nullable Object[]> possible(TableMap table, List<@Nullable Object[]> rows) throws SQLException {
    Map<Integer, Set<Object>> existing = new HashMap<>();
    for (int c = 0; c < table.columns().size(); c++) {
      EClass target = target(table, table.columns().get(c));
      if (target != null) {
        Set<Object> ids = new HashSet<>();
        for (@Nullable Object[] row : rows) {
          Object id = row[c];
          if (id != null) {
            ids.add(id);
          }
        }
        existing.put(c, existing(target, ids));
      }
    }
    List<@Nullable Object[]> result = new ArrayList<>();
    for (@Nullable Object[] row : rows) {
      @Nullable Object[] copy = row.clone();
      boolean whole = true;
      for (var entry : existing.entrySet()) {
        Object id = copy[entry.getKey()];
        if (id != null && !entry.getValue().contains(id)) {
          copy[entry.getKey()] = null;
          whole = false;
        }
      }
      if (whole || table.kind() == TableMap.Kind.PARTS) {
        result.add(copy);
      }
    }
    return result;
  }

  static @Nullable EClass target(TableMap table, ColumnMap column) {
    EReference reference = column.reference();
    EReference list = table.list();
    return reference != null ? reference.getEReferenceType()
        : list != null && table.kind() == TableMap.Kind.MEMBERS ? list.getEReferenceType() : null;
  }
}
