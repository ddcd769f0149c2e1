package org.rapport.insight.internal.metric.quality;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.rapport.insight.CustomerBase;
import org.rapport.insight.DataQualitySource;
import org.rapport.insight.InsightException;
import org.rapport.insight.chart.ServiceCharts;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.FigureRows;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.MetricParameter;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.quality.DataQuality;
import org.rapport.insight.quality.FieldQuality;
import org.rapport.insight.quality.QualityPoint;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Share;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.ChartedMetric;
import org.rapport.mining.chart.ChartSpec;

/** How good the data are. */
public final class DataQualityMetric implements ChartedMetric {
  private static final int SHOWN = 40;
  private static final int TREND = 12;
  private static final int MOST_MONTHS = 1_200;
  private static final Value VALUE = new Value();

  /** A value of a field. */
  private static final class Value extends Thing {
    Value() {
      super("value", "values");
    }
  }

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("completeness", "complete", "values that are there / (records × fields)"),
        new ReadingInfo("validity", "valid", "valid values / values of fields with rules or a known form"),
        new ReadingInfo("uniqueness", "unique",
            "values that no other record has / values of fields that must be unique"),
        new ReadingInfo("freshness", "fresh", "values entered or changed in the last months / values"));
  }

  @Override
  public List<MetricParameter> parameters() {
    return List.of(new MetricParameter("entity", MetricParameter.Kind.TEXT, "account", "The entity."),
        new MetricParameter("months", MetricParameter.Kind.NUMBER, "12", "How many months a value is fresh."));
  }

  @Override
  public Figure measure(MetricContext context) {
    CustomerBase base = context.facts().base().orElseThrow(() -> new InsightException(
        "A file has no fields with rules and no history: import it first."));
    if (context.facts().moment().isPresent()) {
      throw new InsightException("The quality of the data is told as it is now.");
    }
    double months = context.number("months");
    if (months != Math.rint(months) || months < 1 || months > MOST_MONTHS) {
      throw new InsightException(context.metric().id() + ".months is a whole number from 1 to " + MOST_MONTHS + ".");
    }
    String entity = context.parameter("entity").orElse("account");
    DataQualitySource source = DataQualitySource.of(base, entity, context.monitor());
    FigureBuilder figure = context.figure();
    DataQuality quality;
    try {
      LocalDate since = context.facts().today().minusMonths((long) months);
      quality = context.facts().kept("quality of " + entity + " since " + since, DataQuality.class, () -> source.since(
          since
              .atStartOfDay(ZoneId.systemDefault()).toInstant()));
    } catch (InsightException e) {
      figure.absent("freshness", String.valueOf(e.getMessage()));
      quality = context.facts().kept("quality of " + entity, DataQuality.class, source::now);
    }
    if (quality.records() == 0) {
      throw new InsightException("There are no records of " + entity + ", so their quality can't be told.");
    }
    return told(figure, quality, entity).build();
  }

  @Override
  public List<ChartSpec> charts(MetricContext context, Locale locale) {
    Optional<CustomerBase> base = context.facts().base().filter(found -> context.facts().moment().isEmpty());
    if (base.isEmpty()) {
      return List.of();
    }
    DataQualitySource source = DataQualitySource.of(base.get(), context.parameter("entity").orElse("account"), context
        .monitor());
    LocalDate month = context.facts().today().withDayOfMonth(1);
    List<LocalDate> days = IntStream.range(0, TREND).mapToObj(i -> month.minusMonths(TREND - 1L - i).minusDays(1))
        .toList();
    List<QualityPoint> trend = source.at(days, ZoneId.systemDefault());
    ServiceCharts charts = ServiceCharts.in(locale);
    ChartSpec now = charts.quality(source.now());
    return trend.size() < 2 ? List.of(now) : List.of(now, charts.trend(trend));
  }

  private static FigureBuilder told(FigureBuilder figure, DataQuality quality, String entity) {
    figure.input("records", Count.of(quality.records(), Thing.RECORD));
    quality.fields().stream().sorted(Comparator.comparingInt(FieldQuality::filled)).limit(SHOWN).forEach(
        field -> figure.input(field.rule().label() + " filled", Share.given((double) field.filled() / field.records(),
            VALUE)));
    quality.fields().stream().filter(field -> field.validity().isPresent() && field.invalid() > 0).limit(SHOWN).forEach(
        field -> figure.input(field.rule().label() + " valid (" + field.rule().expectation() + ")", Share.given(field
            .validity().orElse(0.0), VALUE)));
    share(figure, "completeness", quality.completeness(), quality.records() + " records, " + quality.fields().size()
        + " fields", "There are no fields.");
    share(figure, "validity", quality.validity(), "fields with rules or a known form",
        "No field has a rule or a known form, or none of them has a value.");
    share(figure, "uniqueness", quality.uniqueness(), "fields that must be unique",
        "No field must be unique, or none of them has a value.");
    if (quality.fields().stream().allMatch(field -> field.fresh().isPresent())) {
      share(figure, "freshness", quality.freshness(), quality.records() + " records", "There are no values.");
    }
    long[] ids = quality.fields().stream().flatMapToLong(field -> Stream.concat(field.invalidRows().stream(), field
        .sharedRows().stream()).mapToLong(Long::longValue)).distinct().sorted().toArray();
    return figure.rows(FigureRows.of(entity, ids.length, () -> LongStream.of(ids).toArray()));
  }

  private static void share(FigureBuilder figure, String id, Optional<Double> share, String worked, String otherwise) {
    if (share.isPresent()) {
      figure.reading(id, () -> Share.given(share.get(), VALUE), worked);
    } else {
      figure.absent(id, otherwise);
    }
  }
}
