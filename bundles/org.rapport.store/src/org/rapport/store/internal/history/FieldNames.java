package org.rapport.store.internal.history;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Field;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.CustomField;
import org.rapport.store.internal.mapping.Features;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/**
 * The field that a column of a table holds, as people know it.
 *
 * @param name the field's name
 * @param label the field's label
 * @param order its place among the fields of its entity, from 0; lists come last
 * @param column the model's column, or null for a list or a custom field
 * @param custom the custom field, or null
 */
record FieldNames(String name, String label, int order, @Nullable ColumnMap column, @Nullable Field custom) {
  private static final int CUSTOM = 1 << 20;

  /** @return the names of a column, of custom fields too, retired or not */
  static FieldNames of(Catalogue catalogue, String table, String column) {
    TableMap map = ModelMap.get().table(table);
    if (map != null) {
      ColumnMap known = map.column(column);
      EStructuralFeature feature = known.feature();
      return new FieldNames(feature == null ? column : feature.getName(),
          feature == null ? column : Features.label(feature), map.columns().indexOf(known), known, null);
    }
    int id = fieldId(column);
    CustomField custom = catalogue.customField(id);
    return custom == null ? new FieldNames(column, column, CUSTOM + id, null, null) : of(custom.field());
  }

  private static FieldNames of(Field custom) {
    return new FieldNames(custom.name(), custom.label(), CUSTOM + custom.fieldId(), null, custom);
  }

  /** @return the names of a list */
  static FieldNames of(EReference list) {
    return new FieldNames(list.getName(), Features.label(list), Integer.MAX_VALUE, null, null);
  }

  /** @return the id of the custom field in a column of a field table */
  static int fieldId(String column) {
    return Integer.parseInt(column.substring(1));
  }

  /** @return the name of a list */
  static String ofList(@Nullable TableMap table) {
    EReference list = table == null ? null : table.list();
    return list == null ? "" : list.getName();
  }
}
