package org.rapport.insight.churn;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
     * @param table the part it is in
     * @param row its row there
     * @param customer the number of the customer
     * @param day its day
     */
    void at(Table table, int row, int customer, int day);
  }

  /** Tells of all facts that have a customer and a day. */
  void each(AccountNumbers accounts, String dayColumn, Fact fact) {
    for (Table part : parts) {
      NumberColumn owners = (NumberColumn) part.column("account");
      TimeColumn days = (TimeColumn) part.column(dayColumn);
      for (int row = 0; row < part.rows(); row++) {
        int customer = owners.isMissing(row) ? -1 : accounts.of((long) owners.value(row));
        if (customer >= 0 && !days.isMissing(row)) {
          fact.at(part, row, customer, day(days, row));
        }
      }
    }
  }

  /** The day of a row; of a moment, its day where this program runs. */
  static int day(TimeColumn days, int row) {
    return (int) (days.dateOnly() ? Math.floorDiv(days.value(row), TimeColumn.DAY)
        : Instant.ofEpochMilli(days.value(row)).atZone(ZoneId.systemDefault()).toLocalDate().toEpochDay());
  }

  /** The events of facts, without values. */
  Events events(AccountNumbers accounts, String dayColumn) {
    List<int[]> found = new ArrayList<>();
    each(accounts, dayColumn, (table, row, customer, day) -> found.add(new int[]{customer, day}));
    return events(accounts.size(), found, new double[found.size()]);
  }

  static Events events(int customers, List<int[]> customerAndDay, double[] values) {
    int[] customer = customerAndDay.stream().mapToInt(each -> each[0]).toArray();
    int[] day = customerAndDay.stream().mapToInt(each -> each[1]).toArray();
    return Events.of(customers, customer.length, customer, day, values);
  }

  /** The text of a cell, "" when it is missing. */
  static String text(Table table, String column, int row) {
    Column found = table.column(column);
    return found.isMissing(row) ? "" : found.text(row);
  }
}
