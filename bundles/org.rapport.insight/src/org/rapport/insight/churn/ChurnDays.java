package org.rapport.insight.churn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.rapport.insight.InsightException;

/**
 * Which days are learnt from, and which one is judged on. A training day whose horizon reaches into that of the
 * evaluation is purged, so that no outcome is on both sides (M. López de Prado, Advances in Financial Machine Learning,
 * 2018, chapter 7).
 *
 * <p>Without days named, they look back on twice the horizon, as the features do, if the facts reach so far.
 *
 * @param training days to learn from, rising, at least one
 * @param evaluation the day to judge on; the horizons of all training days end on it or before
 * @param purged days left out
 * @param today the day of which is asked; the horizon of the evaluation ends on it or before
 */
record ChurnDays(List<LocalDate> training, LocalDate evaluation, List<LocalDate> purged, LocalDate today) {
  private static final int MOST = 4;

  /**
   * Chooses days.
   *
   * @param settings what was asked
   * @param first the first day of which something is known
   * @param today the day of which is asked
   */
  static ChurnDays of(ChurnSettings settings, LocalDate first, LocalDate today) {
    int horizon = settings.horizonDays();
    List<LocalDate> days = new ArrayList<>(settings.at());
    if (days.isEmpty()) {
      days.addAll(apart(horizon, first.plusDays(2L * horizon), today));
      if (days.size() < 2) {
        days = apart(horizon, first.plusDays(horizon / 2), today);
      }
    }
    for (LocalDate day : days) {
      if (day.plusDays(horizon).isAfter(today)) {
        throw new InsightException("What came in the " + horizon + " days after " + day + " is not known yet on "
            + today
            + ". Name an earlier day, or a shorter horizon.");
      }
      if (day.isBefore(first)) {
        throw new InsightException("Nothing is known of " + day + ": the facts begin on " + first
            + ". Name a later day.");
      }
    }
    LocalDate evaluation = days.isEmpty() ? today : days.get(days.size() - 1);
    List<LocalDate> training = days.stream().filter(day -> !day.plusDays(horizon).isAfter(evaluation)).toList();
    if (training.isEmpty()) {
      throw new InsightException(String.format(Locale.ENGLISH,
          "A model learns what came in the %,d days after a day, and "
              + "is judged on the %,d days after a later one: that takes facts of %,d days and more, but they reach from %s to "
              + "%s%s. Choose a shorter horizon.", horizon, horizon, 2 * horizon + horizon / 2, first, today, settings
                  .at()
                  .isEmpty() ? "" : ", and the days named are too close to each other"));
    }
    List<LocalDate> purged = days.stream().filter(day -> !training.contains(day) && !day.equals(evaluation)).toList();
    return new ChurnDays(training, evaluation, purged, today);
  }

  /** Days one horizon apart, the last of which has its outcome today; none before the first one allowed. */
  private static List<LocalDate> apart(int horizon, LocalDate first, LocalDate today) {
    List<LocalDate> days = new ArrayList<>();
    for (int k = MOST + 1; k > 0; k--) {
      LocalDate day = today.minusDays((long) k * horizon);
      if (!day.isBefore(first)) {
        days.add(day);
      }
    }
    return days;
  }
}
