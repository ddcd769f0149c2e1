package org.rapport.insight.churn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rapport.insight.InsightException;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.clv.Span;
import org.rapport.insight.clv.UnitLengths;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ComparisonRequest;

/**
 * What is asked about churn.
 *
 * @param definition what counts as having left
 * @param horizon the coming time, 1 day to 10 years
 * @param active customers who have not ordered for longer are not asked about, since they have left already; empty for
 *        twice the horizon. Not used by the other definitions than {@link ChurnDefinition.NoOrder}
 * @param at the days to learn from, the last of which is the one the model is judged on; empty for up to four days, one
 *        horizon apart
 * @param until the day of today: nothing after it counts; empty for the last day with an order that is not to come
 * @param algorithm what learns
 * @param seed its seed
 * @param reasons how many reasons to give for a customer, 0 or more
 * @since 0.1
 */
public record ChurnSettings(ChurnDefinition definition, Span horizon, Optional<Span> active, List<LocalDate> at,
    Optional<LocalDate> until, AlgorithmChoice algorithm, long seed, int reasons) {

  /** No order within 90 days, logistic regression, three reasons. */
  public static final ChurnSettings DEFAULT = new ChurnSettings(new ChurnDefinition.NoOrder(), Span.days(90), Optional
      .empty(), List.of(), Optional.empty(), AlgorithmChoice.of("logistic"), ComparisonRequest.DEFAULT_SEED, 3);

  /** Copies the list and checks the durations. */
  public ChurnSettings {
    at = at.stream().distinct().sorted().toList();
    check("horizon", horizon);
    active.ifPresent(span -> check("time after which a customer counts as gone", span));
  }

  private static void check(String what, Span span) {
    long days = days(span);
    if (days < 1 || days > 3660) {
      throw new InsightException("The " + what + " is between a day and ten years, not " + span + ".");
    }
  }

  private static int days(Span span) {
    return (int) Math.min(Integer.MAX_VALUE, Math.round(UnitLengths.STANDARD.in(span, PeriodUnit.DAY).count()));
  }

  /** The horizon in whole days. */
  public int horizonDays() {
    return days(horizon);
  }

  /** In days, for how long a customer may have been silent. */
  public int activeDays() {
    return active.map(ChurnSettings::days).orElse(2 * horizonDays());
  }
}
