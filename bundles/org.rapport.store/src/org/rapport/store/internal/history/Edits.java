package org.rapport.store.internal.history;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.gateway.Images;
import org.rapport.store.internal.gateway.ListWriter;
import org.rapport.store.internal.gateway.Writer;
import org.rapport.store.internal.history.UndoReport.Edited;
import org.rapport.store.internal.history.Undone.Inserted;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/** Which of the records that a transaction inserted were edited since, and in which fields. */
final class Edits {
  private final Undone undone;
  private final UndoReport report;
  private final Writer writer;
  private final Map<EClass, BitSet> changed = new HashMap<>();
  private final Map<EClass, BitSet> kept = new HashMap<>();
  /** Columns and lists that the last block has settled already, by record. */
  private final Map<String, BitSet> compared = new HashMap<>();

  Edits(Undone undone, UndoReport report) {
    this.undone = undone;
    this.report = report;
    this.writer = undone.writer();
  }

  /**
   * @param inserted the inserted records by entity; those that are gone meanwhile are taken out
   * @return those whose version is another one; their values may be what they were
   */
  Map<EClass, BitSet> changed(Map<EClass, BitSet> inserted) throws IOException, SQLException {
    List<Inserted> runs = undone.runs();
    if (runs == null || !areAllPlain(runs)) {
      undone.forEach(false, (block, place) -> {
        EntityMap entity = Undone.entity(block);
        if (entity != null && block.op() == Op.INSERT) {
          compareVersions(entity, block, inserted.getOrDefault(entity.entity(), new BitSet()));
        }
      });
    }
    changed.values().removeIf(BitSet::isEmpty);
    if (!changed.isEmpty()) {
      undone.forEach(true, (block, place) -> {
        EntityMap owner = Undone.owner(block);
        long[] ids = changed(owner, block);
        if (ids.length > 0 && block.op() == Op.LISTS) {
          compareLists(owner, block, ids);
        } else if (ids.length > 0 && block.op() != Op.DELETE) {
          compare(owner, block, ids);
        }
      });
      for (var entry : changed.entrySet()) {
        compareOthers(ModelMap.get().entity(entry.getKey()), entry.getValue().stream().asLongStream().toArray());
      }
    }
    return changed;
  }

  /** @return the records that differ from what the transaction left */
  Map<EClass, BitSet> kept() {
    return kept;
  }

  private long[] changed(EntityMap owner, Block block) {
    BitSet set = changed.getOrDefault(owner.entity(), new BitSet());
    return java.util.Arrays.stream(block.ids()).filter(id -> set.get(Math.toIntExact(id))).toArray();
  }

  private void compareVersions(EntityMap entity, Block block, BitSet inserted) throws SQLException {
    Cells versions = block.columns().stream().filter(c -> c.column().equals(TableMap.VERSION)).findFirst()
        .orElseThrow();
    BitSet others = changed.computeIfAbsent(entity.entity(), e -> new BitSet());
    Inserted run = Inserted.of(entity, block);
    if (run != null && isPlain(run)) {
      return;
    }
    ColumnMap version = entity.table().column(TableMap.VERSION);
    Map<Long, @Nullable Object[]> now = Images.read(writer.connection(), entity.table().name(), List.of(version),
        block.ids());
    for (int i = 0; i < block.ids().length; i++) {
      int id = Math.toIntExact(block.ids()[i]);
      @Nullable Object[] row = now.get(block.ids()[i]);
      if (row == null) {
        inserted.clear(id);
        if (writer.store().isErased(entity.entity(), id)) {
          report.refuse(entity.entity(), id, UndoReport.ERASED);
        }
      } else if (!Objects.equals(row[0], versions.now(i))) {
        others.set(id);
      }
    }
  }

  private boolean areAllPlain(List<Inserted> runs) throws SQLException {
    for (Inserted run : runs) {
      if (!isPlain(run)) {
        return false;
      }
    }
    return true;
  }

  /** @return true when all of the run's records are there with the version they were inserted with */
  private boolean isPlain(Inserted run) throws SQLException {
    try (PreparedStatement statement = writer.connection().prepareStatement("SELECT COUNT(*) FROM "
        + run.entity().table().sql() + " WHERE \"ID\" BETWEEN ? AND ? AND \"VERSION\" = ?")) {
      statement.setLong(1, run.least());
      statement.setLong(2, run.greatest());
      statement.setLong(3, run.version());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getLong(1) == run.greatest() - run.least() + 1;
      }
    }
  }

  /** @return false when a later block of the transaction has the last word on a value */
  private boolean isLast(String what, long id) {
    BitSet done = compared.computeIfAbsent(what, w -> new BitSet());
    boolean last = !done.get(Math.toIntExact(id));
    done.set(Math.toIntExact(id));
    return last;
  }

  private void compare(EntityMap owner, Block block, long[] ids) throws SQLException {
    boolean custom = ModelMap.get().table(block.table()) == null;
    List<Cells> there = block.columns().stream().filter(
        c -> !custom || writer.catalogue().customField(FieldNames.fieldId(c.column())) != null).toList();
    if (there.isEmpty()) {
      return;
    }
    List<ColumnMap> columns = there.stream().map(c -> new ColumnMap(c.column(), c.type(), null)).toList();
    Map<Long, @Nullable Object[]> now = Images.read(writer.connection(), block.table(), columns, ids);
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < block.ids().length; i++) {
      places.put(block.ids()[i], i);
    }
    for (long id : ids) {
      @Nullable Object[] row = now.get(id);
      for (int c = 0; c < there.size(); c++) {
        Cells cells = there.get(c);
        String place = UndoReport.place(block.table(), cells.column());
        if (isLast(place, id) && !cells.column().equals(TableMap.VERSION)) {
          Object value = row == null ? null : row[c];
          if (!Objects.equals(value, cells.now(places.getOrDefault(id, 0)))) {
            keep(owner, id, place, FieldNames.of(writer.catalogue(), block.table(), cells.column()).name(), value);
          }
        }
      }
    }
  }

  private void keep(EntityMap owner, long id, String place, String field, @Nullable Object value) {
    report.keep(new Edited(owner.entity(), id, place), field, value, null);
    kept.computeIfAbsent(owner.entity(), e -> new BitSet()).set(Math.toIntExact(id));
  }

  private void compareLists(EntityMap owner, Block block, long[] ids) throws SQLException {
    TableMap table = Objects.requireNonNull(ModelMap.get().table(block.table()));
    ListWriter.Rows now = ListWriter.read(writer.connection(), table, ids);
    ListWriter.Rows left = ListWriter.rows(block, true);
    for (long id : ids) {
      if (isLast(table.name(), id) && !ListWriter.same(now.of(id), left.of(id))) {
        keep(owner, id, table.name(), FieldNames.ofList(table), Histories.text(now.of(id)));
      }
    }
  }

  /** Columns, lists and custom fields that the insert left empty may have been filled since. */
  private void compareOthers(EntityMap entity, long[] ids) throws SQLException {
    filled(entity, entity.table().name(), entity.table().columns(), ids);
    for (var fields : Images.fieldTables(writer.catalogue(), entity.entity()).entrySet()) {
      filled(entity, fields.getKey(), fields.getValue(), ids);
    }
    for (TableMap list : entity.lists()) {
      ListWriter.Rows rows = ListWriter.read(writer.connection(), list, ids);
      for (long id : ids) {
        if (!rows.of(id).isEmpty() && isLast(list.name(), id)) {
          keep(entity, id, list.name(), FieldNames.ofList(list), Histories.text(rows.of(id)));
        }
      }
    }
  }

  private void filled(EntityMap entity, String table, List<ColumnMap> columns, long[] ids) throws SQLException {
    Set<Long> wanted = new HashSet<>();
    java.util.Arrays.stream(ids).forEach(wanted::add);
    for (var row : Images.read(writer.connection(), table, columns, ids).entrySet()) {
      for (int c = 0; c < columns.size() && wanted.contains(row.getKey()); c++) {
        Object value = row.getValue()[c];
        String column = columns.get(c).name();
        String place = UndoReport.place(table, column);
        if (value != null && !column.equals(TableMap.VERSION) && isLast(place, row.getKey())) {
          keep(entity, row.getKey(), place, FieldNames.of(writer.catalogue(), table, column).name(), value);
        }
      }
    }
  }
}
