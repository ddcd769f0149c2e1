package org.rapport.insight.clv;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.AccountScores;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.ScoreBook;
import org.rapport.mining.Reason;
import org.rapport.mining.evaluation.Interval;
import org.rapport.table.NumberColumn;

/**
 * Lifetime values as scores of accounts, each with its reasons in sentences.
 *
 * <p>The reasons of a value add up: how much probability of being a customer, expected orders and value of an order each
 * move it away from that of a typical customer, whose three factors are the geometric means over all. They are shared out
 * by the logarithmic mean (B. W. Ang, The LMDI approach to decomposition analysis: a practical guide, 2005), which leaves
 * no rest.
 *
 * @since 0.1
 */
public final class LifetimeScores {
  /** The name of the scores with values. */
  public static final String VALUE = "CLV";
  /** The name of the scores with the number of orders that are expected. */
  public static final String ORDERS = "Expected orders";
  /** The name of the scores with the probability of being a customer still. */
  public static final String ALIVE = "P(alive)";

  private static final double LEAST = 1e-300;

  private final LifetimeValue value;
  private final String currency;
  private final String horizon;
  private final double[][] factors;
  private final double[] typical = new double[3];

  private LifetimeScores(LifetimeValue value, Optional<String> currency) {
    this.value = value;
    this.currency = currency.map(unit -> " " + unit).orElse("");
    horizon = value.settings().horizon().toString();
    List<CustomerValue> customers = value.customers();
    factors = new double[customers.size()][];
    for (int i = 0; i < factors.length; i++) {
      CustomerValue each = customers.get(i);
      double spend = each.spend().filter(found -> found > 0).orElse(1.0);
      double orders = each.value().orElse(each.orders()) / spend;
      factors[i] = new double[]{Math.max(LEAST, each.alive()), Math.max(LEAST, orders) / Math.max(LEAST, each.alive()),
          spend};
      for (int factor = 0; factor < 3; factor++) {
        typical[factor] += Math.log(factors[i][factor]) / factors.length;
      }
    }
  }

  /**
   * The scores.
   *
   * @param value the lifetime values of customers whose ids are those of accounts
   * @param currency the currency of the values; empty when it is not known
   * @return values (when they are known), expected orders and probabilities, of the same accounts
   * @throws InsightException when the order model did not converge: there is nothing to write
   */
  public static List<AccountScores> of(LifetimeValue value, Optional<String> currency) {
    if (!value.orders().fit().converged()) {
      throw new InsightException(value.orders().fit().sentence() + " Nothing was written.");
    }
    LifetimeScores scores = new LifetimeScores(value, currency);
    List<AccountScores> all = new ArrayList<>();
    if (value.total().isPresent()) {
      all.add(scores.scores(VALUE, each -> each.value().orElse(Double.NaN), scores::reasonsOfValue));
    }
    all.add(scores.scores(ORDERS, CustomerValue::orders, scores::reasonsOfOrders));
    all.add(scores.scores(ALIVE, CustomerValue::alive, i -> List.of(scores.aliveReason(i, 0))));
    return all;
  }

  /**
   * Writes the scores beside the accounts in one transaction.
   *
   * @param base the customer base
   * @param value as in {@link #of}
   * @param currency as in {@link #of}
   * @param monitor asked for cancellation, or null
   * @return the number of the transaction, whose undo takes all of them back
   * @throws InsightException when the order model did not converge: nothing is written
   */
  public static long write(CustomerBase base, LifetimeValue value, Optional<String> currency,
      @Nullable IProgressMonitor monitor) {
    return ScoreBook.write(base, "Lifetime values by " + value.settings().model().label(), Instant.now(), of(value,
        currency), monitor);
  }

  /** Gives the reasons of a customer's score. */
  private interface Reasons {
    List<Reason> of(int customer);
  }

  private AccountScores scores(String name, ToDoubleFunction<CustomerValue> score, Reasons reasons) {
    List<CustomerValue> customers = value.customers();
    String model = String.format(Locale.ENGLISH, "%s%s of %,d customers, %s ahead, discounted by %s", value.settings()
        .model().label(), name.equals(VALUE) ? " and Gamma-Gamma" : "", customers.size(), horizon, value.settings()
            .discount());
    return new AccountScores(name, value.settings().model().label(), model, customers.stream().mapToLong(
        each -> Long.parseLong(each.id())).toArray(), customers.stream().mapToDouble(score).toArray(), IntStream.range(
            0,
            customers.size()).mapToObj(reasons::of).toList(), new Reason("(none)", "", 0, "There is no reason."));
  }

  private List<Reason> reasonsOfValue(int customer) {
    CustomerValue each = value.customers().get(customer);
    if (each.value().isEmpty()) {
      return List.of();
    }
    double[] moved = moved(customer);
    List<Reason> reasons = new ArrayList<>(List.of(aliveReason(customer, moved[0]), ordersReason(customer, moved[1]),
        spendReason(customer, moved[2])));
    reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.contribution())));
    reasons.add(new Reason("Interval", "", 0, String.format(Locale.ENGLISH, "The expected value is %s%s (95 %% %s).",
        money(each.value().get()), currency, each.valueInterval().map(LifetimeScores::range).orElse("unknown"))));
    return reasons;
  }

  private List<Reason> reasonsOfOrders(int customer) {
    CustomerValue each = value.customers().get(customer);
    return List.of(ordersReason(customer, 0), aliveReason(customer, 0), new Reason("Interval", "", 0, String.format(
        Locale.ENGLISH, "%.2f orders are expected in the coming %s (95 %% %s).", each.orders(), horizon, range(each
            .ordersInterval()))));
  }

  /** How much each factor moves the value away from the typical one. */
  private double[] moved(int customer) {
    double logValue = 0;
    double logTypical = 0;
    for (int factor = 0; factor < 3; factor++) {
      logValue += Math.log(factors[customer][factor]);
      logTypical += typical[factor];
    }
    double mean = logMean(logValue, logTypical);
    double[] moved = new double[3];
    for (int factor = 0; factor < 3; factor++) {
      moved[factor] = mean * (Math.log(factors[customer][factor]) - typical[factor]);
    }
    return moved;
  }

  /** The logarithmic mean of two numbers, given their logarithms. */
  private static double logMean(double a, double b) {
    double difference = a - b;
    return Math.abs(difference) < 1e-9 ? Math.exp((a + b) / 2) : Math.exp(b) * Math.expm1(difference) / difference;
  }

  private Reason aliveReason(int customer, double moved) {
    CustomerValue each = value.customers().get(customer);
    CustomerHistory history = value.summary().history(customer);
    double silent = history.age().count() - history.recency().count();
    String sentence = String.format(Locale.ENGLISH, "Still a customer with probability %.2f (95 %% %.2f to %.2f): the "
        + "last order was %s before the end, and there were %,d repeat orders before%s.", each.alive(), each
            .aliveInterval().low(), each.aliveInterval().high(), new Span(Math.round(silent * 10) / 10.0, history
                .unit()),
        history.frequency(), effect(moved));
    return new Reason(ALIVE, NumberColumn.format(Math.round(each.alive() * 1e4) / 1e4), moved, sentence);
  }

  private Reason ordersReason(int customer, double moved) {
    CustomerHistory history = value.summary().history(customer);
    double living = value.customers().get(customer).orders() / Math.max(LEAST, value.customers().get(customer).alive());
    return new Reason(ORDERS, NumberColumn.format(history.frequency()), moved, String.format(Locale.ENGLISH,
        "%,d repeat orders in %s: while still a customer, %.2f orders are expected in the coming %s%s.", history
            .frequency(), new Span(Math.round(history.age().count() * 10) / 10.0, history.unit()), living, horizon,
        effect(moved)));
  }

  private Reason spendReason(int customer, double moved) {
    double spend = value.customers().get(customer).spend().orElse(0.0);
    String before = value.summary().value(customer).map(found -> "repeat orders were worth " + money(found)
        + " on average so far").orElse("there was no repeat order, so this is what all customers spend");
    return new Reason("Value of an order", money(spend), moved, "An order is expected to be worth " + money(spend)
        + currency + ": " + before + effect(moved) + ".");
  }

  private String effect(double moved) {
    return Math.abs(moved) < 0.005 ? ""
        : " (" + (moved > 0 ? "raises" : "lowers") + " the value by " + money(Math.abs(moved)) + currency
            + " against a typical customer)";
  }

  private static String range(Interval interval) {
    return money(interval.low()) + " to " + money(interval.high());
  }

  private static String money(double amount) {
    return String.format(Locale.ENGLISH, "%,.2f", amount);
  }
}
