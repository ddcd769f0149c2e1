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
import org.rapport.insight.quantity.Share;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.ChartedMetric;
import org.rapport.insight.voice.Ratings;
import org.rapport.insight.voice.SurveyAnswers;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.evaluation.Interval;
import org.rapport.model.SurveyKind;

/** Answers on a scale: the share of good ones and the mean. */
abstract class Rated implements ChartedMetric {
  private final SurveyKind kind;

  Rated(SurveyKind kind) {
    this.kind = kind;
  }

  @Override
  public List<ReadingInfo> readings() {
    String good = kind == SurveyKind.CSAT ? "answers of 4 or 5" : "answers of 5 to 7";
    return List.of(new ReadingInfo("share", "share of good answers", good + " / answers"), new ReadingInfo("customers",
        "share of customers", "customers whose latest answer is good / customers who answered"), new ReadingInfo("mean",
            "mean answer", "Σ answers / number of answers"));
  }

  @Override
  public List<MetricParameter> parameters() {
    return List.of(VoiceFacts.BY);
  }

  @Override
  public List<ChartSpec> charts(MetricContext context, Locale locale) {
    return VoiceFacts.of(context, kind).charts(context, locale);
  }

  @Override
  public List<String> needs() {
    return List.of(VoiceFacts.ENTITY);
  }

  @Override
  public Figure measure(MetricContext context) {
    VoiceFacts facts = VoiceFacts.of(context, kind);
    FigureBuilder figure = facts.noted(context.figure());
    Ratings ratings = facts.answers().ratings();
    figure.input("good answers (" + ratings.good() + " and above)", Count.of(ratings.goodAnswers(), Thing.RESPONSE))
        .input("answers", Count.of(ratings.answers(), Thing.RESPONSE));
    figure.reading("share", () -> Share.of(ratings.goodAnswers(), ratings.answers(), Thing.RESPONSE), ratings
        .goodAnswers() + " / " + ratings.answers());
    Optional<SurveyAnswers> latest = facts.latest();
    if (latest.isPresent()) {
      Ratings customers = latest.get().ratings();
      figure.reading("customers", () -> Share.of(customers.goodAnswers(), customers.answers(), Thing.CUSTOMER),
          customers
              .goodAnswers() + " / " + customers.answers());
    } else {
      figure.absent("customers", "No answer names an account.");
    }
    Optional<Interval> interval = ratings.meanInterval();
    String scale = "of " + ratings.counts().length;
    String worked = ratings.answers() + " answers";
    if (interval.isPresent()) {
      figure.reading("mean", () -> new Plain(ratings.mean(), scale), interval.get(), "Student's t", worked, "");
    } else {
      figure.reading("mean", () -> new Plain(ratings.mean(), scale), worked,
          "too few different answers for an interval");
    }
    return figure.build();
  }
}
