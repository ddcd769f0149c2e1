package org.rapport.store.internal.gateway;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.rapport.model.ModelPackage;
import org.rapport.store.Field;
import org.rapport.store.FieldType;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.CustomField;
import org.rapport.store.internal.mapping.FieldTypes;

/** Reads the definitions of custom fields. */
final class Definitions {
  private Definitions() {}

  /** @return all fields as the connection sees them */
  static Catalogue load(Connection connection) throws SQLException {
    List<CustomField> fields = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(
        "SELECT \"ID\", \"ENTITY\", \"NAME\", \"LABEL\", \"TYPE\", \"FIELD_TABLE\", \"RETIRED\" FROM \""
            + Applier.DEFINITIONS + "\" ORDER BY \"ID\"");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        if (ModelPackage.eINSTANCE.getEClassifier(rows.getString(2)) instanceof EClass entity) {
          int id = Math.toIntExact(rows.getLong(1));
          String name = rows.getString(3);
          String label = rows.getString(4);
          FieldType type = FieldTypes.of(rows.getString(5));
          Field field = new Field(entity, name, label == null ? name : label, type, true, id, false);
          fields.add(new CustomField(field, rows.getString(6),
              new ColumnMap(CustomField.columnName(id), type, null), rows.getBoolean(7)));
        }
      }
    }
    return new Catalogue(fields);
  }
}
