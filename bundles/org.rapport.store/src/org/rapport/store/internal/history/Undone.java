package org.rapport.store.internal.history;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.gateway.Recorder;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.gateway.Writer;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/** The transaction that is being undone: its blocks, read from the journal part by part, and which records it made. */
final class Undone {
  private final StoreDatabase store;
  private final Recorder.Entry entry;
  private final Writer writer;
  private final LaterChanges later;
  private final SubMonitor monitor;
  private final Map<EClass, BitSet> inserted = new HashMap<>();
  private final Map<EClass, BitSet> deleted = new HashMap<>();
  private final Set<Op> ops = EnumSet.noneOf(Op.class);
  private final Spans spans;
  private final List<Inserted> plain = new ArrayList<>();
  private boolean allPlain = true;
  private final Map<String, Long> rows = new HashMap<>();

  /**
   * A run of records that were inserted with one version.
   *
   * @param entity their entity
   * @param least the first id
   * @param greatest the last id
   * @param version their version
   */
  record Inserted(EntityMap entity, long least, long greatest, long version) {
    static @Nullable Inserted of(EntityMap entity, Block block) {
      Cells versions = block.columns().stream().filter(c -> c.column().equals(TableMap.VERSION)).findFirst()
          .orElseThrow();
      Object first = versions.now(0);
      for (int i = 1; i < block.ids().length; i++) {
        if (block.ids()[i] != block.ids()[i - 1] + 1 || !Objects.equals(first, versions.now(i))) {
          return null;
        }
      }
      return first instanceof Long version ? new Inserted(entity, block.least(), block.greatest(), version) : null;
    }
  }

  Undone(StoreDatabase store, Recorder.Entry entry, Writer writer, @Nullable IProgressMonitor monitor)
      throws IOException {
    this.store = store;
    this.entry = entry;
    this.writer = writer;
    this.monitor = SubMonitor.convert(monitor);
    this.later = new LaterChanges(store, writer.connection(), entry.info().number());
    this.spans = new Spans();
    forEach(false, (block, place) -> {
      ops.add(block.op());
      EntityMap entity = entity(block);
      if (block.op() == Op.INSERT) {
        rows.merge(block.table(), (long) block.ids().length, Long::sum);
        Inserted run = entity == null ? null : Inserted.of(entity, block);
        allPlain &= entity == null || run != null;
        if (run != null) {
          plain.add(run);
        }
      }
      if (entity != null && block.op() != Op.UPDATE) {
        BitSet set = (block.op() == Op.INSERT ? inserted : deleted).computeIfAbsent(entity.entity(),
            e -> new BitSet());
        for (long id : block.ids()) {
          set.set(Math.toIntExact(id));
        }
      }
      if (block.op() != Op.INSERT && block.op() != Op.DELETE) {
        spans.note(block);
      }
    });
    if (spans.areNeeded()) {
      forEach(false, spans::add);
    }
  }

  /** Does something with a block. */
  @FunctionalInterface
  interface Step {
    /**
     * @param place tells blocks of the transaction apart; greater for later ones
     */
    void take(Block block, long place) throws IOException, SQLException;
  }

  /** Visits all blocks, in the order of the transaction or the other way round. */
  void forEach(boolean backwards, Step step) throws IOException {
    long count = entry.last() - entry.first() + 1;
    // nobody knows how many rounds there will be: each takes a third of what is left
    SubMonitor progress = monitor.setWorkRemaining(3).split(1);
    for (long i = 0; i < count; i++) {
      progress.setWorkRemaining((int) Math.min(1000, count - i)).split(1);
      long number = backwards ? entry.last() - i : entry.first() + i;
      List<Block> blocks = new ArrayList<>(store.payload(number).blocks());
      int last = blocks.size() - 1;
      if (backwards) {
        Collections.reverse(blocks);
      }
      for (int b = 0; b <= last; b++) {
        try {
          step.take(blocks.get(b), number << Integer.SIZE | (backwards ? last - b : b));
        } catch (SQLException e) {
          throw store.unreadable(e);
        }
      }
    }
  }

  /** @return the entity whose own table the block changes, or null for lists and custom values */
  static @Nullable EntityMap entity(Block block) {
    TableMap table = ModelMap.get().table(block.table());
    return table == null || table.kind() != TableMap.Kind.ENTITY ? null : ModelMap.get().entity(table.entity());
  }

  /** @return the entity to whose records the block's rows belong */
  static EntityMap owner(Block block) {
    String name = Recorder.entityOf(block.table());
    for (EntityMap entity : ModelMap.get().entities()) {
      if (entity.entity().getName().equals(name)) {
        return entity;
      }
    }
    throw new IllegalStateException("the table " + block.table() + " belongs to no entity");
  }

  boolean has(Op op) {
    return ops.contains(op);
  }

  boolean isInserted(EClass entity, long id) {
    return has(inserted, entity, id);
  }

  boolean isDeleted(EClass entity, long id) {
    return has(deleted, entity, id);
  }

  private static boolean has(Map<EClass, BitSet> sets, EClass entity, long id) {
    BitSet set = sets.get(entity);
    return set != null && set.get(Math.toIntExact(id));
  }

  /** @return the ids of an entity's records that it inserted, not to be changed */
  BitSet inserted(EClass entity) {
    return inserted.getOrDefault(entity, new BitSet());
  }

  /** @return the entities of which it inserted records */
  Set<EClass> insertedEntities() {
    return inserted.keySet();
  }

  /** @return how many of an entity's records it deleted */
  int deletedRecords(EClass entity) {
    return deleted.getOrDefault(entity, new BitSet()).cardinality();
  }

  /** @return the entities of which it deleted records */
  Set<EClass> deletedEntities() {
    return deleted.keySet();
  }

  /** @return the runs in which it inserted records, or null when they were not all inserted in runs */
  @Nullable
  List<Inserted> runs() {
    return allPlain ? plain : null;
  }

  /** @return how many rows it inserted into a table */
  long insertedRows(String table) {
    return rows.getOrDefault(table, 0L);
  }

  /** @return what it did to rows that it changed more than once */
  Spans spans() {
    return spans;
  }

  /** @return the transactions after this one that still count */
  LaterChanges later() {
    return later;
  }

  Writer writer() {
    return writer;
  }
}
