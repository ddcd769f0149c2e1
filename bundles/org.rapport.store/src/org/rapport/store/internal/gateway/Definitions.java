package org.rapport.store.internal.gateway;

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
import org.rapport.model.ModelPackage;
import org.rapport.store.Choice;
import org.rapport.store.Field;
import org.rapport.store.FieldRules;
import org.rapport.store.FieldType;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.CustomField;
import org.rapport.store.internal.mapping.FieldTypes;
import org.rapport.store.internal.mapping.Values;

/** Reads the definitions of custom fields. */
final class Definitions {
  /** The table of their choices. */
  static final String CHOICES = Applier.DEFINITIONS + "_CHOICES";

  private Definitions() {}

  /** @return all fields as the connection sees them */
  static Catalogue load(Connection connection) throws SQLException {
    Map<Long, List<Choice>> choices = choices(connection);
    List<CustomField> fields = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(
        "SELECT \"ID\", \"ENTITY\", \"NAME\", \"LABEL\", \"TYPE\", \"FIELD_TABLE\", \"RETIRED\", \"REQUIRED\", "
            + "\"UNIQUE\", \"MIN\", \"MAX\", \"PATTERN\", \"SENSITIVE\", \"REPLACES_ID\", \"FORMER_NAMES\" FROM \""
            + Applier.DEFINITIONS + "\" ORDER BY \"ID\"");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        if (ModelPackage.eINSTANCE.getEClassifier(rows.getString(2)) instanceof EClass entity) {
          int id = Math.toIntExact(rows.getLong(1));
          String name = rows.getString(3);
          String label = rows.getString(4);
          FieldType type = FieldTypes.of(rows.getString(5));
          FieldRules rules = new FieldRules(rows.getBoolean(8), rows.getBoolean(9), limit(type, rows.getString(10)),
              limit(type, rows.getString(11)), rows.getString(12), rows.getBoolean(13));
          Field field = new Field(entity, name, label == null ? name : label, type, true, id, rules.required(), rules,
              choices.getOrDefault((long) id, List.of()), rows.getBoolean(7));
          String former = rows.getString(15);
          fields.add(new CustomField(field, rows.getString(6), new ColumnMap(CustomField.columnName(id), type, null),
              Math.toIntExact(rows.getLong(14)), former == null ? List.of() : former.lines().toList()));
        }
      }
    }
    return new Catalogue(fields);
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
