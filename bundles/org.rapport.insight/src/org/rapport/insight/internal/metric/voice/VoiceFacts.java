package org.rapport.insight.internal.metric.voice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapport.insight.InsightException;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.facts.Period;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.FigureRows;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.voice.NetPromoterScore;
import org.rapport.insight.voice.SurveyAnswers;
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
 */
public record VoiceFacts(SurveyAnswers answers, long[] ids, Optional<SurveyAnswers> latest, int withoutDay,
    int offScale, int nobodys) {
  static final String ENTITY = "surveyresponse";
  private static final List<String> FIELDS = List.of("kind", "value", "date", "account");

  static VoiceFacts of(MetricContext context, SurveyKind kind) {
    return context.shared("voice " + kind, VoiceFacts.class, () -> read(context.table(ENTITY, FIELDS.toArray(
        String[]::new)), kind, context.period()));
  }

  /**
   * Reads the answers of a period.
   *
   * @throws InsightException when there is none
   */
  public static VoiceFacts read(FactSource facts, SurveyKind kind, Period period) {
    return read(facts.table(ENTITY, FIELDS, null), kind, period);
  }

  private static VoiceFacts read(Table table, SurveyKind kind, Period period) {
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
        "id"), row)).toArray(), latest(table, kind, kept), withoutDay, offScale, nobodys);
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

  FigureBuilder noted(FigureBuilder figure) {
    figure.rows(FigureRows.of(ENTITY, ids.length, () -> ids));
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
