package org.rapport.insight.campaign;

import java.util.Arrays;
import java.util.Optional;

import org.rapport.insight.InsightException;
import org.rapport.insight.cohort.OrderColumns;
import org.rapport.insight.internal.statistics.Tails;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;
import org.rapport.model.CampaignMemberStatus;

/**
 * What contacted members bought in a time after the campaign reached them. Attributed, not caused.
 *
 * @param window how many days after its first contact count for a member, its day included
 * @param until the last day that counts
 * @param complete false when the time is not over for all members, so that more may come
 * @param customers how many customers were contacted
 * @param buyers how many of them bought in their time
 * @param sales what they bought, refunds taken off
 * @param compared members beside the other customers; empty when the campaign has no first day or there are no others
 * @since 0.1
 */
public record CampaignReturn(int window, int until, boolean complete, int customers, int buyers, double sales,
    Optional<MemberComparison> compared) {

  /**
   * Attributes sales.
   *
   * @param members the members
   * @param orders all orders of all customers, in the currency of the costs
   * @param start the campaign's first day, in days since 1970-01-01, {@link CampaignMembers#NO_DAY} when it has none; it
   * counts for members without a day of their own
   * @param window how many days count, 1 or more
   * @param until the last day that counts, in days since 1970-01-01
   * @throws InsightException when no member was contacted, or none on a day that is known
   */
  public static CampaignReturn of(CampaignMembers members, OrderColumns orders, int start, int window, int until) {
    if (window < 1) {
      throw new InsightException("The time after a campaign is 1 day or more, not " + window + ".");
    }
    int[] from = begins(members, orders.customers(), start);
    int contacted = 0;
    boolean complete = true;
    for (int begin : from) {
      contacted += begin == CampaignMembers.NO_DAY ? 0 : 1;
      complete &= begin == CampaignMembers.NO_DAY || begin + (long) window - 1 <= until;
    }
    if (contacted == 0) {
      throw new InsightException(
          "No customer is known to have been contacted on a known day: enter the campaign's first "
              + "day and set members to sent.");
    }
    double sales = 0;
    boolean[] bought = new boolean[orders.customers()];
    for (int row = 0; row < orders.day().length; row++) {
      int customer = orders.customer()[row];
      int day = orders.day()[row];
      boolean counts = from[customer] != CampaignMembers.NO_DAY && day >= from[customer] && day
          - (long) window < from[customer] && day <= until;
      if (counts && !Double.isNaN(orders.amount()[row])) {
        sales += orders.amount()[row];
      }
      bought[customer] |= counts && !(orders.amount()[row] < 0);
    }
    int buyers = 0;
    for (boolean one : bought) {
      buyers += one ? 1 : 0;
    }
    return new CampaignReturn(window, until, complete, contacted, buyers, sales, compare(from, orders, start, window,
        until));
  }

  /** The share of the cost that came back beyond it: (sales − cost) / cost, for a cost above 0. */
  public Optional<Double> attributedReturn(double cost) {
    return cost > 0 && Double.isFinite(cost) ? Optional.of((sales - cost) / cost) : Optional.empty();
  }

  /** The first day that counts for each customer. */
  private static int[] begins(CampaignMembers members, int customers, int start) {
    int[] from = new int[customers];
    Arrays.fill(from, CampaignMembers.NO_DAY);
    for (int i = 0; i < members.customer().length; i++) {
      int customer = members.customer()[i];
      int day = members.day()[i] == CampaignMembers.NO_DAY ? start : members.day()[i];
      boolean counts = customer >= 0 && members.status()[i] != CampaignMemberStatus.PLANNED
          && day != CampaignMembers.NO_DAY;
      if (counts && (from[customer] == CampaignMembers.NO_DAY || day < from[customer])) {
        from[customer] = day;
      }
    }
    return from;
  }

  private static Optional<MemberComparison> compare(int[] from, OrderColumns orders, int start, int window,
      int until) {
    int members = 0;
    for (int begin : from) {
      members += begin == CampaignMembers.NO_DAY ? 0 : 1;
    }
    int others = from.length - members;
    if (start == CampaignMembers.NO_DAY || members < 2 || others < 2) {
      return Optional.empty();
    }
    double[] after = new double[from.length];
    double[] change = new double[from.length];
    for (int row = 0; row < orders.day().length; row++) {
      long since = orders.day()[row] - (long) start;
      double amount = orders.amount()[row];
      if (Double.isNaN(amount) || orders.day()[row] > until) {
        continue;
      }
      if (since >= 0 && since < window) {
        after[orders.customer()[row]] += amount;
        change[orders.customer()[row]] += amount;
      } else if (since < 0 && since >= -window) {
        change[orders.customer()[row]] -= amount;
      }
    }
    Moments memberAfter = Moments.of(after, from, true);
    Moments otherAfter = Moments.of(after, from, false);
    return Optional.of(new MemberComparison(members, others, memberAfter.mean, otherAfter.mean, memberAfter.minus(
        otherAfter), Moments.of(change, from, true).minus(Moments.of(change, from, false))));
  }

  /** Mean and variance of the mean of a group. */
  private record Moments(double mean, double variance, int n) {

    static Moments of(double[] values, int[] from, boolean members) {
      double mean = 0;
      double squares = 0;
      int n = 0;
      for (int i = 0; i < values.length; i++) {
        if (from[i] != CampaignMembers.NO_DAY == members) {
          double delta = values[i] - mean;
          mean += delta / ++n;
          squares += delta * (values[i] - mean);
        }
      }
      return new Moments(mean, squares / (n - 1.0) / n, n);
    }

    /** The difference of two means with the interval of B. L. Welch (1947). */
    Estimate minus(Moments other) {
      double difference = mean - other.mean;
      double sum = variance + other.variance;
      if (!(sum > 0)) {
        return new Estimate(difference, new Interval(difference, difference), "Welch");
      }
      double degrees = sum * sum / (variance * variance / (n - 1) + other.variance * other.variance / (other.n - 1));
      double half = Tails.studentQuantile(degrees) * Math.sqrt(sum);
      return new Estimate(difference, new Interval(difference - half, difference + half), "Welch");
    }
  }
}
