package org.rapport.app.internal.command;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;

/** Values of records and tables as people and programs read them. */
final class Values {

  private static final List<String> BOOLEANS = List.of("false", "true");

  private Values() {}

  /** The text of a value; empty for none. */
  static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Double number -> NumberColumn.format(number);
      case BigDecimal number -> number.toPlainString();
      case Enumerator literal -> literal.getLiteral();
      default -> value.toString();
    };
  }

  /** The JSON of a value of a record. */
  static JsonElement json(@Nullable Object value) {
    return switch (value) {
      case null -> JsonNull.INSTANCE;
      case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 -> new JsonPrimitive(number
          .longValue());
      case Enumerator literal -> new JsonPrimitive(literal.getLiteral());
      default -> Json.of(value);
    };
  }

  /** The JSON of a cell: number, truth value, text, or null when it is missing. */
  static JsonElement json(Column column, int row) {
    if (column.isMissing(row)) {
      return JsonNull.INSTANCE;
    }
    return switch (column) {
      case NumberColumn numbers -> json(numbers.value(row));
      case CategoryColumn categories when categories.levels().equals(BOOLEANS) -> new JsonPrimitive(categories.code(
          row) == 1);
      default -> new JsonPrimitive(column.text(row));
    };
  }
}
