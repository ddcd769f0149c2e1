package org.rapport.insight.churn;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.InsightException;

/**
 * Who could leave on a day, and who has left at the end of the horizon. The former looks at nothing after the day, the
 * latter at everything.
 */
final class Population {
  private final ChurnSource source;
  private final ChurnSettings settings;
  private final @Nullable IProgressMonitor monitor;

  Population(ChurnSource source, ChurnSettings settings, @Nullable IProgressMonitor monitor) {
    this.source = source;
    this.settings = settings;
    this.monitor = monitor;
  }

  /**
   * The customers who could leave.
   *
   * @param day the day
   * @param known the orders as they were known then
   */
  int[] on(LocalDate day, Events known) {
    int today = (int) day.toEpochDay();
    return switch (settings.definition()) {
      case ChurnDefinition.NoOrder silence -> customers().filter(customer -> {
        int end = known.upTo(customer, today);
        return end > known.from(customer) && today - known.day(end - 1) <= settings.activeDays();
      }).toArray();
      case ChurnDefinition.PersonalInterval interval -> customers().filter(customer -> {
        double mean = OrderFeatures.interval(known, customer, today);
        return mean > 0 && !silent(known, customer, today, interval.factor() * mean);
      }).toArray();
      case ChurnDefinition.StatusLost lost -> {
        int[] status = status(day).orElse(new int[0]);
        yield IntStream.range(0, status.length).filter(customer -> status[customer] == 0).toArray();
      }
    };
  }

  private IntStream customers() {
    return IntStream.range(0, source.ids().size());
  }

  private static boolean silent(Events orders, int customer, int today, double longest) {
    int end = orders.upTo(customer, today);
    return end == orders.from(customer) || today - orders.day(end - 1) > longest;
  }

  /** Whether each of some customers has left at the end of the horizon that begins on a day. */
  boolean[] left(LocalDate day, Events known, int[] customers) {
    int today = (int) day.toEpochDay();
    int end = today + settings.horizonDays();
    Events orders = source.orders();
    boolean[] left = new boolean[customers.length];
    int[] status = settings.definition() instanceof ChurnDefinition.StatusLost
        ? status(day.plusDays(settings.horizonDays())).orElse(new int[0]) : new int[0];
    for (int i = 0; i < left.length; i++) {
      int customer = customers[i];
      left[i] = switch (settings.definition()) {
        case ChurnDefinition.NoOrder silence -> orders.count(customer, today, end) == 0;
        case ChurnDefinition.PersonalInterval interval -> silent(orders, customer, end, interval.factor()
            * OrderFeatures.interval(known, customer, today));
        case ChurnDefinition.StatusLost lost -> customer < status.length && status[customer] == 1;
      };
    }
    return left;
  }

  private Optional<int[]> status(LocalDate day) {
    return source.lost(day, monitor);
  }

  /** Says why the definition can't be used with these facts; nothing when it can. */
  void check(LocalDate first) {
    if (settings.definition() instanceof ChurnDefinition.StatusLost) {
      if (source.lost(first, monitor).isEmpty()) {
        throw new InsightException("The status of accounts is not known of " + first + ": the journal of "
            + source.name() + " begins later. Learn from later days (--at), or define leaving by orders.");
      }
      return;
    }
    if (source.orders().size() == 0) {
      throw new InsightException("There is no order in " + source.name()
          + ", so nobody can be seen to stay. If customers "
          + "are under contract, define leaving by their status (--definition lost), or say how long they stay (clv "
          + "--tenure FIELD --left FIELD; metrics --metric survival).");
    }
  }
}
