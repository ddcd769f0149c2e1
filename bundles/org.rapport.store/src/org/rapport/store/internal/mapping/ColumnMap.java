package org.rapport.store.internal.mapping;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldType;

/**
 * A column of a table and the feature it holds.
 *
 * @param name the column's name in SQL, unquoted
 * @param type the type of its values
 * @param feature the attribute or single reference, or null for a custom field or a member list's target
 */
public record ColumnMap(String name, FieldType type, @Nullable EStructuralFeature feature) {
  /** @return the column's name, quoted for SQL */
  public String sql() {
    return '"' + name + '"';
  }

  /** @return the column's type in SQL */
  public String sqlType() {
    return sqlType(type);
  }

  /** Without lengths: those would be literals, which H2 is told to refuse. The store checks lengths itself. */
  private static String sqlType(FieldType type) {
    return switch (type) {
      case TEXT, CHOICE -> "VARCHAR";
      case BOOLEAN -> "BOOLEAN";
      case INTEGER, REFERENCE -> "BIGINT";
      case NUMBER -> "DOUBLE PRECISION";
      case DECIMAL -> "DECFLOAT";
      case DATE -> "DATE";
      case TIME -> "TIMESTAMP WITH TIME ZONE";
    };
  }

  /** @return the reference, or null when it is not one */
  public @Nullable EReference reference() {
    return feature instanceof EReference reference ? reference : null;
  }

  /** @return the attribute, or null when it is not one */
  public @Nullable EAttribute attribute() {
    return feature instanceof EAttribute attribute ? attribute : null;
  }

  /** @return the feature's name, or the column's where there is none */
  public String field() {
    EStructuralFeature f = feature;
    return f == null ? name : f.getName();
  }

  /** @return what a new row has in the column, in canonical form, or null */
  public @Nullable Object defaultValue() {
    return feature instanceof EAttribute attribute ? Features.defaultValue(attribute) : null;
  }

  /** @return true when a row can't be without a value */
  public boolean isRequired() {
    EStructuralFeature f = feature;
    return f != null && f.isRequired();
  }
}
