package org.rapport.store.internal.cache;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.GroupQuery;
import org.rapport.store.ListPage;
import org.rapport.store.ListQuery;
import org.rapport.store.ScanQuery;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.Fields;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.Source;
import org.rapport.table.Table;

/**
 * Columns as an earlier transaction left them: those that are in memory, with what was done since taken back. Chunks in
 * which nothing has changed are shared, so work and memory grow with what was done since.
 */
public final class Earlier {
  /** Reads what was done. */
  public interface Since {
    /**
     * Gives the blocks that touch some entities, of the transactions after the one whose columns are wanted.
     *
     * @param entities whose records are wanted
     * @param last the last transaction to be taken back
     * @param taker gets the blocks, the newest first
     */
    void read(List<EClass> entities, long last, Consumer<Block> taker) throws SQLException, IOException;
  }

  private final long number;
  private final Set<Key> keys;
  private final Snapshot columns;
  private final Orders orders = new Orders();

  private Earlier(long number, Set<Key> keys, Snapshot columns) {
    this.number = number;
    this.keys = keys;
    this.columns = columns;
  }

  /**
   * Reads the columns and takes back what was done since.
   *
   * @param number the transaction
   * @param entity whose records
   * @param sources what their fields are made of
   * @param now the fields there are now; the values of others are in the journal only
   * @param since reads what was done since
   * @param monitor asked for cancellation, or null
   * @return the columns, or null when their values can't be held in memory, or do not follow the transaction yet
   */
  static @Nullable Earlier of(ColumnStore store, long number, EClass entity, Collection<Source> sources, Catalogue now,
      Since since, @Nullable IProgressMonitor monitor) throws SQLException, IOException {
    Set<Key> keys = keys(entity, sources);
    Set<Key> present = new LinkedHashSet<>(keys);
    present.removeIf(key -> !isPresent(key, now));
    try {
      Snapshot columns = store.columns(present, monitor);
      if (columns.number() < number) {
        return null; // the database shows a commit before the columns do
      }
      Map<Key, Live> lives = new HashMap<>();
      Map<Key, Vector> vectors = new HashMap<>();
      List<EClass> entities = new ArrayList<>();
      for (Key key : keys) {
        if (key.isLive()) {
          lives.put(key, columns.live(key));
          entities.add(Objects.requireNonNull(ModelMap.get().table(key.table())).entity());
        } else {
          vectors.put(key, present.contains(key) ? columns.vector(key) : new VectorEdit(key.type()).build());
        }
      }
      Edit edit = new Edit(new Snapshot(columns.number(), lives, vectors, new Derivations()));
      since.read(entities, columns.number(), block -> {
        if (monitor != null && monitor.isCanceled()) {
          throw new OperationCanceledException();
        }
        if (block.op() != Op.LISTS) {
          edit.apply(inverse(block));
        }
      });
      Snapshot past = edit.build(number);
      return keys.stream().allMatch(past::has) ? new Earlier(number, keys, past) : null;
    } catch (UnfitException e) {
      return null;
    }
  }

  private static Set<Key> keys(EClass entity, Collection<Source> sources) {
    Set<Key> keys = new LinkedHashSet<>();
    keys.add(Key.live(ModelMap.get().entity(entity)));
    sources.forEach(source -> Key.collect(entity, source, keys));
    return keys;
  }

  private static boolean isPresent(Key key, Catalogue now) {
    return ModelMap.get().table(key.table()) != null || now.customFields().stream()
        .anyMatch(c -> c.table().equals(key.table()) && c.column().name().equals(key.column()));
  }

  /** @return the block that takes one back */
  private static Block inverse(Block block) {
    Op op = switch (block.op()) {
      case INSERT -> Op.DELETE;
      case DELETE -> Op.INSERT;
      default -> Op.UPDATE;
    };
    @Nullable Object[] none = new @Nullable Object[block.ids().length];
    List<Cells> cells = block.columns().stream()
        .map(c -> new Cells(c.column(), c.type(), null, c.olds() == null ? none : c.olds())).toList();
    return Block.rows(op, block.table(), block.ids(), cells);
  }

  /** @return whether these are the columns of some fields as a transaction left them */
  public boolean has(long wanted, EClass entity, Collection<Source> sources) {
    return wanted == number && keys.containsAll(keys(entity, sources));
  }

  /** @return a page of a list, or null when there is too little memory for it */
  public @Nullable ListPage list(Fields fields, ListQuery query) {
    try {
      Orders.Page page = orders.page(columns, fields, query.entity(), query.filter(), query.sorts(), query.offset(),
          query.limit());
      return new ListPage(page.total(),
          CachedReads.table(columns, fields, query.entity(), query.columns(), page.ids()));
    } catch (UnfitException e) {
      return null;
    }
  }

  /** @return whole columns, or null when they can't be filtered in memory */
  public @Nullable Table scan(Fields fields, ScanQuery query) {
    try {
      int[] ids = new Selection(columns, fields, query.entity(), query.filter()).ids();
      return CachedReads.table(columns, fields, query.entity(), query.columns(), ids);
    } catch (UnfitException e) {
      return null;
    }
  }

  /** @return figures of groups, or null when they can't be computed in memory */
  public @Nullable Table group(Catalogue fields, GroupQuery query) {
    try {
      return new Grouping(columns, fields, query).table();
    } catch (UnfitException e) {
      return null;
    }
  }
}
