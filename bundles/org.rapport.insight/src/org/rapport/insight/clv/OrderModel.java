package org.rapport.insight.clv;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.rapport.insight.InsightException;
import org.rapport.insight.internal.clv.Histories;
import org.rapport.insight.internal.clv.Maximum;
import org.rapport.insight.internal.clv.OrderProcess;
import org.rapport.insight.internal.clv.OrderProcess.Expectation;
import org.rapport.insight.internal.clv.OrderProcess.Schedule;

/**
 * A model of how customers without a contract order and leave, with its parameters. It has the unit of time it was
 * fitted in, takes histories in this unit only, and durations in any.
 *
 * @since 0.1
 */
public final class OrderModel {
  private static final double LONGEST_YEARS = 100;
  /** The customers among whom the search begins, when there are many more. */
  private static final int SAMPLE = 2500;

  private final OrderModelKind kind;
  private final PeriodUnit unit;
  private final ModelFit fit;

  private OrderModel(OrderModelKind kind, PeriodUnit unit, ModelFit fit) {
    this.kind = kind;
    this.unit = unit;
    this.fit = fit;
  }

  /**
   * Fits a model by maximum likelihood, from several starts. Whether that converged is in {@link #fit()}.
   *
   * @param kind the model
   * @param summary the customers
   * @throws InsightException when nobody ordered again, or no time has passed: there is nothing to learn
   */
  public static OrderModel fit(OrderModelKind kind, CustomerSummary summary) {
    if (summary.repeatCustomers() == 0) {
      throw new InsightException("No customer ordered again, so nothing can be learned about coming orders. "
          + "Look at a longer time.");
    }
    Histories histories = histories(summary);
    double scale = histories.meanAge();
    if (!(scale > 0)) {
      throw new InsightException("All orders are of the last day, so no time has passed to learn from.");
    }
    return new OrderModel(kind, summary.unit(), fit(kind, histories, scale, starts(kind, summary, scale)));
  }

  /**
   * Points to begin from. For many customers all starts search in a sample of them first; the search among all then
   * begins where that ended, and once more from the first start.
   */
  private static List<double[]> starts(OrderModelKind kind, CustomerSummary summary, double scale) {
    List<double[]> starts = kind.process().starts(scale);
    int step = summary.customers() / SAMPLE;
    if (step < 2) {
      return starts;
    }
    int[] sample = IntStream.range(0, SAMPLE).map(i -> i * step).toArray();
    Histories sampled = new Histories(selected(summary.frequencies(), sample), selected(summary.recencies(), sample),
        selected(summary.ages(), sample));
    return List.of(fit(kind, sampled, scale, starts).maximum().parameters(), starts.get(0));
  }

  private static double[] selected(double[] values, int[] rows) {
    return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
  }

  private static ModelFit fit(OrderModelKind kind, Histories histories, double scale, List<double[]> starts) {
    OrderProcess process = kind.process();
    double[] parameters = new double[process.names().size()];
    boolean[] durations = process.durations();
    double[] scales = IntStream.range(0, durations.length).mapToDouble(i -> durations[i] ? scale : 1).toArray();
    return ModelFit.of(kind.label(), process.names(), histories.customers(), (point, gradient) -> {
      for (int i = 0; i < parameters.length; i++) {
        parameters[i] = Math.exp(point[i]);
      }
      return process.logLikelihood(histories, parameters, gradient);
    }, starts, scales);
  }

  /**
   * A model with known parameters, for example from the literature.
   *
   * @param kind the model
   * @param unit the unit of time of the parameters
   * @param parameters in the order of {@link #names}, each above 0
   * @throws InsightException when there is another number of them, or one is not above 0
   */
  public static OrderModel of(OrderModelKind kind, PeriodUnit unit, double... parameters) {
    return new OrderModel(kind, unit, ModelFit.given(kind.label(), kind.process().names(), parameters));
  }

  /** The names of a model's parameters in the literature, in order: r, alpha, a, b or r, alpha, s, beta. */
  public static List<String> names(OrderModelKind kind) {
    return kind.process().names();
  }

  static Histories histories(CustomerSummary summary) {
    return new Histories(summary.frequencies(), summary.recencies(), summary.ages());
  }

  /** Which model it is. */
  public OrderModelKind kind() {
    return kind;
  }

  /** The unit of time it was fitted in. */
  public PeriodUnit unit() {
    return unit;
  }

  /** What came of fitting it. */
  public ModelFit fit() {
    return fit;
  }

  /**
   * The probability that a customer has not left.
   *
   * @param history in the model's unit
   * @return above 0, at most 1
   * @throws InsightException when the history is in another unit, or the fit did not converge
   */
  public double probabilityAlive(CustomerHistory history) {
    return expectation(history, new Span(1, unit), UnitLengths.STANDARD).alive();
  }

  /**
   * How many orders a customer is expected to place within a coming time, whether still a customer or not.
   *
   * @param history in the model's unit
   * @param horizon the coming time, in any unit
   * @return 0 or more
   * @throws InsightException when the history is in another unit, or the fit did not converge
   */
  public double expectedOrders(CustomerHistory history, Span horizon) {
    return expectedOrders(history, horizon, UnitLengths.STANDARD);
  }

  /** As {@link #expectedOrders(CustomerHistory, Span)}, with units of a given length. */
  public double expectedOrders(CustomerHistory history, Span horizon, UnitLengths lengths) {
    return expectation(history, horizon, lengths).orders();
  }

  private Expectation expectation(CustomerHistory history, Span horizon, UnitLengths lengths) {
    if (history.unit() != unit) {
      throw new InsightException("The model was fitted in " + unit.word() + "s, but the customer's history is in "
          + history.unit().word() + "s: convert the summary before, or fit the model on it.");
    }
    Histories one = new Histories(new double[]{history.frequency()}, new double[]{history.recency().count()},
        new double[]{history.age().count()});
    double end = checked(horizon, lengths);
    return kind.process().expectations(one, parameters(), new Schedule(new double[]{end}, new double[]{1}))[0];
  }

  /** What is expected of the customers of a summary in this model's unit, one a distinct history. */
  Expectation[] expectations(Histories histories, Span horizon, DiscountRate discount, UnitLengths lengths) {
    return kind.process().expectations(histories, parameters(), schedule(horizon, discount, lengths));
  }

  /** Orders are paid at the end of each month; the last step ends with the horizon. */
  private Schedule schedule(Span horizon, DiscountRate discount, UnitLengths lengths) {
    double end = checked(horizon, lengths);
    double month = lengths.days(PeriodUnit.MONTH) / lengths.days(unit);
    int steps = Math.max(1, (int) Math.ceil(end / month * (1 - 1e-12)));
    double[] ends = IntStream.rangeClosed(1, steps).mapToDouble(i -> Math.min(end, i * month)).toArray();
    double perUnit = lengths.days(unit) / lengths.days(discount.per());
    double[] weights = Arrays.stream(ends).map(t -> Math.pow(1 + discount.rate(), -t * perUnit)).toArray();
    return new Schedule(ends, weights);
  }

  private double checked(Span horizon, UnitLengths lengths) {
    if (!(horizon.count() > 0) || lengths.in(horizon, PeriodUnit.YEAR).count() > LONGEST_YEARS) {
      throw new InsightException("The coming time must be above 0 and at most 100 years, not " + horizon + ".");
    }
    return lengths.in(horizon, unit).count();
  }

  private double[] parameters() {
    Maximum maximum = fit.usable();
    return maximum.parameters();
  }
}
