package org.rapport.insight;

import java.util.Set;

import org.rapport.insight.BaseField.Kind;
import org.rapport.store.Field;

/** Sees the store's fields as a question sees them. */
final class BaseFields {

  /** Identity and words about one record: they tell records apart and say nothing of others. */
  private static final Set<String> IDENTITY = Set.of("id", "key", "name", "version", "description", "website");

  private BaseFields() {}

  static BaseField of(Field field) {
    Kind kind = switch (field.type()) {
      case INTEGER, NUMBER, DECIMAL -> Kind.NUMBER;
      case CHOICE, BOOLEAN -> Kind.CATEGORY;
      case TEXT -> Kind.TEXT;
      case DATE, TIME -> Kind.TIME;
      case REFERENCE -> Kind.REFERENCE;
    };
    boolean feature = kind != Kind.REFERENCE && !field.sensitive() && (field.custom() || !IDENTITY.contains(field
        .name()));
    return new BaseField(field.name(), field.label(), kind, field.custom(), feature);
  }
}
