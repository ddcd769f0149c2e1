package org.rapport.insight.internal.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.rapport.insight.facts.FactSource;
import org.rapport.insight.facts.Period;
import org.rapport.insight.internal.facts.FileFacts;
import org.rapport.insight.metric.Definition;
import org.rapport.insight.metric.MetricCatalogue;
import org.rapport.insight.metric.MetricRun;
import org.rapport.insight.metric.MetricSettings;
import org.rapport.model.AccountStatus;

/**
 * The worked example: sales of 10,000 by 1,000 orders of 100 customers in one year, 10 of them lost, all of them new,
 * marketing 10,000 and selling 20,000. Only these totals were given. The orders are made up so that they add up to them:
 * each is of 10; the 90 customers who stay order 11 times, the 10 who are lost once.
 */
public final class WorkedExample {
  /** The year. */
  public static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

  private static final int CUSTOMERS = 100;
  private static final int LOST = 10;
  private static final int ORDERS_OF_OTHERS = 11;
  private static final double AMOUNT = 10;
  private static final int DAYS_BETWEEN = 30;

  private WorkedExample() {}

  /** The orders and the customers' statuses. */
  public static FactSource facts() {
    List<String> owners = new ArrayList<>();
    List<Long> days = new ArrayList<>();
    Map<String, String> statuses = new HashMap<>();
    long first = YEAR.from().toEpochDay();
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      String name = String.format(Locale.ROOT, "C%03d", customer + 1);
      boolean lost = customer >= CUSTOMERS - LOST;
      statuses.put(name, (lost ? AccountStatus.LOST : AccountStatus.ACTIVE).getLiteral());
      for (int order = 0; order < (lost ? 1 : ORDERS_OF_OTHERS); order++) {
        owners.add(name);
        days.add(first + customer % DAYS_BETWEEN + (long) order * DAYS_BETWEEN);
      }
    }
    double[] amounts = new double[owners.size()];
    Arrays.fill(amounts, AMOUNT);
    return FileFacts.of("the worked example", owners, days.stream().mapToLong(Long::longValue).toArray(), amounts,
        "CNY",
        statuses);
  }

  /**
   * A run over the example.
   *
   * @param chosen readings by metric, beside that of churn: who is marked as lost is lost
   */
  static MetricRun run(FactSource facts, Map<String, String> chosen) {
    Map<String, String> readings = new HashMap<>(Map.of("churn", "status"));
    readings.putAll(chosen);
    MetricSettings settings = MetricSettings.DEFAULT.in(YEAR).with(Map.of("cac.marketing", "10000", "cac.sales",
        "20000",
        "margin.share", "100%", "clv.discount", "10%/year")).with(metric -> Optional.ofNullable(readings.get(metric))
            .map(
                reading -> new Definition(metric, reading, 1, "the worked example")));
    return MetricRun.of(MetricCatalogue.builtIn(), facts, settings, null);
  }
}
