package org.rapport.insight.pipeline;

import java.time.LocalDate;
import java.util.List;

/**
 * What was known of a pipeline at earlier days, so that earlier forecasts can be made again and graded. Nothing that
 * happened after a day may be in what it answers for that day.
 *
 * @since 0.1
 */
public interface PipelinePast {

  /**
   * The opportunities as they were known at the end of a day.
   *
   * @param day the day
   * @return the opportunities, possibly none
   */
  Opportunities at(LocalDate day);

  /**
   * The visits as they were known at the end of a day: later ones are left out, and those that ended later have no end.
   *
   * @param day the day
   * @return the visits, possibly none
   */
  List<StageVisit> visits(LocalDate day);
}
