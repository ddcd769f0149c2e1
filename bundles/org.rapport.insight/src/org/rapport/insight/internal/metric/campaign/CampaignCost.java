package org.rapport.insight.internal.metric.campaign;

import java.util.List;

import org.rapport.insight.InsightException;
import org.rapport.insight.campaign.CampaignResponse;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.MetricParameter;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Money;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;

/** What campaigns cost, together and per contact, response and conversion. */
public final class CampaignCost implements Metric {

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("total", "in all", "Σ cost of the campaigns"), new ReadingInfo("contact",
        "per contacted member", "cost / contacted"), new ReadingInfo("response", "per response",
            "cost / (responded + converted)"), new ReadingInfo("conversion", "per conversion", "cost / converted"));
  }

  @Override
  public List<MetricParameter> parameters() {
    return List.of(CampaignFacts.CAMPAIGN);
  }

  @Override
  public List<String> needs() {
    return CampaignFacts.NEEDS;
  }

  @Override
  public Figure measure(MetricContext context) {
    CampaignFacts facts = CampaignFacts.of(context);
    Money cost = facts.cost(context);
    FigureBuilder figure = context.figure().input("cost", cost);
    figure.reading("total", () -> cost, facts.campaigns().size() + " campaigns");
    CampaignResponse response;
    try {
      response = CampaignResponse.of(facts.members());
    } catch (InsightException e) {
      String sentence = String.valueOf(e.getMessage());
      return facts.noted(figure, 0).absent("contact", sentence).absent("response", sentence).absent("conversion",
          sentence).build();
    }
    facts.noted(figure, response.contacted());
    per(figure, "contact", cost, response.contacted());
    per(figure, "response", cost, response.responded());
    per(figure, "conversion", cost, response.converted());
    return figure.build();
  }

  private static void per(FigureBuilder figure, String id, Money cost, int count) {
    figure.reading(id, () -> cost.per(Count.of(count, Thing.MEMBER)), cost.text() + " / " + count);
  }
}
