package org.rapport.store.internal.mapping;

import org.rapport.store.FieldType;

/** The store's field types and the literals of the model's {@code CustomFieldType}. */
public final class FieldTypes {
  private FieldTypes() {}

  /** @return the model's literal */
  public static String literal(FieldType type) {
    return switch (type) {
      case TEXT -> "text";
      case CHOICE -> "choice";
      case BOOLEAN -> "boolean";
      case INTEGER, REFERENCE -> "integer";
      case NUMBER -> "number";
      case DECIMAL -> "money";
      case DATE -> "date";
      case TIME -> "instant";
    };
  }

  /** @return the field type of the model's literal */
  public static FieldType of(String literal) {
    for (FieldType type : FieldType.values()) {
      if (type != FieldType.REFERENCE && literal(type).equals(literal)) {
        return type;
      }
    }
    return FieldType.TEXT;
  }
}
