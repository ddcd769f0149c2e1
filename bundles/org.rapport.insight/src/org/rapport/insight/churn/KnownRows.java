package org.rapport.insight.churn;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.CustomerBase;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/**
 * Facts as somebody would have seen them at a moment: those that were there, in the state of then, deleted ones included;
 * and those that were entered later (as an import of the past does), in their state of now. Which of them count is a
 * question of their days.
 */
record KnownRows(List<Table> parts) {

  /**
   * Reads facts.
   *
   * @param base the customer base
   * @param entity the entity
   * @param columns the fields, times and numbers of other records among them
   * @param moment the moment, or null for the present
   * @param monitor asked for cancellation, or null
   */
  static KnownRows read(CustomerBase base, String entity, List<String> columns, @Nullable Instant moment,
      @Nullable IProgressMonitor monitor) {
    Table now = base.facts(entity, columns, Optional.empty(), monitor);
    if (moment == null || !base.knew(moment)) {
      return new KnownRows(List.of(now));
    }
    Table then = base.facts(entity, columns, Optional.of(moment), monitor);
    return new KnownRows(List.of(then, now.select(added(ids(then), ids(now)))));
  }

  private static double[] ids(Table table) {
    return ((NumberColumn) table.column(CustomerBase.ID)).values();
  }

  /** The rows of ids that are not among others; both rise. */
  private static int[] added(double[] before, double[] ids) {
    int[] rows = new int[ids.length];
    int count = 0;
    int at = 0;
    for (int row = 0; row < ids.length; row++) {
      while (at < before.length && before[at] < ids[row]) {
        at++;
      }
      if (at == before.length || before[at] != ids[row]) {
        rows[count++] = row;
      }
    }
    return Arrays.copyOf(rows, count);
  }

  /** Tells of a fact. */
  interface Fact {
    /**
     * @param row its row in the part
     * @param customer the number of the customer
     * @param day its day
     */
    void at(int row, int customer, int day);
  }

  /** Tells of all facts that have a customer and a day; {@code facts} gives the listener of a part. */
  void each(AccountNumbers accounts, String dayColumn, Function<Table, Fact> facts) {
    for (Table part : parts) {
      Fact fact = facts.apply(part);
      NumberColumn owners = (NumberColumn) part.column("account");
      TimeColumn days = (TimeColumn) part.column(dayColumn);
      for (int row = 0; row < part.rows(); row++) {
        int customer = owners.isMissing(row) ? -1 : accounts.of((long) owners.value(row));
        if (customer >= 0 && !days.isMissing(row)) {
          fact.at(row, customer, day(days, row));
        }
      }
    }
  }

  /** How many facts there are. */
  int size() {
    return parts.stream().mapToInt(Table::rows).sum();
  }

  /** The day of a row; of a moment, its day where this program runs. */
  static int day(TimeColumn days, int row) {
    return (int) (days.dateOnly() ? Math.floorDiv(days.value(row), TimeColumn.DAY)
        : Instant.ofEpochMilli(days.value(row)).atZone(ZoneId.systemDefault()).toLocalDate().toEpochDay());
  }

  /** The events of facts, without values. */
  Events events(AccountNumbers accounts, String dayColumn) {
    Collected collected = new Collected(size());
    each(accounts, dayColumn, part -> (row, customer, day) -> collected.add(customer, day, 0));
    return collected.events(accounts.size());
  }

  /** Collects events. */
  static final class Collected {
    private final int[] customers;
    private final int[] days;
    private final double[] values;
    private int size;

    Collected(int most) {
      customers = new int[most];
      days = new int[most];
      values = new double[most];
    }

    void add(int customer, int day, double value) {
      customers[size] = customer;
      days[size] = day;
      values[size++] = value;
    }

    Events events(int all) {
      return Events.of(all, size, customers, days, values);
    }
  }

  /** The text of a cell, "" when it is missing. */
  static String text(Column column, int row) {
    return column.isMissing(row) ? "" : column.text(row);
  }
}
