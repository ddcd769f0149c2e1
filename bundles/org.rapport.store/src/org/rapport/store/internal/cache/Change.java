package org.rapport.store.internal.cache;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.gateway.StoreLog;
import org.rapport.store.internal.journaling.Block;

/**
 * What a transaction does to the columns in memory. A small one's blocks are kept until it commits; a great one's are
 * done at once, on columns that nobody sees before the commit.
 */
public final class Change {
  private static final long MANY = 200_000;

  private final ColumnStore store;
  private final List<Block> blocks = new ArrayList<>();
  private final Set<String> tables = new HashSet<>();
  private final Set<String> unseen = new HashSet<>();
  private long cells;
  private @Nullable Snapshot base;
  private @Nullable Edit edit;

  Change(ColumnStore store) {
    this.store = store;
  }

  /** Adds a block, as the transaction does it. */
  public void add(Block block) {
    tables.add(block.table());
    Snapshot now = store.snapshot();
    if (now.isEmpty() && !store.isLoading()) {
      unseen.add(block.table());
      return;
    }
    try {
      Edit e = edit;
      cells += (long) block.ids().length * (block.columns().size() + 1);
      if (e == null && cells > MANY) {
        e = new Edit(now);
        for (Block earlier : blocks) {
          e.apply(earlier);
        }
        base = now;
        edit = e;
        blocks.clear();
      }
      if (e == null) {
        blocks.add(block);
      } else {
        e.apply(block);
      }
    } catch (RuntimeException e) {
      StoreLog.warn("The columns of " + block.table() + " in memory can't follow a transaction; they are read anew.",
          e);
      unseen.addAll(tables);
    }
  }

  /** @return the blocks of a small transaction */
  List<Block> blocks() {
    return blocks;
  }

  /** @return the tables that are touched */
  Set<String> tables() {
    return tables;
  }

  /** @return the tables some of whose blocks were not kept, because nothing was in memory */
  Set<String> unseen() {
    return unseen;
  }

  /** @return the columns before a great transaction, or null for a small one */
  @Nullable
  Snapshot base() {
    return base;
  }

  /** @return the columns after a great transaction */
  Snapshot done(long number) {
    Edit e = edit;
    if (e == null) {
      throw new IllegalStateException("a small transaction");
    }
    return e.build(number);
  }
}
