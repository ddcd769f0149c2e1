package org.rapport.insight.cohort;

import java.util.List;

/**
 * The customers whose first order lies in one period.
 *
 * @param label the period as people write it
 * @param period its number, see {@link CalendarUnit}
 * @param customers how many they are, 1 or more
 * @param complete whether the period is over; otherwise more may join
 * @param cells what they did in each period from their own to the last one seen
 * @since 0.1
 */
public record Cohort(String label, int period, int customers, boolean complete, List<CohortCell> cells) {

  public Cohort {
    cells = List.copyOf(cells);
  }
}
