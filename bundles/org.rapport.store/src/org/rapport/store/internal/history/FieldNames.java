package org.rapport.store.internal.history;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.CustomField;
import org.rapport.store.internal.mapping.Features;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/**
 * The field that a column of a table holds, as people know it.
 *
 * @param name the field's name
 * @param label the field's label
 */
record FieldNames(String name, String label) {
  /** @return the names of a column, of custom fields too, retired or not */
  static FieldNames of(Catalogue catalogue, String table, String column) {
    TableMap map = ModelMap.get().table(table);
    if (map != null) {
      EStructuralFeature feature = map.column(column).feature();
      return feature == null ? new FieldNames(column, column)
          : new FieldNames(feature.getName(), Features.label(feature));
    }
    CustomField custom = catalogue.customField(Integer.parseInt(column.substring(1)));
    return custom == null ? new FieldNames(column, column)
        : new FieldNames(custom.field().name(), custom.field().label());
  }

  /** @return the name of a list */
  static String ofList(@Nullable TableMap table) {
    EReference list = table == null ? null : table.list();
    return list == null ? "" : list.getName();
  }
}
