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
import org.rapport.model.ModelPackage;
import org.rapport.store.internal.gateway.Images;
import org.rapport.store.internal.gateway.ListWriter;
import org.rapport.store.internal.gateway.Writer;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;
import org.rapport.store.internal.reading.Lookups;

/** Brings back records that a transaction deleted, unless their key is in use or what they need is gone. */
final class DeleteReversal {
  private final Undone undone;
  private final UndoReport report;
  private final Writer writer;
  private final Map<EClass, Set<Long>> gone = new HashMap<>();

  DeleteReversal(Undone undone, UndoReport report) {
    this.undone = undone;
    this.report = report;
    this.writer = undone.writer();
  }

  /** @return true for a record that was deleted and comes back */
  boolean isComingBack(EClass entity, long id) {
    return undone.isDeleted(entity, id) && !gone.getOrDefault(entity, Set.of()).contains(id);
  }

  private void refuse(EClass entity, long id, String reason) {
    report.refuse(entity, id, reason);
    gone.computeIfAbsent(entity, e -> new HashSet<>()).add(id);
  }

  /** Decides which records can come back: those before what depends on them. */
  void decide() throws IOException {
    undone.forEach(false, block -> {
      EntityMap entity = Undone.entity(block);
      if (entity != null && block.op() == Op.DELETE) {
        decide(entity, block);
      }
    });
  }

  private void decide(EntityMap entity, Block block) throws SQLException {
    Set<Long> existing = Images.read(writer.connection(), entity.table().name(), List.of(), block.ids()).keySet();
    for (long id : block.ids()) {
      if (writer.store().isErased(entity.entity(), id)) {
        refuse(entity.entity(), id, UndoReport.ERASED);
      } else if (existing.contains(id)) {
        refuse(entity.entity(), id, "It was brought back already.");
      }
    }
    for (Cells cells : block.columns()) {
      if (cells.column().equals(TableMap.KEY)) {
        List<String> keys = Arrays.stream(Objects.requireNonNull(cells.olds())).map(String::valueOf).toList();
        Map<String, Long> holders = Lookups.idsByKey(writer.connection(), entity, keys);
        for (int i = 0; i < block.ids().length; i++) {
          Long holder = holders.get(String.valueOf(cells.old(i)));
          if (holder != null && holder != block.ids()[i] && !undone.isInserted(entity.entity(), holder)) {
            refuse(entity.entity(), block.ids()[i], "Its key '" + cells.old(i) + "' is used by another record now.");
          }
        }
      }
      EReference reference = entity.table().column(cells.column()).reference();
      if (reference != null && reference.isRequired()) {
        decideReference(entity, block, cells, reference);
      }
    }
  }

  private void decideReference(EntityMap entity, Block block, Cells cells, EReference reference) throws SQLException {
    Set<Long> targets = targets(cells, block.ids().length, reference);
    for (int i = 0; i < block.ids().length; i++) {
      if (cells.old(i) instanceof Long target && !targets.contains(target)
          && !isComingBack(reference.getEReferenceType(), target)) {
        refuse(entity.entity(), block.ids()[i],
            "The " + reference.getName() + " it belongs to is gone: bring that back first.");
      }
    }
  }

  private Set<Long> targets(Cells cells, int rows, EReference reference) throws SQLException {
    Set<Long> wanted = new HashSet<>();
    for (int i = 0; i < rows; i++) {
      if (cells.old(i) instanceof Long id) {
        wanted.add(id);
      }
    }
    return Images.read(writer.connection(), ModelMap.get().entity(reference.getEReferenceType()).table().name(),
        List.of(), wanted.stream().mapToLong(Long::longValue).toArray()).keySet();
  }

  /** Brings definitions of custom fields back: with them come their tables, which values are about to be put into. */
  void runDefinitions() throws IOException {
    insert(true);
  }

  private void insert(boolean definitions) throws IOException {
    undone.forEach(false, block -> {
      EntityMap entity = Undone.entity(block);
      if (entity != null && block.op() == Op.DELETE
          && definitions == (entity.entity() == ModelPackage.Literals.CUSTOM_FIELD_DEFINITION)) {
        insert(entity, block);
      }
    });
  }

  /** Brings the records back, then their lists and custom values. */
  void run(UpdateReversal updates) throws IOException {
    insert(false);
    undone.forEach(false, block -> {
      EntityMap owner = Undone.owner(block);
      if (block.op() == Op.LISTS) {
        lists(owner, block, updates);
      } else if (block.op() == Op.DELETE && Undone.entity(block) == null) {
        fields(owner, block);
      }
    });
  }

  private int[] places(EntityMap owner, Block block) {
    int[] places = new int[block.ids().length];
    int n = 0;
    for (int i = 0; i < places.length; i++) {
      if (isComingBack(owner.entity(), block.ids()[i])) {
        places[n++] = i;
      }
    }
    return Arrays.copyOf(places, n);
  }

  private void insert(EntityMap entity, Block block) throws SQLException {
    int[] places = places(entity, block);
    List<Cells> columns = new ArrayList<>();
    for (Cells cells : block.columns()) {
      @Nullable Object[] values = picked(cells, places);
      ColumnMap column = entity.table().column(cells.column());
      EReference reference = column.reference();
      if (reference != null) {
        Set<Long> targets = targets(cells, block.ids().length, reference);
        for (int i = 0; i < values.length; i++) {
          if (values[i] instanceof Long target && !targets.contains(target)
              && !isComingBack(reference.getEReferenceType(), target)) {
            values[i] = null;
          }
        }
      } else if (column.name().equals(TableMap.VERSION)) {
        for (int i = 0; i < values.length; i++) {
          values[i] = values[i] instanceof Long version ? version + 1 : 1L;
        }
      }
      columns.add(new Cells(cells.column(), cells.type(), null, values));
    }
    writer.add(Block.rows(Op.INSERT, block.table(), ids(block, places), columns));
  }

  private static long[] ids(Block block, int[] places) {
    return Arrays.stream(places).mapToLong(p -> block.ids()[p]).toArray();
  }

  private static @Nullable Object[] picked(Cells cells, int[] places) {
    @Nullable Object[] values = new @Nullable Object[places.length];
    for (int i = 0; i < places.length; i++) {
      values[i] = cells.old(places[i]);
    }
    return values;
  }

  private void fields(EntityMap owner, Block block) {
    Map<String, List<ColumnMap>> tables = Images.fieldTables(writer.catalogue(), owner.entity());
    Set<String> known = new HashSet<>();
    tables.getOrDefault(block.table(), List.of()).forEach(c -> known.add(c.name()));
    int[] places = places(owner, block);
    List<Cells> columns = block.columns().stream().filter(c -> known.contains(c.column()))
        .map(c -> new Cells(c.column(), c.type(), null, picked(c, places))).toList();
    if (!columns.isEmpty()) {
      writer.add(Block.rows(Op.INSERT, block.table(), ids(block, places), columns));
    }
  }

  private void lists(EntityMap owner, Block block, UpdateReversal updates) throws SQLException {
    long[] owners = ids(block, places(owner, block));
    TableMap table = Objects.requireNonNull(ModelMap.get().table(block.table()));
    ListWriter.Rows before = ListWriter.rows(block, false);
    ListWriter.Rows target = new ListWriter.Rows();
    for (long id : owners) {
      target.of(id).addAll(updates.possible(table, before.of(id)));
    }
    if (owners.length > 0) {
      writer.add(ListWriter.block(table, owners, new ListWriter.Rows(), target));
    }
  }
}
