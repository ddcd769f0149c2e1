package org.rapport.store.internal.cache;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.ModelMap;

/**
 * Does blocks of changes on columns in memory: touched chunks are made anew, others are shared. A column that can't hold a
 * new value is left out.
 */
final class Edit {
  /** The table of custom fields. */
  static final String DEFINITIONS = ModelMap.get().entity(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION)
      .table().name();

  private final Snapshot base;
  private final Map<Key, Live.Builder> lives = new HashMap<>();
  private final Map<Key, VectorEdit> edits = new HashMap<>();
  private final Map<Key, Live> allLives;
  private final Map<Key, Vector> allVectors;

  /** @param base the columns before */
  Edit(Snapshot base) {
    this.base = base;
    this.allLives = new HashMap<>(base.lives());
    this.allVectors = new HashMap<>(base.vectors());
  }

  /** Does a block. */
  void apply(Block block) {
    if (block.table().equals(DEFINITIONS) && block.op() == Op.UPDATE && changesFields(block)) {
      base.vectors().keySet().stream().filter(k -> ModelMap.get().table(k.table()) == null).forEach(this::drop);
    }
    List<Key> keys = base.of(block.table());
    if (keys.isEmpty()) {
      return;
    }
    Integer @Nullable [] order = order(block.ids());
    for (Key key : keys) {
      try {
        apply(block, key, order);
      } catch (UnfitException e) {
        drop(key);
      }
    }
  }

  private static boolean changesFields(Block block) {
    return block.columns().stream().anyMatch(c -> List.of("TYPE", "FIELD_TABLE").contains(c.column()));
  }

  private void drop(Key key) {
    allLives.remove(key);
    allVectors.remove(key);
    edits.remove(key);
  }

  private static Integer @Nullable [] order(long[] ids) {
    boolean sorted = true;
    for (int i = 1; i < ids.length && sorted; i++) {
      sorted = ids[i - 1] <= ids[i];
    }
    if (sorted) {
      return null;
    }
    Integer[] order = new Integer[ids.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingLong(i -> ids[i]));
    return order;
  }

  private void apply(Block block, Key key, Integer @Nullable [] order) throws UnfitException {
    long[] ids = block.ids();
    Op op = block.op();
    if (key.isLive()) {
      @Nullable Live old = allLives.get(key);
      if (old != null && (op == Op.INSERT || op == Op.DELETE)) {
        Live.Builder live = lives.computeIfAbsent(key, k -> new Live.Builder(old));
        for (long id : ids) {
          live.set(id, op == Op.INSERT);
        }
      }
      return;
    }
    @Nullable Vector old = allVectors.get(key);
    if (old == null) {
      return;
    }
    if (op == Op.LISTS) {
      lists(block, edits.computeIfAbsent(key, k -> new VectorEdit(old)), key);
      return;
    }
    @Nullable Cells cells = cells(block, key);
    boolean gone = op == Op.DELETE;
    if (cells == null && !gone) {
      return;
    }
    VectorEdit edit = edits.computeIfAbsent(key, k -> new VectorEdit(old));
    for (int i = 0; i < ids.length; i++) {
      int row = order == null ? i : order[i];
      edit.set(ids[row], gone || cells == null ? null : cells.now(row));
    }
  }

  private static @Nullable Cells cells(Block block, Key key) {
    for (Cells cells : block.columns()) {
      if (cells.column().equals(key.column())) {
        return cells;
      }
    }
    return null;
  }

  /** The texts of each owner's list, joined. */
  private static void lists(Block block, VectorEdit edit, Key key) throws UnfitException {
    @Nullable Cells cells = cells(block, key);
    int at = 0;
    for (int i = 0; i < block.ids().length; i++) {
      int count = block.newCounts()[i];
      StringBuilder joined = new StringBuilder();
      for (int n = 0; n < count; n++, at++) {
        Object value = cells == null ? null : cells.now(at);
        if (value != null) {
          joined.append(joined.isEmpty() ? "" : "\n").append(value);
        }
      }
      edit.text(block.ids()[i], joined.isEmpty() ? null : joined.toString());
    }
  }

  /** @return the columns after the changes */
  Snapshot build(long number) {
    lives.forEach((key, live) -> allLives.computeIfPresent(key, (k, old) -> live.build()));
    edits.forEach((key, edit) -> allVectors.computeIfPresent(key, (k, old) -> edit.build()));
    return new Snapshot(number, allLives, allVectors, base.derivations());
  }
}
