package org.rapport.insight.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.InsightException;
import org.rapport.insight.cohort.CalendarUnit;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.model.SurveyKind;

/**
 * Answers to one question as columns, in any order.
 *
 * @since 0.1
 */
public final class SurveyAnswers {
  private final SurveyKind kind;
  private final int[] values;
  private final int[] days;
  private final long[] customers;

  private SurveyAnswers(SurveyKind kind, int[] values, int[] days, long[] customers) {
    this.kind = kind;
    this.values = values;
    this.days = days;
    this.customers = customers;
  }

  /**
   * Answers.
   *
   * @param kind what was asked
   * @param values the answers
   * @param days the day of each, in days since 1970-01-01
   * @param customers who gave each, by id; 0 where it is not known
   * @throws InsightException when there is none, or a value is not on the question's scale
   */
  public static SurveyAnswers of(SurveyKind kind, int[] values, int[] days, long[] customers) {
    if (values.length != days.length || values.length != customers.length) {
      throw new IllegalArgumentException("A value, a day and a customer for each answer, please.");
    }
    SurveyAnswers answers = new SurveyAnswers(kind, values.clone(), days.clone(), customers.clone());
    answers.figure("", row -> true, true);
    return answers;
  }

  /** What was asked. */
  public SurveyKind kind() {
    return kind;
  }

  /** How many answers there are, 1 or more. */
  public int size() {
    return values.length;
  }

  /** What all answers add up to. */
  public VoiceFigure all() {
    return figure("all", row -> true, true);
  }

  /**
   * What the answers of each group add up to.
   *
   * @param group the group of an answer by its number from 0, such as the industry of the customer; null leaves it out
   * @return the figures in the alphabetical order of the groups
   */
  public List<VoiceFigure> by(IntFunction<@Nullable String> group) {
    Map<String, List<Integer>> rows = new TreeMap<>();
    for (int row = 0; row < values.length; row++) {
      String name = group.apply(row);
      if (name != null) {
        rows.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
      }
    }
    List<VoiceFigure> figures = new ArrayList<>();
    rows.forEach((name, members) -> figures.add(figure(name, members.stream().mapToInt(Integer::intValue), true)));
    return figures;
  }

  /**
   * What the answers of each period add up to.
   *
   * @param unit the periods
   * @param until the last day that counts; a period that goes on after it is marked as incomplete
   * @return the figures of the periods that have answers, the earliest first
   */
  public List<VoiceFigure> by(CalendarUnit unit, LocalDate until) {
    Map<Integer, List<Integer>> rows = new TreeMap<>();
    for (int row = 0; row < values.length; row++) {
      if (days[row] <= until.toEpochDay()) {
        rows.computeIfAbsent(unit.of(LocalDate.ofEpochDay(days[row])), key -> new ArrayList<>()).add(row);
      }
    }
    List<VoiceFigure> figures = new ArrayList<>();
    rows.forEach((period, members) -> figures.add(figure(unit.label(period), members.stream().mapToInt(
        Integer::intValue), !unit.end(period).isAfter(until))));
    return figures;
  }

  /**
   * How customers who answered before a day and again from it on changed; of several answers each side's latest counts.
   *
   * @param from the first day of the later side
   * @return changes in points (100, 0, −100) for NPS, in steps of the scale otherwise
   * @throws InsightException when fewer than two customers answered on both sides
   */
  public PairedChange change(LocalDate from) {
    Map<Long, int[]> latest = new LinkedHashMap<>();
    for (int row = 0; row < values.length; row++) {
      if (customers[row] != 0) {
        int[] rows = latest.computeIfAbsent(customers[row], key -> new int[]{-1, -1});
        int side = days[row] < from.toEpochDay() ? 0 : 1;
        if (rows[side] < 0 || days[row] >= days[rows[side]]) {
          rows[side] = row;
        }
      }
    }
    List<int[]> pairs = latest.values().stream().filter(rows -> rows[0] >= 0 && rows[1] >= 0).toList();
    return PairedChange.of(pairs.stream().mapToDouble(rows -> worth(rows[0])).toArray(), pairs.stream().mapToDouble(
        rows -> worth(rows[1])).toArray());
  }

  /**
   * The net promoter score of all answers.
   *
   * @throws IllegalStateException when something else was asked
   */
  public NetPromoterScore promoters() {
    if (kind != SurveyKind.NPS) {
      throw new IllegalStateException("Answers about " + kind + " are no promoter scores.");
    }
    return NetPromoterScore.of(values);
  }

  /**
   * All answers as ratings.
   *
   * @throws IllegalStateException when promoter scores were asked
   */
  public Ratings ratings() {
    return switch (kind) {
      case CSAT -> Ratings.satisfaction(values);
      case CES -> Ratings.effort(values);
      case NPS -> throw new IllegalStateException("Promoter scores are no ratings.");
    };
  }

  private double worth(int row) {
    return kind == SurveyKind.NPS ? 100.0 * NetPromoterScore.group(values[row]) : values[row];
  }

  private VoiceFigure figure(String label, IntPredicate wanted, boolean complete) {
    return figure(label, IntStream.range(0, values.length).filter(wanted), complete);
  }

  private VoiceFigure figure(String label, IntStream rows, boolean complete) {
    int[] answers = rows.map(row -> values[row]).toArray();
    if (kind == SurveyKind.NPS) {
      NetPromoterScore score = NetPromoterScore.of(answers);
      double mean = Arrays.stream(answers).average().orElse(0);
      return new VoiceFigure(label, score.answers(), score.score(), mean, Optional.empty(), score.few(),
          complete);
    }
    Ratings ratings = kind == SurveyKind.CSAT ? Ratings.satisfaction(answers) : Ratings.effort(answers);
    Estimate share = ratings.share();
    return new VoiceFigure(label, ratings.answers(), share, ratings.mean(), ratings.meanInterval(), ratings.few(),
        complete);
  }
}
