package org.rapport.exchange.internal.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** Collects the rows of a table; every row gives every column a value, in any order. */
final class Rows {

  private final Map<String, TextColumn.Builder> texts = new LinkedHashMap<>();
  private final Map<String, CategoryColumn.Builder> words = new LinkedHashMap<>();
  private final Map<String, NumberColumn.Builder> numbers = new LinkedHashMap<>();
  private final Map<String, TimeColumn.Builder> times = new LinkedHashMap<>();

  /** A text; an empty one is missing. */
  Rows text(String column, String value) {
    TextColumn.Builder builder = texts.computeIfAbsent(column, TextColumn::builder);
    if (value.isEmpty()) {
      builder.addMissing();
    } else {
      builder.add(value);
    }
    return this;
  }

  /** One of few words; an empty one is missing. */
  Rows word(String column, String value) {
    words.computeIfAbsent(column, CategoryColumn::builder).add(value);
    return this;
  }

  /** A number, NaN for missing. */
  Rows number(String column, double value) {
    numbers.computeIfAbsent(column, NumberColumn::builder).add(value);
    return this;
  }

  /** A day in days since 1970. */
  Rows day(String column, long epochDay) {
    times.computeIfAbsent(column, c -> TimeColumn.builder(c, true)).add(epochDay * TimeColumn.DAY);
    return this;
  }

  /** No day. */
  Rows noDay(String column) {
    times.computeIfAbsent(column, c -> TimeColumn.builder(c, true)).addMissing();
    return this;
  }

  /** A moment: a day and a minute of it, in UTC; a negative minute is no moment. */
  Rows moment(String column, long epochDay, int minute) {
    TimeColumn.Builder builder = times.computeIfAbsent(column, c -> TimeColumn.builder(c, false));
    if (minute < 0) {
      builder.addMissing();
    } else {
      builder.add(epochDay * TimeColumn.DAY + minute * 60_000L);
    }
    return this;
  }

  /** The table of all rows. */
  Table build() {
    List<Column> columns = new ArrayList<>();
    add(columns, texts, TextColumn.Builder::build);
    add(columns, words, CategoryColumn.Builder::build);
    add(columns, numbers, NumberColumn.Builder::build);
    add(columns, times, TimeColumn.Builder::build);
    return Table.of(columns);
  }

  private static <B> void add(List<Column> columns, Map<String, B> builders, Function<B, Column> build) {
    builders.values().forEach(builder -> columns.add(build.apply(builder)));
  }
}
