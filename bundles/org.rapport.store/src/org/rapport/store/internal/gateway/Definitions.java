package org.rapport.store.internal.gateway;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.Choice;
import org.rapport.store.Field;
import org.rapport.store.FieldRules;
import org.rapport.store.FieldType;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.CustomField;
import org.rapport.store.internal.mapping.FieldTypes;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;
import org.rapport.store.internal.mapping.Values;

/** Reads the definitions of custom fields. */
public final class Definitions {
  /** The table of their choices. */
  static final String CHOICES = Applier.DEFINITIONS + "_CHOICES";

  private Definitions() {}

  /** The values of one definition's columns, in canonical form. */
  @FunctionalInterface
  public interface Row {
    /** @return a column's value, or null when missing */
    @Nullable
    Object get(String column);
  }

  /** @return all fields as the connection sees them */
  static Catalogue load(Connection connection) throws SQLException {
    Map<Long, List<Choice>> choices = choices(connection);
    List<CustomField> fields = new ArrayList<>();
    TableMap table = ModelMap.get().entity(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION).table();
    String names = table.columns().stream().map(c -> ", " + c.sql()).collect(Collectors.joining());
    try (PreparedStatement statement = connection
        .prepareStatement("SELECT \"ID\"" + names + " FROM " + table.sql() + " ORDER BY \"ID\"");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        Map<String, @Nullable Object> row = new HashMap<>();
        for (int c = 0; c < table.columns().size(); c++) {
          row.put(table.columns().get(c).name(), Sql.get(rows, c + 2, table.columns().get(c).type()));
        }
        long id = rows.getLong(1);
        CustomField field = field(id, row::get, choices.getOrDefault(id, List.of()));
        if (field != null) {
          fields.add(field);
        }
      }
    }
    return new Catalogue(fields);
  }

  /** @return the field that a definition describes, or null when it is of no entity of the model */
  public static @Nullable CustomField field(long number, Row row, List<Choice> choices) {
    String name = text(row, "NAME");
    String label = text(row, "LABEL");
    String former = text(row, "FORMER_NAMES");
    if (!(ModelPackage.eINSTANCE.getEClassifier(text(row, "ENTITY")) instanceof EClass entity) || name == null) {
      return null;
    }
    int id = Math.toIntExact(number);
    FieldType type = FieldTypes.of(String.valueOf(row.get("TYPE")));
    FieldRules rules = new FieldRules(truth(row, "REQUIRED"), truth(row, "UNIQUE"), limit(type, text(row, "MIN")),
        limit(type, text(row, "MAX")), text(row, "PATTERN"), truth(row, "SENSITIVE"));
    Field field = new Field(entity, name, label == null ? name : label, type, true, id, rules.required(), rules,
        choices, truth(row, "RETIRED"));
    return new CustomField(field, String.valueOf(row.get("FIELD_TABLE")),
        new ColumnMap(CustomField.columnName(id), type, null),
        row.get("REPLACES_ID") instanceof Number n ? n.intValue() : 0,
        former == null ? List.of() : former.lines().toList());
  }

  private static @Nullable String text(Row row, String column) {
    Object value = row.get(column);
    return value == null ? null : value.toString();
  }

  private static boolean truth(Row row, String column) {
    return Boolean.TRUE.equals(row.get(column));
  }

  private static @Nullable Object limit(FieldType type, @Nullable String text) {
    return text == null ? null : Values.parse(type, text);
  }

  /** @return names one per line, or null when there are none */
  static @Nullable String lines(List<String> names) {
    return names.isEmpty() ? null : String.join("\n", names);
  }

  private static Map<Long, List<Choice>> choices(Connection connection) throws SQLException {
    Map<Long, List<Choice>> choices = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement("SELECT \"OWNER_ID\", \"VALUE\", \"LABEL\", "
        + "\"RETIRED\" FROM \"" + CHOICES + "\" ORDER BY \"OWNER_ID\", \"POSITION\"");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        String label = rows.getString(3);
        choices.computeIfAbsent(rows.getLong(1), o -> new ArrayList<>())
            .add(new Choice(rows.getString(2), label == null ? "" : label, rows.getBoolean(4)));
      }
    }
    return choices;
  }
}
