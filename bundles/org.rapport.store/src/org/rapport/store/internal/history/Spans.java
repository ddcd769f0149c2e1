package org.rapport.store.internal.history;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.gateway.ListWriter;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;

/**
 * Rows that one transaction changed more than once: what counts is the value before the first and after the last
 * change, which only the first of the blocks is to bring back.
 */
final class Spans {
  /** One value over several blocks. */
  private static final class Span {
    private final long first;
    private @Nullable Object left;
    private List<@Nullable Object[]> leftRows = List.of();

    Span(long first) {
      this.first = first;
    }
  }

  private final Map<String, BitSet> seen = new HashMap<>();
  private final Map<String, BitSet> repeated = new HashMap<>();
  private final Map<String, Map<Long, Span>> spans = new HashMap<>();

  /** Looks for rows that occur again. */
  void note(Block block) {
    if (block.columns().isEmpty()) {
      return;
    }
    BitSet known = seen.computeIfAbsent(block.table(), t -> new BitSet());
    for (long id : block.ids()) {
      int bit = Math.toIntExact(id);
      if (known.get(bit)) {
        repeated.computeIfAbsent(block.table(), t -> new BitSet()).set(bit);
      }
      known.set(bit);
    }
  }

  boolean areNeeded() {
    seen.clear();
    return !repeated.isEmpty();
  }

  private boolean isRepeated(Block block, long id) {
    BitSet set = repeated.get(block.table());
    return set != null && set.get(Math.toIntExact(id));
  }

  /** Takes the rows of a block in, in the order of the transaction. */
  void add(Block block, long place) {
    if (block.op() == Op.INSERT || block.op() == Op.DELETE || !repeated.containsKey(block.table())) {
      return;
    }
    ListWriter.@Nullable Rows news = block.op() == Op.LISTS ? ListWriter.rows(block, true) : null;
    for (int row = 0; row < block.ids().length; row++) {
      long id = block.ids()[row];
      if (isRepeated(block, id)) {
        if (news != null) {
          span(block.table(), id, place).leftRows = news.of(id);
        } else {
          for (Cells cells : block.columns()) {
            span(block.table() + "." + cells.column(), id, place).left = cells.now(row);
          }
        }
      }
    }
  }

  private Span span(String what, long id, long place) {
    return spans.computeIfAbsent(what, w -> new HashMap<>()).computeIfAbsent(id, i -> new Span(place));
  }

  private @Nullable Span of(String what, long id) {
    Map<Long, Span> known = spans.get(what);
    return known == null ? null : known.get(id);
  }

  /** @return whether an earlier block has changed the same value, so that this one is not to bring it back */
  boolean isLater(Block block, Cells cells, long id, long place) {
    Span span = of(block.table() + "." + cells.column(), id);
    return span != null && span.first != place;
  }

  /** @return whether an earlier block has replaced the same list */
  boolean isLater(Block block, long owner, long place) {
    Span span = of(block.table(), owner);
    return span != null && span.first != place;
  }

  /** @return what the transaction left in a value that this block has changed */
  @Nullable
  Object left(Block block, Cells cells, int row) {
    Span span = of(block.table() + "." + cells.column(), block.ids()[row]);
    return span == null ? cells.now(row) : span.left;
  }

  /** @return what the transaction left of a list that this block has replaced */
  List<@Nullable Object[]> left(Block block, long owner, ListWriter.Rows news) {
    Span span = of(block.table(), owner);
    return span == null ? news.of(owner) : span.leftRows;
  }
}
