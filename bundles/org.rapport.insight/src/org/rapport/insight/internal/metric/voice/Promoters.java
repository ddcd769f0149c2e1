package org.rapport.insight.internal.metric.voice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.MetricParameter;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Plain;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.ChartedMetric;
import org.rapport.insight.voice.NetPromoterScore;
import org.rapport.insight.voice.SurveyAnswers;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.model.SurveyKind;

/** The net promoter score. */
public final class Promoters implements ChartedMetric {

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("answers", "of all answers",
        "100 × (answers of 9 or 10 − answers of 0 to 6) / answers"), new ReadingInfo("customers", "of customers",
            "100 × (customers whose latest answer is 9 or 10 − customers whose latest is 0 to 6) / customers who "
                + "answered"));
  }

  @Override
  public List<MetricParameter> parameters() {
    return List.of(VoiceFacts.BY);
  }

  @Override
  public List<ChartSpec> charts(MetricContext context, Locale locale) {
    return VoiceFacts.of(context, SurveyKind.NPS).charts(context, locale);
  }

  @Override
  public List<String> needs() {
    return List.of(VoiceFacts.ENTITY);
  }

  @Override
  public Figure measure(MetricContext context) {
    VoiceFacts facts = VoiceFacts.of(context, SurveyKind.NPS);
    FigureBuilder figure = facts.noted(context.figure());
    NetPromoterScore score = facts.answers().promoters();
    figure.input("promoters (9 or 10)", Count.of(score.promoters(), Thing.RESPONSE)).input("passives (7 or 8)", Count
        .of(
            score.passives(), Thing.RESPONSE)).input("detractors (0 to 6)", Count.of(score.detractors(),
                Thing.RESPONSE));
    reading(figure, "answers", score);
    Optional<SurveyAnswers> latest = facts.latest();
    if (latest.isPresent()) {
      reading(figure, "customers", latest.get().promoters());
    } else {
      figure.absent("customers", "No answer names an account.");
    }
    return figure.build();
  }

  private static void reading(FigureBuilder figure, String id, NetPromoterScore score) {
    Estimate points = score.score();
    figure.reading(id, () -> new Plain(points.value(), "points"), points.interval(), points.method(), "100 × (" + score
        .promoters() + " − " + score.detractors() + ") / " + score.answers(), "");
  }
}
