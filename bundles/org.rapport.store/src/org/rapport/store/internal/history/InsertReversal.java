package org.rapport.store.internal.history;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.Field;
import org.rapport.store.TransactionInfo;
import org.rapport.store.internal.gateway.Deleter;
import org.rapport.store.internal.gateway.Images;
import org.rapport.store.internal.gateway.ListWriter;
import org.rapport.store.internal.gateway.Writer;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.CustomField;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.ModelMap.ReferenceColumn;
import org.rapport.store.internal.mapping.TableMap;

/** Removes records that a transaction inserted, unless somebody has changed them since or refers to them. */
final class InsertReversal {
  private static final ColumnMap VERSION = ModelMap.get().entity(ModelPackage.Literals.ACCOUNT).table()
      .column(TableMap.VERSION);

  private final Undone undone;
  private final UndoReport report;
  private final Writer writer;
  private final LaterChanges later;
  private final Map<EClass, Set<Long>> staying = new HashMap<>();

  InsertReversal(Undone undone, UndoReport report) {
    this.undone = undone;
    this.report = report;
    this.writer = undone.writer();
    this.later = undone.later();
  }

  /** @return true when an inserted record is to be removed */
  private boolean goes(EClass entity, long id) {
    return undone.isInserted(entity, id) && !staying.getOrDefault(entity, Set.of()).contains(id);
  }

  private void stay(EClass entity, long id) {
    staying.computeIfAbsent(entity, e -> new HashSet<>()).add(id);
  }

  /** Decides, last inserted first, then removes. */
  void run() throws IOException, SQLException {
    Map<EClass, Set<Long>> suspects = new LinkedHashMap<>();
    undone.forEach(true, block -> {
      EntityMap entity = Undone.entity(block);
      if (entity != null && block.op() == Op.INSERT) {
        suspects.computeIfAbsent(entity.entity(), e -> new HashSet<>()).addAll(changedSince(entity, block));
      }
    });
    keepEdited(suspects);
    undone.forEach(true, block -> {
      EntityMap entity = Undone.entity(block);
      if (entity != null && block.op() == Op.INSERT) {
        refuseReferred(entity, block.ids());
        remove(entity, block.ids());
      }
    });
  }

  private Set<Long> changedSince(EntityMap entity, Block block) throws SQLException {
    Set<Long> changed = new HashSet<>();
    Map<Long, @Nullable Object[]> now = Images.read(writer.connection(), entity.table().name(), List.of(VERSION),
        block.ids());
    Cells versions = block.columns().stream().filter(c -> c.column().equals(TableMap.VERSION)).findFirst()
        .orElseThrow();
    for (int i = 0; i < block.ids().length; i++) {
      @Nullable Object[] row = now.get(block.ids()[i]);
      if (row == null) {
        refuseErased(entity, block.ids()[i]);
        stay(entity.entity(), block.ids()[i]);
      } else if (!Objects.equals(row[0], versions.now(i))) {
        changed.add(block.ids()[i]);
      }
    }
    return changed;
  }

  private void refuseErased(EntityMap entity, long id) {
    if (writer.store().isErased(entity.entity(), id)) {
      report.refuse(entity.entity(), id, UndoReport.ERASED);
    }
  }

  /** Of the records with a later version, keeps those whose values differ from what the transaction left. */
  private void keepEdited(Map<EClass, Set<Long>> suspects) throws IOException, SQLException {
    if (suspects.values().stream().allMatch(Set::isEmpty)) {
      return;
    }
    undone.forEach(false, block -> {
      EntityMap owner = Undone.owner(block);
      long[] ids = suspects.getOrDefault(owner.entity(), Set.of()).stream().mapToLong(Long::longValue)
          .filter(id -> id >= block.least() && id <= block.greatest()).toArray();
      if (ids.length > 0 && block.op() == Op.LISTS) {
        compareLists(owner, block, ids);
      } else if (ids.length > 0 && block.op() != Op.DELETE) {
        compare(owner, block, ids);
      }
    });
    for (var entry : suspects.entrySet()) {
      compareUnnamedFields(ModelMap.get().entity(entry.getKey()), entry.getValue());
    }
  }

  private void compare(EntityMap owner, Block block, long[] ids) throws SQLException {
    List<ColumnMap> columns = block.columns().stream().map(c -> new ColumnMap(c.column(), c.type(), null)).toList();
    Map<Long, @Nullable Object[]> now = Images.read(writer.connection(), block.table(), columns, ids);
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < block.ids().length; i++) {
      places.put(block.ids()[i], i);
    }
    for (long id : ids) {
      Integer place = places.get(id);
      @Nullable Object[] row = now.get(id);
      for (int c = 0; place != null && row != null && c < columns.size(); c++) {
        Cells cells = block.columns().get(c);
        if (!Objects.equals(row[c], cells.now(place)) && !cells.column().equals(TableMap.VERSION)) {
          keep(owner, id, FieldNames.of(writer.catalogue(), block.table(), cells.column()).name(), row[c]);
        }
      }
    }
  }

  private void keep(EntityMap owner, long id, String field, @Nullable Object value) {
    report.keep(owner.entity(), id, field, value, null);
    stay(owner.entity(), id);
  }

  private void compareLists(EntityMap owner, Block block, long[] ids) throws SQLException {
    TableMap table = Objects.requireNonNull(ModelMap.get().table(block.table()));
    ListWriter.Rows now = ListWriter.read(writer.connection(), table, ids);
    ListWriter.Rows left = ListWriter.rows(block, true);
    for (long id : ids) {
      if (block.find(id) >= 0 && !ListWriter.same(now.of(id), left.of(id))) {
        keep(owner, id, FieldNames.ofList(table), Histories.text(now.of(id)));
      }
    }
  }

  /** Columns, lists and custom fields that the insert left empty may have been filled since. */
  private void compareUnnamedFields(EntityMap entity, Set<Long> suspects) throws SQLException, IOException {
    long[] ids = suspects.stream().mapToLong(Long::longValue)
        .filter(id -> !staying.getOrDefault(entity.entity(), Set.of()).contains(id)).sorted().toArray();
    if (ids.length == 0) {
      return;
    }
    Set<String> named = new HashSet<>();
    undone.forEach(false, block -> {
      if (Undone.owner(block) == entity) {
        named.add(block.table());
        block.columns().forEach(c -> named.add(block.table() + "." + c.column()));
      }
    });
    filled(entity, entity.table().name(), entity.table().columns(), ids, named);
    for (var fields : Images.fieldTables(writer.catalogue(), entity.entity()).entrySet()) {
      filled(entity, fields.getKey(), fields.getValue(), ids, named);
    }
    for (TableMap list : entity.lists()) {
      if (!named.contains(list.name())) {
        ListWriter.Rows rows = ListWriter.read(writer.connection(), list, ids);
        for (long id : ids) {
          if (!rows.of(id).isEmpty()) {
            keep(entity, id, FieldNames.ofList(list), Histories.text(rows.of(id)));
          }
        }
      }
    }
  }

  private void filled(EntityMap entity, String table, List<ColumnMap> all, long[] ids, Set<String> named)
      throws SQLException {
    List<ColumnMap> columns = all.stream().filter(c -> !named.contains(table + "." + c.name())).toList();
    for (var row : Images.read(writer.connection(), table, columns, ids).entrySet()) {
      for (int c = 0; c < columns.size(); c++) {
        Object value = row.getValue()[c];
        if (value != null && Arrays.binarySearch(ids, row.getKey()) >= 0) {
          keep(entity, row.getKey(), FieldNames.of(writer.catalogue(), table, columns.get(c).name()).name(), value);
        }
      }
    }
  }

  /** The same sentence for all records that one transaction keeps, and the transaction to undo first. */
  private String referred(EClass by, long id) throws SQLException, IOException {
    TransactionInfo info = later.newest(by, id);
    return info == null ? "It is referred to by " + by.getName() + " " + id + "."
        : "It is referred to by " + by.getName() + " records of transaction " + info.number() + " (" + info.purpose()
            + "): undo transaction " + info.number() + " first.";
  }

  private void refuseReferred(EntityMap entity, long[] ids) throws SQLException, IOException {
    Set<Long> going = new LinkedHashSet<>();
    Arrays.stream(ids).filter(id -> goes(entity.entity(), id)).forEach(going::add);
    if (entity.entity() == ModelPackage.Literals.CUSTOM_FIELD_DEFINITION) {
      refuseUsedFields(going);
    }
    for (ReferenceColumn reference : ModelMap.get().referringTo(entity.entity())) {
      TableMap table = reference.table();
      String row = table.isList() ? "\"OWNER_ID\"" : "\"ID\"";
      String name = reference.column().sql();
      try (PreparedStatement statement = writer.connection().prepareStatement(
          "SELECT " + row + ", " + name + " FROM " + table.sql() + " WHERE " + name + " BETWEEN ? AND ?")) {
        statement.setLong(1, Arrays.stream(ids).min().orElse(0));
        statement.setLong(2, Arrays.stream(ids).max().orElse(0));
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            long target = rows.getLong(2);
            if (going.contains(target) && !goes(table.entity(), rows.getLong(1))) {
              report.refuse(entity.entity(), target, referred(table.entity(), rows.getLong(1)));
              stay(entity.entity(), target);
              going.remove(target);
            }
          }
        }
      }
    }
  }

  private void refuseUsedFields(Set<Long> going) throws SQLException {
    Map<String, List<CustomField>> tables = new LinkedHashMap<>();
    for (long id : going) {
      CustomField custom = writer.catalogue().customField(Math.toIntExact(id));
      if (custom != null) {
        tables.computeIfAbsent(custom.table(), t -> new ArrayList<>()).add(custom);
      }
    }
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
          if (values > 0) {
            report.refuse(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION, field.fieldId(), "The field " + field.name()
                + " is kept because " + values + " records have values in it.");
            stay(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION, field.fieldId());
            going.remove((long) field.fieldId());
          }
        }
      }
    }
  }

  private void remove(EntityMap entity, long[] ids) throws SQLException {
    long[] going = Arrays.stream(ids).filter(id -> goes(entity.entity(), id)).toArray();
    if (going.length > 0) {
      Deleter.remove(writer, entity, going);
    }
  }
}
