package org.rapport.store.internal.history;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.Field;
import org.rapport.store.internal.gateway.ChangeIndex;
import org.rapport.store.internal.gateway.ChangeIndex.Place;
import org.rapport.store.internal.gateway.Images;
import org.rapport.store.internal.gateway.JournalBlocks;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.Features;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;
import org.rapport.store.internal.mapping.Values;

/**
 * Values of the past as people read them: records by key and name, choices by their labels. What is gone is named as it
 * was called last.
 */
final class PastNames {
  private static final String NAME = "NAME";

  private final Connection connection;
  private final Catalogue catalogue;
  private final JournalBlocks blocks;
  private final Map<String, FieldNames> fields = new HashMap<>();
  private final Map<EClass, Map<Long, String>> records = new HashMap<>();
  private final Map<EClass, Set<Long>> wanted = new HashMap<>();

  PastNames(Connection connection, Catalogue catalogue, JournalBlocks blocks) {
    this.connection = connection;
    this.catalogue = catalogue;
    this.blocks = blocks;
  }

  /** @return the field in a column, also one whose definition is gone */
  FieldNames field(String table, String column) throws SQLException, IOException {
    String key = table + "." + column;
    FieldNames known = fields.get(key);
    if (known == null) {
      known = FieldNames.of(catalogue, table, column);
      if (known.column() == null && known.custom() == null) {
        EntityMap definitions = ModelMap.get().entity(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION);
        Map<String, String> last = last(definitions, FieldNames.fieldId(column), Set.of(NAME, "LABEL"));
        String name = last.getOrDefault(NAME, known.name());
        known = new FieldNames(name, last.getOrDefault("LABEL", name), known.order(), null, null);
      }
      fields.put(key, known);
    }
    return known;
  }

  private static @Nullable EClass target(FieldNames field) {
    ColumnMap column = field.column();
    EReference reference = column == null ? null : column.reference();
    return reference == null ? null : reference.getEReferenceType();
  }

  /** Says that a value will be shown, so that records are looked up together. */
  void ask(FieldNames field, @Nullable Object value) {
    ask(target(field), value);
  }

  /** Says that rows of a list will be shown. */
  void ask(TableMap list, List<@Nullable Object[]> rows) {
    for (int c = 0; c < list.columns().size(); c++) {
      EClass target = UpdateReversal.target(list, list.columns().get(c));
      for (@Nullable Object[] row : rows) {
        ask(target, row[c]);
      }
    }
  }

  /** Says that a record will be named. */
  void ask(@Nullable EClass target, @Nullable Object value) {
    if (target != null && value instanceof Long id) {
      wanted.computeIfAbsent(target, t -> new HashSet<>()).add(id);
    }
  }

  /** Looks up the records that were asked for. */
  void look() throws SQLException, IOException {
    for (var entry : wanted.entrySet()) {
      EntityMap entity = ModelMap.get().entity(entry.getKey());
      Map<Long, String> known = records.computeIfAbsent(entry.getKey(), e -> new HashMap<>());
      entry.getValue().removeAll(known.keySet());
      ColumnMap name = entity.nameColumn();
      ColumnMap key = entity.table().column(TableMap.KEY);
      Map<Long, @Nullable Object[]> now = Images.read(connection, entity.table().name(),
          name == null ? List.of(key) : List.of(key, name),
          entry.getValue().stream().mapToLong(Long::longValue).toArray());
      for (long id : entry.getValue()) {
        @Nullable Object[] row = now.get(id);
        if (row != null) {
          known.put(id, shown(row[0], row.length > 1 ? row[1] : null, id));
        } else {
          Map<String, String> last = last(entity, id, Set.of(TableMap.KEY, NAME));
          known.put(id, shown(last.get(TableMap.KEY), last.get(NAME), id));
        }
      }
    }
    wanted.clear();
  }

  private static String shown(@Nullable Object key, @Nullable Object name, long id) {
    String text = key == null ? "#" + id : key.toString();
    return name == null || name.equals(key) ? text : text + " (" + name + ")";
  }

  /** @return what a record's columns held last, by column */
  private Map<String, String> last(EntityMap entity, long id, Set<String> columns) throws SQLException, IOException {
    Map<String, String> result = new HashMap<>();
    for (Place place : ChangeIndex.of(connection, entity.entity().getName(), id, 0)) {
      Block block = blocks.at(place);
      int row = block.table().equals(entity.table().name()) ? block.find(id) : -1;
      for (Cells cells : row < 0 ? List.<Cells>of() : block.columns()) {
        Object now = cells.now(row);
        Object value = now == null ? cells.old(row) : now;
        if (value != null && columns.contains(cells.column())) {
          result.putIfAbsent(cells.column(), value.toString());
        }
      }
      if (result.size() == columns.size()) {
        break;
      }
    }
    return result;
  }

  /** @return a value as people read it; empty when missing */
  String text(FieldNames field, @Nullable Object value) {
    if (value == null) {
      return "";
    }
    EClass target = target(field);
    Field custom = field.custom();
    ColumnMap column = field.column();
    if (target != null) {
      return record(target, value);
    }
    if (custom != null) {
      return custom.choiceLabel(Values.text(value));
    }
    return choice(column == null ? null : column.attribute(), Values.text(value));
  }

  /** @return a record as people know it, after it was asked for */
  String record(EClass target, Object id) {
    return id instanceof Long l ? records.getOrDefault(target, Map.of()).getOrDefault(l, "#" + l) : id.toString();
  }

  private static String choice(@Nullable EAttribute attribute, String text) {
    EEnumLiteral literal = attribute != null && attribute.getEAttributeType() instanceof EEnum type
        ? type.getEEnumLiteralByLiteral(text)
        : null;
    String label = literal == null ? null : Features.annotation(literal, "label");
    return label == null ? text : label;
  }

  /** @return rows of a list as people read them, empty when there are none */
  String text(TableMap list, List<@Nullable Object[]> rows) {
    StringJoiner lines = new StringJoiner("; ");
    for (@Nullable Object[] row : rows) {
      StringJoiner words = new StringJoiner(", ");
      for (int c = 0; c < row.length; c++) {
        ColumnMap column = list.columns().get(c);
        Object value = row[c];
        if (value != null && !column.name().equals(TableMap.PART_ID)) {
          EClass target = UpdateReversal.target(list, column);
          words.add(target != null ? record(target, value) : choice(column.attribute(), Values.text(value)));
        }
      }
      lines.add(words.toString());
    }
    return lines.toString();
  }
}
