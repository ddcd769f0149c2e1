package org.rapport.insight.internal.metric.sales;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.rapport.insight.InsightException;
import org.rapport.insight.clv.CustomerSummary;
import org.rapport.insight.clv.OrderModel;
import org.rapport.insight.clv.OrderModelKind;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.clv.Span;
import org.rapport.insight.facts.CustomerTotals;
import org.rapport.insight.facts.Orders;
import org.rapport.insight.facts.Period;
import org.rapport.insight.metric.MetricContext;
import org.rapport.model.AccountStatus;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.TimeColumn;

/** Finds out who is lost, by every reading of churn. */
final class LostCustomers {
  static final String PERIOD = "period";
  static final String SILENCE = "silence";
  static final String INTERVAL = "interval";
  static final String ALIVE = "alive";
  static final String STATUS = "status";
  static final String CONTRACT = "contract";
  static final String LIFETIME = "lifetime";

  /** How many customers the model is fitted on, at most: their share is known to about one per cent then. */
  static final int SAMPLE = 5_000;
  /** With fewer orders than this there is no interval between orders to speak of. */
  static final int ORDERS_FOR_INTERVAL = 3;

  private final MetricContext context;
  private final CustomerTotals totals;
  private final long end;

  private LostCustomers(MetricContext context) {
    this.context = context;
    this.totals = context.totals();
    this.end = context.period().to().toEpochDay();
  }

  /**
   * Who is lost.
   *
   * @param reading a reading of churn, but not that by lifetime
   * @param context the run
   * @throws InsightException when that can't be told
   */
  static Lost by(String reading, MetricContext context) {
    return context.shared("lost by " + reading, Lost.class, () -> new LostCustomers(context).find(reading));
  }

  private Lost find(String reading) {
    return switch (reading) {
      case PERIOD -> betweenPeriods();
      case SILENCE -> silent(context.lengths().in(context.span("churn.silence"), PeriodUnit.DAY).count());
      case INTERVAL -> byInterval(context.number("churn.intervals"));
      case ALIVE -> byModel(context.share("churn.alive").orElse(0.5));
      case STATUS -> byStatus();
      case CONTRACT -> byContract();
      default -> throw new IllegalArgumentException("There is no such reading: " + reading);
    };
  }

  /** Who ordered in the period before, and who of them not in this one. */
  private Lost betweenPeriods() {
    Period before = context.period().before();
    Orders orders = context.orders();
    long from = before.from().toEpochDay();
    long to = before.to().toEpochDay();
    boolean[] judged = new boolean[totals.first().length];
    boolean any = false;
    for (int row = 0; row < orders.size(); row++) {
      boolean counts = orders.day()[row] >= from && orders.day()[row] <= to && !(orders.amount()[row] < 0);
      judged[orders.customer()[row]] |= counts;
      any |= counts;
    }
    if (!any) {
      throw new InsightException("Nobody ordered from " + before
          + ", so nobody can have been lost since. Choose another "
          + "reading or a shorter period.");
    }
    boolean[] lost = new boolean[judged.length];
    for (int i = 0; i < lost.length; i++) {
      lost[i] = judged[i] && totals.within()[i] == 0;
    }
    return new Lost(judged, lost);
  }

  /** Who has not ordered for longer than so many days. */
  private Lost silent(double days) {
    boolean[] judged = new boolean[totals.first().length];
    boolean[] lost = new boolean[judged.length];
    for (int i = 0; i < judged.length; i++) {
      judged[i] = totals.ever()[i] > 0;
      lost[i] = judged[i] && end - totals.last()[i] > days;
    }
    return new Lost(judged, lost);
  }

  /** As {@link #silent}, for a duration that was computed. */
  static Lost silent(MetricContext context, Span silence) {
    return new LostCustomers(context).silent(context.lengths().in(silence, PeriodUnit.DAY).count());
  }

  /** Who has been silent for longer than so many of the own usual intervals between orders. */
  private Lost byInterval(double times) {
    boolean[] judged = new boolean[totals.first().length];
    boolean[] lost = new boolean[judged.length];
    for (int i = 0; i < judged.length; i++) {
      int orders = totals.ever()[i];
      if (orders >= ORDERS_FOR_INTERVAL && totals.last()[i] > totals.first()[i]) {
        judged[i] = true;
        double usual = (totals.last()[i] - totals.first()[i]) / (orders - 1.0);
        lost[i] = end - totals.last()[i] > times * usual;
      }
    }
    if (Lost.count(judged) == 0) {
      throw new InsightException("No customer ordered " + ORDERS_FOR_INTERVAL + " times or more on different days, so "
          + "nobody has an interval of their own.");
    }
    return new Lost(judged, lost);
  }

  /** Whom MBG/NBD takes for gone; asked of a sample when there are many customers. */
  private Lost byModel(double threshold) {
    int[] sample = sample();
    CustomerSummary summary = summary(sample);
    OrderModel model = OrderModel.fit(OrderModelKind.MBG_NBD, summary);
    if (!model.fit().converged()) {
      throw new InsightException(model.fit().sentence());
    }
    boolean[] judged = new boolean[totals.first().length];
    boolean[] lost = new boolean[judged.length];
    for (int i = 0; i < sample.length; i++) {
      judged[sample[i]] = true;
      lost[sample[i]] = model.probabilityAlive(summary.history(i)) < threshold;
    }
    return new Lost(judged, lost);
  }

  /** Every so manieth customer who has ordered. */
  private int[] sample() {
    int[] owners = new int[(int) totals.customers()];
    int n = 0;
    for (int i = 0; i < totals.ever().length; i++) {
      if (totals.ever()[i] > 0) {
        owners[n++] = i;
      }
    }
    if (n <= SAMPLE) {
      return owners;
    }
    int[] sample = new int[SAMPLE];
    for (int i = 0; i < SAMPLE; i++) {
      sample[i] = owners[(int) ((long) i * n / SAMPLE)];
    }
    return sample;
  }

  private CustomerSummary summary(int[] sample) {
    Orders orders = context.orders();
    List<String> ids = new ArrayList<>();
    double[] frequency = new double[sample.length];
    double[] recency = new double[sample.length];
    double[] age = new double[sample.length];
    for (int i = 0; i < sample.length; i++) {
      int customer = sample[i];
      int days = 0;
      int last = CustomerTotals.NEVER;
      for (int row = orders.from(customer); row < orders.to(customer); row++) {
        int day = orders.day()[row];
        if (day <= end && day != last && !(orders.amount()[row] < 0)) {
          days++;
          last = day;
        }
      }
      ids.add(String.valueOf(customer));
      frequency[i] = days - 1.0;
      recency[i] = (totals.last()[customer] - totals.first()[customer]) / 7.0;
      age[i] = (end - totals.first()[customer]) / 7.0;
    }
    return CustomerSummary.of(PeriodUnit.WEEK, ids, frequency, recency, age);
  }

  /** Whom somebody has marked as lost. */
  private Lost byStatus() {
    CategoryColumn status = context.customers().status().orElseThrow(() -> new InsightException(context.facts().name()
        + " tells nothing of the status of customers. Ask a database for that."));
    int gone = status.levels().indexOf(AccountStatus.LOST.getLiteral());
    int prospect = status.levels().indexOf(AccountStatus.PROSPECT.getLiteral());
    boolean[] judged = new boolean[status.size()];
    boolean[] lost = new boolean[status.size()];
    for (int i = 0; i < judged.length; i++) {
      judged[i] = status.code(i) < 0 || status.code(i) != prospect;
      lost[i] = judged[i] && status.code(i) >= 0 && status.code(i) == gone;
    }
    return new Lost(judged, lost);
  }

  /** Whose contract had ended. */
  private Lost byContract() {
    String field = context.parameter("churn.contract").orElseThrow(() -> new InsightException(
        "Name the field of accounts with the day on which the contract ends: churn.contract=FIELD."));
    Column column = context.table("account", field).column(field);
    if (!(column instanceof TimeColumn ends)) {
      throw new InsightException("The field " + field
          + " of accounts holds no days, so no contract can be seen to end.");
    }
    long midnight = (end + 1) * TimeColumn.DAY;
    boolean[] judged = new boolean[ends.size()];
    boolean[] lost = new boolean[judged.length];
    for (int i = 0; i < judged.length; i++) {
      judged[i] = !ends.isMissing(i);
      lost[i] = judged[i] && ends.value(i) < midnight;
    }
    if (Lost.count(judged) == 0) {
      throw new InsightException("No account has a day in the field " + field + ".");
    }
    return new Lost(judged, lost);
  }

  /** The ids of marked customers. */
  static long[] ids(long[] ids, boolean[] marked) {
    long[] found = new long[ids.length];
    int n = 0;
    for (int i = 0; i < marked.length; i++) {
      if (marked[i]) {
        found[n++] = ids[i];
      }
    }
    return Arrays.copyOf(found, n);
  }
}
