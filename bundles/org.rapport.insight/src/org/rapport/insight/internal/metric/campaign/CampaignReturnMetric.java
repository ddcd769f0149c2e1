package org.rapport.insight.internal.metric.campaign;

import java.util.List;
import java.util.Optional;

import org.rapport.insight.InsightException;
import org.rapport.insight.campaign.CampaignReturn;
import org.rapport.insight.campaign.MemberComparison;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.cohort.OrderColumns;
import org.rapport.insight.facts.Orders;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.MetricParameter;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Money;
import org.rapport.insight.quantity.MoneyPer;
import org.rapport.insight.quantity.Plain;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;

/** What came back after campaigns in relation to their cost: attributed, not caused. */
public final class CampaignReturnMetric implements Metric {
  private static final int MOST_DAYS = 3_660;

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("attributed", "attributed return, not caused",
        "(sales to contacted members within the window − cost) / cost"), new ReadingInfo("sales",
            "attributed sales, not caused", "Σ sales to contacted members within the window after their contact"),
        new ReadingInfo("change", "against other customers, not caused",
            "how much more a member's sales rose from before the campaign to after it than another customer's"));
  }

  @Override
  public List<MetricParameter> parameters() {
    return List.of(CampaignFacts.CAMPAIGN, new MetricParameter("window", MetricParameter.Kind.SPAN, "90 days",
        "How long after the contact orders are attributed to it."));
  }

  @Override
  public List<String> needs() {
    return CampaignFacts.NEEDS;
  }

  @Override
  public Figure measure(MetricContext context) {
    CampaignFacts facts = CampaignFacts.of(context);
    Orders orders = context.orders();
    OrderColumns columns = new OrderColumns(context.customers().size(), orders.customer(), orders.day(), context
        .amounts());
    int window = (int) Math.max(1, Math.min(MOST_DAYS, Math.round(context.lengths().in(context.span("window"),
        PeriodUnit.DAY).count())));
    int until = (int) Math.min(context.period().to().toEpochDay(), context.facts().today().toEpochDay());
    String currency = facts.currency(context);
    double sales = 0;
    int customers = 0;
    int buyers = 0;
    boolean complete = true;
    Optional<MemberComparison> compared = Optional.empty();
    for (CampaignFacts.One one : facts.campaigns()) {
      context.checkCanceled();
      CampaignReturn found = CampaignReturn.of(one.members(), columns, one.start(), window, until);
      sales += found.sales();
      customers += found.customers();
      buyers += found.buyers();
      complete &= found.complete();
      compared = found.compared();
    }
    FigureBuilder figure = facts.noted(context.figure(), customers);
    Money attributed = Money.ofSum(sales, currency);
    figure.input("attributed sales", attributed).input("customers contacted", Count.of(customers, Thing.CUSTOMER))
        .input(
            "of them bought", Count.of(buyers, Thing.CUSTOMER));
    figure.reading("sales", () -> attributed, customers + " customers, " + window + " days each");
    cost(figure, context, facts, attributed);
    change(figure, facts.campaigns().size(), compared, currency);
    return warned(figure, facts, window, complete).build();
  }

  private static void cost(FigureBuilder figure, MetricContext context, CampaignFacts facts, Money attributed) {
    try {
      Money cost = facts.cost(context);
      figure.input("cost", cost).reading("attributed", () -> new Plain(100 * (attributed.dividedBy(cost) - 1),
          "% of the cost"), "(" + attributed.text() + " − " + cost.text() + ") / " + cost.text());
    } catch (InsightException e) {
      figure.reading("attributed", () -> {
        throw e;
      }, "");
    }
  }

  private static void change(FigureBuilder figure, int campaigns, Optional<MemberComparison> compared,
      String currency) {
    if (campaigns > 1) {
      figure.absent("change", "Several campaigns can't be compared with other customers at once: choose one.");
    } else if (compared.isEmpty()) {
      figure.absent("change", "The campaign has no first day, or there are fewer than two members or other customers.");
    } else {
      MemberComparison found = compared.get();
      figure.reading("change", () -> MoneyPer.of(found.change().value(), currency, Thing.CUSTOMER), found.change()
          .interval(), found.change().method(), "mean per member after " + MoneyPer.of(found.memberMean(), currency,
              Thing.CUSTOMER).text() + ", per other customer " + MoneyPer.of(found.otherMean(), currency,
                  Thing.CUSTOMER)
                  .text(), found.members() + " members, " + found.others() + " others, who were not chosen by lot");
    }
  }

  private static FigureBuilder warned(FigureBuilder figure, CampaignFacts facts, int window, boolean complete) {
    figure.warn(Warning.Kind.ATTRIBUTED_NOT_CAUSED, CampaignFacts.CAUTION);
    if (!complete) {
      figure.warn(Warning.Kind.CAPPED, "The " + window + " days are not over for all members: more may come.");
    }
    if (facts.campaigns().size() > 1) {
      figure.warn(Warning.Kind.ASSUMED,
          "An order within the window of several campaigns is attributed to each of them.");
    }
    return figure;
  }
}
