package org.rapport.insight.churn;

import java.time.Instant;
import java.time.LocalDate;
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

/** What was known of activities, cases, surveys and contacts at the end of a day. */
final class ServiceFeatures {
  private static final int YEAR = 365;

  private final CustomerBase base;
  private final AccountNumbers accounts;
  private final Instant end;
  private final @Nullable IProgressMonitor monitor;

  ServiceFeatures(CustomerBase base, AccountNumbers accounts, Instant end, @Nullable IProgressMonitor monitor) {
    this.base = base;
    this.accounts = accounts;
    this.end = end;
    this.monitor = monitor;
  }

  List<Column> of(LocalDate day, int[] customers, int window) {
    int today = (int) day.toEpochDay();
    List<Column> columns = new ArrayList<>();
    activities(columns, customers, today, window);
    cases(columns, customers, today);
    survey(columns, customers, today);
    contacts(columns, customers);
    return columns;
  }

  private KnownRows rows(String entity, String... fields) {
    return KnownRows.read(base, entity, List.of(fields), end, monitor);
  }

  private void activities(List<Column> columns, int[] customers, int today, int window) {
    Events activities = rows("activity", "account", "start").events(accounts, "start");
    double[] recent = new double[customers.length];
    double[] silent = new double[customers.length];
    for (int i = 0; i < customers.length; i++) {
      int last = activities.upTo(customers[i], today);
      recent[i] = activities.count(customers[i], today - window, today);
      silent[i] = last > activities.from(customers[i]) ? today - activities.day(last - 1) : Double.NaN;
    }
    columns.add(NumberColumn.of("Activities in the last " + window + " days", recent));
    columns.add(NumberColumn.of("Days since the last activity", silent));
  }

  private void cases(List<Column> columns, int[] customers, int today) {
    double[][] counts = new double[3][accounts.size()];
    rows("case", "account", "kind", "opened", "closed").each(accounts, "opened", part -> {
      TimeColumn closed = (TimeColumn) part.column("closed");
      Column kind = part.column("kind");
      return (row, customer, day) -> {
        if (day <= today) {
          counts[0][customer] += day > today - YEAR ? 1 : 0;
          counts[1][customer] += day > today - YEAR && KnownRows.text(kind, row).equals("complaint") ? 1 : 0;
          counts[2][customer] += closed.isMissing(row) || KnownRows.day(closed, row) > today ? 1 : 0;
        }
      };
    });
    String[] names = {"Cases in the last " + YEAR + " days", "Complaints in the last " + YEAR + " days", "Open cases"};
    for (int which = 0; which < names.length; which++) {
      columns.add(NumberColumn.of(names[which], picked(counts[which], customers)));
    }
  }

  private void survey(List<Column> columns, int[] customers, int today) {
    double[] answer = new double[accounts.size()];
    int[] when = new int[accounts.size()];
    Arrays.fill(answer, Double.NaN);
    Arrays.fill(when, Integer.MIN_VALUE);
    rows("survey-response", "account", "kind", "value", "date").each(accounts, "date", part -> {
      Column kind = part.column("kind");
      NumberColumn value = (NumberColumn) part.column("value");
      return (row, customer, day) -> {
        if (day <= today && day >= when[customer] && KnownRows.text(kind, row).equals("nps")) {
          when[customer] = day;
          answer[customer] = value.value(row);
        }
      };
    });
    columns.add(NumberColumn.of("Last answer whether to recommend (0 to 10)", picked(answer, customers)));
  }

  /** Contacts have no day of their own, so they count as they were known. */
  private void contacts(List<Column> columns, int[] customers) {
    if (!base.knew(end)) {
      return;
    }
    double[] counts = new double[accounts.size()];
    Table contacts = base.facts("contact", List.of("account"), Optional.of(end), monitor);
    NumberColumn owners = (NumberColumn) contacts.column("account");
    for (int row = 0; row < contacts.rows(); row++) {
      int customer = owners.isMissing(row) ? -1 : accounts.of((long) owners.value(row));
      if (customer >= 0) {
        counts[customer]++;
      }
    }
    columns.add(NumberColumn.of("Contacts", picked(counts, customers)));
  }

  private static double[] picked(double[] all, int[] customers) {
    return Arrays.stream(customers).mapToDouble(customer -> all[customer]).toArray();
  }
}
