package org.rapport.store.internal.history;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.gateway.Deleter;
import org.rapport.store.internal.gateway.ListWriter;
import org.rapport.store.internal.gateway.Writer;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/**
 * Removes records that a transaction inserted. Those of the version they were inserted with hold exactly what the
 * journal says, so they are not read again.
 */
final class Removal {
  private final Undone undone;
  private final Writer writer;
  private final Map<EClass, BitSet> going;
  private final Map<EClass, BitSet> changed;
  private final Map<String, BitSet> lists = new HashMap<>();
  private final Set<String> whole;

  /**
   * @param going the records to remove
   * @param changed those of them that are to be read, because they are of another version
   * @param whole tables whose rows go at the commit, so that they need not be deleted one by one
   */
  Removal(Undone undone, Map<EClass, BitSet> going, Map<EClass, BitSet> changed, Set<String> whole) {
    this.whole = whole;
    this.undone = undone;
    this.writer = undone.writer();
    this.going = going;
    this.changed = changed;
  }

  void run() throws IOException {
    if (going.values().stream().allMatch(BitSet::isEmpty)) {
      return;
    }
    undone.forEach(true, (block, place) -> {
      EntityMap owner = Undone.owner(block);
      BitSet set = going.get(owner.entity());
      if (set != null && block.op() == Op.INSERT) {
        remove(owner, block, set);
      } else if (set != null && block.op() == Op.LISTS) {
        empty(owner, block, set);
      }
    });
  }

  private boolean isChanged(EntityMap owner, long id) {
    BitSet set = changed.get(owner.entity());
    return set != null && set.get(Math.toIntExact(id));
  }

  private void remove(EntityMap owner, Block block, BitSet set) throws SQLException {
    int[] places = new int[block.ids().length];
    int count = 0;
    for (int i = 0; i < places.length; i++) {
      long id = block.ids()[i];
      if (set.get(Math.toIntExact(id)) && !isChanged(owner, id)) {
        places[count++] = i;
      }
    }
    Block deletion = turned(block, Arrays.copyOf(places, count));
    if (whole.contains(block.table())) {
      writer.addDone(deletion);
    } else {
      writer.add(deletion);
    }
    if (block.table().equals(owner.table().name())) {
      long[] others = Arrays.stream(block.ids()).filter(id -> set.get(Math.toIntExact(id)) && isChanged(owner, id))
          .toArray();
      if (others.length > 0) {
        Deleter.remove(writer, owner, others);
      }
    }
  }

  private static Block turned(Block block, int[] places) {
    boolean all = places.length == block.ids().length;
    long[] ids = all ? block.ids() : Arrays.stream(places).mapToLong(p -> block.ids()[p]).toArray();
    List<Cells> columns = block.columns().stream().map(c -> {
      @Nullable Object[] olds = all ? Objects.requireNonNull(c.news()) : new @Nullable Object[places.length];
      for (int i = 0; i < places.length && !all; i++) {
        olds[i] = c.now(places[i]);
      }
      return new Cells(c.column(), c.type(), olds, null);
    }).toList();
    return Block.rows(Op.DELETE, block.table(), ids, columns);
  }

  private void empty(EntityMap owner, Block block, BitSet set) {
    TableMap table = Objects.requireNonNull(ModelMap.get().table(block.table()));
    BitSet done = lists.computeIfAbsent(block.table(), t -> new BitSet());
    long[] owners = Arrays.stream(block.ids()).filter(id -> {
      int bit = Math.toIntExact(id);
      boolean wanted = set.get(bit) && !isChanged(owner, id) && !done.get(bit);
      done.set(bit);
      return wanted;
    }).toArray();
    if (owners.length > 0) {
      writer.add(ListWriter.block(table, owners, ListWriter.rows(block, true), new ListWriter.Rows()));
    }
  }
}
