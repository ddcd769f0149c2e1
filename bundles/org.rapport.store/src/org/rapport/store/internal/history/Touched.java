package org.rapport.store.internal.history;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.rapport.store.RecordChange;
import org.rapport.store.RecordChange.Kind;
import org.rapport.store.internal.gateway.JournalBlocks;
import org.rapport.store.internal.gateway.Recorder;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.journaling.Block;

/**
 * The records that a transaction touched, in the order in which it touched them first. Reads no more of the journal
 * than the page needs; a record's custom values and lists may stand in later blocks than the record itself.
 */
public final class Touched {
  private record Found(EClass entity, long id, Kind kind) {
  }

  private final Map<EClass, Map<Long, Integer>> places = new HashMap<>();
  private final List<Found> found = new ArrayList<>();
  private final long wanted;

  private Touched(long wanted) {
    this.wanted = wanted;
  }

  /** @return a page of the records */
  public static List<RecordChange> of(StoreDatabase store, Connection connection, Recorder.Entry entry, long offset,
      int limit) throws SQLException, IOException {
    Touched touched = new Touched(offset + limit);
    JournalBlocks blocks = new JournalBlocks(store);
    for (long record = entry.first(); record <= entry.last() && touched.found.size() < touched.wanted; record++) {
      for (Block block : blocks.of(record)) {
        touched.add(block);
      }
    }
    int from = (int) Math.min(offset, touched.found.size());
    List<Found> page = touched.found.subList(from, (int) Math.min(touched.wanted, touched.found.size()));
    PastNames names = new PastNames(connection, store.catalogue(), blocks);
    page.forEach(f -> names.ask(f.entity(), f.id()));
    names.look();
    return page.stream().map(f -> new RecordChange(f.entity(), f.id(), names.record(f.entity(), f.id()), f.kind()))
        .toList();
  }

  private void add(Block block) {
    EClass entity = Undone.owner(block).entity();
    boolean own = Undone.entity(block) != null;
    Kind kind = own && block.op() == Block.Op.INSERT ? Kind.CREATED
        : own && block.op() == Block.Op.DELETE ? Kind.DELETED : Kind.CHANGED;
    Map<Long, Integer> known = places.computeIfAbsent(entity, e -> new HashMap<>());
    for (long id : block.ids()) {
      Integer place = known.get(id);
      if (place == null) {
        known.put(id, found.size());
        found.add(new Found(entity, id, kind));
      } else if (kind != Kind.CHANGED) {
        found.set(place, new Found(entity, id, kind));
      }
    }
  }
}
