package org.rapport.insight.internal.metric.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rapport.insight.InsightException;
import org.rapport.insight.chart.ServiceCharts;
import org.rapport.insight.cohort.CalendarUnit;
import org.rapport.insight.facts.Period;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.FigureRows;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.MetricParameter;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Plain;
import org.rapport.insight.quantity.Share;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.voice.NetPromoterScore;
import org.rapport.insight.voice.PairedChange;
import org.rapport.insight.voice.SurveyAnswers;
import org.rapport.insight.voice.VoiceFigure;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.model.SurveyKind;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/**
 * The answers to one question within a period.
 *
 * @param answers the answers
 * @param ids their record ids, in the same order
 * @param latest the latest answer of each customer who is known; empty when none is
 * @param withoutDay how many answers have no day
 * @param offScale how many have a value that is not on the scale
 * @param nobodys how many come from nobody who is known
 * @param change how customers changed who also answered in as many days before; empty when fewer than two did
 * @param groups the group of each answer, "" for none; empty when no groups were asked for
 */
public record VoiceFacts(SurveyAnswers answers, long[] ids, Optional<SurveyAnswers> latest, int withoutDay,
    int offScale, int nobodys, Optional<PairedChange> change, List<String> groups) {
  static final String ENTITY = "surveyresponse";
  static final MetricParameter BY = new MetricParameter("by", MetricParameter.Kind.TEXT, "",
      "A field of accounts, such as industry, whose values are groups to be told apart.");
  private static final int MOST_GROUPS = 30;
  private static final List<String> FIELDS = List.of("kind", "value", "date", "account");

  static VoiceFacts of(MetricContext context, SurveyKind kind) {
    Optional<String> by = context.parameter(BY.name()).map(field -> "account." + field);
    return context.shared("voice " + kind + by, VoiceFacts.class, () -> read(context.table(ENTITY, Stream.concat(FIELDS
        .stream(), by.stream()).toArray(String[]::new)), kind, context.period(), by));
  }

  private static VoiceFacts read(Table table, SurveyKind kind, Period period, Optional<String> by) {
    int n = table.rows();
    int[] rows = new int[n];
    int count = 0;
    int withoutDay = 0;
    int offScale = 0;
    for (int row = 0; row < n; row++) {
      if (SurveyKind.get(table.column("kind").text(row)) != kind) {
        continue;
      }
      int day = day(table.column("date"), row);
      if (day == Integer.MIN_VALUE) {
        withoutDay++;
      } else if (day >= period.from().toEpochDay() && day <= period.to().toEpochDay()) {
        if (isOnScale(kind, number(table.column("value"), row))) {
          rows[count++] = row;
        } else {
          offScale++;
        }
      }
    }
    if (count == 0) {
      throw new InsightException("There is no answer about " + kind.getName() + " from " + period + (withoutDay > 0
          ? "; " + withoutDay + " answers have no day" : "") + ".");
    }
    int[] kept = Arrays.copyOf(rows, count);
    int nobodys = (int) Arrays.stream(kept).filter(row -> id(table, row) == 0).count();
    return new VoiceFacts(answers(table, kind, kept), Arrays.stream(kept).mapToLong(row -> (long) number(table.column(
        "id"), row)).toArray(), latest(table, kind, kept), withoutDay, offScale, nobodys, change(table, kind, period),
        by.map(table::column).map(column -> groups(column, kept)).orElse(List.of()));
  }

  private static List<String> groups(Column column, int[] rows) {
    return Arrays.stream(rows).mapToObj(row -> column.isMissing(row) ? "" : column.text(row)).toList();
  }

  /** Compares with as many days before the period. */
  private static Optional<PairedChange> change(Table table, SurveyKind kind, Period period) {
    long from = period.from().toEpochDay() - period.days();
    int[] rows = IntStream.range(0, table.rows()).filter(row -> SurveyKind.get(table.column("kind").text(row)) == kind
        && day(table.column("date"), row) >= from && day(table.column("date"), row) <= period.to().toEpochDay()
        && isOnScale(kind, number(table.column("value"), row))).toArray();
    try {
      return Optional.of(answers(table, kind, rows).change(period.from()));
    } catch (InsightException e) {
      return Optional.empty(); // too few answered twice
    }
  }

  private static boolean isOnScale(SurveyKind kind, double value) {
    double least = kind == SurveyKind.NPS ? 0 : 1;
    double most = kind == SurveyKind.NPS ? 10 : kind == SurveyKind.CSAT ? 5 : 7;
    return value >= least && value <= most && value == Math.rint(value);
  }

  private static SurveyAnswers answers(Table table, SurveyKind kind, int[] rows) {
    return SurveyAnswers.of(kind, Arrays.stream(rows).map(row -> (int) number(table.column("value"), row)).toArray(),
        Arrays.stream(rows).map(row -> day(table.column("date"), row)).toArray(), Arrays.stream(rows).mapToLong(
            row -> id(table, row)).toArray());
  }

  private static Optional<SurveyAnswers> latest(Table table, SurveyKind kind, int[] rows) {
    Map<Long, Integer> latest = new HashMap<>();
    for (int row : rows) {
      long customer = id(table, row);
      if (customer != 0) {
        latest.merge(customer, row, (a, b) -> day(table.column("date"), b) >= day(table.column("date"), a) ? b : a);
      }
    }
    int[] kept = latest.values().stream().mapToInt(Integer::intValue).sorted().toArray();
    return kept.length == 0 ? Optional.empty() : Optional.of(answers(table, kind, kept));
  }

  private static long id(Table table, int row) {
    double id = number(table.column("account"), row);
    return Double.isNaN(id) ? 0 : (long) id;
  }

  private static double number(Column column, int row) {
    return column instanceof NumberColumn numbers ? numbers.value(row) : Double.NaN;
  }

  private static int day(Column column, int row) {
    return column instanceof TimeColumn times && !times.isMissing(row) ? (int) Math.floorDiv(times.value(row),
        TimeColumn.DAY) : Integer.MIN_VALUE;
  }

  /** The figures of the groups with a name, at most thirty. */
  List<VoiceFigure> byGroup() {
    return groups.isEmpty() ? List.of() : answers.by(row -> groups.get(row).isEmpty() ? null : groups.get(row)).stream()
        .limit(MOST_GROUPS).toList();
  }

  /** The groups and the months of a period as charts. */
  List<ChartSpec> charts(MetricContext context, Locale locale) {
    LocalDate today = context.facts().today();
    LocalDate until = context.period().to().isAfter(today) ? today : context.period().to();
    List<ChartSpec> charts = new ArrayList<>();
    if (!byGroup().isEmpty()) {
      charts.add(ServiceCharts.in(locale).voice(answers.kind(), byGroup()));
    }
    List<VoiceFigure> months = answers.by(CalendarUnit.MONTH, until);
    if (!months.isEmpty()) {
      charts.add(ServiceCharts.in(locale).voice(answers.kind(), months.subList(Math.max(0, months.size() - MOST_GROUPS),
          months.size())));
    }
    return charts;
  }

  FigureBuilder noted(FigureBuilder figure) {
    figure.rows(FigureRows.of(ENTITY, ids.length, () -> ids));
    for (VoiceFigure group : byGroup()) {
      double value = group.figure().value();
      figure.input(group.label() + ", " + group.answers() + " answers", answers.kind() == SurveyKind.NPS ? new Plain(
          value,
          "points") : Share.given(value, Thing.RESPONSE));
    }
    change.ifPresent(found -> figure.input("mean change of the " + found.customers()
        + " customers who also answered in the period before, p " + String.format(Locale.ROOT, "%.3f", found.p()),
        new Plain(found.change().value(), answers.kind() == SurveyKind.NPS ? "points" : "steps of the scale")));
    if (answers.size() < NetPromoterScore.FEW) {
      figure.warn(Warning.Kind.TOO_FEW_ROWS, "Only " + answers.size()
          + " answers: look at the interval before comparing "
          + "with anything.");
    }
    note(figure, withoutDay, " answers have no day and are left out.");
    note(figure, offScale, " answers are not on the question's scale and are left out.");
    if (nobodys > 0) {
      figure.warn(Warning.Kind.LEFT_OUT, nobodys
          + " answers name no account: they count as answers, not as customers.");
    }
    return figure.warn(Warning.Kind.ASSUMED, "Those who answer need not think like those who don't.");
  }

  private static void note(FigureBuilder figure, int number, String sentence) {
    if (number > 0) {
      figure.warn(Warning.Kind.LEFT_OUT, number + sentence);
    }
  }
}
