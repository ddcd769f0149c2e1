package org.rapport.insight.pipeline;

import java.util.Optional;

import org.rapport.insight.clv.Span;
import org.rapport.mining.evaluation.Estimate;

/**
 * What became of the opportunities that were in a stage.
 *
 * @param stage the stage
 * @param reached how many opportunities were in it
 * @param advanced how many of them went on to a later stage or were won
 * @param dropped how many were lost from it or went back and not on again
 * @param there how many are in it now
 * @param conversion advanced / (advanced + dropped) with Wilson's interval; empty when nobody has left it
 * @param won how many of them were won in the end
 * @param lost how many were lost in the end
 * @param winRate won / (won + lost) with Wilson's interval; empty when none of them is closed
 * @param time how long they stay in it, those still there included
 * @since 0.1
 */
public record StageFigures(PipelineStage stage, int reached, int advanced, int dropped, int there,
    Optional<Estimate> conversion, int won, int lost, Optional<Estimate> winRate, StageTime time) {

  /**
   * How long opportunities stay in a stage, by Kaplan and Meier: those still in it count as staying at least so long.
   *
   * @param visits how many visits with a known beginning it was estimated from
   * @param unknown how many visits have no known beginning, because they were imported, and were left out
   * @param median the time after which half have left, in days; empty when fewer have, or no beginning is known
   * @param low the lower end of the median's interval; empty as well
   * @param high the upper end of the median's interval; empty when it has none
   * @since 0.1
   */
  public record StageTime(int visits, int unknown, Optional<Span> median, Optional<Span> low, Optional<Span> high) {
  }
}
