package org.rapport.store.internal.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.gateway.Recorder;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.gateway.Writer;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/** The transaction that is being undone: its blocks, read from the journal part by part, and which records it made. */
final class Undone {
  private final StoreDatabase store;
  private final Recorder.Entry entry;
  private final Writer writer;
  private final @Nullable IProgressMonitor monitor;
  private final Map<EClass, BitSet> inserted = new HashMap<>();
  private final Map<EClass, BitSet> deleted = new HashMap<>();
  private final Set<Op> ops = EnumSet.noneOf(Op.class);

  Undone(StoreDatabase store, Recorder.Entry entry, Writer writer, @Nullable IProgressMonitor monitor)
      throws IOException {
    this.store = store;
    this.entry = entry;
    this.writer = writer;
    this.monitor = monitor;
    forEach(false, block -> {
      ops.add(block.op());
      EntityMap entity = entity(block);
      if (entity != null && block.op() != Op.UPDATE) {
        BitSet set = (block.op() == Op.INSERT ? inserted : deleted).computeIfAbsent(entity.entity(),
            e -> new BitSet());
        for (long id : block.ids()) {
          set.set(Math.toIntExact(id));
        }
      }
    });
  }

  /** Does something with a block. */
  @FunctionalInterface
  interface Step {
    void take(Block block) throws IOException, java.sql.SQLException;
  }

  /** Visits all blocks, in the order of the transaction or the other way round. */
  void forEach(boolean backwards, Step step) throws IOException {
    for (long i = 0; i <= entry.last() - entry.first(); i++) {
      IProgressMonitor m = monitor;
      if (m != null && m.isCanceled()) {
        throw new OperationCanceledException();
      }
      long number = backwards ? entry.last() - i : entry.first() + i;
      List<Block> blocks = new ArrayList<>(store.payload(number).blocks());
      if (backwards) {
        Collections.reverse(blocks);
      }
      for (Block block : blocks) {
        try {
          step.take(block);
        } catch (java.sql.SQLException e) {
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
    BitSet set = inserted.get(entity);
    return set != null && set.get(Math.toIntExact(id));
  }

  boolean isDeleted(EClass entity, long id) {
    BitSet set = deleted.get(entity);
    return set != null && set.get(Math.toIntExact(id));
  }

  /** @return the transactions after this one that still count */
  LaterChanges later() {
    return new LaterChanges(store, writer.connection(), entry.info().number());
  }

  Writer writer() {
    return writer;
  }
}
