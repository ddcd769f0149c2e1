package org.rapport.store.internal.gateway;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.journaling.Personal;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.CustomField;
import org.rapport.store.internal.mapping.Features;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/** The personal columns: those the model says are, and custom fields flagged as sensitive. For one transaction. */
final class PersonalColumns implements Personal {
  private static final Map<String, Set<String>> MODEL = model();

  private final Supplier<Catalogue> current;
  private @Nullable Catalogue catalogue;

  PersonalColumns(Supplier<Catalogue> current) {
    this.current = current;
  }

  private static Map<String, Set<String>> model() {
    Map<String, Set<String>> model = new HashMap<>();
    for (TableMap table : ModelMap.get().tables()) {
      Set<String> columns = new HashSet<>();
      EReference list = table.list();
      for (ColumnMap column : table.columns()) {
        var feature = column.feature();
        if (feature != null && Features.personal(list == null ? table.entity() : list.getEReferenceType(), feature)) {
          columns.add(column.name());
        }
      }
      model.put(table.name(), Set.copyOf(columns));
    }
    return Map.copyOf(model);
  }

  /** Fields were defined or flagged. */
  void fieldsChanged() {
    catalogue = null;
  }

  @Override
  public boolean is(String table, String column) {
    Set<String> known = MODEL.get(table);
    if (known != null) {
      return known.contains(column);
    }
    Catalogue c = catalogue;
    if (c == null) {
      c = current.get();
      catalogue = c;
    }
    CustomField field = c.customField(Integer.parseInt(column.substring(1)));
    return field != null && field.field().sensitive();
  }
}
