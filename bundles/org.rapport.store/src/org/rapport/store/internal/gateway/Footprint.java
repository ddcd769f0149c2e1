package org.rapport.store.internal.gateway;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rapport.store.Counts;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/**
 * Which records and custom fields one transaction touches. A field that takes over the values of another, when its type
 * is changed, does not count as a change of a million records: they say what they said before.
 */
final class Footprint {
  private static final class Touched {
    final BitSet created = new BitSet();
    final BitSet changed = new BitSet();
    final BitSet deleted = new BitSet();
    final BitSet counted = new BitSet();
  }

  private record Custom(String entity, List<Integer> fields) {
  }

  private final Map<String, Touched> touched = new LinkedHashMap<>();
  private final Map<Custom, BitSet> custom = new LinkedHashMap<>();
  private final BitSet successors = new BitSet();
  private boolean fields;

  /** Takes note of a block. */
  void note(Block block) {
    TableMap table = ModelMap.get().table(block.table());
    if (isDefinition(block)) {
      fields = true;
      noteSuccessors(block);
    }
    String entity = Recorder.entityOf(block.table());
    Touched t = touched.computeIfAbsent(entity, e -> new Touched());
    if (table == null) {
      List<Integer> ids = block.columns().stream().map(c -> Integer.valueOf(c.column().substring(1))).toList();
      BitSet set = custom.computeIfAbsent(new Custom(entity, ids), c -> new BitSet());
      mark(set, block.ids());
    } else if (table.kind() == TableMap.Kind.ENTITY) {
      mark(block.op() == Op.INSERT ? t.created : block.op() == Op.DELETE ? t.deleted : t.changed, block.ids());
      mark(t.counted, block.ids());
    } else {
      mark(t.changed, block.ids());
    }
  }

  /** @return true when a block changes the definition of a custom field */
  static boolean isDefinition(Block block) {
    return block.table().equals(Applier.DEFINITIONS) || block.table().equals(Definitions.CHOICES);
  }

  private static void mark(BitSet set, long[] ids) {
    for (long id : ids) {
      set.set(Math.toIntExact(id));
    }
  }

  private void noteSuccessors(Block block) {
    for (Cells cells : block.columns()) {
      if (cells.column().equals("REPLACES_ID") && block.op() != Op.UPDATE) {
        for (int row = 0; row < block.ids().length; row++) {
          if (cells.now(row) != null || cells.old(row) != null) {
            successors.set(Math.toIntExact(block.ids()[row]));
          }
        }
      }
    }
  }

  /** @return true when nothing was touched */
  boolean isEmpty() {
    return touched.isEmpty();
  }

  /** @return true when definitions of custom fields were touched */
  boolean hasFields() {
    return fields;
  }

  /** @return whether this transaction inserted the record */
  boolean isCreated(EntityMap entity, long id) {
    Touched t = touched.get(entity.entity().getName());
    return t != null && t.created.get(Math.toIntExact(id));
  }

  /** @return the definitions of custom fields that were inserted or changed */
  BitSet definitions() {
    Touched t = touched.get(FieldEditor.DEFINITION.entity().getName());
    BitSet all = new BitSet();
    if (t != null) {
      all.or(t.created);
      all.or(t.changed);
    }
    return all;
  }

  /** @return the records that got a value in a custom field, or lost one */
  long[] written(int fieldId) {
    BitSet all = new BitSet();
    custom.forEach((c, ids) -> {
      if (c.fields().contains(fieldId)) {
        all.or(ids);
      }
    });
    return all.stream().asLongStream().toArray();
  }

  private BitSet changed(String entity, Touched t) {
    BitSet all = (BitSet) t.changed.clone();
    custom.forEach((c, ids) -> {
      if (c.entity().equals(entity) && !c.fields().stream().allMatch(successors::get)) {
        all.or(ids);
      }
    });
    return all;
  }

  /** @return updates that count up the versions of records of which only lists or custom values have changed */
  List<Block> versions() {
    List<Block> blocks = new ArrayList<>();
    for (EntityMap entity : ModelMap.get().entities()) {
      Touched t = touched.get(entity.entity().getName());
      if (t != null) {
        BitSet missing = changed(entity.entity().getName(), t);
        missing.andNot(t.counted);
        blocks.add(Block.rows(Op.UPDATE, entity.table().name(), missing.stream().asLongStream().toArray(), List.of()));
      }
    }
    return blocks;
  }

  /** @return how many records of each entity were touched */
  Map<String, Counts> counts() {
    Map<String, Counts> counts = new LinkedHashMap<>();
    for (EntityMap entity : ModelMap.get().entities()) {
      String name = entity.entity().getName();
      Touched t = touched.get(name);
      if (t != null) {
        BitSet changed = changed(name, t);
        changed.andNot(t.created);
        changed.andNot(t.deleted);
        Counts c = new Counts(t.created.cardinality(), changed.cardinality(), t.deleted.cardinality());
        if (c.created() + c.changed() + c.deleted() > 0) {
          counts.put(name, c);
        }
      }
    }
    return counts;
  }
}
