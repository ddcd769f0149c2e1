package org.rapport.store.internal.history;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.internal.gateway.ChangeIndex;
import org.rapport.store.internal.gateway.ChangeIndex.Place;
import org.rapport.store.internal.gateway.JournalBlocks;
import org.rapport.store.internal.gateway.Recorder;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.journaling.Block;

/** The transactions after one that still count: neither undone nor the undoing of another. */
final class LaterChanges {
  private final Connection connection;
  private final long after;
  private final JournalBlocks blocks;
  private final Map<Long, TransactionInfo> counting = new HashMap<>();
  private final Map<EClass, List<Change>> changes = new HashMap<>();

  /** A transaction's changes of one entity; the ids are read when they are first asked for. */
  private final class Change {
    private final TransactionInfo info;
    private final List<Place> places = new ArrayList<>();
    private @Nullable Set<Long> ids;

    Change(TransactionInfo info) {
      this.info = info;
    }

    boolean has(long id) throws IOException {
      Set<Long> known = ids;
      if (known == null) {
        known = new HashSet<>();
        for (Place place : places) {
          for (long touched : blocks.at(place).ids()) {
            known.add(touched);
          }
        }
        ids = known;
      }
      return known.contains(id);
    }
  }

  /** Those after the transaction of a number. */
  LaterChanges(StoreDatabase store, Connection connection, long after) {
    this.connection = connection;
    this.after = after;
    this.blocks = new JournalBlocks(store);
  }

  /** @return half a sentence that names the newest transaction that touched a record; empty when none did */
  String by(EClass entity, long id) throws SQLException, IOException {
    TransactionInfo info = newest(entity, id);
    return info == null ? "" : ", by transaction " + info.number() + " (" + info.purpose() + "): undo transaction "
        + info.number() + " first";
  }

  /** @return the newest transaction that touched a record, or null when none did */
  @Nullable
  TransactionInfo newest(EClass entity, long id) throws SQLException, IOException {
    List<Change> known = changes.get(entity);
    if (known == null) {
      known = read(entity);
      changes.put(entity, known);
    }
    for (Change change : known) {
      if (change.has(id)) {
        return change.info;
      }
    }
    return null;
  }

  /** @return the transactions that touched a field or list of a record, the newest first */
  List<TransactionInfo> touching(EClass entity, long id, Predicate<Block> fields) throws SQLException, IOException {
    List<TransactionInfo> found = new ArrayList<>();
    newest(entity, 0); // reads the list
    for (Change change : changes.getOrDefault(entity, List.of())) {
      for (Place place : change.has(id) ? change.places : List.<Place>of()) {
        Block block = blocks.at(place);
        if (fields.test(block) && block.find(id) >= 0) {
          found.add(change.info);
          break;
        }
      }
    }
    return found;
  }

  private List<Change> read(EClass entity) throws SQLException {
    if (counting.isEmpty()) {
      for (Recorder.Entry entry : Recorder.all(connection)) {
        TransactionKind kind = entry.info().kind();
        if (entry.info().undoneBy() == null && kind != TransactionKind.UNDO && kind != TransactionKind.REDO) {
          counting.put(entry.info().number(), entry.info());
        }
      }
    }
    Map<Long, Change> found = new LinkedHashMap<>();
    for (Place place : ChangeIndex.after(connection, entity.getName(), after)) {
      TransactionInfo info = counting.get(place.number());
      if (info != null) {
        found.computeIfAbsent(place.number(), n -> new Change(info)).places.add(place);
      }
    }
    return List.copyOf(found.values());
  }
}
