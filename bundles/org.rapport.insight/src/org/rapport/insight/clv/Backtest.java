package org.rapport.insight.clv;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapport.insight.InsightException;
import org.rapport.insight.internal.clv.OrderDays;
import org.rapport.mining.evaluation.Interval;

/**
 * A test of lifetime value on a later period: models are fitted on what had happened up to a day, and what they expect
 * of the time after it is compared with what came.
 *
 * @param value what the models said at the end of the first period, horizon being the later one
 * @param from the last day of the first period
 * @param to the last day of the later period
 * @param orders how well orders were predicted
 * @param spending how well the value of the orders (not discounted) was predicted; empty when values are not known
 * @since 0.1
 */
public record Backtest(LifetimeValue value, LocalDate from, LocalDate to, BacktestFigures orders,
    Optional<BacktestFigures> spending) {

  /**
   * Tests.
   *
   * @param purchases purchases of both periods
   * @param from the last day of the first period
   * @param to the last day of the later period
   * @param settings the model and the units; the horizon is replaced by the later period
   * @throws InsightException when a period is empty, or the order model did not converge
   */
  public static Backtest of(Purchases purchases, LocalDate from, LocalDate to, LifetimeSettings settings) {
    if (!from.isBefore(to)) {
      throw new InsightException("The later period must end after it begins, but " + to + " is not after " + from
          + ".");
    }
    Span later = Span.days(to.toEpochDay() - from.toEpochDay());
    CustomerSummary summary = purchases.summarize(from, PeriodUnit.WEEK, settings.lengths()).summary();
    LifetimeValue value = LifetimeValue.of(summary, new LifetimeSettings(settings.model(), later, settings.discount(),
        settings.lengths()));
    value.orders().fit().usable();
    Map<String, double[]> came = came(purchases.orders(to), from.toEpochDay());
    int n = summary.customers();
    double[] none = new double[2];
    double[][] counts = new double[3][n];
    double[][] worth = new double[3][n];
    double weeks = settings.lengths().in(later, PeriodUnit.WEEK).count();
    List<CustomerValue> customers = value.customers();
    for (int i = 0; i < n; i++) {
      CustomerValue customer = customers.get(i);
      double[] actual = came.getOrDefault(customer.id(), none);
      double age = summary.ages()[i];
      double simple = age > 0 ? summary.frequencies()[i] / age * weeks : 0;
      counts[0][i] = actual[0];
      counts[1][i] = customer.orders();
      counts[2][i] = simple;
      worth[0][i] = actual[1];
      worth[1][i] = customer.orders() * customer.spend().orElse(Double.NaN);
      worth[2][i] = simple * summary.value(i).orElse(0.0);
    }
    boolean valued = customers.stream().allMatch(customer -> customer.spend().isPresent());
    return new Backtest(value, from, to, figures("orders", counts), valued ? Optional.of(figures("spending", worth))
        : Optional.empty());
  }

  /** The number of orders and their value after a day, by customer. */
  private static Map<String, double[]> came(OrderDays orders, long from) {
    Map<String, double[]> came = new HashMap<>();
    for (int i = 0; i < orders.ids().size(); i++) {
      double[] sums = new double[2];
      for (int j = 0; j < orders.days(i).length; j++) {
        if (orders.days(i)[j] > from) {
          sums[0]++;
          sums[1] += orders.values(i)[j];
        }
      }
      came.put(orders.ids().get(i), sums);
    }
    return came;
  }

  private static BacktestFigures figures(String what, double[][] actualModelBaseline) {
    double[] actual = actualModelBaseline[0];
    int n = actual.length;
    double[][] errors = new double[5][n];
    double[] sums = new double[3];
    for (int i = 0; i < n; i++) {
      for (int which = 0; which < 3; which++) {
        sums[which] += actualModelBaseline[which][i];
      }
      errors[3][i] = actualModelBaseline[1][i] - actual[i];
      errors[4][i] = actualModelBaseline[2][i] - actual[i];
      errors[0][i] = Math.abs(errors[3][i]);
      errors[1][i] = Math.abs(errors[4][i]);
      errors[2][i] = errors[1][i] - errors[0][i];
    }
    double[] means = new double[5];
    Interval[] intervals = new Interval[5];
    for (int which = 0; which < 5; which++) {
      double mean = 0;
      for (double error : errors[which]) {
        mean += error / n;
      }
      double squares = 0;
      for (double error : errors[which]) {
        squares += (error - mean) * (error - mean);
      }
      double half = n > 1 ? ModelFit.Z * Math.sqrt(squares / (n - 1) / n) : 0;
      means[which] = mean;
      intervals[which] = new Interval(mean - half, mean + half);
    }
    return new BacktestFigures(what, sums[0], sums[1], sums[2], means[0], intervals[0], means[1], intervals[1],
        means[2], intervals[2], means[3], intervals[3], means[4], intervals[4]);
  }
}
