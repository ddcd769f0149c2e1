package org.rapport.insight.internal.metric.sales;

import static org.rapport.insight.metric.MetricParameter.Kind.RATE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.rapport.insight.InsightException;
import org.rapport.insight.clv.DiscountRate;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.clv.Span;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.MetricParameter;
import org.rapport.insight.metric.Reading;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Money;
import org.rapport.insight.quantity.MoneyPer;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;
import org.rapport.mining.evaluation.Interval;

/** Customer lifetime value by the formula "profit × lifetime", in all the ways in which it is read. */
public final class LifetimeValueFormula implements Metric {
  private static final String ONCE = "once";
  private static final String YEARLY = "yearly";
  private static final String ONCE_CYCLE = "once-cycle";
  private static final String YEARLY_CYCLE = "yearly-cycle";
  private static final String DISCOUNTED = "discounted";
  private static final String RENEWAL = "discounted-renewal";
  private static final String COHORT = "cohort";
  private static final String PROFIT = "book-profit";
  private static final String BOOK = "book";
  private static final String MIXED = "It takes what all customers bought in the period and takes off what winning one of "
      + "them cost: two levels are mixed.";
  private static final String CARRIED = "Wilson interval of churn carried through; spending taken as known";

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo(ONCE, "CAC paid once", "margin a year × lifetime − CAC, lifetime = period / churn"),
        new ReadingInfo(YEARLY, "CAC paid every year", "(margin a year − CAC) × lifetime, lifetime = period / churn"),
        new ReadingInfo(ONCE_CYCLE, "CAC paid once, lifetime from the purchase cycle",
            "margin a year × lifetime − CAC, lifetime = purchase cycle / churn"),
        new ReadingInfo(YEARLY_CYCLE, "CAC paid every year, lifetime from the purchase cycle",
            "(margin a year − CAC) × lifetime, lifetime = purchase cycle / churn"),
        new ReadingInfo(DISCOUNTED, "discounted, paid at the start of each year",
            "m × (1 + d) / (1 + d − r) − CAC, with margin m, retention r and discount d a year"),
        new ReadingInfo(RENEWAL, "discounted, first paid after a renewal", "m × r / (1 + d − r) − CAC"),
        new ReadingInfo(COHORT, "all new customers together", "new customers × (margin a year × lifetime − CAC)"),
        new ReadingInfo(PROFIT, "whole-book profit, less one CAC", "AOV × orders − CAC"),
        new ReadingInfo(BOOK, "whole-book profit × lifetime", "(AOV × orders − CAC) × lifetime"));
  }

  @Override
  public List<MetricParameter> parameters() {
    return List.of(new MetricParameter("discount", RATE, "10%/year",
        "By how much money is worth less the later it comes, with its period."));
  }

  @Override
  public Figure measure(MetricContext context) {
    FigureBuilder figure = context.figure();
    Figure cac = context.of("cac");
    Figure life = context.of("lifetime");
    Figure orders = context.of("orders");
    figure.input("AOV", context.of("aov")).input("orders", orders).input("CAC", cac).input("churn", context.of("churn"))
        .input("lifetime", life).rows(orders.rows());
    Economics economics = Economics.of(context, figure);
    perCustomer(figure, context, economics, life);
    discounted(figure, context, economics);
    wholeBook(figure, context, life);
    String chosen = context.definition().reading();
    if (chosen.equals(PROFIT) || chosen.equals(BOOK)) {
      figure.warn(Warning.Kind.MIXED_LEVELS, MIXED);
    }
    for (Figure part : List.of(cac, life)) {
      part.warnings().forEach(warning -> figure.warn(warning.kind(), warning.sentence()));
    }
    contradiction(figure, life);
    return figure.build();
  }

  private static MoneyPer<Thing.NewCustomer> cost(MetricContext context) {
    MoneyPer<?> cac = context.value("cac", MoneyPer.class);
    return new MoneyPer<>(cac.amount(), cac.currency(), Thing.NEW_CUSTOMER);
  }

  private static double years(MetricContext context, Figure life, String reading) {
    Reading found = life.reading(reading).orElseThrow(() -> new InsightException("Lifetime is not known: " + life
        .absence()));
    return found.value().filter(Span.class::isInstance).map(value -> Economics.years(context, (Span) value))
        .orElseThrow(() -> new InsightException("Lifetime is not known: " + found.absence()));
  }

  private static void perCustomer(FigureBuilder figure, MetricContext context, Economics economics, Figure life) {
    MoneyPer<Thing.Customer> margin = economics.yearly();
    String cac = cacText(context);
    for (String[] pair : new String[][]{{ONCE, YEARLY, Lifetime.CHURN}, {ONCE_CYCLE, YEARLY_CYCLE, Lifetime.CYCLE}}) {
      String span = life.reading(pair[2]).flatMap(Reading::value).map(value -> value.text()).orElse("lifetime");
      Optional<Interval> limits = life.reading(pair[2]).flatMap(Reading::interval).map(interval -> interval.limits());
      told(figure, pair[0], () -> margin.times(years(context, life, pair[2])).minus(cost(context)), carried(limits,
          margin
              .value(), -costOrZero(context)), margin.text() + " × " + span + " − " + cac);
      told(figure, pair[1], () -> margin.minus(cost(context)).times(years(context, life, pair[2])), carried(limits,
          margin
              .value() - costOrZero(context), 0), "(" + margin.text() + " − " + cac + ") × " + span);
    }
  }

  private static void told(FigureBuilder figure, String reading,
      Supplier<MoneyPer<Thing.Customer>> value, Optional<Interval> interval, String worked) {
    if (interval.isPresent()) {
      figure.reading(reading, value, interval.get(), CARRIED, worked, "");
    } else {
      figure.reading(reading, value, worked);
    }
  }

  /** The interval of slope × lifetime + shift. */
  private static Optional<Interval> carried(Optional<Interval> lifetime, double slope, double shift) {
    return lifetime.map(limits -> new Interval(Math.min(slope * limits.low(), slope * limits.high()) + shift, Math.max(
        slope * limits.low(), slope * limits.high()) + shift));
  }

  private static double costOrZero(MetricContext context) {
    return context.of("cac").value().map(value -> value.value()).orElse(0.0);
  }

  private static String cacText(MetricContext context) {
    return context.of("cac").value().map(value -> value.text()).orElse("CAC");
  }

  /**
   * The sum of the margins of all years, each worth less the later it comes and only paid by those who are still there
   * (Gupta and Lehmann, Customers as assets, 2003); cut at the horizon of lifetime, beyond which nothing is claimed.
   */
  private static void discounted(FigureBuilder figure, MetricContext context, Economics economics) {
    DiscountRate rate = context.rate("discount");
    double discount = Math.pow(1 + rate.rate(), context.lengths().days(PeriodUnit.YEAR) / context.lengths().days(rate
        .per())) - 1;
    String terms = String.format(Locale.ENGLISH, "; d = %.1f %% a year", 100 * discount);
    figure.reading(DISCOUNTED, () -> economics.yearly().times(factor(context, discount, true)).minus(cost(context)),
        "m = " + economics.yearly().text() + terms + retention(context) + "; CAC = " + cacText(context));
    figure.reading(RENEWAL, () -> economics.yearly().times(factor(context, discount, false)).minus(cost(context)),
        "m = " + economics.yearly().text() + terms + retention(context) + "; CAC = " + cacText(context),
        "The first margin comes a year after the customer does, from those who have stayed.");
  }

  private static String retention(MetricContext context) {
    try {
      return String.format(Locale.ENGLISH, ", r = %.1f %% a year", 100 * (1 - Economics.yearlyChurn(context)));
    } catch (InsightException e) {
      return ""; // the reading itself is absent then, with its sentence
    }
  }

  private static double factor(MetricContext context, double discount, boolean atOnce) {
    double kept = (1 - Economics.yearlyChurn(context)) / (1 + discount);
    if (kept < 1) {
      return atOnce ? 1 / (1 - kept) : kept / (1 - kept);
    }
    return Economics.years(context, Span.parse(context.parameter("lifetime.horizon").orElse("20 years")));
  }

  private static void wholeBook(FigureBuilder figure, MetricContext context, Figure life) {
    Count<Thing.Order> orders = Booked.orders(context);
    Count<Thing.NewCustomer> one = Count.of(1, Thing.NEW_CUSTOMER);
    String profit = context.of("aov").text() + " × " + orders.text() + " − " + cacText(context) + " × 1";
    figure.reading(PROFIT, () -> profit(context, orders, one), profit, MIXED);
    String span = life.reading(Lifetime.CHURN).flatMap(Reading::value).map(value -> value.text()).orElse("lifetime");
    figure.reading(BOOK, () -> profit(context, orders, one).times(years(context, life, Lifetime.CHURN)), "(" + profit
        + ") × " + span, MIXED);
    Count<Thing.NewCustomer> fresh = Count.of(context.totals().fresh(), Thing.NEW_CUSTOMER);
    figure.reading(COHORT, () -> perCustomer(context, figure, life).times(fresh), fresh.text()
        + " × what each is worth with CAC paid once");
  }

  private static MoneyPer<Thing.Customer> perCustomer(MetricContext context, FigureBuilder figure, Figure life) {
    return Economics.of(context, figure).yearly().times(years(context, life, Lifetime.CHURN)).minus(cost(context));
  }

  /** Money of the whole book less the cost of one customer: the types allow it only when one customer is named. */
  private static Money profit(MetricContext context, Count<Thing.Order> orders, Count<Thing.NewCustomer> one) {
    MoneyPer<?> aov = context.value("aov", MoneyPer.class);
    MoneyPer<Thing.Order> each = new MoneyPer<>(aov.amount(), aov.currency(), Thing.ORDER);
    return each.times(orders).minus(cost(context).times(one));
  }

  private static void contradiction(FigureBuilder figure, Figure life) {
    Optional<Double> churn = life.reading(Lifetime.CHURN).flatMap(Reading::value).map(value -> value.value());
    Optional<Double> cycle = life.reading(Lifetime.CYCLE).flatMap(Reading::value).map(value -> value.value());
    if (churn.isPresent() && cycle.isPresent() && Math.abs(churn.get() - cycle.get()) > churn.get() / 10) {
      figure.warn(Warning.Kind.CONTRADICTORY, "The two readings of lifetime give " + Span.years(churn.get()).text()
          + " and " + Span.years(cycle.get()).text() + ": the choice decides what a customer is worth.");
    }
  }
}
