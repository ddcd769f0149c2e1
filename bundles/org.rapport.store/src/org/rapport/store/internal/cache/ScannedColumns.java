package org.rapport.store.internal.cache;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldType;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.Catalogue.Resolved;
import org.rapport.store.internal.mapping.Values;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/** The columns of a scan, such as one of the past, by the ids of its records. */
final class ScannedColumns implements Columns {
  private final Live live;
  private final Map<String, Vector> vectors = new HashMap<>();

  /**
   * @param table a scan's table, whose first column has the ids
   * @param catalogue the fields whose names or labels the other columns have
   */
  ScannedColumns(Table table, Catalogue catalogue, EClass entity) throws UnfitException {
    double[] ids = ((NumberColumn) table.columns().get(0)).values();
    Live.Builder builder = new Live.Builder(Live.NONE);
    for (double id : ids) {
      builder.set((long) id, true);
    }
    live = builder.build();
    for (Column column : table.columns()) {
      Resolved resolved = catalogue.resolve(entity, column.name());
      vectors.put(resolved.field().name(), vector(column, resolved.field().type(), ids));
    }
  }

  private static Vector vector(Column column, FieldType type, double[] ids) throws UnfitException {
    VectorEdit edit = new VectorEdit(type);
    for (int row = 0; row < ids.length; row++) {
      if (!column.isMissing(row)) {
        long id = (long) ids[row];
        switch (column) {
          case NumberColumn numbers -> edit.set(id, number(numbers.value(row), type));
          case TimeColumn times -> edit.put(id,
              times.dateOnly() ? Math.floorDiv(times.value(row), TimeColumn.DAY) : times.value(row));
          case CategoryColumn categories when type == FieldType.BOOLEAN -> edit.put(id, categories.code(row));
          default -> edit.text(id, column.text(row));
        }
      }
    }
    return edit.build();
  }

  private static @Nullable Object number(double value, FieldType type) {
    return Values.normal(type, switch (type) {
      case DECIMAL -> BigDecimal.valueOf(value);
      case NUMBER -> value;
      default -> (long) value;
    });
  }

  @Override
  public Live live(EClass entity) {
    return live;
  }

  @Override
  public Vector vector(EClass entity, Resolved field) {
    @Nullable Vector vector = vectors.get(field.field().name());
    if (vector == null) {
      throw new IllegalArgumentException(field.field().name() + " was not scanned");
    }
    return vector;
  }
}
