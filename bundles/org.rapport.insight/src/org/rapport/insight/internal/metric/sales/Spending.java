package org.rapport.insight.internal.metric.sales;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import org.rapport.insight.facts.Period;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Money;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/**
 * What was spent on winning customers: on marketing, as the user says or else by the campaigns of the period, and on
 * selling, as the user says.
 *
 * @param marketing what was spent on marketing, if that is known
 * @param source where that comes from
 * @param sales what was spent on selling, if that is known
 * @param undated campaigns with a cost but without a day, which are left out
 */
record Spending(Optional<Money> marketing, String source, Optional<Money> sales, int undated) {

  /** What was spent in the period. */
  static Spending in(MetricContext context) {
    return context.shared("spending", Spending.class, () -> {
      Optional<Money> sales = context.money("cac.sales");
      Optional<Money> given = context.money("cac.marketing");
      return given.isPresent() || !context.facts().has("campaign") ? new Spending(given, "set by the user", sales, 0)
          : ofCampaigns(context, sales);
    });
  }

  private static Spending ofCampaigns(MetricContext context, Optional<Money> sales) {
    Table table = context.table("campaign", "cost", "currency", "start", "end");
    Money sum = Money.zero(context.currency());
    int counted = 0;
    int undated = 0;
    double[] cost = ((NumberColumn) table.column("cost")).values();
    Column currency = table.column("currency");
    TimeColumn start = (TimeColumn) table.column("start");
    TimeColumn end = (TimeColumn) table.column("end");
    for (int row = 0; row < cost.length; row++) {
      if (Double.isNaN(cost[row]) || cost[row] == 0) {
        continue;
      }
      if (start.isMissing(row) && end.isMissing(row)) {
        undated++;
        continue;
      }
      LocalDate first = day(start.isMissing(row) ? end : start, row);
      LocalDate last = day(end.isMissing(row) ? start : end, row);
      double part = part(context.period(), first, last.isBefore(first) ? first : last);
      if (part > 0) {
        counted++;
        String code = currency.isMissing(row) ? context.currency() : currency.text(row);
        sum = sum.plus(Money.of(cost[row] * part, code).in(context.currency(), context.rates(), first));
      }
    }
    return new Spending(counted == 0 ? Optional.empty() : Optional.of(sum), counted
        + " campaigns, each by the part of its "
        + "days that lies in the period", sales, undated);
  }

  private static LocalDate day(TimeColumn column, int row) {
    return LocalDate.ofEpochDay(Math.floorDiv(column.value(row), TimeColumn.DAY));
  }

  /** Which part of a campaign's days lies in the period. */
  private static double part(Period period, LocalDate first, LocalDate last) {
    LocalDate from = first.isBefore(period.from()) ? period.from() : first;
    LocalDate to = last.isAfter(period.to()) ? period.to() : last;
    return to.isBefore(from) ? 0 : (ChronoUnit.DAYS.between(from, to) + 1.0) / (ChronoUnit.DAYS.between(first, last)
        + 1.0);
  }

  /** Both together; what is not known counts as nothing. */
  Optional<Money> together() {
    return marketing.isPresent() && sales.isPresent() ? Optional.of(marketing.get().plus(sales.get())) : marketing.or(
        () -> sales);
  }

  /** Tells a figure what it knows and what it doesn't. */
  void tell(FigureBuilder figure) {
    marketing.ifPresent(money -> figure.input("marketing cost", money));
    sales.ifPresent(money -> figure.input("sales cost", money));
    if (marketing.isPresent() && !source.startsWith("set")) {
      figure.warn(Warning.Kind.ASSUMED, "The marketing cost is that of " + source
          + ". Set cac.marketing if it was more.");
    }
    if (marketing.isPresent() && sales.isEmpty()) {
      figure.warn(Warning.Kind.ASSUMED, "What selling cost is not known and counts as nothing. Set cac.sales.");
    }
    if (marketing.isEmpty() && sales.isPresent()) {
      figure.warn(Warning.Kind.ASSUMED, "What marketing cost is not known and counts as nothing. Set cac.marketing.");
    }
    if (undated > 0) {
      figure.warn(Warning.Kind.LEFT_OUT, String.format(Locale.ENGLISH,
          "%,d campaigns have a cost but no day, and are left "
              + "out.", undated));
    }
  }
}
