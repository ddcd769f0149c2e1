package org.rapport.insight.internal.metric.retention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.rapport.insight.InsightException;
import org.rapport.insight.chart.CustomerCharts;
import org.rapport.insight.clv.Span;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.FigureRows;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.MetricParameter;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Plain;
import org.rapport.insight.quantity.Quantity;
import org.rapport.insight.quantity.Share;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.ChartedMetric;
import org.rapport.insight.survival.Lifetimes;
import org.rapport.insight.survival.LogRankTest;
import org.rapport.insight.survival.SurvivalCurve;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;

/** How long customers under contract stay. */
public final class Survival implements ChartedMetric {
  private static final int FEW = 10;
  private static final int MOST_GROUPS = 20;
  private static final int MOST_CURVES = 6;

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("median", "median stay",
        "the time after which half of the customers have left, by Kaplan and Meier"), new ReadingInfo("share",
            "share that stays", "the share of customers that stays longer than the horizon, by Kaplan and Meier"),
        new ReadingInfo("mean", "mean stay within the horizon",
            "the area under the survival curve until the horizon"));
  }

  @Override
  public List<MetricParameter> parameters() {
    return List.of(new MetricParameter("time", MetricParameter.Kind.TEXT, "",
        "A field of accounts with the time each has been there; without it the day Since counts."),
        new MetricParameter("unit", MetricParameter.Kind.TEXT, "month", "The unit of that field."), new MetricParameter(
            "left", MetricParameter.Kind.TEXT, "",
            "A field that tells who left, such as Churn or Churn=Yes."), new MetricParameter("end",
                MetricParameter.Kind.TEXT, "", "A field with the day on which a customer left."), new MetricParameter(
                    "horizon", MetricParameter.Kind.SPAN, "12 months", "How far the share and the mean look."),
        new MetricParameter("by", MetricParameter.Kind.TEXT, "", "A field whose values are groups to be compared."));
  }

  @Override
  public Figure measure(MetricContext context) {
    Contracts contracts = Contracts.of(context);
    Lifetimes lifetimes = contracts.lifetimes();
    SurvivalCurve curve = SurvivalCurve.of(lifetimes);
    FigureBuilder figure = context.figure().rows(FigureRows.of("account", contracts.ids().length, contracts::ids));
    figure.input("customers", Count.of(lifetimes.customers(), Thing.CUSTOMER)).input("of them left", Count.of(lifetimes
        .departures(), Thing.CUSTOMER));
    median(figure, curve, lifetimes);
    Span horizon = context.lengths().in(context.span("horizon"), lifetimes.unit());
    String worked = lifetimes.customers() + " customers, " + lifetimes.departures() + " left";
    estimate(figure, "share", () -> curve.survival(horizon), value -> Share.given(value, Thing.CUSTOMER), worked);
    estimate(figure, "mean", () -> curve.restrictedMean(horizon), value -> new Span(value, lifetimes.unit()), worked);
    compare(figure, contracts);
    return noted(figure, contracts).build();
  }

  @Override
  public List<ChartSpec> charts(MetricContext context, Locale locale) {
    Contracts contracts = Contracts.of(context);
    TreeSet<String> names = new TreeSet<>(contracts.groups());
    Map<String, SurvivalCurve> curves = new LinkedHashMap<>();
    if (names.isEmpty() || names.size() > MOST_CURVES) {
      curves.put("", SurvivalCurve.of(contracts.lifetimes()));
    } else {
      names.forEach(name -> curves.put(name.isEmpty() ? "–" : name, SurvivalCurve.of(contracts.group(name))));
    }
    return List.of(CustomerCharts.in(locale).survival(curves));
  }

  private static void median(FigureBuilder figure, SurvivalCurve curve, Lifetimes lifetimes) {
    Optional<Span> median = curve.median();
    Optional<Span> low = curve.medianLow();
    Optional<Span> high = curve.medianHigh();
    String worked = lifetimes.customers() + " customers, " + lifetimes.departures() + " left";
    if (median.isEmpty()) {
      figure.absent("median", lifetimes.departures() == 0 ? "No customer has left, so nobody knows how long they stay."
          : "More than half of the customers are still there after the longest time seen, " + rounded(curve.longest())
              + ", so the median is not known yet.");
    } else if (low.isPresent() && high.isPresent()) {
      figure.reading("median", median::get, new Interval(Math.min(low.get().count(), median.get().count()), Math.max(
          high
              .get().count(), median.get().count())), "Brookmeyer and Crowley, log-log", worked, "");
    } else {
      figure.reading("median", median::get, worked, "at least " + low.map(Survival::rounded).orElse("not known")
          + ", the upper end of its interval is not known yet");
    }
  }

  private static String rounded(Span span) {
    return String.format(Locale.ENGLISH, "%.1f %ss", span.count(), span.unit().word());
  }

  private interface Estimated {
    Estimate get();
  }

  private interface AsQuantity {
    Quantity of(double value);
  }

  private static void estimate(FigureBuilder figure, String id, Estimated estimated, AsQuantity quantity,
      String worked) {
    try {
      Estimate estimate = estimated.get();
      figure.reading(id, () -> quantity.of(estimate.value()), estimate.interval(), estimate.method(), worked, "");
    } catch (InsightException e) {
      figure.absent(id, String.valueOf(e.getMessage()));
    }
  }

  private static void compare(FigureBuilder figure, Contracts contracts) {
    if (contracts.groups().isEmpty()) {
      return;
    }
    TreeSet<String> names = new TreeSet<>(contracts.groups());
    if (names.size() > MOST_GROUPS) {
      figure.warn(Warning.Kind.LEFT_OUT, "The groups are not compared: they are " + names.size() + ", more than "
          + MOST_GROUPS + ".");
      return;
    }
    Map<String, Lifetimes> groups = new LinkedHashMap<>();
    for (String name : names) {
      Lifetimes group = contracts.group(name);
      groups.put(name, group);
      SurvivalCurve.of(group).median().ifPresent(median -> figure.input("median stay, " + (name.isEmpty()
          ? "without a group" : name), median));
    }
    try {
      LogRankTest test = LogRankTest.of(groups);
      figure.input("log-rank chi-square of the groups (" + test.degrees() + " degrees of freedom)", new Plain(test
          .chiSquare(), "")).input("p of the groups' differences", new Plain(test.p(), ""));
    } catch (InsightException e) {
      figure.warn(Warning.Kind.TOO_FEW_ROWS, String.valueOf(e.getMessage()));
    }
  }

  private static FigureBuilder noted(FigureBuilder figure, Contracts contracts) {
    List<String> left = new ArrayList<>();
    add(left, contracts.withoutTime(), " customers without a known beginning or time are left out.");
    add(left, contracts.withoutEnd(),
        " customers are lost, but nobody noted when: they are left out, so the others seem to "
            + "stay longer than they do.");
    add(left, contracts.later(), " customers begin after the period, or end before they begin, and are left out.");
    left.forEach(sentence -> figure.warn(Warning.Kind.LEFT_OUT, sentence));
    if (contracts.lifetimes().departures() < FEW) {
      figure.warn(Warning.Kind.TOO_FEW_ROWS, "Only " + contracts.lifetimes().departures() + " customers left: that is "
          + "little to learn from.");
    }
    return figure;
  }

  private static void add(List<String> sentences, int number, String sentence) {
    if (number > 0) {
      sentences.add(number + sentence);
    }
  }
}
