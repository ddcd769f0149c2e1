package org.rapport.exchange.internal.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.internal.csv.Values;
import org.rapport.exchange.internal.csv.YesNo;
import org.rapport.store.Field;
import org.rapport.store.FieldType;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.TimeColumn;

/** Converts a column of a file into the values of a field; what does not fit goes to the ledger. */
final class FieldValues {

  private final RowLedger ledger;

  FieldValues(RowLedger ledger) {
    this.ledger = ledger;
  }

  /** The column of the field's values, named as the field, row by row. */
  Column convert(Field field, Column column) {
    EEnum words = words(field);
    if (words != null) {
      return literals(field, column, words);
    }
    return switch (field.type()) {
      case TEXT, CHOICE, REFERENCE -> column.named(field.name());
      case BOOLEAN -> booleans(field, column);
      case INTEGER, NUMBER, DECIMAL -> numbers(field, column);
      case DATE, TIME -> times(field, column);
    };
  }

  /** The enumeration behind a field of the model, or {@code null}. */
  static @Nullable EEnum words(Field field) {
    EStructuralFeature feature = field.custom() ? null : field.entity().getEStructuralFeature(field.name());
    return feature instanceof EAttribute attribute && attribute.getEAttributeType() instanceof EEnum words ? words
        : null;
  }

  /** The literal a word stands for, without regard to case, spaces and hyphens. */
  static @Nullable EEnumLiteral literal(EEnum words, String text) {
    String wanted = AutoMapping.simple(text);
    for (EEnumLiteral literal : words.getELiterals()) {
      if (AutoMapping.simple(literal.getLiteral()).equals(wanted)
          || AutoMapping.simple(literal.getName()).equals(wanted)) {
        return literal;
      }
    }
    return wanted.equals("organization") ? words.getEEnumLiteralByLiteral("organisation") : null;
  }

  private Column literals(Field field, Column column, EEnum words) {
    List<String> levels = words.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
    Map<String, Integer> known = new HashMap<>();
    int[] codes = new int[column.size()];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = CategoryColumn.MISSING;
      if (!column.isMissing(row)) {
        String text = column.text(row);
        codes[row] = known.computeIfAbsent(text, t -> {
          EEnumLiteral literal = literal(words, t);
          return literal == null ? CategoryColumn.MISSING : levels.indexOf(literal.getLiteral());
        });
        if (codes[row] < 0) {
          ledger.doesNotFit(row, column.name(), text, "One of " + String.join(", ", levels) + " was expected.");
        }
      }
    }
    return CategoryColumn.of(field.name(), codes, levels);
  }

  private Column booleans(Field field, Column column) {
    int[] codes = new int[column.size()];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = CategoryColumn.MISSING;
      if (!column.isMissing(row)) {
        Boolean value = YesNo.parse(column.text(row));
        if (value == null) {
          ledger.doesNotFit(row, column.name(), column.text(row), "Yes or no was expected.");
        } else {
          codes[row] = value ? 1 : 0;
        }
      }
    }
    return CategoryColumn.of(field.name(), codes, List.of("false", "true"));
  }

  private Column numbers(Field field, Column column) {
    boolean whole = field.type() == FieldType.INTEGER;
    String expected = whole ? "A whole number was expected." : "A number was expected, such as 1234.5.";
    double[] values = new double[column.size()];
    Values parser = new Values();
    for (int row = 0; row < values.length; row++) {
      values[row] = Double.NaN;
      if (!column.isMissing(row)) {
        double value = column instanceof NumberColumn numbers ? numbers.value(row) : parser.number(column.text(row));
        if (Double.isNaN(value) ? !parser.missing() : whole && value != Math.rint(value)) {
          ledger.doesNotFit(row, column.name(), column.text(row), expected);
        } else {
          values[row] = value;
        }
      }
    }
    return NumberColumn.of(field.name(), values);
  }

  private Column times(Field field, Column column) {
    boolean date = field.type() == FieldType.DATE;
    String expected = date ? "A date was expected, such as 2024-03-31."
        : "A date with a time was expected, such as 2024-03-31 13:05.";
    long[] values = new long[column.size()];
    Values parser = new Values();
    for (int row = 0; row < values.length; row++) {
      values[row] = TimeColumn.MISSING;
      if (!column.isMissing(row)) {
        long value = column instanceof TimeColumn times ? times.value(row) : parser.time(column.text(row));
        if (value == TimeColumn.MISSING ? !parser.missing() : date && Math.floorMod(value, TimeColumn.DAY) != 0) {
          ledger.doesNotFit(row, column.name(), column.text(row), expected);
        } else {
          values[row] = value;
        }
      }
    }
    return TimeColumn.of(field.name(), date, values);
  }
}
