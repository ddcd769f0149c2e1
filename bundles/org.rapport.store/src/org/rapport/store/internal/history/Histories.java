package org.rapport.store.internal.history;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldChange;
import org.rapport.store.TransactionInfo;
import org.rapport.store.internal.gateway.ChangeIndex;
import org.rapport.store.internal.gateway.ChangeIndex.Place;
import org.rapport.store.internal.gateway.JournalBlocks;
import org.rapport.store.internal.gateway.ListWriter;
import org.rapport.store.internal.gateway.Recorder;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;
import org.rapport.store.internal.mapping.Values;

/** The past of one record, read from the journal at the places the index names. */
public final class Histories {
  private final Connection connection;
  private final EntityMap entity;
  private final long id;
  private final JournalBlocks blocks;
  private final PastNames names;

  /** What one transaction did to one field; a field changed twice in it has the first old and the last new value. */
  private record Change(FieldNames field, @Nullable TableMap list, @Nullable Object oldValue, @Nullable Object newValue,
      boolean erased) {
    Change then(Change later) {
      return new Change(field, list, oldValue, later.newValue, erased || later.erased);
    }
  }

  private record Dated(TransactionInfo info, Change change) {
  }

  private Histories(StoreDatabase store, Connection connection, EClass entity, long id) {
    this.connection = connection;
    this.entity = ModelMap.get().entity(entity);
    this.id = id;
    this.blocks = new JournalBlocks(store);
    this.names = new PastNames(connection, store.catalogue(), blocks);
  }

  /** @return the record's changes, the newest transaction first, fields in the model's order */
  public static List<FieldChange> of(StoreDatabase store, Connection connection, EClass entity, long id)
      throws SQLException, IOException {
    return new Histories(store, connection, entity, id).collect();
  }

  private List<FieldChange> collect() throws SQLException, IOException {
    Map<Long, List<Place>> places = new TreeMap<>(Comparator.reverseOrder());
    for (Place place : ChangeIndex.of(connection, entity.entity().getName(), id, 0)) {
      places.computeIfAbsent(place.number(), n -> new ArrayList<>()).add(0, place);
    }
    List<Dated> all = new ArrayList<>();
    for (var entry : places.entrySet()) {
      Map<String, Change> changes = new LinkedHashMap<>();
      for (Place place : entry.getValue()) {
        Block block = blocks.at(place);
        int row = block.find(id);
        if (row >= 0) {
          add(changes, block, row);
        }
      }
      Recorder.Entry found = changes.isEmpty() ? null : Recorder.one(connection, entry.getKey());
      if (found != null) {
        changes.values().stream().filter(c -> c.erased() || !same(c.oldValue(), c.newValue()))
            .sorted(Comparator.comparingInt(c -> c.field().order())).forEach(c -> all.add(new Dated(found.info(), c)));
      }
    }
    names.look();
    return all.stream().map(this::shown).toList();
  }

  private static boolean same(@Nullable Object a, @Nullable Object b) {
    return a instanceof Rows x && b instanceof Rows y ? ListWriter.same(x.rows(), y.rows()) : Objects.equals(a, b);
  }

  /** The rows of a list. */
  private record Rows(List<@Nullable Object[]> rows) {
  }

  private FieldChange shown(Dated dated) {
    Change change = dated.change();
    FieldNames field = change.field();
    Object old = change.oldValue();
    Object now = change.newValue();
    TableMap list = change.list();
    if (list != null && old instanceof Rows before && now instanceof Rows after) {
      return new FieldChange(dated.info(), entity.entity(), id, field.name(), field.label(), text(before.rows()),
          text(after.rows()), names.text(list, before.rows()), names.text(list, after.rows()), change.erased());
    }
    return new FieldChange(dated.info(), entity.entity(), id, field.name(), field.label(), old, now,
        names.text(field, old), names.text(field, now), change.erased());
  }

  private void add(Map<String, Change> changes, Block block, int row) throws SQLException, IOException {
    TableMap table = ModelMap.get().table(block.table());
    EReference reference = table == null ? null : table.list();
    if (table != null && reference != null) {
      List<@Nullable Object[]> before = ListWriter.rows(block, false).of(id);
      List<@Nullable Object[]> after = ListWriter.rows(block, true).of(id);
      names.ask(table, before);
      names.ask(table, after);
      boolean erased = block.isErased(row) && block.columns().stream().anyMatch(Cells::personal);
      changes.merge(block.table(),
          new Change(FieldNames.of(reference), table, new Rows(before), new Rows(after), erased), Change::then);
      return;
    }
    for (Cells cells : block.columns()) {
      if (!cells.column().equals(TableMap.VERSION)) {
        FieldNames field = names.field(block.table(), cells.column());
        names.ask(field, cells.old(row));
        names.ask(field, cells.now(row));
        changes.merge(block.table() + "." + cells.column(), new Change(field, null, cells.old(row), cells.now(row),
            block.isErased(row) && cells.personal()), Change::then);
      }
    }
  }

  /** @return the entity that a column of a list refers to, or null when it does not */
  public static @Nullable EClass target(TableMap list, ColumnMap column) {
    return UpdateReversal.target(list, column);
  }

  /** @return the record that lost a key last, or empty when none ever did */
  public static OptionalLong holder(StoreDatabase store, Connection connection, EClass entity, String key)
      throws SQLException, IOException {
    JournalBlocks blocks = new JournalBlocks(store);
    for (Place place : ChangeIndex.losing(connection, entity.getName(), key)) {
      Block block = blocks.at(place);
      for (Cells cells : block.columns()) {
        for (int row = 0; cells.column().equals(TableMap.KEY) && row < block.ids().length; row++) {
          if (key.equals(cells.old(row))) {
            return OptionalLong.of(block.ids()[row]);
          }
        }
      }
    }
    return OptionalLong.empty();
  }

  /** @return rows of a list as people read them, or null when there are none */
  public static @Nullable String text(List<@Nullable Object[]> rows) {
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
