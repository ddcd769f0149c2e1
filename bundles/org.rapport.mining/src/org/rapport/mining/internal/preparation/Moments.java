package org.rapport.mining.internal.preparation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.rapport.mining.FieldPreparation.Dates;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

/** Days since 1970-01-01 as ages and parts of the calendar (ISO 8601). */
final class Moments {
  private static final List<String> WEEKDAYS = Arrays.stream(DayOfWeek.values())
      .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).toList();

  private Moments() {}

  /**
   * What becomes of days.
   *
   * @param column days, filled
   * @param dates what they become
   * @param reference the day to which ages are counted, in days since 1970-01-01
   */
  static List<Column> of(NumberColumn column, Dates dates, double reference) {
    String name = column.name();
    return switch (dates) {
      case AUTO, DAYS -> List.of(column);
      case AGE -> List.of(age(column, reference));
      case PARTS -> List.of(part(column, name + " year", LocalDate::getYear),
          part(column, name + " month", LocalDate::getMonthValue), weekday(column));
      case AGE_AND_PARTS -> List.of(age(column, reference), part(column, name + " year", LocalDate::getYear),
          part(column, name + " month", LocalDate::getMonthValue), weekday(column));
    };
  }

  private static Column age(NumberColumn column, double reference) {
    double[] ages = new double[column.size()];
    Arrays.setAll(ages, row -> reference - column.value(row));
    return NumberColumn.of(column.name() + " age", ages);
  }

  private static Column part(NumberColumn column, String name, ToDoubleFunction<LocalDate> part) {
    double[] parts = new double[column.size()];
    for (int row = 0; row < parts.length; row++) {
      double day = column.value(row);
      parts[row] = Double.isNaN(day) ? Double.NaN : part.applyAsDouble(LocalDate.ofEpochDay((long) Math.floor(day)));
    }
    return NumberColumn.of(name, parts);
  }

  private static Column weekday(NumberColumn column) {
    int[] codes = new int[column.size()];
    for (int row = 0; row < codes.length; row++) {
      double day = column.value(row);
      // 1970-01-01 was a Thursday
      codes[row] = Double.isNaN(day) ? CategoryColumn.MISSING : (int) Math.floorMod((long) Math.floor(day) + 3, 7L);
    }
    return CategoryColumn.of(column.name() + " weekday", codes, WEEKDAYS);
  }
}
