package org.rapport.insight.internal.metric.retention;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.rapport.insight.InsightException;
import org.rapport.insight.chart.CustomerCharts;
import org.rapport.insight.cohort.CalendarUnit;
import org.rapport.insight.cohort.Cohort;
import org.rapport.insight.cohort.CohortCell;
import org.rapport.insight.cohort.CohortTable;
import org.rapport.insight.cohort.OrderColumns;
import org.rapport.insight.facts.CustomerTotals;
import org.rapport.insight.facts.Orders;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.FigureRows;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.MetricParameter;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Share;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.ChartedMetric;
import org.rapport.mining.chart.ChartSpec;

/** How many customers order again in a later period of the calendar. */
public final class CohortRetention implements ChartedMetric {
  private static final int FEW = 30;
  private static final int MOST = 2_000;

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("all", "all cohorts",
        "customers who ordered in the period that many after their first / customers of all cohorts so old"),
        new ReadingInfo("latest", "latest cohort",
            "the same, of the latest cohort for which that period is over"));
  }

  @Override
  public List<MetricParameter> parameters() {
    return List.of(new MetricParameter("unit", MetricParameter.Kind.TEXT, "quarter",
        "The periods: month, quarter or year."), new MetricParameter("age", MetricParameter.Kind.NUMBER, "1",
            "How many periods after the first."));
  }

  /** The triangle of a run. */
  static CohortTable table(MetricContext context, CalendarUnit unit) {
    return context.shared("cohorts " + unit, CohortTable.class, () -> {
      Orders orders = context.orders();
      LocalDate today = context.facts().today();
      LocalDate until = context.period().to().isAfter(today) ? today : context.period().to();
      return CohortTable.of(new OrderColumns(context.customers().size(), orders.customer(), orders.day(), context
          .amounts()), unit, until);
    });
  }

  private static CalendarUnit unit(MetricContext context) {
    return Arrays.stream(CalendarUnit.values()).filter(one -> context.parameter("unit").orElse("").equalsIgnoreCase(one
        .word())).findFirst().orElseThrow(() -> new InsightException(context.metric().id()
            + ".unit is month, quarter or year."));
  }

  @Override
  public Figure measure(MetricContext context) {
    CalendarUnit unit = unit(context);
    double number = context.number("age");
    if (number != Math.rint(number) || number < 0 || number > MOST) {
      throw new InsightException(context.metric().id() + ".age is a whole number from 0 to " + MOST + ".");
    }
    int age = (int) number;
    CohortTable table = table(context, unit);
    FigureBuilder figure = context.figure().rows(FigureRows.of("account", table.customers(), () -> ids(context)));
    long active = 0;
    long all = 0;
    Optional<Cohort> latest = Optional.empty();
    for (Cohort cohort : table.cohorts()) {
      if (age < cohort.cells().size() && cohort.cells().get(age).complete()) {
        active += cohort.cells().get(age).customers();
        all += cohort.customers();
        latest = Optional.of(cohort);
      }
    }
    read(figure, unit, age, active, all, latest);
    return noted(figure, table, unit, all).build();
  }

  @Override
  public List<ChartSpec> charts(MetricContext context, Locale locale) {
    return List.of(CustomerCharts.in(locale).cohorts(table(context, unit(context))));
  }

  private static void read(FigureBuilder figure, CalendarUnit unit, int age, long active, long all,
      Optional<Cohort> latest) {
    if (latest.isEmpty()) {
      throw new InsightException("No cohort is old enough: the " + unit.word() + " " + age
          + " after the first orders is not over.");
    }
    figure.input("customers of cohorts so old", Count.of(all, Thing.CUSTOMER)).input("of them ordered " + age + " "
        + unit
            .word() + (age == 1 ? "" : "s") + " later", Count.of(active, Thing.CUSTOMER));
    figure.reading("all", () -> Share.of(active, all, Thing.CUSTOMER), active + " / " + all);
    CohortCell cell = latest.get().cells().get(age);
    int size = latest.get().customers();
    figure.reading("latest", () -> Share.of(cell.customers(), size, Thing.CUSTOMER), cell.customers() + " / " + size,
        "the cohort of " + latest.get().label());
  }

  private static FigureBuilder noted(FigureBuilder figure, CohortTable table, CalendarUnit unit, long all) {
    if (all < FEW) {
      figure.warn(Warning.Kind.TOO_FEW_ROWS, "Only " + all + " customers are in cohorts so old.");
    }
    if (table.withoutOrder() > 0) {
      figure.warn(Warning.Kind.LEFT_OUT, table.withoutOrder() + " customers have refunds and no order.");
    }
    return figure.warn(Warning.Kind.ASSUMED, "The first cohort, " + table.cohorts().get(0).label() + ", also holds "
        + "customers who ordered before the data begin; who does not order in a " + unit.word()
        + " need not be lost.");
  }

  private static long[] ids(MetricContext context) {
    int[] first = context.totals().first();
    long[] ids = context.customers().ids();
    return IntStream.range(0, ids.length).filter(i -> first[i] != CustomerTotals.NEVER).mapToLong(i -> ids[i])
        .toArray();
  }
}
