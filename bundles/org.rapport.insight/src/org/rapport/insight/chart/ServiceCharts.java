package org.rapport.insight.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rapport.insight.internal.chart.ChartWords;
import org.rapport.insight.quality.DataQuality;
import org.rapport.insight.quality.FieldQuality;
import org.rapport.insight.quality.QualityPoint;
import org.rapport.insight.voice.NetPromoterScore;
import org.rapport.insight.voice.VoiceFigure;
import org.rapport.mining.chart.ChartSpec.Axis;
import org.rapport.mining.chart.ChartSpec.Bar;
import org.rapport.mining.chart.ChartSpec.BarsWithIntervals;
import org.rapport.model.SurveyKind;

/**
 * Charts of what customers say and of how good the data are, in a reader's language where there is a translation, else in
 * English.
 *
 * @since 0.1
 */
public final class ServiceCharts {
  private static final int MOST_FIELDS = 30;

  private final ChartWords words;

  private ServiceCharts(Locale locale) {
    this.words = ChartWords.of(locale);
  }

  /**
   * Charts for a reader.
   *
   * @param locale the reader's language
   */
  public static ServiceCharts in(Locale locale) {
    return new ServiceCharts(locale);
  }

  /**
   * Figures of groups or periods side by side.
   *
   * @param kind what was asked
   * @param figures the figures, in drawing order
   */
  public BarsWithIntervals voice(SurveyKind kind, List<VoiceFigure> figures) {
    boolean points = kind == SurveyKind.NPS;
    List<Bar> bars = figures.stream().map(figure -> new Bar(figure.label() + (figure.few() ? " *" : "") + (figure
        .complete() ? "" : " +"), figure.figure().value(), Optional.of(figure.figure().interval()))).toList();
    String said = figures.stream().map(figure -> said(figure, points)).collect(Collectors.joining("; "));
    String title = words.text("voice.title." + kind.getName());
    Axis axis = points ? new Axis(words.text("voice.points"), "", -100, 100)
        : new Axis(words.text("voice.share"), "%", 0, 1);
    return new BarsWithIntervals(title, words.text("voice.subtitle", NetPromoterScore.FEW), axis, bars,
        Optional.empty(), words.text("voice.text", title, said));
  }

  private String said(VoiceFigure figure, boolean points) {
    double value = figure.figure().value();
    return words.text("voice.bar", figure.label(), points ? ChartWords.whole(value) : ChartWords.percent(value),
        figure.answers());
  }

  /** How complete the least complete fields are, at most thirty. */
  public BarsWithIntervals quality(DataQuality quality) {
    List<Bar> bars = new ArrayList<>();
    quality.fields().stream().sorted(Comparator.comparingInt(FieldQuality::filled)).limit(MOST_FIELDS).forEach(
        field -> field.completeness().ifPresent(share -> bars.add(new Bar(field.rule().label(), share, Optional
            .empty()))));
    return bars(words.text("quality.title"), words.text("quality.subtitle", ChartWords.whole(quality.records())), bars,
        "quality.text");
  }

  /** How complete all fields together were at the ends of earlier days. */
  public BarsWithIntervals trend(List<QualityPoint> points) {
    List<Bar> bars = new ArrayList<>();
    points.forEach(point -> point.quality().completeness().ifPresent(share -> bars.add(new Bar(point.day().toString(),
        share, Optional.empty()))));
    return bars(words.text("trend.title"), words.text("trend.subtitle"), bars, "trend.text");
  }

  private BarsWithIntervals bars(String title, String subtitle, List<Bar> bars, String text) {
    String said = bars.stream().map(bar -> words.text("funnel.bar", bar.label(), ChartWords.percent(bar.value())))
        .collect(Collectors.joining("; "));
    return new BarsWithIntervals(title, subtitle, new Axis(words.text("quality.axis"), "%", 0, 1), bars,
        Optional.empty(), words.text(text, said));
  }
}
