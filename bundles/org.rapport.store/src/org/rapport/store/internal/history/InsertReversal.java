package org.rapport.store.internal.history;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.Field;
import org.rapport.store.TransactionInfo;
import org.rapport.store.internal.gateway.Images;
import org.rapport.store.internal.gateway.ListWriter;
import org.rapport.store.internal.gateway.Sql;
import org.rapport.store.internal.gateway.Writer;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.CustomField;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.ModelMap.ReferenceColumn;
import org.rapport.store.internal.mapping.TableMap;

/**
 * Removes records that a transaction inserted, unless somebody has changed them since or refers to them. All is decided
 * before the first one goes: a record that stays keeps those it refers to.
 */
final class InsertReversal {
  private static final @Nullable Object[] NONE = {};
  /** Fewer rows are deleted one by one. */
  private static final int MANY = Math.min(5_000, Writer.MANY);
  private static final EClass DEFINITION = ModelPackage.Literals.CUSTOM_FIELD_DEFINITION;

  private record Stayer(EClass entity, long id) {
  }

  private final Undone undone;
  private final UndoReport report;
  private final Writer writer;
  private final LaterChanges later;
  private final Map<EClass, BitSet> going = new LinkedHashMap<>();
  private final Deque<Stayer> stayers = new ArrayDeque<>();

  InsertReversal(Undone undone, UndoReport report) {
    this.undone = undone;
    this.report = report;
    this.writer = undone.writer();
    this.later = undone.later();
    undone.insertedEntities().forEach(e -> going.put(e, (BitSet) undone.inserted(e).clone()));
  }

  /** @return true when an inserted record is to be removed */
  private boolean goes(EClass entity, long id) {
    BitSet set = going.get(entity);
    return set != null && set.get(Math.toIntExact(id));
  }

  private boolean stay(EClass entity, long id) {
    if (!goes(entity, id)) {
      return false;
    }
    going.getOrDefault(entity, new BitSet()).clear(Math.toIntExact(id));
    stayers.add(new Stayer(entity, id));
    return true;
  }

  /** Decides, then removes. */
  void run() throws IOException, SQLException {
    Edits edits = new Edits(undone, report);
    Map<EClass, BitSet> changed = edits.changed(going);
    edits.kept().forEach((entity, ids) -> ids.stream().forEach(id -> stay(entity, id)));
    for (EClass entity : going.keySet()) {
      refuseReferred(ModelMap.get().entity(entity));
    }
    propagate();
    BitSet fields = going.remove(DEFINITION);
    Set<String> whole = whole(changed, fields == null ? new BitSet() : fields);
    new Removal(undone, going, changed, whole).run();
    if (fields != null) {
      going.put(DEFINITION, fields);
      refuseUsedFields(fields, whole);
      propagate();
      new Removal(undone, Map.of(DEFINITION, fields), Map.of(DEFINITION, fields), Set.of()).run();
    }
  }

  /** @return the tables whose rows go at the commit, or with the whole table */
  private Set<String> whole(Map<EClass, BitSet> changed, BitSet fields) throws SQLException {
    Set<String> tables = new HashSet<>();
    for (var entry : going.entrySet()) {
      EntityMap entity = ModelMap.get().entity(entry.getKey());
      boolean all = entry.getValue().cardinality() == undone.inserted(entry.getKey()).cardinality()
          && !changed.containsKey(entry.getKey()) && entry.getValue().cardinality() >= MANY;
      for (var table : all ? Images.fieldTables(writer.catalogue(), entity.entity()).entrySet()
          : Map.<String, List<ColumnMap>>of().entrySet()) {
        boolean unreferenced = table.getValue().stream().allMatch(c -> fields.get(FieldNames.fieldId(c.name())));
        if (unreferenced && count(table.getKey()) == undone.insertedRows(table.getKey())) {
          tables.add(table.getKey());
          writer.drop(table.getKey());
        }
      }
      if (all && !undone.has(Op.DELETE) && count(entity.table().name()) == entry.getValue().cardinality()
          && writer.empty(entity)) {
        tables.add(entity.table().name());
      }
      BitSet rows = (BitSet) entry.getValue().clone();
      rows.andNot(changed.getOrDefault(entry.getKey(), new BitSet()));
      if (rows.cardinality() >= MANY && !undone.has(Op.DELETE)) {
        removeLater(entity, rows, fields, tables);
      }
    }
    return tables;
  }

  /** A table whose fields go too is looked into before they do, so its rows must go at once. */
  private void removeLater(EntityMap entity, BitSet rows, BitSet fields, Set<String> tables) {
    if (!tables.contains(entity.table().name()) && writer.remove(entity.table().name(), rows)) {
      tables.add(entity.table().name());
    }
    for (var table : Images.fieldTables(writer.catalogue(), entity.entity()).entrySet()) {
      boolean stays = table.getValue().stream().noneMatch(c -> fields.get(FieldNames.fieldId(c.name())));
      if (stays && undone.insertedRows(table.getKey()) > 0 && !tables.contains(table.getKey())
          && writer.remove(table.getKey(), rows)) {
        tables.add(table.getKey());
      }
    }
  }

  private long count(String table) throws SQLException {
    return Sql.number(writer.connection(), "SELECT COUNT(*) FROM \"" + table + '"');
  }

  /** The same sentence for all records that one transaction keeps, and the transaction to undo first. */
  private static String referred(EClass by, long id, @Nullable TransactionInfo info) {
    return info == null ? "It is referred to by " + by.getName() + " " + id + "."
        : "It is referred to by " + by.getName() + " records of transaction " + info.number() + " (" + info.purpose()
            + "): undo transaction " + info.number() + " first.";
  }

  private void refuseReferred(EntityMap entity) throws SQLException, IOException {
    BitSet set = going.getOrDefault(entity.entity(), new BitSet());
    for (ReferenceColumn reference : set.isEmpty() ? List.<ReferenceColumn>of()
        : ModelMap.get().referringTo(entity.entity())) {
      TableMap table = reference.table();
      String row = table.isList() ? "\"OWNER_ID\"" : "\"ID\"";
      String name = reference.column().sql();
      try (PreparedStatement statement = writer.connection().prepareStatement(
          "SELECT " + row + ", " + name + " FROM " + table.sql() + " WHERE " + name + " BETWEEN ? AND ?")) {
        statement.setLong(1, set.nextSetBit(0));
        statement.setLong(2, set.length());
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            long target = rows.getLong(2);
            if (goes(entity.entity(), target) && !goes(table.entity(), rows.getLong(1))) {
              refuse(entity.entity(), target, table.entity(), rows.getLong(1));
            }
          }
        }
      }
    }
  }

  private void refuse(EClass entity, long id, EClass by, long owner) throws SQLException, IOException {
    if (stay(entity, id)) {
      TransactionInfo info = later.newest(by, owner);
      report.refuse(entity, id, referred(by, owner, info), info);
    }
  }

  /** Records that stay keep those they refer to, and so on. */
  private void propagate() throws SQLException, IOException {
    while (!stayers.isEmpty()) {
      Map<EClass, List<Long>> round = new HashMap<>();
      for (Stayer s : stayers) {
        round.computeIfAbsent(s.entity(), e -> new ArrayList<>()).add(s.id());
      }
      stayers.clear();
      for (var entry : round.entrySet()) {
        propagate(ModelMap.get().entity(entry.getKey()),
            entry.getValue().stream().mapToLong(Long::longValue).toArray());
      }
    }
  }

  private void propagate(EntityMap entity, long[] ids) throws SQLException, IOException {
    List<ColumnMap> columns = entity.table().columns().stream().filter(c -> c.reference() != null).toList();
    if (!columns.isEmpty()) {
      Map<Long, @Nullable Object[]> rows = Images.read(writer.connection(), entity.table().name(), columns, ids);
      for (long id : ids) {
        keepTargets(entity.table(), columns, id, rows.getOrDefault(id, NONE));
      }
    }
    for (TableMap list : entity.lists()) {
      if (list.columns().stream().anyMatch(c -> UpdateReversal.target(list, c) != null)) {
        ListWriter.Rows rows = ListWriter.read(writer.connection(), list, ids);
        for (long id : ids) {
          for (@Nullable Object[] row : rows.of(id)) {
            keepTargets(list, list.columns(), id, row);
          }
        }
      }
    }
  }

  private void keepTargets(TableMap table, List<ColumnMap> columns, long owner, @Nullable Object[] row)
      throws SQLException, IOException {
    for (int c = 0; c < row.length; c++) {
      EClass target = UpdateReversal.target(table, columns.get(c));
      if (target != null && row[c] instanceof Long id) {
        refuse(target, id, table.entity(), owner);
      }
    }
  }

  private void refuseUsedFields(BitSet fields, Set<String> empty) throws SQLException {
    Map<String, List<CustomField>> tables = new LinkedHashMap<>();
    fields.stream().forEach(id -> {
      CustomField custom = writer.catalogue().customField(id);
      if (custom != null && !empty.contains(custom.table())) {
        tables.computeIfAbsent(custom.table(), t -> new ArrayList<>()).add(custom);
      }
    });
    for (var entry : tables.entrySet()) {
      String counts = entry.getValue().stream().map(c -> "COUNT(" + c.column().sql() + ")")
          .collect(Collectors.joining(", "));
      try (PreparedStatement statement = writer.connection()
          .prepareStatement("SELECT " + counts + " FROM \"" + entry.getKey() + "\"");
          ResultSet row = statement.executeQuery()) {
        row.next();
        for (int c = 0; c < entry.getValue().size(); c++) {
          Field field = entry.getValue().get(c).field();
          long values = row.getLong(c + 1);
          if (values > 0 && stay(DEFINITION, field.fieldId())) {
            report.refuse(DEFINITION, field.fieldId(), "The field " + field.name() + " is kept because " + values
                + " records have values in it.");
          }
        }
      }
    }
  }
}
