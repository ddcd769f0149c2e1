package org.rapport.store.internal.history;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.internal.gateway.Recorder;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.journaling.Block;

/** The transactions after one that still count: neither undone nor the undoing of another. */
final class LaterChanges {
  private final StoreDatabase store;
  private final Connection connection;
  private final long after;
  private final Map<EClass, List<Change>> changes = new HashMap<>();

  /** A block of a transaction; its ids are read when they are first asked for. */
  private static final class Change {
    private final TransactionInfo info;
    private final long least;
    private final long greatest;
    private final long record;
    private final int block;
    private @Nullable Block read;

    Change(TransactionInfo info, ResultSet row) throws SQLException {
      this.info = info;
      this.least = row.getLong(2);
      this.greatest = row.getLong(3);
      this.record = row.getLong(4);
      this.block = row.getInt(5);
    }

    boolean has(StoreDatabase store, long id) throws IOException {
      if (id < least || id > greatest) {
        return false;
      }
      Block known = read;
      if (known == null) {
        known = store.payload(record).blocks().get(block);
        read = known;
      }
      return known.find(id) >= 0;
    }
  }

  /** Those after the transaction of a number. */
  LaterChanges(StoreDatabase store, Connection connection, long after) {
    this.store = store;
    this.connection = connection;
    this.after = after;
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
      if (change.has(store, id)) {
        return change.info;
      }
    }
    return null;
  }

  private List<Change> read(EClass entity) throws SQLException {
    Map<Long, TransactionInfo> counting = new HashMap<>();
    for (Recorder.Entry entry : Recorder.all(connection)) {
      TransactionKind kind = entry.info().kind();
      if (entry.info().undoneBy() == null && kind != TransactionKind.UNDO && kind != TransactionKind.REDO) {
        counting.put(entry.info().number(), entry.info());
      }
    }
    List<Change> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement("SELECT \"NUMBER\", \"LEAST\", \"GREATEST\", "
        + "\"RECORD\", \"BLOCK\" FROM \"RAPPORT_CHANGE\" WHERE \"ENTITY\" = ? AND \"NUMBER\" > ? "
        + "ORDER BY \"NUMBER\" DESC, \"RECORD\", \"BLOCK\"")) {
      statement.setString(1, entity.getName());
      statement.setLong(2, after);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          TransactionInfo info = counting.get(rows.getLong(1));
          if (info != null) {
            found.add(new Change(info, rows));
          }
        }
      }
    }
    return found;
  }
}
