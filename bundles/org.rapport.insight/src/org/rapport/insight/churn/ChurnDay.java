package org.rapport.insight.churn;

import java.time.LocalDate;
import java.util.Optional;

import org.rapport.mining.evaluation.Estimate;

/**
 * A day from which was learnt, on which was judged, or of which is asked.
 *
 * @param day the day; features are what was known at its end
 * @param role what it was used for
 * @param customers how many customers could leave, 0 or more
 * @param left how many of them had left at the end of the horizon; 0 where that is not known
 * @param rate their share, with Wilson's interval; empty where it is not known or there was nobody
 * @since 0.1
 */
public record ChurnDay(LocalDate day, Role role, int customers, int left, Optional<Estimate> rate) {

  /** What a day was used for. */
  public enum Role {
    /** To learn from. */
    TRAINING,
    /** To judge on: its horizon begins when those of all training days have ended. */
    EVALUATION,
    /** Left out, since its horizon overlaps that of the evaluation. */
    PURGED,
    /** Asked of: the outcome is not known yet. */
    SCORING
  }
}
