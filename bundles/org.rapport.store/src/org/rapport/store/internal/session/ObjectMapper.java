package org.rapport.store.internal.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.CustomValue;
import org.rapport.model.ModelFactory;
import org.rapport.model.ModelPackage;
import org.rapport.model.Part;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.Features;
import org.rapport.store.internal.mapping.TableMap;
import org.rapport.store.internal.mapping.Values;

/** EMF objects as rows of tables, and back. */
final class ObjectMapper {
  private ObjectMapper() {}

  /** Finds the object of a record. */
  @FunctionalInterface
  interface Resolver {
    @Nullable
    EObject object(EClass entity, long id);
  }

  /** @return an object's values for columns, in canonical form */
  static @Nullable Object[] row(EObject object, List<ColumnMap> columns) {
    @Nullable Object[] row = new @Nullable Object[columns.size()];
    for (int c = 0; c < row.length; c++) {
      row[c] = value(object, columns.get(c));
    }
    return row;
  }

  private static @Nullable Object value(EObject object, ColumnMap column) {
    EAttribute attribute = column.attribute();
    if (attribute != null) {
      return Features.canonical(attribute, object.eGet(attribute));
    }
    EReference reference = column.reference();
    return reference != null && object.eGet(reference) instanceof org.rapport.model.Record target ? target.getId()
        : null;
  }

  /** Gives an object the values of a row, where they differ from what it has. */
  static void set(EObject object, List<ColumnMap> columns, @Nullable Object[] row, Resolver resolver) {
    for (int c = 0; c < row.length; c++) {
      ColumnMap column = columns.get(c);
      if (Objects.equals(value(object, column), row[c])) {
        continue;
      }
      EAttribute attribute = column.attribute();
      EReference reference = column.reference();
      if (attribute != null) {
        object.eSet(attribute, Features.emf(attribute, row[c]));
      } else if (reference != null) {
        object.eSet(reference,
            row[c] instanceof Long id ? resolver.object(reference.getEReferenceType(), id) : null);
      }
    }
  }

  /** @return the rows of one of an object's lists */
  static List<@Nullable Object[]> list(EObject object, TableMap table) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (EObject element : elements(object, table)) {
      rows.add(table.kind() == TableMap.Kind.PARTS ? row(element, table.columns())
          : new @Nullable Object[]{((org.rapport.model.Record) element).getId()});
    }
    return rows;
  }

  static List<EObject> elements(EObject object, TableMap table) {
    EReference list = Objects.requireNonNull(table.list());
    List<EObject> elements = new ArrayList<>();
    if (object.eGet(list) instanceof List<?> values) {
      values.forEach(v -> elements.add((EObject) v));
    }
    return elements;
  }

  /** Gives an object the rows of a list; parts that are there already are used again. */
  static void setList(EObject object, TableMap table, List<@Nullable Object[]> rows, Resolver resolver) {
    List<EObject> elements = elements(object, table);
    EReference list = Objects.requireNonNull(table.list());
    List<EObject> wanted = new ArrayList<>();
    for (@Nullable Object[] row : rows) {
      if (table.kind() == TableMap.Kind.MEMBERS) {
        EObject target = row[0] instanceof Long id ? resolver.object(list.getEReferenceType(), id) : null;
        if (target != null) {
          wanted.add(target);
        }
      } else {
        EObject part = part(elements, row[0]);
        EObject fresh = part == null ? EcoreUtil.create(list.getEReferenceType()) : part;
        set(fresh, table.columns(), row, resolver);
        wanted.add(fresh);
      }
    }
    if (!elements.equals(wanted)) {
      object.eSet(list, wanted);
    }
  }

  private static @Nullable EObject part(List<EObject> parts, @Nullable Object id) {
    for (EObject part : parts) {
      if (part instanceof Part p && Objects.equals(p.getId(), id)) {
        return part;
      }
    }
    return null;
  }

  /** @return an object's custom values by field id */
  static Map<Integer, Object> custom(EObject object) {
    Map<Integer, Object> values = new HashMap<>();
    for (CustomValue value : ((org.rapport.model.Record) object).getCustomValues()) {
      Object v = value.getValue();
      Object normal = v instanceof String s && s.isEmpty() ? null
          : v instanceof java.math.BigDecimal d ? Values.normal(org.rapport.store.FieldType.DECIMAL, d)
              : v instanceof java.time.Instant i ? Values.normal(org.rapport.store.FieldType.TIME, i) : v;
      if (normal != null) {
        values.put(value.getFieldId(), normal);
      }
    }
    return values;
  }

  /** Gives an object a custom value, null for missing. */
  static void setCustom(EObject object, int fieldId, @Nullable Object value) {
    List<CustomValue> values = ((org.rapport.model.Record) object).getCustomValues();
    CustomValue found = null;
    for (CustomValue v : values) {
      found = v.getFieldId() == fieldId ? v : found;
    }
    if (value == null) {
      if (found != null) {
        values.remove(found);
      }
    } else if (found != null) {
      if (!value.equals(found.getValue())) {
        found.setValue(value);
      }
    } else {
      CustomValue fresh = ModelFactory.eINSTANCE.createCustomValue();
      fresh.setFieldId(fieldId);
      fresh.setValue(value);
      values.add(fresh);
    }
  }

  /** @return true for the entity's version column, which only the store counts */
  static boolean isVersion(ColumnMap column) {
    return column.feature() == ModelPackage.Literals.RECORD__VERSION;
  }
}
