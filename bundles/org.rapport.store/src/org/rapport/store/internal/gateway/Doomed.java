package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.gateway.ChangeIndex.Place;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/** What the journal knows about records that are to be erased. */
final class Doomed {
  private final StoreDatabase store;
  private final Connection connection;
  private final JournalBlocks blocks;

  Doomed(StoreDatabase store, Connection connection) {
    this.store = store;
    this.connection = connection;
    this.blocks = new JournalBlocks(store);
  }

  /** Whether there ever was such a record. */
  boolean existed(EClass entity, long id) throws SQLException, IOException {
    for (Place place : ChangeIndex.of(connection, entity.getName(), id, 0)) {
      if (blocks.at(place).find(id) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A deleted record, and those that were deleted with it because they could not be without it. */
  Map<EClass, Set<Long>> deletedWith(EClass entity, long id) throws SQLException, IOException {
    Map<EClass, Set<Long>> all = new LinkedHashMap<>();
    all.computeIfAbsent(entity, e -> new TreeSet<>()).add(id);
    for (Place place : ChangeIndex.of(connection, entity.getName(), id, 0)) {
      Block block = blocks.at(place);
      if (block.op() == Op.DELETE && block.find(id) >= 0 && isEntity(block)) {
        List<Block> deletions = deletions(place.number());
        boolean more = true;
        while (more) {
          more = false;
          for (Block deletion : deletions) {
            more |= follow(deletion, all);
          }
        }
        break;
      }
    }
    return all;
  }

  private static boolean isEntity(Block block) {
    TableMap table = ModelMap.get().table(block.table());
    return table != null && table.kind() == TableMap.Kind.ENTITY;
  }

  private List<Block> deletions(long transaction) throws IOException {
    List<Block> deletions = new ArrayList<>();
    Recorder.Entry entry = store.entry(transaction);
    for (long record = entry.first(); record <= entry.last(); record++) {
      blocks.of(record).stream().filter(b -> b.op() == Op.DELETE && isEntity(b)).forEach(deletions::add);
    }
    return deletions;
  }

  /** Adds records of a deletion that needed one of those found; says whether there were any new. */
  private static boolean follow(Block deletion, Map<EClass, Set<Long>> all) {
    TableMap table = ModelMap.get().table(deletion.table());
    boolean more = false;
    for (Cells cells : table == null ? List.<Cells>of() : deletion.columns()) {
      EReference reference = table == null ? null : table.column(cells.column()).reference();
      if (table == null || reference == null || !reference.isRequired()) {
        continue;
      }
      Set<Long> targets = all.getOrDefault(reference.getEReferenceType(), Set.of());
      for (int row = 0; row < deletion.ids().length; row++) {
        if (cells.old(row) instanceof Long target && targets.contains(target)) {
          more |= all.computeIfAbsent(table.entity(), e -> new TreeSet<>()).add(deletion.ids()[row]);
        }
      }
    }
    return more;
  }

  /** The transactions whose records hold personal values of these records that no key protects. */
  List<Long> readable(Map<EClass, Set<Long>> all, PersonalColumns personal) throws SQLException, IOException {
    Map<Place, Set<Long>> places = new TreeMap<>(Place.NEWEST.reversed());
    for (var entry : all.entrySet()) {
      for (long id : entry.getValue()) {
        for (Place place : ChangeIndex.of(connection, entry.getKey().getName(), id, 0)) {
          places.computeIfAbsent(place, p -> new TreeSet<>()).add(id);
        }
      }
    }
    Set<Long> transactions = new TreeSet<>();
    for (var entry : places.entrySet()) {
      if (!transactions.contains(entry.getKey().number())
          && isReadable(blocks.at(entry.getKey()), entry.getValue(), personal)) {
        transactions.add(entry.getKey().number());
      }
    }
    return List.copyOf(transactions);
  }

  private static boolean isReadable(Block block, Set<Long> ids, PersonalColumns personal) {
    List<Cells> open = block.columns().stream()
        .filter(c -> !c.personal() && personal.is(block.table(), c.column())).toList();
    int olds = 0;
    int news = 0;
    for (int row = 0; row < block.ids().length && !open.isEmpty(); row++) {
      boolean lists = block.op() == Op.LISTS;
      int oldCount = lists ? block.oldCounts()[row] : 1;
      int newCount = lists ? block.newCounts()[row] : 1;
      if (ids.contains(block.ids()[row])) {
        for (Cells cells : open) {
          if (any(cells.olds(), olds, oldCount) || any(cells.news(), news, newCount)) {
            return true;
          }
        }
      }
      olds += oldCount;
      news += newCount;
    }
    return false;
  }

  private static boolean any(@Nullable Object @Nullable [] values, int from, int count) {
    return values != null && Arrays.stream(values, from, from + count).anyMatch(v -> v != null);
  }
}
