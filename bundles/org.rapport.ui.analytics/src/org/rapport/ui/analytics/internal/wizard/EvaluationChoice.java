package org.rapport.ui.analytics.internal.wizard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.rapport.mining.Evaluation;

/**
 * What a user can say of how rows are divided; every {@link Evaluation} has its place.
 *
 * @param method the way
 * @param percent of the rows kept for the test, 1 … 90
 * @param folds the number of folds
 * @param repeats how often they are dealt
 * @param group the field whose equal values stay on one side, for {@link Method#HOLD_OUT} and {@link Method#FOLDS}
 * @param time the field of times, for the ways by time
 * @param from the first moment of the test part as text, a day or a moment
 * @param periods the number of tested periods
 */
record EvaluationChoice(Method method, int percent, int folds, int repeats, Optional<String> group,
    Optional<String> time, String from, int periods) {

  /** The ways to divide rows. */
  enum Method {
    /** One part is kept for the test. */
    HOLD_OUT,
    /** Every part is tested once. */
    FOLDS,
    /** The latest rows are kept for the test. */
    LATEST,
    /** The rows from a day on are kept for the test. */
    FROM,
    /** Period by period is predicted from all before it. */
    PERIODS;

    /** Whether rows are divided by a field of times. */
    boolean byTime() {
      return this == LATEST || this == FROM || this == PERIODS;
    }
  }

  static final EvaluationChoice DEFAULT = new EvaluationChoice(Method.HOLD_OUT, 20, 5, 1, Optional.empty(),
      Optional.empty(), "", 4); //$NON-NLS-1$

  /** The choice that stands for an evaluation. */
  static EvaluationChoice of(Evaluation evaluation) {
    EvaluationChoice d = DEFAULT;
    return switch (evaluation) {
      case Evaluation.HoldOut e -> d.with(Method.HOLD_OUT).percent(e.fraction());
      case Evaluation.GroupHoldOut e -> d.with(Method.HOLD_OUT).percent(e.fraction()).group(e.group());
      case Evaluation.CrossValidation e -> d.with(Method.FOLDS).folds(e.folds(), e.repeats());
      case Evaluation.GroupFolds e -> d.with(Method.FOLDS).folds(e.folds(), e.repeats()).group(e.group());
      case Evaluation.TimeHoldOut e -> d.with(Method.LATEST).percent(e.fraction()).time(e.time());
      case Evaluation.TimeCut e -> new EvaluationChoice(Method.FROM, d.percent, d.folds, d.repeats, d.group, e.time(),
          text(e.from()), d.periods);
      case Evaluation.RollingOrigin e -> new EvaluationChoice(Method.PERIODS, d.percent, d.folds, d.repeats, d.group,
          e.time(), d.from, e.periods());
    };
  }

  private static String text(Instant moment) {
    LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
    return day.atStartOfDay().toInstant(ZoneOffset.UTC).equals(moment) ? day.toString() : moment.toString();
  }

  EvaluationChoice with(Method other) {
    return new EvaluationChoice(other, percent, folds, repeats, group, time, from, periods);
  }

  private EvaluationChoice percent(double fraction) {
    return new EvaluationChoice(method, (int) Math.max(1, Math.round(fraction * 100)), folds, repeats, group, time,
        from, periods);
  }

  private EvaluationChoice folds(int number, int times) {
    return new EvaluationChoice(method, percent, number, times, group, time, from, periods);
  }

  private EvaluationChoice group(String field) {
    return new EvaluationChoice(method, percent, folds, repeats, Optional.of(field), time, from, periods);
  }

  EvaluationChoice time(Optional<String> field) {
    return new EvaluationChoice(method, percent, folds, repeats, group, field, from, periods);
  }

  /**
   * The evaluation. What was not changed remains exactly as it was, also where a percentage is coarser than its fraction.
   *
   * @param known the evaluation before
   */
  Evaluation evaluation(Evaluation known) {
    return of(known).equals(this) ? known : evaluation();
  }

  private Evaluation evaluation() {
    double fraction = percent / 100.0;
    return switch (method) {
      case HOLD_OUT -> group.isPresent() ? new Evaluation.GroupHoldOut(group.get(), fraction)
          : new Evaluation.HoldOut(fraction);
      case FOLDS -> group.isPresent() ? new Evaluation.GroupFolds(group.get(), folds, repeats)
          : new Evaluation.CrossValidation(folds, repeats);
      case LATEST -> new Evaluation.TimeHoldOut(time, fraction);
      case FROM -> new Evaluation.TimeCut(time, moment().orElse(Instant.EPOCH));
      case PERIODS -> new Evaluation.RollingOrigin(time, periods);
    };
  }

  /** The first moment of the test part; empty if the text names none. */
  Optional<Instant> moment() {
    try {
      String text = from.strip();
      return Optional.of(text.length() == 10 ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
          : Instant.parse(text));
    } catch (DateTimeParseException notOne) {
      return Optional.empty();
    }
  }
}
