package org.rapport.store.internal.gateway;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldType;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.CustomField;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.Rule;
import org.rapport.store.internal.mapping.Values;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.TimeColumn;

/** A column of a caller's table, read as values of a field. */
final class Input {
  private final Column column;
  private final String field;
  private final ColumnMap target;
  private final Rule rule;
  private final Map<String, Long> keys = new HashMap<>();
  private final boolean byKey;
  private final Map<String, Object> texts = new HashMap<>();

  /** A value that can't be stored; the message is half a sentence. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    Unfit(String message) {
      super(message);
    }
  }

  Input(Column column, String field, ColumnMap target, Writer writer) throws SQLException {
    this(column, field, target, Rule.of(field, target), writer);
  }

  Input(Column column, CustomField custom, Writer writer) throws SQLException {
    this(column, custom.field().name(), custom.column(), Rule.of(custom.field().name(), custom.field()), writer);
  }

  private Input(Column column, String field, ColumnMap target, Rule rule, Writer writer) throws SQLException {
    this.column = column;
    this.field = field;
    this.target = target;
    this.rule = rule;
    EReference reference = target.reference();
    this.byKey = reference != null && !(column instanceof NumberColumn);
    if (reference != null && byKey) {
      Set<String> wanted = new LinkedHashSet<>();
      for (int row = 0; row < column.size(); row++) {
        wanted.add(column.text(row));
      }
      keys.putAll(writer.idsByKey(ModelMap.get().entity(reference.getEReferenceType()), wanted));
    }
  }

  ColumnMap target() {
    return target;
  }

  String field() {
    return field;
  }

  Rule rule() {
    return rule;
  }

  /** @return the value of a row in canonical form, null when missing */
  @Nullable
  Object value(int row) throws Unfit {
    return value(row, null);
  }

  /** @return as {@link #value(int)}; a value that is stored already need not satisfy the rules of today */
  @Nullable
  Object value(int row, @Nullable Object stored) throws Unfit {
    if (column.isMissing(row)) {
      return null;
    }
    Object value = switch (column) {
      case NumberColumn numbers -> number(numbers.value(row));
      case TimeColumn times -> time(times, row);
      default -> text(column.text(row));
    };
    if (value == null || value.equals(stored)) {
      return value;
    }
    String complaint = rule.complaint(value);
    if (complaint != null) {
      throw new Unfit(complaint);
    }
    return rule.exact(value);
  }

  private @Nullable Object text(String text) throws Unfit {
    if (byKey) {
      Long id = keys.get(text);
      if (id == null) {
        throw new Unfit(field + " '" + text + "' is not the key of a record");
      }
      return id;
    }
    FieldType type = target.type();
    if (type == FieldType.TEXT || type == FieldType.CHOICE) {
      return column instanceof CategoryColumn ? texts.computeIfAbsent(text, t -> t) : Values.normal(type, text);
    }
    Object value = texts.get(text);
    if (value == null) {
      value = Values.parse(type, text);
      if (value == null) {
        throw unfit(text);
      }
      if (column instanceof CategoryColumn) {
        texts.put(text, value);
      }
    }
    return value;
  }

  private Unfit unfit(String text) {
    return new Unfit(field + " '" + text + "' is not " + Values.describe(target.type()));
  }

  private @Nullable Object number(double value) throws Unfit {
    switch (target.type()) {
      case NUMBER :
        return Values.normal(FieldType.NUMBER, value);
      case DECIMAL :
        return Values.normal(FieldType.DECIMAL, BigDecimal.valueOf(value));
      case TEXT, CHOICE :
        return NumberColumn.format(value);
      case INTEGER, REFERENCE :
        if (value == Math.rint(value) && Math.abs(value) < 9e15) {
          return (long) value;
        }
        break;
      case BOOLEAN :
        if (value == 0 || value == 1) {
          return value == 1;
        }
        break;
      default :
    }
    throw unfit(NumberColumn.format(value));
  }

  private Object time(TimeColumn times, int row) throws Unfit {
    return switch (target.type()) {
      case DATE -> LocalDate.ofEpochDay(Math.floorDiv(times.value(row), TimeColumn.DAY));
      case TIME -> Instant.ofEpochMilli(times.value(row));
      case TEXT, CHOICE -> times.text(row);
      default -> throw unfit(times.text(row));
    };
  }
}
