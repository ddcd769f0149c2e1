package org.rapport.insight.clv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rapport.insight.InsightException;
import org.rapport.insight.internal.clv.Correlation;
import org.rapport.insight.internal.clv.Gammas;
import org.rapport.insight.internal.clv.Histories;
import org.rapport.insight.internal.clv.Maximum;
import org.rapport.insight.internal.clv.OrderProcess.Expectation;
import org.rapport.mining.evaluation.Interval;

/**
 * The lifetime value of the customers of a base: an order model and, when values are known, a spend model are fitted
 * and asked for every customer. Orders are paid at the end of each month, the last ones at the end of the horizon.
 *
 * @since 0.1
 */
public final class LifetimeValue {
  private static final double STRONG = 0.2;
  /** An interval that spans such a factor says next to nothing. */
  private static final double LOOSE = 1000;
  /** Below this, digits are lost. */
  private static final double LEAST = 1e-290;

  private final CustomerSummary summary;
  private final LifetimeSettings settings;
  private final OrderModel orders;
  private final Optional<SpendModel> spend;
  private final List<CustomerValue> customers = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private Optional<Double> total = Optional.empty();
  private Optional<Interval> totalInterval = Optional.empty();
  private Optional<Double> baselineTotal = Optional.empty();

  private LifetimeValue(CustomerSummary summary, LifetimeSettings settings, OrderModel orders,
      Optional<SpendModel> spend) {
    this.summary = summary;
    this.settings = settings;
    this.orders = orders;
    this.spend = spend;
  }

  /**
   * Fits the models and asks them.
   *
   * @param summary the customers
   * @param settings what is asked
   * @throws InsightException when nobody ordered again, or no time has passed: there is nothing to learn
   */
  public static LifetimeValue of(CustomerSummary summary, LifetimeSettings settings) {
    OrderModel orders = OrderModel.fit(settings.model(), summary);
    List<String> warnings = new ArrayList<>();
    Optional<SpendModel> spend = Optional.empty();
    if (summary.hasValues()) {
      try {
        spend = Optional.of(SpendModel.fit(summary));
      } catch (InsightException e) {
        warnings.add(e.getMessage() + " There are no values, only orders.");
      }
    }
    LifetimeValue value = new LifetimeValue(summary, settings, orders, spend);
    value.warnings.addAll(warnings);
    value.warn();
    if (orders.fit().converged()) {
      value.ask();
    }
    return value;
  }

  private void warn() {
    if (!orders.fit().converged()) {
      warnings.add(orders.fit().sentence());
    }
    String loose = orders.fit().parameters().stream().filter(each -> each.interval().high() > LOOSE * each.interval()
        .low())
        .map(ModelParameter::name).collect(Collectors.joining(" and "));
    if (!loose.isEmpty()) {
      warnings.add("The data hardly determine " + loose + " of " + settings.model().label()
          + " (its interval spans a factor "
          + "of a thousand and more): who has left can hardly be told from who is silent.");
    }
    spend.filter(model -> !model.fit().converged()).ifPresent(model -> warnings.add(model.fit().sentence()));
    correlation().filter(found -> found.low() > STRONG || found.high() < -STRONG).ifPresent(found -> warnings.add(
        String.format(Locale.ENGLISH, "How much customers spend goes with how often they order (correlation of ranks "
            + "%.2f to %.2f), which the Gamma-Gamma model takes for unrelated: values are too %s for frequent customers.",
            found.low(), found.high(), found.low() > 0 ? "low" : "high")));
    if (settings.model() == OrderModelKind.BG_NBD && summary.repeatCustomers() < summary.customers()) {
      warnings.add(
          "BG/NBD takes everybody with a single order for alive (P(alive) = 1); MBG/NBD and Pareto/NBD don't.");
    }
  }

  private void ask() {
    Histories histories = OrderModel.histories(summary);
    Expectation[] expected = orders.expectations(histories, settings.horizon(), settings.discount(), settings
        .lengths());
    Maximum maximum = orders.fit().maximum();
    Optional<SpendModel> values = spend.filter(model -> model.fit().converged());
    double horizon = settings.lengths().in(settings.horizon(), summary.unit()).count();
    Totals totals = new Totals(maximum.point().length);
    for (int i = 0; i < summary.customers(); i++) {
      Expectation known = expected[histories.of(i)];
      double age = summary.ages()[i];
      double simple = (age > 0 ? summary.frequencies()[i] / age * horizon : 0) * summary.value(i).orElse(0.0);
      Optional<Double> baseline = values.map(model -> simple);
      customers.add(customer(summary.ids().get(i), i, known, maximum, values, baseline, totals));
    }
    if (values.isPresent()) {
      total = Optional.of(totals.value);
      double variance = maximum.variance(totals.orderGradient) + values.get().fit().maximum().variance(
          totals.spendGradient);
      totalInterval = totals.value > 0
          ? Optional.of(ModelFit.positive(totals.value, Math.sqrt(variance) / totals.value))
          : Optional.empty();
      baselineTotal = Optional.of(totals.baseline);
    }
  }

  private CustomerValue customer(String id, int customer, Expectation known, Maximum maximum,
      Optional<SpendModel> values, Optional<Double> baseline, Totals totals) {
    Optional<Double> spendValue = Optional.empty();
    Optional<Double> value = Optional.empty();
    Optional<Interval> interval = Optional.empty();
    if (values.isPresent()) {
      double[] expected = values.get().expectation(summary.frequencies()[customer], summary.value(customer).orElse(
          0.0));
      if (Double.isFinite(expected[0])) {
        double[] slope = {expected[1], expected[2], expected[3]};
        double worth = expected[0] * known.discounted();
        double variance = relative(known.discounted(), known.discountedGradient(), maximum) + values.get().fit()
            .maximum().variance(slope);
        spendValue = Optional.of(expected[0]);
        value = Optional.of(worth);
        interval = Optional.of(ModelFit.positive(worth, Math.sqrt(variance)));
        totals.add(worth, expected[0], known.discountedGradient(), slope, baseline.orElse(0.0));
      }
    }
    double alive = known.alive();
    double spread = alive < 1 ? Math.sqrt(relative(alive, known.aliveGradient(), maximum)) / (1 - alive) : 0;
    Interval aliveInterval = alive >= LEAST && alive < 1 && Double.isFinite(spread)
        ? new Interval(logistic(alive, -spread), logistic(alive, spread))
        : new Interval(alive, alive);
    double deviation = Math.sqrt(relative(known.orders(), known.ordersGradient(), maximum));
    return new CustomerValue(id, alive, aliveInterval, known.orders(), ModelFit.positive(known.orders(), deviation),
        spendValue, value, interval, baseline);
  }

  private static double logistic(double alive, double spread) {
    return Gammas.logistic(Math.log(alive / (1 - alive)) + ModelFit.Z * spread);
  }

  /** The variance of a value's logarithm; 0 where the value is as good as 0, as of customers long gone. */
  private static double relative(double value, double[] gradient, Maximum maximum) {
    if (value < LEAST) {
      return 0;
    }
    double[] slope = new double[gradient.length];
    for (int i = 0; i < slope.length; i++) {
      slope[i] = gradient[i] / value;
    }
    return maximum.variance(slope);
  }

  /** Sums over customers. */
  private static final class Totals {
    private double value;
    private double baseline;
    private final double[] orderGradient;
    private final double[] spendGradient = new double[3];

    Totals(int parameters) {
      orderGradient = new double[parameters];
    }

    void add(double worth, double spend, double[] discountedGradient, double[] slope, double simple) {
      value += worth;
      baseline += simple;
      for (int i = 0; i < orderGradient.length; i++) {
        orderGradient[i] += spend * discountedGradient[i];
      }
      for (int i = 0; i < slope.length; i++) {
        spendGradient[i] += worth * slope[i];
      }
    }
  }

  /** The customers it was asked of. */
  public CustomerSummary summary() {
    return summary;
  }

  /** What was asked. */
  public LifetimeSettings settings() {
    return settings;
  }

  /** The order model; it may not have converged. */
  public OrderModel orders() {
    return orders;
  }

  /** The spend model, empty when values are not known or too few; it may not have converged. */
  public Optional<SpendModel> spend() {
    return spend;
  }

  /** One per customer in the order of the summary; empty when the order model did not converge. */
  public List<CustomerValue> customers() {
    return List.copyOf(customers);
  }

  /** The sum of the customers' values, empty when values are not known. */
  public Optional<Double> total() {
    return total;
  }

  /** The interval of {@link #total()}, by the delta method. */
  public Optional<Interval> totalInterval() {
    return totalInterval;
  }

  /** The sum of the customers' baselines, empty when values are not known. */
  public Optional<Double> baselineTotal() {
    return baselineTotal;
  }

  /**
   * The 95 % interval of the correlation of ranks between repeat orders and their average value, over customers who
   * ordered again; empty when there are too few, or values are not known.
   */
  public Optional<Interval> correlation() {
    return summary.hasValues() ? Correlation.ofRanks(summary.frequencies(), i -> summary.value(i).orElse(Double.NaN))
        : Optional.empty();
  }

  /** Sentences on what to mind; empty when there is nothing. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }
}
