package org.rapport.insight.internal.metric.campaign;

import java.util.List;

import org.rapport.insight.campaign.CampaignResponse;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.MetricParameter;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Share;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;

/** How many of those contacted responded, converted or opted out. */
public final class ResponseRate implements Metric {

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("response", "responded", "(responded + converted) / contacted"), new ReadingInfo(
        "conversion", "converted", "converted / contacted"), new ReadingInfo("opt-out", "opted out",
            "opted out / contacted"));
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
    CampaignResponse response = CampaignResponse.of(facts.members());
    FigureBuilder figure = facts.noted(context.figure(), response.contacted());
    figure.input("members", Count.of(response.members(), Thing.MEMBER)).input("contacted", Count.of(response
        .contacted(),
        Thing.MEMBER)).input("responded or converted", Count.of(response.responded(), Thing.MEMBER)).input("converted",
            Count.of(response.converted(), Thing.MEMBER)).input("opted out", Count.of(response.optedOut(),
                Thing.MEMBER));
    share(figure, "response", response.responded(), response.contacted());
    share(figure, "conversion", response.converted(), response.contacted());
    share(figure, "opt-out", response.optedOut(), response.contacted());
    return figure.warn(Warning.Kind.ATTRIBUTED_NOT_CAUSED, CampaignFacts.CAUTION).build();
  }

  private static void share(FigureBuilder figure, String id, int some, int all) {
    figure.reading(id, () -> Share.of(some, all, Thing.MEMBER), some + " / " + all);
  }
}
