package org.rapport.insight.internal.metric.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rapport.insight.CampaignMemberships;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.campaign.CampaignMembers;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.FigureRows;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.MetricParameter;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Money;
import org.rapport.model.CampaignMemberStatus;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/** The campaigns that a figure is about, with their members. */
final class CampaignFacts {
  static final List<String> NEEDS = List.of("campaign");
  /** Fewer contacted members than this say little. */
  static final int FEW = 30;
  static final MetricParameter CAMPAIGN = new MetricParameter("campaign", MetricParameter.Kind.TEXT, "",
      "The campaign by key or name; without it all that began in the period.");
  static final String CAUTION = "What came after a campaign is attributed to it, not caused by it: nobody knows what the "
      + "members would have bought anyway. Leave a group out by lot next time.";

  private final List<One> campaigns = new ArrayList<>();
  private int withoutDay;

  /** One campaign. */
  record One(long id, String name, int start, double cost, String currency, CampaignMembers members) {
  }

  private CampaignFacts() {}

  static CampaignFacts of(MetricContext context) {
    Optional<String> wanted = context.parameter(CAMPAIGN.name());
    return context.shared("campaigns " + context.period() + " " + wanted.orElse(""), CampaignFacts.class, () -> read(
        context, wanted));
  }

  private static CampaignFacts read(MetricContext context, Optional<String> wanted) {
    CustomerBase base = context.facts().base().orElseThrow(() -> new InsightException("A file has no campaigns."));
    Optional<Instant> moment = context.facts().moment();
    if (moment.isPresent()) {
      throw new InsightException("The members of campaigns are known as they are now only, not as of " + moment.get()
          + ".");
    }
    CampaignFacts facts = new CampaignFacts();
    Table table = context.table("campaign", "key", "name", "start", "cost", "currency");
    for (int row = 0; row < table.rows(); row++) {
      String key = table.column("key").text(row);
      String name = table.column("name").text(row);
      int start = day(table.column("start"), row);
      boolean begins = start != CampaignMembers.NO_DAY && context.period().contains(LocalDate.ofEpochDay(start));
      boolean named = wanted.map(text -> text.equalsIgnoreCase(key) || text.equalsIgnoreCase(name)).orElse(false);
      facts.withoutDay += start == CampaignMembers.NO_DAY ? 1 : 0;
      if (named || wanted.isEmpty() && begins) {
        context.checkCanceled();
        long id = (long) number(table.column("id"), row);
        facts.campaigns.add(new One(id, name.isEmpty() ? key : name, start, number(table.column("cost"), row), table
            .column("currency").text(row).strip(), CampaignMemberships.of(base, id, context.customers().ids(), ZoneId
                .systemDefault(), null)));
      }
    }
    if (facts.campaigns.isEmpty()) {
      throw new InsightException(wanted.map(text -> "There is no campaign \"" + text + "\".").orElseGet(
          () -> "No campaign began from " + context.period() + (facts.withoutDay > 0 ? "; " + facts.withoutDay
              + " have no first day" : "") + "."));
    }
    return facts;
  }

  List<One> campaigns() {
    return campaigns;
  }

  /** The members of all campaigns together. */
  CampaignMembers members() {
    int n = campaigns.stream().mapToInt(one -> one.members().status().length).sum();
    CampaignMembers all = new CampaignMembers(new int[n], new CampaignMemberStatus[n], new int[n]);
    int at = 0;
    for (One one : campaigns) {
      int size = one.members().status().length;
      System.arraycopy(one.members().customer(), 0, all.customer(), at, size);
      System.arraycopy(one.members().status(), 0, all.status(), at, size);
      System.arraycopy(one.members().day(), 0, all.day(), at, size);
      at += size;
    }
    return all;
  }

  /**
   * What the campaigns cost together, in the currency of the run.
   *
   * @throws InsightException when the cost of one is not known, or there is no rate for its currency
   */
  Money cost(MetricContext context) {
    Money sum = Money.zero(currency(context));
    for (One one : campaigns) {
      if (Double.isNaN(one.cost())) {
        throw new InsightException("The cost of the campaign " + one.name() + " is not known: enter it.");
      }
      LocalDate day = one.start() == CampaignMembers.NO_DAY ? context.period().to() : LocalDate.ofEpochDay(one.start());
      sum = sum.plus(Money.of(one.cost(), one.cost() == 0 ? currency(context) : one.currency()).in(currency(context),
          context.rates(), day));
    }
    return sum;
  }

  /** The currency of the orders; without orders that of the first campaign. */
  String currency(MetricContext context) {
    return context.currency().isEmpty() && context.orders().size() == 0 ? campaigns.get(0).currency() : context
        .currency();
  }

  FigureBuilder noted(FigureBuilder figure, int contacted) {
    figure.rows(FigureRows.of("campaign", campaigns.size(), () -> campaigns.stream().mapToLong(One::id).toArray()));
    if (contacted < FEW) {
      figure.warn(Warning.Kind.TOO_FEW_ROWS, "Only " + contacted + " members were contacted: look at the interval.");
    }
    if (withoutDay > 0) {
      figure.warn(Warning.Kind.LEFT_OUT, withoutDay + " campaigns have no first day.");
    }
    return figure;
  }

  private static double number(Column column, int row) {
    return column instanceof NumberColumn numbers ? numbers.value(row) : Double.NaN;
  }

  private static int day(Column column, int row) {
    return column instanceof TimeColumn times && !times.isMissing(row) ? (int) Math.floorDiv(times.value(row),
        TimeColumn.DAY) : CampaignMembers.NO_DAY;
  }
}
