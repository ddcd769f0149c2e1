package org.rapport.store.internal.history;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
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
  private record Key(EClass entity, long id) {
  }

  private record Dependent(EClass entity, long id, String reference) {
  }

  private final Undone undone;
  private final UndoReport report;
  private final Writer writer;
  private final Map<EClass, Set<Long>> gone = new HashMap<>();
  private final Map<Key, List<Dependent>> dependents = new HashMap<>();
  private final Deque<Key> refused = new ArrayDeque<>();
  private final Map<String, Map<Long, @Nullable Object>> earlier = new HashMap<>();
  private final Map<String, Set<Long>> listsDone = new HashMap<>();

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
    if (gone.computeIfAbsent(entity, e -> new HashSet<>()).add(id)) {
      report.refuse(entity, id, reason);
      refused.add(new Key(entity, id));
    }
  }

  /** Decides which records can come back; with one that can't stay away all that can't be without it. */
  void decide() throws IOException {
    undone.forEach(false, (block, place) -> {
      EntityMap entity = Undone.entity(block);
      if (entity != null && block.op() == Op.DELETE) {
        decide(entity, block);
      }
    });
    while (!refused.isEmpty()) {
      for (Dependent d : dependents.getOrDefault(refused.remove(), List.of())) {
        refuse(d.entity(), d.id(), needs(d.reference()));
      }
    }
    dependents.clear();
  }

  private static String needs(String reference) {
    return "The " + reference + " it belongs to is gone: bring that back first.";
  }

  private void decide(EntityMap entity, Block block) throws SQLException {
    Set<Long> existing = Images.read(writer.connection(), entity.table().name(), List.of(), block.ids()).keySet();
    for (int i = 0; i < block.ids().length; i++) {
      if (writer.store().isErased(entity.entity(), block.ids()[i])) {
        refuse(entity.entity(), block.ids()[i], UndoReport.ERASED);
      } else if (existing.contains(block.ids()[i])) {
        refuse(entity.entity(), block.ids()[i], "It was brought back already.");
      }
    }
    for (Cells cells : block.columns()) {
      if (cells.column().equals(TableMap.KEY)) {
        List<String> keys = new ArrayList<>();
        for (Object key : Objects.requireNonNull(cells.olds())) {
          keys.add(String.valueOf(key));
        }
        Map<String, Long> holders = Lookups.idsByKey(writer.connection(), entity, keys);
        for (int i = 0; i < block.ids().length && !holders.isEmpty(); i++) {
          Long holder = holders.get(keys.get(i));
          if (holder != null && holder != block.ids()[i] && !undone.isInserted(entity.entity(), holder)) {
            refuse(entity.entity(), block.ids()[i], "Its key '" + keys.get(i) + "' is used by another record now.");
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
    EClass type = reference.getEReferenceType();
    for (int i = 0; i < block.ids().length; i++) {
      if (cells.old(i) instanceof Long target && !targets.contains(target)) {
        if (isComingBack(type, target)) {
          dependents.computeIfAbsent(new Key(type, target), k -> new ArrayList<>())
              .add(new Dependent(entity.entity(), block.ids()[i], reference.getName()));
        } else {
          refuse(entity.entity(), block.ids()[i], needs(reference.getName()));
        }
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
    if (wanted.isEmpty()) {
      return wanted;
    }
    EntityMap target = ModelMap.get().entity(reference.getEReferenceType());
    return Images.read(writer.connection(target), target.table().name(), List.of(),
        wanted.stream().mapToLong(Long::longValue).toArray()).keySet();
  }

  /** Brings definitions of custom fields back: with them come their tables, which values are about to be put into. */
  void runDefinitions() throws IOException {
    if (undone.has(Op.UPDATE)) {
      undone.forEach(false, (block, place) -> remember(block));
    }
    insert(true);
  }

  private void insert(boolean definitions) throws IOException {
    undone.forEach(false, (block, place) -> {
      EntityMap entity = Undone.entity(block);
      if (entity != null && block.op() == Op.DELETE
          && definitions == (entity.entity() == ModelPackage.Literals.CUSTOM_FIELD_DEFINITION)) {
        insert(entity, block);
      }
    });
  }

  /** Brings the records back, then their lists and custom values. */
  void run(UpdateReversal updates) throws IOException, SQLException {
    for (EClass entity : undone.deletedEntities()) {
      if (undone.deletedRecords(entity) >= Writer.MANY && entity != ModelPackage.Literals.CUSTOM_FIELD_DEFINITION) {
        EntityMap map = ModelMap.get().entity(entity);
        writer.load(map, Images.fieldTables(writer.catalogue(), entity).keySet());
      }
    }
    insert(false);
    undone.forEach(false, (block, place) -> {
      EntityMap owner = Undone.owner(block);
      if (block.op() == Op.LISTS) {
        lists(owner, block, updates);
      } else if (block.op() == Op.DELETE && Undone.entity(block) == null) {
        fields(owner, block);
      }
    });
  }

  /** The transaction may have changed a record before it deleted it. */
  private void remember(Block block) {
    EntityMap owner = Undone.owner(block);
    for (int row = 0; row < block.ids().length && block.op() == Op.UPDATE; row++) {
      if (isComingBack(owner.entity(), block.ids()[row])) {
        for (Cells cells : block.columns()) {
          Map<Long, @Nullable Object> olds = earlier.computeIfAbsent(block.table() + "." + cells.column(),
              c -> new HashMap<>());
          if (!olds.containsKey(block.ids()[row])) { // the first one counts, also when it was missing
            olds.put(block.ids()[row], cells.old(row));
          }
        }
      }
    }
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
      @Nullable Object[] values = picked(block, cells, places);
      ColumnMap column = entity.table().column(cells.column());
      EReference reference = column.reference();
      if (reference != null) {
        Set<Long> targets = targets(new Cells(cells.column(), cells.type(), values, null), values.length, reference);
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

  private @Nullable Object[] picked(Block block, Cells cells, int[] places) {
    Map<Long, @Nullable Object> before = earlier.getOrDefault(block.table() + "." + cells.column(), Map.of());
    @Nullable Object[] values = new @Nullable Object[places.length];
    for (int i = 0; i < places.length; i++) {
      long id = block.ids()[places[i]];
      values[i] = before.containsKey(id) ? before.get(id) : cells.old(places[i]);
    }
    return values;
  }

  private void fields(EntityMap owner, Block block) {
    Map<String, List<ColumnMap>> tables = Images.fieldTables(writer.catalogue(), owner.entity());
    Set<String> known = new HashSet<>();
    tables.getOrDefault(block.table(), List.of()).forEach(c -> known.add(c.name()));
    int[] places = places(owner, block);
    List<Cells> columns = block.columns().stream().filter(c -> known.contains(c.column()))
        .map(c -> new Cells(c.column(), c.type(), null, picked(block, c, places))).toList();
    if (!columns.isEmpty()) {
      writer.add(Block.rows(Op.INSERT, block.table(), ids(block, places), columns));
    }
  }

  private void lists(EntityMap owner, Block block, UpdateReversal updates) throws SQLException {
    Set<Long> done = listsDone.computeIfAbsent(block.table(), t -> new HashSet<>());
    long[] owners = Arrays.stream(ids(block, places(owner, block))).filter(done::add).toArray();
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
