package org.rapport.store.internal.history;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldChange;
import org.rapport.store.TransactionInfo;
import org.rapport.store.internal.gateway.ListWriter;
import org.rapport.store.internal.gateway.Recorder;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Payload;
import org.rapport.store.internal.mapping.Features;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;
import org.rapport.store.internal.mapping.Values;

/** The past of one record, read from the journal at the places the index names. */
public final class Histories {
  private final StoreDatabase store;
  private final EClass entity;
  private final long id;
  private final List<FieldChange> changes = new ArrayList<>();

  private Histories(StoreDatabase store, EClass entity, long id) {
    this.store = store;
    this.entity = entity;
    this.id = id;
  }

  /** @return the record's changes, the newest transaction first */
  public static List<FieldChange> of(StoreDatabase store, Connection connection, EClass entity, long id)
      throws SQLException, IOException {
    Histories histories = new Histories(store, entity, id);
    histories.collect(connection);
    return histories.changes;
  }

  private void collect(Connection connection) throws SQLException, IOException {
    Map<Long, List<int[]>> places = new LinkedHashMap<>();
    Map<Long, Long> numbers = new LinkedHashMap<>();
    try (PreparedStatement statement = connection.prepareStatement("SELECT \"NUMBER\", \"RECORD\", \"BLOCK\" FROM "
        + "\"RAPPORT_CHANGE\" WHERE \"ENTITY\" = ? AND \"LEAST\" <= ? AND \"GREATEST\" >= ? "
        + "ORDER BY \"NUMBER\" DESC, \"RECORD\", \"BLOCK\"")) {
      statement.setString(1, entity.getName());
      statement.setLong(2, id);
      statement.setLong(3, id);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          places.computeIfAbsent(rows.getLong(2), r -> new ArrayList<>()).add(new int[]{rows.getInt(3)});
          numbers.put(rows.getLong(2), rows.getLong(1));
        }
      }
    }
    for (var entry : places.entrySet()) {
      Payload payload = store.payload(entry.getKey());
      TransactionInfo info = null;
      for (int[] block : entry.getValue()) {
        Block b = payload.blocks().get(block[0]);
        int row = b.find(id);
        if (row >= 0) {
          if (info == null) {
            Recorder.Entry found = Recorder.one(connection, numbers.getOrDefault(entry.getKey(), 0L));
            info = found == null ? null : found.info();
          }
          if (info != null) {
            add(info, b, row);
          }
        }
      }
    }
  }

  private void add(TransactionInfo info, Block block, int row) {
    TableMap table = ModelMap.get().table(block.table());
    if (block.op() == Block.Op.LISTS) {
      EReference list = table == null ? null : table.list();
      if (list != null) {
        String old = text(ListWriter.rows(block, false).of(id));
        String now = text(ListWriter.rows(block, true).of(id));
        changes.add(new FieldChange(info, entity, id, list.getName(), Features.label(list), old, now, shown(old),
            shown(now)));
      }
      return;
    }
    for (Cells cells : block.columns()) {
      Object old = cells.old(row);
      Object now = cells.now(row);
      if (!Objects.equals(old, now) && !cells.column().equals(TableMap.VERSION)) {
        FieldNames names = FieldNames.of(store.catalogue(), block.table(), cells.column());
        changes.add(new FieldChange(info, entity, id, names.name(), names.label(), old, now, shown(old),
            shown(now)));
      }
    }
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "" : Values.text(value);
  }

  /** @return rows of a list as people read them, or null when there are none */
  static @Nullable String text(List<@Nullable Object[]> rows) {
    if (rows.isEmpty()) {
      return null;
    }
    StringJoiner lines = new StringJoiner("; ");
    for (@Nullable Object[] row : rows) {
      StringJoiner words = new StringJoiner(", ");
      for (int c = row.length > 1 ? 1 : 0; c < row.length; c++) {
        Object value = row[c];
        if (value != null) {
          words.add(Values.text(value));
        }
      }
      lines.add(words.toString());
    }
    return lines.toString();
  }
}
