package org.rapport.insight.metric;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.rapport.insight.InsightException;
import org.rapport.insight.clv.DiscountRate;
import org.rapport.insight.clv.Span;
import org.rapport.insight.clv.UnitLengths;
import org.rapport.insight.facts.CustomerTotals;
import org.rapport.insight.facts.Customers;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.facts.Orders;
import org.rapport.insight.facts.Period;
import org.rapport.insight.quantity.ExchangeRates;
import org.rapport.insight.quantity.Money;
import org.rapport.insight.quantity.Quantity;
import org.rapport.table.Table;

/**
 * What surrounds the measuring of one metric: facts, period, currency, parameters, the figures of other metrics, progress
 * and cancellation. What several metrics need is computed once a run.
 *
 * @since 0.1
 */
public final class MetricContext {
  private final MetricRun run;
  private final MetricDescriptor metric;

  MetricContext(MetricRun run, MetricDescriptor metric) {
    this.run = run;
    this.metric = metric;
  }

  /** What is declared of the metric that is measured. */
  public MetricInfo metric() {
    return metric.info();
  }

  /** Where the rows come from. */
  public FactSource facts() {
    return run.facts();
  }

  /** The days that count. */
  public Period period() {
    return run.period();
  }

  /** How long the units of time are. */
  public UnitLengths lengths() {
    return run.settings().lengths();
  }

  /** The currency of all money, "" when nobody named one. */
  public String currency() {
    return run.currency();
  }

  /** The exchange rates. */
  public ExchangeRates rates() {
    return run.settings().rates();
  }

  /** The reading that counts. */
  public Definition definition() {
    return run.definition(metric);
  }

  /** A new figure of this metric. */
  public FigureBuilder figure() {
    return new FigureBuilder(metric.info(), period(), definition(), metric.readings());
  }

  /** The customers. */
  public Customers customers() {
    return facts().customers(run.monitor());
  }

  /** The orders, grouped by customer. */
  public Orders orders() {
    return facts().orders(run.monitor());
  }

  /**
   * The amount of each order in {@link #currency()}, NaN when it is not known. Shared, not to be changed.
   *
   * @throws org.rapport.insight.quantity.MixedCurrenciesException when an exchange rate is missing
   */
  public double[] amounts() {
    return run.amounts();
  }

  /** What each customer ordered. */
  public CustomerTotals totals() {
    return run.totals();
  }

  /**
   * The sales of each customer within the period in {@link #currency()}, refunds taken off. Shared, not to be changed.
   *
   * @throws org.rapport.insight.quantity.MixedCurrenciesException when an exchange rate is missing
   */
  public double[] sales() {
    return shared("sales within", double[].class, () -> totals().sales(orders(), amounts(), false));
  }

  /**
   * Records of another entity, see {@link FactSource#table}.
   *
   * @throws InsightException when the source has none
   */
  public Table table(String entity, String... fields) {
    return facts().table(entity, List.of(fields), run.monitor());
  }

  /**
   * Something that several metrics need, computed once a run.
   *
   * @param key what it is; metrics of other bundles begin it with their bundle's name
   * @param type its class
   * @param supplier computes it; it must depend on facts, settings and the key only
   */
  public <T> T shared(String key, Class<T> type, Supplier<T> supplier) {
    return run.shared(key, type, supplier);
  }

  /**
   * The figure of another metric, measured once a run.
   *
   * @param id the metric's id
   * @throws CircularException when that metric needs this one
   * @throws InsightException when there is no such metric
   */
  public Figure of(String id) {
    return run.figure(id);
  }

  /**
   * The value of another metric's figure.
   *
   * @param id the metric's id
   * @param type the quantity it must be
   * @throws InsightException with the other figure's sentence when it has no value, or when it is another quantity
   */
  public <Q extends Quantity> Q value(String id, Class<Q> type) {
    Figure figure = of(id);
    Quantity value = figure.value().orElseThrow(() -> new InsightException(figure.metric().name() + " is not known: "
        + figure.absence()));
    if (!type.isInstance(value)) {
      throw new InsightException(figure.metric().name() + " is told in " + value.unitName() + " by its definition \""
          + figure.definition().reading() + "\", which does not fit " + metric.info().name() + ".");
    }
    return type.cast(value);
  }

  /**
   * What the user has set or what stands without it, as text.
   *
   * @param name the parameter's name; with another metric's id and a dot before it, that metric's
   * @return empty when there is neither
   */
  public Optional<String> parameter(String name) {
    return run.parameter(metric, name);
  }

  /**
   * A parameter of kind MONEY.
   *
   * @throws InsightException when it is no amount
   */
  public Optional<Money> money(String name) {
    return parameter(name).map(text -> Money.parse(text, currency()));
  }

  /**
   * A parameter of kind SPAN that has a default.
   *
   * @throws InsightException when it is no duration
   */
  public Span span(String name) {
    return Span.parse(required(name));
  }

  /**
   * A parameter of kind RATE that has a default.
   *
   * @throws InsightException when it is no rate
   */
  public DiscountRate rate(String name) {
    return DiscountRate.parse(required(name));
  }

  /**
   * A parameter of kind SHARE, as a fraction.
   *
   * @throws InsightException when it is no share
   */
  public Optional<Double> share(String name) {
    return parameter(name).map(text -> {
      double number = number(name, text.replace("%", ""));
      double fraction = text.contains("%") ? number / 100 : number;
      if (!(fraction >= 0 && fraction <= 1)) {
        throw new InsightException(metric.id() + "." + name + " is a share between 0 and 100 %, not " + text + ".");
      }
      return fraction;
    });
  }

  /**
   * A parameter of kind NUMBER that has a default.
   *
   * @throws InsightException when it is no number
   */
  public double number(String name) {
    return number(name, required(name));
  }

  private double number(String name, String text) {
    try {
      double number = Double.parseDouble(text.strip());
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new InsightException(metric.id() + "." + name + " is \"" + text + "\", which is no number.", e);
    }
    throw new InsightException(metric.id() + "." + name + " is \"" + text + "\", which is no finite number.");
  }

  private String required(String name) {
    return parameter(name).orElseThrow(() -> new InsightException("Set " + metric.id() + "." + name + "."));
  }

  /** Progress and cancellation; its tasks belong to the run. */
  public IProgressMonitor monitor() {
    return run.monitor();
  }

  /** @throws OperationCanceledException if the user has cancelled */
  public void checkCanceled() {
    if (run.monitor().isCanceled()) {
      throw new OperationCanceledException();
    }
  }
}
