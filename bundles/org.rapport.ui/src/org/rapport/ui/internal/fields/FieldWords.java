package org.rapport.ui.internal.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.rapport.store.Field;
import org.rapport.store.FieldRules;
import org.rapport.store.FieldType;
import org.rapport.ui.internal.edit.Texts;

/** Types and rules of fields in words. */
final class FieldWords {

  /** The types a custom field can have, in the order in which they are offered. */
  static final List<FieldType> TYPES = List.of(FieldType.TEXT, FieldType.CHOICE, FieldType.BOOLEAN, FieldType.INTEGER,
      FieldType.NUMBER, FieldType.DECIMAL, FieldType.DATE, FieldType.TIME);

  private FieldWords() {}

  static String type(FieldType type) {
    return switch (type) {
      case TEXT -> Messages.Type_text;
      case CHOICE -> Messages.Type_choice;
      case BOOLEAN -> Messages.Type_boolean;
      case INTEGER -> Messages.Type_integer;
      case NUMBER -> Messages.Type_number;
      case DECIMAL -> Messages.Type_decimal;
      case DATE -> Messages.Type_date;
      case TIME -> Messages.Type_time;
      case REFERENCE -> Messages.Type_reference;
    };
  }

  static boolean hasRange(FieldType type) {
    return type.isNumeric() || type == FieldType.DATE || type == FieldType.TIME;
  }

  static boolean hasPattern(FieldType type) {
    return type == FieldType.TEXT || type == FieldType.CHOICE;
  }

  /** All that a field demands, in a few words. */
  static String rules(Field field) {
    FieldRules rules = field.rules();
    List<String> words = new ArrayList<>();
    if (rules.required()) {
      words.add(Messages.Rule_required);
    }
    if (rules.unique()) {
      words.add(Messages.Rule_unique);
    }
    if (rules.min() != null && rules.max() != null) {
      words.add(NLS.bind(Messages.Rule_between, Texts.show(rules.min()), Texts.show(rules.max())));
    } else if (rules.min() != null) {
      words.add(NLS.bind(Messages.Rule_atLeast, Texts.show(rules.min())));
    } else if (rules.max() != null) {
      words.add(NLS.bind(Messages.Rule_atMost, Texts.show(rules.max())));
    }
    if (rules.pattern() != null) {
      words.add(NLS.bind(Messages.Rule_pattern, rules.pattern()));
    }
    if (rules.sensitive()) {
      words.add(Messages.Rule_sensitive);
    }
    if (!field.choices().isEmpty()) {
      words.add(NLS.bind(Messages.Rule_choices, field.offered().size()));
    }
    return String.join(", ", words); //$NON-NLS-1$
  }
}
